/** The figures that can be those of one service station, in the order of its page. */
export const stationFigures: readonly string[] = [
  'teamCount',
  'affiliatedShopCount',
  'jointUnitCount',
  'volunteerGroupCount',
  'stationOrganisationCount',
  'stationVolunteerCount',
  'stationUnitCount',
  'serviceHeadCount',
  'serviceItemCount',
  'postSeatCount',
  'stationServiceDays',
]
