// The parts of a printed edition, taken from its text: one line a paragraph, headings on lines of their own.

/** Answers `{number, series, title, teaser, welcome, introduction, answers, pieces: [{author, title, body}], conclusion, lines}`. */
export function partsOf(text) {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const at = heading => lines.indexOf(heading)
  const [headline, teaser] = lines
  const [, seriesNumber, seriesName, title] = /^#(\d+) ([^:]+): (.+)$/.exec(headline)
  const opening = lines.slice(2, at(seriesName))
  const number = Number(/\b(\d+)(?:st|nd|rd|th) edition\b/.exec(opening[0])[1])
  const [insights, conclusion] = ['China Scholars’ Insights', 'Conclusion']
  return {
    lines,
    number,
    title,
    teaser,
    series: { name: seriesName, number: Number(seriesNumber) },
    // Welcome, what the newsletter is, what it offers; then what is new in it, and the introduction proper.
    welcome: opening.slice(0, 3),
    introduction: opening.slice(3),
    answers: lines.slice(at(seriesName) + 1, at(insights)),
    insightsHeading: insights,
    pieces: piecesOf(lines.slice(at(insights) + 1, at(conclusion))),
    conclusionHeading: conclusion,
    conclusion: lines.slice(at(conclusion) + 1),
  }
}

/** "Author: Title", and the paragraphs up to the next one. */
function piecesOf(lines) {
  const pieces = []
  for (const line of lines) {
    const byline = line.length < 160 && /^([A-Z][a-z]+ [A-Z][a-z]+): (.+)$/.exec(line)
    if (byline) pieces.push({ author: byline[1], title: byline[2], body: [] })
    else pieces.at(-1).body.push(line)
  }
  return pieces
}
