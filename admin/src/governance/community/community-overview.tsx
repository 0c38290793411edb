import { useRecordContext } from 'react-admin'
import PlaceFigures from '../../figures/place-figures.tsx'
import { SixFields } from '../../organisations/joint-action/six-fields.tsx'

/** A community in numbers, and what is done jointly there in each of the six fields. */
export default function CommunityOverview() {
  const record = useRecordContext()
  return (
    record && (
      <>
        <PlaceFigures of="communityId" />
        <SixFields communityId={String(record.id)} />
      </>
    )
  )
}
