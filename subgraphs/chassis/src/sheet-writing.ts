import { refusalOf, refusalOfState } from './database-error.ts'
import { type Entity } from './entity.ts'
import { ImportOutcome } from './import.ts'
import { type Found, type GivenRow, importStatements } from './import-statement.ts'
import { Refusal } from './messages.ts'
import { refusalFrom } from './refusal-from.ts'
import { type Values, written } from './write.ts'

/** A row of another table that comes with one of the sheet, and the field of the sheet each of its own is said at. */
export type Beside = { entity: Entity; id: string; values: Values; fieldOf: Readonly<Record<string, string>> }
/** A row that obeys the rules, and what comes with it. */
export type SoundRow = GivenRow & { beside: readonly Beside[] }

/** The statements of an import, table by table, and what their answers say of each row. */
export class SheetWriting {
  private readonly tables: { entity: Entity; rows: { of: SoundRow; given: GivenRow; fieldOf?: Beside['fieldOf'] }[] }[]
  readonly statements

  constructor(
    private readonly entity: Entity,
    private readonly rows: readonly (SoundRow | Refusal)[],
  ) {
    const right = rows.filter((row): row is SoundRow => !(row instanceof Refusal))
    const beside = right.flatMap((of) =>
      of.beside.map(({ entity, id, values, fieldOf }) => ({
        entity,
        of,
        given: { id, version: null, values },
        fieldOf,
      })),
    )
    this.tables = [
      { entity, rows: right.map((of) => ({ of, given: of })) },
      ...[...Map.groupBy(beside, ({ entity: { name } }) => name).values()].map((rows) => ({
        entity: rows[0]!.entity,
        rows,
      })),
    ]
    this.statements = this.tables.flatMap(({ entity: into, rows: some }) =>
      importStatements(
        into,
        some.map(({ given }) => ({ ...given, values: written(into.columns, given.values) })),
      ),
    )
  }

  judged(answers: readonly (Found[] | Error)[]): (ImportOutcome | Refusal)[] {
    const failed = answers.find((answer) => answer instanceof Error)
    if (failed) throw refusalOf(failed, this.entity)
    const found = (answers as readonly Found[][]).flat().values()
    const verdicts = new Map<SoundRow, ImportOutcome | Refusal>()
    for (const { entity, rows } of this.tables)
      for (const { of, given, fieldOf } of rows) {
        const verdict = judge(entity, given, found.next().value!)
        const before = verdicts.get(of)
        if (!before || (verdict instanceof Refusal && !(before instanceof Refusal)))
          verdicts.set(of, verdict instanceof Refusal && fieldOf ? saidAt(verdict, fieldOf) : verdict)
      }
    return this.rows.map((row) => (row instanceof Refusal ? row : verdicts.get(row)!))
  }
}

/** What the database says of a row: an outcome, or why not. */
function judge(entity: Entity, { version }: GivenRow, found: Found): ImportOutcome | Refusal {
  if (found.refused)
    return refusalFrom(entity, () => {
      throw refusalOfState(found.refused!, entity)
    })
  if (found.written) return version === null ? ImportOutcome.CREATED : ImportOutcome.UPDATED
  if (version === null) return ImportOutcome.UNCHANGED
  if (found.version === null) return wrong('id', 'notFound')
  if (!found.differs) return ImportOutcome.UNCHANGED
  return found.version === version ? new Refusal('FORBIDDEN', 'forbidden') : wrong('version', 'conflict')
}

/** A refusal of a row beside, said at the fields of the sheet. */
function saidAt(refusal: Refusal, fieldOf: Beside['fieldOf']): Refusal {
  if (!refusal.details.fields) return refusal
  const fields = Object.entries(refusal.details.fields).map(([field, what]) => [fieldOf[field] ?? 'input', what])
  return new Refusal(refusal.code, refusal.what, { fields: Object.fromEntries(fields) })
}

const wrong = (field: string, what: 'notFound' | 'conflict') =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: what } })
