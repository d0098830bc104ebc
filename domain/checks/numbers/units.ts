/** What a unit measures: two units of one dimension are compared by `factor`, units of two dimensions never match. */
export type Dimension =
  | 'money'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'duration'
  | 'temperature'
  | 'speed'
  | 'power'
  | 'energy'
  | 'people'
  | 'households'
  | 'basis_points'

export type Unit = {
  /** The canonical name, an ISO 4217 code for money: what `Quantity.unit` holds. */
  name: string
  dimension: Dimension
  /**
   * How many of the dimension's base (metre, square metre, kilogram, litre, day, km/h, watt, watt-hour) one of it is;
   * 0 where there is no fixed rate (money, temperature). A month is 365/12 days.
   */
  factor: number
  /** Chinese words, simplified. */
  zh: readonly string[]
  /** English words in lower case, singular and plural; what is written in capitals or as a sign stays as it is. */
  en: readonly string[]
}

const year = 365

/** Every unit both parsers know. A quantity whose noun is none of them (三个国家, three countries) has no unit. */
export const units: readonly Unit[] = [
  money('CNY', '人民币元 元人民币 元 人民币 块钱', 'yuan|renminbi|RMB|CNY|¥|CN¥'),
  money(
    'USD',
    '美元 美金',
    'dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|USD|US$|$',
  ),
  money('EUR', '欧元', 'euro|euros|EUR|€'),
  money('JPY', '日元 日圆', 'yen|japanese yen|JPY|JP¥'),
  money('GBP', '英镑', 'pound sterling|pounds sterling|british pounds|british pound|sterling|GBP|£|UK£'),
  money('RUB', '卢布 俄罗斯卢布', 'ruble|rubles|rouble|roubles|russian rubles|RUB|₽'),
  money('HKD', '港元 港币', 'hong kong dollar|hong kong dollars|HKD|HK$'),
  money('TWD', '新台币 台币', 'new taiwan dollar|new taiwan dollars|taiwan dollars|TWD|NT$'),
  money('MOP', '澳门元 澳门币', 'pataca|patacas|MOP'),
  money('KRW', '韩元 韩圆 韩币', 'won|korean won|south korean won|KRW|₩'),
  money('INR', '印度卢比 卢比', 'rupee|rupees|indian rupees|INR|₹'),
  money('PKR', '巴基斯坦卢比', 'pakistani rupee|pakistani rupees|PKR'),
  money('AUD', '澳元 澳大利亚元', 'australian dollar|australian dollars|AUD|A$|AU$'),
  money('CAD', '加元 加拿大元', 'canadian dollar|canadian dollars|CAD|C$|CA$'),
  money('NZD', '新西兰元 纽元', 'new zealand dollar|new zealand dollars|NZD|NZ$'),
  money('SGD', '新加坡元 新元', 'singapore dollar|singapore dollars|SGD|S$'),
  money('CHF', '瑞士法郎 瑞郎', 'swiss franc|swiss francs|CHF'),
  money('SEK', '瑞典克朗', 'swedish krona|swedish kronor|SEK'),
  money('NOK', '挪威克朗', 'norwegian krone|norwegian kroner|NOK'),
  money('DKK', '丹麦克朗', 'danish krone|danish kroner|DKK'),
  money('THB', '泰铢', 'baht|thai baht|THB'),
  money('VND', '越南盾', 'dong|vietnamese dong|VND'),
  money('IDR', '印尼盾 印尼卢比', 'rupiah|indonesian rupiah|IDR'),
  money('MYR', '林吉特 马来西亚林吉特 马币', 'ringgit|malaysian ringgit|MYR'),
  money('PHP', '菲律宾比索', 'philippine pesos|philippine peso|PHP'),
  money('MXN', '墨西哥比索', 'mexican pesos|mexican peso|MXN'),
  money('ARS', '阿根廷比索', 'argentine pesos|argentine peso|ARS'),
  money('BRL', '雷亚尔', 'real|reais|brazilian reais|BRL|R$'),
  money('ZAR', '兰特', 'rand|south african rand|ZAR'),
  money('TRY', '里拉 土耳其里拉', 'lira|turkish lira|TRY'),
  money('SAR', '沙特里亚尔', 'riyal|riyals|saudi riyals|SAR'),
  money('IRR', '伊朗里亚尔 里亚尔', 'rial|rials|iranian rials|IRR'),
  money('AED', '迪拉姆', 'dirham|dirhams|AED'),
  money('ILS', '谢克尔 新谢克尔', 'shekel|shekels|ILS|₪'),
  money('UAH', '格里夫纳', 'hryvnia|hryvnias|UAH'),
  money('KZT', '坚戈', 'tenge|KZT'),
  money('EGP', '埃及镑', 'egyptian pounds|egyptian pound|EGP'),
  money('NGN', '奈拉', 'naira|NGN'),

  measure('kilometre', 'length', 1000, '公里 千米', 'kilometer|kilometers|kilometre|kilometres|km|kms'),
  measure('metre', 'length', 1, '米 公尺', 'meter|meters|metre|metres|m'),
  measure('centimetre', 'length', 0.01, '厘米 公分', 'centimeter|centimeters|centimetre|centimetres|cm'),
  measure('millimetre', 'length', 0.001, '毫米', 'millimeter|millimeters|millimetre|millimetres|mm'),
  measure('nanometre', 'length', 1e-9, '纳米', 'nanometer|nanometers|nanometre|nanometres|nm'),
  measure(
    'micrometre',
    'length',
    1e-6,
    '微米',
    'micron|microns|micrometer|micrometers|micrometre|micrometres',
  ),
  measure('li', 'length', 500, '里 华里', 'li'),
  measure('mile', 'length', 1609.344, '英里', 'mile|miles'),
  measure('nautical_mile', 'length', 1852, '海里', 'nautical mile|nautical miles|nmi'),
  measure('foot', 'length', 0.3048, '英尺', 'foot|feet|ft'),
  measure('inch', 'length', 0.0254, '英寸', 'inch|inches'),
  measure('yard', 'length', 0.9144, '英码', 'yard|yards'),

  measure(
    'square_kilometre',
    'area',
    1e6,
    '平方公里 平方千米',
    'square kilometer|square kilometers|square kilometre|square kilometres|sq km|km2|km²',
  ),
  measure(
    'square_metre',
    'area',
    1,
    '平方米 平米',
    'square meter|square meters|square metre|square metres|sq m|m2|m²',
  ),
  measure('square_mile', 'area', 2589988.11, '平方英里', 'square mile|square miles|sq mi'),
  measure('square_foot', 'area', 0.09290304, '平方英尺', 'square foot|square feet|sq ft'),
  measure('hectare', 'area', 1e4, '公顷', 'hectare|hectares|ha'),
  measure('acre', 'area', 4046.856, '英亩', 'acre|acres'),
  measure('mu', 'area', 10000 / 15, '亩', 'mu'),

  measure(
    'tonne',
    'mass',
    1000,
    '吨 公吨',
    'ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes',
  ),
  measure('gigatonne', 'mass', 1e12, '', 'gigaton|gigatons|gigatonne|gigatonnes'),
  measure('megatonne', 'mass', 1e9, '', 'megaton|megatons|megatonne|megatonnes'),
  measure('kilotonne', 'mass', 1e6, '', 'kiloton|kilotons|kilotonne|kilotonnes'),
  measure('kilogram', 'mass', 1, '公斤 千克', 'kilogram|kilograms|kilo|kilos|kg|kgs'),
  measure('jin', 'mass', 0.5, '斤', 'jin|catty|catties'),
  measure('gram', 'mass', 0.001, '克', 'gram|grams'),
  measure('carat', 'mass', 0.0002, '克拉', 'carat|carats'),
  measure('milligram', 'mass', 1e-6, '毫克', 'milligram|milligrams|mg'),
  measure('pound', 'mass', 0.45359237, '磅', 'pound|pounds|lb|lbs'),
  measure('ounce', 'mass', 0.0283495, '盎司', 'ounce|ounces'),

  measure('litre', 'volume', 1, '升 公升', 'liter|liters|litre|litres'),
  measure('millilitre', 'volume', 0.001, '毫升', 'milliliter|milliliters|millilitre|millilitres|ml'),
  measure('cubic_metre', 'volume', 1000, '立方米', 'cubic meter|cubic meters|cubic metre|cubic metres|m3|m³'),
  measure('barrel', 'volume', 158.987, '桶', 'barrel|barrels|bbl'),
  measure('bushel', 'volume', 35.239, '蒲式耳', 'bushel|bushels'),
  measure('gallon', 'volume', 3.785411784, '加仑', 'gallon|gallons'),

  measure('millennium', 'duration', 1000 * year, '', 'millennium|millennia'),
  measure('century', 'duration', 100 * year, '世纪 个世纪', 'century|centuries'),
  measure('decade', 'duration', 10 * year, '', 'decade|decades'),
  measure('year', 'duration', year, '年 年度 年时间 载', 'year|years'),
  measure('quarter', 'duration', year / 4, '个季度 季度', 'quarter|quarters'),
  measure('month', 'duration', year / 12, '个月', 'month|months'),
  measure('week', 'duration', 7, '周 个星期 星期 个礼拜', 'week|weeks'),
  measure('day', 'duration', 1, '天 昼夜 日', 'day|days'),
  measure('hour', 'duration', 1 / 24, '小时 个小时 个钟头', 'hour|hours'),
  measure('minute', 'duration', 1 / 1440, '分钟', 'minute|minutes'),
  measure('second', 'duration', 1 / 86400, '秒 秒钟', 'second|seconds'),

  measure(
    'celsius',
    'temperature',
    0,
    '摄氏度 ℃ °C',
    'degree celsius|degrees celsius|degrees centigrade|celsius|°c|℃',
  ),
  measure('fahrenheit', 'temperature', 0, '华氏度 ℉', 'degree fahrenheit|degrees fahrenheit|fahrenheit|°f'),

  measure(
    'kilometre_per_hour',
    'speed',
    1,
    '公里每小时 公里/小时 千米/小时',
    'kilometers per hour|kilometres per hour|kilometers an hour|km/h|kph',
  ),
  measure('knot', 'speed', 1.852, '节', 'knot|knots'),
  measure('watt', 'power', 1, '瓦 瓦特', 'watt|watts'),
  measure('kilowatt', 'power', 1e3, '千瓦', 'kilowatt|kilowatts|kw'),
  measure('megawatt', 'power', 1e6, '兆瓦', 'megawatt|megawatts|mw'),
  measure('gigawatt', 'power', 1e9, '吉瓦', 'gigawatt|gigawatts|gw'),
  measure('terawatt', 'power', 1e12, '太瓦', 'terawatt|terawatts|tw'),
  measure(
    'megawatt_hour',
    'energy',
    1e6,
    '兆瓦时',
    'megawatt-hour|megawatt-hours|megawatt hour|megawatt hours|mwh',
  ),
  measure(
    'gigawatt_hour',
    'energy',
    1e9,
    '吉瓦时',
    'gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours|gwh',
  ),
  measure(
    'terawatt_hour',
    'energy',
    1e12,
    '太瓦时',
    'terawatt-hour|terawatt-hours|terawatt hour|terawatt hours|twh',
  ),
  measure(
    'kilowatt_hour',
    'energy',
    1e3,
    '千瓦时 千瓦小时 度电',
    'kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours|kwh',
  ),

  measure(
    'person',
    'people',
    1,
    '人 人口 人次 名 位',
    'person|persons|people|inhabitants|individuals|citizens|residents',
  ),
  measure('household', 'households', 1, '户 户家庭', 'household|households|families|family'),
  measure('basis_point', 'basis_points', 1, '个基点 基点', 'basis point|basis points|bp|bps'),
]

const byName = new Map(units.map(unit => [unit.name, unit]))

/** The unit of a canonical name, undefined where there is none. */
export function unitNamed(name: string): Unit | undefined {
  return byName.get(name)
}

function money(name: string, zh: string, en: string): Unit {
  return measure(name, 'money', 0, zh, en)
}

function measure(name: string, dimension: Dimension, factor: number, zh: string, en: string): Unit {
  return {
    name,
    dimension,
    factor,
    zh: zh.split(' ').filter(word => word !== ''),
    en: en.split('|').filter(word => word !== ''),
  }
}
