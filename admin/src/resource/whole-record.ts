import { useEffect, useState } from 'react'
import { type RaRecord } from 'react-admin'

type Found = { record?: RaRecord; isFetching?: boolean; refetch: () => unknown }

/**
 * The record of a page, once it is whole. A record that another page, or a part of this one, referred to is in the cache by
 * its name alone and, for a second, taken for fresh; a whole one has its version. What was whole before stays until it is again,
 * so that nothing on the page is lost.
 */
export function useWholeRecord({ record, isFetching, refetch }: Found): RaRecord | undefined {
  const [whole, setWhole] = useState<RaRecord>()
  const isPart = record !== undefined && record.version === undefined
  if (record && !isPart && record !== whole) setWhole(record)
  useEffect(() => {
    if (isPart && !isFetching) refetch()
  }, [isPart, isFetching, refetch])
  if (!isPart) return record
  return whole?.id === record.id ? whole : undefined
}
