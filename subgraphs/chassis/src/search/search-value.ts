import { searchText } from './search-text.ts'
import { spelled } from './spelled.ts'

/** What is kept in the search column of a text. */
export const searchValue = (text: string | null | undefined): string => spelled(searchText(text))
