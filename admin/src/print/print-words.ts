import { type Pair } from '../graph/meta.ts'

/** The words of a printed page. */
export const printWords = {
  filters: ['筛选', 'Filters'],
  view: ['共 {total} 条，本页 {count} 条', '{total} in all, {count} on this page'],
  search: ['搜索“{text}”', 'search for "{text}"'],
  contains: ['{field}含“{text}”', '{field} contains "{text}"'],
  is: ['{field}：', '{field}: '],
  printed: ['{when} 打印 · {role}', 'Printed {when} · {role}'],
} as const satisfies Record<string, Pair>
