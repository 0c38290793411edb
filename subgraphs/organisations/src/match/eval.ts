import { readFile } from 'node:fs/promises'
import { builtInConcepts } from './concepts/built-in.ts'
import { evaluate } from './evaluate.ts'
import { labelledSet } from './labelled-set.ts'
import { type Candidate, Matcher } from './matcher.ts'

// npm run -s match:eval -- FILE     how well the offers of a labelled set are found for its needs
// --misses also shows each need whose first offer is not one that meets it, or which an offer fits that does not meet it

try {
  const [file, ...options] = process.argv.slice(2)
  if (!file) throw new Error('Name a file: npm run -s match:eval -- FILE')
  const set = labelledSet(await readFile(file, 'utf8'))
  const matcher = new Matcher(builtInConcepts, set.offers)
  const { recall, reciprocalRank, met, unmet } = evaluate(set, matcher, (need, found, meeting) => {
    if (!options.includes('--misses')) return
    const first = meeting.length ? found[0] : found.find(({ fits }) => fits)
    if (first && !meeting.includes(first.offer.id)) console.log(`${need.id} ${need.title} ← ${summed(first)}`)
  })
  console.log(`${met.needs} needs that something meets, ${unmet.needs} that nothing does, ${set.offers.length} offers`)
  console.log(
    `nothing fits: said rightly of ${unmet.nothingFits} of ${unmet.needs}, wrongly of ${met.nothingFits} of ${met.needs}`,
  )
  console.log(
    `nothing certain, these are near: said of ${unmet.onlyNear} of ${unmet.needs} that nothing meets, of ${met.onlyNear} of ${met.needs} that something does`,
  )
  console.log(`recall@5 ${recall.toFixed(2)} MRR ${reciprocalRank.toFixed(2)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function summed({ offer, score, reasons }: Candidate): string {
  return `${offer.title}, ${score} = ${reasons.map(({ text: [name], points }) => `${name} ${points}`).join(' + ')}`
}
