import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Attempts } from './attempts.ts'

describe('attempts to sign in', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const fail = (attempts: Attempts, times: number, username = 'street', address = '10.0.0.1') =>
    Array.from({ length: times }, () => attempts.begin(username, address)).at(-1)

  it('wait longer and longer after five failures', () => {
    const attempts = new Attempts()
    expect(fail(attempts, 5)).toEqual({ wait: 0 })
    expect(fail(attempts, 1)).toEqual({ wait: 1_000 })
    expect(fail(attempts, 1)).toEqual({ wait: 3_000 })
    expect(fail(attempts, 1)).toEqual({ retryAfter: 7 })
  })

  it('are never refused for good: a minute is the longest wait', () => {
    const attempts = new Attempts()
    for (let round = 0; round < 30; round++) {
      const turn = attempts.begin('street', '10.0.0.1')
      expect('retryAfter' in turn ? turn.retryAfter : 0).toBeLessThanOrEqual(60)
      vi.advanceTimersByTime(60_000)
    }
    expect(attempts.begin('street', '10.0.0.1')).toHaveProperty('wait')
  })

  it('count failures only', () => {
    const attempts = new Attempts()
    for (let round = 0; round < 200; round++) {
      expect(attempts.begin('street', '10.0.0.1')).toEqual({ wait: 0 })
      attempts.succeeded('street', '10.0.0.1')
    }
  })

  it('of one account do not slow its neighbours at the same address', () => {
    const attempts = new Attempts()
    fail(attempts, 10, 'street')
    expect(attempts.begin('community', '10.0.0.1')).toEqual({ wait: 0 })
    expect(attempts.begin('street', '10.0.0.2')).toEqual({ wait: 0 })
  })

  it('over many accounts slow the address after fifty failures', () => {
    const attempts = new Attempts()
    for (let account = 0; account < 50; account++) attempts.begin(`account${account}`, '10.0.0.1')
    expect(attempts.begin('another', '10.0.0.1')).toEqual({ wait: 1_000 })
    expect(attempts.begin('another', '10.0.0.2')).toEqual({ wait: 0 })
  })

  it('are forgotten after fifteen minutes', () => {
    const attempts = new Attempts()
    fail(attempts, 8)
    vi.advanceTimersByTime(15 * 60_000)
    expect(attempts.begin('street', '10.0.0.1')).toEqual({ wait: 0 })
  })
})
