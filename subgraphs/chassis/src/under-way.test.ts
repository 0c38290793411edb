import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { UnderWay } from './under-way.ts'

setFlagsFromString('--expose-gc')
const collect: (options?: { type: 'minor' }) => void = runInNewContext('gc')

const ITEMS = 4_000
const NUMBERS_IN_ITEM = 1_000
const MOST_UNDER_WAY = 16

const oldBytes = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')!.space_used_size

/** By how many bytes what is old has grown when all items have passed through. */
function grownBy(under: { add(item: object): unknown; delete(item: object): unknown }): number {
  // all that is there is old now, `under` too
  collect()
  const before = oldBytes()
  const items: object[] = []
  for (let count = 0; count < ITEMS; count++) {
    const item = { numbers: Array.from({ length: NUMBERS_IN_ITEM }, (_, at) => at) }
    under.add(item)
    items.push(item)
    if (items.length > MOST_UNDER_WAY) under.delete(items.shift()!)
    if (count % 50 === 0) collect({ type: 'minor' })
  }
  return oldBytes() - before
}

describe('what is under way', () => {
  it('is there until it is let go, whatever comes and goes beside it', () => {
    const under = new UnderWay<string>()
    for (const item of ['a', 'b', 'c']) under.add(item)
    under.delete('a')
    expect([...under].sort()).toEqual(['b', 'c'])
    under.delete('a')
    under.delete('c')
    expect([...under]).toEqual(['b'])
    under.add('d')
    expect(under.size).toBe(2)
    under.delete('b')
    under.delete('d')
    expect([...under]).toEqual([])
  })

  it('is not kept once it was let go, as a Set keeps it until old objects are collected', () => {
    const passed = ITEMS * NUMBERS_IN_ITEM * 4
    expect(grownBy(new UnderWay())).toBeLessThan(passed / 20)
    expect(grownBy(new Set())).toBeGreaterThan(passed / 4)
  })
})
