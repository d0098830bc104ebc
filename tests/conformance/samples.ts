import { type Sample, xliffSamples } from '../support/xliff-samples'
import type { Format } from './try-file'

/** A small file of our own, with what is to be made of it: `accepted`, or the beginning of the reason against it. */
export type OwnFile = Sample & { format: Format }

const tmx = (
  body: string,
  head = '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext"/>',
) => `<?xml version="1.0"?><tmx version="1.4">${head}<body>${body}</body></tmx>`
const tuv = (language: string, segment: string) => `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`

const tmxFiles: readonly Sample[] = [
  {
    name: 'plain text (level 1)',
    expected: 'accepted',
    text: tmx(`<tu>${tuv('zh', '中')}${tuv('en', 'A')}</tu>`),
  },
  {
    name: 'codes in pairs, alone and nested (level 2)',
    expected: 'accepted',
    text: tmx(
      `<tu tuid="1"><note>n</note><prop type="x">p</prop>${tuv('zh', '<bpt i="1" x="1">[b]</bpt>中<ept i="1">[/b]</ept><ph x="2">[br]</ph><it pos="begin">[i]</it><hi type="x">文</hi>')}${tuv('en', '<bpt i="1">[b<sub>title</sub>]</bpt>A<ept i="1">[/b]</ept>')}</tu>`,
    ),
  },
  {
    name: 'many languages',
    expected: 'accepted',
    text: tmx(`<tu>${tuv('zh-TW', '中')}${tuv('fr', 'B')}${tuv('en-GB', 'A')}</tu>`),
  },
  {
    name: 'version 1.1, by the old name of a language',
    expected: 'accepted',
    text: '<tmx version="1.1"><header/><body><tu><tuv lang="zh"><seg>中</seg></tuv></tu></body></tmx>',
  },
  {
    name: 'a document type that names a file',
    expected: 'accepted',
    text: `<!DOCTYPE tmx SYSTEM "tmx14.dtd">${tmx('')}`,
  },
  {
    name: 'a document type that declares',
    expected: 'doctype',
    text: `<!DOCTYPE tmx [<!ENTITY x "y">]>${tmx('')}`,
  },
  { name: 'no end', expected: 'not_well_formed', text: tmx('').replace('</body>', '') },
  { name: 'another format', expected: 'another_format', text: '<html/>' },
]

const entry = (zh: string, en: string) =>
  `<termEntry id="c1"><langSet xml:lang="zh"><tig><term>${zh}</term></tig></langSet><langSet xml:lang="en"><tig><term>${en}</term></tig></langSet></termEntry>`

const tbxFiles: readonly Sample[] = [
  {
    name: 'version 2, basic',
    expected: 'accepted',
    text: `<martif type="TBX-Basic" xml:lang="en"><text><body>${entry('对话', 'dialogue')}</body></text></martif>`,
  },
  {
    name: 'version 3, elements of the core style',
    expected: 'accepted',
    text: '<tbx style="dct" type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1"><langSec xml:lang="zh"><termSec><term>对话</term></termSec></langSec><langSec xml:lang="en"><termSec><term>dialogue</term></termSec></langSec></conceptEntry></body></text></tbx>',
  },
  {
    name: 'a document type that names a file',
    expected: 'accepted',
    text: `<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body>${entry('水', 'water')}</body></text></martif>`,
  },
  { name: 'no concepts', expected: 'text_empty', text: '<martif type="TBX"><text><body/></text></martif>' },
  { name: 'another format', expected: 'another_format', text: '<tmx version="1.4"/>' },
]

export const ownFiles: readonly OwnFile[] = [
  ...xliffSamples.map(sample => ({ ...sample, format: 'xliff' as const })),
  ...tmxFiles.map(sample => ({ ...sample, format: 'tmx' as const })),
  ...tbxFiles.map(sample => ({ ...sample, format: 'tbx' as const })),
]
