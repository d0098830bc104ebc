/** Where a hit stands: the words themselves, what is before them and what comes after. */
type Place = { words: string; before: string; after: string }

/** Where a rule that is right nearly always is wrong: what it said there is not passed on. */
const vetoes: Readonly<Record<string, (place: Place) => boolean>> = {
  // "an historic event" is good usage in both countries.
  AnA: ({ words, after }) => /^an$/i.test(words) && /^\s+h(?:istor|otel|ypothe|abitu|eroic)/i.test(after),
  // "it's time", "it's what helped": the engine takes a noun behind it for something owned.
  ItsPossessive: ({ words, before, after }) =>
    /^I/.test(words) ||
    /[,;:—–(]\s*$/.test(before) ||
    /^\s+(?:time|what|how|why|where|who|when|like|long|high|only|because|hard|easy|worth)\b/i.test(after),
  // "to reduced spending", "to disabled people": a participle before a noun; only "to cooperates" is sure.
  InflectedVerbAfterTo: ({ words }) => /ed$/.test(words),
  PronounVerbAgreement: ({ words }) => /^(?:super)?powers$/.test(words),
  // A unit may begin inside a sentence, and dots and initials end none.
  SentenceCapitalization: ({ before }) =>
    before.trim() === '' ||
    !/[a-z]{3}[.?!]["”’)]*\s+$/.test(before) ||
    /\b(?:etc|vol|pp|Mrs)\.\s+$/.test(before),
  // Headings in capitals are no names in the wrong case.
  UnitedOrganizations: ({ words }) => words === words.toUpperCase(),
  Countries: ({ words }) => words === words.toUpperCase(),
  NationalCapitals: ({ words }) => words === words.toUpperCase(),
  Months: ({ words }) => words === words.toUpperCase() || /^(?:may|march)$/i.test(words),
}

/** Whether what this rule said of these words is not to be believed. Offsets are UTF-16 in `text`. */
export function isVetoed(rule: string, text: string, start: number, end: number): boolean {
  const place = { words: text.slice(start, end), before: text.slice(0, start), after: text.slice(end) }
  return vetoes[rule]?.(place) ?? false
}
