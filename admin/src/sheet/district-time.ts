/** Now by the district's clock, as the graph prints it: `2026-11-23T09:05:00+08:00`. */
export const districtNow = (): string => `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
