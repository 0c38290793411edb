import { MenuItem, TextField } from '@mui/material'
import { useAsked } from '../../figures/use-asked.ts'
import { enums } from '../../graph/meta.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { boardPlaces } from './board.documents.ts'
import { boardWords } from './board-words.ts'
import { type BoardFilter } from './use-board.ts'

type Named = { id: string; name: string }
type Places = { streets: { items: Named[] } | null; communities: { items: Named[] } | null }
type Props = { filter: BoardFilter; onChange: (filter: BoardFilter) => void }

/** Narrows the board to a category and a place; who acts for a community has no other. */
export function BoardFilters({ filter, onChange }: Props) {
  const say = useSay()
  const level = useViewer()?.acting.level
  const { data } = useAsked<Places>([boardPlaces], {
    filter: filter.streetId ? { streetId: { eq: filter.streetId } } : {},
  })
  const categories = Object.entries(enums.ListCategory ?? {}).map(([id, word]) => ({ id, name: say(word) }))
  return (
    <>
      <Choice
        label={say(boardWords.category)}
        all={say(boardWords.allCategories)}
        value={filter.category}
        choices={categories}
        onChange={(category) => onChange({ ...filter, category })}
      />
      {level !== 'COMMUNITY' && level !== 'STREET' && (
        <Choice
          label={say(boardWords.street)}
          all={say(boardWords.allStreets)}
          value={filter.streetId}
          choices={data?.streets?.items ?? []}
          onChange={(streetId) => onChange({ ...filter, streetId, communityId: '' })}
        />
      )}
      {level !== 'COMMUNITY' && (
        <Choice
          label={say(boardWords.community)}
          all={say(boardWords.allCommunities)}
          value={filter.communityId}
          choices={data?.communities?.items ?? []}
          onChange={(communityId) => onChange({ ...filter, communityId })}
        />
      )}
    </>
  )
}

type ChoiceProps = {
  label: string
  all: string
  value: string
  choices: readonly Named[]
  onChange: (value: string) => void
}

function Choice({ label, all, value, choices, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={label}
      // while the choices are on their way none of them can be chosen
      value={choices.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 140 }}
    >
      <MenuItem value="">{all}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
