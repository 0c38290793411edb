import { type Pair } from '../language/language.ts'

/** The words of who did what to the data of the unit. */
export const officeWords = {
  acts: ['哪些机关改过我们的资料', 'Which offices changed our data'],
  actsText: [
    '包括本单位的资料、联系岗位和三张清单。只写机关，不写个人。',
    'Our record, our contacts and our three lists. The office is named, never a person.',
  ],
  noActs: ['没有机关改过。', 'No office has changed anything.'],
  exports: ['哪些机关导出过我们的资料', 'Which offices took our data out'],
  noExports: ['没有机关导出过。', 'No office has taken anything out.'],
  office: ['机关', 'Office'],
  changed: ['修改内容', 'Changed'],
  when: ['时间', 'When'],
  list: ['列表', 'List'],
} as const satisfies Record<string, Pair>

/** What an office did, as the graph calls it. */
export const officeActWords: Readonly<Record<string, Pair>> = {
  INSERT: ['新建', 'Made'],
  UPDATE: ['修改', 'Changed'],
  ARCHIVE: ['归档', 'Archived'],
  RESTORE: ['恢复', 'Restored'],
}

/** What the rows of a unit are called. */
export const rowWords: Readonly<Record<string, Pair>> = {
  PartnerUnit: ['单位资料', 'Our record'],
  UnitContact: ['联系岗位', 'Contact'],
  Need: ['需求', 'Need'],
  ServiceOffer: ['服务', 'Service'],
  SharedResource: ['资源', 'Resource'],
}

const levels: Readonly<Record<string, Pair>> = {
  DISTRICT: ['区', 'District'],
  STREET: ['街道', 'Street'],
  COMMUNITY: ['社区', 'Community'],
  BUILDING: ['楼宇', 'Building'],
  AUDITOR: ['审计', 'Auditor'],
}

/** A level of an office in words; what is none of an office is the program's own. */
export const officeLevel = (level: string): Pair => levels[level] ?? ['系统', 'The program']
