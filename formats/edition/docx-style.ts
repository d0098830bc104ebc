import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'

/** Half points. */
const size = { text: 22, small: 18, h1: 44, h2: 32, h3: 26, h4: 22 }
const ink = '1E1A15'
const soft = '463F35'
const serif = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'SimSun' }
const sans = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimHei' }
const heading = (half: number, before: number) => ({
  run: { size: half, bold: true, color: ink, font: serif },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
})
const own = (name: string, run: object, paragraph: object) => ({
  id: name,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: size.text, color: ink, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 160, line: 320 } },
    },
    title: heading(size.h1, 0),
    heading1: heading(size.h1, 0),
    heading2: heading(size.h2, 480),
    heading3: heading(size.h3, 320),
    heading4: { ...heading(size.h4, 240), run: { size: size.h4, bold: true, color: soft, font: sans } },
    hyperlink: { run: { color: '1C566B', underline: {} } },
    footnoteText: { run: { size: size.small }, paragraph: { spacing: { after: 60, line: 240 } } },
  },
  paragraphStyles: [
    own('Teaser', { size: 26, color: soft, italics: true }, { spacing: { after: 240 } }),
    own('Imprint', { size: size.small, color: soft, font: sans }, { spacing: { after: 80, line: 260 } }),
    own('SourceText', { color: soft }, { spacing: { after: 200 }, indent: { left: 360 } }),
    own('Notice', { color: 'AD2F1B', bold: true }, {}),
  ],
}

export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'takeaways',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 480, hanging: 480 } } },
        },
      ],
    },
  ],
}
