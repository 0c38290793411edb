/** Whether a column, by its key, holds what `q` looks through for the column it is named after. */
export const isSearchColumn = (key: string): boolean => key.endsWith('Search')
