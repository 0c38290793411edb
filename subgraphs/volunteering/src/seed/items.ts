import { seedId } from '@concentric/chassis/seed'
import { type serviceItems } from '../service-item/service-item.table.ts'
import { itemExamples } from './item-examples.ts'

type Row = typeof serviceItems.$inferInsert

const atStation = {
  communityId: seedId('community', '高邮湖路'),
  streetId: seedId('street', '八大湖'),
  stationId: seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路'),
  sample: true,
} as const
const idOf = (...names: string[]) => seedId('item', '高邮湖路', ...names)

/** The ten heads of the services at the 便民志愿服务站 of 高邮湖路. */
export const heads: readonly Row[] = itemExamples.map(({ kind, name, terms }) => ({
  ...atStation,
  id: idOf(name),
  kind,
  name: `${name}（示例）`,
  terms,
}))

/** What stands under the heads, more than fifty items. */
export const items: readonly Row[] = itemExamples.flatMap((head) =>
  head.items.map((name) => ({
    ...atStation,
    id: idOf(head.name, name),
    parentId: idOf(head.name),
    name: `${name}（示例）`,
  })),
)
