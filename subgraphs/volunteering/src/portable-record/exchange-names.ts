/** The group of facts an element stands in, and what it is called there. */
type Element = readonly [group: string, name: string]

const [basic, service, certificate] = ['志愿者基本信息', '志愿服务信息', '志愿服务记录证明'] as const
const [training, honours] = ['培训信息', '表彰奖励信息'] as const

/**
 * What each field of a portable record is called where records are exchanged, by its path. The groups and names are those order
 * 67 and MZ/T 061-2015 speak of; the element tables of the standard were not to be found, so there are no codes of elements.
 * When they are, they are written here, and nowhere else.
 */
export const exchangeNames: Readonly<Record<string, Element>> = {
  kind: [certificate, '证明类型'],
  edition: [certificate, '格式版本'],
  asOf: [certificate, '出具时间'],
  'coverage.isWhole': [certificate, '是否全部记录'],
  'coverage.office': [certificate, '记录单位'],
  'volunteer.number': [basic, '志愿者编号'],
  'volunteer.displayName': [basic, '姓名（称呼）'],
  'volunteer.joinedOn': [basic, '注册日期'],
  'volunteer.community': [basic, '所属地域'],
  'totals.minutes': [service, '服务时间累计（分钟）'],
  'totals.services': [service, '服务次数'],
  'totals.firstOn': [service, '首次服务日期'],
  'totals.lastOn': [service, '最近服务日期'],
  'records.id': [service, '记录编号'],
  'records.name': [service, '活动名称'],
  'records.kind': [service, '服务类别'],
  'records.startsAt': [service, '服务开始时间'],
  'records.endsAt': [service, '服务结束时间'],
  'records.minutes': [service, '服务时间（分钟）'],
  'records.place': [service, '服务地点'],
  'records.beneficiary': [service, '服务对象'],
  'records.servedCount': [service, '服务对象人数'],
  'records.source': [service, '记录方式'],
  'trainings.name': [training, '培训名称'],
  'trainings.topic': [training, '培训主题'],
  'trainings.heldOn': [training, '培训日期'],
  'trainings.minutes': [training, '培训学时（分钟）'],
  'trainings.trainer': [training, '培训者（岗位或单位）'],
  'honours.name': [honours, '表彰奖励名称'],
  'honours.level': [honours, '表彰奖励级别'],
  'honours.awardedOn': [honours, '表彰奖励日期'],
  'honours.awardedBy': [honours, '表彰奖励单位'],
}
