import { demoPublication } from './essay'

/** Two short pieces that wait at the beginning of the path: one just proposed, one whose translation has begun. */
export const demoWaiting = [
  {
    state: 'proposed',
    title: {
      zh: '湄公河流域水资源合作的三个问题',
      en: 'Three Questions for Water Cooperation on the Mekong',
    },
    author: {
      zh: '濮阳若溪',
      en: 'PUYANG Ruoxi',
      affiliation: 'Institute of River Basin Studies (invented for the demo)',
    },
    reason: 'Water data is often in the news abroad, rarely from a Chinese scholar’s pen.',
    topics: ['Mekong', 'water', 'Southeast Asia'],
    text: [
      '湄公河把六个国家连在一起，也把六种发展需求放在了同一条河上。',
      '上游关心发电与航运，下游关心渔业与稻田，而所有国家都担心干旱。2019年的旱情提醒人们：没有共享的水文数据，就没有共同的判断。',
      '第一个问题是数据。中国自2020年起全年提供水文信息，这是重要的一步，但数据的解释仍缺少联合机制。',
      '第二个问题是补偿。一座水库的调度可能使一国受益、另一国受损，流域内却没有公认的计算方法。',
      '第三个问题是信任。信任不会从文件中自动产生，它来自每一个雨季里一次次兑现的通报。',
    ].join('\n'),
    english: [],
  },
  {
    state: 'translating',
    title: { zh: '城市外交何以可能', en: 'How City Diplomacy Becomes Possible' },
    author: {
      zh: '澹台思远',
      en: 'TANTAI Siyuan',
      affiliation: 'School of Public Diplomacy (invented for the demo)',
    },
    reason: 'Sister cities are the channel that stays open when others close.',
    topics: ['public diplomacy', 'cities'],
    text: [
      '当国家之间的对话变得困难，城市往往是最后一扇没有关上的门。',
      '截至2023年底，中国已同一百四十多个国家建立了约三千对友好城市关系。这个数字令人鼓舞，但数量不等于质量。',
      '友好城市最容易停留在签字与合影。要使其产生实际内容，至少需要一个项目、一笔预算和一位愿意坚持十年的负责人。',
      '城市外交的长处恰恰在于它不宏大。垃圾分类、老龄照护、港口减排，这些议题不需要谁先让步。',
      '当然，城市不能替代国家。它所能做的，是在风浪中为两国关系保留一点日常的温度。',
    ].join('\n'),
    english: [
      'When dialogue between states becomes difficult, cities are often the last door left open.',
      'By the end of 2023, China had formed some three thousand sister-city partnerships with more than 140 countries.',
      'The figure is encouraging, but quantity is not quality.',
      'Sister cities stop most easily at signatures and group photographs.',
    ],
  },
] as const

export const demoWaitingPublication = demoPublication
