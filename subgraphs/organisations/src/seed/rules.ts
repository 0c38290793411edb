import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type organisationsExemptions } from '../organisations-exemption/organisations-exemption.table.ts'
import { type organisationsRules } from '../organisations-rule/organisations-rule.table.ts'

/** The rules that are judged; the days of warning and the day they begin on are ours. */
export const rules: readonly (typeof organisationsRules.$inferInsert)[] = (
  [
    {
      code: 'R21',
      name: '公开的需求、服务、资源，每九十天由提出者确认一次。',
      englishName: 'Whoever owns an open entry of the lists confirms it within ninety days.',
      warningDays: 14,
    },
    {
      code: 'R22',
      name: '完成的对接，提供方已同意，需求方已确认。',
      englishName: 'A confirmed match was accepted by who offers and confirmed by who needs.',
    },
    {
      code: 'R42',
      name: '每个居民楼院在且只在一个履行中的保洁标段。',
      englishName: 'Each courtyard is in one cleaning lot under contract.',
    },
    {
      code: 'R43',
      name: '六联共建的每个领域每年至少开展一次行动。',
      englishName: 'Each of the six fields of joint building has an action a year.',
      warningDays: 30,
    },
    {
      code: 'R60',
      name: '对社会组织的支持有合同，并按期评估。',
      englishName: 'Support to an organisation has a contract, and is reviewed in time.',
      warningDays: 30,
    },
    {
      code: 'R61',
      name: '公告后才定标，验收后才付款，付款合计不超过合同金额。',
      englishName: 'An award follows a notice, a payment the acceptance, and all payments stay within the contract.',
    },
    {
      code: 'M6',
      name: '单位对自己的记录提出异议或申请删除，十日内答复。',
      englishName: 'What a unit contests of its record, or wants erased, is answered within ten days.',
      warningDays: 3,
    },
  ] as const
).map((rule) => ({ ...rule, id: seedId('organisations-rule', rule.code), startsOn: '2017-01-01', sample: true }))

/** One community is let off for a while. */
export const exemptionsOf = (today: Date): (typeof organisationsExemptions.$inferInsert)[] => [
  {
    id: seedId('organisations-exemption', '高邮湖路'),
    communityId: seedId('community', '高邮湖路'),
    streetId: seedId('street', '八大湖'),
    ruleId: seedId('organisations-rule', 'R43'),
    name: '示例：社区合并期间',
    startsOn: dayFrom(today, -400),
    endsOn: dayFrom(today, -200),
    sample: true,
  },
]
