/** Of each list that names people, the conditions a person may be looked for by; a view that others see keeps none of them (SECURITY 3). */
export const nameSearches: Readonly<Record<string, readonly string[]>> = {
  grants: ['accountName', 'placeName'],
  listExports: ['filter'],
  officials: ['q', 'displayName'],
  personalReads: ['reason'],
  savedViews: ['filter'],
  volunteers: ['q', 'displayName'],
}
