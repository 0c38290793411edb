import { type Pair } from '../../graph/meta.ts'

/** The columns of the board: needs that are open, those of them that nothing fits, then matches by how far they have come. */
export const columns = {
  OPEN: { title: ['待对接需求', 'Open needs'], states: [] },
  UNMET: { title: ['未找到合适的', 'Nothing found yet'], states: [] },
  PROPOSED: { title: ['已建议', 'Proposed'], states: ['PROPOSED'] },
  ACCEPTED: { title: ['已接受', 'Accepted'], states: ['ACCEPTED'] },
  SCHEDULED: { title: ['已排期', 'Scheduled'], states: ['SCHEDULED'] },
  DELIVERED: { title: ['已提供', 'Delivered'], states: ['DELIVERED'] },
  CONFIRMED: { title: ['已确认', 'Confirmed'], states: ['CONFIRMED'] },
  ENDED: { title: ['谢绝或取消', 'Declined or cancelled'], states: ['DECLINED', 'CANCELLED'] },
} as const satisfies Record<string, { title: Pair; states: readonly string[] }>

export type ColumnName = keyof typeof columns
export const columnNames = Object.keys(columns) as ColumnName[]

export type NeedColumn = 'OPEN' | 'UNMET'
export type MatchColumn = Exclude<ColumnName, NeedColumn>

/** Whether the cards of a column are needs. */
export const isOfNeeds = (name: ColumnName): name is NeedColumn => name === 'OPEN' || name === 'UNMET'

/** The act of a side that brings a match from one column to another; undefined where none does. */
export function actBetween(from: ColumnName, to: ColumnName): string | undefined {
  if (to === 'ENDED') return from === 'PROPOSED' ? 'decline' : 'cancel'
  const next: Partial<Record<ColumnName, readonly [ColumnName, string]>> = {
    PROPOSED: ['ACCEPTED', 'accept'],
    ACCEPTED: ['SCHEDULED', 'schedule'],
    SCHEDULED: ['DELIVERED', 'deliver'],
    DELIVERED: ['CONFIRMED', 'confirm'],
  }
  const [reached, act] = next[from] ?? []
  return reached === to ? act : undefined
}
