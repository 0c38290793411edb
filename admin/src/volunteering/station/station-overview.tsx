import { type RaRecord, useRecordContext } from 'react-admin'
import { figuresOfStation } from '../../figures/figure.documents.ts'
import { FigureGrid } from '../../figures/figure-grid.tsx'
import { stationFigures } from '../../figures/station-figures.ts'
import { RosterWeek } from './roster-week.tsx'

const documents = [figuresOfStation]

/** A service station in numbers, and who is on duty this week. */
export default function StationOverview() {
  const station = useRecordContext<RaRecord>()
  if (!station) return null
  const stationId = String(station.id)
  return (
    <>
      <FigureGrid scope={{ stationId }} names={stationFigures} documents={documents} />
      <RosterWeek stationId={stationId} />
    </>
  )
}
