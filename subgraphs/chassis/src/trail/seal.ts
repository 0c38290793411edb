import { type Bound, type Database } from '../scope.ts'
import { logFailure } from '../serve/log.ts'
import { SEALED_AT_ONCE } from './sealed.ts'

/** Up to which row a trail may be sealed, as soon as what began before `settled` has ended. */
type Mark = { mark: number | null; settled: string | null; sealed: number }

const SECONDS_BETWEEN = 5

/** Seals the trails of these schemas: what was written when it was called before, and is settled now. */
export function sealer(database: Database, schemas: readonly string[]): () => Promise<void> {
  let marks: Mark[] = []
  return async () => {
    do {
      const answers = await database.run(
        { role: 'system' },
        schemas.map((schema, at) => sealing(schema, marks[at])),
      )
      marks = answers.map((answer) => JSON.parse(answer!) as Mark)
    } while (marks.some(({ sealed }) => sealed === SEALED_AT_ONCE))
  }
}

const sealing = (schema: string, mark?: Mark): Bound => ({
  name: `seal-${schema}`,
  text: `select "${schema}".seal($1::bigint, $2::xid8)::text`,
  values: [mark?.mark ?? null, mark?.settled ?? null],
})

/** Seals the trails every few seconds; answers how to stop, which seals what is left. */
export function keepSealing(database: Database, schemas: readonly string[]): () => Promise<void> {
  const seal = sealer(database, schemas)
  let running = Promise.resolve()
  const again = () => {
    running = running.then(seal).catch((error) => logFailure('trail', '', error))
  }
  const timer = setInterval(again, SECONDS_BETWEEN * 1000)
  timer.unref()
  return async () => {
    clearInterval(timer)
    // marked, then sealed
    again()
    again()
    await running
  }
}
