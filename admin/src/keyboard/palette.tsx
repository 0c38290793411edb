import { Autocomplete, Box, Dialog, TextField } from '@mui/material'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useComposition } from '../resource/composition.ts'
import { useSettled } from '../resource/settled.ts'
import { useSay } from '../words/words.ts'
import { type Destination } from './destination.ts'
import { useDestinations } from './destinations.ts'
import { keyboardWords } from './keyboard-words.ts'
import { nearestFirst } from './nearest-first.ts'
import { usePlaces } from './use-places.ts'

/** Goes to any page by a few letters of its name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const { isComposing, events } = useComposition(setText)
  const q = text.trim().toLowerCase()
  const places = usePlaces(useSettled(q, 250))
  const pages = nearestFirst(useDestinations(), q)
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      slotProps={{ paper: { 'aria-label': say(keyboardWords.palette) } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ p: 2, minHeight: { xs: '70vh', sm: 460 } }}>
        <Autocomplete<Destination>
          open
          openOnFocus
          autoHighlight
          disablePortal
          forcePopupIcon={false}
          options={[...pages, ...places]}
          filterOptions={(options) => options}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ to }) => to}
          noOptionsText={say(keyboardWords.nothing)}
          onChange={(_, chosen) => {
            onClose()
            if (chosen) navigate(chosen.to)
          }}
          onClose={(_, why) => why === 'escape' && onClose()}
          onInputChange={(_, typed, why) => why === 'input' && !isComposing() && setText(typed)}
          renderOption={({ key, ...item }, { name, group }) => (
            <Box component="li" key={key} {...item}>
              <Box component="span" sx={{ flexGrow: 1 }}>
                {name}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
                {group}
              </Box>
            </Box>
          )}
          renderInput={(params) => (
            <TextField
              {...params}
              autoFocus
              margin="none"
              label={say(keyboardWords.palette)}
              placeholder={say(keyboardWords.paletteHint)}
              onCompositionStart={events.onCompositionStart}
              onCompositionEnd={events.onCompositionEnd}
            />
          )}
        />
      </Box>
    </Dialog>
  )
}
