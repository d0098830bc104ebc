import { verbs } from './verbs'

/** The help: every command that works, and nothing that does not. */
export function help(): string {
  const lines = verbs.flatMap(({ usage, summary }) => [`  bianyi ${usage}`, `      ${summary}`])
  return [
    'bianyi works on the installation in BIANYI_DATA (./data), with the server running or not.',
    '',
    ...lines,
    '',
    'Everywhere: --demo works on the demo instead, --json answers as JSON.',
    'Exit: 0 done, 1 refused or failed, 2 wrong use.',
  ].join('\n')
}
