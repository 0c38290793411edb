import { resolve } from 'node:path'
import { buildings } from '@concentric/buildings/buildings'
import { governance } from '@concentric/governance/governance'
import { organisations } from '@concentric/organisations/organisations'
import { volunteering } from '@concentric/volunteering/volunteering'

const root = resolve(import.meta.dirname, '../..')

/** The four subgraphs in the order they migrate and seed: governance first, its tree is what the others point at. */
export const subgraphs = [governance, buildings, organisations, volunteering] as const

/** Where a subgraph's files lie. */
export const folderOf = ({ name }: { name: string }) => resolve(root, 'subgraphs', name)

/** The port a subgraph listens on when it runs on its own, beside a gateway on `port`. */
export const portOf = ({ name }: { name: string }, port: number) =>
  port + 1 + subgraphs.findIndex((subgraph) => subgraph.name === name)
