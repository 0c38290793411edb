import Mail from '@mui/icons-material/MailOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const InvitationActs = lazyPart(() => import('./meeting/invitation-acts.tsx'))

export const meetingInvitation = resource('meetingInvitations', {
  icon: Mail,
  list: ['name', 'unit', 'organisation', 'answer', 'attendeePost', 'reason', 'heldOn', 'state', 'attended'],
  filters: [
    'answer',
    'attended',
    'meetingId',
    'conferenceId',
    'unitId',
    'organisationId',
    'heldOn',
    'streetId',
    'communityId',
    'sample',
  ],
  form: [],
  sort: ['heldOn', 'DESC'],
  tone: { AWAITED: 'warning', COMING: 'success', NOT_COMING: 'default' },
  acts: () => (
    <Suspense>
      <InvitationActs />
    </Suspense>
  ),
})
