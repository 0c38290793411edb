import { useState } from 'react'

const MOST = 200

/** How long a list is shown: ten rows, and ten more on each call. */
export function useLength(): { perPage: number; more: () => void } {
  const [perPage, setPerPage] = useState(10)
  return { perPage, more: () => setPerPage((last) => Math.min(last + 10, MOST)) }
}
