import { Crud, Resolver } from '@concentric/chassis/crud'
import { Team, TeamDraft, TeamPatch } from './team.type.ts'

@Resolver(() => Team)
export class TeamResolver extends Crud(Team, { many: 'teams', draft: TeamDraft, patch: TeamPatch }) {}
