import Gavel from '@mui/icons-material/GavelOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const UnitContestActs = lazyPart(() => import('./unit-contest/acts.tsx'))

export const unitContest = resource('unitContests', {
  icon: Gavel,
  list: ['name', 'subject', 'wish', 'state', 'unit', 'reason', 'dueOn', 'answeredAt'],
  filters: ['state', 'subject', 'wish', 'unitId', 'dueOn', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['dueOn', 'ASC'],
  tone: { OPEN: 'warning', UPHELD: 'success' },
  acts: () => (
    <Suspense>
      <UnitContestActs />
    </Suspense>
  ),
})
