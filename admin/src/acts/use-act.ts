import { type HttpError, useDataProvider, useNotify } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { refusalText } from '../graph/refusal-text.ts'

type Outcome<Data> = { answer?: Data; errors?: Record<string, unknown>; refusal?: string }

/**
 * Performs an act; what is wrong with a field is returned for the form, and as a text for where there is none; anything
 * else is said at once.
 */
export function useAct() {
  const graph = useDataProvider<Graph>()
  const notify = useNotify()
  return async <Data>(document: string, variables: object): Promise<Outcome<Data>> => {
    try {
      return { answer: await graph.act<Data>(document, variables) }
    } catch (error) {
      const { message, body } = error as HttpError
      if (body?.errors) return { errors: body.errors, refusal: refusalText({ message, body }) }
      notify(message, { type: 'error' })
      return {}
    }
  }
}
