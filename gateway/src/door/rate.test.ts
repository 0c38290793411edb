import { buildSchema, parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { costOf } from './cost.ts'
import { Rate } from './rate.ts'

const schema = buildSchema(`
  type Query { needs: NeedPage! need(id: ID!): Need level: String }
  type NeedPage { items: [Need!]! total: Int! }
  type Need { id: ID! tags: [String!]! matches: MatchPage! unit: Unit }
  type MatchPage { items: [Match!]! total: Int! }
  type Match { id: ID! need: Need }
  type Unit { id: ID! needs: NeedPage! }
`)

describe('the cost of a document', () => {
  it.each([
    ['{ level }', 1],
    ['{ level needs { total } }', 2],
    ['{ needs { items { id matches { items { id } } } } }', 2],
    ['{ need(id: 1) { tags unit { needs { items { matches { total } } } } } }', 4],
    ['{ ...F } fragment F on Query { level need(id: 1) { id } }', 2],
  ])('counts root fields and nested lists: %s', (text, cost) => {
    expect(costOf(parse(text), schema)).toBe(cost)
  })
})

describe('the rate of an account', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is what it may spend in a minute, others not concerned', () => {
    const rate = new Rate(10)
    rate.spend('a', 9)
    expect(() => rate.spend('a', 2)).toThrow('Too many requests')
    rate.spend('a', 1)
    rate.spend('b', 10)
  })

  it('comes back as the minute slides on', () => {
    const rate = new Rate(10)
    rate.spend('a', 10)
    vi.advanceTimersByTime(60_000)
    expect(() => rate.spend('a', 1)).toThrow()
    vi.advanceTimersByTime(30_000)
    rate.spend('a', 5)
    expect(() => rate.spend('a', 1)).toThrow()
    vi.advanceTimersByTime(120_000)
    rate.spend('a', 10)
  })

  it('is without limit at 0', () => {
    const rate = new Rate(0)
    for (let round = 0; round < 10; round++) rate.spend('a', 1_000_000)
  })
})
