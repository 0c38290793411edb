import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { RecordLink } from '../../resource/record-link.tsx'
import { SampleChip } from '../../resource/sample-chip.tsx'
import { formatDate, formatFen, formatFenExactly, formatNumber } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { type ContractOutcome, type ProcurementOutcome, sumNames, sums } from './outcome.ts'
import { outcomeWords } from './outcome-words.ts'

/** What each contract came to, and all of them. */
export function OutcomeTable({ outcome: { total, items } }: { outcome: ProcurementOutcome }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say(outcomeWords.contract)}</TableCell>
            <TableCell>{say(outcomeWords.contractor)}</TableCell>
            <TableCell>{say(outcomeWords.signedOn)}</TableCell>
            {sumNames.map((name) => (
              <TableCell key={name} align="right">
                {say(outcomeWords[name])}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((contract) => (
            <TableRow key={contract.id}>
              <TableCell>
                <RecordLink resource="contracts" id={contract.id} text={contract.name} strong />
                <SampleChip record={contract} />
              </TableCell>
              <TableCell>
                <Contractor contract={contract} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {contract.signedOn ? formatDate(contract.signedOn, language) : '—'}
              </TableCell>
              <Sums of={contract} />
            </TableRow>
          ))}
          {items.length > 1 && (
            <TableRow sx={{ '& > *': { fontWeight: 600 } }}>
              <TableCell component="th" scope="row" colSpan={3}>
                {say(outcomeWords.total, { count: total.contracts })}
              </TableCell>
              <Sums of={total} />
            </TableRow>
          )}
        </TableBody>
      </Table>
    </TableContainer>
  )
}

function Contractor({ contract: { contractor, unitId, organisationId } }: { contract: ContractOutcome }) {
  const id = unitId ?? organisationId
  if (!id || !contractor) return '—'
  return <RecordLink resource={unitId ? 'partnerUnits' : 'socialOrganisations'} id={id} text={contractor} />
}

function Sums({ of }: { of: ProcurementOutcome['total'] | ContractOutcome }) {
  return sumNames.map((name) => (
    <TableCell key={name} align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      <Sum name={name} value={of[name]} />
    </TableCell>
  ))
}

function Sum({ name, value }: { name: keyof typeof sums; value: number | null }) {
  const say = useSay()
  const language = useLanguage()
  if (value === null)
    return name === 'serviceMinutes' ? (
      <span title={say(outcomeWords.withheldHint)}>{say(outcomeWords.withheld)}</span>
    ) : (
      '—'
    )
  if (sums[name] !== 'Fen') return formatNumber(value, language)
  return <span title={formatFenExactly(value, language)}>{formatFen(value, language)}</span>
}
