import { type RaRecord } from 'react-admin'

/** What the graph knows of a sheet's rows: the records they change, and those they point at. */
export type Known = {
  record(id: string): RaRecord | undefined
  called(type: string, name: string): readonly RaRecord[]
  nameOf(type: string, id: string): string | undefined
}
