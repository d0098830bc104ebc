"""Holds the second verifier against tampered bundles: what tests/trust/tamper.trust.ts asks of it, in one process.

    tamper.py files KEY CHECKPOINT FILE...         how many of the files it refuses
    tamper.py flips KEY CHECKPOINT BUNDLE MASK...  flips every byte, resuming from the state before the byte's line
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "verify"))
import verify_history as verifier


def read(path):
    with open(path, "rb") as file:
        return file.read()


def holds(state, lines):
    try:
        verifier.feed(state, lines)
        return True
    except verifier.Broken:
        return False


def split(data):
    """Lines with their line feeds, one by one: what reading a file gives."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start) + 1 or len(data)
        yield data[start:end]
        start = end


def chained(first, rest, start):
    """The lines of `first` joined to those of `rest` from `start` on: a changed line may run on into the next."""
    pieces = list(split(first))
    if pieces and not pieces[-1].endswith(b"\n"):
        end = rest.find(b"\n", start) + 1 or len(rest)
        pieces[-1] += rest[start:end]
        start = end
    yield from pieces
    while start < len(rest):
        end = rest.find(b"\n", start) + 1 or len(rest)
        yield rest[start:end]
        start = end


def flips(fresh, data, masks):
    missed = total = start = 0
    state = fresh
    for line in split(data):
        end = start + len(line)
        for at in range(len(line)):
            for mask in masks:
                changed = line[:at] + bytes([line[at] ^ mask]) + line[at + 1 :]
                total += 1
                if holds(state.copy(), chained(changed, data, end)):
                    missed += 1
        state = state.copy()
        state.line(line[:-1])
        start = end
    print(f"{total} flips, {missed} missed")


def main(mode, key, checkpoint, *rest):
    outside = verifier.read_key(read(key).decode())
    fresh = verifier.Verifier(outside, [read(checkpoint).decode()])
    if mode == "files":
        print(sum(not holds(fresh.copy(), split(read(path))) for path in rest))
    else:
        flips(fresh, read(rest[0]), [int(mask) for mask in rest[1:]])


main(*sys.argv[1:])
