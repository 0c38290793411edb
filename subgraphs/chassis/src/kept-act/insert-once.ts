import { type Context } from '../context.ts'
import { type Entity } from '../entity.ts'
import { draftOf, insertOnly } from '../write.ts'
import { mustHavePlace, type Writing } from '../writing.ts'
import { type Act, type KeptActTable, once } from './once.ts'

type Adding = { entity: Entity; rows: Writing<object>; draft: new () => object; table: KeptActTable }

/** Adds a row once under a key, as the actor: row security says whether he may. Answers its id. */
export const insertOnce = (act: Act, { entity, rows, draft, table }: Adding, context: Context): Promise<string> =>
  once(table, act, entity, context, async () => {
    const values = await rows.checked(act.input, draft, context)
    mustHavePlace(entity, values)
    const row = draftOf(entity.columns, values)
    return { id: row.id, statements: [insertOnly(entity, row)], asActor: true }
  })
