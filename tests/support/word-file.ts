import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'

const date = '2024-11-05T08:30:00Z'

/** A Word file as one comes: a title, an author, a list, a note, tracked changes by two people and a comment. */
export async function wordFile(): Promise<Uint8Array> {
  const document = new Document({
    comments: {
      children: [
        { id: 0, author: '闻人昭', date: new Date(date), children: [new Paragraph('此处宜注明出处。')] },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('见《渡口志》第三卷。')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: '渡口与集市', heading: HeadingLevel.TITLE }),
          new Paragraph('作者：濮阳若溪'),
          new Paragraph({ text: '一、渡口', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('渡口每天清晨'),
              new DeletedTextRun({ text: '开门', id: 1, author: '司空宁', date }),
              new InsertedTextRun({ text: '开船', id: 2, author: '司空宁', date }),
              new TextRun({ text: '。', bold: true }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('来往的人'),
              new CommentRangeStart(0),
              new TextRun('比去年多了三成'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun('。'),
            ],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
