import { sql } from 'drizzle-orm'
import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Trial, trial } from './batch/trial.ts'
import { Context, type Services } from './context.ts'
import { type Request } from './executable.ts'
import { levelNames } from './levels.ts'
import { type Database } from './scope.ts'
import { type Plan } from './statement.ts'

let tried: Trial
let database: Database
beforeAll(async () => {
  tried = await trial()
  database = tried.open(1)
})
afterAll(async () => {
  await database.close()
  await tried.drop()
})

const id = '018f0000-0000-7000-8000-000000000000'
const role = sql`regexp_replace(current_user, '^.*_', '')`
const reading: Plan<object> = { sql: () => sql`select to_json(${role} || ' ' || app.account())::text` }
const failing: Plan<object> = { sql: () => sql`select (1 / length(left(app.account()::text, 0)))::text` }

describe('an act and what is read behind it', () => {
  /** Asks one field that acts and reads. */
  async function asked(level: Request['actor']['level'], act: string, plan = reading) {
    const actor = { accountId: id, accountName: '', grantId: id, level, placeId: id }
    const request: Request = { id, actor, language: 'zh' }
    const context = new Context(request, new Map(), database, {} as Services)
    const field = {
      type: GraphQLString,
      resolve: async (
        _source: unknown,
        _args: object,
        _context: unknown,
        info: Parameters<typeof context.askText>[2],
      ) => JSON.stringify(await context.runAndAsk(sql.raw(act), plan, {}, info)),
    }
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { field } }) })
    const { data, errors } = await graphql({ schema, source: '{ field }' })
    return { answers: errors ? undefined : (JSON.parse(String(data?.field)) as unknown), errors }
  }

  it.each(levelNames)('is the system’s, and the actor’s: %s', async (level) => {
    const act = `select to_json(regexp_replace(current_user, '^.*_', ''))::text`
    for (let time = 0; time < 3; time++) expect((await asked(level, act)).answers).toEqual(['system', `${level} ${id}`])
  })

  it('is one transaction: what cannot be read was not done', async () => {
    const told = `set_config('app.told', 'yes', false)`
    expect((await asked('community', `select to_json(${told})::text`)).answers).toEqual(['yes', `community ${id}`])
    const untold = await asked('community', `select to_json(set_config('app.told', 'no', false))::text`, failing)
    expect(untold.errors?.[0]?.message).toContain('zero')
    const [left] = await database.run({ role: 'system' }, [{ text: `select current_setting('app.told')`, values: [] }])
    expect(left).toBe('yes')
  })
})
