import { sql } from 'drizzle-orm'
import { computed } from './entity.ts'

export const weeklyTimesLabel = [
  '每周时间',
  'Weekly times',
  'Windows parted by "; ", days before hours, 1 for Monday: 1-5 09:00-12:00; 6,7 14:00-17:30.',
] as const

/** Weekly times as people say them: 周一至周五 09:00-12:00. */
export const weeklyTimesInWords = {
  weeklyTimesInWords: computed(
    () => String,
    ['每周时间（文字）', 'Weekly times in words', 'In Chinese.'],
    ({ weeklyTimes }) =>
      sql`(select string_agg('周' || translate(replace(split_part(span, ' ', 1), '-', '至周'), '1234567,', '一二三四五六日、') || ' ' || split_part(span, ' ', 2), '；' order by number)
        from regexp_split_to_table(${weeklyTimes}, '; ') with ordinality spans (span, number))`,
  ),
}
