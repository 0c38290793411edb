import { type Context } from '@concentric/chassis/context'

type Held = { id: string; activityCount: number; serviceMinutes: number | null }

const MOST_PER_PAGE = 200

const question = `query HeldUnderContracts($ids: [ID!]!) {
  contracts(filter: { id: { in: $ids } }, perPage: ${MOST_PER_PAGE}) { items { id activityCount serviceMinutes } }
}`

/** What was held and served under contracts, as the graph says; 200 of them are one question. */
export async function heldUnder(ids: readonly string[], context: Context): Promise<Map<string, Held>> {
  if (!ids.length) return new Map()
  const [now, later] = [ids.slice(0, MOST_PER_PAGE), ids.slice(MOST_PER_PAGE)]
  const { contracts } = (await context.graph(question, { ids: now })) as { contracts: { items: Held[] } }
  return new Map([...contracts.items.map((held) => [held.id, held] as const), ...(await heldUnder(later, context))])
}
