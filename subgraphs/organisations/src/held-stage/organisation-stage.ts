import { choice } from '@concentric/chassis/columns'

/** A column for one of the three i (S97). */
export const organisationStage = () =>
  choice('OrganisationStage', {
    INTRODUCED: ['引进', 'Introduced'],
    INCUBATED: ['孵化', 'Incubated'],
    INCENTIVISED: ['鼓励', 'Incentivised'],
  })
