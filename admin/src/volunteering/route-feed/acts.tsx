import { Button } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useRecordContext, useRefresh } from 'react-admin'
import { ActDialog } from '../../acts/act-dialog.tsx'
import { useSay } from '../../words/words.ts'
import { feedWords } from './feed-words.ts'
import { revokeFeed } from './route-feed.documents.ts'
import { useMayPublish } from './use-may-publish.ts'

/** On a calendar feed: take it back. */
export function RouteFeedActs() {
  const say = useSay()
  const refresh = useRefresh()
  const feed = useRecordContext<RaRecord>()
  const mayPublish = useMayPublish()
  const [isOpen, setOpen] = useState(false)
  if (!feed || feed.archivedAt || !mayPublish) return null
  const asked = {
    title: say(feedWords.revokeTitle, { name: feed.name }),
    text: say(feedWords.revokeText),
    act: say(feedWords.revoke),
    done: say(feedWords.revoked),
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say(feedWords.revoke)}
      </Button>
      {isOpen && (
        <ActDialog
          asked={asked}
          document={revokeFeed}
          variables={{ id: feed.id, version: feed.version }}
          onClose={() => setOpen(false)}
          onDone={refresh}
        />
      )}
    </>
  )
}
