import { expect, it } from 'vitest'
import { standingState } from './standing-view.ts'
import { addressOf, isSame, textsOf, viewOf } from './view.ts'

const state = {
  filter: { q: '轮椅', state: { in: ['OPEN'] } },
  sort: { field: 'neededOn', order: 'DESC' },
  columns: ['name', 'state', 'community'],
} as const

it('opens a view whole whose fields all stand', () => {
  expect(standingState('needs', state)).toEqual({ state, missing: [] })
})

it('leaves out what the graph no longer knows, and names it', () => {
  const old = {
    filter: { colour: { eq: 'red' }, state: { in: ['OPEN', 'BURNT'] }, category: { in: ['GONE'] } },
    sort: { field: 'colour', order: 'ASC' },
    columns: ['name', 'colour', 'smell'],
  } as const
  expect(standingState('needs', old)).toEqual({
    state: { filter: { state: { in: ['OPEN'] } }, sort: { field: 'id', order: 'ASC' }, columns: ['name'] },
    missing: ['colour', 'smell', 'category'],
  })
})

it('comes back from the graph as it was sent', () => {
  const record = { id: '1', name: '待办', version: 2, ...textsOf(state) }
  expect(viewOf(record)).toEqual({ id: '1', name: '待办', version: 2, ...state })
})

it('takes two filters for the same whatever the order of their names', () => {
  expect(isSame(state, { ...state, filter: { state: { in: ['OPEN'] }, q: '轮椅' } })).toBe(true)
  expect(isSame(state, { ...state, columns: ['name', 'community', 'state'] })).toBe(false)
})

it('has an address that can be linked', () => {
  expect(decodeURIComponent(addressOf('needs', state))).toBe(
    '/needs?filter={"q":"轮椅","state":{"in":["OPEN"]}}&sort=neededOn&order=DESC&page=1&perPage=25',
  )
})
