import { lazyPart } from '../outdated/lazy-part.ts'

/** The first page after signing in. */
export const dashboard = lazyPart(() => import('./dashboard.tsx'))
