import { holds, identity, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { type Column, sql } from 'drizzle-orm'
import { varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

/** 32 bytes in base64url: a coordinate of a point of P-256. */
const isCoordinate = (column: Column) => sql`${column} ~ '^[A-Za-z0-9_-]{43}$'`
const coordinateWords = [
  '公钥坐标是 43 个字母、数字、“-”或“_”，请从对方的公钥（JWK）照抄。',
  'A coordinate is 43 letters, digits, "-" or "_": copy it from their public key (JWK).',
] as const

export const recordIssuers = volunteering.table(
  'record_issuer',
  {
    ...identity,
    name: varchar({ length: 60 }).notNull(),
    keyId: varchar({ length: 40 }).notNull(),
    keyX: varchar({ length: 43 }).notNull(),
    keyY: varchar({ length: 43 }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('record_issuer_key_id_unique', t.keyId),
    holds('record_issuer_key_x_form', isCoordinate(t.keyX), coordinateWords),
    holds('record_issuer_key_y_form', isCoordinate(t.keyY), coordinateWords),
  ],
)
