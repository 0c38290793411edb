export type Change = { field: string; before: string | null; after: string | null; personal: boolean }
export type Entry = {
  id: string
  at: string
  action: string
  level: string
  grantId: string | null
  changes: readonly Change[]
}
export type Answer = { result: { history: { items: readonly Entry[]; total: number } } | null }
