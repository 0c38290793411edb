import { Box } from '@mui/material'
import { CountAct } from '../volunteering/group/count-act.tsx'
import { groupWords } from '../volunteering/group/group-words.ts'
import { useSay } from '../words/words.ts'
import { type ExpectedGroup } from './use-codes.ts'

/** Groups that are expected, each to be counted: how many came, never who, nor of which unit. */
export function ExpectedGroups({ groups }: { groups: readonly ExpectedGroup[] }) {
  const say = useSay()
  return groups.map(({ id, headcount, came }, at) => (
    <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      {came === null
        ? say(groupWords.expected, { number: at + 1, count: headcount })
        : say(groupWords.counting, { number: at + 1, count: headcount, came })}
      <CountAct group={{ id, headcount, came }} />
    </Box>
  ))
}
