import { choice, identity } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const accountEvents = governance.table(
  'account_event',
  {
    ...identity,
    kind: choice('AccountEventKind', {
      SIGNED_IN: ['登录', 'Signed in'],
      REFUSED: ['登录失败', 'Refused'],
      SIGNED_OUT: ['退出登录', 'Signed out'],
      TIMED_OUT: ['闲置退出', 'Timed out'],
      SESSIONS_ENDED: ['强制退出', 'Sessions ended'],
      INVITED: ['新建账号', 'Invited'],
      PASSWORD_CHANGED: ['修改密码', 'Password changed'],
      PASSWORD_SET: ['重设密码', 'Password set'],
      SECOND_FACTOR_SET: ['绑定验证器', 'Second factor set'],
      BACKUP_CODE_USED: ['使用备用码', 'Backup code used'],
      SECOND_FACTOR_RESET: ['解绑验证器', 'Second factor reset'],
      CLOSED: ['注销账号', 'Closed'],
      CREATED: ['建立账号（运维）', 'Created by the operator'],
    }).notNull(),
    accountId: uuid(),
    actorId: uuid(),
  },
  (t) => [...reach(t, { read: ['district', 'auditor'], write: [] })],
)
