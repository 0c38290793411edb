import { type Context } from './context.ts'
import { type Entity } from './entity.ts'
import { type ImportedRow, ImportOutcome } from './import.ts'
import { type Found, type GivenRow } from './import-statement.ts'
import { type MessageKey, Refusal } from './messages.ts'
import { unresolved, unresolvedIn } from './references.ts'
import { refusalFrom } from './refusal-from.ts'
import { isId } from './refusing.ts'
import { obeying } from './rules.ts'
import { type Beside, SheetWriting, type SoundRow } from './sheet-writing.ts'
import { type Values } from './write.ts'
import { mustHavePlace } from './writing.ts'

const MOST_IMPORTED = 2_000

/** A row of an import: the fields that are given, its id, and its version unless it is new. */
export type Imported = { id: string; version?: number | null; [field: string]: unknown }

/** What a sheet holds of its own: how a row of it becomes the fields of its entity, and the rows of other tables it makes. */
export type SheetRules = {
  read?: (row: Imported) => Imported
  beside?: (rows: readonly Imported[], context: Context) => Promise<(row: Imported) => Beside[]>
}
type Import = {
  entity: Entity
  draft: object
  patch: object
  rows: readonly Imported[]
  dryRun: boolean
  context: Context
  rules?: SheetRules
}

/** Writes rows all or, if one is refused, none; answers what became of each. A dry run answers the same and writes nothing. */
export async function importRows(asked: Import): Promise<ImportedRow[]> {
  const { entity, rows, dryRun, context, rules } = asked
  if (rows.length > MOST_IMPORTED) throw wrong('rows', { key: 'tooMany', values: { maximum: MOST_IMPORTED } })
  const beside = await rules?.beside?.(rows, context)
  const seen = new Set<string>()
  const obeyed = rows.map((row): SoundRow | Refusal => {
    const id = row.id.toLowerCase()
    if (seen.has(id)) return wrong('id', 'taken')
    seen.add(id)
    return refusalFrom(entity, () => ({ ...sound(row, asked), beside: beside?.(row) ?? [] }))
  })
  const checked = await resolved(entity, obeyed, context)
  const writing = new SheetWriting(entity, checked)
  const answers = await context.runEach<Found[]>(
    writing.statements,
    (given) => !dryRun && writing.judged(given).every((verdict) => !(verdict instanceof Refusal)),
  )
  return writing.judged(answers).map((verdict, at) => {
    const { id } = rows[at]!
    if (!(verdict instanceof Refusal)) return { id, outcome: verdict, errors: [] }
    return { id, outcome: ImportOutcome.REFUSED, errors: errorsOf(verdict, context) }
  })
}

/** A row under the rules of a draft or a patch; throws a refusal. */
function sound(row: Imported, { entity, draft, patch, rules }: Import): GivenRow {
  const { id, version = null, ...given } = rules?.read?.(row) ?? row
  if (!isId(id)) throw wrong('id', 'wrongFormat')
  for (const [field, value] of Object.entries(given))
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) throw wrong(field, 'wrongFormat')
  const values: Values = { ...obeying(given, version === null ? draft : patch) }
  if (version === null) mustHavePlace(entity, values)
  return { id: id.toLowerCase(), version, values }
}

async function resolved(entity: Entity, rows: readonly (SoundRow | Refusal)[], context: Context) {
  const inputs = rows.map((row) => (row instanceof Refusal ? {} : row.values))
  const missing = await unresolvedIn(entity, inputs, context)
  return rows.map((row, at) => (row instanceof Refusal || !missing[at]?.length ? row : unresolved(missing[at])))
}

function errorsOf(refusal: Refusal, { request }: Context): ImportedRow['errors'] {
  const { message, extensions } = refusal.spokenIn(request.language)
  const fields = Object.entries((extensions.fields ?? {}) as Record<string, string>)
  if (!fields.length) return [{ field: null, message }]
  return fields.map(([field, said]) => ({ field: field === 'input' ? null : field, message: said }))
}

const wrong = (field: string, what: MessageKey | { key: MessageKey; values: Record<string, number> }) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: what } })
