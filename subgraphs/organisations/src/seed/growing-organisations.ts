import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type federations } from '../federation/federation.table.ts'
import { type federationMembers } from '../federation-member/federation-member.table.ts'
import { type heldStages } from '../held-stage/held-stage.table.ts'
import { type incentives } from '../incentive/incentive.table.ts'
import { type incubations } from '../incubation/incubation.table.ts'
import { type supports } from '../support/support.table.ts'

const place = { communityId: seedId('community', '太平角'), streetId: seedId('street', '八大关') }
const idOf = (number: number) => seedId('organisation', '太平角', number)

/** The federation of 太平角 (S77); the source names it and says no more. */
export const federation: typeof federations.$inferInsert = {
  id: seedId('federation', '太平角'),
  ...place,
  name: '太平角社区社会组织联合会',
}

const offices = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER'] as const

/** Who of the invented organisations is in it. */
export const federationMembersSeed: readonly (typeof federationMembers.$inferInsert)[] = offices.map((office, n) => ({
  id: seedId('federation-member', '太平角', n + 1),
  ...place,
  federationId: federation.id!,
  organisationId: idOf(n + 1),
  name: `示例会员${n + 1}`,
  office,
  sample: true,
}))

/** Organisations of 太平角 on their way: three brought in, four incubated of whom two stand alone by now, one twice encouraged and still supported (S90, S97). */
export function growthOf(today: Date) {
  const day = (days: number) => dayFrom(today, days)
  const stage = (
    number: number,
    name: NonNullable<(typeof heldStages.$inferInsert)['stage']>,
    from: number,
    until?: number,
  ): typeof heldStages.$inferInsert => ({
    id: seedId('held-stage', '太平角', number, name),
    ...place,
    organisationId: idOf(number),
    stage: name,
    name: '示例：按街道培育计划',
    startsOn: day(from),
    endsOn: until === undefined ? null : day(until),
    sample: true,
  })
  const incubation = (
    number: number,
    days: { applied: number; admitted?: number; begun?: number; graduated?: number; left?: number; review?: number },
  ): typeof incubations.$inferInsert => ({
    id: seedId('incubation', '太平角', number),
    ...place,
    organisationId: idOf(number),
    name: `示例孵化${number}`,
    plan: '示例：一年内独立开展活动。',
    appliedOn: day(days.applied),
    admittedOn: days.admitted === undefined ? null : day(days.admitted),
    begunOn: days.begun === undefined ? null : day(days.begun),
    graduatedOn: days.graduated === undefined ? null : day(days.graduated),
    leftOn: days.left === undefined ? null : day(days.left),
    reviewOn: days.review === undefined ? null : day(days.review),
    sample: true,
  })
  const support = (number: number, more: Omit<Support, 'organisationId'>): Support => ({
    id: seedId('support', '太平角', number, more.kind),
    ...place,
    organisationId: idOf(number),
    contractName: '示例项目合作协议',
    signedOn: more.startsOn,
    sample: true,
    ...more,
  })
  return {
    stages: [
      stage(1, 'INTRODUCED', -700),
      stage(2, 'INTRODUCED', -400),
      stage(3, 'INTRODUCED', -200),
      stage(1, 'INCUBATED', -650, -250),
      stage(4, 'INCUBATED', -600, -300),
      stage(5, 'INCUBATED', -150),
      stage(1, 'INCENTIVISED', -100),
    ],
    incubations: [
      incubation(1, { applied: -660, admitted: -655, begun: -650, graduated: -250 }),
      incubation(4, { applied: -620, admitted: -610, begun: -600, graduated: -300 }),
      incubation(5, { applied: -170, admitted: -160, begun: -150, review: 60 }),
      incubation(6, { applied: -500, admitted: -490, begun: -480, left: -350 }),
      incubation(7, { applied: -12 }),
    ],
    supports: [
      support(1, {
        kind: 'FUNDS',
        name: '示例项目资金',
        amountFen: 3_000_000,
        startsOn: day(-640),
        reviewOn: day(-260),
        reviewedOn: day(-262),
        review: '示例：项目按计划完成。',
      }),
      support(5, { kind: 'OFFICE_SPACE', name: '示例办公场地', startsOn: day(-150), reviewOn: day(120) }),
      support(5, { kind: 'TRAINING', name: '示例骨干培训', startsOn: day(-90), reviewOn: day(15) }),
    ],
    incentives: [
      {
        id: seedId('incentive', '太平角', 1),
        ...place,
        organisationId: idOf(1),
        name: '示例年度优秀社会组织',
        awardedOn: day(-100),
        amountFen: 500_000,
        sample: true,
      } satisfies typeof incentives.$inferInsert,
    ],
  }
}

type Support = typeof supports.$inferInsert
