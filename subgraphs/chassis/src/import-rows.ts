import { type Context } from './context.ts'
import { refusalOf } from './database-error.ts'
import { type Entity } from './entity.ts'
import { type ImportedRow, ImportOutcome } from './import.ts'
import { changeIfOther, type Found, insertIfNew } from './import-statement.ts'
import { type MessageKey, Refusal } from './messages.ts'
import { unresolved, unresolvedIn } from './references.ts'
import { isId } from './refusing.ts'
import { obeying } from './rules.ts'
import { written } from './write.ts'
import { MOST_AT_ONCE, mustHavePlace } from './writing.ts'

/** A row of an import: the fields that are given, its id, and its version unless it is new. */
export type Imported = { id: string; version?: number | null }
type Sound = { id: string; version: number | null; values: Record<string, unknown> }
type Import = {
  entity: Entity
  draft: object
  patch: object
  rows: readonly Imported[]
  dryRun: boolean
  context: Context
}

/** Writes rows all or, if one is refused, none; answers what became of each. A dry run answers the same and writes nothing. */
export async function importRows({ entity, draft, patch, rows, dryRun, context }: Import): Promise<ImportedRow[]> {
  if (rows.length > MOST_AT_ONCE) throw wrong('rows', { key: 'tooMany', values: { maximum: MOST_AT_ONCE } })
  const ids = rows.map(({ id }) => id.toLowerCase())
  const obeyed = rows.map((row, at): Sound | Refusal => {
    if (ids.indexOf(ids[at]!) < at) return wrong('id', 'taken')
    return refusalFrom(entity, () => sound(entity, row, row.version == null ? draft : patch))
  })
  const checked = await resolved(entity, obeyed, context)
  const statements = checked
    .filter((row): row is Sound => !(row instanceof Refusal))
    .map(({ id, version, values }) => {
      const columns = written(entity.columns, values)
      return version === null ? insertIfNew(entity, id, columns) : changeIfOther(entity, { id, version, columns })
    })
  const judged = (answers: readonly (Found | Error)[]) => {
    const remaining = answers.values()
    return checked.map((row) => (row instanceof Refusal ? row : judge(entity, row, remaining.next().value!)))
  }
  const answers = await context.runEach<Found>(
    statements,
    (given) => !dryRun && judged(given).every((verdict) => !(verdict instanceof Refusal)),
  )
  return judged(answers).map((verdict, at) => {
    const { id } = rows[at]!
    if (!(verdict instanceof Refusal)) return { id, outcome: verdict, errors: [] }
    return { id, outcome: ImportOutcome.REFUSED, errors: errorsOf(verdict, context) }
  })
}

/** A row under the rules of a draft or a patch; throws a refusal. */
function sound(entity: Entity, { id, version = null, ...given }: Imported, inputClass: object): Sound {
  if (!isId(id)) throw wrong('id', 'wrongFormat')
  const values = { ...obeying(given, inputClass) }
  if (version === null) mustHavePlace(entity, values)
  return { id, version, values }
}

async function resolved(entity: Entity, rows: readonly (Sound | Refusal)[], context: Context) {
  const inputs = rows.map((row) => (row instanceof Refusal ? {} : row.values))
  const missing = await unresolvedIn(entity, inputs, context)
  return rows.map((row, at) => (row instanceof Refusal || !missing[at]?.length ? row : unresolved(missing[at])))
}

/** What a row's statement says of it: an outcome, or why not. */
function judge(entity: Entity, { version }: Sound, found: Found | Error): ImportOutcome | Refusal {
  if (found instanceof Error)
    return refusalFrom(entity, () => {
      throw found
    })
  if (found.written) return version === null ? ImportOutcome.CREATED : ImportOutcome.UPDATED
  if (version === null) return ImportOutcome.UNCHANGED
  if (found.version === null) return wrong('id', 'notFound')
  if (!found.differs) return ImportOutcome.UNCHANGED
  return found.version === version ? new Refusal('FORBIDDEN', 'forbidden') : wrong('version', 'conflict')
}

/** What an act answers, or its refusal; what is not the caller's doing is thrown on. */
function refusalFrom<T>(entity: Entity, act: () => T): T | Refusal {
  try {
    return act()
  } catch (error) {
    const refusal = refusalOf(error, entity)
    if (refusal instanceof Refusal && refusal.code !== 'UNAVAILABLE') return refusal
    throw refusal
  }
}

function errorsOf(refusal: Refusal, { request }: Context): ImportedRow['errors'] {
  const { message, extensions } = refusal.spokenIn(request.language)
  const fields = Object.entries((extensions.fields ?? {}) as Record<string, string>)
  if (!fields.length) return [{ field: null, message }]
  return fields.map(([field, said]) => ({ field: field === 'input' ? null : field, message: said }))
}

const wrong = (field: string, what: MessageKey | { key: MessageKey; values: Record<string, number> }) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: what } })
