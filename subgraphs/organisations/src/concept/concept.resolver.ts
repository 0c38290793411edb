import { type Context } from '@concentric/chassis/context'
import { Crud, Ctx, Query, Resolver } from '@concentric/chassis/crud'
import { Concept, ConceptDraft, ConceptPatch } from './concept.type.ts'
import { ConceptProposal, conceptProposals } from './growth/concept-proposals.ts'

@Resolver(() => Concept)
export class ConceptResolver extends Crud(Concept, { many: 'concepts', draft: ConceptDraft, patch: ConceptPatch }) {
  /** Words that confirmed matches of different units share and no concept holds, each for a concept; for who edits the table. */
  @Query(() => [ConceptProposal], { nullable: true })
  conceptProposals(@Ctx() context: Context): Promise<ConceptProposal[]> {
    return conceptProposals(context)
  }
}
