import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { seedId } from '@concentric/chassis/seed'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll } from 'vitest'
import { type OpenTestHouse, start } from '../../src/testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../../src/testing/house-door.ts'
import { askingAt } from './asking.ts'

const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8')

export const schema = buildSchema(read('schema.graphql'))
export const trusted = JSON.parse(read('generated/trusted-documents.json')) as Record<string, string>

/** The demo accounts that stand outside the offices, and whom they act for. */
export const outsiders = ['unit', 'organisation'] as const
export type Outsider = (typeof outsiders)[number]
export const own = { unit: seedId('unit', '太平角', 1), organisation: seedId('organisation', '太平角', 1) }

/** A house for the tests of a file, and its door. */
export function houseWithDoor() {
  const opened = {} as { house: OpenTestHouse; door: HouseDoor; ask: ReturnType<typeof askingAt> }
  beforeAll(async () => {
    opened.house = await start()
    opened.door = await openHouseDoor(opened.house, { trusted })
    opened.ask = askingAt(opened.door)
  })
  afterAll(async () => {
    await opened.door.close()
    await opened.house.close()
  })
  return opened
}
