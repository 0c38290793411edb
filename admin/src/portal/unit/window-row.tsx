import { useContext } from 'react'
import { day, districtToday } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Facts } from '../parts/facts.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { valuesOf } from './entry-fields.tsx'
import { roomWords } from './room-words.ts'
import { changeWindow } from './rooms.documents.ts'
import { type RoomWindow, WindowFields } from './window-fields.tsx'

type Changed = { result: { id: string; version: number } }

/** Hours a room is open: to change, and to end with a way back. */
export function WindowRow({ window, onChange }: { window: RoomWindow; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(changeWindow, onChange)
  const { id, version, name, untilOn } = window
  const today = districtToday()
  return (
    <section className="row" aria-label={name}>
      <Facts
        facts={[
          [say(roomWords.windowName), name],
          [say(roomWords.hours), window.weeklyTimesInWords],
          [say(roomWords.from), day(window.fromOn, language)],
          [say(roomWords.untilOn), untilOn && day(untilOn, language)],
        ]}
      />
      <ActButton
        word={roomWords.change}
        question={roomWords.changeQuestion}
        about={name}
        document={changeWindow}
        variables={(_key, form) => ({ id, version, input: valuesOf(form) })}
        onDone={() => {
          tell(roomWords.changed)
          onChange()
        }}
      >
        <WindowFields window={window} />
      </ActButton>
      {window.fromOn <= today && (!untilOn || untilOn > today) && (
        <ActButton<Changed>
          word={roomWords.end}
          about={name}
          document={changeWindow}
          variables={() => ({ id, version, input: { untilOn: today } })}
          onDone={({ result }) => {
            tell(
              roomWords.ended,
              undo(() => ({ ...result, input: { untilOn } })),
            )
            onChange()
          }}
        />
      )}
    </section>
  )
}
