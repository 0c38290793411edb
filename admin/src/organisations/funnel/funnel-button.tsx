import FilterAlt from '@mui/icons-material/FilterAltOutlined'
import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { useSay } from '../../words/words.ts'
import { funnelWords } from './funnel-words.ts'

/** Above the lists of organisations and their stages: all stages at a glance. */
export default function FunnelButton() {
  const say = useSay()
  return (
    <Button
      component={Link}
      to="/organisation-stages"
      variant="outlined"
      startIcon={<FilterAlt />}
      sx={{ flexShrink: 0, minHeight: 38 }}
    >
      {say(funnelWords.title)}
    </Button>
  )
}
