import pg from 'pg'

/** Who loses so often in a row is told. */
const MOST_TIMES = 4

/** Runs again what lost against another: after a deadlock or a serialisation failure the same again will do. */
export async function again<T>(act: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++)
    try {
      return await act()
    } catch (error) {
      if (time === MOST_TIMES || !lostAgainstAnother(error)) throw error
    }
}

/** Whether an error says so. */
export const lostAgainstAnother = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001')
