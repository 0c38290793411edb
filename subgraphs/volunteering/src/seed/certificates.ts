import { dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type certificates } from '../certificate/certificate.table.ts'

const STATION = '太平角'

/** Two 示例 drafts of a year of service; whoever looks at the demonstration issues them. */
export const certificatesOf = (tree: Tree, today: Date): (typeof certificates.$inferInsert)[] => {
  const { id, streetId } = tree.find(({ name }) => name === STATION)!
  return [2, 3].map((n) => ({
    id: seedId('certificate', STATION, n),
    communityId: id,
    streetId,
    stationId: seedId('station', 'HELP_AT_HOME', STATION),
    volunteerId: seedId('volunteer', STATION, n),
    fromOn: dayFrom(today, -400),
    untilOn: dayFrom(today, 0),
    headName: '站长（示例）',
    handlerName: '经办人（示例）',
    contact: '服务站窗口（示例）',
    sample: true,
  }))
}
