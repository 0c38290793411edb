import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import Badge from '@mui/icons-material/BadgeOutlined'
import { Box, Button, ListItemText, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { actAs } from '../session/acting.ts'
import { useViewer } from '../session/use-viewer.ts'
import { type Grant } from '../session/viewer.ts'
import { levelWord } from '../words/levels.ts'
import { useSay } from '../words/words.ts'

/** The duty one acts under, in words; a menu when one holds several. */
export function ActingSwitch() {
  const who = useViewer()
  const say = useSay()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!who) return null
  const name = (grant: Grant) => {
    const level = say(levelWord(grant.level))
    return grant.place ? `${grant.place.name} · ${level}` : level
  }
  if (who.grants.length < 2)
    return (
      <Typography variant="body2" noWrap sx={{ px: 1, display: { xs: 'none', sm: 'block' } }}>
        {name(who.acting)}
      </Typography>
    )
  return (
    <>
      <Button
        color="inherit"
        size="small"
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-label={`${say('switchActing')}: ${name(who.acting)}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ maxWidth: 220, minWidth: 0, whiteSpace: 'nowrap', overflow: 'hidden' }}
      >
        <Badge sx={{ display: { sm: 'none' } }} />
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {name(who.acting)}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {who.grants.map((grant) => (
          <MenuItem key={grant.id} selected={grant.id === who.acting.id} onClick={() => actAs(grant.id)}>
            <ListItemText>{name(grant)}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
