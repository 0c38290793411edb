import { around, dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type ExampleName, exampleUnitsIn } from './units.ts'

type Unit = ReturnType<typeof exampleUnitsIn>[number]

/**
 * What the invented units give, each with its unit: units of one name share out that name's list, two entries each,
 * round and round. `number` tells the entries of a unit apart.
 */
export const givenBy = <T>(tree: Tree, listOf: (name: ExampleName) => readonly T[]) =>
  Object.values(Object.groupBy(exampleUnitsIn(tree), ({ example }) => example.name)).flatMap((units) =>
    units.flatMap((unit, turn) =>
      [0, 1].map((number) => ({ unit, number, given: around(listOf(unit.example.name), turn * 2 + number) })),
    ),
  )

const demoUnits = ['太平角', '高邮湖路'].map((community) => seedId('unit', community, 1))

/** Whether a demo account acts for this unit. */
export const isDemoUnit = ({ id }: Unit): boolean => demoUnits.includes(id)

const availabilities = [
  { availability: '工作日上午', weeklyTimes: '1-5 09:00-11:30' },
  { availability: '工作日下午', weeklyTimes: '1-5 14:00-17:00' },
  { availability: '周末白天', weeklyTimes: '6,7 09:00-17:00' },
  // agreed each time: no week says when
  { availability: '每月一次，提前一周约定', weeklyTimes: null },
  { availability: '晚间，须预约', weeklyTimes: '1-7 18:00-20:30' },
] as const

/** The day an entry was last confirmed on, as long ago as some are asked about again. */
export const confirmedAt = (today: Date, n: number): string => `${dayFrom(today, -((n * 13) % 99))}T10:00:00+08:00`
/** When an entry that has expired was last confirmed. */
export const confirmedLongAgo = (today: Date): string => `${dayFrom(today, -130)}T10:00:00+08:00`

/** What every entry carries: its unit, the place of that, a name that says whose it is, and a time in words and for the week. */
export const entryOf = ({ id, community, example }: Unit, what: string, n: number) => ({
  unitId: id,
  communityId: community.id,
  streetId: community.streetId,
  name: `${what}（${example.name}）`,
  ...around(availabilities, n),
  sample: true,
})
