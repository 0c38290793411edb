import Check from '@mui/icons-material/Check'
import { Divider, ListItemIcon, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { rememberColumns } from '../resource/columns.ts'
import { type Page } from '../resource/description.ts'
import { useSay } from '../words/words.ts'
import { useOpenedView } from './opened-view.ts'
import { useSharingPlace } from './sharing-place.ts'
import { useListState, usualState } from './use-list-state.ts'
import { useOpenView } from './use-open-view.ts'
import { useViewActs } from './use-view-acts.ts'
import { useOwnViews, useSharedViews } from './use-views.ts'
import { addressOf, type View } from './view.ts'
import { ViewDialog } from './view-dialog.tsx'
import { viewWords } from './view-words.ts'

type Props = { page: Page; anchor: HTMLElement | null; isChanged: boolean; onClose: () => void }

/**
 * The views of a list, and what can be done with the one that is open. Shared ones stand last: they come later, and
 * nothing may move under a pointer.
 */
export default function ViewsList({ page, anchor, isChanged, onClose }: Props) {
  const say = useSay()
  const notify = useNotify()
  const navigate = useNavigate()
  const open = useOpenView()
  const state = useListState(page)
  const [opened, keepOpened] = useOpenedView(page.resource)
  const [own = []] = useOwnViews(page.resource)
  const shared = useSharedViews(page.resource, !!anchor)
  const place = useSharingPlace()
  const { save, change, discard } = useViewActs(page)
  const [asking, setAsking] = useState<'name' | View>()
  const overwrite = (view: View) =>
    change(view, state).catch((error: Error) => notify(error.message, { type: 'error' }))
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  const usual = () => {
    keepOpened(undefined)
    rememberColumns(page.resource, page.list)
    navigate(addressOf(page.resource, usualState(page)))
  }
  // a menu moves the keyboard through its own items only, so these are no components of ours
  const choice = (id: string, name: string, isOpen: boolean, act: () => void) => (
    <MenuItem key={id} role="menuitemradio" aria-checked={isOpen} selected={isOpen} onClick={then(act)}>
      <ListItemIcon>{isOpen && <Check fontSize="small" />}</ListItemIcon>
      <ListItemText>{name}</ListItemText>
    </MenuItem>
  )
  const choices = (views: readonly View[], none: string) =>
    views.length ? (
      views.map((view) => choice(view.id, view.name, opened?.id === view.id, () => open(page.resource, view)))
    ) : (
      <MenuItem key={none} disabled>
        {say(viewWords.none)}
      </MenuItem>
    )
  const heading = (text: string) => (
    <ListSubheader role="presentation" disableSticky sx={{ lineHeight: '30px', bgcolor: 'transparent' }}>
      {text}
    </ListSubheader>
  )
  return (
    <>
      <Menu
        anchorEl={anchor}
        open={!!anchor}
        onClose={onClose}
        slotProps={{ list: { dense: true, sx: { minWidth: 260 } } }}
      >
        {choice('usual', say(viewWords.usual), !opened, usual)}
        {heading(say(viewWords.own))}
        {choices(own, 'no-own')}
        <Divider />
        <MenuItem onClick={then(() => setAsking('name'))}>{say(viewWords.saveAs)}</MenuItem>
        {opened && isChanged && (
          <MenuItem onClick={then(() => overwrite(opened))}>{say(viewWords.overwrite, { name: opened.name })}</MenuItem>
        )}
        {opened && <MenuItem onClick={then(() => setAsking(opened))}>{say(viewWords.rename)}</MenuItem>}
        {opened && (
          <MenuItem onClick={then(() => discard(opened))}>{say(viewWords.remove, { name: opened.name })}</MenuItem>
        )}
        {place && <Divider />}
        {place && heading(say(viewWords.shared))}
        {place && choices(shared, 'no-shared')}
      </Menu>
      {asking && (
        <ViewDialog
          renamed={asking === 'name' ? undefined : asking.name}
          onSave={(given, isShared) =>
            asking === 'name' ? save(given, state, isShared) : change(asking, { name: given })
          }
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
