/** What happens to an account at the door. */
export type DoorEvent =
  | 'SIGNED_IN'
  | 'REFUSED'
  | 'SIGNED_OUT'
  | 'TIMED_OUT'
  | 'PASSWORD_CHANGED'
  | 'SECOND_FACTOR_SET'
  | 'BACKUP_CODE_USED'

/** Keeps what happened; no account where the user name is nobody's, no request where a session ended by itself. */
export type RecordEvent = (event: DoorEvent, accountId: string | undefined, requestId?: string) => Promise<void>
