import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { type Figure, type Scope } from '../../figures/figure.ts'
import { figurePath } from '../../figures/figure-path.ts'
import { formatNumber } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { funnelWords } from './funnel-words.ts'

type Stage = { name: string; figure: Figure | null }

/** The stages as numbers, each opening to the organisations it counts. */
export function StageTable({ stages, scope }: { stages: readonly Stage[]; scope: Scope }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{say(funnelWords.stage)}</TableCell>
          <TableCell align="right">{say(funnelWords.count)}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {stages.map(({ name, figure }, at) => (
          <TableRow key={name}>
            <TableCell title={figure?.definition}>{`${at + 1} ${figure?.label ?? ''}`}</TableCell>
            <TableCell align="right">
              <Link component={RouterLink} to={figurePath(name, scope)} sx={{ color: 'text.primary', fontWeight: 600 }}>
                {figure ? formatNumber(figure.value ?? 0, language) : '—'}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
