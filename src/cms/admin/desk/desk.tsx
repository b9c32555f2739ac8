/** Placeholder replaced by the desk. */
export const Desk = () => null
