import RssFeed from '@mui/icons-material/RssFeed'
import { resource } from '../resource/resource.tsx'
import { RouteFeedActs } from './route-feed/acts.tsx'

export const routeFeed = resource('routeFeeds', {
  icon: RssFeed,
  list: ['name', 'route', 'street', 'createdAt'],
  filters: ['routeId', 'streetId', 'createdAt', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
  acts: RouteFeedActs,
})
