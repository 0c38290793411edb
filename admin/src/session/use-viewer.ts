import { useGetIdentity } from 'react-admin'
import { presentViewer, type Viewer } from './viewer.ts'

/** Who is signed in; undefined until it is known, which it is wherever a page is shown to him alone. */
export function useViewer(): Viewer | undefined {
  const { data } = useGetIdentity()
  return (data?.viewer as Viewer | undefined) ?? presentViewer()
}
