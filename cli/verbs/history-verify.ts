import { existsSync } from 'node:fs'
import type { Database } from '../../db/client'
import { CopyRefused, withFile } from '../../db/copy'
import { eventAt } from '../../db/events'
import { examine, faultOf } from '../../db/soundness'
import { contradiction } from '../../db/witnesses'
import { originOf } from '../../formats/history/checkpoint'
import { keyNamedIn } from '../../formats/history/key-named-in'
import { type VerifierKey, verifierKeyOf } from '../../formats/history/signed-note'
import { verifyBundle } from '../../formats/history/verify-bundle'
import { firstLine, isDatabase, readPieces } from '../../server/backup/read-pieces'
import { keptCheckpoints } from '../../server/checkpoints'
import { findPublicKey } from '../../server/signing-key'
import { bundleFaults } from '../bundle-faults'
import { onExisting } from '../installation'
import { failed, type Given, type Told, told, type Verb } from '../verb'
import {
  givenCheckpoints,
  givenKey,
  opened,
  WitnessRefused,
  witnessOptions,
  witnessUsage,
} from '../witnesses'

export const historyVerify: Verb = {
  name: 'history verify',
  usage: `history verify [FILE] ${witnessUsage}`,
  summary:
    'check the chain of the history and every checkpoint: here, in a backup, or in an exported history',
  options: witnessOptions,
  words: [0, 1],
  run(given, place) {
    const [file] = given.positionals
    try {
      if (!file) return onExisting(place, db => ofHere(db, place.dataFolder, given))
      if (!existsSync(file)) return failed('unreadable', `${file} is not there, or it cannot be read`)
      return isDatabase(file) ? withFile(file, db => ofDatabase(db, given)) : ofBundle(file, given)
    } catch (error) {
      if (error instanceof CopyRefused || error instanceof WitnessRefused)
        return failed('unreadable', error.message)
      throw error
    }
  },
}

/** The installation's own history, against every checkpoint that it has written and those that were given. */
function ofHere(db: Database, dataFolder: string, given: Given): Told {
  try {
    const notes = keptCheckpoints(dataFolder)
    const own = ownKey(dataFolder, notes[0]?.note ?? '', eventAt(db, 1)?.hash)
    if (notes.length > 0 && !own)
      throw new WitnessRefused('keys/history.key, which signed the checkpoints, is gone')
    const kept = own ? notes.map(({ file, note }) => opened(file, note, own)) : []
    const key = givenKey(given) ?? own
    return verdict(db, [...kept, ...(key ? givenCheckpoints(given, key) : [])])
  } catch (error) {
    if (error instanceof WitnessRefused) return failed('history_broken', error.message)
    throw error
  }
}

/**
 * The installation's key under the name of the history that it signed first: a history of which nothing is left must not
 * pass for one that nothing vouches for.
 */
function ownKey(dataFolder: string, note: string, firstHash: string | undefined): VerifierKey | null {
  const publicKey = findPublicKey(dataFolder)
  const name = note.split('\n', 1)[0] || (firstHash ? originOf(firstHash) : null)
  return publicKey && name ? verifierKeyOf(name, publicKey) : null
}

function ofDatabase(db: Database, given: Given): Told {
  const key = givenKey(given)
  if (given.texts('checkpoint').length > 0 && !key)
    throw new WitnessRefused('a backup holds no key: say with --key which one signed the checkpoint')
  return verdict(db, key ? givenCheckpoints(given, key) : [])
}

type Seen = { size: number; head: string; from: string }

function verdict(db: Database, checkpoints: readonly Seen[]): Told {
  const found = examine(db)
  const fault = faultOf(found)
  if (fault) return failed('history_broken', fault)
  const against = contradiction(db, checkpoints)
  if (against)
    return failed(
      'history_broken',
      against.size > found.events
        ? `the history ends at event ${found.events}, but ${against.from} vouches for ${against.size}`
        : `event ${against.size} of the history is not the one that ${against.from} vouches for`,
    )
  const { events, head } = found
  const witnessed = Math.max(0, ...checkpoints.map(({ size }) => size))
  return told(
    [`the history holds: ${events} events, head ${head}`, witnessWords(checkpoints.length, witnessed)],
    {
      events,
      head,
      checkpoints: checkpoints.length,
      witnessed,
    },
  )
}

function ofBundle(file: string, given: Given): Told {
  const key = givenKey(given)
  const named = key ?? keyNamedIn(firstLine(file))
  const checkpoints = named ? givenCheckpoints(given, named) : []
  const result = verifyBundle(readPieces(file), { key, checkpoints })
  if (!result.ok)
    return failed('history_broken', `${bundleFaults[result.fault]} (line ${result.line} of ${file})`)
  const { events, head, origin, witnessed } = result
  return told(
    [
      `the history holds: ${events} events, head ${head}`,
      key
        ? `signed by the key that was given`
        : 'its key was taken from the file itself: compare it with one from elsewhere',
      witnessWords(checkpoints.length, witnessed),
    ],
    {
      events,
      head,
      origin,
      key: result.key,
      keyGiven: key !== null,
      checkpoints: checkpoints.length,
      witnessed,
    },
  )
}

function witnessWords(count: number, witnessed: number): string {
  if (count === 0) return 'no checkpoint was compared: this says only that it agrees with itself'
  return `as ${count === 1 ? 'a checkpoint says' : `${count} checkpoints say`}, up to event ${witnessed}`
}
