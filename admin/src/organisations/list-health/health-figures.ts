/** The figures that say how matching goes, in the order of the page. */
export const healthFigures: readonly string[] = [
  'freshEntryShare',
  'needMatchShare',
  'needDaysWaited',
  'daysToMatch',
  'crossLineShare',
]
