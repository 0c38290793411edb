import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type actionItems } from '../action-item/action-item.table.ts'
import { type agendaItems } from '../agenda-item/agenda-item.table.ts'
import { type decisions } from '../decision/decision.table.ts'

type Item = typeof agendaItems.$inferInsert
type Taken = typeof decisions.$inferInsert
type Action = typeof actionItems.$inferInsert

const taipingjiao = seedId('conference', 'community', '太平角')
const gaoyouhulu = seedId('conference', 'community', '高邮湖路')
const zhuhailu = seedId('conference', 'street', '珠海路')
const unit = (number: number) => seedId('unit', '太平角', number)
const item = (key: string) => seedId('agenda-item', key)

/** Invented items of three conferences: hard matters (S63), a major one (S61), a need that came of one (S78), and common affairs (S80). */
export const agendaItemsFrom = (today: Date): Item[] =>
  (
    [
      {
        id: item('医疗'),
        conferenceId: taipingjiao,
        meetingId: seedId('meeting', '太平角', 1),
        name: '示例议题：居民就近看病签约难',
        detail: '希望由驻区医疗单位提供场地，增设卫生服务点。',
        kind: 'HARD_MATTER',
        major: true,
        needId: seedId('need', '太平角', 'CONFIRMED'),
        state: 'ACTION',
        raisedOn: dayFrom(today, -215),
      },
      {
        id: item('清单'),
        conferenceId: taipingjiao,
        meetingId: seedId('meeting', '太平角', 1),
        name: '示例议题：本季度未解决的需求',
        kind: 'PLAN',
        state: 'VERIFIED',
        raisedOn: dayFrom(today, -210),
      },
      {
        id: item('避雨'),
        conferenceId: taipingjiao,
        meetingId: seedId('meeting', '太平角', 3),
        name: '示例议题：便民服务点避雨设施',
        kind: 'STREETSCAPE',
        unitId: unit(1),
        state: 'DISCUSSED',
        raisedOn: dayFrom(today, -30),
      },
      {
        id: item('停车'),
        conferenceId: taipingjiao,
        meetingId: seedId('meeting', '太平角', 5),
        name: '示例议题：停车位错时共享',
        kind: 'HARD_MATTER',
        unitId: unit(2),
        state: 'ACCEPTED',
        raisedOn: dayFrom(today, -6),
      },
      {
        id: item('内部'),
        conferenceId: taipingjiao,
        meetingId: seedId('meeting', '太平角', 5),
        name: '示例议题：明年经费初步安排',
        kind: 'PLAN',
        internal: true,
        state: 'ACCEPTED',
        raisedOn: dayFrom(today, -5),
      },
      {
        id: item('照明'),
        conferenceId: taipingjiao,
        name: '示例议题：楼院夜间照明',
        kind: 'HARD_MATTER',
        unitId: unit(4),
        raisedOn: dayFrom(today, -1),
      },
      {
        id: item('改造'),
        conferenceId: gaoyouhulu,
        meetingId: seedId('meeting', '高邮湖路', 3),
        name: '示例议题：老旧楼院改造次序',
        kind: 'HARD_MATTER',
        major: true,
        state: 'DECIDED',
        raisedOn: dayFrom(today, -40),
      },
      {
        id: item('商圈'),
        conferenceId: zhuhailu,
        meetingId: seedId('meeting', '珠海路', 1),
        name: '示例议题：商圈共建活动分工',
        kind: 'DEVELOPMENT',
        state: 'ACTION',
        raisedOn: dayFrom(today, -205),
      },
    ] satisfies Item[]
  ).map((row) => ({ ...row, sample: true }))

/** What was decided: by councils and conferences, and by the plenary after the council (R45). */
export const decisionsTaken: readonly Taken[] = (
  [
    {
      id: seedId('decision', '医疗'),
      agendaItemId: item('医疗'),
      meetingId: seedId('meeting', '太平角', 1),
      body: 'COMMUNITY_COUNCIL',
      name: '示例决定：增设卫生服务点',
      text: '示例决定：由成员单位提供场地，社区与街道对接医疗机构，三个月内开展签约服务。',
    },
    {
      id: seedId('decision', '清单'),
      agendaItemId: item('清单'),
      meetingId: seedId('meeting', '太平角', 1),
      body: 'COMMUNITY_COUNCIL',
      name: '示例决定：逐条认领需求',
      text: '示例决定：未解决的需求由成员单位认领，一个月内答复。',
    },
    {
      id: seedId('decision', '改造'),
      agendaItemId: item('改造'),
      meetingId: seedId('meeting', '全委会', 3),
      body: 'COMMITTEE_PLENARY',
      name: '示例决定：改造次序',
      text: '示例决定：按共建议事会商讨的次序办理，先改排水，再改路面。',
    },
    {
      id: seedId('decision', '商圈'),
      agendaItemId: item('商圈'),
      meetingId: seedId('meeting', '珠海路', 1),
      body: 'CONFERENCE',
      name: '示例决定：每季度一次共建活动',
      text: '示例决定：各成员单位轮流承办，街道统一排期。',
    },
  ] satisfies Taken[]
).map((row) => ({ ...row, sample: true }))

/** Who does what by when. */
export const actionItemsFrom = (today: Date): Action[] =>
  (
    [
      {
        id: seedId('action-item', '医疗', 1),
        agendaItemId: item('医疗'),
        owner: 'UNIT',
        unitId: unit(1),
        name: '示例事项：提供一间签约咨询用房',
        dueOn: dayFrom(today, 20),
      },
      {
        id: seedId('action-item', '医疗', 2),
        agendaItemId: item('医疗'),
        owner: 'COMMUNITY_OFFICE',
        name: '示例事项：统计签约意向人数',
        dueOn: dayFrom(today, -10),
      },
      {
        id: seedId('action-item', '医疗', 3),
        agendaItemId: item('医疗'),
        owner: 'UNIT',
        unitId: unit(3),
        name: '示例事项：安排义诊两次',
        dueOn: dayFrom(today, -3),
        state: 'DONE',
        doneOn: dayFrom(today, -5),
        outcome: '示例：两次义诊已办。',
      },
      {
        id: seedId('action-item', '清单', 1),
        agendaItemId: item('清单'),
        owner: 'UNIT',
        unitId: unit(2),
        name: '示例事项：认领两条需求',
        dueOn: dayFrom(today, -150),
        state: 'VERIFIED',
        doneOn: dayFrom(today, -160),
        verifiedOn: dayFrom(today, -155),
      },
      {
        id: seedId('action-item', '商圈', 1),
        agendaItemId: item('商圈'),
        owner: 'UNIT',
        unitId: seedId('unit', '新华书店'),
        name: '示例事项：承办一次读书活动',
        dueOn: dayFrom(today, 30),
      },
      {
        id: seedId('action-item', '商圈', 2),
        agendaItemId: item('商圈'),
        owner: 'STREET_OFFICE',
        name: '示例事项：排定下一季度活动',
        dueOn: dayFrom(today, 15),
      },
    ] satisfies Action[]
  ).map((row) => ({ ...row, sample: true }))
