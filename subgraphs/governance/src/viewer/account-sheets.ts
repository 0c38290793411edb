import { type Context } from '@concentric/chassis/context'
import { type Pair, say } from '@concentric/chassis/messages'
import { type PersonalSheet } from '@concentric/chassis/personal/sheet-type'
import { NO, YES } from '@concentric/chassis/personal/sheets'

/** What the sign-in keeps of the account that asks: how it is called, and where it is signed in now. No secret is among it. */
export async function accountSheets({ actor, services, request }: Context): Promise<PersonalSheet[]> {
  const account = await services.accounts.describe(actor.accountId)
  const inWords = (words: Pair) => say(words, request.language)
  const sheet = ([name, ...columns]: readonly Pair[], rows: string[][]) => ({
    name: inWords(name!),
    columns: columns.map(inWords),
    rows,
    next: null,
  })
  if (!account) return []
  const { id, username, name, createdAt, hasSecondFactor, sessions } = account
  return [
    sheet(ACCOUNT, [[id, username, name, createdAt, inWords(hasSecondFactor ? YES : NO)]]),
    sheet(
      SESSIONS,
      sessions.map(({ begunAt, endsAt, browser }) => [begunAt, endsAt, browser]),
    ),
  ]
}

const ACCOUNT: readonly Pair[] = [
  ['账号', 'Account'],
  ['编号', 'Id'],
  ['用户名', 'User name'],
  ['名称', 'Name'],
  ['建立时间', 'Created'],
  ['已绑定验证器', 'Has an authenticator'],
]
const SESSIONS: readonly Pair[] = [
  ['登录中的会话', 'Sessions'],
  ['开始', 'Begun'],
  ['最晚结束', 'Ends at the latest'],
  ['浏览器', 'Browser'],
]
