/** Texts that make a careless pattern try everything: long, monotonous, never closed. Each is about as long as asked. */
export function hostileTexts(length: number): Record<string, string> {
  const of = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  return {
    'one letter': of('a'),
    capitals: of('A'),
    'capital words': of('Aa '),
    'one word': of('the '),
    spaces: `a${of(' ')}b`,
    commas: of('a, '),
    'open brackets': of('('),
    'open quotes': of('“a '),
    hyphens: of('a-'),
    dots: of('a.'),
    figures: of('1'),
    'figures with commas': of('1,'),
    'number words': of('one hundred and '),
    'and and': of('a and b, '),
    'list of names': of('China, Russia, '),
    'former later': of('the former '),
    lines: of('\n'),
    'Chinese figures': of('一'),
    'Chinese words': of('中国'),
    'mail addresses': of('a@b.'),
    prose: of(
      'In recent years, the two sides have agreed on 12 points, and trade grew by 3.5 percent to $90 billion. ',
    ),
  }
}
