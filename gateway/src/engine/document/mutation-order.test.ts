import { parse, print } from 'graphql'
import { expect, it } from 'vitest'
import { oneActEach } from './mutation-order.ts'

const acts = (text: string) => oneActEach(parse(text)).map((document) => print(document).replace(/\s+/g, ' '))

it('gives each act a document, in order, fragments opened', () => {
  expect(acts('mutation M { b { x } ...F a { ...G } b { y } } fragment F on Mutation { c { x } }')).toEqual([
    'mutation M { b { x } b { y } } fragment F on Mutation { c { x } }',
    'mutation M { c { x } } fragment F on Mutation { c { x } }',
    'mutation M { a { ...G } } fragment F on Mutation { c { x } }',
  ])
})

it('leaves queries whole', () => {
  expect(acts('{ a b }')).toEqual(['{ a b }'])
})
