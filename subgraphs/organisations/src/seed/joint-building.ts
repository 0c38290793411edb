import { around, dayFrom, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type commonGoals } from '../common-goal/common-goal.table.ts'
import { type jointActions } from '../joint-action/joint-action.table.ts'
import { type jointActionUnits } from '../joint-action-unit/joint-action-unit.table.ts'
import { type programmes } from '../programme/programme.table.ts'
import { type unitContacts } from '../unit-contact/unit-contact.table.ts'

type Action = typeof jointActions.$inferInsert
type Part = typeof jointActionUnits.$inferInsert

const fields = [
  { field: 'PARTY_WORK', name: '示例联合主题党日', part: '党员参加' },
  { field: 'ORGANISATION', name: '示例支部结对', part: '支部结对' },
  { field: 'VENUE', name: '示例会议室开放', part: '开放场地' },
  { field: 'RESOURCE', name: '示例设备共用', part: '借出设备' },
  { field: 'PROBLEM', name: '示例停车难协商', part: '参加协商' },
  { field: 'AID', name: '示例助学帮扶', part: '出资帮扶' },
] as const

/** The programme the source names (S95); since when it runs it does not say. */
export const namedProgrammes: readonly (typeof programmes.$inferInsert)[] = [
  {
    id: seedId('programme', '同心圆'),
    streetId: seedId('street', '珠海路'),
    name: '“同心圆”公益行动',
    kind: 'PUBLIC_BENEFIT',
  },
]

/** A goal of 太平角 that its lists begin with (S79). */
export const goalsOf = (today: Date): (typeof commonGoals.$inferInsert)[] => [
  {
    id: seedId('common-goal', '太平角', 1),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    name: '示例：老人不出社区就能吃上热饭',
    dueOn: dayFrom(today, 200),
    sample: true,
  },
]

/** A joint action in each of the six fields for each community the source names, within the year, and its first unit in each. */
export function jointActionsOf(tree: Tree, today: Date): { actions: Action[]; parts: Part[] } {
  const named = tree.filter(({ sample }) => !sample)
  const actions = named.flatMap((community, index) =>
    fields.map(({ field, name }, n): Action => {
      const on = dayFrom(today, -20 - n * 40 - index * 5)
      return {
        id: seedId('joint-action', community.name, field),
        ...placeOf(community),
        name: `${name}（${community.name}）`,
        field,
        plannedOn: on,
        doneOn: on,
        outcome: '示例：双方按约完成。',
        sample: true,
      }
    }),
  )
  const parts = named.flatMap((community) =>
    fields.map(
      ({ field, part }, n): Part => ({
        id: seedId('joint-action-unit', community.name, field),
        ...placeOf(community),
        actionId: seedId('joint-action', community.name, field),
        unitId: seedId('unit', community.name, 1),
        name: part,
        people: around([8, 12, 3, 2, 6, 5], n),
        sample: true,
      }),
    ),
  )
  const gas = gasInspection(today)
  return { actions: [...actions, gas.action], parts: [...parts, gas.part] }
}

/** The inspection of gas in the homes of 金门路 (S54); the source says with whom, not when. */
function gasInspection(today: Date): { action: Action; part: Part } {
  const [id, streetId, on] = [
    seedId('joint-action', '金门路', '液化气'),
    seedId('street', '金门路'),
    dayFrom(today, -60),
  ]
  return {
    action: {
      id,
      streetId,
      name: '液化气使用安全隐患“地毯式”大排查',
      field: 'PROBLEM',
      plannedOn: on,
      doneOn: on,
      sample: true,
    },
    part: {
      id: seedId('joint-action-unit', '金门路', '液化气'),
      streetId,
      actionId: id,
      unitId: seedId('unit', '泰能液化气公司'),
      name: '专业排查',
      sample: true,
    },
  }
}

/** Whom the places ask for: a post and no name, for the first unit of each community the source names. */
export const contactsOf = (tree: Tree): (typeof unitContacts.$inferInsert)[] =>
  tree
    .filter(({ sample }) => !sample)
    .map((community) => ({
      id: seedId('unit-contact', community.name),
      ...placeOf(community),
      unitId: seedId('unit', community.name, 1),
      name: '共建联络岗',
      sample: true,
    }))

const placeOf = ({ id, streetId }: SeededCommunity) => ({ communityId: id, streetId })
