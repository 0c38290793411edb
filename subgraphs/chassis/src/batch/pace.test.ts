import { describe, expect, it } from 'vitest'
import { Pace } from './pace.ts'

const one = (name?: string) => ({ name, text: '', values: [] })

function paceAfter(...milliseconds: number[]): Pace {
  const pace = new Pace()
  for (const each of milliseconds) pace.note([one('a')], each)
  return pace
}

describe('the pace of a statement', () => {
  it('is not known before it has run some times', () => {
    expect(paceAfter().areQuick([one('a')])).toBe(false)
    expect(paceAfter(1, 1).areQuick([one('a')])).toBe(false)
    expect(paceAfter(1, 1, 1).areQuick([one('a')])).toBe(true)
  })

  it('leaves out the first run, which plans', () => {
    expect(paceAfter(500, 1, 1).areQuick([one('a')])).toBe(true)
  })

  it('follows the statement as it changes', () => {
    expect(paceAfter(1, 1, 1, 1, 60).areQuick([one('a')])).toBe(false)
    expect(paceAfter(1, 60, 60, ...Array<number>(50).fill(1)).areQuick([one('a')])).toBe(true)
  })

  it('is that of the slowest of a call, and unknown without a name', () => {
    const pace = paceAfter(1, 1, 1)
    for (let run = 0; run < 4; run++) pace.note([one('slow')], 60)
    expect(pace.areQuick([one('a'), one('slow')])).toBe(false)
    expect(pace.areQuick([one('a'), one()])).toBe(false)
    expect(pace.areQuick([one('a'), one('a')])).toBe(true)
  })
})
