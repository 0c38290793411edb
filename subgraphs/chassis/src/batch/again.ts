import pg from 'pg'

/** Runs once more what lost against another: after a deadlock or a serialisation failure the same again will do. */
export const again = <T>(act: () => Promise<T>): Promise<T> =>
  act().catch((error: unknown) => {
    if (lostAgainstAnother(error)) return act()
    throw error
  })

/** Whether an error says so. */
export const lostAgainstAnother = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001')
