export const namespace12 = 'urn:oasis:names:tc:xliff:document:1.2'
export const namespace2 = 'urn:oasis:names:tc:xliff:document:2.0'
const document22 = 'urn:oasis:names:tc:xliff:document:2.2'
export const namespaces2: ReadonlySet<string> = new Set([namespace2, document22])

export const versions2: ReadonlySet<string> = new Set(['2.0', '2.1', '2.2'])

export const modules = {
  matches: 'urn:oasis:names:tc:xliff:matches:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
  resources: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  sizes: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  validation: 'urn:oasis:names:tc:xliff:validation:2.0',
  changes: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  changes21: 'urn:oasis:names:tc:xliff:changetracking:2.1',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
} as const
