/** Asks for the joint actions of a community this year, by field. */
export const sixFields =
  'query SixFields($communityId: ID!) { figure: sixFieldActions(communityId: $communityId) { label rows(perPage: 6) { items { id label value } } } }'
