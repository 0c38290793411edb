import { type ComponentType, lazy } from 'react'
import { type Pair } from './language/language.ts'
import { tabWords } from './tab-words.ts'

export type Tab = { path: string; word: Pair; Page: ComponentType }

const volunteer: readonly Tab[] = [
  { path: 'activities', word: tabWords.activities, Page: lazy(() => import('./volunteer/activities.tsx')) },
  { path: 'sign-ups', word: tabWords.signUps, Page: lazy(() => import('./volunteer/sign-ups.tsx')) },
  { path: 'visits', word: tabWords.visits, Page: lazy(() => import('./volunteer/visits.tsx')) },
  { path: 'records', word: tabWords.records, Page: lazy(() => import('./volunteer/records.tsx')) },
  { path: 'time-bank', word: tabWords.timeBank, Page: lazy(() => import('./volunteer/time-bank.tsx')) },
  { path: 'my-data', word: tabWords.myData, Page: lazy(() => import('./volunteer/my-data.tsx')) },
]

const needsNearby: Tab = {
  path: 'needs',
  word: tabWords.needs,
  Page: lazy(() => import('./unit/open-needs.tsx')),
}

const rooms: Tab = { path: 'rooms', word: tabWords.rooms, Page: lazy(() => import('./unit/rooms.tsx')) }

const meetings: Tab = { path: 'meetings', word: tabWords.meetings, Page: lazy(() => import('./unit/meetings.tsx')) }

const unit: readonly Tab[] = [
  { path: 'matches', word: tabWords.matches, Page: lazy(() => import('./unit/matches.tsx')) },
  meetings,
  { path: 'lists', word: tabWords.lists, Page: lazy(() => import('./unit/lists.tsx')) },
  needsNearby,
  rooms,
  { path: 'groups', word: tabWords.activities, Page: lazy(() => import('./unit/groups.tsx')) },
  { path: 'goods', word: tabWords.goods, Page: lazy(() => import('./unit/goods.tsx')) },
  { path: 'letter', word: tabWords.letter, Page: lazy(() => import('./unit/letter.tsx')) },
  { path: 'unit', word: tabWords.ourUnit, Page: lazy(() => import('./unit/our-unit.tsx')) },
]

const organisation: readonly Tab[] = [
  meetings,
  needsNearby,
  rooms,
  { path: 'organisation', word: tabWords.ourOrganisation, Page: lazy(() => import('./unit/our-organisation.tsx')) },
]

const tabs: Readonly<Record<string, readonly Tab[]>> = {
  VOLUNTEER: volunteer,
  UNIT: unit,
  ORGANISATION: organisation,
}

/** The pages of a level, the one it opens with first. */
export const tabsOf = (level: string): readonly Tab[] => tabs[level] ?? []
