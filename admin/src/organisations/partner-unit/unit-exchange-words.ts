/** The words of what a unit gave and got, and of its letter. */
export const exchangeWords = {
  title: ['{year} 年所出与所得', 'Given and got in {year}'],
  letter: ['致{name}', 'To {name}'],
  thanks: [
    '感谢贵单位 {year} 年参与共建。一年来的所出与所得记录如下，如有出入请告知。',
    'Thank you for building together in {year}. This is what the year gave and brought; tell us if it is not so.',
  ],
  gave: ['所出 {count} 件', 'Given: {count}'],
  goods: ['捐赠物品 {count} 件', 'Goods: {count}'],
  hosted: ['主办活动 {count} 场', 'Activities hosted: {count}'],
  people: ['服务队和团体出动 {count} 人', 'People of our teams and groups: {count}'],
  hours: ['服务队和团体服务 {count} 小时', 'Hours of our teams and groups: {count}'],
  got: ['所得 {count} 件', 'Got: {count}'],
  rooms: ['其中借到场地 {count} 次', 'Rooms among them: {count}'],
  meetings: ['共商会议 {count} 次', 'Meetings as a member: {count}'],
  invited: ['受邀会议 {count} 次', 'Meetings we were asked to: {count}'],
  came: ['其中到会 {count} 次', 'Of these we came to: {count}'],
  fewLeftOut: ['人数不足 5 人的月份和团体未计入。', 'Months and groups of fewer than five people are not counted.'],
  nothing: ['没有记录。', 'Nothing on record.'],
  print: ['打印信函', 'Print the letter'],
  year: ['年份', 'Year'],
} as const
