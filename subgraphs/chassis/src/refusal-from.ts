import { refusalOf } from './database-error.ts'
import { type Entity } from './entity.ts'
import { Refusal } from './messages.ts'

/** What an act answers, or its refusal; what is not the caller's doing is thrown on. */
export function refusalFrom<T>(entity: Entity, act: () => T): T | Refusal {
  try {
    return act()
  } catch (error) {
    const refusal = refusalOf(error, entity)
    if (refusal instanceof Refusal && refusal.code !== 'UNAVAILABLE') return refusal
    throw refusal
  }
}
