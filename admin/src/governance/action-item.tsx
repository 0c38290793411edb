import TaskAlt from '@mui/icons-material/TaskAlt'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const ActionItemActs = lazyPart(() => import('./meeting/action-item-acts.tsx'))

export const actionItem = resource('actionItems', {
  icon: TaskAlt,
  list: ['name', 'state', 'owner', 'unit', 'organisation', 'dueOn', 'agendaItem', 'doneOn', 'outcome'],
  filters: ['state', 'owner', 'unitId', 'organisationId', 'agendaItemId', 'dueOn', 'streetId', 'communityId', 'sample'],
  form: ['name', 'agendaItemId', 'owner', 'unitId', 'organisationId', 'dueOn', 'detail'],
  sort: ['dueOn', 'DESC'],
  tone: { OPEN: 'warning', DONE: 'info', VERIFIED: 'success', CANCELLED: 'default' },
  acts: () => (
    <Suspense>
      <ActionItemActs />
    </Suspense>
  ),
})
