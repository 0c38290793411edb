import { type ComponentType, lazy } from 'react'
import { lost } from './lost.ts'

/** A part that is loaded when it is first shown. One that went with its version leaves the page and its forms as they are. */
export const lazyPart = <Props>(load: () => Promise<{ default: ComponentType<Props> }>, ...needs: Need[]) =>
  lazy(async () => {
    const [part] = await Promise.all([load().catch(lost), ...needs.map((need) => need())])
    return part
  })

/** What must be there before a part is shown; it is loaded beside it. */
type Need = () => Promise<unknown>
