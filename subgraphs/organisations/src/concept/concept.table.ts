import { choice, code, identity, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

/** What a district says differently: a row stands for the concept of its code that comes with the product, or is one more. */
export const concepts = organisations.table(
  'concept',
  {
    ...identity,
    code: code(varchar({ length: 40 })).notNull(),
    name: varchar({ length: 20 }).notNull(),
    nameEnglish: varchar({ length: 60 }).notNull(),
    facet: choice('ConceptFacet', {
      SUBJECT: ['内容', 'Subject'],
      AUDIENCE: ['对象', 'Audience'],
      FORM: ['形式', 'Form'],
    }).notNull(),
    broader: code(varchar({ length: 40 })),
    categories: code(varchar({ length: 120 }))
      .notNull()
      .default(''),
    excludes: code(varchar({ length: 400 }))
      .notNull()
      .default(''),
    words: varchar({ length: 4000 }).notNull(),
    cues: varchar({ length: 1000 }).notNull().default(''),
    declined: varchar({ length: 2000 }).notNull().default(''),
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district'] }), uniqueAmongLive('concept_code_unique', t.code)],
)
