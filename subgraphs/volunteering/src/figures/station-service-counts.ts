import { type Figure } from '@concentric/chassis/figures'
import { eq, isNotNull, isNull } from 'drizzle-orm'
import { serviceItems } from '../service-item/service-item.table.ts'
import { stationMembers } from '../station-member/station-member.table.ts'
import { onDay, standing } from './station-on-day.ts'

export const stationUnitCount: Figure = {
  label: ['服务站成员单位', 'Member units of stations'],
  definition: [
    '服务站的成员单位，一家单位参加几个站就计几次；联办单位另计（S62）。',
    'Member units of the stations; a unit counts once for each it is in. Joint units are counted apart (S62).',
  ],
  unit: ['家', 'units'],
  of: 'count',
  ...onDay,
  rows: standing('StationMember', stationMembers, {
    since: stationMembers.since,
    which: ({ kind }) => eq(kind, 'MEMBER'),
  }),
}

export const serviceHeadCount: Figure = {
  label: ['服务大项', 'Heads of service'],
  definition: ['服务站服务内容的大项（S62）。', 'The heads of what the stations offer (S62).'],
  unit: ['项', 'heads'],
  of: 'count',
  ...onDay,
  rows: standing('ServiceItem', serviceItems, { since: serviceItems.since, which: ({ parentId }) => isNull(parentId) }),
}

export const serviceItemCount: Figure = {
  label: ['服务小项', 'Items of service'],
  definition: ['服务站各大项下的小项（S62）。', 'The items below the heads of service (S62).'],
  unit: ['项', 'items'],
  of: 'count',
  ...onDay,
  rows: standing('ServiceItem', serviceItems, {
    since: serviceItems.since,
    which: ({ parentId }) => isNotNull(parentId),
  }),
}
