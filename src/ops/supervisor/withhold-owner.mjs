// How the owner of the tables signs in is for the programs that migrate and that take jobs, never for the web server.

/**
 * Takes the owner's connection out of the environment that every child inherits. It is left there empty and not away:
 * Next reads `.env` by itself and would fill in what lacks.
 * @param {Record<string, string | undefined>} environment
 * @returns {string} the owner's connection, '' where none was set
 */
export function withholdOwner(environment) {
  const ownerUrl = environment.DATABASE_OWNER_URL ?? ''
  environment.DATABASE_OWNER_URL = ''
  return ownerUrl
}
