import { useMemo } from 'react'
import { remember, useRemembered } from '../device/remembered.ts'
import { type Page } from './description.ts'
import { columnsOf } from './showable.ts'

/** The columns of a list as the person at the screen chose them. */
export type Columns = {
  /** In their order; the first one links to the record and stays. */
  chosen: readonly string[]
  choose: (names: readonly string[]) => void
  reset: () => void
  isChosen: boolean
}

const key = (resource: string) => `columns.${resource}`

/** Makes `names` the columns of a list, as a saved view does. */
export const rememberColumns = (resource: string, names: readonly string[]): void => remember(key(resource), names)

/** The columns a list shows, asks for and exports. */
export function useColumns(page: Page): Columns {
  const [kept, keep] = useRemembered<readonly string[]>(key(page.resource))
  const chosen = useMemo(() => (kept ? standing(page, kept) : page.list), [kept, page])
  return {
    chosen,
    choose: (names) => keep(names.join() === page.list.join() ? undefined : names),
    reset: () => keep(undefined),
    isChosen: chosen.join() !== page.list.join(),
  }
}

/** Of the names kept once, those that still are fields, behind the column that links to the record. */
function standing(page: Page, names: readonly string[]): readonly string[] {
  const known = new Set([...columnsOf(page.resource), ...page.list])
  return [...new Set([...page.list.slice(0, 1), ...names.filter((name) => known.has(name))])]
}
