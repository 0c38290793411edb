import { FormAct } from '../../acts/form-act.tsx'
import { countGroup } from './group.documents.ts'
import { groupWords as words } from './group-words.ts'

type Props = { group: { id: string; headcount: number; came?: number | null }; onDone?: () => void }

/** Says how many of a group came: a number, and no names. */
export function CountAct({ group: { id, headcount, came }, onDone }: Props) {
  const asked = {
    title: words.count,
    text: words.countText,
    done: words.counted,
    questions: [{ source: 'came', label: words.came, kind: 'number' as const, least: 0 }],
    known: { came: came ?? headcount },
    document: countGroup,
    variablesOf: (answered: object) => ({ ...answered, id }),
  }
  return <FormAct act={words.count} asked={asked} onDone={onDone} />
}
