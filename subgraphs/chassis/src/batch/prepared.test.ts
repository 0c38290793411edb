import { describe, expect, it } from 'vitest'
import { Prepared } from './prepared.ts'

const fresh = { close: [], isParsed: false }
const known = { close: [], isParsed: true }

describe('what a connection holds prepared', () => {
  it('is parsed once', () => {
    const prepared = new Prepared(2)
    expect(prepared.use('a', 'select 1')).toEqual(fresh)
    expect(prepared.use('a', 'select 1')).toEqual(known)
  })

  it('closes the least used when there are too many', () => {
    const prepared = new Prepared(2)
    for (const name of ['a', 'b', 'a']) prepared.use(name, name)
    expect(prepared.use('c', 'c')).toEqual({ close: ['b'], isParsed: false })
    expect(prepared.use('a', 'a')).toEqual(known)
    expect(prepared.use('b', 'b')).toEqual({ close: ['c'], isParsed: false })
  })

  it('closes what is in doubt before it is parsed again, once', () => {
    const prepared = new Prepared(2)
    prepared.use('a', 'a')
    prepared.doubt(['a'])
    expect(prepared.use('a', 'a')).toEqual({ close: ['a'], isParsed: false })
    expect(prepared.use('a', 'a')).toEqual(known)
  })

  it('keeps in doubt what was to be closed and may still be there', () => {
    const prepared = new Prepared(1)
    prepared.use('a', 'a')
    const { close } = prepared.use('b', 'b')
    prepared.doubt(['b', ...close])
    expect(prepared.use('a', 'a')).toEqual({ close: ['a', 'b'], isParsed: false })
  })

  it('never lets a name stand for another text', () => {
    const prepared = new Prepared(2)
    prepared.use('a', 'select 1')
    expect(prepared.use('a', 'select 2')).toEqual({ close: ['a'], isParsed: false })
  })

  it('holds nothing without a name', () => {
    const prepared = new Prepared(1)
    prepared.use('a', 'a')
    expect([prepared.use('', 'b'), prepared.use('', 'b')]).toEqual([fresh, fresh])
    expect(prepared.use('a', 'a')).toEqual(known)
  })
})
