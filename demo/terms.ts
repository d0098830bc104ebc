export type DemoTerm = {
  zh: string
  en: string
  kind: 'term' | 'set phrase' | 'institution' | 'programme' | 'title'
  /** Wordings that the newsletter does not print. */
  forbiddenEn?: string[]
  note?: string
}

/** The demo newsletter's glossary: every Chinese entry occurs in one of its essays. */
export const demoTerms: readonly DemoTerm[] = [
  {
    zh: '战略自主',
    en: 'strategic autonomy',
    kind: 'term',
    forbiddenEn: ['strategic independence', 'strategic self-determination'],
    note: 'Used of Europe and of middle powers alike; quotation marks only where the source has them.',
  },
  {
    zh: '安全困境',
    en: 'security dilemma',
    kind: 'term',
    forbiddenEn: ['security predicament', 'safety dilemma'],
  },
  {
    zh: '规则制定权',
    en: 'rule-making power',
    kind: 'term',
    forbiddenEn: ['right of rule formulation', 'rule-setting right'],
    note: 'A power rather than a legal right.',
  },
  { zh: '中等强国', en: 'middle powers', kind: 'term', forbiddenEn: ['medium powers', 'mid-level powers'] },
  { zh: '供应链', en: 'supply chain', kind: 'term', forbiddenEn: ['supplying chain'] },
  {
    zh: '相互依赖',
    en: 'interdependence',
    kind: 'term',
    forbiddenEn: ['mutual reliance'],
  },
  {
    zh: '压舱石',
    en: 'ballast',
    kind: 'set phrase',
    forbiddenEn: ['ballast stone'],
    note: 'The image can stay; “anchor” where two nautical images would collide.',
  },
  {
    zh: '安全溢价',
    en: 'security premium',
    kind: 'term',
    forbiddenEn: ['safety premium'],
  },
  { zh: '出口管制', en: 'export controls', kind: 'term', forbiddenEn: ['export restrictions'] },
  {
    zh: '去风险',
    en: 'de-risking',
    kind: 'set phrase',
    forbiddenEn: ['risk removal', 'derisking'],
    note: 'Hyphenated.',
  },
  {
    zh: '规则对接',
    en: 'alignment of rules',
    kind: 'term',
    forbiddenEn: ['rule docking', 'docking of rules'],
  },
  { zh: '战略互信', en: 'strategic trust', kind: 'term', forbiddenEn: ['strategic mutual trust'] },
  { zh: '东盟', en: 'ASEAN', kind: 'institution', note: 'No article before it.' },
  {
    zh: '《区域全面经济伙伴关系协定》',
    en: 'Regional Comprehensive Economic Partnership (RCEP)',
    kind: 'title',
    note: 'RCEP from the second mention on.',
  },
  { zh: '矿产安全伙伴关系', en: 'Minerals Security Partnership', kind: 'programme' },
  {
    zh: '碳边境调节机制',
    en: 'Carbon Border Adjustment Mechanism (CBAM)',
    kind: 'programme',
    forbiddenEn: ['carbon tariff', 'Carbon Border Regulation Mechanism'],
    note: '“Carbon tariff” takes a side; print it only in quotations.',
  },
  { zh: '碳泄漏', en: 'carbon leakage', kind: 'term', forbiddenEn: ['carbon seepage'] },
  {
    zh: '共同但有区别的责任',
    en: 'common but differentiated responsibilities',
    kind: 'set phrase',
    forbiddenEn: ['common but distinguished responsibilities'],
  },
  { zh: '反补贴税', en: 'countervailing duties', kind: 'term', forbiddenEn: ['anti-subsidy tax'] },
  { zh: '脱钩', en: 'decouple', kind: 'term', forbiddenEn: ['unhooked'], note: 'As a noun: decoupling.' },
  { zh: '《巴黎协定》', en: 'Paris Agreement', kind: 'title', forbiddenEn: ['Paris Accord'] },
  {
    zh: '世界贸易组织',
    en: 'World Trade Organization',
    kind: 'institution',
    forbiddenEn: ['World Trade Organisation'],
  },
  {
    zh: '《南海各方行为宣言》',
    en: 'Declaration on the Conduct of Parties in the South China Sea',
    kind: 'title',
    forbiddenEn: ['South China Sea Declaration'],
    note: 'DOC only after the full name.',
  },
  {
    zh: '《海上意外相遇规则》',
    en: 'CUES',
    kind: 'title',
    forbiddenEn: ['Rules for Accidental Encounters at Sea'],
    note: 'At first mention: Code for Unplanned Encounters at Sea (CUES).',
  },
  {
    zh: '南海行为准则',
    en: 'code of conduct in the South China Sea',
    kind: 'title',
    note: 'Lower case while it is still being negotiated.',
  },
  {
    zh: '外交照会',
    en: 'diplomatic note',
    kind: 'term',
    forbiddenEn: ['diplomatic memo', 'diplomatic notification'],
  },
]
