import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type tenancies } from '../tenancy/tenancy.table.ts'
import { type ExampleBuilding, exampleBuildings } from './example-building.ts'

type Row = typeof tenancies.$inferInsert
type Example = Pick<Row, 'floor' | 'branch'> & { unit: [string, number]; from: number; to?: number }

const examples: Record<ExampleBuilding, Example[]> = {
  示例海滨商务楼: [
    { unit: ['太平角', 1], floor: '2 层', branch: 'HAS_BRANCH', from: -1900 },
    { unit: ['太平角', 2], floor: '3—4 层', branch: 'JOINT', from: -800 },
    { unit: ['三门峡', 1], floor: '5 层', branch: 'NONE', from: -1500, to: -400 },
  ],
  示例软件大厦: [
    { unit: ['湛山示例一', 1], floor: '8—11 层', branch: 'HAS_BRANCH', from: -2600 },
    { unit: ['湛山示例二', 1], floor: '6 层', branch: 'JOINT', from: -700 },
    { unit: ['湛山示例三', 1], floor: '7 层', branch: 'JOINT', from: -650 },
    { unit: ['湛山示例四', 1], branch: 'NONE', from: -120 },
  ],
}

/** Invented units in the invented buildings; of 石油大厦 the source names no tenant. */
export const tenanciesOf = (today: Date): Row[] =>
  Object.entries(examples).flatMap(([building, tenants]) =>
    tenants.map(({ unit, from, to, ...tenant }, index) => ({
      id: seedId('tenancy', building, ...unit),
      ...exampleBuildings[building as ExampleBuilding],
      unitId: seedId('unit', ...unit),
      name: `示例入驻单位${'一二三四'[index]}`,
      startsOn: dayFrom(today, from),
      endsOn: to === undefined ? null : dayFrom(today, to),
      ...tenant,
      sample: true,
    })),
  )
