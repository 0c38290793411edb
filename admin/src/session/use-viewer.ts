import { useGetIdentity } from 'react-admin'
import { type Viewer } from './viewer.ts'

/** Who is signed in; undefined until it is known. */
export function useViewer(): Viewer | undefined {
  const { data } = useGetIdentity()
  return data?.viewer as Viewer | undefined
}
