import { type ReactNode } from 'react'
import { useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'
import { useIsOffline } from './use-is-offline.ts'

type Props = { name?: string; onSignOut?: () => void; onOtherLanguage: () => void; children: ReactNode }

/** What stands around every page: the name of the place, who is signed in, the language, and a word when the network is gone. */
export function Frame({ name, onSignOut, onOtherLanguage, children }: Props) {
  const say = useSay()
  const isOffline = useIsOffline()
  return (
    <>
      <header className="top">
        <div>
          <h1>{say(shellWords.title)}</h1>
          <p>{name ?? say(shellWords.system)}</p>
        </div>
        <div className="no-print">
          <button type="button" onClick={onOtherLanguage}>
            {say(shellWords.otherLanguage)}
          </button>
          {onSignOut && (
            <button type="button" onClick={onSignOut}>
              {say(shellWords.signOut)}
            </button>
          )}
        </div>
      </header>
      <main>
        <div role="status">{isOffline && <p className="card">{say(shellWords.offlineNow)}</p>}</div>
        {children}
      </main>
    </>
  )
}
