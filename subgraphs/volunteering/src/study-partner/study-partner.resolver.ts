import { Crud, Resolver } from '@concentric/chassis/crud'
import { StudyPartner, StudyPartnerDraft, StudyPartnerPatch } from './study-partner.type.ts'

@Resolver(() => StudyPartner)
export class StudyPartnerResolver extends Crud(StudyPartner, {
  many: 'studyPartners',
  draft: StudyPartnerDraft,
  patch: StudyPartnerPatch,
}) {}
