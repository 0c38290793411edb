import { remember, useRemembered } from '../device/remembered.ts'
import { type View } from './view.ts'

const key = (resource: string) => `view.${resource}`

/** The view a list was opened with last, and how to put another in its place. */
export const useOpenedView = (resource: string) => useRemembered<View>(key(resource))

/** Takes `view` for the one a list was opened with. */
export const rememberOpened = (resource: string, view: View): void => remember(key(resource), view)
