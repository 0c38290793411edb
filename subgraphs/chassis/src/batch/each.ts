import pg from 'pg'
import { type Bound, type Each } from '../scope.ts'
import { lostAgainstAnother } from './again.ts'
import { type Ask } from './transaction.ts'

const ignore = () => {}

/** Runs statements of one transaction each behind a savepoint, so that one that fails is undone alone. */
export const eachOf = (statements: readonly Bound[]) => async (ask: Ask, client: pg.PoolClient) => {
  const answers: Each[] = []
  for (const statement of statements) {
    client.query('SAVEPOINT each').catch(ignore)
    const answer = await ask(statement).catch((error: unknown) => error)
    if (answer instanceof Error) {
      if (!(answer instanceof pg.DatabaseError) || lostAgainstAnother(answer)) throw answer
      client.query('ROLLBACK TO SAVEPOINT each').catch(ignore)
    }
    client.query('RELEASE SAVEPOINT each').catch(ignore)
    answers.push(answer as Each)
  }
  return answers
}
