/** The product's name where Payload would show its own. */
export const Logo = () => <span style={{ fontSize: '1.75rem', fontWeight: 600, letterSpacing: '0.08em' }}>发布厅</span>

export const Icon = () => <span style={{ fontWeight: 600 }}>发布厅</span>
