import { HttpError } from 'react-admin'
import { type Action, outlineOf } from '../graph/meta.ts'
import { send } from '../graph/send.ts'
import { actingGrant, forgetActing } from './acting.ts'
import { whoIsThere } from './viewer.documents.ts'

export type Grant = { id: string; level: string; place: { id: string; name: string } | null }
export type Viewer = { accountId: string; name: string; grants: readonly Grant[]; acting: Grant }

type Answer = {
  viewer: { account: { id: string; name: string }; grants: Grant[]; acting: { id: string; level: string } }
}

let known: Promise<Viewer> | undefined
let present: Viewer | undefined

/** Who was found to be signed in; every page but the sign-in page is shown after that. */
export const presentViewer = (): Viewer | undefined => present

/** Who is signed in and acting as what; asked once per page. Rejects with status 401 when nobody is. */
export function viewer(): Promise<Viewer> {
  known ??= load().catch((error: unknown) => {
    // that nobody is signed in stays true until somebody signs in; anything else may pass
    if (!(error instanceof HttpError && error.status === 401)) forgetViewer()
    throw error
  })
  return known
}

/** Asks again next time, as after signing in. */
export function forgetViewer(): void {
  known = undefined
  present = undefined
}

/** Knows without asking that nobody is signed in, as after signing out. */
export function knowNobody(): void {
  present = undefined
  known = Promise.reject(new HttpError('', 401))
  // whoever asks is told; that nobody has asked yet is no fault
  known.catch(() => undefined)
}

async function load(): Promise<Viewer> {
  const { data } = await send<Answer>(whoIsThere).catch((error: unknown) => {
    if (!(error instanceof HttpError && error.status === 403 && actingGrant())) throw error
    forgetActing()
    return send<Answer>(whoIsThere)
  })
  const { account, grants, acting } = data.viewer
  present = {
    accountId: account.id,
    name: account.name,
    grants,
    acting: grants.find(({ id }) => id === acting.id) ?? { ...acting, place: null },
  }
  return present
}

/** The level as the graph's meta names it: `DISTRICT` -> `district`. */
export const levelOf = ({ level }: Grant): string => level.toLowerCase()

/** Whether the acting level looks after rules: the three that mend, and who audits them. */
export const judges = ({ acting }: Viewer): boolean =>
  ['DISTRICT', 'STREET', 'COMMUNITY', 'AUDITOR'].includes(acting.level)

/** Whether the acting level is offered an action on a resource; the graph itself decides row by row. */
export const isOffered = (who: Viewer, resource: string, action: Action): boolean =>
  outlineOf(resource).can[action].includes(levelOf(who.acting))
