/** 提请更正 on the desk: for editors those that wait for an answer or are being changed, for others their own. */
import { REQUEST_STATE_LABELS } from '@/domain/review/correction-request'
import type { ListedRequest } from '@/editorial/read-correction-requests'
import { textPath, timelinePath } from '../admin-paths'
import { shanghaiTime, timeSince } from '../shanghai-time'
import { AnswerForm } from './answer-form'
import styles from './desk.module.css'
import { Folded } from './folded'

type Props = { title: string; id: string; requests: ListedRequest[]; mayAnswer: boolean; now: number }

export function RequestList({ title, id, requests, mayAnswer, now }: Props) {
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span>{requests.length}</span>
      </h2>
      <Folded
        items={requests.map((request) => (
          <li key={request.id}>
            <div className={styles.what}>
              <a
                className={styles.title}
                href={mayAnswer ? textPath(request.briefing) : timelinePath(request.briefing)}
              >
                {request.title}
              </a>
              <p className={styles.facts}>
                <span>{request.place}</span>
                <span>{request.askedBy}</span>
                <time dateTime={request.askedAt} title={`${shanghaiTime(request.askedAt)} 北京时间`}>
                  提出 {timeSince(request.askedAt, now)}
                </time>
                <strong data-request={request.state}>{REQUEST_STATE_LABELS[request.state].zh}</strong>
              </p>
              <dl className={styles.request}>
                <dt>原文</dt>
                <dd>{request.quote}</dd>
                <dt>应改为</dt>
                <dd>{request.proposal}</dd>
                <dt>依据</dt>
                <dd>{request.basis}</dd>
                {request.answer && (
                  <>
                    <dt>答复</dt>
                    <dd>
                      {request.answer.by} {shanghaiTime(request.answer.at)}
                      {request.answer.reason && `：${request.answer.reason}`}
                    </dd>
                  </>
                )}
              </dl>
              {mayAnswer && request.state === 'open' && <AnswerForm request={request.id} about={request.title} />}
            </div>
            {mayAnswer && request.state === 'accepted' && (
              <p className={styles.acts}>
                <a className={styles.act} href={textPath(request.briefing)} aria-label={`去修改草稿：${request.title}`}>
                  去修改草稿
                </a>
              </p>
            )}
          </li>
        ))}
      />
    </section>
  )
}
