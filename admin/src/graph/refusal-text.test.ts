import { HttpError } from 'react-admin'
import { expect, it } from 'vitest'
import { refusalBeside, refusalText } from './refusal-text.ts'

it('says what is wrong with each field, and of no field what is wrong at all', () => {
  const errors = { minutes: '太多', name: '太长', notes: '太长', root: { serverError: '两处不对' } }
  expect(refusalText(new HttpError('两处不对', 200, { errors }))).toBe('太多 太长')
  expect(refusalText(new HttpError('现在不行', 200))).toBe('现在不行')
})

it('says what is wrong beside what is asked for', () => {
  const errors = { minutes: '太多', endsAt: '太早', root: { serverError: '两处不对' } }
  expect(refusalBeside(['minutes'], errors)).toBe('太早')
  expect(refusalBeside(['minutes', 'endsAt'], errors)).toBe('')
})
