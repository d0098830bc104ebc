/** Countries, regions and alliances as they stand in a compound of two: China-U.S., Russia-Ukraine, EU-ASEAN. */
const names =
  'Africa African Afghanistan Algeria America American Angola Arab Arabia Argentina Armenia ASEAN Asia Asian Australia Austria Azerbaijan Bahrain Bangladesh Beijing Belarus Belgium Berlin Bhutan Brazil Britain British Brunei Brussels Bulgaria Cambodia Canada Chile China Chinese Colombia Croatia Cuba Cyprus Czech Delhi Denmark Djibouti DPRK Egypt England Estonia Ethiopia EU Eurasia Europe European Finland France French Georgia Germany German Ghana Greece Gulf Hamas Hezbollah Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan Japanese Jordan Kazakhstan Kenya Korea Korean Kosovo Kuwait Kyiv Kyrgyzstan Laos Latvia Lebanon Libya Lithuania London Luxembourg Malaysia Maldives Mali Malta Mexico Moldova Mongolia Morocco Moscow Mozambique Myanmar Namibia NATO Nepal Netherlands Niger Nigeria Norway Oman Pakistan Palestine Panama Paris Peru Philippines Poland Portugal PRC Pyongyang Qatar ROK Romania Russia Russian Rwanda Saudi SCO Senegal Serbia Seoul Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Tehran Thailand Tokyo Tunisia Turkey Türkiye Turkmenistan UAE Uganda UK U.K. Ukraine Ukrainian UN U.N. US U.S. USA USSR Soviet Uruguay Uzbekistan Vatican Venezuela Vietnam Washington West Western Yemen Zambia Zimbabwe'
const places = new Set(names.split(' '))

export function isPlace(word: string): boolean {
  return places.has(word)
}
