import { type Page } from 'playwright-core'
import { ask } from './browser.ts'

/** The person's own registration, and the place acted for. */
export type Own = {
  registrations: { items: { id: string; phone: string | null }[] }
  viewer: { acting: { place: { id: string } } }
}
export const own = '{ viewer { acting { place { id } } } registrations(perPage: 1) { items { id phone } } }'

/** A volunteer with a telephone, made for one test. */
export async function madeVolunteer(page: Page) {
  const { viewer } = await ask<Own>(page, own)
  const { made } = await ask<{ made: { id: string; number: string } }>(
    page,
    'mutation ($input: VolunteerDraft!) { made: createVolunteer(input: $input) { id number } }',
    { input: { displayName: '测试志愿者', joinedOn: '2026-01-01', communityId: viewer.acting.place.id } },
  )
  const { consentTexts } = await ask<{ consentTexts: { items: { id: string }[] } }>(
    page,
    '{ consentTexts(filter: {purpose: {eq: SERVICE_MATCHING}}) { items { id } } }',
  )
  const { consent } = await ask<{ consent: { id: string } }>(
    page,
    'mutation ($input: ConsentDraft!) { consent: createConsent(input: $input) { id } }',
    {
      input: { volunteerId: made.id, textId: consentTexts.items[0]!.id, channel: 'PAPER', givenOn: '2026-01-01' },
    },
  )
  const { registration } = await ask<{ registration: { id: string } }>(
    page,
    'mutation ($input: RegistrationDraft!) { registration: createRegistration(input: $input) { id } }',
    { input: { volunteerId: made.id, realName: '示例戊', phone: '12000000055' } },
  )
  return { ...made, consent: consent.id, registration: registration.id }
}
