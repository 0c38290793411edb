import { type RaRecord, useRecordContext } from 'react-admin'
import { FormAct } from '../../acts/form-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { planRunsWords as words } from './plan-runs-words.ts'
import { planRouteRuns } from './service-route.documents.ts'

/** On a route: plan its runs by a timetable. */
export default function PlanRuns() {
  const who = useViewer()
  const route = useRecordContext<RaRecord>()
  if (!route || route.archivedAt || !who || !isOffered(who, 'serviceRoutes', 'update')) return null
  return (
    <FormAct
      act={words.plan}
      asked={{
        title: words.plan,
        text: words.text,
        done: words.done,
        questions: [
          { source: 'from', label: words.from, kind: 'day' },
          { source: 'until', label: words.until, kind: 'day' },
          { source: 'startsAtTime', label: words.startsAtTime, hint: words.startsAtTimeHint },
          { source: 'daysBetween', label: words.daysBetween, hint: words.daysBetweenHint, kind: 'number', least: 0 },
        ],
        known: { startsAtTime: '09:00', daysBetween: 7 },
        document: planRouteRuns,
        variablesOf: (plan) => ({ id: route.id, plan }),
      }}
    />
  )
}
