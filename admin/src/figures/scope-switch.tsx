import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { type Viewer } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'

type Props = { who: Viewer; own: boolean; onChange: (own: boolean) => void }

/** Switches between the figures of one's own place and the district's. */
export default function ScopeSwitch({ who, own, onChange }: Props) {
  const say = useSay()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={own}
      aria-label={say('scope')}
      onChange={(_, value: boolean | null) => value !== null && onChange(value)}
    >
      <ToggleButton value={true}>{who.acting.place?.name}</ToggleButton>
      <ToggleButton value={false}>{say('wholeDistrict')}</ToggleButton>
    </ToggleButtonGroup>
  )
}
