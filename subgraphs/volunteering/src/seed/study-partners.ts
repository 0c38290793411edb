import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type studyPartners } from '../study-partner/study-partner.table.ts'

const LASTING = 6
const ENDED = 2

/** Invented pairs of 太平角, some of which have ended; the source tells that there are such, not who. */
export const studyPartnersOf = (today: Date): (typeof studyPartners.$inferInsert)[] =>
  Array.from({ length: LASTING + ENDED }, (_, n) => ({
    id: seedId('study-partner', '太平角', n + 1),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    volunteerId: seedId('volunteer', '太平角', n + 1),
    name: '示例就近学习结对',
    consentedOn: dayFrom(today, -151),
    startsOn: dayFrom(today, -150),
    endsOn: n < LASTING ? null : dayFrom(today, -10),
    sample: true,
  }))
