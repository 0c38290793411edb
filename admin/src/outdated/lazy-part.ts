import { type ComponentType, lazy } from 'react'
import { lost } from './lost.ts'

/** A part that is loaded when it is first shown. One that went with its version leaves the page and its forms as they are. */
export const lazyPart = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => load().catch(lost))
