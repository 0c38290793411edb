import { expect, it } from 'vitest'
import { subgraphs } from '../subgraphs.ts'
import { refuseOrphans } from './refuse-orphans.ts'

it('lets every relation of ours pass, and stops one to a type nobody owns', () => {
  expect(() => refuseOrphans(subgraphs)).not.toThrow()
  expect(() => refuseOrphans(subgraphs.filter(({ name }) => name !== 'buildings'))).toThrow(
    /points at "(?:Building|Venue)", which no subgraph owns/,
  )
})
