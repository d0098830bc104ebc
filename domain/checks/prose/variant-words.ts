/** Prefixes that are set with a hyphen by some and without by others. */
export const prefixes: ReadonlySet<string> = new Set(
  'anti bi bio co counter cyber de eco ethno extra geo hyper infra inter intra macro mega meta micro mid mini mis multi neo non over pan para poly post pre pro proto pseudo quasi re semi socio sub super supra techno trans ultra un under'.split(
    ' ',
  ),
)

/** Words of two that are written apart, with a hyphen, and as one. Their parts side by side mean the same. */
export const compoundsOfTwo: ReadonlySet<string> = new Set(
  'airspace airstrike battlefield bloodshed ceasefire checkpoint childcare counterpart dataset database deadlock dealmaker dealmaking decisionmaker decisionmaking eastward filmmaker fundraiser fundraising gamechanger groundbreaking groundwork healthcare keynote landlocked landmark lawmaker lawmaking longstanding marketplace nationwide northward peacebuilding peacekeeper peacekeeping peacemaker peacemaking policymaker policymaking powerhouse roadmap rulemaking safeguard seabed smartphone southward stockpile stronghold superpower timeframe timeline troublemaker warfighting warhead watchdog webpage website westward whitepaper workforce workplace worldview worldwide'.split(
    ' ',
  ),
)

/** Words of two whose parts side by side mean something else: "goodwill" but "good will come", "standoff" but "stand off". */
export const hyphenatedOnly: ReadonlySet<string> = new Set(
  'buildup breakdown breakup crackdown drawdown followup goodwill handover holdup kickoff layoff leadup longtime makeup onetime ongoing online offline payoff playbook pushback rollback rollout rollup setback shakeup showdown shutdown slowdown spillover spinoff standoff startup takeover tradeoff turnaround turnout wartime peacetime workaround upfront'.split(
    ' ',
  ),
)

/** One word with a hyphen and another without: re-sign is no resign. */
export const meaningsApart: ReadonlySet<string> = new Set(
  'coop correspond cover recover recovered recovering recovery recreate recreation reform reformed reforming reformation relay release repress resign resigned resigning resent resort reserve resound retreat return unionized unionised'.split(
    ' ',
  ),
)

/** Spellings of one word that are both right in one country or the other, the British or older first. */
const spelt =
  'towards/toward afterwards/afterward backwards/backward forwards/forward upwards/upward downwards/downward judgement/judgment judgements/judgments acknowledgement/acknowledgment acknowledgements/acknowledgments amongst/among whilst/while amidst/amid learnt/learned sizeable/sizable likeable/likable adviser/advisor advisers/advisors enquiry/inquiry enquiries/inquiries dialogue/dialog dialogues/dialogs catalogue/catalog focussed/focused focussing/focusing benefitted/benefited benefitting/benefiting targetted/targeted targetting/targeting orientated/oriented preventative/preventive naïve/naive rôle/role per-cent/percent Kiev/Kyiv Türkiye/Turkey Odessa/Odesa Zelenskiy/Zelensky Zelenskyy/Zelensky Moslem/Muslim Moslems/Muslims Qur’an/Koran Swaziland/Eswatini Byelorussia/Belarus Kharkov/Kharkiv Lvov/Lviv'

/** `key` is shared by all spellings and endings of one word, `form` is the spelling without a plural's ending. */
export type WordPair = { key: string; form: string; isAmerican: boolean }

/** The words above with what they belong to. */
export const wordPairs: ReadonlyMap<string, WordPair> = new Map(
  spelt
    .toLowerCase()
    .split(' ')
    .flatMap((pair): [string, WordPair][] => {
      const [british = '', american = ''] = pair.split('/')
      const isPlural = british.endsWith('s') && american.endsWith('s')
      const bare = (word: string) => (isPlural ? word.slice(0, -1) : word)
      const key = `/${bare(american)}`
      return [
        [british, { key, form: bare(british), isAmerican: false }],
        [american, { key, form: bare(american), isAmerican: true }],
      ]
    }),
)
