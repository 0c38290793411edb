import { lazy } from 'react'

/** The first page after signing in. */
export const dashboard = lazy(() => import('./dashboard.tsx'))
