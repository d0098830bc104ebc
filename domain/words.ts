/** The closed vocabularies of the product, as product.md and the HTTP contract name them. */
export const roles = ['assistant', 'reviewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** In what capacity somebody signs: in a role, or as an author of the article. */
export const signingRoles = [...roles, 'author'] as const
export type SigningRole = (typeof signingRoles)[number]

export const articleStates = [
  'proposed',
  'translating',
  'summarizing',
  'in_review',
  'changes_requested',
  'approved',
  'published',
  'declined',
  'withdrawn',
] as const
export type ArticleState = (typeof articleStates)[number]

export const editionStates = ['assembling', 'in_review', 'approved', 'published'] as const
export type EditionState = (typeof editionStates)[number]

export const forms = ['feature', 'condensed'] as const
export type Form = (typeof forms)[number]

export const sourceLanguages = ['zh', 'en'] as const
export type SourceLanguage = (typeof sourceLanguages)[number]

export const rightsStatuses = ['unknown', 'asked', 'granted', 'public', 'quotation', 'refused'] as const
export type Rights = (typeof rightsStatuses)[number]
export const clearedRights: readonly Rights[] = ['granted', 'public', 'quotation']

export const unitStatuses = ['untranslated', 'draft', 'translated', 'condensed', 'omitted'] as const
export type UnitStatus = (typeof unitStatuses)[number]

export const omissionReasons = ['repeats', 'local_detail', 'citation', 'other'] as const
export type OmissionReason = (typeof omissionReasons)[number]

export const origins = ['human', 'machine', 'memory', 'import', 'suggestion'] as const
export type Origin = (typeof origins)[number]

export const passageKinds = [
  'translation',
  'title',
  'why_it_matters',
  'takeaway',
  'answer',
  'section',
  'item',
  'edition_title',
  'teaser',
] as const
export type PassageKind = (typeof passageKinds)[number]

export const articleStages = ['translation', 'summary', 'article', 'author'] as const
export const stages = [...articleStages, 'edition'] as const
export type Stage = (typeof stages)[number]

export const signoffDecisions = ['approve', 'request_changes'] as const
export type SignoffDecision = (typeof signoffDecisions)[number]

export const sectionKinds = [
  'welcome',
  'introduction',
  'ask_china',
  'insights',
  'feature',
  'conclusion',
  'colophon',
  'custom',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export const exportFormats = ['html', 'email', 'markdown', 'text', 'docx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How a translation stands beside its source: alone, above it, or in a column of its own. */
export const variants = ['english', 'beneath', 'columns'] as const
export type Variant = (typeof variants)[number]

export const correctionKinds = ['clarification', 'correction', 'retraction'] as const
export type CorrectionKind = (typeof correctionKinds)[number]
