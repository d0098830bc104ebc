import { allowed, type Decision, refused } from './decision'

/** NIST 800-63B-4 asks for 15 where the password is the only factor; the upper bound keeps hashing cheap. Characters are code points. */
export const passwordLength = { least: 15, most: 1024 } as const

const common = [
  'passwordpassword',
  'password123password',
  'thisismypassword',
  'mypasswordispassword',
  'letmeinletmeinletmein',
  'iloveyouiloveyou',
  'changemechangeme',
  'administrator123',
  'administratoradministrator',
  'correcthorsebatterystaple',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfgh',
  'qwertyuiop123456',
  '1qaz2wsx3edc4rfv',
  '1q2w3e4r5t6y7u8i9o',
  'asdfghjklzxcvbnm',
  'zxcvbnmasdfghjkl',
  'woaini1314woaini',
  'woaini5201314woaini',
  'a1b2c3d4e5f6g7h8',
  'newsletternewsletter',
]

/** Whether a password may be chosen by this person. No rules on kinds of characters: length, and nothing guessable. */
export function passwordAllowed(password: string, owner: { name: string; email: string }): Decision {
  const length = [...password].length
  if (length < passwordLength.least)
    return refused('password_weak', { reason: 'too_short', ...passwordLength })
  if (length > passwordLength.most) return refused('password_weak', { reason: 'too_long', ...passwordLength })
  const plain = lettersOf(password)
  if (common.includes(plain) || repeats(password) || counts(password))
    return refused('password_weak', { reason: 'common' })
  if (mostlyOwnName(plain, owner)) return refused('password_weak', { reason: 'own_name' })
  return allowed
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** One short piece over and over: abcabcabcabcabc. */
function repeats(password: string): boolean {
  for (let period = 1; period <= 5; period++)
    if ([...password].every((_, at) => at < period || password[at] === password[at - period])) return true
  return false
}

/** A run up or down the alphabet or the digits, wherever it begins: 0123456789012345. */
function counts(password: string): boolean {
  const steps = [...password].slice(1).map((_, at) => password.charCodeAt(at + 1) - password.charCodeAt(at))
  const inRun = steps.filter(step => step === 1 || step === -1 || step === -9 || step === 9).length
  return inRun >= steps.length - 1
}

/** Less than eight letters are left once the person's own names are taken out. */
function mostlyOwnName(plain: string, { name, email }: { name: string; email: string }): boolean {
  const own = [email, email.split('@')[0] ?? '', email.split('@')[1] ?? '', name, ...name.split(/\s+/)]
    .map(lettersOf)
    .filter(word => word.length > 2)
    .sort((a, b) => b.length - a.length)
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), plain)
  return rest.length < plain.length && rest.length < 8
}
