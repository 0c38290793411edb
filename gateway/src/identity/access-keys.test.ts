import { describe, expect, it } from 'vitest'
import { AccessKeys, type KeyHolder } from './access-keys.ts'

const holder: KeyHolder = {
  account: { id: 'key', name: '示例单位' },
  grant: { id: 'grant', level: 'unit', placeId: 'unit' },
}

describe('access keys', () => {
  const opened = (keys: Record<string, KeyHolder>) => {
    const asked: string[] = []
    const accessKeys = new AccessKeys({
      hashOf: (token) => token,
      holderOf: async (hash) => {
        asked.push(hash)
        return keys[hash] ?? null
      },
    })
    return { accessKeys, asked, keys }
  }

  it('are looked up at each request', async () => {
    const { accessKeys, asked, keys } = opened({ good: holder })
    for (let round = 0; round < 3; round += 1) expect(await accessKeys.find('good', '10.0.0.1')).toEqual(holder)
    expect(asked).toHaveLength(3)
    delete keys.good
    expect(await accessKeys.find('good', '10.0.0.1')).toBeNull()
  })

  it('that come at once for the first time are one guess, and any number of them are let in', async () => {
    const { accessKeys } = opened({ good: holder })
    const many = await Promise.all(Array.from({ length: 100 }, () => accessKeys.find('good', '10.0.0.1')))
    expect(many.every((found) => found === holder)).toBe(true)
  })

  it('are asked for no more where an address guesses, but for those that have opened before', async () => {
    const { accessKeys, asked } = opened({ good: holder })
    await accessKeys.find('good', '10.0.0.1')
    const guesses = Array.from({ length: 60 }, (_, at) => accessKeys.find(`guess ${at}`, '10.0.0.1'))
    // those before wait for their turn
    const late = await Promise.allSettled(guesses.slice(52))
    for (const guess of late) expect(guess).toMatchObject({ status: 'rejected', reason: { code: 'RATE_LIMITED' } })
    expect(asked.length).toBeLessThanOrEqual(51)
    expect(await accessKeys.find('good', '10.0.0.1')).toEqual(holder)
    expect(await accessKeys.find('guess', '10.0.0.2')).toBeNull()
  })

  it('that cannot be looked up are no guess', async () => {
    let isAway = true
    const accessKeys = new AccessKeys({
      hashOf: (token) => token,
      holderOf: async () => {
        if (isAway) throw new Error('away')
        return holder
      },
    })
    for (let round = 0; round < 20; round += 1)
      await expect(accessKeys.find('good', '10.0.0.1')).rejects.toThrow('away')
    isAway = false
    expect(await accessKeys.find('good', '10.0.0.1')).toEqual(holder)
  })
})
