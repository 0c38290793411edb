import { seedId } from '@concentric/chassis/seed'

const seashore = {
  buildingId: seedId('building', '示例海滨商务楼'),
  communityId: seedId('community', '太平角'),
  streetId: seedId('street', '八大关'),
}
const software = {
  buildingId: seedId('building', '示例软件大厦'),
  communityId: seedId('community', '湛山示例一'),
  streetId: seedId('street', '湛山'),
}

/** The two invented buildings that have a station, clubs and tenants, and where they stand. */
export const exampleBuildings = { 示例海滨商务楼: seashore, 示例软件大厦: software } as const

export type ExampleBuilding = keyof typeof exampleBuildings
