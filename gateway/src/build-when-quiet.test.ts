import { setImmediate } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { buildWhenQuiet } from './build-when-quiet.ts'

const busyFor = async (milliseconds: number) => {
  for (const end = Date.now() + milliseconds; Date.now() < end; await setImmediate())
    for (const pause = Date.now() + 20; Date.now() < pause; );
}

it('builds nothing while there is something to do, and all of it afterwards', async () => {
  const built: number[] = []
  const stop = buildWhenQuiet([1, 2].map((each) => () => built.push(each)))
  await busyFor(900)
  expect(built).toEqual([])
  await vi.waitFor(() => expect(built).toEqual([1, 2]), 10_000)
  stop()
})

it('stops when it is told to', async () => {
  const built: number[] = []
  const stop = buildWhenQuiet([1, 2].map((each) => () => built.push(each)))
  await vi.waitFor(() => expect(built).toEqual([1]), { timeout: 10_000, interval: 5 })
  stop()
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(built).toEqual([1])
})
