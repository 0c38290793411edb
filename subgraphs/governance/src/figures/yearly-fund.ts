import { ArgsType, Field, type Figure, Int, PlaceArguments } from '@concentric/chassis/figures'
import { eq, type SQL, sql } from 'drizzle-orm'
import { fundAllocations } from '../fund-allocation/fund-allocation.table.ts'

@ArgsType()
class YearOfPlace extends PlaceArguments {
  @Field(() => Int, {
    nullable: true,
    description: '年度\n\nThe latest year anything was allocated for, when left out.',
  })
  year?: number
}

type Words = Pick<Figure, 'label' | 'definition'>

/** What the communities were given of one kind of fund in a year, on average; the target is what is due to each. */
const yearlyFund = (kind: 'PARTY_WORK' | 'STATION_OPERATION' | 'SERVICE', words: Words): Figure => ({
  ...words,
  unit: ['元/社区', 'yuan per community'],
  of: 'average',
  arguments: YearOfPlace,
  target: ({ value }) => sql`governance.fund_due(${kind}, ${yearOf(value('year'))}) / 100.0`,
  rows: ({ here, value }) =>
    sql`select ${fundAllocations.id}, 'FundAllocation', ${fundAllocations.name}, ${fundAllocations.amountFen} / 100.0, ${fundAllocations.sample}
      from ${fundAllocations} where ${here(fundAllocations)} and ${eq(fundAllocations.kind, kind)} and ${fundAllocations.year} = ${yearOf(value('year'))}`,
})

const yearOf = (given: SQL) =>
  sql`coalesce(${given}::int, (select max(year) from governance.fund_allocation where archived_at is null))`

export const partyWorkFund = yearlyFund('PARTY_WORK', {
  label: ['党建工作经费', 'Party work fund'],
  definition: [
    '当年每个社区拨付的党建工作经费，标准 8.2 万元（S29、R26）。',
    'Allocated to each community in the year; 82,000 are due (S29, R26).',
  ],
})

export const stationOperationFund = yearlyFund('STATION_OPERATION', {
  label: ['社区工作运行经费', 'Station operation fund'],
  definition: [
    '当年每个社区拨付的工作运行经费，标准 7 万元（S29、R26）。',
    'Allocated to each community in the year; 70,000 are due (S29, R26).',
  ],
})

export const serviceFund = yearlyFund('SERVICE', {
  label: ['服务经费', 'Service fund'],
  definition: [
    '当年每个社区拨付的服务经费，由 20 万元逐步提高到 100 万元，逐年不减（S30、R27）。',
    'Allocated to each community in the year; it rises from 200,000 to 1,000,000 and never falls (S30, R27).',
  ],
})
