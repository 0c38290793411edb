import { GraphQLError, parse } from 'graphql'
import { expect, it } from 'vitest'
import { documentError } from './document-error.ts'

it('speaks the language of the reader, at the same place, without suggestions', () => {
  const [node] = parse('{ nam }').definitions
  const error = new GraphQLError('Cannot query field "nam" on type "Street". Did you mean "name"?', { nodes: node })
  expect(documentError(error, 'zh').toJSON()).toEqual({
    message: '查询语句不正确：Cannot query field "nam" on type "Street".',
    locations: [{ line: 1, column: 1 }],
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(documentError(error, 'en').message).toBe('The query is not valid: Cannot query field "nam" on type "Street".')
})

it('keeps the reason short whatever was sent', () => {
  expect(documentError(new GraphQLError('x'.repeat(10_000)), 'en').message.length).toBeLessThan(400)
})
