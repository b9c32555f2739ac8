/** Whether the public site can serve: the database answers and holds the read models. */
import { readRows } from './read-rows'

export async function isReady(): Promise<boolean> {
  try {
    const [row] = await readRows<{ ready: boolean }>(`select to_regclass('site.briefings') is not null as ready`)
    return row?.ready === true
  } catch {
    // Why it does not answer is for the log of the database; a stranger asking here learns only that it does not.
    return false
  }
}
