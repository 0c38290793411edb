import { Problem } from '../graph/problem.ts'
import { ActButton } from '../parts/act-button.tsx'
import { useTell } from '../parts/tell.tsx'
import { useOwnId } from '../session/session.ts'
import { EntryFields, valuesOf } from './entry-fields.tsx'
import { type ListName } from './own-entry.ts'
import { lists } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

type Imported = { rows: readonly { errors: readonly { message: string }[] }[] }
type Props = { list: ListName; communityId: string; onChange: () => void }

/** A new entry, open at once. Its key becomes its id, so that asking again doubles nothing. */
export function AddEntry({ list, communityId, onChange }: Props) {
  const tell = useTell()
  const unitId = useOwnId()
  return (
    <section className="card">
      <ActButton<Imported>
        isMain
        word={unitWords.add}
        question={unitWords.addQuestion}
        document={lists[list].add}
        variables={(key, form) => ({ row: { id: key, unitId, communityId, state: 'OPEN', ...valuesOf(form) } })}
        onDone={({ rows: [row] }) => {
          if (row?.errors.length) throw new Problem('refused', row.errors.map(({ message }) => message).join(' '))
          tell(unitWords.added)
          onChange()
        }}
      >
        <EntryFields list={list} />
      </ActButton>
    </section>
  )
}
