import { useSay } from '../language/language.ts'
import { stateWords } from '../state-words.ts'
import { type ListName, type OwnEntry } from './own-entry.ts'
import { unitWords } from './unit-words.ts'
import { WeeklyTimes } from './weekly-times.tsx'

/** The fields of an entry, at most five; filled where there is one already. */
export function EntryFields({ list, entry }: { list: ListName; entry?: OwnEntry }) {
  const say = useSay()
  return (
    <>
      <label>
        {say(unitWords.name)}
        <input name="name" required maxLength={40} defaultValue={entry?.name} />
      </label>
      <label>
        {say(unitWords.category)}
        <select name="category" required defaultValue={entry?.category}>
          {Object.entries(stateWords.ListCategory).map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      {list === 'sharedResources' && (
        <label>
          {say(unitWords.kind)}
          <input name="kind" required maxLength={20} defaultValue={entry?.kind} />
        </label>
      )}
      {list === 'needs' && (
        <label>
          {say(unitWords.neededOn)}
          <input type="date" name="neededOn" defaultValue={entry?.neededOn ?? ''} />
        </label>
      )}
      <WeeklyTimes times={entry?.weeklyTimes ?? null} inWords={entry?.weeklyTimesInWords} />
      <label>
        {say(unitWords.detail)}
        <textarea name="detail" rows={4} maxLength={1000} defaultValue={entry?.detail ?? ''} />
      </label>
    </>
  )
}

/** What a form of these fields holds; an empty field holds nothing. */
export const valuesOf = (form: FormData): Record<string, string | null> =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim() || null]))
