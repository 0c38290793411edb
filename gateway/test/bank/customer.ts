import { type Line } from './line.ts'
import { type Act, type Outcome, type Result, type Teller } from './teller.ts'

export type Lines = { clerk: Line; street: Line; volunteer: Line }
type Held = Result & { entryId?: string }

const FIRST = Date.parse('2005-01-03T01:00:00Z')
const DAY_MILLISECONDS = 86_400_000
const HOUR_MILLISECONDS = 3_600_000
const recordShown = 'id version state minutes'
const oneOf = <T>(some: readonly T[]): T | undefined => some[Math.floor(Math.random() * some.length)]

type Weight = [count: number, act: () => Promise<unknown>]

/** One who serves, contests and redeems, with the clerk who writes it down; remembers all that was answered as done. */
export class Customer {
  readonly records = new Map<string, Held>()
  readonly redemptions = new Map<string, Result>()
  readonly gifts: string[] = []
  private days = 0

  constructor(
    private readonly teller: Teller,
    private readonly lines: Lines,
    private readonly of: { volunteerId: string; stationId: string; rewards: readonly string[]; isSelf: boolean },
  ) {}

  /** One act, of what may be done now. */
  async act(): Promise<unknown> {
    const weights: Weight[] = [
      [6, () => this.record()],
      [9, () => this.onRecord('confirmRecord', ['RECORDED'])],
      [3, () => this.correct()],
      [1, () => this.onRecord('voidRecord', ['CONFIRMED', 'CORRECTED', 'CONTESTED'], { reason: '示例作废' })],
      [4, () => this.redeem()],
      [3, () => this.onRedemption('collectRedemption')],
      [1, () => this.onRedemption('cancelRedemption')],
      [1, () => this.reverse()],
      ...(this.of.isSelf
        ? ([
            [3, () => this.contest()],
            [2, () => this.give()],
          ] as Weight[])
        : []),
      [1, () => this.onRecord('dismissContest', ['CONTESTED'], { reason: '示例答复' })],
    ]
    let luck = Math.random() * weights.reduce((sum, [count]) => sum + count, 0)
    for (const [count, act] of weights) {
      luck -= count
      if (luck < 0) return act()
    }
  }

  private async record() {
    const begins = FIRST + DAY_MILLISECONDS * this.days++
    const input = {
      name: '示例服务',
      volunteerId: this.of.volunteerId,
      stationId: this.of.stationId,
      startsAt: new Date(begins).toISOString(),
      endsAt: new Date(begins + 2 * HOUR_MILLISECONDS).toISOString(),
      minutes: 30 + Math.floor(Math.random() * 60),
      source: 'HOST',
    }
    const outcome = await this.clerk('recordService', '$input: ServiceInput!', { input }, recordShown, {
      input: { ...input, minutes: 119 },
    })
    this.keep(this.records, outcome)
  }

  private async onRecord(name: string, states: readonly string[], more: Record<string, unknown> = {}) {
    const held = oneOf([...this.records.values()].filter(({ state }) => states.includes(state ?? '')))
    if (!held) return this.record()
    const types = `$id: ID!, $version: Int!${more.reason ? ', $reason: String!' : ''}`
    const { id, version } = held
    this.keep(this.records, await this.clerk(name, types, { id, version, ...more }, recordShown, { version: 99 }))
  }

  private async correct() {
    const held = oneOf([...this.records.values()].filter(({ state }) => state !== 'RECORDED' && state !== 'VOIDED'))
    if (!held) return this.record()
    const input = { minutes: 30 + Math.floor(Math.random() * 60), reason: '示例更正' }
    const types = '$id: ID!, $version: Int!, $input: RecordCorrection!'
    const { id, version } = held
    const other = { input: { ...input, minutes: 119 } }
    this.keep(this.records, await this.clerk('correctRecord', types, { id, version, input }, recordShown, other))
  }

  private async contest() {
    const held = oneOf([...this.records.values()].filter(({ state }) => /CONFIRMED|CORRECTED/.test(state ?? '')))
    if (!held) return this.record()
    const act = {
      name: 'contestRecord',
      types: '$id: ID!, $reason: String!',
      shown: recordShown,
      variables: { id: held.id, reason: '示例异议' },
    }
    const outcome = await this.teller.perform(this.lines.volunteer, act, { reason: '另一异议' })
    this.keep(this.records, outcome)
  }

  private async redeem() {
    const rewardId = oneOf(this.of.rewards)
    const act = { rewardId, volunteerId: this.of.volunteerId }
    const other = { rewardId: this.of.rewards.find((id) => id !== rewardId) }
    const types = '$rewardId: ID!, $volunteerId: ID'
    this.keep(this.redemptions, await this.clerk('redeemReward', types, act, 'id version state minutes', other))
  }

  private async onRedemption(name: string) {
    const held = oneOf([...this.redemptions.values()].filter(({ state }) => state === 'RESERVED'))
    if (!held) return this.record()
    const { id, version } = held
    const shown = 'id version state minutes'
    const outcome = await this.clerk(name, '$id: ID!, $version: Int!', { id, version }, shown, { version: 99 })
    this.keep(this.redemptions, outcome)
  }

  /** Undoes what a record has earned; the account may fall below zero where the street approves. */
  private async reverse() {
    const held = oneOf([...this.records.values()].filter(({ state }) => /CONFIRMED|CORRECTED/.test(state ?? '')))
    if (!held) return this.record()
    const asked = await this.lines.clerk.ask(
      'query ($id: ID!) { entries: ledgerEntries(filter: { recordId: { eq: $id }, reason: { eq: EARN } }, sort: [{ field: CREATED_AT, direction: DESC }], perPage: 1) { items { id } } }',
      { id: held.id },
    )
    const { id } = JSON.parse(asked).data.entries.items[0]
    const act: Act = {
      name: 'reverseEntry',
      types: '$id: ID!, $reason: String!, $approval: String',
      shown: 'id record { id version state minutes }',
      variables: { id, reason: '示例冲正', approval: Math.random() < 0.2 ? '示例街道办公室' : null },
    }
    const outcome = await this.teller.perform(this.lines.street, act, { reason: '另一冲正' })
    if ('result' in outcome) {
      const { record } = outcome.result as unknown as { record: Held }
      this.records.set(record.id, record)
    }
  }

  private async give() {
    const variables = { stationId: this.of.stationId, minutes: 1 + Math.floor(Math.random() * 20) }
    const act = {
      name: 'giveMinutes',
      types: '$stationId: ID!, $minutes: Int!',
      shown: 'id version minutes',
      variables,
    }
    const outcome = await this.teller.perform(this.lines.volunteer, act, { minutes: 99 })
    if ('result' in outcome) this.gifts.push(outcome.result.id)
  }

  private clerk(
    name: string,
    types: string,
    variables: Record<string, unknown>,
    shown: string,
    other: Record<string, unknown>,
  ): Promise<Outcome> {
    return this.teller.perform(this.lines.clerk, { name, types, shown, variables }, other)
  }

  private keep(into: Map<string, Result>, outcome: Outcome): void {
    if ('result' in outcome) into.set(outcome.result.id, outcome.result)
  }
}
