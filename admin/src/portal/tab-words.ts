import { type Pair } from './language/language.ts'

export const tabWords = {
  activities: ['活动', 'Activities'],
  signUps: ['报名', 'Sign-ups'],
  visits: ['上门', 'Visits'],
  records: ['记录', 'Records'],
  timeBank: ['时间银行', 'Bank'],
  myData: ['我的数据', 'Data'],
  matches: ['对接', 'Matches'],
  meetings: ['会议', 'Meetings'],
  lists: ['清单', 'Lists'],
  needs: ['需求', 'Needs'],
  rooms: ['场地', 'Rooms'],
  goods: ['捐赠', 'Goods'],
  letter: ['信函', 'Letter'],
  ourUnit: ['本单位', 'Our unit'],
  ourOrganisation: ['本组织', 'Our organisation'],
} as const satisfies Record<string, Pair>
