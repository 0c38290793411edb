import { type serviceItems } from '../service-item/service-item.table.ts'

type Kind = NonNullable<(typeof serviceItems.$inferInsert)['kind']>
type ItemExample = { kind: Kind; name: string; terms: string; items: readonly string[] }

/** Ten heads and what stands under them: as many as the source counts (S62), their names invented. */
export const itemExamples: readonly ItemExample[] = [
  {
    kind: 'REPAIR',
    name: '便民维修',
    terms: '维修免费，零件自备。',
    items: ['小家电维修', '水龙头维修', '门锁维修', '电灯更换', '自行车维修', '雨伞修补'],
  },
  {
    kind: 'HAIRCUT',
    name: '义务理发',
    terms: '免费。',
    items: ['站内理发', '上门理发', '儿童理发', '节前集中理发', '理发用具消毒'],
  },
  {
    kind: 'FOOT_CARE',
    name: '修脚',
    terms: '免费。',
    items: ['站内修脚', '上门修脚', '趾甲修剪', '足部清洁', '足部护理讲解'],
  },
  {
    kind: 'PHYSIOTHERAPY',
    name: '理疗',
    terms: '免费，不代替就医。',
    items: ['肩颈按摩', '腰背按摩', '热敷', '保健操教学', '理疗器材借用'],
  },
  {
    kind: 'CLEANING',
    name: '楼院清扫',
    terms: '免费。',
    items: ['楼道清扫', '楼院清扫', '小广告清理', '积雪清扫', '花坛养护'],
  },
  {
    kind: 'MEAL',
    name: '送餐',
    terms: '配送免费，餐费自理。',
    items: ['午餐配送', '晚餐配送', '节日餐配送', '代买食材', '餐具回收'],
  },
  {
    kind: 'HOUSE_CLEANING',
    name: '打扫卫生',
    terms: '免费。',
    items: ['擦窗', '厨房清洁', '卫生间清洁', '被褥晾晒', '衣物洗涤', '旧物清运'],
  },
  {
    kind: 'COMPANY',
    name: '谈心陪伴',
    terms: '免费。',
    items: ['上门谈心', '电话问候', '陪同散步', '读报', '棋牌陪伴'],
  },
  {
    kind: 'FESTIVAL_VISIT',
    name: '节日慰问',
    terms: '免费。',
    items: ['春节慰问', '端午慰问', '中秋慰问', '重阳慰问', '写送春联'],
  },
  {
    kind: 'TEACHING',
    name: '宣讲授课',
    terms: '免费。',
    items: ['智能手机课', '书法课', '急救知识课', '消防知识课', '法律知识讲座', '手工课'],
  },
]
