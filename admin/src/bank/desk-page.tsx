import { Box, Typography } from '@mui/material'
import { Form, Title } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { ReferencePicker } from '../resource/reference-picker.tsx'
import { useSay } from '../words/words.ts'
import { bankWords } from './bank-words.ts'
import { DeskCustomer } from './desk-customer.tsx'

/** The redemption desk: who is there, what he has, what he takes. */
export default function DeskPage() {
  const say = useSay()
  return (
    <Box sx={{ py: 2, maxWidth: 900 }}>
      <Title title={say(bankWords.desk)} />
      <Typography variant="h5" component="h2">
        {say(bankWords.desk)}
      </Typography>
      <Typography sx={{ mb: 1 }}>{say(bankWords.deskHint)}</Typography>
      <Form>
        <ReferencePicker
          source="volunteerId"
          type="Volunteer"
          label={say(bankWords.volunteer)}
          sx={{ maxWidth: 480 }}
        />
        <Found />
      </Form>
    </Box>
  )
}

function Found() {
  const id: unknown = useWatch({ name: 'volunteerId' })
  return typeof id === 'string' && id ? <DeskCustomer key={id} volunteerId={id} /> : null
}
