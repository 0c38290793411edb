// The one list of this subgraph's resolvers and of the stubs it adds fields to; a new entity is one line here.
export { BuildingResolver } from './building/building.resolver.ts'
export { Community } from './community/community.stub.ts'
export { BuildingsFigures } from './figures/figures.resolver.ts'
export { VenueResolver } from './venue/venue.resolver.ts'
