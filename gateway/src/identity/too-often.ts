import { type Pair } from '@concentric/chassis/messages'

/** What is said to whoever has failed too often just now. */
export const tooOften = (seconds: number): Pair => [
  `尝试次数过多，请 ${seconds} 秒后再试。`,
  `Too many attempts. Please try again in ${seconds} seconds.`,
]
