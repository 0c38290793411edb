import { expect, it } from 'vitest'
import { pairsOf } from './pairs.ts'

const offer = (id: string, score: number) => ({ offer: { id }, score })

it('gives each need one offer for the greatest sum, and each offer once', async () => {
  const fitting = { a: [offer('x', 30), offer('y', 28)], b: [offer('x', 25)], c: [] }
  const pairs = await pairsOf(['a', 'b', 'c'] as const, (need) => ({ fitting: fitting[need], isAll: true }))
  expect(pairs).toEqual([
    { need: 'a', offerId: 'y' },
    { need: 'b', offerId: 'x' },
  ])
})

it('looks further for needs that went away empty, and for no other', async () => {
  const offers = Array.from({ length: 100 }, (_, n) => offer(String(n), 100 - n))
  const needs = Array.from({ length: 40 }, (_, n) => n)
  const asked: number[] = []
  const pairs = await pairsOf(needs, (_, limit) => {
    asked.push(limit)
    return { fitting: offers.slice(0, limit), isAll: limit > offers.length }
  })
  expect(new Set(pairs.map(({ offerId }) => offerId)).size).toBe(40)
  expect(asked.filter((limit) => limit === 30).length).toBe(40)
  expect(asked.filter((limit) => limit === 240).length).toBe(10)
  expect(asked.length).toBe(50)
})
