import { aliasedTable } from 'drizzle-orm'
import { pgSchema, varchar } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { personal, personalColumnsOf } from './personal.ts'

describe('a personal column', () => {
  const people = pgSchema('trial').table('person', {
    name: varchar({ length: 40 }).notNull(),
    phone: personal(varchar({ length: 20 }), 'phone')
      .notNull()
      .default(''),
    address: personal(varchar({ length: 20 }).notNull(), 'address'),
  })

  it('is known by its kind, whatever is said of it before or after', () => {
    expect(personalColumnsOf(people)).toEqual({ phone: 'phone', address: 'address' })
  })

  it('stays one under an alias', () => {
    expect(personalColumnsOf(aliasedTable(people, 'other'))).toEqual({ phone: 'phone', address: 'address' })
  })
})
