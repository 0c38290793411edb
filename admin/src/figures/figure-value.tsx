import { Typography } from '@mui/material'
import { formatFen, formatFenExactly, formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/words.ts'

type Props = { value: number | null; unit: string | null }

const MONEY = /^(?:元|yuan)/

/** A number with its unit; money in the unit one speaks of, to the last fen on hover. */
export function FigureValue({ value, unit }: Props) {
  const language = useLanguage()
  if (value === null) return '—'
  const isMoney = unit !== null && MONEY.test(unit)
  if (isMoney)
    return (
      <span title={formatFenExactly(value * 100, language)}>
        {formatFen(value * 100, language)}
        <Unit unit={unit.replace(MONEY, '')} />
      </span>
    )
  return (
    <span>
      {formatNumber(value, language)}
      {unit && <Unit unit={unit} />}
    </span>
  )
}

const Unit = ({ unit }: { unit: string }) => (
  <Typography component="span" variant="body2" sx={{ ml: 0.5, color: 'text.secondary' }}>
    {unit}
  </Typography>
)
