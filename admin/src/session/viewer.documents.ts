export const whoIsThere =
  'query Viewer { viewer { account { id name } grants { id level place { id name } } acting { id level } } }'
