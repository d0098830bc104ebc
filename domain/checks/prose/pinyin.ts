const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ').join('|')
const finals =
  'iang iong uang ang eng ing ong ian iao uai uan ai ei ao ou an en in un ia ie iu ua uo ui ue ve a o e i u v ü'
    .split(' ')
    .join('|')
const SYLLABLE = `(?:(?:${initials})(?:${finals})|(?:ang|eng|ai|an|ao|ei|en|er|ou|a|o|e))`
const GIVEN = new RegExp(`^${SYLLABLE}(?:[-’']?${SYLLABLE})?$`, 'i')

/** Whether a word is one or two syllables of pinyin. */
export function isSpelling(word: string): boolean {
  return GIVEN.test(word) && !english.has(word)
}

/** English words, and names of other languages, that happen to be pinyin. */
const english = new Set(
  'China Sha Tang Bang Gang Lee Song Long Ran Sang Hang Men Pan Den Pen Ten Can Fan Man Ban Dan Tan San Wan Sun Run Gun Fun Bun Dun Nun Sing Wing King Ping Ding Ming Qing Jing Ling Tong Gong Dong Hong Kong Xi Asia India Iran Beijing Shanghai Taiwan Japan Hainan Hunan Henan Hebei Hubei Sichuan Yunnan Anhui Gansu Shandong Guangdong Xinjiang Tibet Macao Tianjin Fujian Jilin Nanjing Wuhan Chengdu Xian Dalian Hangzhou Suzhou Are Do Me So Go He We She Be Hope Live Die Dane Same Game Make Made Take Name Ice Age Use Ride Wide Side Rise Wise Nine Line Fine Mine Wine Bone Zone Done Gone Huge Tube Rule Rude Nude Cute Dune June Lane Cape Gate Date Late Rate Fate Case Base Lake Sake Wake'.split(
    ' ',
  ),
)

/** Family names that are common enough to tell a name by; those that are English words as well are left out. */
export const surnames: ReadonlySet<string> = new Set(
  'Bai Bian Cai Cao Cen Chai Chang Chen Cheng Chi Chu Cui Dai Deng Ding Dong Dou Du Duan Fang Fei Feng Fu Gao Ge Geng Gong Gou Gu Guan Guo Hao He Hou Hu Huang Huo Jia Jiang Jiao Jie Jin Kang Kong Lai Lan Lei Li Lian Liang Liao Lin Ling Liu Lou Lu Luo Ma Mao Mei Meng Mi Miao Mo Mu Ni Nie Niu Ouyang Pan Pang Pei Peng Pi Qi Qian Qiao Qin Qiu Qu Ran Ren Ruan Shang Shao Shen Sheng Shi Shu Shui Si Sima Song Su Sun Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo Da'.split(
    ' ',
  ),
)
