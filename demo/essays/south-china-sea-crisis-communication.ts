import { type DemoEssay, demoNote, demoPublication, full, gist, left, paragraph } from '../essay'

/** Under review in the demo: open threads, and rights that are still being asked for. */
export const crisisCommunication: DemoEssay = {
  slug: 'south-china-sea-crisis-communication',
  sourceLanguage: 'zh',
  form: 'feature',
  title: {
    zh: '危机之前的沟通：南海海上危机管控机制的演进与完善',
    en: 'Talking Before the Crisis: Improving Maritime Crisis Management in the South China Sea',
  },
  authors: [
    {
      zh: '钟离牧野',
      en: 'ZHONGLI Muye',
      affiliation: 'Institute of Maritime Crisis Studies (invented for the demo)',
    },
  ],
  publication: demoPublication,
  publishedOn: '2025-10-21',
  url: 'https://example.org/bianyi-demo/south-china-sea-crisis-communication',
  rights: 'asked',
  topics: ['South China Sea', 'crisis management', 'ASEAN'],
  reason:
    'Most writing on the South China Sea argues over claims. This essay leaves claims aside and asks why hotlines go unanswered, with proposals small enough to try.',
  note: demoNote,
  paragraphs: [
    paragraph(
      full(
        '南海面积约350万平方公里，全球约三分之一的海上贸易经由这片水域。',
        'The South China Sea covers about 3.5 million square kilometers, and about one third of the world’s maritime trade passes through its waters.',
      ),
      full(
        '船只密集、主张重叠、国内舆论敏感，三者叠加，使小事件演变为大危机的可能性始终存在。',
        'Crowded shipping, overlapping claims, and sensitive domestic opinion together mean that a small incident can always grow into a major crisis.',
      ),
      full(
        '历史经验表明，危机往往不是始于蓄意的进攻，而是始于误判与沉默。',
        'History suggests that crises often begin not with deliberate attack but with miscalculation and silence.',
      ),
      full(
        '因此，与其追问“谁先后退”，不如追问“谁先接电话”。',
        'It is therefore better to ask “who will pick up the phone first” than “who will back down first.”',
      ),
    ),
    paragraph(full('（一）既有机制：有规则，少闭环', '1. Existing Mechanisms: Rules Without Closed Loops')),
    paragraph(
      full(
        '2002年签署的《南海各方行为宣言》确立了自我克制与和平解决争端的原则。',
        'The Declaration on the Conduct of Parties in the South China Sea, signed in 2002, established the principles of self-restraint and the peaceful settlement of disputes.',
      ),
      full(
        '2014年，西太平洋海军论坛在青岛通过《海上意外相遇规则》，规定了安全程序、通信办法和基本机动要领。',
        'In 2014, the Western Pacific Naval Symposium in Qingdao adopted the Code for Unplanned Encounters at Sea (CUES), which sets out safety procedures, communication methods, and basic maneuvering instructions.',
      ),
      full(
        '2016年，中国与东盟国家就该规则适用于南海发表联合声明，并通过了应对海上紧急事态外交高官热线平台的指导方针。',
        'In 2016, China and the ASEAN countries issued a joint statement applying CUES to the South China Sea and adopted guidelines for a hotline among senior foreign ministry officials in maritime emergencies.',
      ),
      full(
        '2024年7月，中菲两国签署改进海上沟通机制的安排，为领导人代表和外交部门之间的直接联络提供了渠道。',
        'In July 2024, China and the Philippines signed an arrangement to improve maritime communication mechanisms, opening direct channels between leaders’ representatives and between foreign ministries.',
      ),
      full(
        '这些文件的共同不足在于：规定了如何拨通电话，却没有规定对方必须在多长时间内作出答复。',
        'These documents share a shortcoming: they say how to place a call, but not how soon the other side must answer it.',
      ),
      full(
        '此外，《海上意外相遇规则》的适用对象主要是海军，而如今近距离对峙的大多是海警船和渔船。',
        'Moreover, CUES applies mainly to navies, whereas most of the vessels that now face off at close range are coast guard ships and fishing boats.',
      ),
    ),
    paragraph(full('（二）沟通为何失灵', '2. Why Communication Fails')),
    paragraph(
      full('失灵首先源于授权不足。', 'Communication fails, first, because authority is lacking.'),
      full(
        '一线指挥员掌握现场情况，却无权作出承诺；后方官员有权承诺，却常常在几个小时之后才了解事实。',
        'Commanders on the front line know what is happening but have no power to make commitments; officials in the rear have the power but often learn the facts only hours later.',
      ),
      full(
        '其次源于安全困境：任何一方率先通报行动计划，都担心被对方视为示弱，或被用于预先部署。',
        'Second, there is a security dilemma: whichever side is first to notify its plans fears that the other will take this as weakness or use it to deploy in advance.',
      ),
      full('再次源于舆论的加速效应。', 'Third, public opinion acts as an accelerant.'),
      full(
        '一段三十秒的现场视频可以在十分钟内传遍社交媒体，而一份经过核实的外交照会往往需要三十个小时。',
        'A thirty-second video from the scene can sweep across social media in ten minutes, while a verified diplomatic note often takes thirty hours.',
      ),
      left(
        '换言之，信息传播的速度远远快于官方核实的速度。',
        'repeats',
        'Says the sentence before it once more.',
      ),
      full(
        '在这种时间差中，决策者容易被情绪推着走。',
        'In that gap, decision-makers are easily swept along by emotion.',
      ),
    ),
    paragraph(full('（三）迈向“可接听”的危机管控', '3. Toward Crisis Management That “Picks Up”')),
    paragraph(
      full(
        '完善机制不必等待“南海行为准则”谈判结束。',
        'Improving these mechanisms need not wait for negotiations on a code of conduct in the South China Sea to conclude.',
      ),
      full(
        '各方可以先从三件小事做起：设立二十四小时值守的热线并每月测试一次，约定在两小时内作出初步答复，为海警船制定与海军规则相衔接的沟通程序。',
        'The parties can begin with three small things: a hotline that is staffed 24 hours a day and tested once a month, an agreement to give an initial reply within two hours, and communication procedures for coast guard ships that dovetail with those for navies.',
      ),
      gist(
        '每月一次的测试看似琐碎，却能让值守人员熟悉彼此的声音和习惯，从而在真正的危机中节省宝贵的时间。',
        'The monthly test may seem trivial, but it saves precious time in a real crisis.',
      ),
      full(
        '“准则”磋商已于2023年启动案文三读，各方提出的目标是在2026年达成一致。',
        'The third reading of the code’s draft text began in 2023, and the parties have set themselves the goal of reaching agreement in 2026.',
      ),
      full(
        '如果能在“准则”中写入答复时限和事后联合复盘，其意义将超过任何一次宣示。',
        'Writing time limits for replies and joint after-action reviews into the code would mean more than any declaration.',
      ),
    ),
    paragraph(
      full(
        '当然，沟通机制不能代替主权争端的解决，也不应被当作改变现状的掩护。',
        'To be sure, communication mechanisms cannot take the place of settling sovereignty disputes, nor should they be used as cover for changing the status quo.',
      ),
      full(
        '它的作用更为有限，也更为紧迫：为政治决断争取时间。',
        'Their role is more limited and more urgent: to buy time for political decisions.',
      ),
      full(
        '《大学》有云：“知止而后有定。”',
        'As The Great Learning puts it, “Only when one knows where to stop can one be steady.”',
      ),
      full(
        '在拥挤的海域中，懂得何时停下来通话，本身就是一种战略能力。',
        'In crowded waters, knowing when to stop and talk is itself a strategic capability.',
      ),
    ),
  ],
  whyItMatters:
    'Incidents in the South China Sea are filmed, posted, and judged before diplomats have confirmed what happened. ZHONGLI Muye looks at the machinery that is supposed to slow such moments down and finds that it tells officials how to call but not when they must answer. The proposals are deliberately modest and do not depend on who is right about sovereignty, which makes the essay useful to readers on every side of the dispute.',
  takeaways: [
    {
      text: 'Existing agreements say how to place a call but not how soon it must be answered, and CUES leaves out most of the vessels that now meet at close range.',
      evidence: [
        [2, 4],
        [2, 5],
      ],
    },
    {
      text: 'Communication fails for three reasons: front-line commanders lack authority, early notice looks like weakness, and video outruns verification.',
      evidence: [
        [4, 0],
        [4, 2],
        [4, 3],
        [4, 4],
      ],
    },
    {
      text: 'Three small steps need not wait for a code of conduct: a hotline tested every month, an initial reply within two hours, and procedures for coast guards.',
      evidence: [
        [6, 0],
        [6, 1],
        [6, 2],
      ],
    },
  ],
}
