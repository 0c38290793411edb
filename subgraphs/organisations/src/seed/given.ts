import { around, seedId, type Tree } from '@concentric/chassis/seed'
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

const availabilities = ['工作日上午', '工作日下午', '周末白天', '每月一次，提前一周约定', '晚间，须预约'] as const

/** What every entry carries: its unit, the place of that, a name that says whose it is, and a time in words. */
export const entryOf = ({ id, community, example }: Unit, what: string, n: number) => ({
  unitId: id,
  communityId: community.id,
  streetId: community.streetId,
  name: `${what}（${example.name}）`,
  availability: around(availabilities, n),
  sample: true,
})
