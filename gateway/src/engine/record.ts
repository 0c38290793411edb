/** An object of an answer: field keys to values. */
export type Data = Record<string, unknown>

/** Where something stands in an answer: keys and list indexes from the root. */
export type Path = readonly (string | number)[]

/** True for an object that is not a list. */
export const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
