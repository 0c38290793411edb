import { type ComponentType, lazy } from 'react'
import { idle } from './idle.ts'
import { loadPage } from './load-page.ts'

const noIcon: ComponentType = () => null

/** The icon of a resource. It comes when the window has nothing else to do: names are read without it, also where it cannot be loaded. */
export const pageIcon = (resource: string): ComponentType =>
  lazy(async () => {
    await idle()
    const page = await loadPage(resource).catch(() => undefined)
    return { default: page?.icon ?? noIcon }
  })
