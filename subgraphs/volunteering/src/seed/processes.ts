import { seedId } from '@concentric/chassis/seed'
import { type serviceProcesses } from '../service-process/service-process.table.ts'
import { heads } from './items.ts'

const steps = [
  { step: 'REQUEST', name: '居民来站、来电或在线申请', daysAllowed: 0 },
  { step: 'ACCEPT', name: '站内受理并联系志愿者', daysAllowed: 1 },
  { step: 'VISIT', name: '志愿者上门或在站内服务', daysAllowed: 3 },
  { step: 'CONFIRM', name: '居民确认服务完成', daysAllowed: 1 },
  { step: 'RATE', name: '居民评价', daysAllowed: 7 },
] as const

/** How a service goes at the station of 高邮湖路, for each head: the steps are the source's (S32), what is done and the days are invented. */
export const processes: readonly (typeof serviceProcesses.$inferInsert)[] = heads.flatMap((head) =>
  steps.map((step) => ({
    ...step,
    id: seedId('service-process', head.id!, step.step),
    communityId: head.communityId,
    streetId: head.streetId,
    itemId: head.id!,
    sample: true,
  })),
)
