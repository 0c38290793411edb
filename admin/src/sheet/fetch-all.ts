import { type RaRecord, type SortPayload } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'

const PER_PAGE = 200
/** More than a person reads in one sheet, and a hundred requests. */
export const MOST_EXPORTED = 20_000

type Asked = { resource: string; filter: object; sort: SortPayload; further: readonly string[]; signal: AbortSignal }

/** All records of a list, page behind page, up to the limit; tells how far it is. */
export async function fetchAll(
  graph: Graph,
  { resource, ...asked }: Asked,
  tell: (done: number, total: number) => void,
): Promise<{ records: RaRecord[]; total: number }> {
  const records: RaRecord[] = []
  let after: string | null = null
  for (;;) {
    const page = await graph.following(resource, { ...asked, after, perPage: PER_PAGE })
    records.push(...page.items)
    tell(records.length, page.total)
    after = page.next
    if (!after || records.length >= MOST_EXPORTED) return { records, total: page.total }
  }
}
