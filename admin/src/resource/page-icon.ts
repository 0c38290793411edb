import { type ComponentType, lazy } from 'react'
import { idle } from './idle.ts'
import { loadPage } from './load-page.ts'

/** The icon of a resource. It comes when the window has nothing else to do: names are read without it. */
export const pageIcon = (resource: string): ComponentType =>
  lazy(async () => {
    await idle()
    return { default: (await loadPage(resource)).icon }
  })
