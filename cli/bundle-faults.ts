import type { BundleFault } from '../formats/history/bundle'

/** What is wrong with an exported history, in words. */
export const bundleFaults: Record<BundleFault, string> = {
  not_a_bundle: 'this is no exported history',
  other_key: 'the history names another key than the one given',
  not_an_event: 'a line is no event',
  event_out_of_order: 'an event is out of order',
  chain_broken: 'the chain is broken',
  not_as_witnessed: 'an event is not the one that a checkpoint vouches for',
  shorter_than_witnessed: 'the history is shorter than a checkpoint says',
  other_history: 'this is another history than the checkpoint is of',
  checkpoint_bad: 'the signed checkpoint at its end does not fit it',
  not_whole: 'the file is cut short',
  more_than_whole: 'there is more after its end',
}
