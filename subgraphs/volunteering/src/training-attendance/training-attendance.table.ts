import { identity, place, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { trainings } from '../training/training.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const trainingAttendances = volunteering.table(
  'training_attendance',
  {
    ...identity,
    // the training's: its clerks enter who came
    ...place('street'),
    trainingId: uuid()
      .notNull()
      .references(() => trainings.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    name: varchar({ length: 40 }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
      within: t.trainingId,
    }),
    uniqueAmongLive('training_attendance_volunteer_id_unique', t.trainingId, t.volunteerId),
  ],
)

wordsFor('training_attendance_training_id_early', [
  '培训举办之后才能登记参训人员。',
  'Who attended is entered once the training was held.',
])
