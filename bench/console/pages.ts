import { type Seen } from './show.ts'

/** A page as somebody opens it, and what CONTRIBUTING allows it. */
export type Shown = {
  name: string
  path: string
  /** Who is signed in; nobody where it is left out. */
  account?: string
  /** What stands there when the page is done. */
  until: string
  /** Whether it is a phone on a slow network: 4G at 1.6 Mbit/s, 150 ms, a processor four times as slow. */
  isSlowPhone?: boolean
  allowed: Pick<Seen, 'paintedMilliseconds' | 'shift' | 'questions'>
}

/** The pages with a budget. A list page asks one question of its rows; who is there and which views are kept are the frame's. */
export const pages: readonly Shown[] = [
  {
    name: 'console, sign in',
    path: '/',
    until: 'input[type=password]',
    allowed: { paintedMilliseconds: 1_000, shift: 0.01, questions: 0 },
  },
  {
    name: 'console, list of needs',
    path: '/#/needs',
    account: 'community',
    until: 'tbody tr a',
    allowed: { paintedMilliseconds: 1_500, shift: 0.01, questions: 1 },
  },
  {
    name: 'portal, slow 4G, slow processor',
    path: '/portal',
    until: '#root > *',
    isSlowPhone: true,
    allowed: { paintedMilliseconds: 2_000, shift: 0.01, questions: 1 },
  },
]
