import { Suspense } from 'react'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { type OwnInputProps } from '../../resource/description.ts'

const WeeklyTimesInput = lazyPart(() => import('./weekly-times-input.tsx'))

/** The input of weekly times, loaded with the first form that has one. */
export const WeeklyTimesField = (props: OwnInputProps) => (
  <Suspense>
    <WeeklyTimesInput {...props} />
  </Suspense>
)
