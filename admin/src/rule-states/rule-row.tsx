import { Button, Chip, TableCell, TableRow, Typography } from '@mui/material'
import { useState } from 'react'
import { typeOf, types } from '../graph/meta.ts'
import { RecordLink } from '../resource/record-link.tsx'
import { ReferenceName } from '../resource/reference-name.tsx'
import { formatDate } from '../words/format.ts'
import { levelWord } from '../words/levels.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type RuleState, statusTone } from './rule-state.ts'
import { ruleStateWords, statusWords } from './rule-state-words.ts'

/** One thing and how a rule stands with it: since when, by which evidence, and who can mend it. */
export function RuleRow({ state }: { state: RuleState }) {
  const say = useSay()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const { rule, text, scopeId, scopeType, scopeName, communityId, streetId, status, since, exemption } = state
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>
        <Chip size="small" variant="outlined" color={statusTone[status]} label={say(statusWords[status])} />
        {exemption && <Typography variant="body2">{exemption}</Typography>}
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        <strong>{rule}</strong> {text}
      </TableCell>
      <TableCell sx={{ minWidth: 140 }}>
        <Named id={scopeId} type={scopeType} label={scopeName} />
      </TableCell>
      <TableCell>
        {communityId && communityId !== scopeId && <ReferenceName type="Community" id={communityId} />}
        {!communityId && streetId && streetId !== scopeId && <ReferenceName type="Street" id={streetId} />}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{since && formatDate(since, language)}</TableCell>
      <TableCell>{state.mendedBy.map((level) => say(levelWord(level))).join('、')}</TableCell>
      <TableCell sx={{ minWidth: 120 }}>
        {state.evidenceCount || ''}
        {state.evidenceCount > 0 && !isOpen && (
          <Button
            size="small"
            color="inherit"
            aria-label={say(ruleStateWords.open, { name: scopeName })}
            onClick={() => setIsOpen(true)}
          >
            {say(ruleStateWords.look)}
          </Button>
        )}
        {isOpen &&
          state.evidence.map(({ id, type, label }) => (
            <div key={`${type} ${id}`}>
              <Named id={id} type={type} label={label} />
            </div>
          ))}
        {isOpen && state.evidenceCount > state.evidence.length && (
          <Typography variant="body2">{say(ruleStateWords.more, { shown: state.evidence.length })}</Typography>
        )}
      </TableCell>
    </TableRow>
  )
}

/** A record by its name, which opens it; a day is only named. */
const Named = ({ id, type, label }: { id: string; type: string; label: string }) =>
  type in types ? <RecordLink resource={typeOf(type).many} id={id} text={label} /> : label
