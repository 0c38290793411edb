import Restore from '@mui/icons-material/SettingsBackupRestore'
import { useState } from 'react'
import { Button, type Identifier, useDataProvider, useNotify, useRefresh } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { useSay } from '../words/words.ts'

type Props = { resource: string; ids: Identifier[]; onDone?: () => void }

/** Brings archived records back. */
export function RestoreButton({ resource, ids, onDone }: Props) {
  const say = useSay()
  const graph = useDataProvider<Graph>()
  const notify = useNotify()
  const refresh = useRefresh()
  const [pending, setPending] = useState(false)

  async function restore() {
    setPending(true)
    try {
      const { data } = await graph.restore(resource, { ids })
      notify(say('restored', { count: data.length }), { type: 'info' })
      onDone?.()
      refresh()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
    setPending(false)
  }

  return (
    <Button label={say('restore')} onClick={restore} disabled={pending}>
      <Restore />
    </Button>
  )
}
