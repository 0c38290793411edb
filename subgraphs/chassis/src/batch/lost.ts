import pg from 'pg'

/** Whether an error says that the connection is gone, or on its way. */
export const isLost = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /FATAL|PANIC/.test(error.severity ?? '')
