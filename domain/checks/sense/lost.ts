import type { Check, Found } from '../check'
import { clauseOf } from '../numbers/clause'

/** What the Chinese says and what in the English says it too. */
type Signal = { name: string; code: string; said: RegExp; idle: RegExp; rendered: RegExp }

/**
 * Negation, hedging, duty and attribution that the English seems to have lost: notes, off by default, for there are more
 * ways to say any of them than a list holds. The range is the clause at about the place of the Chinese word.
 */
export const lostChecks: readonly Check[] = ['negation', 'hedging', 'attribution'].map(name => ({
  name,
  onByDefault: false,
  run: (source, target) => checkLost(source, target).filter(one => one.check === name),
}))

/** All of them together: see `lostChecks`. */
export function checkLost(source: string | undefined, target: string): Found[] {
  if (!source || target.trim() === '') return []
  const lost = signals.flatMap(({ name, code, said, idle, rendered }): Found[] => {
    const readable = source.replace(idle, words => '\u3000'.repeat(words.length))
    const match = said.exec(readable)
    if (!match || rendered.test(target)) return []
    const place = Math.round((match.index / source.length) * target.length)
    const facts = { source: match[0] }
    return [{ check: name, severity: 'note', ...clauseOf(target, place), code, facts }]
  })
  return [...lost, ...negationAdded(source, target)]
}

const signals: readonly Signal[] = [
  {
    name: 'negation',
    code: 'negation_lost',
    said: /不|没有|没能|并未|从未|尚未|未能|未曾|未被|并非|绝非|无法|无意|无权|不得|切勿|别无/u,
    idle: /不断|不同|不仅|不只|不但|不光|不久|不少|不过|不足|不得不|不论|不管|不然|不错|不妨|不禁|不愧|不惜|不外乎|不约而同|不言而喻|不可或缺|不可避免|不可分割|不可逆转|不二|不时|不止|不已|不朽|不动产|不结盟|不扩散|不平等|不平衡|不确定|不稳定|不对称|不干涉|不懈|不遗余力|层出不穷|源源不断|持续不断|密不可分|无不|莫不|不无|要不|差不多|对不起|了不起|是不是|能不能|有没有|会不会|从不缺|不在话下/gu,
    rendered:
      /\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|can[’']t|hardly|scarcely|rarely|seldom|few|little|lack\w*|fail\w*|refus\w*|reject\w*|den(?:y|ies|ied|ying)|avoid\w*|refrain\w*|prevent\w*|prohibit\w*|forbid\w*|oppos\w*|against|absen\w*|free from|far from|instead of|rather than|short of|unless|end(?:s|ed|ing)?|stop\w*|abandon\w*|exclud\w*|beyond|too \w+ to|yet to|less|un\w{3,}|in(?:ability|capable|sufficient|evitable|adequate|complete|convenient|effective|correct|direct|stability|security)|im(?:possible|mature|balance|proper)|ir\w{4,}|il(?:legal|legitimate|logical)|dis\w{4,}|non\w*|mis\w{4,})\b|n[’']t\b/iu,
  },
  {
    name: 'hedging',
    code: 'hedge_lost',
    said: /可能|或许|也许|据悉|大概|恐怕|似乎|看来|或将|未必|有望|估计|据说/u,
    idle: /不可能|尽可能|可能性|可能的话/gu,
    rendered:
      /\b(?:may|might|could|can|would|perhaps|maybe|possibl\w*|potential\w*|probabl\w*|likely|unlikely|likelihood|reportedly|allegedly|apparently|seem\w*|appear\w*|suggest\w*|expect\w*|risk\w*|chance\w*|prospect\w*|tend\w*|estimat\w*|suppos\w*|presum\w*|fear\w*|set to|not necessarily|is said|are said|believed|reports?)\b/iu,
  },
  {
    name: 'hedging',
    code: 'duty_lost',
    said: /必须|应当|务必|不得不|有必要/u,
    idle: /适应当地|相应当/gu,
    rendered:
      /\b(?:must|should|shall|need\w*|ought|have to|has to|had to|requir\w*|necess\w*|imperative|essential|oblig\w*|duty|bound to|vital|crucial|indispensable|call\w* for|demand\w*|compel\w*|forced)\b/iu,
  },
  {
    name: 'attribution',
    code: 'attribution_lost',
    said: /认为|表示|指出|强调|声称|宣称|主张|坦言|据[^，。]{1,12}(?:报道|统计|分析)|所谓/u,
    idle: /普遍表示(?=欢迎)/gu,
    rendered:
      /\b(?:believ\w*|think\w*|thought|sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing|ements?)|argu\w*|not(?:e|es|ed|ing)|point\w*|stress\w*|emphasi\w*|accord\w*|view\w*|claim\w*|hold|holds|held|consider\w*|so-called|contend\w*|maintain\w*|suggest\w*|see|sees|saw|seen|regard\w*|opinion\w*|assert\w*|express\w*|declar\w*|observ\w*|remark\w*|add(?:s|ed)|insist\w*|advocat\w*|call\w*|describ\w*|report\w*|announc\w*|told|tell\w*|wr(?:ote|ites|itten)|mention\w*|conclud\w*|find|finds|found|data|show\w*|indicat\w*|underlin\w*|underscor\w*|highlight\w*|admit\w*|warn\w*|propos\w*|perspective|eyes|feel|feels|felt|judg\w*|assess\w*|agree\w*|what .{0,30} call)\b|[“"]/iu,
  },
]

/** An English "not" where the Chinese has no word that could be one. */
function negationAdded(source: string, target: string): Found[] {
  const match = /\b(?:not|never|cannot|no longer)\b|\b\w+n[’']t\b/iu.exec(target)
  if (
    !match ||
    /[不没未非无莫勿毋弗甭否别]|拒绝|反对|避免|禁止|缺乏|防止|停止|鲜有|难以|罕见|失败/u.test(source)
  )
    return []
  if (/\bnot only\b/i.test(target)) return []
  const [start, end] = [match.index, match.index + match[0].length]
  return [
    { check: 'negation', severity: 'note', start, end, code: 'negation_added', facts: { target: match[0] } },
  ]
}
