import type { Variant } from '../../domain/words'

/**
 * The page's own style: ink on paper, one column of some 66 characters, the Chinese beside it on demand, vermilion only
 * where an editor speaks. Fonts are the reader's: a self-contained page fetches none.
 */
export const style = `:root {
  color-scheme: light dark;
  --paper: #f6f0e4; --sheet: #fdfaf3; --ink: #1e1a15; --soft: #463f35; --quiet: #625a4d; --rule: #dcd1bd;
  --vermilion: #ad2f1b; --wash: #f9e2d8; --azurite: #1c566b;
  --serif: "Source Serif 4", "Iowan Old Style", Charter, "Palatino Linotype", Georgia, Cambria, "Noto Serif", "Liberation Serif", "DejaVu Serif", serif;
  --song: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif;
  --sans: "Source Sans 3", system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171411; --sheet: #1f1b17; --ink: #eee6d8; --soft: #cbc1b0; --quiet: #a89e8d; --rule: #3a332b;
    --vermilion: #ee7b62; --wash: #40201a; --azurite: #82bccf;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.125rem/1.67 var(--serif); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 70rem; padding: 3rem 1.25rem 4rem; overflow-wrap: break-word; }
header, main, footer { margin-inline: auto; max-width: 41rem; }
p { margin: 0; hanging-punctuation: first; }
.paragraph + .paragraph, h2 + .paragraph, h3 + .paragraph, h4 + .paragraph { margin-top: 1em; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3rem); letter-spacing: -0.012em; }
h2 { font-size: 1.625rem; }
h3 { font-size: 1.3125rem; }
h4 { font: 600 0.9375rem/1.4 var(--sans); color: var(--soft); }
a { color: var(--azurite); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:focus-visible, summary:focus-visible, input:focus-visible + label { outline: 2px solid var(--azurite); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1.5rem; background: color-mix(in srgb, var(--azurite) 10%, transparent); }
:lang(zh-Hans) { font-family: var(--song); line-height: 1.76; line-break: strict; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.edition { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-bottom: 1rem; font: 0.9375rem/1.4 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; }
.series { color: var(--ink); font-weight: 600; }
.teaser { margin-top: 1.25rem; font-size: 1.3125rem; line-height: 1.5; color: var(--soft); text-wrap: pretty; }
.draft { margin-bottom: 1rem; padding: 0.5rem 0.75rem; font: 600 0.9375rem/1.4 var(--sans); color: var(--vermilion); background: var(--wash); border: 1px dashed currentcolor; }
nav { margin-top: 2rem; padding-block: 1rem; border-block: 1px solid var(--rule); font: 0.9375rem/1.5 var(--sans); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li + li, nav li > ol { margin-top: 0.25rem; }
nav li > ol { padding-left: 1.25rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { margin-top: 3.5rem; }
section > .question, section > article { margin-top: 2.25rem; }
article + article { margin-top: 3.5rem !important; }
.byline { color: var(--soft); font-weight: 400; }
.why, .takeaways { margin-top: 1.5rem; padding: 1.125rem 1.25rem; background: var(--sheet); border: 1px solid var(--rule); }
.why + .takeaways { margin-top: 0; border-top: 0; }
.why h4 + *, .takeaways h4 + * { margin-top: 0.5rem; }
.takeaways ol { margin-bottom: 0; padding-left: 1.5rem; }
.takeaways li + li { margin-top: 0.75rem; }
article > h4 { margin-top: 2rem; }
.bilingual { accent-color: var(--azurite); width: 1.125rem; height: 1.125rem; margin: 1.25rem 0.5rem 0 0; vertical-align: -0.2em; }
.bilingual + label { font: 0.9375rem/1.4 var(--sans); color: var(--soft); }
.text { margin-top: 1rem; }
.source { display: none; margin-top: 0.5rem; padding-left: 1rem; border-left: 1px solid var(--rule); color: var(--soft); font-size: 1.0625rem; }
.bilingual:checked ~ .text .source { display: block; }
.unreviewed { font: italic 0.875rem/1.4 var(--sans); color: var(--vermilion); white-space: nowrap; }
.evidence { margin-top: 0.75rem; font: 0.9375rem/1.5 var(--sans); color: var(--soft); }
.evidence summary { cursor: pointer; }
.evidence ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.evidence li { padding: 0.5rem 0 0.5rem 1rem; border-left: 1px solid var(--rule); }
.evidence .from { color: var(--quiet); font-size: 0.875rem; }
.card { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); font: 0.9375rem/1.5 var(--sans); color: var(--soft); }
.card dl { margin: 0.5rem 0 0; }
.card dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: 0.75rem; }
.card dt { color: var(--quiet); }
.card dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.colophon { padding-top: 1.5rem; border-top: 1px solid var(--rule); color: var(--soft); }
.imprint { margin-top: 3rem; padding-top: 1.5rem; border-top: 3px double var(--rule); font: 0.9375rem/1.5 var(--sans); color: var(--soft); }
.imprint h2 { font: 600 1.125rem/1.4 var(--sans); }
.imprint h3 { margin-top: 1.25rem; font: 600 0.9375rem/1.4 var(--sans); }
.imprint code { font: 0.8125rem/1.5 ui-monospace, "SF Mono", "Cascadia Mono", monospace; overflow-wrap: anywhere; }
.imprint ul { margin: 0.5rem 0 0; padding-left: 1.25rem; }
.imprint li + li { margin-top: 0.5rem; }
.meaning { color: var(--quiet); font-size: 0.875rem; }
@media (min-width: 72rem) {
  article:has(> .bilingual:checked) > .text { width: 66rem; margin-left: calc((41rem - 66rem) / 2); }
  article:has(> .bilingual:checked) > .text > .paragraph { display: grid; grid-template-columns: 1fr 25rem; column-gap: 2rem; }
  article:has(> .bilingual:checked) > .text .source { margin-top: 0; }
}
@media (max-width: 30rem) {
  body { padding-top: 1.5rem; }
  .card dl > div { grid-template-columns: 1fr; gap: 0; margin-top: 0.5rem; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #222; --quiet: #444; --rule: #999; --azurite: #000; --vermilion: #8c2413; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  header, main, footer { max-width: none; }
  nav, .bilingual, .bilingual + label, .evidence { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  .card, .why, .takeaways li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .card a::after { content: ""; }
}
`

/** What a page with another arrangement of the two languages says after the style of every page. */
export const variantStyles: Record<Variant, string> = {
  english: '.bilingual, .bilingual + label, .source { display: none !important; }\n',
  beneath:
    '.bilingual, .bilingual + label { display: none; }\n.text .source:lang(zh-Hans) { display: block; }\n',
  columns: `.bilingual, .bilingual + label { display: none; }
.text .source:lang(zh-Hans) { display: block; }
@media (min-width: 60rem) {
  article:has(.source:lang(zh-Hans)) > .text { width: min(66rem, calc(100vw - 4rem)); margin-left: calc((41rem - min(66rem, calc(100vw - 4rem))) / 2); }
  .text > .paragraph:has(.source:lang(zh-Hans)) { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; }
  .text .source { margin-top: 0; }
}
@media print {
  .text > .paragraph:has(.source:lang(zh-Hans)) { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; }
  article:has(.source:lang(zh-Hans)) > .text { width: auto; margin-left: 0; }
}
`,
}
