import { Alert, Box, LinearProgress, Typography } from '@mui/material'
import { Authenticated } from 'react-admin'
import { useParams, useSearchParams } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { QrCode } from '../session/qr-code.tsx'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { ExpectedGroups } from './groups.tsx'
import { hosted } from './host.documents.ts'
import { HostBar } from './host-bar.tsx'
import { hostWords } from './host-words.ts'
import { Ring } from './ring.tsx'
import { shiftOf, type Timed } from './shift-of.ts'
import { useCodes } from './use-codes.ts'

type Shift = Timed & { name: string }
type Activity = Timed & { name: string; venue: { name: string } | null; shifts: { items: Shift[] } | null }

/** The host's screen, for a projector or a phone: the code that changes, and how many have come. */
export default function HostPage() {
  return (
    <Authenticated>
      <Box
        component="main"
        sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column', p: { xs: 1.5, sm: 3 } }}
      >
        <Screen />
      </Box>
    </Authenticated>
  )
}

function Screen() {
  const { activityId = '' } = useParams()
  const { data, problem } = useAsked<{ activity: Activity | null }>([hosted], { id: activityId })
  if (problem) return <Alert severity="error">{problem}</Alert>
  return data?.activity ? <Codes activity={data.activity} /> : <LinearProgress />
}

function Codes({ activity }: { activity: Activity }) {
  const say = useSay()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const shifts = activity.shifts?.items ?? []
  const shift = shiftOf(shifts, search.get('shift'), Date.now())
  const { codes, problem, isAway } = useCodes(activity.id, shift?.id)
  const { startsAt, endsAt } = shift ?? activity
  const facts = [shift?.name, `${formatInstant(startsAt, language)} – ${endsAt.slice(11, 16)}`, activity.venue?.name]
  return (
    <>
      <HostBar shifts={shifts} shown={shift?.id} onShow={(id) => setSearch({ shift: id }, { replace: true })} />
      <Box sx={{ flexGrow: 1, display: 'grid', placeContent: 'center', justifyItems: 'center', gap: '2.5vh' }}>
        <Typography
          component="h1"
          sx={{ fontSize: 'clamp(1.3rem, 3.6vw, 4rem)', fontWeight: 600, textAlign: 'center' }}
        >
          {activity.name}
        </Typography>
        <Typography sx={{ fontSize: 'clamp(1rem, 2vw, 2.2rem)', textAlign: 'center' }}>
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        {problem && <Alert severity="error">{problem}</Alert>}
        {isAway && <Alert severity="warning">{say(hostWords.away)}</Alert>}
        {codes && (
          <>
            <Box
              sx={{ fontSize: 'min(15vw, 32vh)', lineHeight: 1.1, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
            >
              {`${codes.code.slice(0, 4)} ${codes.code.slice(4)}`}
            </Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'center', gap: '4vw' }}>
              <Ring {...codes} />
              <Box sx={{ fontSize: 'clamp(2rem, 6vw, 6rem)', fontWeight: 600 }}>
                {say(hostWords.came, { count: codes.cameCount })}
              </Box>
              <QrCode text={new URL('/portal#/sign-ups', location.href).href} label={say(hostWords.portal)} />
            </Box>
            <ExpectedGroups groups={codes.groups} />
            <Typography sx={{ fontSize: 'clamp(1rem, 1.8vw, 2rem)', textAlign: 'center' }}>
              {say(hostWords.screenHint)}
            </Typography>
          </>
        )}
      </Box>
    </>
  )
}
