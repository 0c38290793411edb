import { createContext, type ReactNode, useContext, useState } from 'react'
import { useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

type Told = { text: string; undo?: () => void }
type Tell = (text: string, undo?: () => void) => void

const TellContext = createContext<Tell>(() => undefined)

/** Says what was done, with a way back where there is one. */
export const useTell = (): Tell => useContext(TellContext)

/** The place where what was done is said, until the next thing is done. */
export function Telling({ children }: { children: ReactNode }) {
  const say = useSay()
  const [told, setTold] = useState<Told>()
  function undo() {
    told?.undo?.()
    setTold(undefined)
  }
  return (
    <TellContext value={(text, back) => setTold({ text, undo: back })}>
      {children}
      <div role="status" className="told">
        {told && (
          <p>
            {told.text}
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
