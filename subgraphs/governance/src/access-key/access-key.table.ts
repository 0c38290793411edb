import { code, identity, onlyOne, place } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { grants } from '../grant/grant.table.ts'
import { governance } from '../schema.ts'

/** The last day of a key that is made or renewed today. */
export const inAYear = sql`(current_date + interval '1 year')::date`

/** With what the programs of a unit come in: one a unit, under the grant it was made under and for as long as that is held. */
export const accessKeys = governance.table(
  'access_key',
  {
    ...identity,
    // where the grant lies: the clerks of that community and street see who holds a key
    ...place('district'),
    unitId: uuid().notNull(),
    grantId: uuid()
      .notNull()
      .references(() => grants.id),
    ending: code(varchar({ length: 4 })).notNull(),
    // of the key itself nothing is kept
    hash: code(varchar({ length: 64 })).notNull(),
    lastUsedOn: date({ mode: 'string' }),
    // a year from now, here and when it is renewed
    expiresOn: date({ mode: 'string' }).notNull().default(inAYear),
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'unit'], write: [] }),
    onlyOne(
      'access_key_unit_id_unique',
      [t.unitId],
      [
        '本单位已有一个密钥。请先停用它，再生成新的。',
        'The unit has a key already. Withdraw it before another is made.',
      ],
    ),
    unique('access_key_hash_unique').on(t.hash),
  ],
)
