/**
 * Where this newsroom keeps what is not in the database: uploads, secrets, the embedded database itself.
 */
import path from 'node:path'

/** Absolute path of DATA_DIR, by default `data` in the working folder. */
export const dataDirectory = (): string => path.resolve(process.env.DATA_DIR ?? 'data')
