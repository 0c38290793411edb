import { sealedColumnsOf } from '../personal/sealed.ts'
import { type Entities } from '../select.ts'
import { tableConfig } from '../table-config.ts'

const namesOf = new WeakMap<Entities, readonly string[]>()

/** How SQL names the tables that hold what a person may withdraw. */
function namesIn(entities: Entities): readonly string[] {
  const known = namesOf.get(entities)
  if (known) return known
  const tables = [...entities.values()].flatMap(({ table }) =>
    table && Object.keys(sealedColumnsOf(table)).length ? [tableConfig(table)] : [],
  )
  const names = tables.map(({ schema, name }) => `"${schema}"."${name}"`)
  namesOf.set(entities, names)
  return names
}

/** Whether a statement reads, anywhere in it, a table with sealed values: who withdraws one is obeyed by the next request. */
export const readsSealed = (text: string, entities: Entities): boolean =>
  namesIn(entities).some((name) => text.includes(name))
