import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useSay } from '../../words/words.ts'
import { feedWords } from './feed-words.ts'
import { useMayPublish } from './use-may-publish.ts'

const FeedDialog = lazyPart(() => import('./feed-dialog.tsx'))

/** On a route: make a calendar feed of its runs. */
export function RouteActs() {
  const say = useSay()
  const route = useRecordContext<RaRecord>()
  const mayPublish = useMayPublish()
  const [isOpen, setOpen] = useState(false)
  if (!route || route.archivedAt || !mayPublish) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say(feedWords.create)}
      </Button>
      <Suspense>{isOpen && <FeedDialog route={route} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
