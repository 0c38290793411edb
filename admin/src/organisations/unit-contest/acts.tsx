import { type RaRecord, useRecordContext } from 'react-admin'
import { type Question } from '../../acts/asked.ts'
import { FormAct } from '../../acts/form-act.tsx'
import { type Pair } from '../../graph/meta.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { dismissContest, upholdContest } from './unit-contest.documents.ts'

const words = {
  uphold: ['更正并答复', 'Correct and answer'],
  upholdText: [
    '单位资料可在此一并更正（不改的留空）；其他记录请先在其页面更正，再在此答复。',
    'The record of the unit is corrected here, what stays is left empty; correct others on their own page first.',
  ],
  erase: ['删除并答复', 'Erase and answer'],
  eraseText: ['联系人姓名和电话随即删除，岗位归档。', 'Name and phone are erased at once, the post is archived.'],
  upheld: ['已办理并答复。', 'Done and answered.'],
  dismiss: ['不成立', 'Dismiss'],
  dismissText: ['请写明理由，单位会看到。', 'Say why; the unit sees it.'],
  dismissed: ['已答复。', 'Answered.'],
  answer: ['答复', 'Answer'],
  name: ['正确名称', 'Right name'],
  address: ['正确地址', 'Right address'],
  creditCode: ['正确信用代码', 'Right credit code'],
} as const satisfies Record<string, Pair>

const answer: Question = { source: 'answer', label: words.answer }
const corrections: readonly Question[] = [
  { source: 'name', label: words.name, isOptional: true },
  { source: 'address', label: words.address, isOptional: true },
  { source: 'creditCode', label: words.creditCode, isOptional: true },
]

/** On what a unit contests: correct or erase and answer, or say why not. */
export default function UnitContestActs() {
  const contest = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (contest?.state !== 'OPEN' || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level ?? '')) return null
  const { id, version, wish, subject } = contest
  const isErasure = wish === 'ERASE'
  const uphold = {
    title: isErasure ? words.erase : words.uphold,
    text: isErasure ? words.eraseText : words.upholdText,
    done: words.upheld,
    questions: subject === 'UNIT' ? [answer, ...corrections] : [answer],
    document: upholdContest,
    variablesOf: ({ answer: said, ...rest }: Record<string, unknown>) => ({
      id,
      version,
      answer: said,
      correction: correctionOf(rest),
    }),
  }
  const dismiss = {
    title: words.dismiss,
    text: words.dismissText,
    done: words.dismissed,
    questions: [answer],
    document: dismissContest,
    variablesOf: (answered: object) => ({ ...answered, id, version }),
  }
  return (
    <>
      <FormAct act={isErasure ? words.erase : words.uphold} asked={uphold} />
      <FormAct act={words.dismiss} asked={dismiss} />
    </>
  )
}

/** What is filled in; nothing where nothing is. */
function correctionOf(values: Record<string, unknown>) {
  const filled = Object.entries(values).filter(([, value]) => value)
  return filled.length ? Object.fromEntries(filled) : null
}
