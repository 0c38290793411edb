import { locatedError } from 'graphql'

/**
 * What a resolver answers, with the promises in its lists kept: one that fails is an error in its place. The compiler
 * would put the null of a failed one at the end of the list as far as it was known then.
 */
export function settled(value: unknown): unknown {
  if (isPromise(value)) return value.then(settled)
  if (!Array.isArray(value) || !value.some(isPromise)) return value
  return Promise.all(value.map((item) => (isPromise(item) ? item.then(settled, failed) : item)))
}

const failed = (reason: unknown) => (reason instanceof Error ? reason : locatedError(reason, undefined))

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
