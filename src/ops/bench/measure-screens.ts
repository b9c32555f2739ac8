/**
 * How long the server takes for the screens of the desk, asked as the browser asks for them. A screen of another subject
 * is one line more in `SCREENS`.
 */
import type { Filled } from './fill-newsroom'
import type { Newsroom } from './open-newsroom'
import { signIn } from './staff'

const TIMES = 20

type Screen = { name: string; role: string; path: (filled: Filled) => string }

const SCREENS: readonly Screen[] = [
  { name: 'desk of an editor', role: 'editor', path: () => '/admin' },
  { name: 'desk of a reviewer', role: 'reviewer-1', path: () => '/admin' },
  { name: 'desk of a publisher', role: 'publisher', path: () => '/admin' },
  { name: 'desk of a liaison', role: 'liaison', path: () => '/admin' },
  { name: 'reviewer’s screen', role: 'reviewer-1', path: ({ edition }) => `/admin/review/${edition}` },
  { name: 'whole text of a briefing', role: 'editor', path: ({ whole }) => `/admin/text/${whole}` },
  { name: 'calendar', role: 'editor', path: () => '/admin/calendar' },
  { name: 'timeline', role: 'editor', path: ({ briefing }) => `/admin/timeline/${briefing}` },
  { name: 'approval sheet as PDF', role: 'editor', path: ({ edition }) => `/api/sheets/${edition}.pdf` },
]

/** Milliseconds from asking to the last byte, by screen; the first answer, which compiles and warms, is left out. */
export async function measureScreens(newsroom: Newsroom, filled: Filled): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {}
  for (const { name, role, path } of SCREENS) {
    const cookie = `payload-token=${await signIn(newsroom, role)}; payload-lng=zh`
    const ask = async () => {
      const began = performance.now()
      const response = await fetch(new URL(path(filled), newsroom.url), { headers: { cookie } })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${name} was answered ${response.status}.`)
      return performance.now() - began
    }
    await ask()
    times[name] = []
    for (let count = 0; count < TIMES; count += 1) times[name].push(await ask())
  }
  return times
}
