export const AccountPanelField = () => null
