import { Alert, LinearProgress, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Title } from 'react-admin'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'
import { Mine } from './mine.tsx'
import { personalWords } from './personal-words.ts'
import { TakeOut } from './take-out.tsx'

/** What is kept of the volunteer who looks: in short, who has read it, to take out, to withdraw, to erase. */
export default function MyDataPage() {
  const say = useSay()
  const who = useViewer()
  const [round, setRound] = useState(0)
  if (!who) return <LinearProgress />
  if (levelOf(who.acting) !== 'volunteer')
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {say(personalWords.ownOnly)}
      </Alert>
    )
  const again = () => setRound((last) => last + 1)
  return (
    <Stack spacing={2} sx={{ py: 2, maxWidth: 860 }}>
      <Title title={say(actWords.mine)} />
      <Typography>{say(personalWords.mineText)}</Typography>
      <TakeOut onTaken={again} />
      <Mine round={round} onChange={again} />
    </Stack>
  )
}
