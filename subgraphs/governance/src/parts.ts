// The one list of this subgraph's resolvers and of the stubs it adds fields to; a new entity is one line here.
export { CommunityResolver } from './community/community.resolver.ts'
export { GrantResolver } from './grant/grant.resolver.ts'
export { StreetResolver } from './street/street.resolver.ts'
export { ViewerResolver } from './viewer/viewer.resolver.ts'
