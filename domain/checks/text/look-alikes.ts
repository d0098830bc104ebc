/** The Latin letter that a Cyrillic, Greek or Armenian letter looks like, or undefined. A part of the data of UTS 39 (confusables). */
export function latinLookAlike(letter: string): string | undefined {
  return LATIN.get(letter)
}

/** The letter of the other script that a Latin letter looks like, for a foreign word with a Latin letter in it. */
export function foreignLookAlike(letter: string, script: 'Cyrillic' | 'Greek'): string | undefined {
  return (script === 'Cyrillic' ? CYRILLIC : GREEK).get(letter)
}

const cyrillicPairs =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwвbкkмmнhтtАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJҺHԌGԚQԜWёëЁËїïЇÏғfҮYүyӏlӀIьbгrпnиu'
const greekPairs = 'αaοoνvρpιiκkυuτtχxγyηnωwεeμuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXάáόóίíϲcϳjΡPϺMΫΫ'
const armenianPairs = 'օoսuոnհhցgզqՕOՍUԼL'

function pairs(text: string): [string, string][] {
  const letters = [...text]
  return letters.flatMap((letter, index): [string, string][] =>
    index % 2 === 0 ? [[letter, letters[index + 1] ?? letter]] : [],
  )
}

const LATIN = new Map([...pairs(cyrillicPairs), ...pairs(greekPairs), ...pairs(armenianPairs)])
const CYRILLIC = inverse(pairs('аaеeоoрpсcуyхxіiАAВBЕEКKМMНHОOРPСCТTХXІI'))
const GREEK = inverse(pairs('οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'))

function inverse(list: [string, string][]): Map<string, string> {
  return new Map(list.map(([foreign, latin]) => [latin, foreign]))
}
