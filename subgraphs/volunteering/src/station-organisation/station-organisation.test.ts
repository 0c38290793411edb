import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// an organisation for each draft: none is at a station twice
const organisations = ['金门路', '香港中路', '湛山', '八大湖', '珠海路'].flatMap((street) =>
  [...'一二三四五六'].map((number) => seedId('organisation', `${street}示例${number}`, 1)),
)
let drafts = 0
keepsTheCrudContract({
  one: 'stationOrganisation',
  many: 'stationOrganisations',
  start,
  draft: () => ({
    name: '测试社会组织',
    stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
    organisationId: organisations[drafts++ % organisations.length],
  }),
  change: () => ({ since: '2026-01-05' }),
  wrong: { organisationId: seedId('organisation', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csshzz',
})
