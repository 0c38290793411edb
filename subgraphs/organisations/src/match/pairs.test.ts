import { expect, it } from 'vitest'
import { pairsOf } from './pairs.ts'

const offer = (id: string, score: number, fits = true) => ({ offer: { id }, score, fits })

it('gives each need one offer for the greatest sum, each offer once, and never what does not fit', async () => {
  const near = {
    a: [offer('x', 30), offer('y', 28)],
    b: [offer('x', 25), offer('z', 40, false)],
    c: [offer('z', 9, false)],
  }
  const pairs = await pairsOf(['a', 'b', 'c'] as const, (need) => ({ near: near[need], isAll: true }))
  expect(pairs.map(({ need, found }) => [need, found.offer.id])).toEqual([
    ['a', 'y'],
    ['b', 'x'],
  ])
})

it('looks further for needs that went away empty, and for no other', async () => {
  const offers = Array.from({ length: 100 }, (_, n) => offer(String(n), 100 - n))
  const needs = Array.from({ length: 40 }, (_, n) => n)
  const asked: number[] = []
  const pairs = await pairsOf(needs, (_, limit) => {
    asked.push(limit)
    return { near: offers.slice(0, limit), isAll: limit > offers.length }
  })
  expect(new Set(pairs.map(({ found }) => found.offer.id)).size).toBe(40)
  expect(asked.filter((limit) => limit === 15).length).toBe(40)
  expect(asked.filter((limit) => limit === 60).length).toBe(25)
  expect(asked.length).toBe(65)
})
