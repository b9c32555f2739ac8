/** Takes the place of Payload's own publish, unpublish and status controls: releasing is a verb, not a save. */
export const NoButton = () => null
