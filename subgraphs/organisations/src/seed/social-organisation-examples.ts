import { type socialOrganisations } from '../social-organisation/social-organisation.table.ts'

type OrganisationExample = Pick<typeof socialOrganisations.$inferInsert, 'name' | 'kind' | 'legalForm'>

/** Social organisations as a community may have them, invented: as many as 太平角 has beside the one that is named. */
export const organisationExamples: readonly OrganisationExample[] = [
  { name: '示例手语服务中心', kind: 'COMMUNITY_SERVICE', legalForm: 'SERVICE_UNIT' },
  { name: '示例合唱团', kind: 'CULTURE_SPORT', legalForm: 'FILED_ONLY' },
  { name: '示例助老服务中心', kind: 'COMMUNITY_SERVICE', legalForm: 'SERVICE_UNIT' },
  { name: '示例公益基金会', kind: 'PUBLIC_CHARITY', legalForm: 'FOUNDATION' },
  { name: '示例太极拳队', kind: 'CULTURE_SPORT', legalForm: 'FILED_ONLY' },
  { name: '示例邻里互助会', kind: 'SELF_HELP', legalForm: 'FILED_ONLY' },
  { name: '示例书画协会', kind: 'CULTURE_SPORT', legalForm: 'ASSOCIATION' },
  { name: '示例助残服务社', kind: 'PUBLIC_CHARITY', legalForm: 'SERVICE_UNIT' },
  { name: '示例摄影协会', kind: 'CULTURE_SPORT', legalForm: 'ASSOCIATION' },
  { name: '示例青少年活动社', kind: 'COMMUNITY_SERVICE', legalForm: 'SERVICE_UNIT' },
  { name: '示例环保志愿会', kind: 'PUBLIC_CHARITY', legalForm: 'ASSOCIATION' },
  { name: '示例舞蹈队', kind: 'CULTURE_SPORT', legalForm: 'FILED_ONLY' },
  { name: '示例矛盾调解室', kind: 'COMMUNITY_SERVICE', legalForm: 'FILED_ONLY' },
  { name: '示例慈善义工会', kind: 'PUBLIC_CHARITY', legalForm: 'ASSOCIATION' },
  { name: '示例棋牌社', kind: 'CULTURE_SPORT', legalForm: 'FILED_ONLY' },
  { name: '示例家政互助组', kind: 'SELF_HELP', legalForm: 'FILED_ONLY' },
  { name: '示例阅读推广中心', kind: 'COMMUNITY_SERVICE', legalForm: 'SERVICE_UNIT' },
  { name: '示例戏曲票友会', kind: 'CULTURE_SPORT', legalForm: 'FILED_ONLY' },
  { name: '示例心理支持中心', kind: 'COMMUNITY_SERVICE', legalForm: 'SERVICE_UNIT' },
  { name: '示例健步走协会', kind: 'CULTURE_SPORT', legalForm: 'ASSOCIATION' },
  { name: '示例养犬自律会', kind: 'SELF_HELP', legalForm: 'FILED_ONLY' },
  { name: '示例急救推广社', kind: 'PUBLIC_CHARITY', legalForm: 'SERVICE_UNIT' },
  { name: '示例花友会', kind: 'SELF_HELP', legalForm: 'FILED_ONLY' },
  { name: '示例科普服务中心', kind: 'OTHER', legalForm: 'SERVICE_UNIT' },
  { name: '示例文物爱好者协会', kind: 'OTHER', legalForm: 'ASSOCIATION' },
]
