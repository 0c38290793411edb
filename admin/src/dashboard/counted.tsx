import { Link, List, ListItem, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/words.ts'

type Props = { rows: readonly { key: string; text: string; count: number; to: string }[] }

/** Lines with a number each, that lead to what was counted. */
export function Counted({ rows }: Props) {
  const language = useLanguage()
  return (
    <List dense disablePadding>
      {rows.map(({ key, text, count, to }) => (
        <ListItem key={key} disableGutters sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <Link component={RouterLink} to={to} sx={{ color: 'text.primary' }}>
            {text}
          </Link>
          <Typography component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {formatNumber(count, language)}
          </Typography>
        </ListItem>
      ))}
    </List>
  )
}
