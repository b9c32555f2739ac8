/**
 * Prints, as one line of JSON, every collection and global of the running Payload with the framework's own among them.
 * A program of its own (`node --import tsx`), because the browser tests cannot load the composition root.
 */
import config from '../../payload.config'

const { collections, globals, endpoints } = await config
console.log(
  JSON.stringify({
    collections: collections.map(({ slug }) => slug),
    globals: globals.map(({ slug }) => slug),
    endpoints: endpoints.map(({ method, path }) => `${method} ${path}`),
  }),
)
process.exit(0)
