import { describe, expect, it } from 'vitest'
import { request } from '../../fixture/started.ts'
import { abstractTypes } from './abstract-types.ts'
import { answerTo } from './construct.ts'
import { interfaceObjects } from './interface-objects.ts'
import { keys } from './keys.ts'
import { requires } from './requires.ts'

describe('the engine serves', () => {
  it.each([...keys, ...requires, ...abstractTypes, ...interfaceObjects])('$name', async (construct) => {
    expect(await answerTo(construct, request)).toEqual(construct.data)
  })
})
