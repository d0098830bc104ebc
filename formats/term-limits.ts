/** The most entries one glossary file may hold, whatever its format. */
export const MAX_TERMS = 20_000
