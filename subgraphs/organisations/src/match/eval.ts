import { readFile } from 'node:fs/promises'
import { builtInConcepts } from './concepts/built-in.ts'
import { evaluate } from './evaluate.ts'
import { labelledSet } from './labelled-set.ts'
import { Matcher } from './matcher.ts'

// npm run -s match:eval -- FILE     how well the offers of a labelled set are found for its needs
// --misses also shows each need whose first offer is not one that meets it

try {
  const [file, ...options] = process.argv.slice(2)
  if (!file) throw new Error('Name a file: npm run -s match:eval -- FILE')
  const set = labelledSet(await readFile(file, 'utf8'))
  const matcher = new Matcher(builtInConcepts, set.offers)
  const { needs, recall, reciprocalRank } = evaluate(set, matcher, (need, found, meeting) => {
    const first = found[0]
    if (!options.includes('--misses') || !first || meeting.includes(first.offer.id)) return
    const sum = first.reasons.map(({ text: [name], points }) => `${name} ${points}`).join(' + ')
    console.log(`${need.id} ${need.title} ← ${first.offer.title}, ${first.score} = ${sum}`)
  })
  console.log(`${needs} needs, ${set.offers.length} offers`)
  console.log(`recall@5 ${recall.toFixed(2)} MRR ${reciprocalRank.toFixed(2)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
