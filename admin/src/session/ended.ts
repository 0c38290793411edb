let ended = false

/** Remembers that the session ran out while somebody was working. */
export function sessionEnds(): void {
  ended = true
}

/** Whether the sign-in page should say so. */
export const hasEnded = (): boolean => ended

/** Nothing to say any more: somebody signs in, or signed out himself. */
export function forgetEnd(): void {
  ended = false
}
