import { atLeast, choice, identity, onlyOne, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

/** What a person may agree to; each personal value of a registration is covered by one of them, a name by either of two. */
export const consentPurpose = () =>
  choice('ConsentPurpose', {
    SERVICE_MATCHING: ['服务对接', 'Service matching'],
    INSURANCE: ['保险与证明', 'Insurance and certificates'],
    NEARBY_SERVICE: ['就近服务', 'Service near home'],
  })

export const consentTexts = volunteering.table(
  'consent_text',
  {
    ...identity,
    purpose: consentPurpose().notNull(),
    edition: integer().notNull(),
    text: varchar({ length: 4000 }).notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    ...sample,
    ...searchable('text'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    atLeast(t.edition, 1),
    onlyOne(
      'consent_text_edition_unique',
      [t.purpose, t.edition],
      ['这一用途已有同一版次的文本，请改用下一个版次。', 'This purpose has a text of that edition. Number it higher.'],
    ),
  ],
)

wordsFor('consent_text_text_frozen', [
  '已有人按这份文本同意，不能再改；请新建下一个版次。',
  'Somebody has agreed to this text, so it stays as it is. Write a new edition.',
])
