import { choice } from '@concentric/chassis/columns'

/** A column for what an entry of the three lists (needs, offers, resources) is about. */
export const listCategory = () =>
  choice('ListCategory', {
    VENUE: ['场地', 'Venue'],
    EQUIPMENT: ['设备', 'Equipment'],
    TALENT: ['人才', 'Talent'],
    INFORMATION: ['信息', 'Information'],
    TRAINING: ['培训', 'Training'],
    HEALTH: ['健康', 'Health'],
    LEGAL: ['法律', 'Legal advice'],
    REPAIR: ['维修', 'Repair'],
    CULTURE: ['文化', 'Culture'],
    ELDER_CARE: ['助老', 'Elder care'],
    YOUTH: ['青少年', 'Youth'],
    DISABILITY: ['助残', 'Disability'],
    PARKING: ['停车', 'Parking'],
    SAFETY: ['安全', 'Safety'],
    FUNDING: ['资金', 'Funding'],
    VOLUNTEERS: ['志愿者', 'Volunteers'],
    OTHER: ['其他', 'Other'],
  })
