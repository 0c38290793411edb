import { listingOf } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { askableOf } from '@concentric/chassis/filter'
import { nameColumnsOf } from '@concentric/chassis/personal/personal'
import { nameSearches } from '@concentric/governance/saved-view/name-searches'
import { expect, it } from 'vitest'
import { subgraphs } from '../src/subgraphs.ts'

it('a shared view is kept from every condition a person can be looked for by, of all lists', () => {
  const named = subgraphs
    .flatMap(({ types }) => types)
    .flatMap((type) => {
      const { table, columns, ...entity } = entityOf(type)
      const listing = listingOf(type)
      if (!table || !listing) return []
      const names = nameColumnsOf(table)
      const conditions = askableOf({ ...entity, table }).filter((key) => names.includes(key))
      const isSearched = names.some((key) => `${key}Search` in columns)
      return conditions.length ? [[listing.many, isSearched ? ['q', ...conditions] : conditions] as const] : []
    })
  expect(Object.fromEntries(named)).toEqual(nameSearches)
})
