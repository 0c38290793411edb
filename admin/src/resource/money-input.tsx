import { InputAdornment } from '@mui/material'
import { NumberInput, type NumberInputProps } from 'react-admin'
import { useSay } from '../words/words.ts'

const toYuan = (fen?: number | string | null) => (typeof fen === 'number' ? fen / 100 : (fen ?? ''))
const toFen = (yuan: string) => (yuan === '' ? null : Math.round(Number(yuan) * 100))

/** An amount typed in yuan and kept in fen. */
export function MoneyInput(props: NumberInputProps) {
  const say = useSay()
  return (
    <NumberInput
      {...props}
      format={toYuan}
      parse={toFen}
      slotProps={{ input: { endAdornment: <InputAdornment position="end">{say('yuan')}</InputAdornment> } }}
    />
  )
}
