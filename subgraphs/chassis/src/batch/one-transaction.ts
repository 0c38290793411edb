import { type Bound } from '../scope.ts'

const keepsToIt = /^[\s(]*(select|insert|update|delete|merge|with|values)\b/i

/**
 * Refuses a statement that would begin or end a transaction, or cannot run inside one: behind it the next ones would no
 * longer be of the same, and no longer see the scope.
 */
export function mustKeepToOneTransaction(statements: readonly Bound[]): void {
  for (const { text } of statements)
    if (!keepsToIt.test(text))
      throw new Error(
        `"${text.trim().slice(0, 40)}" may end the transaction it is sent in. Read or write rows instead.`,
      )
}
