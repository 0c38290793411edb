import { Step, StepLabel, Stepper, type Theme, useMediaQuery } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { enums } from '../../graph/meta.ts'
import { useSay } from '../../words/words.ts'

const course = ['PLANNED', 'NOTICE', 'BIDS', 'AWARDED', 'PERFORMING', 'ACCEPTED', 'EVALUATED']

/** How far a procurement has come, with the days that are known (S55). */
export default function ProcurementTimeline() {
  const say = useSay()
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'))
  const record = useRecordContext<RaRecord>()
  if (!record || record.state === 'CANCELLED') return null
  const words = enums.ProcurementState ?? {}
  const days: Record<string, unknown> = { NOTICE: record.noticedOn, BIDS: record.openedOn }
  return (
    <Stepper
      activeStep={course.indexOf(record.state)}
      alternativeLabel={!isNarrow}
      orientation={isNarrow ? 'vertical' : 'horizontal'}
      sx={{ mb: 2 }}
    >
      {course.map((state) => (
        <Step key={state}>
          <StepLabel optional={days[state] ? String(days[state]) : undefined}>
            {say(words[state] ?? [state, state])}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  )
}
