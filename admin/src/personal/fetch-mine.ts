import { exportMine, trails } from './personal.documents.ts'
import { type PersonalData, type PersonalSheet } from './personal-data.ts'

type Ask = <Data>(document: string, variables: object) => Promise<Data>

/** Everything kept of who asks: the rows about him in one reading, then every page of the trails. */
export async function fetchMine(ask: Ask): Promise<PersonalData> {
  const { result } = await ask<{ result: PersonalData }>(exportMine, {})
  const sheets = [...result.sheets]
  for (const document of trails) sheets.push(await whole(document, ask))
  return { ...result, sheets }
}

async function whole(document: string, ask: Ask): Promise<PersonalSheet> {
  const rows: PersonalSheet['rows'][number][] = []
  for (let after: string | null = null; ; ) {
    const { result: page }: { result: PersonalSheet } = await ask(document, { after })
    rows.push(...page.rows)
    after = page.next
    if (!after) return { ...page, rows }
  }
}
