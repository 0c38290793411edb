import { Alert, Skeleton } from '@mui/material'
import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { outlineOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { Chart } from './chart.tsx'
import { listsByStreet } from './dashboard.documents.ts'
import { Numbers } from './numbers.tsx'

type Total = { total: number } | null
type Answer = { streets: { items: { id: string; name: string; needs: Total; services: Total; resources: Total }[] } }

const lists = [
  ['needs', 'needs'],
  ['services', 'serviceOffers'],
  ['resources', 'sharedResources'],
] as const

/** The three lists, street by street (S23); a bar leads to its list. */
export default function ListsByStreet() {
  const say = useSay()
  const navigate = useNavigate()
  const { data, problem } = useAsked<Answer>([listsByStreet])
  const streets = data?.streets.items
  const open = useCallback(
    (at: number, list: number) => {
      const filter = JSON.stringify({ streetId: { eq: streets?.[at]?.id } })
      navigate(`/${lists[list]?.[1]}?filter=${encodeURIComponent(filter)}`)
    },
    [streets, navigate],
  )
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!streets) return <Skeleton variant="rounded" height={300} />
  const series = lists.map(([key, resource]) => ({
    type: 'bar' as const,
    name: say(outlineOf(resource).label),
    data: streets.map((street) => street[key]?.total ?? null),
  }))
  return (
    <>
      <Chart label={say('listsByStreet')} categories={streets.map(({ name }) => name)} series={series} onOpen={open} />
      <Numbers
        head={[say(outlineOf('streets').label), ...series.map(({ name }) => name)]}
        rows={streets.map(({ name }, at) => [name, ...series.map(({ data: values }) => values[at] ?? null)])}
      />
    </>
  )
}
