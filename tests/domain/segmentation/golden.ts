/** A text with a bar where each further sentence begins. Every line of the text is a paragraph. */
export type GoldenCase = { rule: string; texts: string[] }

export const chinese: GoldenCase[] = [
  {
    rule: 'a full stop, a question mark and an exclamation mark end a sentence',
    texts: [
      '两国总理昨天会面。|会谈持续了三个小时。',
      '这条路通向哪里？|没有人知道。',
      '快看！|船来了！',
      '价格涨了吗?|涨了一倍。',
      '别忘了签字!|明天就晚了。',
      '半角句号｡|也算句号。',
    ],
  },
  {
    rule: 'a run of marks ends one sentence',
    texts: [
      '真的吗？！|我不信。',
      '太好了！！！|大家都来吧。',
      '什么？？|再说一遍。',
      '唉。。。|算了。',
      '是吗?!|原来如此。',
    ],
  },
  {
    rule: 'a semicolon, a colon, a comma and a dash go on',
    texts: [
      '第一，要有耐心；第二，要有办法；第三，要有朋友。|缺一不可。',
      '结论很简单：合作比对抗好。|争论到此为止。',
      '他走了——没有回头——再也没有来信。|我们等了十年。',
      '春天，夏天，秋天。|冬天没有写。',
      '秩序会变吗？——一个小国的看法',
      '“欲速则不达。”——一位老工程师',
    ],
  },
  {
    rule: 'a full ellipsis ends a sentence',
    texts: [
      '他想说些什么……|最后还是走了。',
      '雨一直下⋯⋯|河水涨了。',
      '谁都没有说话......|屋里很静。',
      '路还很长……',
    ],
  },
  {
    rule: 'an ellipsis that the sentence goes on after does not end it',
    texts: [
      '苹果、香蕉、葡萄……都卖完了。|明天再来。',
      '我……我不是故意的。|请原谅。',
      '稻米、小麦、玉米……等作物歉收。',
      '他说：“是……”，然后停住了。|没人接话。',
      '……他终于开口了。|大家松了一口气。',
      '也许...会下雨吧。|带上伞。',
      '一…二…三，起！|船动了。',
    ],
  },
  {
    rule: 'a title in book marks never breaks',
    texts: [
      '周末我们看了《摔跤吧！爸爸》这部电影。|孩子们很喜欢。',
      '《你是谁？》出版了。|销量不错。',
      '她写过《路在何方？》《起来！》两本书。|都绝版了。',
      '文章题为《战争结束了吗？》。|作者没有署名。',
      '《去年。今天》是一首长诗。|我读过两遍。',
      '〈出发！〉刊于去年第三期。|编者另有按语。',
    ],
  },
  {
    rule: 'a parenthesis inside a sentence never breaks',
    texts: [
      '本法（包括附件。）自公布之日起施行。|细则另行制定。',
      '这一点（谁能否认呢？）已经很清楚。|不必再谈。',
      '参会者(约三百人！)挤满了大厅。|座位不够。',
      '条约〔含议定书。〕仍然有效。|双方确认。',
      '他同意（见第三条。）。|我也同意。',
    ],
  },
  {
    rule: 'a parenthesis that is a sentence of its own stands alone',
    texts: [
      '会议推迟了。|（原因没有公布。）|新的日期待定。',
      '（以下为译文。）|正文从这里开始。',
      '表格见附录。|（数字未经审计。）',
    ],
  },
  {
    rule: 'a source or a remark in parentheses stays with the sentence before it',
    texts: [
      '合作优于对抗。（李明，2019）|这一判断至今成立。',
      '人数继续下降。（见图3）|原因有三。',
      '我当时就愣住了。（笑）|后来才明白。',
      '“不进则退。”（《地方志》卷二）|老人常这样讲。',
      '全文到此为止。（作者系某大学教授）',
    ],
  },
  {
    rule: 'a number in parentheses begins a sentence',
    texts: [
      '分两部分。|（一）总论。|（二）分论。',
      '理由如下。|（1）成本太高。|（2）时间太短。',
      '（三）加强监督。|各地照办。',
    ],
  },
  {
    rule: 'closing marks stay with their sentence',
    texts: [
      '他回答：“可以。”|会议就此结束。',
      '她问：‘行吗？’|没人回答。',
      '老师说：「坐下。」|大家坐下了。',
      '書上寫著：『慎獨。』|我一直記得。',
      '只剩一句话。”|下一段开始了。',
      '他说：“她喊道：‘站住！’”|然后门关了。',
      '他写道："道路是曲折的。"|后人常常引用。',
    ],
  },
  {
    rule: 'a quotation stays whole with its announcement',
    texts: [
      '部长说：“我们愿意谈。但是谈要平等。”|记者没有追问。',
      '信上写着：“别等我。我很好。你们保重。”|落款是空白。',
      '他反问道，“难道没有别的办法？难道只能等？”|台下沉默。',
      '这就是“先来后到！谁也别争！”的规矩。|人人遵守。',
    ],
  },
  {
    rule: 'a quotation followed by whose words it was goes on',
    texts: [
      '“我们到了。”他说。|车门打开了。',
      '“谁在外面？”她问道，“进来吧。”|门没有锁。',
      '“谈判不会一蹴而就。”一位外交官表示。|他要求匿名。',
      '“快走！”他们喊着冲了出去。|院子里一片混乱。',
      '“这不公平。”代表团团长强调，“必须重新表决。”|会场安静下来。',
      '“够了！”老人大声喊道。|孩子们不敢再闹。',
      '「時候到了。」他說。',
      '“明白了？”|“明白了。”|队伍出发了。',
    ],
  },
  {
    rule: 'a quotation that is a part of its clause goes on',
    texts: [
      '“为什么是我？”的疑问挥之不去。|她失眠了。',
      '“有备无患。”这句话他讲了一辈子。|没人当真。',
      '老人感叹：“有备无患。”|这句话没人当真。',
      '他总说“先到先得。”的时候，没人反驳。|后来才知道缘由。',
      '他不断重复“还有机会！”和“别放弃！”两句话。|球队最后赢了。',
      '所谓“狼来了！”的故事人人都听过。|道理却常被忘记。',
      '墙上写着“安全第一！”四个大字。|字迹已经模糊。',
    ],
  },
  {
    rule: 'a new sentence after a quotation breaks',
    texts: [
      '他说：“我来晚了。”|随后，会议开始。',
      '“船已经开了。”|码头上空无一人。',
      '主席说：“散会。”|代表们说着话离开了。',
      '有人问：“钱从哪里来？”|答案并不简单。',
      '他总说“慢慢来。”|事情果然成了。',
    ],
  },
  {
    rule: 'a full stop after the closing mark ends the sentence',
    texts: [
      '他称之为“最后的机会”。|没有人反对。',
      '报告题为“走向何方？”。|下载者众。',
      '她只说了两个字：“不行”！|谈话结束。',
    ],
  },
  {
    rule: 'a note mark stays with the sentence it stands after',
    texts: [
      '人口首次下降。[1]|专家并不意外。',
      '人口首次下降。［1］|专家并不意外。',
      '贸易额翻了一番。[2-4]|顺差缩小了。',
      '该说法缺乏证据。①|后来的研究推翻了它。',
      '史料记载不一。〔3〕|本文从前说。',
      '他说：“时不我待。”［12］|众人点头。',
      '产量创了纪录。[1][2]|价格随之下跌。',
      '这一数字有争议。¹|各方说法不同。',
      '参见上文。[^7]|下文另述。',
      '合作继续扩大[5]。|双方满意。',
    ],
  },
  {
    rule: 'a mark that numbers a list begins a sentence',
    texts: ['要求有三：①按时到场。|②带上证件。|③保持安静。', '[1]李明：《海路》。|[2]王芳：《山路》。'],
  },
  {
    rule: 'a heading is one sentence, and its number never breaks off',
    texts: [
      '一、总体要求',
      '（一）指导思想',
      '第一条 为了规范流程，制定本办法。',
      '1. 背景',
      '1.2. 研究方法',
      '2.数据来源',
      '一. 引言',
      '第三章 合作与竞争',
      '３．结论',
      '前言\n|本书写于去年。|今年出版。',
      '1. 目标明确。|2. 分工清楚。',
    ],
  },
  {
    rule: 'Latin names, decimals and addresses inside Chinese do not break',
    texts: [
      '他曾在U.S.政府任职。|后来转行。',
      '作者J. K. Rowling来访。|书迷排队等候。',
      '增长率为3.5%。|低于预期。',
      '版本号是2.0.1，请更新。|谢谢。',
      '详见https://example.org/a.b?c=d!e。|链接长期有效。',
      '请访问www.example.org/搜索。|免费。',
      '请写信给info@example.org。|三日内答复。',
      'Yahoo!公司退出了市场。|原因不明。',
      '根据Smith et al. 的研究，结论成立。|样本很大。',
      '由 Apple Inc. 制造。|产地不详。',
      '约翰·F. 肯尼迪遇刺。|举国震惊。',
      '北纬38.5度。|东经120.1度。',
      '他说OK.然后走了。|门没关。',
    ],
  },
  {
    rule: 'an English sentence inside Chinese breaks as English does',
    texts: ['原文是：The war is over. |这句话没有译出。', 'We met Dr. Li. |He smiled. |我们合影留念。'],
  },
  {
    rule: 'a mark without its other half swallows nothing',
    texts: [
      '他说：“我不同意。|会议继续。|没有人离开。',
      '（未完待续。|下期再见。|谢谢阅读。',
      '《新路是一本好书。|作者很年轻。',
      '他喊“停！|没人听见。|“快跑！”他又喊。',
      '他引用"旧话。|没人听懂。',
    ],
  },
  {
    rule: 'white space and blank lines belong to the sentence before them',
    texts: [
      '第一段。\n\n|第二段。\n',
      '　　缩进的段落。\n　　|又一段。|两句。',
      '回车换行。\r\n|下一行。\r|再下一行。',
      '中间有空格。 |后面还有。　|完了。  ',
      '\uFEFF带有字节顺序标记。|不算正文。',
      '行分隔\u2028|段分隔\u2029|结束',
    ],
  },
  {
    rule: 'emphasis of Markdown closes with its sentence',
    texts: ['**重点在这里。**|其余从略。', '普通的一句。|**重点在后面。**', '* 列表项。|还有一句。'],
  },
]
