import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../messages.ts'
import { checkLimits, clientLimits, parsedWithin } from './document-limits.ts'

const check = (text: string) => checkLimits(parse(text), clientLimits)
const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ')
const nested = (depth: number) => '{ a '.repeat(depth) + '}'.repeat(depth)

describe('the limits of a document', () => {
  it.each([
    ['depth', nested(10), nested(11)],
    ['depth under __type', `{ __type(name: "A") ${nested(19)} }`, `{ __type(name: "A") ${nested(20)} }`],
    ['aliases', `{ ${many(15, (at) => `x${at}: a`)} }`, `{ ${many(16, (at) => `x${at}: a`)} }`],
    ['root fields', `{ ${many(20, () => 'a')} }`, `{ ${many(21, () => 'a')} }`],
    ['directives', `{ a ${many(20, () => '@x')} }`, `{ a ${many(21, () => '@x')} }`],
    ['selections', `{ b { ${many(499, () => 'a')} } }`, `{ b { ${many(500, () => 'a')} } }`],
  ])('stop at the next one: %s', (_name, fits, exceeds) => {
    expect(() => check(fits)).not.toThrow()
    expect(() => check(exceeds)).toThrow(Refusal)
  })

  it('count fragments as often as they are used', () => {
    const text = (uses: number) => `{ ${many(uses, () => 'b { ...F }')} } fragment F on B { ${many(48, () => 'a')} }`
    expect(() => check(text(10))).not.toThrow()
    expect(() => check(text(11))).toThrow(/500 selections/)
  })

  it('count fragments that double each other, quickly', () => {
    const doubling = many(40, (at) => `fragment F${at} on A { ...F${at + 1} ...F${at + 1} }`)
    expect(() => check(`{ ...F0 } ${doubling} fragment F40 on A { a }`)).toThrow(Refusal)
  })

  it('follow aliases, directives and depth into fragments, also at the root', () => {
    expect(() => check(`{ ...F ...F } fragment F on Query { ${many(8, (at) => `x${at}: a`)} }`)).toThrow(/15 aliases/)
    expect(() => check(`{ ...F } fragment F on Query ${nested(11)}`)).toThrow(/10 levels/)
    expect(() => check(`{ ...F } fragment F on Query { ${many(21, () => 'a')} }`)).toThrow(/20 root fields/)
  })

  it('leave a fragment in a circle to validation', () => {
    expect(() => check('{ ...F } fragment F on A { a ...F }')).not.toThrow()
  })

  it('stop at a long text before it is read, whatever it is long with', () => {
    const padded = (length: number) => `{ a } #${'x'.repeat(length - 7)}`
    expect(() => parsedWithin(padded(30_000), clientLimits)).not.toThrow()
    expect(() => parsedWithin(padded(30_001), clientLimits)).toThrow(/30000 characters/)
  })

  it('have room for the usual introspection', () => {
    expect(() => check(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).not.toThrow()
  })
})
