type Sums = {
  amountFen: number | null
  paidFen: number
  activities: number
  serviceMinutes: number | null
  points: number | null
  yuanPerActivity: number | null
}

/** What one contract came to. */
export type ContractOutcome = Sums & {
  id: string
  name: string
  contractor: string | null
  unitId: string | null
  organisationId: string | null
  signedOn: string | null
  sample: boolean
}

/** What contracts came to, one by one and together. */
export type ProcurementOutcome = { total: Sums & { contracts: number }; items: readonly ContractOutcome[] }

/** What is told of a contract and of all, in the order of the table, with the kind of value. */
export const sums = {
  amountFen: 'Fen',
  paidFen: 'Fen',
  activities: 'Int',
  serviceMinutes: 'Int',
  points: 'Float',
  yuanPerActivity: 'Float',
} as const satisfies Record<keyof Sums, string>
export const sumNames = Object.keys(sums) as (keyof Sums)[]
