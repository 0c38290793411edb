import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { type SQL, sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { changing, seen } from '../kept-act/seen.ts'
import { actionItems } from './action-item.table.ts'
import { ActionItem } from './action-item.type.ts'

type Asked = { id: string; version: number; key: string; text?: string | null }
type Move = {
  from: readonly string[]
  /** Whether the unit or organisation that does it may, or the clerks of the place alone. */
  byOwner: boolean
  /** Whether it must be said why. */
  reasoned: boolean
  values: (text: string | null) => SQL
}

const moves = {
  finish: {
    from: ['OPEN'],
    byOwner: true,
    reasoned: false,
    values: (text) => sql`state = 'DONE', done_on = current_date, outcome = ${text}::text`,
  },
  reopen: {
    from: ['DONE'],
    byOwner: true,
    reasoned: false,
    values: (text) => sql`state = 'OPEN', done_on = null, outcome = ${text}::text`,
  },
  verify: {
    from: ['DONE'],
    byOwner: false,
    reasoned: false,
    values: () => sql`state = 'VERIFIED', verified_on = current_date`,
  },
  cancel: {
    from: ['OPEN', 'DONE'],
    byOwner: false,
    reasoned: true,
    values: (text) => sql`state = 'CANCELLED', done_on = null, outcome = ${text}::text`,
  },
} as const satisfies Record<string, Move>

const LONGEST_TEXT = 200

/** What becomes of an action item, once under a key. A unit or organisation sees its own and writes none, so it runs as `system`. */
export const move = (name: keyof typeof moves, { id, version, key, text }: Asked, context: Context) => {
  const { from, byOwner, reasoned, values }: Move = moves[name]
  const given = withoutNumbers((text ?? '').trim()) || null
  if (reasoned && !given) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { text: 'required' } })
  if (given && given.length > LONGEST_TEXT)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { text: { key: 'tooLong', values: { maximum: LONGEST_TEXT, length: given.length } } },
    })
  return once(
    { name: `${name}ActionItem`, key, input: { id, version, given } },
    entityOf(ActionItem),
    context,
    async () => {
      const { state, inCharge } = await seen(actionItems, { id, version }, context)
      if (!inCharge && !(byOwner && isOutside(context))) throw new Refusal('FORBIDDEN', 'forbidden')
      if (!from.includes(state)) throw new Refusal('BAD_USER_INPUT', tooLate)
      return { id, statements: [changing(actionItems, { id, version }, values(given))] }
    },
  )
}

const isOutside = ({ actor: { level } }: Context) => level === 'unit' || level === 'organisation'

const tooLate = [
  '这件事已到别的阶段，不能这样办理。请重新载入。',
  'The action item is at another stage by now; reload it.',
] as const
