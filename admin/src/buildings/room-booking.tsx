import BookOnline from '@mui/icons-material/BookOnline'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { bookingStateTone } from './booking-state-tone.ts'

const BookingActs = lazyPart(() => import('./room/booking-acts.tsx'))

export const roomBooking = resource('roomBookings', {
  icon: BookOnline,
  list: ['name', 'state', 'room', 'startsAt', 'endsAt', 'askedBy', 'purpose', 'headcount', 'community'],
  filters: ['state', 'roomId', 'purpose', 'asker', 'communityId', 'streetId', 'startsAt', 'sample'],
  form: [],
  sort: ['startsAt', 'DESC'],
  tone: bookingStateTone,
  acts: () => (
    <Suspense>
      <BookingActs />
    </Suspense>
  ),
})
