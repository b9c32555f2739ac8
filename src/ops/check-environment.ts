/** Says in one sentence what is wrong with the environment, before the start touches a database. Exit 0 or 1. */
import { parseEnvironment, WrongEnvironment } from './env'

try {
  parseEnvironment(process.env)
} catch (error) {
  if (!(error instanceof WrongEnvironment)) throw error
  console.error(error.message)
  process.exitCode = 1
}
