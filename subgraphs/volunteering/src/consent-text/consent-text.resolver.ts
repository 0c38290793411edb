import { Crud, Resolver } from '@concentric/chassis/crud'
import { ConsentText, ConsentTextDraft, ConsentTextPatch } from './consent-text.type.ts'

@Resolver(() => ConsentText)
export class ConsentTextResolver extends Crud(ConsentText, {
  many: 'consentTexts',
  draft: ConsentTextDraft,
  patch: ConsentTextPatch,
}) {}
