import { expect, it } from 'vitest'
import { metaOf, types } from '../graph/meta.ts'
import { columnsOf, everyColumn } from './columns.ts'

it('writes a reference as the name and the id, and an id and a version first', () => {
  const columns = columnsOf('needs', ['name', 'community', 'communityId'])
  expect(columns.map(({ header }) => header[0])).toEqual(['编号', '版本', '名称', '所在社区', '所在社区编号'])
})

it.each(Object.values(types).map(({ many }) => many))(
  'heads no two columns of %s that can be written alike',
  (many) => {
    const { fields } = metaOf(many)
    const writable = everyColumn(many).filter(({ name }) => fields[name]?.draft || fields[name]?.patch)
    for (const language of [0, 1] as const) {
      const headers = writable.map(({ header }) => header[language])
      expect(new Set(headers).size).toBe(headers.length)
    }
  },
)
