import { type AuthProvider, HttpError } from 'react-admin'
import { type Action } from '../graph/meta.ts'
import { pageLanguage, say, words } from '../words/words.ts'
import { forgetActing } from './acting.ts'
import { forgetEnd, sessionEnds } from './ended.ts'
import { type Enrolment, SecondStep } from './second-step.ts'
import { forgetViewer, isOffered, knowNobody, viewer } from './viewer.ts'

const post = (path: string, body: object) =>
  fetch(`/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': pageLanguage() },
    body: JSON.stringify(body),
  })

const actions: Record<string, Action> = { create: 'create', edit: 'update', delete: 'archive' }

/** Sign-in by user name; who one is and what one may do come from the graph's `viewer`. */
export const authProvider: AuthProvider = {
  async login(credentials: { username: string; password: string; code?: string }) {
    forgetViewer()
    forgetActing()
    const response = await post('sign-in/username', credentials).catch(() => undefined)
    if (!response) throw new Error(say(words.offline, pageLanguage()))
    if (response.ok) return forgetEnd()
    const refusal: Refusal | null = await response.json().catch(() => null)
    if (refusal?.wanted) throw new SecondStep(refusal.enrolment)
    const isPassword = response.status < 500 && response.status !== 429 && credentials.code === undefined
    if (isPassword) throw new Error(say(words.wrongPassword, pageLanguage()))
    throw new Error(refusal?.message ?? say(words.unavailable, pageLanguage()))
  },

  async logout() {
    const isSignedIn = await viewer().then(
      () => true,
      () => false,
    )
    if (isSignedIn) {
      forgetEnd()
      await post('sign-out', {}).catch(() => undefined)
    }
    knowNobody()
    forgetActing()
  },

  async checkAuth() {
    await viewer().catch((error: unknown) => {
      // Without an answer nobody is thrown out: the page itself says what is wrong.
      if (error instanceof HttpError && error.status === 401) throw { message: false }
    })
  },

  async checkError(error) {
    if (error?.status !== 401) return
    sessionEnds()
    knowNobody()
    throw { message: false }
  },

  async getIdentity() {
    const who = await viewer()
    return { id: who.acting.id, fullName: who.name, viewer: who }
  },

  async canAccess({ action, resource }) {
    const wanted = actions[action]
    return !wanted || isOffered(await viewer(), resource, wanted)
  },
}

type Refusal = { message?: string; wanted?: string; enrolment?: Enrolment }
