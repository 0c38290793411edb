import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useTheme } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useSay } from '../words/words.ts'
import { hostWords } from './host-words.ts'

type Props = { shifts: readonly { id: string; name: string }[]; shown?: string; onShow: (id: string) => void }

/** What a host may do with the screen: go back, show another shift, change its light, fill it. */
export function HostBar({ shifts, shown, onShow }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const [theme, setTheme] = useTheme()
  const isDark = theme === 'dark'
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button color="inherit" onClick={() => navigate(-1)}>
        {say(hostWords.back)}
      </Button>
      {shifts.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          aria-label={say(hostWords.shifts)}
          sx={{ flexWrap: 'wrap' }}
          onChange={(_, id: string | null) => id && onShow(id)}
        >
          {shifts.map(({ id, name }) => (
            <ToggleButton key={id} value={id}>
              {name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Box sx={{ flexGrow: 1 }} />
      <Button color="inherit" onClick={() => setTheme(isDark ? 'light' : 'dark')}>
        {say(isDark ? hostWords.light : hostWords.dark)}
      </Button>
      {document.fullscreenEnabled && (
        <Button color="inherit" onClick={() => document.documentElement.requestFullscreen()}>
          {say(hostWords.fullScreen)}
        </Button>
      )}
    </Box>
  )
}
