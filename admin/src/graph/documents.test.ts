import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { documentsOf, sortName, totalsOf } from './documents.ts'
import { types } from './meta.ts'

const resources = Object.values(types).map(({ many }) => many)

it.each(resources)('writes documents of %s that parse', (resource) => {
  for (const [kind, document] of Object.entries(documentsOf(resource)))
    expect(() => parse(kind === 'total' ? `{ ${document} }` : document)).not.toThrow()
})

it('asks a list for the version of every row and the names of what it points at', () => {
  expect(documentsOf('needs').list).toMatch(/items \{ id version .*community \{ id name \}/)
})

it('counts all lists in one document', () => {
  expect(parse(totalsOf(resources)).definitions).toHaveLength(1)
})

it('names a sort field as the graph does', () => {
  expect(sortName('areaSquareMetres')).toBe('AREA_SQUARE_METRES')
})
