import { useEffect } from 'react'
import { type RaRecord } from 'react-admin'

type Found = { record?: RaRecord; isFetching?: boolean; refetch: () => unknown }

/**
 * The record of a page, once it is whole. A record that another page referred to is in the cache by its name alone and,
 * for a second, taken for fresh; a whole one has its version.
 */
export function useWholeRecord({ record, isFetching, refetch }: Found): RaRecord | undefined {
  const isPart = record !== undefined && record.version === undefined
  useEffect(() => {
    if (isPart && !isFetching) refetch()
  }, [isPart, isFetching, refetch])
  return isPart ? undefined : record
}
