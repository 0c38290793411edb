import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { rewards } from './reward.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  donationId: ['所出捐赠', 'Donation', 'What it comes from (S85).'],
  name: ['名称', 'Name'],
  priceMinutes: ['所需时长（分钟）', 'Price in minutes', 'Minutes of service, never money.'],
  quantity: ['数量', 'Quantity', 'All rewards of a donation together no more than it is.'],
  withdrawn: ['下架', 'Withdrawn'],
  redeemed: ['已兑换', 'Redeemed', 'A number, never who.'],
  takenBack: ['单位撤回', 'Taken back', 'By the unit that gave it.'],
  stock: ['库存', 'Stock'],
  state: ['状态', 'State'],
} as const
const rules = createInsertSchema(rewards).omit({ redeemed: true, takenBack: true })

const relations = {
  station: one('ServiceStation', rewards.stationId),
  donation: one('Donation', rewards.donationId),
  redemptions: many('Redemption', 'reward', ['兑换', 'Redemptions']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Reward extends Row(rewards, ['兑换品', 'Reward'], labels, relations) {}

@InputType()
export class RewardDraft extends Draft(rewards, rules) {}

@InputType()
export class RewardPatch extends Patch(rewards, rules) {}
