import FilterAlt from '@mui/icons-material/FilterAltOutlined'
import { LinkAboveList } from '../../resource/link-above-list.tsx'
import { funnelWords } from './funnel-words.ts'

/** Above the lists of organisations and their stages: all stages at a glance. */
export default function FunnelButton() {
  return <LinkAboveList to="/organisation-stages" icon={<FilterAlt />} word={funnelWords.title} />
}
