import { createContext, useContext } from 'react'

export type Grant = { id: string; level: string; place: { id: string; name: string } | null }

/** Who acts here, and how to leave. */
export type Session = { name: string; grant: Grant; end: () => void }

export const SessionContext = createContext<Session | undefined>(undefined)

/** The session of whoever sees a page behind the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A page of the portal is shown outside of a session.')
  return session
}

/** A filter for the rows that are of the unit or organisation who acts. */
export function useOwnRows(): { unitId: { eq: string } } | { organisationId: { eq: string } } {
  const { level, place } = useSession().grant
  const is = { eq: place?.id ?? '' }
  return level === 'ORGANISATION' ? { organisationId: is } : { unitId: is }
}

/** The id of the volunteer, unit or organisation who acts. */
export const useOwnId = (): string => useSession().grant.place?.id ?? ''
