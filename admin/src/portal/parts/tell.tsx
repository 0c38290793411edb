import { createContext, type ReactNode, useContext, useState } from 'react'
import { type Language, LanguageContext, type Pair, useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

/** A sentence in the language the page says now, which may change while it stands there. */
type Said = Pair | ((say: ReturnType<typeof useSay>, language: Language) => string)
type Told = { said: Said; undo?: () => void }
type Tell = (said: Said, undo?: () => void) => void

const TellContext = createContext<Tell>(() => undefined)

/** Says what was done, with a way back where there is one. */
export const useTell = (): Tell => useContext(TellContext)

/** The place where what was done is said, until the next thing is done. */
export function Telling({ children }: { children: ReactNode }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const [told, setTold] = useState<Told>()
  function undo() {
    told?.undo?.()
    setTold(undefined)
  }
  return (
    <TellContext value={(said, back) => setTold({ said, undo: back })}>
      {children}
      <div role="status" className="told">
        {told && (
          <p>
            {typeof told.said === 'function' ? told.said(say, language) : say(told.said)}
            {told.undo && (
              <button type="button" onClick={undo}>
                {say(shellWords.undo)}
              </button>
            )}
          </p>
        )}
      </div>
    </TellContext>
  )
}
