import { Box } from '@mui/material'
import { enums, type Pair } from '../graph/meta.ts'
import { SampleChip } from '../resource/sample-chip.tsx'
import { useSay } from '../words/words.ts'

/** A place of the tree, and its committee if it has one in force. */
export type Place = {
  id: string
  name: string
  sample?: boolean
  committee: { name: string; role: string | null } | null
}

const unknown: Pair = ['—', '—']

/** A place by its name, with the part its committee plays. */
export function PlaceLabel({ place: { id, name, sample, committee }, note }: { place: Place; note?: string }) {
  const say = useSay()
  const role = committee?.role && say(enums.CommitteeRole?.[committee.role] ?? unknown)
  return (
    <span>
      {name}
      <Box
        component="span"
        title={committee?.name ?? say('noCommittee')}
        sx={{ ml: 1, color: role ? 'primary.main' : 'text.secondary', fontSize: 13 }}
      >
        {role ? `“${role}”` : say('noCommittee')}
      </Box>
      <SampleChip record={{ id, sample }} />
      {note && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: 13 }}>
          {note}
        </Box>
      )}
    </span>
  )
}
