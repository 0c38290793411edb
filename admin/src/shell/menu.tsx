import Person from '@mui/icons-material/PersonOutlined'
import Rule from '@mui/icons-material/Rule'
import SpaceDashboard from '@mui/icons-material/SpaceDashboard'
import ListIcon from '@mui/icons-material/ViewList'
import { Box, List, ListItemButton, ListItemIcon, ListItemText, ListSubheader, useMediaQuery } from '@mui/material'
import { type Theme } from '@mui/material/styles'
import { createElement, type ReactNode, Suspense } from 'react'
import { useGetResourceLabel, useSidebarState, useTranslate } from 'react-admin'
import { Link, useLocation } from 'react-router-dom'
import { outlineOf } from '../graph/meta.ts'
import { actWords } from '../personal/act-words.ts'
import { useViewer } from '../session/use-viewer.ts'
import { judges, levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { subgraphs } from './subgraphs.ts'
import { useLists } from './use-lists.ts'

/** Every page of the console, by subgraph; icons alone when the sidebar is folded. */
export function ConsoleMenu() {
  const say = useSay()
  const translate = useTranslate()
  const labelOf = useGetResourceLabel()
  const [open] = useSidebarState()
  const resources = useLists()
  const who = useViewer()
  return (
    <Box component="nav" aria-label={say('menu')} sx={{ width: open ? 208 : 55, overflowX: 'hidden' }}>
      <List dense disablePadding sx={{ pt: 1 }}>
        <Entry to="/" icon={<SpaceDashboard />} text={translate('ra.page.dashboard')} open={open} />
        {who && judges(who) && <Entry to="/rule-states" icon={<Rule />} text={say('ruleStates')} open={open} />}
        {who && levelOf(who.acting) === 'volunteer' && (
          <Entry to="/my-data" icon={<Person />} text={say(actWords.mine)} open={open} />
        )}
      </List>
      {subgraphs.map((subgraph) => {
        const own = resources.filter(({ name }) => outlineOf(name).subgraph === subgraph)
        if (!own.length) return null
        return (
          <List
            key={subgraph}
            dense
            disablePadding
            subheader={open ? <Heading>{say(subgraph)}</Heading> : undefined}
            sx={{ pt: open ? 0 : 1 }}
          >
            {own.map(({ name, icon }) => (
              <Entry
                key={name}
                to={`/${name}`}
                icon={<Suspense fallback={<ListIcon />}>{createElement(icon ?? ListIcon)}</Suspense>}
                text={labelOf(name, 2)}
                open={open}
              />
            ))}
          </List>
        )
      })}
    </Box>
  )
}

const Heading = ({ children }: { children: ReactNode }) => (
  <ListSubheader disableSticky sx={{ bgcolor: 'transparent', fontSize: 12, lineHeight: '28px', mt: 1 }}>
    {children}
  </ListSubheader>
)

function Entry({ to, icon, text, open }: { to: string; icon: ReactNode; text: string; open: boolean }) {
  const { pathname } = useLocation()
  const [, setOpen] = useSidebarState()
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const here = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)
  return (
    <li>
      <ListItemButton
        component={Link}
        to={to}
        selected={here}
        aria-current={here ? 'page' : undefined}
        aria-label={open ? undefined : text}
        title={open ? undefined : text}
        onClick={() => phone && setOpen(false)}
        sx={{ py: 0.4, minHeight: 36, borderInlineStart: 3, borderColor: here ? 'primary.main' : 'transparent' }}
      >
        <ListItemIcon sx={{ minWidth: 36, color: here ? 'primary.main' : undefined }}>{icon}</ListItemIcon>
        {open && <ListItemText primary={text} slotProps={{ primary: { noWrap: true } }} />}
      </ListItemButton>
    </li>
  )
}
