export const whoAmI = 'query PortalViewer { viewer { account { name } grants { id level place { id name } } } }'
