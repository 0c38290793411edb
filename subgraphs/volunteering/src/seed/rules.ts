import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type volunteeringExemptions } from '../volunteering-exemption/volunteering-exemption.table.ts'
import { type volunteeringRules } from '../volunteering-rule/volunteering-rule.table.ts'

const idOf = (code: string) => seedId('volunteering-rule', code)

/** The rules that are judged; the days of warning and the day they begin on are ours. */
export const rules: readonly (typeof volunteeringRules.$inferInsert)[] = (
  [
    {
      code: 'R29',
      name: '每个社区建有“帮到家”便民服务站，并配有至少一支服务队。',
      englishName: 'Each community has a 帮到家 station with at least one team.',
      least: 1,
    },
    {
      code: 'R31',
      name: '按规则安排的系列活动（每月21日的讲座等）每期都举办。',
      englishName: 'A series with a rule, as the talk on the 21st of each month, is held in each period.',
    },
    {
      code: 'R32',
      name: '没有本人有效的同意，不公开被提名人、排名者或证明持有人的姓名。',
      englishName:
        'No nominee, ranked person or holder of a certificate is named in public without consent that holds.',
    },
    {
      code: 'R33',
      name: '分批参观，先保证报名的人每人去过一次（提示，不阻止报名）。',
      englishName: 'On visits nobody goes twice before everybody who signed up went once; a hint, not a block.',
    },
    {
      code: 'R38',
      name: '直通车在规定间隔内停靠每个站点。',
      englishName: 'The train serves each stop within its interval.',
      warningDays: 7,
    },
    {
      code: 'R39',
      name: '志愿服务不收费。',
      englishName: 'A volunteer service has no price.',
    },
    {
      code: 'R47',
      name: '365便民坊全年每天有人值班。',
      englishName: 'A daily workshop has somebody on duty each day of the year.',
      least: 1,
      warningDays: 7,
    },
    {
      code: 'R48',
      name: '志愿服务岗因事设岗，有需求或事项为依据，并按期复核。',
      englishName: 'Each volunteer post has a need or a duty for a reason, and is reviewed in time.',
      warningDays: 30,
    },
  ] as const
).map((rule) => ({ ...rule, id: idOf(rule.code), startsOn: '2017-01-01', sample: true }))

/** One stop is let off for a while. */
export const exemptionsOf = (today: Date): (typeof volunteeringExemptions.$inferInsert)[] => [
  {
    id: seedId('volunteering-exemption', '金门路示例一'),
    communityId: seedId('community', '金门路示例一'),
    streetId: seedId('street', '金门路'),
    ruleId: idOf('R38'),
    name: '示例：站点道路施工，暂停停靠',
    startsOn: dayFrom(today, -10),
    endsOn: dayFrom(today, 30),
    sample: true,
  },
]
