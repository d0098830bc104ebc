/** What can be taken out as a table of its own. */
export const deskTables = ['articles', 'editions', 'terms', 'register', 'memory', 'people'] as const
/** What can be taken out as a table of one article. */
export const articleTables = ['units', 'history'] as const

export type TableName = (typeof deskTables)[number] | (typeof articleTables)[number]
