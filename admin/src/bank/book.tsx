import { Box, Button, TextField } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { PrintHeader } from '../print/print-header.tsx'
import { useSay } from '../words/words.ts'
import { bankWords } from './bank-words.ts'
import { Ledger } from './ledger.tsx'
import { TrialBalance } from './trial-balance.tsx'

/** The book of a time bank between two days: what it comes to, for everybody, and its entries, for whom they are. */
export default function Book() {
  const bank = useRecordContext<RaRecord>()
  return bank ? <OpenBook bank={bank} /> : null
}

function OpenBook({ bank }: { bank: RaRecord }) {
  const say = useSay()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const days = { from: from || null, to: to || null }
  const day = (label: string, value: string, set: (next: string) => void) => (
    <TextField
      type="date"
      size="small"
      fullWidth={false}
      margin="none"
      label={label}
      value={value}
      onChange={({ target }) => set(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  )
  return (
    <Box sx={{ px: { xs: 0, sm: 1 } }}>
      <PrintHeader title={`${bank.name} · ${say(bankWords.trialBalance)}`} />
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        {day(say(bankWords.from), from, setFrom)}
        {day(say(bankWords.to), to, setTo)}
        <Button color="inherit" onClick={() => print()}>
          {say(bankWords.print)}
        </Button>
      </Box>
      <TrialBalance bankId={String(bank.id)} days={days} />
      <Ledger bankId={String(bank.id)} days={days} />
    </Box>
  )
}
