import type { Operation } from '../operation'
import { articles } from './articles'
import { authors } from './authors'
import { boilerplates } from './boilerplates'
import { calendar } from './calendar'
import { checks } from './checks'
import { deliveries } from './deliveries'
import { dictionary } from './dictionary'
import { discussion } from './discussion'
import { drafts } from './drafts'
import { editions } from './editions'
import { exchange } from './exchange'
import { factors, security } from './factors'
import { files } from './files'
import { finder } from './finder'
import { health } from './health'
import { history } from './history'
import { live } from './live'
import { mail } from './mail'
import { me } from './me'
import { memory } from './memory'
import { moves } from './moves'
import { notices } from './notices'
import { numbers } from './numbers'
import { pairs } from './pairs'
import { people } from './people'
import { publication } from './publication'
import { register } from './register'
import { reviewFile } from './review-file'
import { signingSettings } from './signing-settings'
import { signoffs } from './signoffs'
import { sources } from './source'
import { summary } from './summary'
import { tables } from './tables'
import { terms } from './terms'
import { units } from './units'

const areas: readonly Record<string, Operation>[] = [
  health,
  articles,
  files,
  sources,
  exchange,
  reviewFile,
  tables,
  moves,
  units,
  memory,
  pairs,
  summary,
  drafts,
  mail,
  history,
  live,
  discussion,
  checks,
  numbers,
  signoffs,
  signingSettings,
  authors,
  editions,
  publication,
  calendar,
  finder,
  boilerplates,
  me,
  factors,
  notices,
  deliveries,
  people,
  security,
  terms,
  register,
  dictionary,
]

/** Every operation of the HTTP interface, in the order of the document. */
export const operations: readonly Operation[] = areas.flatMap(area => Object.values(area))
