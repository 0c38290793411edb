import { type Level } from '@concentric/chassis/levels'

/** What a request that changes nothing may hold, whoever sends it. */
export const ANY = 102_400
/** Whole sheets come in one request. */
const SHEET = 2_097_152
const clerks: readonly Level[] = ['district', 'street', 'community']

/** How many bytes a request of somebody of a level may hold. */
export const bodyLimitOf = (level: Level): number => (clerks.includes(level) ? SHEET : ANY)
