import { type DemoEssay, demoNote, demoPublication, full, gist, left, paragraph } from '../essay'

/** Cited in the demo's published edition, and the feature of the one in assembly. */
export const climateTradeRules: DemoEssay = {
  slug: 'china-eu-climate-trade-rules',
  sourceLanguage: 'zh',
  form: 'feature',
  title: {
    zh: '绿色转型中的中欧规则之争：从摩擦到对接',
    en: 'China, Europe, and the Rules of the Green Transition: From Friction to Alignment',
  },
  authors: [
    {
      zh: '闻人砚秋',
      en: 'WENREN Yanqiu',
      affiliation: 'Institute of Climate and Trade Rules (invented for the demo)',
    },
  ],
  publication: demoPublication,
  publishedOn: '2025-09-10',
  url: 'https://example.org/bianyi-demo/china-eu-climate-trade-rules',
  rights: 'granted',
  topics: ['China–EU relations', 'climate', 'trade rules'],
  reason:
    'Europe’s carbon border levy is usually discussed abroad as a European measure. This essay sets out how it looks from the other side and what a negotiated outcome could contain.',
  note: demoNote,
  paragraphs: [
    paragraph(
      full(
        '2025年是中欧建交五十周年。',
        'The year 2025 marks the 50th anniversary of diplomatic relations between China and the European Union.',
      ),
      full(
        '同年7月，双方领导人在北京发表《中欧领导人关于应对气候变化的联合声明》，重申绿色是中欧合作的底色。',
        'In July, the two sides’ leaders issued a joint statement on climate change in Beijing, reaffirming that green is the defining color of China–EU cooperation.',
      ),
      full(
        '然而，合作的意愿与摩擦的现实并存，气候政策与贸易政策的边界正变得日益模糊。',
        'Yet the will to cooperate coexists with the reality of friction, and the line between climate policy and trade policy is growing ever more blurred.',
      ),
      full(
        '双方争论的焦点已不再是要不要减排，而是由谁来核算、按谁的标准核算。',
        'The dispute is no longer about whether to cut emissions, but about who does the accounting and by whose standards.',
      ),
    ),
    paragraph(
      full('（一）碳边境调节机制的双重面孔', '1. The Two Faces of the Carbon Border Adjustment Mechanism'),
    ),
    paragraph(
      full(
        '欧盟碳边境调节机制自2023年10月进入过渡期，将于2026年1月起正式实施，首批覆盖钢铁、铝、水泥、化肥、电力和氢六个行业。',
        'The EU’s Carbon Border Adjustment Mechanism (CBAM) entered its transitional period in October 2023 and will take full effect in January 2026, covering six sectors at first: iron and steel, aluminum, cement, fertilizers, electricity, and hydrogen.',
      ),
      full(
        '在布鲁塞尔看来，该机制的目的在于防止“碳泄漏”，并为境内企业创造公平竞争环境。',
        'As Brussels sees it, the mechanism is meant to prevent “carbon leakage” and to create a level playing field for companies within the bloc.',
      ),
      full(
        '在许多发展中国家看来，它却把减排成本单方面转嫁给了出口国，与“共同但有区别的责任”原则存在张力。',
        'As many developing countries see it, it unilaterally shifts the cost of cutting emissions onto exporters and sits uneasily with the principle of “common but differentiated responsibilities.”',
      ),
      full(
        '两种看法各有依据，但都忽略了一个事实：机制的真正影响不在税额，而在规则。',
        'Both views have their grounds, but both overlook one fact: the mechanism’s real impact lies not in the amounts it levies but in the rules it sets.',
      ),
      full(
        '谁的核算方法被采纳，谁的碳价被承认，谁就获得了绿色贸易的规则制定权。',
        'Those whose accounting methods are adopted and whose carbon prices are recognized gain rule-making power over green trade.',
      ),
    ),
    paragraph(full('（二）中国的制度回应', '2. China’s Institutional Response')),
    paragraph(
      full('中国并非被动应对。', 'China has not responded passively.'),
      full(
        '全国碳排放权交易市场于2021年7月启动，起初只纳入发电行业，年覆盖二氧化碳排放量约50亿吨。',
        'Its national carbon market was launched in July 2021 and at first included only the power sector, covering about 5 billion metric tons of carbon dioxide emissions a year.',
      ),
      full(
        '2025年3月，有关部门宣布将钢铁、水泥和铝冶炼三个行业纳入市场，新增约1500家重点排放单位，覆盖的排放量将占全国总量的60%以上。',
        'In March 2025, the authorities announced that steel, cement, and aluminum smelting would be brought into the market, adding about 1,500 key emitters and raising coverage to more than 60 percent of the national total.',
      ),
      full(
        '这一扩围与欧盟机制覆盖的行业高度重合，为双方就碳价互认展开技术磋商提供了现实基础。',
        'The expansion overlaps closely with the sectors that the EU mechanism covers and provides a practical basis for technical consultations on mutual recognition of carbon prices.',
      ),
      left(
        '某沿海省份的一家铝企为此设立了碳数据部门，员工由3人增至12人。',
        'local_detail',
        'One unnamed company’s staffing; adds nothing for readers abroad.',
      ),
    ),
    paragraph(full('（三）从相互指责走向规则对接', '3. From Mutual Recrimination to Aligned Rules')),
    paragraph(
      full(
        '气候合作无法与整体经贸关系脱钩。',
        'Climate cooperation cannot be decoupled from economic and trade relations as a whole.',
      ),
      full(
        '2024年，中欧货物贸易额约5.59万亿元，平均每分钟超过1000万元。',
        'In 2024, China–EU trade in goods came to about 5.59 trillion yuan, or an average of more than 10 million yuan every minute.',
      ),
      full(
        '同年10月，欧盟决定对中国产电动汽车加征最高35.3%的反补贴税，使绿色产品本身成为贸易争端的对象。',
        'In October of that year, the EU decided to impose additional countervailing duties of up to 35.3 percent on electric vehicles made in China, turning green products themselves into the object of a trade dispute.',
      ),
      full(
        '欧方担心产业空心化，中方担心市场被人为分割，双方的焦虑都有国内政治的根源。',
        'Europe worries about the hollowing out of its industry and China about the artificial partition of markets; both anxieties have roots in domestic politics.',
      ),
      full(
        '一位欧方谈判者曾私下感叹：“我们想要便宜的光伏板，也想要自己的工厂，但很难同时得到两者。”',
        'One European negotiator once sighed in private, “We want cheap solar panels and we want factories of our own, but it is hard to have both.”',
      ),
      full(
        '这句话道出了欧洲“战略自主”话语背后的两难。',
        'The remark captures the dilemma behind Europe’s language of “strategic autonomy.”',
      ),
    ),
    paragraph(
      full(
        '有鉴于此，中欧可以在三个层面推进规则对接。',
        'In view of this, China and the EU can advance the alignment of rules at three levels.',
      ),
      full(
        '一是在技术层面，就产品碳足迹的核算边界、数据质量和第三方核查建立联合工作组。',
        'First, at the technical level, they can set up joint working groups on the accounting boundaries of product carbon footprints, on data quality, and on third-party verification.',
      ),
      full(
        '二是在制度层面，探索碳价抵扣的对等安排，使企业不必为同一吨排放付费两次。',
        'Second, at the institutional level, they can explore reciprocal arrangements for deducting carbon prices already paid, so that companies need not pay twice for the same ton of emissions.',
      ),
      full(
        '三是在多边层面，共同维护《巴黎协定》和世界贸易组织的权威，防止单边措施竞相升级。',
        'Third, at the multilateral level, they can jointly uphold the authority of the Paris Agreement and the World Trade Organization and keep unilateral measures from escalating in competition with one another.',
      ),
      gist(
        '上述三个层面由易到难，既可同步启动，也可根据政治气氛分步推进。',
        'The three can start together or proceed in stages.',
      ),
    ),
    paragraph(
      full(
        '气候变化不会等待谈判桌上的僵局自行化解。',
        'Climate change will not wait for deadlock at the negotiating table to resolve itself.',
      ),
      full(
        '对中欧而言，最大的风险不是分歧本身，而是把分歧固化为两套互不相认的体系。',
        'For China and Europe, the greatest risk is not disagreement itself but letting it harden into two systems that do not recognize each other.',
      ),
      full(
        '如果两大市场能够证明规则可以协商，绿色转型就不必沦为新一轮的阵营对抗。',
        'If two such large markets can show that rules are negotiable, the green transition need not sink into another round of bloc confrontation.',
      ),
    ),
  ],
  whyItMatters:
    'From January 2026, exporters to the EU in six sectors face a carbon price at the border. WENREN Yanqiu argues that the money matters less than the method: the side whose accounting is accepted will write the rules of green trade. The essay is notable for treating European anxieties as real, for linking China’s own carbon market to the European one, and for proposing steps that officials on both sides could begin without waiting for a grand bargain.',
  takeaways: [
    {
      text: 'The real contest over the EU’s carbon border mechanism is about rules: whose accounting methods are adopted and whose carbon prices are recognized.',
      evidence: [
        [0, 3],
        [2, 3],
        [2, 4],
      ],
    },
    {
      text: 'China’s carbon market is expanding into the very sectors the EU mechanism covers, which opens a practical path to mutual recognition of carbon prices.',
      evidence: [
        [4, 1],
        [4, 2],
        [4, 3],
      ],
    },
    {
      text: 'Climate cooperation cannot be walled off from trade: electric-vehicle duties and a 5.59-trillion-yuan goods trade pull in opposite directions, and both sides’ anxieties are rooted at home.',
      evidence: [
        [6, 0],
        [6, 1],
        [6, 2],
        [6, 3],
      ],
    },
    {
      text: 'Rules can be aligned at three levels: technical working groups, reciprocal deduction of carbon prices, and joint defense of multilateral institutions.',
      evidence: [
        [7, 1],
        [7, 2],
        [7, 3],
      ],
    },
  ],
}
