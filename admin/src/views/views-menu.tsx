import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import BookmarkBorder from '@mui/icons-material/BookmarkBorder'
import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { type Page } from '../resource/description.ts'
import { useSay } from '../words/words.ts'
import { useOpenedView } from './opened-view.ts'
import { useListState, usualState } from './use-list-state.ts'
import { isSame } from './view.ts'
import { viewWords } from './view-words.ts'

const ViewsList = lazyPart(() => import('./views-list.tsx'))

/** Which view of a list is open, by name; a menu to open, keep, change and delete views. */
export function ViewsMenu({ page }: { page: Page }) {
  const say = useSay()
  const state = useListState(page)
  const [opened] = useOpenedView(page.resource)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  // once there, the list stays: the dialogs it opens outlive the menu
  const [isWanted, setIsWanted] = useState(false)
  const isChanged = !isSame(opened ?? usualState(page), state)
  const view = opened?.name ?? say(viewWords.usual)
  const name = isChanged ? say(viewWords.changed, { name: view }) : view
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<BookmarkBorder />}
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-label={`${say(viewWords.views)}：${name}`}
        onClick={(event) => {
          setAnchor(event.currentTarget)
          setIsWanted(true)
        }}
        sx={{ maxWidth: 320, whiteSpace: 'nowrap', overflow: 'hidden' }}
      >
        {name}
      </Button>
      {isWanted && (
        <Suspense>
          <ViewsList page={page} anchor={anchor} isChanged={isChanged} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
