import { Refusal } from '../messages.ts'

/** What is said of a key that was something else's. */
export const keyReused = () =>
  new Refusal('KEY_REUSED', [
    '这个操作编号已用于另一项操作，请重新操作。',
    'This key has been used for something else. Do it again under a new one.',
  ])
