let ended = false

/** Remembers that the session ran out while somebody was working. */
export function sessionEnds(): void {
  ended = true
}

/** Whether to say so on the sign-in page; true once. */
export function hasEnded(): boolean {
  const was = ended
  ended = false
  return was
}
