import { between, lasting, personal, place, sample, sealed, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { index, integer, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { coveredBy } from './covered-by.ts'

export const registrations = volunteering.table(
  'registration',
  {
    ...lasting,
    ...place(),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    ...sealed({ realName: 'realName', phone: 'phone', idNumber: 'idNumber', homeAddress: 'address' }),
    birthYear: personal(integer(), 'birthYear'),
    ...sample,
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community', 'volunteer'],
      within: t.volunteerId,
      may: {
        volunteer: [
          ...[t.realName, t.phone, t.idNumber, t.homeAddress, t.birthYear, t.sealingKey],
          ...[t.realNameSealed, t.phoneSealed, t.idNumberSealed, t.homeAddressSealed],
          ...[t.realNameIndex, t.phoneIndex, t.idNumberIndex],
        ],
      },
    }),
    uniqueIndex('registration_volunteer_id_unique').on(t.volunteerId),
    index('registration_real_name_index').on(t.realNameIndex),
    index('registration_phone_index').on(t.phoneIndex),
    index('registration_id_number_index').on(t.idNumberIndex),
    between(t.birthYear, 1900, 2100),
  ],
)

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
for (const field of Object.keys(coveredBy))
  wordsFor(`registration_${snake(field)}_consent`, [
    '还没有征得本人（未满 18 周岁的由监护人）对这一用途的同意。请先在“个人信息同意”中登记，再填写。',
    'The person (under 18 the guardian) has not agreed to this use. Record the consent first.',
  ])
