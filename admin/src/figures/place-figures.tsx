import { useRecordContext } from 'react-admin'
import { type Scope } from './figure.ts'
import { FigureGrid } from './figure-grid.tsx'

/** The figures of the street or community on the page. */
export default function PlaceFigures({ of }: { of: keyof Scope }) {
  const record = useRecordContext()
  return record && <FigureGrid scope={{ [of]: String(record.id) }} />
}
