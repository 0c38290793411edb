import { Alert, Box, Card, CardActionArea, CardContent, Skeleton, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { Title, useDataProvider, useGetResourceLabel, useResourceDefinitions, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { type Graph } from '../graph/data-provider.ts'
import { metaOf } from '../graph/meta.ts'
import { useViewer } from '../session/use-viewer.ts'
import { subgraphs } from '../shell/subgraphs.ts'
import { formatNumber } from '../words/format.ts'
import { levelWord } from '../words/levels.ts'
import { useLanguage, useSay } from '../words/words.ts'

type Totals = Record<string, number | null>

/** 工作台: who one is, what one acts as, and how much there is within reach. */
export default function Dashboard() {
  const say = useSay()
  const translate = useTranslate()
  const who = useViewer()
  const resources = Object.values(useResourceDefinitions())
    .filter(({ hasList }) => hasList)
    .map(({ name }) => name)
  const { totals, problem } = useTotals(resources)
  const level = who && say(levelWord(who.acting.level))
  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2 }}>
      <Title title={translate('ra.page.dashboard')} />
      <Box>
        <Typography variant="h5" component="h2">
          {who ? say('greeting', { name: who.name }) : <Skeleton width={240} />}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>
          {who &&
            `${say('actingAs')}：${[who.acting.place?.name, level].filter(Boolean).join(' · ')}　${say('scopeHint')}`}
        </Typography>
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      {subgraphs.map((subgraph) => {
        const own = resources.filter((name) => metaOf(name).subgraph === subgraph)
        if (!own.length) return null
        return (
          <Box component="section" key={subgraph}>
            <Typography variant="h6" component="h3" gutterBottom>
              {say(subgraph)}
            </Typography>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))' }}>
              {own.map((name) => (
                <Tile key={name} resource={name} total={totals?.[name]} />
              ))}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}

function Tile({ resource, total }: { resource: string; total?: number | null }) {
  const labelOf = useGetResourceLabel()
  const language = useLanguage()
  return (
    <Card>
      <CardActionArea component={Link} to={`/${resource}`}>
        <CardContent sx={{ py: 1.5 }}>
          <Typography sx={{ color: 'text.secondary' }}>{labelOf(resource, 2)}</Typography>
          <Typography variant="h5" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {total === undefined ? <Skeleton width={56} /> : total === null ? '—' : formatNumber(total, language)}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  )
}

function useTotals(resources: readonly string[]) {
  const graph = useDataProvider<Graph>()
  const [totals, setTotals] = useState<Totals>()
  const [problem, setProblem] = useState<string>()
  const names = resources.join()
  useEffect(() => {
    graph.totals(names.split(',')).then(setTotals, (error: Error) => setProblem(error.message))
  }, [graph, names])
  return { totals, problem }
}
