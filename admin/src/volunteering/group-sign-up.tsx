import Groups from '@mui/icons-material/Groups'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const GroupActs = lazyPart(() => import('./group/acts.tsx'))

export const groupSignUp = resource('groupSignUps', {
  icon: Groups,
  list: ['unit', 'shift', 'state', 'headcount', 'cameCount', 'waitingPlace', 'startsAt'],
  filters: ['state', 'shiftId', 'unitId', 'communityId', 'streetId', 'startsAt', 'sample'],
  form: [],
  sort: ['startsAt', 'DESC'],
  tone: { CONFIRMED: 'success', WAITLISTED: 'warning', CANCELLED: 'default', ATTENDED: 'info', ABSENT: 'default' },
  acts: () => (
    <Suspense>
      <GroupActs />
    </Suspense>
  ),
})
