/** Characters that only one of the two ways of writing has, among the most frequent ones; in pairs. */
const simplified =
  '国会们这来时为说过发后个对学动开进现经关问题东战华际网军导两应当实议党产业种级务济难权转区报门间组团历变员给长几从与并设决论义么点样头请读书话语让观认识见马车风飞龙鱼鸟页项须顺预领颜类图书场块坏声处备复够奋妇姐娱宁审宪宽宾导层岁岛币帮带广库庙庆应废异弃张弹强归录彻总恶惊愿戏户扑执扩扫扬护担择挥损换据'
const traditional =
  '國會們這來時為說過發後個對學動開進現經關問題東戰華際網軍導兩應當實議黨產業種級務濟難權轉區報門間組團歷變員給長幾從與並設決論義麼點樣頭請讀書話語讓觀認識見馬車風飛龍魚鳥頁項須順預領顏類圖書場塊壞聲處備複夠奮婦姐娛寧審憲寬賓導層歲島幣幫帶廣庫廟慶應廢異棄張彈強歸錄徹總惡驚願戲戶撲執擴掃揚護擔擇揮損換據'

const ofSimplified = new Set([...simplified].filter(character => !traditional.includes(character)))
const ofTraditional = new Set([...traditional].filter(character => !simplified.includes(character)))

export type Script = 'simplified' | 'traditional' | 'mixed' | 'unknown'

/** In which way of writing a Chinese text stands; `mixed` where both are more than one in ten of what tells. */
export function scriptOf(text: string): Script {
  let simple = 0
  let full = 0
  for (const character of text) {
    if (ofSimplified.has(character)) simple += 1
    else if (ofTraditional.has(character)) full += 1
  }
  const told = simple + full
  if (told < 3) return 'unknown'
  if (full / told < 0.1) return 'simplified'
  return simple / told < 0.1 ? 'traditional' : 'mixed'
}
