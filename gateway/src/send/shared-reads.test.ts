import { describe, expect, it } from 'vitest'
import { SharedReads } from './shared-reads.ts'

/** Reads whose answers are numbered, each given when its turn is called. */
function counting() {
  const reads = new SharedReads<number>()
  const turns: (() => void)[] = []
  const ask = () => new Promise<number>((resolve) => turns.push(() => resolve(turns.length)))
  return { reads, ask, turns }
}

describe('reads under way at once', () => {
  it('share one answer when they are the same', async () => {
    const { reads, ask, turns } = counting()
    const both = [reads.read('a', ask), reads.read('a', ask)]
    const other = reads.read('b', ask)
    expect(turns).toHaveLength(2)
    for (const turn of turns) turn()
    expect(await Promise.all([...both, other])).toEqual([2, 2, 2])
    void reads.read('a', ask)
    expect(turns).toHaveLength(3)
  })

  it('share a failure, and the next one asks again', async () => {
    const { reads, ask, turns } = counting()
    const fail = () => Promise.reject(new Error('lost'))
    const both = await Promise.allSettled([reads.read('a', fail), reads.read('a', ask)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    void reads.read('a', ask)
    expect(turns).toHaveLength(1)
  })

  it('share nothing with what began before a write ended', async () => {
    const { reads, ask, turns } = counting()
    const before = reads.read('a', ask)
    await reads.write(async () => 0)
    const after = reads.read('a', ask)
    expect(turns).toHaveLength(2)
    turns[0]?.()
    await before
    const third = reads.read('a', ask)
    expect(turns).toHaveLength(2)
    turns[1]?.()
    await Promise.all([after, third])
  })
})
