import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { documentsOf, listOf, sortName } from './documents.ts'
import { types } from './meta.ts'

const resources = Object.values(types).map(({ many }) => many)

it.each(resources)('writes documents of %s that parse', (resource) => {
  for (const document of Object.values(documentsOf(resource))) expect(() => parse(document)).not.toThrow()
})

it('asks a list for the version of every row and the names of what it points at', () => {
  expect(documentsOf('needs').list).toMatch(/items \{ id version .*community \{ id name \}/)
})

it('asks a record for what other subgraphs add to it, a list for none of that', () => {
  expect(documentsOf('communities').one).toMatch(
    /volunteerCount .*serviceCentre \{ id name \} .*needs\(perPage: 3\) \{ total items/,
  )
  expect(documentsOf('communities').list).not.toMatch(/volunteerCount|serviceCentre|needs/)
})

it('asks a list for the chosen columns, and of each row what its link needs', () => {
  expect(listOf('needs', ['name', 'community', 'neededOn'])).toMatch(
    /items \{ id archivedAt sample name community \{ id name \} neededOn \}/,
  )
})

it('names a sort field as the graph does', () => {
  expect(sortName('areaSquareMetres')).toBe('AREA_SQUARE_METRES')
})
