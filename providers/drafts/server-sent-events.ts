/** The data of each event of a `text/event-stream`, several data lines of one joined; comments and names are passed over. */
export function eventsOf(text: string): string[] {
  return text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .map(block =>
      block
        .split(/\r\n|\n|\r/)
        .filter(line => line.startsWith('data:'))
        .map(line => line.slice(5).replace(/^ /, ''))
        .join('\n'),
    )
    .filter(data => data !== '')
}
