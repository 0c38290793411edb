import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { start } from '@concentric/gateway/testing/house'

let drafts = 0

keepsTheCrudContract({
  one: 'concept',
  many: 'concepts',
  start,
  draft: () => ({
    code: `TEST_${drafts++}`,
    name: '测试概念',
    nameEnglish: 'Test',
    facet: 'SUBJECT',
    words: '测试 试验',
  }),
  change: () => ({ cues: '试试' }),
  wrong: { code: 'lower case' },
  writer: 'district',
  stranger: 'community2',
  open: true,
  found: 'csgn',
})
