import { Crud, Resolver } from '@concentric/chassis/crud'
import { Concept, ConceptDraft, ConceptPatch } from './concept.type.ts'

@Resolver(() => Concept)
export class ConceptResolver extends Crud(Concept, { many: 'concepts', draft: ConceptDraft, patch: ConceptPatch }) {}
