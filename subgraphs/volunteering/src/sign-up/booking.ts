import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'

export type Attempt = {
  shift: string
  volunteerId?: string
  key?: string
  attends?: boolean
  children?: number
  guardianAgrees?: boolean
  trainingWaiver?: string
}
type SignedUp = { id: string; version: number }

const HOUR_MILLISECONDS = 3_600_000
const FIRST = Date.parse('2032-01-01T01:00:00Z')
const FIELDS =
  'id version state seats attends children guardianAgreedAt waitingPlace cancelledBecause trainingWaiver displayName volunteerNumber volunteer { id }'

const GROUP = 'id version state headcount waitingPlace cancelledBecause unitId cameCount minutes'

/** Signs people up in tests: each activity has hours of its own, each request a key of its own, unless they are given. */
export class Booking {
  private made = 0

  constructor(private readonly house: TestHouse) {}

  hours() {
    const startsAt = new Date(FIRST + ++this.made * 4 * HOUR_MILLISECONDS)
    return {
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 2 * HOUR_MILLISECONDS).toISOString(),
    }
  }

  /** The hours around now: it has begun, and is not over. */
  now() {
    const at = (hours: number) => new Date(Date.now() + hours * HOUR_MILLISECONDS).toISOString()
    return { startsAt: at(-1), endsAt: at(1) }
  }

  /** A shift that is all of an activity of its own; its id. */
  async shift({
    seats,
    state = 'PUBLISHED',
    minAge,
    requiredTrainingId,
    ...given
  }: {
    seats: number
    state?: string
    minAge?: number
    requiredTrainingId?: string
    startsAt?: string
    endsAt?: string
  }) {
    const times = { ...this.hours(), ...given }
    const activity = {
      name: '测试活动',
      kind: 'CLASS',
      state,
      minAge,
      requiredTrainingId,
      communityId: seedId('community', '太平角'),
      ...times,
    }
    const { id: activityId } = await this.create('Activity', activity)
    return (await this.create('Shift', { name: '测试班次', activityId, seats, ...times })).id
  }

  signUp({ shift, key = `key-${++this.made}`, ...asked }: Attempt, account = 'community') {
    return this.house.ask(
      account,
      `mutation ($shiftId: ID!, $key: ID!, $volunteerId: ID, $attends: Boolean! = true, $children: Int! = 0, $guardianAgrees: Boolean! = false, $trainingWaiver: String) {
        made: signUp(shiftId: $shiftId, key: $key, volunteerId: $volunteerId, attends: $attends, children: $children, guardianAgrees: $guardianAgrees, trainingWaiver: $trainingWaiver) { ${FIELDS} } }`,
      { shiftId: shift, key, ...asked },
    )
  }

  cancel({ id, version }: SignedUp, account = 'community', key = `key-${++this.made}`) {
    return this.house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $key: ID!) { made: cancelSignUp(id: $id, version: $version, key: $key) { ${FIELDS} } }`,
      { id, version, key },
    )
  }

  /** A unit signs a group of so many up. */
  signUpGroup(shift: string, headcount: number, account = 'unit', key = `key-${++this.made}`) {
    return this.house.ask(
      account,
      `mutation ($shiftId: ID!, $headcount: Int!, $key: ID!) { made: signUpGroup(shiftId: $shiftId, headcount: $headcount, key: $key) { ${GROUP} } }`,
      { shiftId: shift, headcount, key },
    )
  }

  /** An act on a group: `changeGroupSignUp` with its headcount, or `cancelGroupSignUp`. */
  actOnGroup({ id, version }: SignedUp, headcount?: number, account = 'unit', key = `key-${++this.made}`) {
    const [act, type, value] =
      headcount === undefined
        ? ['cancelGroupSignUp', '', '']
        : ['changeGroupSignUp', ', $headcount: Int!', ', headcount: $headcount']
    return this.house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $key: ID!${type}) { made: ${act}(id: $id, version: $version, key: $key${value}) { ${GROUP} } }`,
      { id, version, key, headcount },
    )
  }

  /** The host says how many of a group came. */
  countGroup(id: string, came: number, account = 'community', key = `key-${++this.made}`) {
    return this.house.ask(
      account,
      'mutation ($id: ID!, $came: Int!, $key: ID!) { made: countGroup(id: $id, came: $came, key: $key) { came } }',
      { id, came, key },
    )
  }

  async readGroup(id: string, account = 'unit') {
    return (await this.house.ask(account, `{ row: groupSignUp(id: "${id}") { ${GROUP} } }`)).data.row
  }

  async read(id: string, account = 'community') {
    return (await this.house.ask(account, `{ row: signUp(id: "${id}") { ${FIELDS} } }`)).data.row
  }

  async counts(shift: string) {
    const { data } = await this.house.ask(
      'community',
      `{ row: shift(id: "${shift}") { seats seatsTaken waitingCount activity { state } } }`,
    )
    const { activity, ...counts } = data.row
    return { ...counts, activity: activity.state }
  }

  /** An act on the activity of a shift. */
  async act(shift: string, act: string, argument = '') {
    const { data } = await this.house.ask('community', `{ shift(id: "${shift}") { activity { id version } } }`)
    const { id, version } = data.shift.activity
    return this.house.ask(
      'community',
      `mutation { made: ${act}(id: "${id}", version: ${version} ${argument}) { id version state visits cancelReason } }`,
    )
  }

  private async create(type: string, input: object): Promise<{ id: string }> {
    const { data } = await this.house.ask(
      'community',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`,
      { input },
    )
    return data.made
  }
}
