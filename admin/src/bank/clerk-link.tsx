import { type ComponentProps } from 'react'
import { LinkAboveList } from '../resource/link-above-list.tsx'
import { useViewer } from '../session/use-viewer.ts'

const clerks = ['DISTRICT', 'STREET', 'COMMUNITY']

/** Above a list: the way to a page for clerks alone. */
export function ClerkLink(props: ComponentProps<typeof LinkAboveList>) {
  return clerks.includes(useViewer()?.acting.level ?? '') ? <LinkAboveList {...props} /> : null
}
