import { seedId } from '@concentric/chassis/seed'
import { type clubs } from '../club/club.table.ts'
import { type ExampleBuilding, exampleBuildings } from './example-building.ts'

type Row = typeof clubs.$inferInsert
type Example = Pick<Row, 'name' | 'state' | 'memberCount'> & { building: ExampleBuilding; leader?: [string, number] }

const examples: Example[] = [
  { building: '示例海滨商务楼', name: '示例羽毛球社', state: 'SELF_RUNNING', memberCount: 36, leader: ['太平角', 1] },
  { building: '示例海滨商务楼', name: '示例读书会', state: 'NURTURED', memberCount: 14, leader: ['太平角', 2] },
  { building: '示例海滨商务楼', name: '示例摄影社', state: 'PROPOSED' },
  { building: '示例软件大厦', name: '示例合唱团', state: 'SELF_RUNNING', memberCount: 28, leader: ['湛山示例一', 1] },
  { building: '示例软件大厦', name: '示例棋社', state: 'CLOSED', memberCount: 6 },
]

/** Invented clubs, some in each state; the source names none (S74). */
export const exampleClubs: readonly Row[] = examples.map(({ building, leader, ...club }) => ({
  id: seedId('club', building, club.name),
  ...exampleBuildings[building],
  ...club,
  leaderUnitId: leader ? seedId('unit', ...leader) : null,
  sample: true,
}))
