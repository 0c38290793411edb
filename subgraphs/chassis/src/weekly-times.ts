import { sql } from 'drizzle-orm'
import { type ExtraConfigColumn, varchar } from 'drizzle-orm/pg-core'
import { code, holds } from './columns.ts'

const DAYS = '[1-7](-[1-7])?(,[1-7](-[1-7])?)*'
const HOURS = '([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]'
const WINDOW = `${DAYS} ${HOURS}`

/** What weekly times look like: windows parted by `; `, each some days of the week, 1 for Monday, and from when to when. */
export const weeklyTimesForm = `^${WINDOW}(; ${WINDOW})*$`

/** A column for when in a week something holds: `1-5 09:00-12:00; 6,7 14:00-17:30`. Over midnight the end is the next morning's. */
export const weeklyTimes = () => code(varchar({ length: 200 }))

const words = [
  '每周时间请写成“1-5 09:00-12:00; 6 14:00-17:00”：1 为周一，7 为周日。',
  'Write weekly times as "1-5 09:00-12:00; 6 14:00-17:00", 1 for Monday.',
] as const

/** Weekly times have their form. */
export const hasTheForm = (table: string, column: ExtraConfigColumn) =>
  holds(`${table}_weekly_times_form`, sql`${column} ~ ${sql.raw(`'${weeklyTimesForm}'`)}`, words)
