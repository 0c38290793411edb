/** The stages an organisation passes, as figures, in their order (S97). */
export const stageFigures: readonly string[] = [
  'introducedCount',
  'incubatingCount',
  'graduatedCount',
  'incentivisedCount',
]

/** What else is told of growing organisations. */
export const growthFigures: readonly string[] = [
  'leftIncubationCount',
  'incubationMonths',
  'supportByKind',
  'supportSpent',
]
