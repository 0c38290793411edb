/** Why there is no answer: what to do about it differs. */
export type ProblemKind = 'offline' | 'signedOut' | 'outdated' | 'unavailable' | 'refused'

/** What went wrong, in the reader's words where the graph said it. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    message = '',
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}
