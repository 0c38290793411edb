// The one list of this subgraph's resolvers and of the stubs it adds fields to; a new entity is one line here.
export { ActivityResolver } from './activity/activity.resolver.ts'
export { Community } from './community/community.stub.ts'
export { ServiceStationResolver } from './service-station/service-station.resolver.ts'
export { Venue } from './venue/venue.stub.ts'
export { VolunteerResolver } from './volunteer/volunteer.resolver.ts'
