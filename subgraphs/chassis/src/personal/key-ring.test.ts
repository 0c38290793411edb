import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { KeyRing } from './key-ring.ts'

const key = (id: number) => `${id}:${randomBytes(32).toString('base64')}`

describe('the key ring', () => {
  it('begins with the secret of the installation, and wraps by the newest key it is given', () => {
    expect(KeyRing.from(undefined, 'secret').newRowKey('row').wrapped[0]).toBe(0)
    expect(KeyRing.from(`${key(7)},${key(3)}`, 'secret').newRowKey('row').wrapped[0]).toBe(7)
  })

  it('unwraps what an older key of it wrapped, for that row alone', () => {
    const [older, newer] = [key(1), key(2)]
    const { key: rowKey, wrapped } = KeyRing.from(older, 'secret').newRowKey('row')
    const both = KeyRing.from(`${newer},${older}`, 'secret')
    expect(both.unwrap(wrapped, 'row')).toEqual(rowKey)
    expect(() => both.unwrap(wrapped, 'another row')).toThrow()
    expect(() => KeyRing.from(newer, 'secret').unwrap(wrapped, 'row')).toThrow('Key 1 of the personal keys')
    expect(() =>
      KeyRing.from(undefined, 'another').unwrap(KeyRing.from(undefined, 'secret').wrap(rowKey, 'row'), 'row'),
    ).toThrow()
  })

  it('finds a value by what any of its keys made of it, and each key makes something else', () => {
    const older = key(1)
    const index = KeyRing.from(older, 'secret').indexOf('phone', '12000000001')
    const both = KeyRing.from(`${key(2)},${older}`, 'secret')
    expect(both.indexesOf('phone', '12000000001').some((one) => one.equals(index))).toBe(true)
    expect(both.indexesOf('phone', '12000000002').some((one) => one.equals(index))).toBe(false)
    expect(both.indexesOf('idNumber', '12000000001').some((one) => one.equals(index))).toBe(false)
  })

  it.each(['1:short', `0:${randomBytes(32).toString('base64')}`, 'key', `256:${randomBytes(32).toString('base64')}`])(
    'refuses what is no list of keys',
    (given) => {
      expect(() => KeyRing.from(given, 'secret')).toThrow('PERSONAL_KEYS')
    },
  )

  it('refuses two keys of one number', () => {
    expect(() => KeyRing.from(`${key(1)},${key(1)}`, 'secret')).toThrow('one number')
  })
})
