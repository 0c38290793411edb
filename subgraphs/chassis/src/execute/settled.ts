import { locatedError } from 'graphql'

/**
 * What a resolver answers, with the promises in its lists kept: one that fails is an error in its place. The compiler
 * would put the null of a failed one at the end of the list as far as it was known then.
 */
export function settled(value: unknown): unknown {
  if (isPromise(value)) return Promise.resolve(value).then(settled)
  return Array.isArray(value) && value.some(holdsPromise) ? Promise.all(value.map(settledItem)) : value
}

/** Has a promise tell `fail` when what is done with its value throws: the compiler leaves that error to nobody. */
export function guarded(promise: Promise<unknown>, fail: (reason: unknown) => void): Promise<unknown> {
  const then = promise.then.bind(promise)
  Reflect.defineProperty(promise, 'then', {
    value: (...both: Parameters<typeof then>) => then(...both).catch(fail),
  })
  return promise
}

const settledItem = (item: unknown): unknown => (isPromise(item) ? item.then(settled, asError) : settled(item))

const holdsPromise = (item: unknown): boolean => isPromise(item) || (Array.isArray(item) && item.some(holdsPromise))

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : locatedError(reason, undefined))

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
