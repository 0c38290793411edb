import { type Pair } from '../../graph/meta.ts'

/** The words of what a change of a concept would do. */
export const previewWords = {
  preview: ['看看会改变什么', 'See what it changes'],
  title: ['保存后对接会怎样变', 'What saving it does to matches'],
  judged: ['看了 {count} 条待对接需求的前五名。', 'The first five of {count} open needs were looked at.'],
  nothing: ['没有变化。', 'Nothing changes.'],
  comes: ['新进来（{count}）', 'Comes in ({count})'],
  goes: ['不再合适（{count}）', 'Goes out ({count})'],
  moves: ['换了位置（{count}）', 'Moves ({count})'],
  place: ['第 {place} 名', 'Place {place}'],
  fromTo: ['第 {from} 名 → 第 {to} 名', 'Place {from} → {to}'],
  close: ['关闭', 'Close'],
} as const satisfies Record<string, Pair>
