import { outlineOf } from '../graph/meta.ts'
import { onceThere } from '../graph/once-there.ts'
import { type Page } from './description.ts'

const parts = {
  governance: () => import('../governance/pages.ts'),
  buildings: () => import('../buildings/pages.ts'),
  organisations: () => import('../organisations/pages.ts'),
  volunteering: () => import('../volunteering/pages.ts'),
} as const
type Subgraph = keyof typeof parts

const loadPages = onceThere(
  async (subgraph: Subgraph): Promise<readonly Page[]> => Object.values(await parts[subgraph]()),
)

/** Loads what is described of a resource's pages; those of its subgraph come together. */
export async function loadPage(resource: string): Promise<Page> {
  const pages = await loadPages(outlineOf(resource).subgraph as Subgraph)
  const page = pages.find((one) => one.resource === resource)
  if (!page) throw new Error(`No page describes "${resource}". Export it in the subgraph's pages.ts.`)
  return page
}
