import { type Context } from '@concentric/chassis/context'
import { type Entity } from '@concentric/chassis/entity'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { refusing } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL } from 'drizzle-orm'
import { answeredActs } from './answered-act.table.ts'

/** What an act answers: the row it made or changed, or what it was refused for. */
type Answer = { id: string } | { refused: string; current?: number }

/** The words of what an act may be refused for, each with the field to correct. */
export type Refusals = Readonly<Record<string, readonly [field: string, words: Pair]>>

const LONGEST_KEY = answeredActs.key.length ?? 0

/** Refuses a key that is none, or too long to be kept. */
export function mustBeKey(key: string): void {
  const { length } = key
  if (!key.trim()) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { key: 'required' } })
  if (length > LONGEST_KEY)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { key: { key: 'tooLong', values: { maximum: LONGEST_KEY, length } } },
    })
}

/**
 * Performs an act that keeps its answer under a key, as the system: whoever calls has made sure that the actor may. Answers
 * the id of its row; a refusal that was kept is refused again.
 */
export async function actOnce(entity: Entity, act: SQL, refusals: Refusals, context: Context): Promise<string> {
  const answer = await refusing(entity, () => context.run<Answer>(act, { ...scopeOf(context.request), role: 'system' }))
  if ('id' in answer) return answer.id
  if (answer.refused === 'conflict') throw new Refusal('CONFLICT', 'conflict', { current: answer.current })
  const [field, words] = refusals[answer.refused]!
  const refusal = new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: words } })
  refusal.labels = entity.labels
  throw refusal
}
