/** Small files of our own, each with what is to be made of it: accepted, or the rule it breaks. */
export type Sample = { name: string; text: string; expected: string }

const core = 'urn:oasis:names:tc:xliff:document:2.0'
const whole2 = (inner: string, head = 'trgLang="en"') =>
  `<xliff xmlns="${core}" version="2.1" srcLang="zh" ${head} xmlns:my="urn:my" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0">${inner}</xliff>`
const file2 = (inner: string, head?: string) => whole2(`<file id="f1">${inner}</file>`, head)
const unit2 = (inner: string) => file2(`<unit id="u1">${inner}</unit>`)
const text2 = (source: string, target?: string) =>
  unit2(
    `<originalData><data id="d1">[b]</data></originalData><segment id="s1"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`,
  )
const module2 = (prefix: string, name: string, inner: string) =>
  unit2(
    `${inner.replace('>', ` xmlns:${prefix}="urn:oasis:names:tc:xliff:${name}:2.0">`)}<segment id="s1"><source>中</source></segment>`,
  )
const whole12 = (inner: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext">${inner}</file></xliff>`
const unit12 = (inner: string, id = 'id="1"') =>
  whole12(`<body><trans-unit ${id}>${inner}</trans-unit></body>`)
const plain = '<segment><source>中</source></segment>'

const good: [name: string, text: string][] = [
  ['the least there can be', file2(`<unit id="u1">${plain}</unit>`, '')],
  [
    'a group, notes and what others put in',
    file2(
      `<my:one id="e1"/><notes><note id="n1">remark</note></notes><group id="g1" my:a="b"><unit id="u1"><my:two/>${plain}</unit></group>`,
    ),
  ],
  [
    'every code',
    text2(
      '<ph id="1" dataRef="d1"/><pc id="2" type="fmt" subType="xlf:b">中<cp hex="0001"/></pc><sc id="3"/><sm id="m1" my:a="b"/>文<em startRef="m1"/><ec startRef="3"/><mrk id="m2" type="my:kind">字</mrk>',
    ),
  ],
  ['codes again in the translation', text2('<ph id="1" canDelete="no"/>中', 'A<ph id="1" canDelete="no"/>')],
  ['a code whose other half is elsewhere', text2('<ec id="9" isolated="yes"/>中<sc id="1" isolated="yes"/>')],
  [
    'targets in an order of their own',
    unit2(
      '<segment><source>中</source><target order="2">A</target></segment><segment><source>文</source><target order="1">B</target></segment>',
    ),
  ],
  [
    'a remark about a stretch',
    unit2(
      '<notes><note id="n1">so?</note></notes><segment><source><mrk id="m1" type="comment" ref="#n=n1">中</mrk></source></segment>',
    ),
  ],
  [
    'codes that keep their order',
    text2(
      '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>中<ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
    ),
  ],
  [
    'a unit of version 1.2',
    unit12(
      '<source>中<g id="1">文</g><x id="2"/></source><target state="needs-translation">A</target><note>n</note><my:one xmlns:my="urn:my"/>',
    ),
  ],
  [
    'groups and codes of version 1.2',
    whole12(
      '<header/><body><group><trans-unit id="1"><source><bpt id="1">[b]</bpt>中<ept id="1">[/b]</ept></source></trans-unit></group></body>',
    ),
  ],
]

const goodModules: [name: string, text: string][] = [
  [
    'a match for a segment',
    module2(
      'mtc',
      'matches',
      '<mtc:matches><mtc:match ref="#s1" type="tm"><source>中</source><target>A</target></mtc:match></mtc:matches>',
    ),
  ],
]

const bad: [name: string, expected: string, text: string][] = [
  ['no file', 'missing xliff/file', whole2('')],
  ['another version', 'value xliff@version', file2(`<unit id="u1">${plain}</unit>`).replace('2.1', '2.7')],
  [
    'no source language',
    'missing xliff@srcLang',
    file2(`<unit id="u1">${plain}</unit>`).replace('srcLang="zh"', ''),
  ],
  ['a file without units', 'missing file/unit|group', file2('')],
  ['a unit without an id', 'missing unit@id', file2(`<unit>${plain}</unit>`)],
  ['an id with a space', 'value unit@id', file2(`<unit id="u 1">${plain}</unit>`)],
  [
    'two units of one id',
    'twice unit@id',
    file2(`<unit id="u1">${plain}</unit><group id="g"><unit id="u1">${plain}</unit></group>`),
  ],
  [
    'two notes of one id',
    'twice note@id',
    unit2(`<notes><note id="n">a</note><note id="n">b</note></notes>${plain}`),
  ],
  ['notes behind a segment', 'order unit/notes', unit2(`${plain}<notes><note>a</note></notes>`)],
  ['a unit without a segment', 'missing unit/segment', unit2('<ignorable><source>中</source></ignorable>')],
  ['a segment without a source', 'missing segment/source', unit2('<segment><target>A</target></segment>')],
  [
    'two targets',
    'twice segment/target',
    unit2('<segment><source>中</source><target>A</target><target>B</target></segment>'),
  ],
  [
    'a target without its language',
    'missing xliff@trgLang',
    file2('<unit id="u1"><segment><source>中</source><target>A</target></segment></unit>', ''),
  ],
  [
    'a source of another language',
    'value source@xml:lang',
    unit2('<segment><source xml:lang="ja">中</source></segment>'),
  ],
  [
    'white space treated in two ways',
    'together target@xml:space',
    unit2('<segment><source xml:space="preserve">中</source><target>A</target></segment>'),
  ],
  [
    'a state that is none',
    'value segment@state',
    unit2('<segment state="done"><source>中</source></segment>'),
  ],
  [
    'a state below none',
    'together segment@subState',
    unit2('<segment subState="my:x"><source>中</source></segment>'),
  ],
  [
    'an attribute of others on a segment',
    'misplaced segment@my:a',
    unit2('<segment my:a="b"><source>中</source></segment>'),
  ],
  ['an element of others in a text', 'misplaced source/my:b', text2('<my:b>中</my:b>')],
  ['an element nobody knows', 'misplaced unit/sentence', unit2('<sentence/>')],
  ['data that is not there', 'reference ph@dataRef', text2('<ph id="1" dataRef="d9"/>')],
  ['a text within that is not there', 'reference ph@subFlows', text2('<ph id="1" subFlows="u9"/>')],
  ['two codes of one id', 'twice unit@id', text2('<ph id="1"/><ph id="1"/>')],
  ['a segment and a code of one id', 'twice unit@id', text2('<ph id="s1"/>')],
  ['a code that closes nothing', 'pairing ec@startRef', text2('<ec startRef="1"/>中<sc id="1"/>')],
  ['a code that nothing closes', 'pairing sc@id', text2('<sc id="1"/>中')],
  [
    'a lone code that is closed',
    'pairing sc@isolated',
    text2('<sc id="1" isolated="yes"/>中<ec startRef="1"/>'),
  ],
  [
    'halves that may do different things',
    'together ec@canCopy',
    text2('<sc id="1" canCopy="no"/>中<ec startRef="1"/>'),
  ],
  ['an annotation that nothing closes', 'pairing sm@id', text2('<sm id="1"/>中')],
  [
    'a code that was deleted and may not be',
    'missing target/ph',
    text2('<ph id="1" canDelete="no"/>中', 'A'),
  ],
  [
    'a fixed code without a first',
    'order ph@canReorder',
    text2('<ph id="1" canReorder="no" canCopy="no" canDelete="no"/>'),
  ],
  ['a fixed code that may be copied', 'together ph@canReorder', text2('<ph id="1" canReorder="firstNo"/>')],
  ['a copy of nothing', 'reference ph@copyOf', text2('<ph id="1" copyOf="9"/>')],
  ['a kind of code that is none', 'value pc@type', text2('<pc id="1" type="bold">中</pc>')],
  ['a kind below the wrong one', 'value pc@subType', text2('<pc id="1" type="ui" subType="xlf:b">中</pc>')],
  ['a character that is none', 'value cp@hex', text2('<cp hex="1"/>')],
  [
    'a remark of two kinds',
    'together mrk@value',
    text2('<mrk id="1" type="comment" value="a" ref="#n=n1">中</mrk>'),
  ],
  [
    'a remark on a note of elsewhere',
    'reference mrk@ref',
    text2('<mrk id="1" type="comment" ref="#f=f1/n=n1">中</mrk>'),
  ],
  [
    'a reference in the wrong order',
    'reference mrk@ref',
    text2('<mrk id="1" type="my:x" ref="#u=u1/f=f1">中</mrk>'),
  ],
  [
    'a place beyond the last',
    'value target@order',
    unit2('<segment><source>中</source><target order="2">A</target></segment>'),
  ],
  ['a skeleton that is nowhere', 'together skeleton@href', file2(`<skeleton/><unit id="u1">${plain}</unit>`)],
  ['1.2: a unit without an id', 'missing trans-unit@id', unit12('<source>中</source>', '')],
  [
    '1.2: two units of one id',
    'twice trans-unit@id',
    whole12(
      '<body><trans-unit id="1"><source>中</source></trans-unit><trans-unit id="1"><source>文</source></trans-unit></body>',
    ),
  ],
  ['1.2: a unit without a source', 'missing trans-unit/source', unit12('<target>A</target>')],
  [
    '1.2: a state that is none',
    'value target@state',
    unit12('<source>中</source><target state="done">A</target>'),
  ],
  ['1.2: a code without an id', 'missing g@id', unit12('<source><g>中</g></source>')],
  ['1.2: a code that nothing closes', 'pairing bpt', unit12('<source><bpt id="1">[b]</bpt>中</source>')],
  ['1.2: no body', 'missing file/body', whole12('<header/>')],
  ['another format', 'another_format', '<tmx version="1.4"/>'],
  ['a document type', 'doctype', `<!DOCTYPE xliff>${unit12('<source>中</source>')}`],
  ['an entity', 'not_well_formed', unit12('<source>&x;</source>')],
]

/** What breaks the rules of a module. */
const badModules: [name: string, expected: string, text: string][] = [
  [
    'a match that is for nothing',
    'reference mtc:match@ref',
    module2(
      'mtc',
      'matches',
      '<mtc:matches><mtc:match ref="#x"><source>中</source><target>A</target></mtc:match></mtc:matches>',
    ),
  ],
  [
    'a match of a kind that is none',
    'value mtc:match@type',
    module2(
      'mtc',
      'matches',
      '<mtc:matches><mtc:match ref="#s1" type="best"><source>中</source><target>A</target></mtc:match></mtc:matches>',
    ),
  ],
  [
    'a glossary entry that says nothing',
    'missing gls:glossEntry/translation',
    module2(
      'gls',
      'glossary',
      '<gls:glossary><gls:glossEntry><gls:term>中</gls:term></gls:glossEntry></gls:glossary>',
    ),
  ],
  [
    'metadata without a type',
    'missing mda:meta@type',
    module2(
      'mda',
      'metadata',
      '<mda:metadata><mda:metaGroup><mda:meta>x</mda:meta></mda:metaGroup></mda:metadata>',
    ),
  ],
  [
    'a resource that is here and elsewhere',
    'together res:source@href',
    module2(
      'res',
      'resourcedata',
      '<res:resourceData><res:resourceItem><res:source href="a">b</res:source></res:resourceItem></res:resourceData>',
    ),
  ],
  [
    'a rule of two kinds',
    'together val:rule@isPresent',
    module2('val', 'validation', '<val:validation><val:rule isPresent="a" startsWith="b"/></val:validation>'),
  ],
  [
    'a change of nothing',
    'reference ctr:revisions@ref',
    module2(
      'ctr',
      'changetracking',
      '<ctr:changeTrack><ctr:revisions appliesTo="note" ref="n9"><ctr:revision><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>',
    ),
  ],
  ['a form below none', 'together ph@subFs', text2('<ph id="1" fs:subFs="a,b"/>')],
]

export const xliffSamples: readonly Sample[] = [
  ...[...good, ...goodModules].map(([name, text]) => ({ name, text, expected: 'accepted' })),
  ...[...bad, ...badModules].map(([name, expected, text]) => ({ name, text, expected })),
]
