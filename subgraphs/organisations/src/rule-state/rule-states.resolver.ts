import { Resolver, RuleStates } from '@concentric/chassis/rule-states'
import { statesOf } from './states.ts'

@Resolver()
export class OrganisationsRuleStates extends RuleStates('organisationsRuleStates', statesOf) {}
