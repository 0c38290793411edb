const key = 'acting-grant'

// Read once: another tab, or a later change, never alters what this page acts as.
let chosen = sessionStorage.getItem(key) ?? undefined

/** Id of the grant this page acts under; undefined is the account's first. */
export const actingGrant = (): string | undefined => chosen

/** Goes back to the account's first grant, as when the chosen one is no longer held. */
export function forgetActing(): void {
  chosen = undefined
  sessionStorage.removeItem(key)
}

/** Acts under another grant from here on: the page starts anew, so nothing of the old reach stays in sight. */
export function actAs(grantId: string): void {
  sessionStorage.setItem(key, grantId)
  location.hash = '#/'
  location.reload()
}
