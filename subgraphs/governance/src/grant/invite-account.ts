import { randomBytes } from 'node:crypto'
import { type Context } from '@concentric/chassis/context'
import { Field, ID, InputType, ObjectType, type Writing } from '@concentric/chassis/crud'
import { Refusal } from '@concentric/chassis/messages'
import { recordAccountEvent } from '../account-event/record.ts'
import { GrantInput, grantValues } from './give.ts'
import { type Grant } from './grant.type.ts'

@InputType()
export class AccountInvitation extends GrantInput {
  @Field(() => String, { description: '账号名称\n\nThe post or the office, not a private name.' })
  name!: string
}

@ObjectType({ description: '邀请\n\nThe first password is shown this once; hand it over in person.' })
export class Invitation {
  @Field(() => String)
  username!: string
  @Field(() => String)
  firstPassword!: string
  @Field(() => ID)
  grantId!: string
}

const USERNAME = /^[a-z0-9._]{3,30}$/i
const LONGEST_NAME = 40

/** Makes an account with a first password and its first grant, both or neither. */
export async function inviteAccount(
  invitation: AccountInvitation,
  grants: Writing<Grant>,
  context: Context,
): Promise<Invitation> {
  const { accounts } = context.services
  const { username } = invitation
  const name = invitation.name.trim()
  if (!USERNAME.test(username)) throw wrong('username', 'wrongFormat')
  if (!name) throw wrong('name', 'required')
  if (name.length > LONGEST_NAME)
    throw wrong('name', { key: 'tooLong', values: { maximum: LONGEST_NAME, length: name.length } })
  const values = await grantValues(invitation, { id: '', name }, context)
  const firstPassword = randomBytes(9).toString('base64url')
  const { id: accountId, created } = await accounts.create({ username, name, password: firstPassword })
  if (!created) throw wrong('username', 'taken')
  try {
    await recordAccountEvent('INVITED', accountId, context)
    return { username, firstPassword, grantId: await grants.add({ ...values, accountId }, context) }
  } catch (error) {
    await accounts.remove(accountId)
    throw error
  }
}

const wrong = (field: string, what: NonNullable<Refusal['details']['fields']>[string]) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: what } })
