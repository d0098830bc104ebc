/** What a newsletter decides about its checks. An admin sets it; every field has a default. */
export type CheckPolicy = {
  spelling: 'us' | 'uk'
  serialComma: boolean
  /** How the United States is abbreviated. */
  unitedStates: 'U.S.' | 'US'
  /** What joins two countries in a compound: China-U.S. or China–U.S. */
  pairDash: 'hyphen' | 'en_dash'
  /** How a Chinese name is printed: SUN Chenghao, Sun Chenghao, or as it was given. */
  nameStyle: 'as_given' | 'family_capitals' | 'family_first'
  /** Checks switched off, each with the reason given. */
  off: Readonly<Record<string, string>>
  /** Checks switched on although they are off by default. */
  on: readonly string[]
  /** Checks whose errors stand in the way of a move, by the state moved to. None by default. */
  gates: Readonly<Record<string, readonly string[]>>
}

export const defaultPolicy: CheckPolicy = {
  spelling: 'us',
  serialComma: true,
  unitedStates: 'U.S.',
  pairDash: 'hyphen',
  nameStyle: 'as_given',
  off: {},
  on: [],
  gates: {},
}
