/** What the open needs of a place would best be put to, all at once. */
export const bestPairs =
  'query BestPairs($streetId: ID, $communityId: ID, $category: String) { result: bestPairs(streetId: $streetId, communityId: $communityId, category: $category) { judged items { needId needName offer { offerId resourceId name score reasons { text textEnglish points } } } } }'
