import { type DemoEssay, demoNote, demoPublication, full, gist, left, paragraph } from '../essay'

/** The feature of the demo's published edition. */
export const supplyChains: DemoEssay = {
  slug: 'middle-powers-supply-chains',
  sourceLanguage: 'zh',
  form: 'feature',
  title: {
    zh: '在效率与安全之间：中等强国的供应链战略及其启示',
    en: 'Between Efficiency and Security: The Supply-Chain Strategies of Middle Powers and Their Lessons',
  },
  authors: [
    {
      zh: '林照言',
      en: 'LIN Zhaoyan',
      affiliation: 'Institute of Supply-Chain Statecraft (invented for the demo)',
    },
  ],
  publication: demoPublication,
  publishedOn: '2025-03-18',
  url: 'https://example.org/bianyi-demo/middle-powers-supply-chains',
  rights: 'granted',
  topics: ['supply chains', 'middle powers', 'economic security'],
  reason:
    'Readers ask how Chinese scholars see countries that refuse to choose sides. The essay answers with cases and ends with advice to Beijing that is rarely put so plainly.',
  note: demoNote,
  paragraphs: [
    paragraph(
      full(
        '近年来，供应链从企业管理的技术议题上升为大国竞争的战略议题。',
        'In recent years, supply chains have risen from a technical matter of corporate management to a strategic issue in great-power competition.',
      ),
      full(
        '新冠疫情、乌克兰危机和出口管制的接连冲击表明，相互依赖既是和平的压舱石，也可能被改造为施压的工具。',
        'The successive shocks of the COVID-19 pandemic, the Ukraine crisis, and export controls have shown that interdependence is a ballast for peace but can also be refashioned into an instrument of pressure.',
      ),
      full(
        '在这一背景下，学界的目光大多集中于中美两国，而对中等强国的角色着墨不多。',
        'Against this backdrop, scholars have fixed their attention largely on China and the United States and have written little about the role of middle powers.',
      ),
      full(
        '本文认为，中等强国并非被动的“选边者”，而是正在参与塑造供应链规则的能动者。',
        'This essay argues that middle powers are not passive “side-takers” but agents already taking part in shaping the rules of supply chains.',
      ),
    ),
    paragraph(full('（一）从“效率优先”到“安全溢价”', '1. From “Efficiency First” to a “Security Premium”')),
    paragraph(
      full(
        '冷战结束后的三十年里，跨国公司按照成本最低的原则配置生产，零库存一度被视为管理的最高境界。',
        'For thirty years after the end of the Cold War, multinational corporations located production wherever costs were lowest, and zero inventory was for a time regarded as the pinnacle of management.',
      ),
      full(
        '如今，各国政府愿意为可靠性支付“安全溢价”，即以较高的成本换取较低的断供风险。',
        'Today, governments are willing to pay a “security premium” for reliability: higher costs in exchange for a lower risk of disruption.',
      ),
      full(
        '问题在于，一国增强自身安全的举措往往被他国解读为排他性安排，供应链领域由此出现了新的“安全困境”。',
        'The trouble is that steps one country takes to strengthen its own security are often read by others as exclusionary, and so a new “security dilemma” has emerged in supply chains.',
      ),
      full(
        '2022年6月成立的“矿产安全伙伴关系”便是一例：其宗旨是供应来源多元化，在资源国看来却带有明显的阵营色彩。',
        'The Minerals Security Partnership, established in June 2022, is a case in point: its stated purpose is to diversify sources of supply, yet in the eyes of resource-rich countries it carries a distinct tinge of bloc politics.',
      ),
    ),
    paragraph(full('（二）中等强国的三种策略', '2. Three Strategies of Middle Powers')),
    paragraph(
      full('第一种策略是“资源换产业”。', 'The first strategy is to trade “resources for industry.”'),
      full(
        '印度尼西亚自2020年1月起禁止镍原矿出口，要求外国企业在当地建厂冶炼；如今该国镍矿产量已超过全球的一半。',
        'Indonesia has banned exports of raw nickel ore since January 2020, requiring foreign companies to build smelters in the country; it now mines more than half of the world’s nickel.',
      ),
      full(
        '智利和秘鲁的铜矿产量合计约占全球的三分之一，两国也在谋求把资源优势转化为议价能力。',
        'Chile and Peru, which together account for about one third of global copper mining, are likewise seeking to turn their resource endowments into bargaining power.',
      ),
      full('第二种策略是“枢纽对接”。', 'The second is to serve as a “connecting hub.”'),
      full(
        '越南、墨西哥和摩洛哥等国同时加入多个自由贸易安排，使自己成为不同市场之间的“连接器”。',
        'Countries such as Vietnam, Mexico, and Morocco have joined several free trade arrangements at once, making themselves “connectors” between different markets.',
      ),
      full('第三种策略是“规则联结”。', 'The third is “linkage through rules.”'),
      full(
        '《区域全面经济伙伴关系协定》自2022年1月1日生效以来，以统一的原产地累积规则把十五个成员连为一体，其人口、经济总量和贸易总额均约占全球的三成。',
        'Since it entered into force on January 1, 2022, the Regional Comprehensive Economic Partnership (RCEP) has used a common rule on cumulation of origin to bind together its 15 members, which account for about 30 percent of the world’s population, economic output, and trade alike.',
      ),
    ),
    paragraph(
      full(
        '三种策略路径不同，但共同指向战略自主：既不愿失去中国市场，也不愿完全依赖任何一方。',
        'The three strategies take different paths but point to the same goal of strategic autonomy: these countries want neither to lose the Chinese market nor to depend entirely on any one side.',
      ),
      full(
        '正如一位东南亚学者在研讨会上所言：“我们不想选择阵营，我们只想选择项目。”',
        'As one Southeast Asian scholar put it at a workshop, “We do not want to choose camps; we only want to choose projects.”',
      ),
    ),
    paragraph(full('（三）对中国的启示', '3. Lessons for China')),
    paragraph(
      full(
        '2024年，中国对东盟进出口额达6.99万亿元，同比增长9%，东盟连续第五年成为中国第一大贸易伙伴。',
        'In 2024, China’s trade with ASEAN reached 6.99 trillion yuan, up 9 percent year on year, and ASEAN was China’s largest trading partner for the fifth consecutive year.',
      ),
      full(
        '但贸易额的增长并不会自动转化为战略互信，中国需要更多倾听中等强国对就业、环境和技术转让的关切。',
        'But growth in trade does not automatically translate into strategic trust, and China needs to listen more closely to middle powers’ concerns about jobs, the environment, and technology transfer.',
      ),
      gist(
        '首先，应把供应链合作的重心从项目建设转向规则对接，以透明的规则降低对方的不确定感。',
        'First, the focus of cooperation should shift from building projects to the alignment of rules.',
      ),
      full(
        '其次，应慎用出口管制，使之保持明确的法律边界，避免给“去风险”的主张提供口实。',
        'Second, export controls should be used with caution and kept within clear legal limits, so as not to hand an argument to advocates of “de-risking.”',
      ),
      full(
        '最后，可推动建立区域性的供应链预警机制，在断供发生之前交换信息。',
        'Finally, China could promote a regional early-warning mechanism for supply chains, so that information is exchanged before a disruption occurs.',
      ),
      left(
        '关于预警机制的具体设计，可参见《供应链预警报告（演示版）》第二章。',
        'citation',
        'Points to a Chinese-language report that readers abroad cannot consult.',
      ),
    ),
    paragraph(
      full(
        '归根结底，供应链安全不能靠筑墙来实现。',
        'In the final analysis, supply-chain security cannot be achieved by building walls.',
      ),
      full(
        '谁能为他国提供可预期的选择，谁就掌握了下一阶段的规则制定权。',
        'Whoever can offer other countries predictable choices will hold rule-making power in the next phase.',
      ),
      full(
        '这一点对大国如此，对中等强国亦然。',
        'This is as true of middle powers as it is of great powers.',
      ),
    ),
  ],
  whyItMatters:
    'Debate over supply chains tends to be told as a contest between two capitals. LIN Zhaoyan shifts the lens to the countries in between and treats them as makers of rules rather than prizes to be won. The essay is also a piece of advice: it asks Beijing to use export controls sparingly and to compete by being predictable. Readers outside China will find in it both a map of how middle powers are hedging and a candid account of what they want from China.',
  takeaways: [
    {
      text: 'Middle powers are agents, not bystanders: in pursuit of strategic autonomy, they want neither to lose the Chinese market nor to depend on any one side.',
      evidence: [
        [0, 3],
        [5, 0],
        [5, 1],
      ],
    },
    {
      text: 'Paying for reliability creates a security dilemma of its own: what one country calls diversification, another reads as exclusion.',
      evidence: [
        [2, 1],
        [2, 2],
        [2, 3],
      ],
    },
    {
      text: 'Three strategies stand out: trading resources for industry, connecting markets as a hub, and binding partners through shared rules such as those of RCEP.',
      evidence: [
        [4, 0],
        [4, 3],
        [4, 5],
        [4, 6],
      ],
    },
    {
      text: 'China should put rules before projects, use export controls with caution, and help build a regional early-warning mechanism.',
      evidence: [
        [7, 2],
        [7, 3],
        [7, 4],
      ],
    },
  ],
}
