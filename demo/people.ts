/** The demo's people, by the part they play. */
export type DemoPersonKey = 'assistant' | 'colleague' | 'reviewer' | 'editor' | 'admin'

export type DemoPerson = {
  key: DemoPersonKey
  name: string
  nameZh: string
  /** Always under `.invalid`, where no mail can go. */
  email: string
  roles: ('assistant' | 'reviewer' | 'editor' | 'admin')[]
  language: 'en' | 'zh-CN'
}

/**
 * Five invented people. The colleague holds two roles, as on a small team, so that the demo can show
 * somebody who may review but not their own work.
 */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'assistant',
    name: 'Nangong He',
    nameZh: '南宫禾',
    email: 'assistant@demo.invalid',
    roles: ['assistant'],
    language: 'en',
  },
  {
    key: 'colleague',
    name: 'Zuoqiu Tang',
    nameZh: '左丘棠',
    email: 'colleague@demo.invalid',
    roles: ['assistant', 'reviewer'],
    language: 'zh-CN',
  },
  {
    key: 'reviewer',
    name: 'Murong Zhibai',
    nameZh: '慕容知白',
    email: 'reviewer@demo.invalid',
    roles: ['reviewer'],
    language: 'en',
  },
  {
    key: 'editor',
    name: 'Sikong Mingyuan',
    nameZh: '司空明远',
    email: 'editor@demo.invalid',
    roles: ['editor'],
    language: 'en',
  },
  {
    key: 'admin',
    name: 'Duanmu Jing',
    nameZh: '端木静',
    email: 'admin@demo.invalid',
    roles: ['admin'],
    language: 'en',
  },
]
