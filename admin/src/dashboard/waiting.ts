import { ownScope } from '../figures/own-scope.ts'
import { levelOf, type Viewer } from '../session/viewer.ts'

type Filter = Readonly<Record<string, object>>

/** A list somebody should look at, narrowed to what waits. */
export type Wait = { name: WaitName; list: string; filter: Filter }
export type WaitName = 'records' | 'contests' | 'visits' | 'redemptions' | 'over' | 'matches' | 'needs'

const clerks = ['district', 'street', 'community']
const bodies = ['building', 'organisation', 'unit']

/** Who is asked to do something: clerks for their place, bodies for what was proposed to them. */
export const waitsFor = (level: string): 'clerks' | 'bodies' | undefined =>
  clerks.includes(level) ? 'clerks' : bodies.includes(level) ? 'bodies' : undefined

/** What may wait for whoever acts, in the order of its urgency. */
export function waitsOf(who: Viewer, now: Date): readonly Wait[] {
  const own = ownScope(who) ?? {}
  const here = Object.fromEntries(Object.entries(own).map(([place, id]) => [place, { eq: id }]))
  const state = (...states: string[]) => ({ state: { in: states } })
  if (waitsFor(levelOf(who.acting)) === 'bodies')
    return [
      { name: 'matches', list: 'matchParties', filter: state('PROPOSED') },
      { name: 'needs', list: 'needs', filter: state('OPEN') },
    ]
  return [
    { name: 'contests', list: 'recordContests', filter: { ...state('OPEN'), ...here } },
    { name: 'visits', list: 'visitRequests', filter: { ...state('REQUESTED'), ...here } },
    { name: 'records', list: 'serviceRecords', filter: { ...state('RECORDED'), ...here } },
    { name: 'redemptions', list: 'redemptions', filter: { ...state('RESERVED'), ...here } },
    {
      name: 'over',
      list: 'activities',
      filter: { ...state('PUBLISHED', 'FULL', 'RUNNING'), ...here, endsAt: { lte: now.toISOString() } },
    },
    { name: 'matches', list: 'matches', filter: { ...state('PROPOSED'), ...here } },
  ]
}

/** Where a list opens, so narrowed. */
export const pathOf = ({ list, filter }: Pick<Wait, 'list' | 'filter'>): string =>
  `/${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`
