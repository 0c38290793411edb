/** The subgraphs in the order the menu and the dashboard show them. */
export const subgraphs = ['governance', 'buildings', 'organisations', 'volunteering'] as const
