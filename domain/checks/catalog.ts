import type { Check } from './check'
import type { DocumentCheck } from './document'

/** Every rule about one text, in the order in which the panel lists them. */
export const checks: readonly Check[] = []

/** Every rule about an article's or an edition's texts together. */
export const documentChecks: readonly DocumentCheck[] = []
