import { expect, it } from 'vitest'
import { nearestFirst } from './nearest-first.ts'

const destination = (to: string, found: string) => ({ to, name: to, group: '', found })

it('puts what is called so before what begins so, and that before what contains it', () => {
  const all = [
    destination('/buildingStations', '楼宇党群服务中心 lydqfwzx'),
    destination('/serviceCentres', '服务中心 fwzx'),
    destination('/serviceStations', '服务站 fwz'),
    destination('/needs', '需求 xq'),
  ]
  expect(nearestFirst(all, 'fwz').map(({ to }) => to)).toEqual([
    '/serviceStations',
    '/serviceCentres',
    '/buildingStations',
  ])
  expect(nearestFirst(all, '')).toEqual(all)
})
