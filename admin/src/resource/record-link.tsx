import { Link } from '@mui/material'
import { type ReactNode } from 'react'
import { type Identifier, useCreatePath, useResourceDefinitions } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'

const faint = 'color-mix(in srgb, currentColor 35%, transparent)'

type Props = { resource: string; id: Identifier; text: ReactNode; strong?: boolean }

/** A link to a record's page, dark rather than red; plain text where the console has no such page. */
export function RecordLink({ resource, id, text, strong }: Props) {
  const path = useCreatePath()
  const definitions = useResourceDefinitions()
  if (!definitions[resource]?.hasShow) return text
  return (
    <Link
      component={RouterLink}
      to={path({ resource, type: 'show', id })}
      underline={strong ? 'hover' : 'always'}
      sx={{ color: 'text.primary', fontWeight: strong ? 600 : undefined, textDecorationColor: faint }}
      onClick={(event) => event.stopPropagation()}
    >
      {text}
    </Link>
  )
}
