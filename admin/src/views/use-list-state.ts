import { useListContext } from 'react-admin'
import { useColumns } from '../resource/columns.ts'
import { type Page } from '../resource/description.ts'
import { type ListState } from './view.ts'

/** The list on the page as a view would keep it. */
export function useListState(page: Page): ListState {
  const { filterValues, sort } = useListContext()
  const { chosen } = useColumns(page)
  return { filter: filterValues, sort: { field: sort.field, order: sort.order }, columns: chosen }
}

/** The list as it stands before anybody chose anything. */
export const usualState = (page: Page): ListState => ({
  filter: {},
  sort: page.sort ? { field: page.sort[0], order: page.sort[1] } : { field: 'id', order: 'ASC' },
  columns: page.list,
})
