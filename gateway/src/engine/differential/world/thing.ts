import { type SelectionSetNode } from 'graphql'
import { type Data } from '../../record.ts'

/** Anything an object type may stand for; its id is its concrete type and what tells it apart: `Book:3`. */
export type Thing = {
  readonly id: string
  /** What its subgraph calls its type. */
  readonly __typename: string
  /** What a subgraph was told of it. */
  readonly given?: Data
  /** What the way to it provides of its external fields. */
  readonly provided?: readonly SelectionSetNode[]
}

/** The concrete type of the thing with this id. */
export const concreteOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** What tells the thing with this id apart from others of its type. */
export const markOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** How many things each entity type has. */
export const population = 4
