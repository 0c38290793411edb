import HowToReg from '@mui/icons-material/HowToReg'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const SignUpActs = lazyPart(() => import('./seats/sign-up-acts.tsx'))

export const signUp = resource('signUps', {
  icon: HowToReg,
  list: ['displayName', 'shift', 'state', 'seats', 'waitingPlace', 'startsAt', 'volunteerNumber'],
  filters: ['state', 'shiftId', 'volunteerId', 'communityId', 'streetId', 'startsAt', 'sample'],
  form: [],
  sort: ['startsAt', 'DESC'],
  tone: { CONFIRMED: 'success', WAITLISTED: 'warning', CANCELLED: 'default', ATTENDED: 'info', ABSENT: 'default' },
  acts: () => (
    <Suspense>
      <SignUpActs />
    </Suspense>
  ),
})
