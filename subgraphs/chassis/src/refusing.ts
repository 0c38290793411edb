import { refusalOf } from './database-error.ts'
import { type Entity } from './entity.ts'
import { Refusal } from './messages.ts'

/** Whether a text can be an id at all; what cannot is nobody's row. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Does something with an entity's rows; what the rules or Postgres refuse becomes what a person can read, fields by their labels. */
export async function refusing<T>(entity: Entity, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const refusal = refusalOf(error, entity)
    if (refusal instanceof Refusal) refusal.labels = entity.labels
    throw refusal
  }
}
