/** Placeholder replaced by the review panel. */
export const ReviewPanelField = () => null
