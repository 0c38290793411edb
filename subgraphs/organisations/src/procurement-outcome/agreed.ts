import { type Context } from '@concentric/chassis/context'
import { and, type Column, isNull, type SQL, sql } from 'drizzle-orm'
import { paidFenOf, pointsOf } from '../contract/come-to.ts'
import { contracts } from '../contract/contract.table.ts'
import { partnerUnits as units } from '../partner-unit/partner-unit.table.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'
import { type OutcomeArguments } from './outcome-arguments.ts'
import { type ContractOutcome } from './procurement-outcome.type.ts'

type Agreed = Omit<ContractOutcome, 'activities' | 'serviceMinutes' | 'yuanPerActivity'>

/** So many at once can still be read and summed; one more is asked for, to know of it. */
export const MOST_CONTRACTS = 1_000

/** The contracts asked for, what was agreed and what was paid for each, the latest first. */
export const agreedOf = (asked: OutcomeArguments, context: Context): Promise<Agreed[]> =>
  context.run<Agreed[]>(sql`select coalesce(json_agg(agreed), '[]')::text from (
    select ${contracts.id} as id, ${contracts.name} as name, coalesce(${units.name}, ${socialOrganisations.name}) as contractor, ${contracts.unitId} as "unitId", ${contracts.organisationId} as "organisationId", ${contracts.signedOn} as "signedOn",
      ${contracts.amountFen} as "amountFen", ${paidFenOf({ id: contracts.id })} as "paidFen", ${pointsOf({ id: contracts.id })} as points, ${contracts.sample} as sample
    from ${contracts} left join ${units} on ${units.id} = ${contracts.unitId} left join ${socialOrganisations} on ${socialOrganisations.id} = ${contracts.organisationId}
    where ${whichOf(asked)}
    order by coalesce(${contracts.signedOn}, ${contracts.startsOn}) desc nulls last, ${contracts.name}, ${contracts.id} limit ${MOST_CONTRACTS + 1}) agreed`)

function whichOf({ communityId, streetId, procurementId, from, to }: OutcomeArguments): SQL {
  const is = (column: Column, id: string | undefined) => (id ? sql`${column} = ${id}::uuid` : undefined)
  // so a contract is of one period, and sums of periods add up
  const day = sql`coalesce(${contracts.signedOn}, ${contracts.startsOn})`
  return and(
    isNull(contracts.archivedAt),
    is(contracts.communityId, communityId),
    is(contracts.streetId, streetId),
    is(contracts.procurementId, procurementId),
    from ? sql`${day} >= ${from}::date` : undefined,
    to ? sql`${day} <= ${to}::date` : undefined,
  )!
}
