import { Box } from '@mui/material'
import { useSay } from '../words/words.ts'
import { hostWords } from './host-words.ts'

const RADIUS = 44
const LENGTH = 2 * Math.PI * RADIUS

/** A ring that runs down with the seconds a code has left. */
export function Ring({ secondsLeft, stepSeconds }: { secondsLeft: number; stepSeconds: number }) {
  const say = useSay()
  const shown = LENGTH * (1 - Math.min(1, secondsLeft / stepSeconds))
  return (
    <Box
      component="svg"
      role="img"
      aria-label={say(hostWords.secondsLeft, { count: secondsLeft })}
      viewBox="0 0 100 100"
      sx={{ width: 'min(20vw, 22vh)', height: 'min(20vw, 22vh)', '& circle': { fill: 'none', strokeWidth: 9 } }}
    >
      <Box component="circle" cx="50" cy="50" r={RADIUS} sx={{ stroke: 'currentColor', opacity: 0.15 }} />
      <Box
        component="circle"
        cx="50"
        cy="50"
        r={RADIUS}
        transform="rotate(-90 50 50)"
        strokeDasharray={LENGTH}
        strokeDashoffset={shown}
        strokeLinecap="round"
        sx={{
          stroke: 'currentColor',
          '@media (prefers-reduced-motion: no-preference)': { transition: 'stroke-dashoffset 1s linear' },
        }}
      />
      <Box component="text" x="50" y="61" textAnchor="middle" sx={{ fill: 'currentColor', fontSize: 32 }}>
        {secondsLeft}
      </Box>
    </Box>
  )
}
