import { counted, type Figure } from '@concentric/chassis/figures'
import { and, eq, lt, sql } from 'drizzle-orm'
import { actionItems } from '../action-item/action-item.table.ts'

export const openActionItemCount: Figure = {
  label: ['办理中的事项', 'Open action items'],
  definition: [
    '会议议题安排、尚未办完的事项；单位只计自己的（S63）。',
    'What is being done about items of meetings and is not done yet; a unit counts its own (S63).',
  ],
  unit: ['件', 'items'],
  of: 'count',
  rows: counted('ActionItem', actionItems, ({ state }) => eq(state, 'OPEN')),
}

export const lateActionItemCount: Figure = {
  label: ['逾期未办的事项', 'Late action items'],
  definition: [
    '办理中的事项里已过办理期限的；单位只计自己的（S63）。',
    'Open action items that are past their day; a unit counts its own (S63).',
  ],
  unit: ['件', 'items'],
  of: 'count',
  rows: counted('ActionItem', actionItems, ({ state, dueOn }) => and(eq(state, 'OPEN'), lt(dueOn, sql`current_date`))),
}
