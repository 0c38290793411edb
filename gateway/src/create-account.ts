import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { Database } from '@concentric/chassis/scope'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { appoint } from '@concentric/governance/governance'
import { identityOver } from './identity-over.ts'
import { installationDatabase } from './installation-database.ts'
import { type Settings, settingsFrom } from './settings.ts'

// npm run account:create -- --username … --name … [--level AUDITOR] [--district … --code …]
// makes an account of the district, which nobody in the console can, and prints its first password

const usage =
  'Write: npm run -s account:create -- --username shinan.office --name 区委组织部 [--level AUDITOR] [--district 市南区 --code 370202]'

function asked() {
  const text = { type: 'string' } as const
  const options = { username: text, name: text, level: text, district: text, code: text }
  const { username = '', name = '', level = 'DISTRICT', district, code } = parseArgs({ options }).values
  if (!/^[a-z0-9._]{3,30}$/i.test(username))
    throw new Error(`--username is "${username}". It takes 3 to 30 letters, digits, dots or underscores. ${usage}`)
  if (!name.trim() || name.length > 40)
    throw new Error(`--name is "${name}". Give the post or the office, up to 40 characters. ${usage}`)
  if (level !== 'DISTRICT' && level !== 'AUDITOR')
    throw new Error(`--level is "${level}". Choose DISTRICT or AUDITOR; the console makes all others.`)
  if (district !== undefined && !/^\d{6}$/.test(code ?? ''))
    throw new Error(`--code is "${code ?? ''}". A district has six digits (GB/T 2260), such as 370202.`)
  const made = district === undefined ? undefined : { name: district, code: code ?? '' }
  return { username, name: name.trim(), level, district: made } as const
}

/** Makes the account and its grant; answers its first password. */
async function createAccount(settings: Settings): Promise<{ username: string; password: string }> {
  const { username, name, level, district } = asked()
  await using opened = new AsyncDisposableStack()
  const server = await installationDatabase(settings)
  opened.defer(() => server.stop())
  const database = new Database(server.url, server.prefix, 1)
  opened.defer(() => database.close())
  const identity = identityOver(settings, secretFrom(settings.dataDir), { ...server, database })
  opened.defer(() => identity.close())
  await identity.migrate()
  const password = randomBytes(12).toString('base64url')
  const { id, created } = await identity.createAccount({ username, name, password })
  if (!created) throw new Error(`There is an account "${username}" already. Choose another user name.`)
  await appoint(database, { account: { id, name }, level, district }).catch(async (error: unknown) => {
    await identity.removeAccount(id)
    throw error
  })
  return { username, password }
}

try {
  const { username, password } = await createAccount(settingsFrom(process.env))
  console.log(`user name  ${username}\npassword   ${password}`)
  console.log(
    'It is shown this once. Change it after the first sign-in, which in production sets up the authenticator too.',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
