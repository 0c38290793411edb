import { Box, Button, MenuItem, TextField } from '@mui/material'
import { useAsked } from '../figures/use-asked.ts'
import { type Viewer } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { ruleStateWords } from './rule-state-words.ts'
import { rulePlaces } from './rule-states.documents.ts'

type Props = {
  who: Viewer
  scope: string
  on?: string
  onChange: (to: { scope?: string; on?: string }) => void
}
/** All of the district, as the address of the page says it. */
export const ALL = 'all'

type Place = { id: string; name: string }
type Answer = { streets: { items: Place[] } | null }

const documents = [rulePlaces]

/** For which place and on which day the rules are judged; and the way to paper. */
export function RuleFilters({ who: { acting }, scope, on = '', onChange }: Props) {
  const say = useSay()
  const { data } = useAsked<Answer>(documents)
  const streets = data?.streets?.items ?? []
  const district = { id: ALL, name: say('wholeDistrict') }
  const places = [district, ...(acting.place && acting.level === 'COMMUNITY' ? [acting.place] : []), ...streets]
  const known = places.some(({ id }) => id === scope) ? scope : ''
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <TextField
        select
        margin="none"
        label={say(ruleStateWords.place)}
        value={known}
        onChange={({ target }) => onChange({ scope: target.value })}
        sx={{ width: 220 }}
      >
        {places.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        margin="none"
        label={say(ruleStateWords.on)}
        value={on}
        onChange={({ target }) => onChange({ on: target.value })}
        sx={{ width: 180 }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button color="inherit" onClick={() => print()}>
        {say(ruleStateWords.print)}
      </Button>
    </Box>
  )
}
