import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { type Viewer } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { type Scope } from './figure.ts'

/** The place one acts for as a scope; undefined for duties that are not of the tree. */
export function ownScope({ acting: { level, place } }: Viewer): Scope | undefined {
  if (!place) return undefined
  if (level === 'STREET') return { streetId: place.id }
  if (level === 'COMMUNITY') return { communityId: place.id }
}

type Props = { who: Viewer; own: boolean; onChange: (own: boolean) => void }

/** Switches between the figures of one's own place and the district's. */
export function ScopeSwitch({ who, own, onChange }: Props) {
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
