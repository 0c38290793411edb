import { type Bound, type Scope } from '../scope.ts'

const text =
  "select set_config('role', $1, true), set_config('app.id', $2, true), set_config('app.account', $3, true), set_config('app.grant', $4, true), set_config('app.request', $5, true)"

/** The statement that sets role and place for the rest of its transaction, and for nothing after it. */
export function scopeStatement(prefix: string, scope: Scope): Bound {
  const { role, placeId = '', accountId = '', grantId = '', requestId = '' } = scope
  return { name: 'scope', text, values: [`${prefix}_${role}`, placeId, accountId, grantId, requestId] }
}
