import { type RaRecord } from 'react-admin'

/** The partner units whose data are among the rows of a list, each once. */
export const unitsIn = (resource: string, records: readonly RaRecord[]): string[] => [
  ...new Set(
    records.flatMap(({ id, unitId }) => {
      const of: unknown = resource === 'partnerUnits' ? id : unitId
      return typeof of === 'string' ? [of] : []
    }),
  ),
]
