/**
 * Words that Britain and America spell in their own ways. The forms are built from stems, so that every ending is known:
 * colour, colours, coloured. Where a spelling is right in both (-ize in Oxford, "program" of a computer) it is in no list.
 */
const our =
  'arm behavi cand clam col demean endeav enam fav ferv flav harb hon hum lab neighb od parl ranc rig rum sav savi splend succ tum val vap vig'
const ise =
  'antagon apolog author brutal capital categor central character civil colon commercial container critic crystall custom decentral decolon demilitar democrat demon demoral denuclear desensit destabil dichotom digital digit dramat econom emphas energ equal factional familiar final formal fossil galvan general global harmon hegemon hospital hypothes ideal ideolog immobil individual industrial initial institutional international jeopard legal legitim liberal local marginal material maxim memor militar minim mobil modern monopol moral national neutral normal optim organ ostrac penal polar polit politic popular priorit privat professional public radical rational real recogn regional regular reorgan revital revolution romantic sanit scrutin secular securit sensation sensit social special stabil standard stigmat strateg subsid summar symbol sympath synchron synthes systemat territorial terror theor traumat trivial universal urban util vandal victim visual vocal weapon western'
const re = 'calib cent fib kilomet centimet millimet lit lust meag millimet sab somb spect theat'
const doubled =
  'cancel channel counsel duel equal fuel label level marvel model pedal quarrel rival signal swivel total travel tunnel unravel'
const others =
  'defence:defense defences:defenses defenceless:defenseless offence:offense offences:offenses pretence:pretense analyse:analyze analysed:analyzed analyses:analyses analysing:analyzing paralyse:paralyze paralysed:paralyzed paralysing:paralyzing catalyse:catalyze catalysed:catalyzed manoeuvre:maneuver manoeuvres:maneuvers manoeuvred:maneuvered manoeuvring:maneuvering manoeuvrable:maneuverable grey:gray sceptic:skeptic sceptics:skeptics sceptical:skeptical sceptically:skeptically scepticism:skepticism aluminium:aluminum plough:plow ploughed:plowed tyre:tire tyres:tires ageing:aging skilful:skillful wilful:willful fulfil:fulfill fulfils:fulfills fulfilment:fulfillment enrol:enroll enrolment:enrollment instalment:installment instalments:installments artefact:artifact artefacts:artifacts practising:practicing practised:practiced licence:license licences:licenses mould:mold moulded:molded moustache:mustache pyjamas:pajamas cosy:cozy encyclopaedia:encyclopedia paediatric:pediatric anaemic:anemic leukaemia:leukemia oesophagus:esophagus foetus:fetus jewellery:jewelry woollen:woolen marvellous:marvelous counsellor:counselor counsellors:counselors traveller:traveler travellers:travelers tranquillity:tranquility programme:program programmes:programs furore:furor sulphur:sulfur cheque:check cheques:checks'

type Pair = readonly [uk: string, us: string, both?: boolean]

/** Every pair of forms. `both`: the American form is right in Britain too. */
function* pairs(): Iterable<Pair> {
  for (const stem of words(our))
    for (const end of words(' s ed ing able ably er ers ful less hood ite ites al', true))
      yield [`${stem}our${end}`, `${stem}or${end}`]
  for (const stem of words(ise))
    for (const end of words('e es ed er ers ing able ation ations ational'))
      yield [`${stem}is${end}`, `${stem}iz${end}`, true]
  for (const stem of words(re)) {
    yield [`${stem}re`, `${stem}er`]
    yield [`${stem}res`, `${stem}ers`]
  }
  yield ['centred', 'centered']
  for (const stem of words(doubled))
    for (const end of ['ed', 'ing']) yield [`${stem}l${end}`, `${stem}${end}`]
  for (const pair of words(others)) {
    const [uk = '', us = ''] = pair.split(':')
    if (uk !== us) yield [uk, us, /^(?:program|check|license|mold|tire)/.test(us)]
  }
}

function words(list: string, withEmpty = false): string[] {
  return list.split(' ').filter(word => withEmpty || word !== '')
}

const american = new Map([...pairs()].map(([uk, us]) => [uk, us]))
const british = new Map([...pairs()].flatMap(([uk, us, both]) => (both ? [] : [[us, uk]])))

/** The spelling of the other country, where a word in small letters has one that the newsletter wants. */
export function inSpelling(word: string, spelling: 'us' | 'uk'): string | undefined {
  return (spelling === 'us' ? american : british).get(word)
}
