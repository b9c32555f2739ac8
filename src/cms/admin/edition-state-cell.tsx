/** Placeholder replaced by the state of the newest edition. */
export const EditionStateCell = () => null
