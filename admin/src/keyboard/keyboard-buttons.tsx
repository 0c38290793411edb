import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import TravelExplore from '@mui/icons-material/ShortcutOutlined'
import { IconButton } from '@mui/material'
import { useSay } from '../words/words.ts'
import { open } from './keyboard.tsx'
import { keyboardWords } from './keyboard-words.ts'

/** The palette and the help at a click; the palette also on a phone, where there is no Ctrl+K. */
export function KeyboardButtons() {
  const say = useSay()
  const name = (what: 'palette' | 'help', key: string) =>
    say(keyboardWords.withKey, { what: say(keyboardWords[what]), key })
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={say(keyboardWords.palette)}
        aria-keyshortcuts="g Control+K"
        title={name('palette', 'Ctrl+K')}
        onClick={() => open('palette')}
      >
        <TravelExplore />
      </IconButton>
      <IconButton
        color="inherit"
        aria-label={say(keyboardWords.help)}
        aria-keyshortcuts="?"
        title={name('help', '?')}
        onClick={() => open('help')}
        sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
      >
        <KeyboardIcon />
      </IconButton>
    </>
  )
}
