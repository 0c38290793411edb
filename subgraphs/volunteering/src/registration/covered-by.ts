import { type consents } from '../consent/consent.table.ts'

type Purpose = (typeof consents.purpose.enumValues)[number]

/** The purposes each value of a registration may be kept for: one consent is enough. The triggers of `consent` hold it. */
export const coveredBy = {
  realName: ['SERVICE_MATCHING', 'INSURANCE'],
  phone: ['SERVICE_MATCHING'],
  idNumber: ['INSURANCE'],
  homeAddress: ['NEARBY_SERVICE'],
  birthYear: ['INSURANCE'],
} as const satisfies Readonly<Record<string, readonly Purpose[]>>
