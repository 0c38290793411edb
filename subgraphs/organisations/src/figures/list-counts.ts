import { counted, type Figure } from '@concentric/chassis/figures'
import { eq } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'

export const openNeedCount: Figure = {
  label: ['公开需求', 'Open needs'],
  definition: ['状态为公开的需求条数（S23）。', 'Needs that are open (S23).'],
  unit: ['条', 'needs'],
  of: 'count',
  rows: counted('Need', needs, ({ state }) => eq(state, 'OPEN')),
}

export const serviceCount: Figure = {
  label: ['可提供服务', 'Services offered'],
  definition: ['除草稿外的服务项数（S23）。', 'Services on the lists, drafts apart (S23).'],
  unit: ['项', 'services'],
  of: 'count',
  rows: counted('ServiceOffer', serviceOffers, ({ published }) => eq(published, true)),
}
