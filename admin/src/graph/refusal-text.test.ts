import { HttpError } from 'react-admin'
import { expect, it } from 'vitest'
import { refusalText } from './refusal-text.ts'

it('says what is wrong with each field, and of no field what is wrong at all', () => {
  const errors = { minutes: '太多', name: '太长', notes: '太长', root: { serverError: '两处不对' } }
  expect(refusalText(new HttpError('两处不对', 200, { errors }))).toBe('太多 太长')
  expect(refusalText(new HttpError('现在不行', 200))).toBe('现在不行')
})
