/** Every "no" about releasing at a set time. */
import { refusal } from '../shared/result'

export const scheduleRefusals = {
  timeMissing: refusal(
    422,
    'time-missing',
    '请填写发布时间（北京时间）。',
    'Enter the time of release (Beijing time).',
  ),
  timePast: refusal(
    422,
    'time-past',
    '发布时间须晚于现在，且不超过一年。要立即发布请直接点“发布”。',
    'The time of release must be later than now and within a year. To release at once, use “Release”.',
  ),
  tooEarly: refusal(
    409,
    'too-early',
    '还没有到定时发布的时间，没有发布。',
    'It is not yet the time of the scheduled release; nothing was released.',
  ),
  schedulerGone: refusal(
    409,
    'scheduler-gone',
    '设定定时发布的人已停用或不再是发布员，没有发布。请由发布员重新办理。',
    'Whoever scheduled this is no longer a publisher; nothing was released. Have a publisher release it.',
  ),
}
