import { Typography } from '@mui/material'
import { formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type Figure } from './figure.ts'
import { FigureValue } from './figure-value.tsx'

/** What one must know beside a number: what it should be, how much of it is sample, whether some is withheld. */
export function FigureNotes({ figure: { target, sampleShare, suppressed, value, unit } }: { figure: Figure }) {
  const say = useSay()
  const language = useLanguage()
  const falls = target !== null && value !== null && value < target
  return (
    <Typography variant="body2" component="p" sx={{ color: 'text.secondary', minHeight: 20 }}>
      {target !== null && (
        <Typography component="span" variant="inherit" sx={{ color: falls ? 'warning.main' : undefined, mr: 1 }}>
          {say(falls ? 'belowTarget' : 'target')}{' '}
          <FigureValue value={target} unit={unit && /^(?:元|yuan)/.test(unit) ? '元' : null} />
        </Typography>
      )}
      {sampleShare !== null && sampleShare > 0 && (
        <span title={say('sampleHint')}>
          {say('sampleShare', { share: formatNumber(Math.round(sampleShare * 100), language) })}
        </span>
      )}
      {suppressed && <span title={say('suppressedHint')}> {say('suppressed')}</span>}
    </Typography>
  )
}
