/** The volunteer who asks. */
export type Self = {
  volunteers: {
    items: readonly {
      id: string
      number: string
      displayName: string
      homeStationId: string | null
      communityId: string
    }[]
  } | null
  viewer: { balanceMinutes: number | null }
}
