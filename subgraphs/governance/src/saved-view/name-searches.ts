/** Of each list that names people, the conditions a person may be looked for by; a view that others see keeps none of them (SECURITY 3). */
export const nameSearches: Readonly<Record<string, readonly string[]>> = {
  certificates: ['holderName', 'code'],
  commendations: ['recipient'],
  grants: ['accountName', 'placeName'],
  listExports: ['filter'],
  nominations: ['nominee', 'merit'],
  officials: ['q', 'displayName'],
  personalReads: ['reason'],
  recordContests: ['reason', 'answer'],
  savedViews: ['filter'],
  signUps: ['displayName', 'trainingWaiver'],
  unitContacts: ['displayName'],
  unitContests: ['reason', 'answer'],
  volunteers: ['q', 'displayName'],
}
