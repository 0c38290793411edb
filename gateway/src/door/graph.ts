import { HeaderMap } from '@apollo/server'
import { type Answer, type Request } from '@concentric/chassis/executable'
import { Refusal } from '@concentric/chassis/messages'
import { checkLimits, clientLimits, parsedWithin } from '@concentric/chassis/serve/document-limits'
import { answerText } from '@concentric/chassis/serve/http'
import { type DocumentNode, GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { documentError } from '../engine/document/document-error.ts'
import { type Engine } from '../engine/engine.ts'
import { type Accepted, isMutation } from './accepted.ts'
import { apolloServer } from './apollo.ts'
import { type Asked, type AskedText } from './asked.ts'
import { costOf } from './cost.ts'
import { tooLong } from './json-body.ts'
import { presentError } from './present-error.ts'
import { Rate } from './rate.ts'
import { TrustedDocuments, type TrustedTexts } from './trusted-documents.ts'

/** An answer ready to be sent; `outcome` is `ok` or the code of its first error, `hasWritten` whether a change was asked for. */
export type Result = { status: number; text: string; outcome: string; hasWritten?: boolean }

/** The graph as the door asks it; requests of our own subgraphs (`isInternal`) have no limits. */
export type Graph = {
  run(asked: Asked, request: Request, isInternal?: boolean): Promise<Result>
  /** How to begin the subscription that is asked for; undefined where nothing is subscribed to. */
  subscription(asked: Asked): Begin | undefined
  stop(): Promise<void>
}

/** Begins a subscription: the texts of its answers one by one, or why it cannot begin. */
export type Begin = (request: Request) => Promise<{ events: AsyncIterable<string> } | Result>

type Options = {
  engine: Engine
  /** Whether `__schema` and `__type` are answered. */
  introspection: boolean
  /** Whether who asks for the plan of an answer is given it. */
  explains?: boolean
  /** Cost units an account may spend in a minute, 0 for no limit. */
  ratePerMinute: number
  /** The documents of our own pages: they pass no limits but the rate. */
  trusted?: TrustedTexts
}

const acceptedKept = 1_000

/** Checks a document at its first sight, with Apollo Server; what was accepted goes straight to the engine after that. */
export async function openGraph(options: Options): Promise<Graph> {
  const { engine, introspection, explains = false, ratePerMinute, trusted = {} } = options
  const server = await apolloServer(engine, introspection)
  const accepted = new LRUCache<string, Accepted>({ max: acceptedKept })
  const own = new TrustedDocuments(trusted, engine)
  const rate = new Rate(ratePerMinute)
  const spend = (cost: number, { actor }: Request, isInternal: boolean) =>
    isInternal || rate.spend(actor.accountId, cost)

  async function firstSight(asked: AskedText, request: Request, isInternal: boolean, key: string): Promise<Result> {
    const document = parsed(asked.query)
    if (document instanceof GraphQLError) return refused(document, request)
    if (!isInternal) checkLimits(document, clientLimits)
    const cost = costOf(document, engine.schema)
    spend(cost, request, isInternal)
    const headers = new HeaderMap([['content-type', 'application/json']])
    const { answer, explain, chosen, errors } = engine.prepare(asked.query, asked.operationName)
    const writes = isMutation(chosen)
    if (chosen && !isInternal) checkLength(asked, writes)
    const { body, status = 200 } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, body: asked, search: '' },
      context: async () => ({ request: writes ? current(request) : request, isExplained: asked.isExplained }),
    })
    if (body.kind !== 'complete') throw new Error('The graph answered in parts.')
    if (status === 200 && !errors) accepted.set(key, { answer, explain, cost, writes })
    const outcome = outcomeOf((JSON.parse(body.string) as Answered).errors)
    return { status, text: body.string, outcome, hasWritten: writes }
  }

  /** The subscription a client wrote; undefined for all else, wrong documents included. */
  function subscriptionIn({ query, operationName }: AskedText): Accepted | undefined {
    const document = parsed(query)
    if (document instanceof GraphQLError) return undefined
    checkLimits(document, clientLimits)
    const { answer, explain, subscribe } = engine.prepare(query, operationName)
    return subscribe && { answer, explain, subscribe, cost: costOf(document, engine.schema) }
  }

  async function answered(accepted: Accepted, asked: Asked, request: Request, isInternal: boolean): Promise<Result> {
    const { answer, explain, cost, writes: hasWritten } = accepted
    spend(cost, request, isInternal)
    if (!isInternal) checkLength(asked, hasWritten)
    const operation = asked.isExplained ? explain : answer
    return {
      ...presented(await operation(asked.variables, hasWritten ? current(request) : request), request),
      hasWritten,
    }
  }

  async function run(asked: Asked, request: Request, isInternal = false) {
    if (asked.isExplained && !explains) throw new Refusal('FORBIDDEN', notExplained)
    if ('documentId' in asked) return answered(own.find(asked), asked, request, isInternal)
    const key = `${isInternal ? 'internal' : ''}\n${asked.operationName ?? ''}\n${asked.query}`
    const known = accepted.get(key)
    return known ? answered(known, asked, request, isInternal) : firstSight(asked, request, isInternal, key)
  }

  return {
    run,
    subscription(asked) {
      const { subscribe, cost = 0 } = ('documentId' in asked ? own.find(asked) : subscriptionIn(asked)) ?? {}
      if (!subscribe) return undefined
      return async (request) => {
        spend(cost, request, false)
        checkLength(asked)
        const begun = await subscribe(asked.variables, request)
        return 'events' in begun ? { events: texts(begun.events, request) } : presented(begun, request)
      }
    },
    stop: () => server.stop(),
  }
}

/** What is told of a change shows it, whichever subgraph tells it. */
const current = (request: Request): Request => ({ ...request, since: 'current' })

function presented(answer: Answer, request: Request): Result {
  const errors = answer.errors?.map((error) => presentError(error, request))
  return { status: 200, text: answerText({ ...answer, errors }), outcome: outcomeOf(errors) }
}

async function* texts(events: AsyncIterable<Answer>, request: Request): AsyncGenerator<string> {
  for await (const answer of events) yield presented(answer, request).text
}

/** Only what is written may be as long as a sheet: a list that is asked for with so many words keeps everybody waiting. */
function checkLength({ isLong }: Asked, writes = false): void {
  if (isLong && !writes) throw new Refusal('BAD_USER_INPUT', tooLong)
}

const notExplained = [
  '执行计划只在演示模式下显示。请去掉 extensions.plan 和请求头 x-plan。',
  'Plans are shown in demo mode only. Leave out extensions.plan and the header x-plan.',
] as const

type Answered = { errors?: readonly { extensions?: { code?: unknown } }[] }

const outcomeOf = (errors: Answered['errors']): string =>
  errors?.length ? String(errors[0]?.extensions?.code ?? 'INTERNAL') : 'ok'

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parsedWithin(text, clientLimits)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return error
  }
}

function refused(error: GraphQLError, { language }: Request): Result {
  const text = JSON.stringify({ errors: [documentError(error, language)] })
  return { status: 400, text, outcome: 'BAD_USER_INPUT' }
}
