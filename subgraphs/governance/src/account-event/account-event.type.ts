import { computed, Directive, ObjectType, Row } from '@concentric/chassis/derive'
import { accountNameOf } from '../grant/account-name.ts'
import { accountEvents } from './account-event.table.ts'

const labels = {
  kind: ['事件', 'Event'],
  accountId: ['账号编号', 'Account id', 'None where the user name is nobody’s.'],
  actorId: ['经办账号编号', 'Id of the account that did it'],
} as const

const relations = {
  accountName: computed(
    () => String,
    ['账号', 'Account', 'As its grants call it.'],
    ({ accountId }) => accountNameOf(accountId!),
  ),
  actorName: computed(
    () => String,
    ['经办账号', 'Done by'],
    ({ actorId }) => accountNameOf(actorId!),
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class AccountEvent extends Row(
  accountEvents,
  ['登录记录', 'Sign-in log', 'What happened to an account: signing in and out, refusals, passwords, ended sessions.'],
  labels,
  relations,
) {}
