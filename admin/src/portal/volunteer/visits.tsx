import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { type Self } from './self.ts'
import { type Visit, VisitCard } from './visit-card.tsx'
import { visitWords } from './visit-words.ts'
import { visits } from './visits.documents.ts'
import { mySelf } from './volunteer.documents.ts'

type Asked = { open: Page<Visit> | null; mine: Page<Visit> | null }

/** The visits to homes the volunteer has accepted, and those near that wait for somebody. */
export default function Visits() {
  const self = useAsked<Self>(mySelf)
  return (
    <Shown asked={self}>{({ volunteers }) => volunteers?.items[0] && <VisitsOf self={volunteers.items[0]} />}</Shown>
  )
}

function VisitsOf({ self: { id, communityId } }: { self: { id: string; communityId: string } }) {
  const say = useSay()
  const { perPage, more } = useLength()
  const asked = useAsked<Asked>(visits, {
    open: { state: { eq: 'REQUESTED' }, communityId: { eq: communityId } },
    mine: { volunteerId: { eq: id } },
    perPage,
  })
  return (
    <Shown asked={asked}>
      {({ open, mine }) => (
        <>
          <h2>{say(visitWords.mine)}</h2>
          <Listed page={mine} empty={say(visitWords.noneMine)} onMore={more}>
            {(visit) => <VisitCard visit={visit} onChange={asked.again} />}
          </Listed>
          <h2>{say(visitWords.open)}</h2>
          <Listed page={open} empty={say(visitWords.noneOpen)} onMore={more}>
            {(visit) => <VisitCard visit={visit} onChange={asked.again} />}
          </Listed>
        </>
      )}
    </Shown>
  )
}
