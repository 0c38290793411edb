import { useEffect, useState } from 'react'
import { Confirm } from 'react-admin'
import { useSay } from '../words/words.ts'
import { onOutdated } from './outdated.ts'

/** Asks to reload a page that is older than the gateway. It travels with the page: old files are gone by then. */
export function ReloadNotice() {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => onOutdated(() => setOpen(true)), [])
  return (
    <Confirm
      isOpen={isOpen}
      title={say('outdatedTitle')}
      content={say('outdatedText')}
      confirm="ra.action.refresh"
      cancel="ra.action.close"
      onConfirm={() => location.reload()}
      onClose={() => setOpen(false)}
    />
  )
}
