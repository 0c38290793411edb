import { expect, it } from 'vitest'
import { copy, merge } from './merge.ts'

it('puts objects together, and lists of one length item by item', () => {
  const into = { a: { x: 1 }, list: [{ x: 1 }, null, [{ x: 3 }]], other: [1] }
  merge(into, { a: { y: 2 }, list: [{ y: 1 }, { y: 2 }, [{ y: 3 }]], other: [2, 3], added: null })
  expect(into).toEqual({
    a: { x: 1, y: 2 },
    list: [{ x: 1, y: 1 }, { y: 2 }, [{ x: 3, y: 3 }]],
    other: [2, 3],
    added: null,
  })
})

it('lets no null take away what is there', () => {
  const into = { a: { x: 1 }, list: [{ x: 1 }] }
  merge(into, { a: null, list: [null] })
  expect(into).toEqual({ a: { x: 1 }, list: [{ x: 1 }] })
})

it('copies to the ground', () => {
  const original = { a: [{ b: 1 }, null] }
  const twin = copy(original)
  expect(twin).toEqual(original)
  expect(twin.a[0]).not.toBe(original.a[0])
})
