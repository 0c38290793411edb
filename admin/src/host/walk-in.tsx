import { Button } from '@mui/material'
import { Form, useDataProvider } from 'react-admin'
import { ReferencePicker } from '../resource/reference-picker.tsx'
import { useSay } from '../words/words.ts'
import { hostWords } from './host-words.ts'

type Came = { volunteerId: string; name: string }

/** Adds whoever signed the sheet without having signed up. */
export function WalkIn({ onAdd }: { onAdd: (came: Came) => void }) {
  const say = useSay()
  const graph = useDataProvider()
  async function add({ volunteerId }: { volunteerId?: string }) {
    if (!volunteerId) return
    const { data } = await graph.getOne('volunteers', { id: volunteerId })
    onAdd({ volunteerId, name: [data.number, data.displayName].filter(Boolean).join(' ') })
  }
  return (
    <Form onSubmit={add} sanitizeEmptyValues>
      <ReferencePicker source="volunteerId" type="Volunteer" label={say(hostWords.walkIn)} sx={{ maxWidth: 420 }} />
      <Button type="submit" color="inherit">
        {say(hostWords.add)}
      </Button>
    </Form>
  )
}
