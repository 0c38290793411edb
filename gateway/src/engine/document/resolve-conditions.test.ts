import { parse, print } from 'graphql'
import { expect, it } from 'vitest'
import { conditionVariables, outcome } from './conditions.ts'
import { resolveConditions } from './resolve-conditions.ts'

const resolved = (text: string, variables = {}) => {
  const { document, isPadded } = resolveConditions(parse(text), variables)
  return { text: print(document).replace(/\s+/g, ' '), isPadded }
}

it('finds the variables that decide', () => {
  const document = parse(
    'query ($a: Boolean!, $b: Int) { x(n: $b) @skip(if: $a) y @include(if: true) z @include(if: $a) }',
  )
  expect(conditionVariables(document)).toEqual(['a'])
  expect(outcome(['a', 'b'], { a: true })).toBe('10')
})

it('keeps the other occurrence of a fragment that is left out once', () => {
  expect(resolved('{ a { ...F @include(if: false) ...F } } fragment F on A { b }').text).toBe(
    '{ a { ...F } } fragment F on A { b }',
  )
})

it('drops what nothing uses any more', () => {
  const text =
    'query ($p: Boolean!, $n: Int, $m: Int) { a(n: $m) b(n: $n) @skip(if: $p) ...F @include(if: $q) } fragment F on Query { c }'
  expect(resolved(text, { p: true, q: false })).toEqual({ text: 'query ($m: Int) { a(n: $m) }', isPadded: false })
})

it('pads a selection that lost everything, and says so', () => {
  expect(resolved('{ a { b @skip(if: true) } ... @include(if: true) { c @include(if: false) } }')).toEqual({
    text: '{ a { __typename } ... { __typename } }',
    isPadded: true,
  })
})

it('takes both conditions of a field', () => {
  expect(resolved('{ a b @include(if: true) @skip(if: true) c @skip(if: false) @include(if: true) }').text).toBe(
    '{ a c }',
  )
})
