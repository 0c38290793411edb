import { choice } from '@concentric/chassis/columns'

/** A column for whom an entry of the three lists is meant; nothing says that it is for anybody. */
export const listAudience = () =>
  choice('ListAudience', {
    CHILDREN: ['儿童', 'Children'],
    YOUTH: ['青少年', 'Youth'],
    ADULTS: ['成年人', 'Adults'],
    ELDERLY: ['老年人', 'Elderly'],
    EVERYONE: ['所有人', 'Everyone'],
  })
