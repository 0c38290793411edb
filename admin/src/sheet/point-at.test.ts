import { expect, it } from 'vitest'
import { columnsOf } from './columns.ts'
import { type Known } from './known.ts'
import { pointAt } from './point-at.ts'

const column = columnsOf('needs', ['communityId']).find(({ names }) => names)
const [here, there, twin] = ['a', 'b', 'c'].map((id) => ({ id, name: id === 'a' ? '此社区' : '彼社区' }))
const all = [here, there].flatMap((record) => record ?? [])
const known = (records = all): Known => ({
  record: () => undefined,
  called: (_type, name) => records.filter((record) => record.name === name),
  nameOf: () => undefined,
})
const current = { id: 'x', communityId: 'a', community: here }
const point = (name: string | null | undefined, id: string | null | undefined, base?: typeof current, of = known()) => {
  if (!column?.names) throw new Error('A need has a community.')
  return pointAt(
    { name, id, column: { ...column, names: column.names }, idHeader: ['社区编号', 'Id'], current: base },
    of,
  )
}

it('takes what was corrected: the name, the id, or either alone', () => {
  expect(point('彼社区', 'a', current)).toEqual({ id: 'b' })
  expect(point('此社区', 'b', current)).toEqual({ id: 'b' })
  expect(point('此社区', 'a', current)).toEqual({ id: 'a' })
  expect(point('彼社区', undefined, current)).toEqual({ id: 'b' })
  expect(point(undefined, 'b', current)).toEqual({ id: 'b' })
  expect(point('彼社区', null)).toEqual({ id: 'b' })
  expect(point(null, 'b')).toEqual({ id: 'b' })
})

it('empties the reference whose name was emptied', () => {
  expect(point(null, 'a', current)).toEqual({ id: null })
  expect(point(null, null)).toEqual({ id: null })
})

it('guesses nothing: unknown names, several of one name, a name against an id', () => {
  const problem = (of: ReturnType<typeof point>) => ('problem' in of ? of.problem[0] : undefined)
  expect(problem(point('无此社区', 'a', current))).toBe('没有叫“无此社区”的社区。')
  const several = known([...all, ...(twin ? [twin] : [])])
  expect(problem(point('彼社区', null, undefined, several))).toContain('有几个“彼社区”')
  expect(point('彼社区', 'c', undefined, several)).toEqual({ id: 'c' })
  expect(problem(point('此社区', 'b'))).toContain('不是同一个')
})
