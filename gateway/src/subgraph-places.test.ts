import { sealedColumnsOf } from '@concentric/chassis/personal/sealed'
import { expect, it } from 'vitest'
import { keepersOfSealedValues } from './subgraph-places.ts'
import { subgraphs } from './subgraphs.ts'

it('the keys go to the subgraphs that have sealed columns', () => {
  const keepers = subgraphs.filter(({ entities }) =>
    [...entities.values()].some(({ table }) => table && Object.keys(sealedColumnsOf(table)).length),
  )
  expect(keepers.map(({ name }) => name)).toEqual(keepersOfSealedValues)
})
