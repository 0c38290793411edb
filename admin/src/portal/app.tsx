import { useCallback, useEffect, useState } from 'react'
import { actUnder, ask } from './graph/ask.ts'
import { Problem } from './graph/problem.ts'
import { firstLanguage, LanguageContext, settle } from './language/language.ts'
import { Pages } from './pages.tsx'
import { Frame } from './parts/frame.tsx'
import { Shown } from './parts/shown.tsx'
import { Telling } from './parts/tell.tsx'
import { leave } from './session/enter.ts'
import { NotForYou } from './session/not-for-you.tsx'
import { whoAmI } from './session/session.documents.ts'
import { type Grant, SessionContext } from './session/session.ts'
import { SignIn } from './session/sign-in.tsx'

type Viewer = { viewer: { account: { name: string }; grants: readonly Grant[] } }
type Known = { who?: Viewer['viewer']; problem?: Problem; isSignedOut?: boolean; hasEnded?: boolean }

const levels = ['VOLUNTEER', 'UNIT', 'ORGANISATION']

/** The portal: whoever is signed in sees the pages of their duty, whoever is not the door. */
export function App() {
  const [language, setLanguage] = useState(firstLanguage)
  const [known, setKnown] = useState<Known>({})
  const look = useCallback(async () => {
    actUnder()
    try {
      const { viewer } = await ask<Viewer>(whoAmI)
      actUnder(viewer.grants.find(({ level }) => levels.includes(level))?.id)
      setKnown({ who: viewer })
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setKnown(problem.kind === 'signedOut' ? { isSignedOut: true } : { problem })
    }
  }, [])
  useEffect(() => {
    look()
  }, [look])
  useEffect(() => settle(language), [language])
  const end = useCallback(() => setKnown({ isSignedOut: true, hasEnded: true }), [])
  async function signOut() {
    await leave(language)
    location.hash = ''
    setKnown({ isSignedOut: true })
  }
  const { who, problem, isSignedOut, hasEnded = false } = known
  const grant = who?.grants.find(({ level }) => levels.includes(level))
  return (
    <LanguageContext value={language}>
      <Frame
        name={who?.account.name}
        onSignOut={who && signOut}
        onOtherLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {isSignedOut && <SignIn hasEnded={hasEnded} onEntered={look} />}
        {!isSignedOut && !who && <Shown asked={{ problem, again: look }}>{() => null}</Shown>}
        {who && !grant && <NotForYou name={who.account.name} />}
        {who && grant && (
          <SessionContext value={{ name: who.account.name, grant, end }}>
            <Telling>
              <Pages />
            </Telling>
          </SessionContext>
        )}
      </Frame>
    </LanguageContext>
  )
}
