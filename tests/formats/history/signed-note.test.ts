import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openCheckpoint, originOf, signCheckpoint } from '@/formats/history/checkpoint'
import { openNote, readVerifierKey, signNote, verifierKeyOf } from '@/formats/history/signed-note'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const name = originOf('ab'.repeat(32))
const key = verifierKeyOf(name, publicKey)

describe('a signed note', () => {
  it('gives its text back to whoever holds the key', () => {
    const note = signNote('one\ntwo\n', name, privateKey)
    expect(openNote(note, key)).toBe('one\ntwo\n')
  })

  it('is recognised by a key that was written down and read again', () => {
    const again = readVerifierKey(key.text)
    expect(again?.text).toBe(key.text)
    expect(openNote(signNote('text\n', name, privateKey), again ?? key)).toBe('text\n')
  })

  it('is one that Go’s sumdb/note has signed too', () => {
    const theirs = readVerifierKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    const signature =
      'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='
    const note = `${text}\n— PeterNeumann ${signature}\n`
    expect(theirs && openNote(note, theirs)).toBe(text)
  })

  it('does not open when any byte of it is another', () => {
    const note = Buffer.from(signNote('one\ntwo\n', name, privateKey))
    for (let at = 0; at < note.length; at += 1)
      for (const mask of [1, 0x20, 0x80]) {
        const other = Buffer.from(note)
        other[at] = (other[at] ?? 0) ^ mask
        expect(openNote(other.toString('utf8'), key)).toBeNull()
      }
  })

  it('does not open for another key of the same name', () => {
    const other = verifierKeyOf(name, generateKeyPairSync('ed25519').publicKey)
    expect(openNote(signNote('text\n', name, privateKey), other)).toBeNull()
  })

  it('may carry the signature of a witness that is not known here', () => {
    const witness = generateKeyPairSync('ed25519')
    const text = 'text\n'
    const theirs = signNote(text, 'somebody.example', witness.privateKey).split('\n\n')[1] ?? ''
    expect(openNote(signNote(text, name, privateKey) + theirs, key)).toBe(text)
  })

  it.each([
    '',
    'x',
    `${key.text} `,
    key.text.replace(/\+[0-9a-f]{8}\+/, '+00000000+'),
    key.text.slice(0, -4),
  ])('takes %j for no key', text => expect(readVerifierKey(text)).toBeNull())
})

describe('a checkpoint', () => {
  const checkpoint = { origin: name, size: 42, head: '0f'.repeat(32), at: '2026-03-02T12:00:00.000Z' }

  it('says origin, size, head and time, and nothing else', () => {
    const note = signCheckpoint(checkpoint, privateKey)
    expect(note.split('\n').slice(0, 5)).toEqual([
      name,
      '42',
      Buffer.from(checkpoint.head, 'hex').toString('base64'),
      checkpoint.at,
      '',
    ])
    expect(openCheckpoint(note, key)).toEqual(checkpoint)
  })

  it.each(['0', '-1', '1.5', '007'])('of size %s is none', size => {
    const hash = Buffer.from(checkpoint.head, 'hex').toString('base64')
    const note = signNote(`${name}\n${size}\n${hash}\n${checkpoint.at}\n`, name, privateKey)
    expect(openCheckpoint(note, key)).toBeNull()
  })
})
