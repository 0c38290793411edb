import { useNotify } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { loadLabels } from '../graph/labels.ts'
import { rememberColumns } from '../resource/columns.ts'
import { useSay } from '../words/words.ts'
import { rememberOpened } from './opened-view.ts'
import { standingState } from './standing-view.ts'
import { addressOf, type View } from './view.ts'
import { viewWords } from './view-words.ts'

/** Opens a list as a view keeps it; what of the view is no more is left out and said. */
export function useOpenView() {
  const say = useSay()
  const notify = useNotify()
  const navigate = useNavigate()
  return async (resource: string, view: View) => {
    await loadLabels(resource)
    const { state, missing } = standingState(resource, view)
    rememberOpened(resource, view)
    rememberColumns(resource, state.columns)
    navigate(addressOf(resource, state))
    if (missing.length)
      notify(say(viewWords.mended, { what: missing.join('、') }), { type: 'warning', autoHideDuration: 10_000 })
  }
}
