import { type activities } from '../activity/activity.table.ts'

type Row = typeof activities.$inferInsert
type ActivityExample = Pick<Row, 'kind' | 'name' | 'seats'> & { hour: number; hours: number }

/** What a community may offer, in the kinds the source tells of; `hour` is when it starts, `hours` how long it lasts. */
export const activityExamples: readonly ActivityExample[] = [
  { kind: 'CLASS', name: '智能手机课堂', hour: 9, hours: 2, seats: 20 },
  { kind: 'SERVICE', name: '义务理发', hour: 9, hours: 3 },
  { kind: 'LECTURE', name: '急救知识讲座', hour: 14, hours: 2, seats: 60 },
  { kind: 'SERVICE', name: '家电义务维修', hour: 9, hours: 3 },
  { kind: 'VISIT', name: '规划展览馆参观', hour: 13, hours: 3, seats: 40 },
  { kind: 'PUBLIC_BENEFIT', name: '沙滩清洁公益行动', hour: 8, hours: 2, seats: 50 },
  { kind: 'COACHING', name: '舞蹈辅导', hour: 18, hours: 2, seats: 25 },
  { kind: 'SERVICE', name: '独居老人送餐', hour: 10, hours: 2, seats: 10 },
  { kind: 'CLASS', name: '书法入门', hour: 15, hours: 2, seats: 16 },
  { kind: 'PERFORMANCE', name: '社区戏曲专场', hour: 19, hours: 2, seats: 120 },
  { kind: 'SIGNING_DAY', name: '家庭医生集中签约', hour: 9, hours: 3 },
  { kind: 'SERVICE', name: '楼院清扫', hour: 8, hours: 2, seats: 30 },
  { kind: 'CONTEST', name: '民乐比赛', hour: 14, hours: 3, seats: 80 },
  { kind: 'CLUB_SESSION', name: '读书社活动', hour: 18, hours: 2, seats: 15 },
  { kind: 'LECTURE', name: '消防安全讲座', hour: 15, hours: 1, seats: 60 },
  { kind: 'SERVICE', name: '修脚与理疗服务', hour: 13, hours: 3, seats: 24 },
  { kind: 'CEREMONY', name: '入党宣誓仪式', hour: 10, hours: 1, seats: 40 },
  { kind: 'FESTIVAL', name: '社区文化艺术节', hour: 9, hours: 8 },
  { kind: 'CLASS', name: '少儿科普实验课', hour: 14, hours: 2, seats: 20 },
]
