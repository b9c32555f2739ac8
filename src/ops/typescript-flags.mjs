// How Node runs our own programs. The condition takes Lexical's plain build: the one that Node would choose waits for an
// import at its top level inside a circle of imports, and then one start in ten of a busy machine never gets past it.

export const typescriptFlags = ['--conditions=production', '--import', 'tsx']
