import { type RaRecord, useRecordContext } from 'react-admin'
import { figuresOfStation } from '../../figures/figure.documents.ts'
import { FigureGrid } from '../../figures/figure-grid.tsx'
import { stationFigures } from '../../figures/station-figures.ts'
import { RosterWeek } from './roster-week.tsx'
import { useSeesPeople } from './use-sees-people.ts'

const documents = [figuresOfStation]

/** A service station in numbers and, for its clerks, who is on duty this week. */
export default function StationOverview() {
  const station = useRecordContext<RaRecord>()
  return station && <Overview station={station} />
}

function Overview({ station }: { station: RaRecord }) {
  const seesPeople = useSeesPeople(station)
  const stationId = String(station.id)
  return (
    <>
      <FigureGrid scope={{ stationId }} names={stationFigures} documents={documents} />
      {seesPeople && <RosterWeek stationId={stationId} />}
    </>
  )
}
