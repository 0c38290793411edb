import { choice } from '@concentric/chassis/columns'

/** What the work of a branch is for; of the work alone, there is no file on a person (S64). */
export const activityPurpose = () =>
  choice('ActivityPurpose', {
    EDUCATE: ['教育', 'Educate'],
    MANAGE: ['管理', 'Manage'],
    SUPERVISE: ['监督', 'Supervise'],
    ORGANISE: ['组织', 'Organise'],
    COMMUNICATE: ['宣传', 'Communicate'],
    GATHER: ['凝聚', 'Gather'],
    SERVE: ['服务', 'Serve'],
  })
