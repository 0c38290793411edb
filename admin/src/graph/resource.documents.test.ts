import { expect, it } from 'vitest'
import { askingFor } from './list-columns.ts'
import { documents } from './resource.documents.ts'
import { sortName } from './sort-name.ts'

it('asks a list of each row what its link needs, and of any column where it is wanted', () => {
  expect(documents.needs?.list).toMatch(
    /items \{ id archivedAt sample name version @include\(if: \$column_version\) .*community @include\(if: \$column_community\) \{ id name \}/,
  )
  expect(documents.needs?.list).toMatch(/^query ListNeeds\(.*, \$column_community: Boolean! = false/)
})

it('asks a record for what other subgraphs add to it, and for the newest rows of its lists', () => {
  expect(documents.communities?.one).toMatch(
    /serviceCentre \{ id name \} .*volunteerCount .*needs\(perPage: 3\) \{ total items \{ id name sample \} \}/,
  )
  expect(documents.needs?.create).toMatch(/\{ id archivedAt sample name version .*community \{ id name \}/)
})

it('has no document for what nobody may do', () => {
  expect(Object.keys(documents.grants ?? {})).toEqual(['list', 'one'])
})

it('asks for the chosen columns; without a choice for all of its own, and for no figure', () => {
  expect(askingFor('communities', ['name', 'code', 'openNeedCount', 'needs', 'constructor'])).toEqual({
    column_code: true,
    column_openNeedCount: true,
  })
  expect(Object.keys(askingFor('communities'))).toEqual(
    expect.arrayContaining(['column_version', 'column_createdAt', 'column_street']),
  )
  for (const name of ['column_openNeedCount', 'column_serviceCentre', 'column_needs', 'column_name'])
    expect(askingFor('communities')).not.toHaveProperty(name)
})

it('names a sort field as the graph does', () => {
  expect(sortName('areaSquareMetres')).toBe('AREA_SQUARE_METRES')
})
