/** A value as it would arrive over the wire. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value) ?? 'null')
