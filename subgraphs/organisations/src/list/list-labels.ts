import { weeklyTimesLabel } from '@concentric/chassis/weekly-times-in-words'

/** The words of what all entries of the three lists say of when, for whom, for how many and how surely. */
export const listLabels = {
  weeklyTimes: weeklyTimesLabel,
  capacity: ['人数', 'Capacity', 'How many people it is for, or holds.'],
  audience: ['面向', 'Audience'],
  confirmedAt: [
    '确认时间',
    'Confirmed',
    'When somebody last said that it is still true. After 90 days its owner is asked; two weeks later it expires until it is confirmed (R21).',
  ],
} as const
