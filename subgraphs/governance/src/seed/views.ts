import { seedId } from '@concentric/chassis/seed'
import { type savedViews } from '../saved-view/saved-view.table.ts'

const open = {
  name: '示例视图：公开的需求',
  list: 'needs',
  filter: '{"state":{"in":["OPEN"]}}',
  sort: 'createdAt DESC',
  columns: 'name,state,category,community',
  sample: true,
}

/** One shared view each for the district, a street and a community, so that the menu of views is not empty. */
export const exampleViews: (typeof savedViews.$inferInsert)[] = [
  { ...open, id: seedId('view', 'district') },
  { ...open, id: seedId('view', 'street', '八大关'), streetId: seedId('street', '八大关') },
  {
    ...open,
    id: seedId('view', 'community', '太平角'),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
  },
]
