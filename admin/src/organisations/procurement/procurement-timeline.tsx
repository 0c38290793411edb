import { Step, StepLabel, Stepper, type Theme, useMediaQuery } from '@mui/material'
import { type RaRecord } from 'react-admin'
import { enums } from '../../graph/meta.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'

const course = ['PLANNED', 'NOTICE', 'BIDS', 'AWARDED', 'PERFORMING', 'ACCEPTED', 'EVALUATED']

/** How far a procurement has come, with the days that are known (S55). */
export function ProcurementTimeline({ record }: { record: RaRecord }) {
  const say = useSay()
  const language = useLanguage()
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'))
  const words = enums.ProcurementState ?? {}
  const days: Record<string, string | null> = { NOTICE: record.noticedOn, BIDS: record.openedOn }
  return (
    <Stepper
      activeStep={course.indexOf(record.state)}
      alternativeLabel={!isNarrow}
      orientation={isNarrow ? 'vertical' : 'horizontal'}
      sx={{ mb: 2 }}
    >
      {course.map((state) => (
        <Step key={state}>
          <StepLabel optional={days[state] ? formatDate(days[state], language) : undefined}>
            {say(words[state] ?? [state, state])}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  )
}
