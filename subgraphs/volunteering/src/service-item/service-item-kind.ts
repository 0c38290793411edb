import { choice } from '@concentric/chassis/columns'

/** What is done for people; the heads of a station's services and those of a route share the one list. */
export const serviceItemKind = () =>
  choice('ServiceItemKind', {
    REPAIR: ['维修', 'Repair'],
    HAIRCUT: ['理发', 'Haircut'],
    FOOT_CARE: ['修脚', 'Foot care'],
    PHYSIOTHERAPY: ['理疗', 'Physiotherapy'],
    CLEANING: ['清扫', 'Cleaning'],
    MEAL: ['送餐', 'Meal'],
    HOUSE_CLEANING: ['打扫卫生', 'House cleaning'],
    COMPANY: ['谈心陪伴', 'Company'],
    FESTIVAL_VISIT: ['节日慰问', 'Festival visit'],
    TEACHING: ['宣讲授课', 'Teaching'],
    SIGN_LANGUAGE: ['手语', 'Sign language'],
    OTHER: ['其他', 'Other'],
  })
