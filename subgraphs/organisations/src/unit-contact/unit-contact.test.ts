import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'unitContact',
  many: 'unitContacts',
  start,
  draft: () => ({ name: '测试岗位', unitId: seedId('unit', '太平角', 1), communityId: seedId('community', '太平角') }),
  change: () => ({ officePhone: '0532-000' }),
  wrong: { officePhone: 'x' },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csgw',
})
