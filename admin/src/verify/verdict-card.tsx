import { type Verdict } from './check.ts'
import { type Facts } from './code.ts'
import { type Known } from './known.ts'
import { type RecordFacts } from './record.ts'
import { type Say, type Word } from './verify-words.ts'

type Props = { verdict: Verdict; known: Known; isFresh: boolean; say: Say }

const rows = (facts: Facts): [Word, string | number][] => [
  ['number', facts.number],
  ['holderName', facts.holderName],
  ['volunteerNumber', facts.volunteerNumber],
  ['period', `${facts.fromOn} – ${facts.untilOn}`],
  ['minutes', facts.minutes],
  ['services', facts.services],
  ['contents', facts.contents],
  ['issuerName', facts.issuerName],
  ['issuedOn', facts.issuedOn],
]

const recordRows = (record: RecordFacts): [Word, string | number][] => [
  ['holderName', record.displayName],
  ['volunteerNumber', record.volunteerNumber],
  ['period', `${record.firstOn} – ${record.lastOn}`],
  ['minutes', record.minutes],
  ['services', record.services],
  ['contents', record.contents],
  ['recordOffice', record.office],
  ['recordAsOf', record.asOf.slice(0, 16).replace('T', ' ')],
]

/** What a code turned out to be, with the facts of what was issued, and how recent the list is it was held against. */
export function VerdictCard({ verdict, known, isFresh, say }: Props) {
  const facts = 'facts' in verdict ? rows(verdict.facts) : 'record' in verdict ? recordRows(verdict.record) : undefined
  const isGood = ['genuine', 'record', 'elsewhere'].includes(verdict.is)
  return (
    <section className={`card verdict ${isGood ? 'genuine' : verdict.is}`} aria-live="polite">
      <h2>
        <span aria-hidden="true">{isGood ? '✓' : '✕'}</span> {say(verdict.is)}
      </h2>
      {facts && (
        <dl>
          {facts.map(([word, value]) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {verdict.is === 'elsewhere' && (
        <p>
          {say('issuerElsewhere')} {verdict.issuer}。{say('elsewhereNote')}
        </p>
      )}
      {'record' in verdict && <p>{say('recordNote')}</p>}
      {'facts' in verdict && (
        <p>
          {say(isFresh ? 'fresh' : 'stale')} · {say('asOf')} {new Date(known.asOf).toLocaleString('zh-CN')}
        </p>
      )}
    </section>
  )
}
