import type { GoldenCase } from './golden'

export const english: GoldenCase[] = [
  {
    rule: 'a full point, a question mark and an exclamation mark end a sentence',
    texts: [
      'The talks ended. |Nobody spoke.',
      'Who won? |It is too early to say.',
      'Stop! |The bridge is out.',
      'It was over by 1999. |Trade resumed.',
      'Really?! |Yes.',
    ],
  },
  {
    rule: 'a title before a name does not end a sentence',
    texts: [
      'Dr. Li met Mr. Wang. |They shook hands.',
      'Prof. Chen and Gen. Smith agreed. |Sen. Jones did not.',
      'Mrs. The was an unusual name. |We checked.',
    ],
  },
  {
    rule: 'an abbreviation goes on unless a common first word follows',
    texts: [
      'The U.S. Senate voted. |It passed.',
      'He moved to the U.S. |He never returned.',
      'Many goods, e.g. Steel and coal, were taxed. |Prices rose.',
      'It opened on Jan. 5, 2020. |It closed in Dec. |The staff left.',
      'See No. 5 and Fig. 3. |Then read p. 12.',
      'He said no. |Everyone heard.',
      'Acme Inc. Sold its shares. |The price fell.',
      'China vs. Japan drew a crowd. |The game was close.',
      'She has a Ph.D. in law. |She teaches.',
      'Smith et al. |This was their only paper.',
      'They met at 5 p.m. on Monday. |It rained.',
    ],
  },
  {
    rule: 'initials and decimals do not break',
    texts: [
      'J. K. Rowling wrote it. |We read it.',
      'George W. Bush spoke. |The crowd left.',
      'Growth was 3.5 percent. |Inflation was 2.1.',
      'We chose Plan B. |The first had failed.',
    ],
  },
  {
    rule: 'a small letter after a mark goes on',
    texts: [
      'Yahoo! was large. |It shrank.',
      'He sold pens, ink, etc. and paper. |Few came.',
      '“Why?” he asked. |She left.',
    ],
  },
  {
    rule: 'closing marks stay with the sentence',
    texts: [
      '“It is late.” |The lights went out.',
      '"We agree." |The minister smiled.',
      'He asked, “Why now?” |Nobody answered.',
      'It ended (as feared). |We left.',
      "He shouted 'Go.' |They went.",
      'She called it “the end.” |Then she sat down.',
    ],
  },
  {
    rule: 'a quotation followed by whose words it was goes on',
    texts: [
      '“We will wait.” Minister Wang said. |He sat down.',
      '"Who is it?" Mr. Lee asked. |No answer came.',
    ],
  },
  {
    rule: 'a quotation or a parenthesis stays whole',
    texts: [
      'He said: “We came. We saw. We left.” |The room was silent.',
      'The law (see Art. 5. It is short.) applies. |Courts agree.',
      'It rained. |(It always does in May.) |We stayed in.',
      'It fell sharply. (Smith 2020) |It rose later.',
    ],
  },
  {
    rule: 'an ellipsis ends a sentence only before a new capital',
    texts: [
      'He paused... and went on. |We waited.',
      'He paused... |Then he left.',
      'I thought... I was wrong. |Sorry.',
      'The list goes on… |Nobody reads it.',
      'Well . . . maybe. |Maybe not.',
    ],
  },
  {
    rule: 'a note mark or its number stays with the sentence',
    texts: [
      'Trade fell.[1] |Prices rose.',
      'Trade fell. [2] |Prices rose.',
      'Trade fell.12 |Prices rose.',
      'Trade fell.¹ |Prices rose.',
    ],
  },
  {
    rule: 'list numbers and addresses do not break',
    texts: [
      '1. Introduction',
      'IV. Results and outlook',
      'a. First point.\n|b. Second point.',
      'See https://example.org/x.y?z=1. |It is free.',
      'Write to a.b@example.org. |We reply.',
      'Node.js is used. |It works.',
    ],
  },
  {
    rule: 'a mark without its other half swallows nothing',
    texts: [
      '“We will stay. |The others left. |Night fell.',
      'The screen is 5" wide. |It is small.',
      'It’s the students’ union. |They’re in.',
    ],
  },
]
