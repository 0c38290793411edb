import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

export const creditCodeHoldsLabel = [
  '信用代码校验',
  'Check of the credit code',
  'Whether its last character is right; it warns and refuses nothing.',
] as const

/** Whether the last character of a unified social credit code is the one GB 32100-2015 computes of the others; null without a code. It warns and refuses nothing: codes are copied from paper. */
export const checkDigitHolds = (code: SQLWrapper): SQL =>
  sql`(select (31 - sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(${code}, place::int, 1)) - 1) * weight) % 31) % 31
      = strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(${code}, 18, 1)) - 1
    from unnest(array[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]) with ordinality weighed (weight, place)
    where ${code} is not null)`
