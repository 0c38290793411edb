const asked = (name: string) =>
  `${name}(unitId: $unitId, year: $year) { value suppressed rows(perPage: 100) { items { id type label } } }`

/** Asks for what a unit gave and got in a year. */
export const unitExchange = `query UnitExchange($unitId: ID!, $year: Int!) { gave: ${asked('unitGaveCount')} goods: ${asked('unitGoodsGiven')} hosted: ${asked('unitHostedCount')} lent: ${asked('unitRoomsLent')} people: ${asked('unitTeamPeople')} hours: ${asked('unitTeamHours')} got: ${asked('unitGotCount')} rooms: ${asked('unitRoomCount')} borrowed: ${asked('unitRoomsBorrowed')} meetings: ${asked('unitMeetingCount')} invited: ${asked('unitInvitedCount')} came: ${asked('unitCameCount')} }`
