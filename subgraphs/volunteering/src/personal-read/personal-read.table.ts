import { choice, lasting, personal, place } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { index, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const personalReads = volunteering.table(
  'personal_read',
  {
    ...lasting,
    // where the person was registered then, and whose clerks answer for it; none where nobody was found
    ...place('district'),
    volunteerId: uuid().references(() => volunteers.id),
    kind: choice('PersonalReadKind', {
      REVEALED: ['查看原文', 'Revealed'],
      FOUND: ['按原文查找', 'Looked for'],
      EXPORTED: ['导出本人数据', 'Exported'],
      ERASED: ['删除个人信息', 'Erased'],
    }).notNull(),
    field: choice('PersonalField', {
      REAL_NAME: ['姓名', 'Real name'],
      PHONE: ['电话', 'Telephone'],
      ID_NUMBER: ['身份证号', 'ID number'],
      HOME_ADDRESS: ['住址', 'Home address'],
      CALL_NAME: ['称呼', 'What to call the person'],
      ADDRESS: ['上门地址', 'Address of the visit'],
    }),
    // may speak of the person
    reason: personal(varchar({ length: 200 }).notNull(), 'displayName'),
    readerLevel: choice('ReaderLevel', {
      DISTRICT: ['区级', 'District'],
      STREET: ['街道', 'Street'],
      COMMUNITY: ['社区', 'Community'],
      VOLUNTEER: ['本人', 'The person'],
    }).notNull(),
    // the office, never the clerk
    readerName: varchar({ length: 60 }).notNull(),
    accountId: uuid().notNull(),
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: [] }),
    index('personal_read_account_created_at').on(t.accountId, t.createdAt),
  ],
)
