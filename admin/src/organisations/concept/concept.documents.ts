export const conceptPreview =
  'query ConceptPreview($input: ConceptDraft!, $replaces: ID) { result: conceptPreview(input: $input, replaces: $replaces) { judged items { needId needName from to offer { offerId resourceId name score reasons { text textEnglish points } } } } }'

/** Words confirmed matches share and no concept holds. */
export const conceptProposals =
  'query ConceptProposals { result: conceptProposals { conceptId conceptName word matchCount examples } }'
