import { around, seedId } from '@concentric/chassis/seed'
import { type partnerUnits } from '../partner-unit/partner-unit.table.ts'

type Row = typeof partnerUnits.$inferInsert

const examples = [
  { name: '示例疗养院', kind: 'CITY_AGENCY' },
  { name: '示例旅游公司', kind: 'LARGE_ENTERPRISE' },
  { name: '示例海洋研究所', kind: 'RESEARCH_INSTITUTE' },
  { name: '示例中学', kind: 'SCHOOL' },
  { name: '示例医院', kind: 'HOSPITAL' },
  { name: '示例商场', kind: 'PRIVATE_ENTERPRISE' },
  { name: '示例酒店', kind: 'PRIVATE_ENTERPRISE' },
  { name: '示例供电所', kind: 'CITY_AGENCY' },
  { name: '示例保险公司', kind: 'LARGE_ENTERPRISE' },
  { name: '示例文化馆', kind: 'OTHER' },
] as const

const numbersFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n)

/**
 * Invented units that are here as members of a body alone: twenty of the 26 of the conference of 珠海路, and ten of the
 * twelve of the council of 太平角 (S94, S80). They ask and give nothing.
 */
export const bodyUnits: readonly Row[] = [
  ...numbersFrom(1, 20).map((number) => ({
    ...around(examples, number - 1),
    id: seedId('unit', 'street', '珠海路', number),
    streetId: seedId('street', '珠海路'),
    name: `${around(examples, number - 1).name}（珠海路街道${number}）`,
    sample: true,
  })),
  ...numbersFrom(3, 12).map((number) => ({
    ...around(examples, number - 3),
    id: seedId('unit', '太平角', number),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    name: `${around(examples, number - 3).name}（太平角${number}）`,
    sample: true,
  })),
]
