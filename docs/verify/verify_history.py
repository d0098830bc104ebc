#!/usr/bin/env python3
"""Checks an exported history of Bianyi offline: one file, Python 3.8 or later, nothing to install.

    python3 verify_history.py BUNDLE [--checkpoint FILE]... [--key FILE_OR_TEXT]

Written apart from the program that made the bundle, from the description in docs/verify/README.md and from RFC 8032
(Ed25519), RFC 8785 (canonical JSON) and C2SP signed-note; it shares no code with it.

It proves that nothing before a checkpoint WHICH YOU HOLD FROM ELSEWHERE was changed, removed, added or reordered. Without
one (--checkpoint) and without the key (--key) it only says that the file agrees with itself: whoever owns the server could
have written another that does so too. It never proves that what was written first was true, nor who was at the keyboard.

Exit: 0 it holds, 1 it does not, 2 wrong use.
"""

import base64
import hashlib
import json
import re
import sys

PURPOSE = b"bianyi/event/v1\n"
GENESIS = "0" * 64


class Broken(Exception):
    """What is wrong with a bundle."""


# --- Ed25519 (RFC 8032, section 5.1), verification only ---------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(a, b):
    """Adds two points in extended coordinates (X, Y, Z, T)."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    w, x, y, z = f - e, h - g, h + g, f + e
    return (w * x % P, y * z % P, x * y % P, w * z % P)


def times(n, point):
    result = (0, 1, 1, 0)
    while n > 0:
        if n & 1:
            result = add(result, point)
        point = add(point, point)
        n >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def x_of(y, sign):
    """The x of a point by its y and the lowest bit of x, or None where there is none."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT % P
    if (x * x - square) % P != 0:
        return None
    return P - x if x & 1 != sign else x


def point_of(data):
    number = int.from_bytes(data, "little")
    y = number & ((1 << 255) - 1)
    x = x_of(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = x_of(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def signature_holds(public, message, signature):
    """Whether an Ed25519 signature of 64 bytes is that of the message by a public key of 32."""
    if len(public) != 32 or len(signature) != 64:
        return False
    a, r = point_of(public), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(h, a)))


# --- signed notes (C2SP signed-note, tlog-checkpoint) -----------------------------------------------------------------


def strict_base64(text):
    """The bytes of canonical base64, or None: no stray bits, no other alphabet."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return data if base64.b64encode(data).decode() == text else None


def key_id(name, public):
    return hashlib.sha256(name.encode() + b"\n\x01" + public).digest()[:4]


def read_key(text):
    """(name, public key) of `name+id+base64`, or None."""
    match = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)", text, re.ASCII)
    data = strict_base64(match[3]) if match else None
    if data is None or len(data) != 33 or data[0] != 1:
        return None
    name, public = match[1], data[1:]
    return (name, public) if key_id(name, public).hex() == match[2] else None


def open_checkpoint(note, key):
    """(size, hash, time) of a checkpoint that the key (name, public) signed, or None."""
    name, public = key
    end = note.rfind("\n\n")
    if end < 0 or not note.endswith("\n"):
        return None
    text, good = note[: end + 1], False
    for line in note[end + 2 : -1].split("\n"):
        match = re.fullmatch(r"— (\S+) ([A-Za-z0-9+/]+=*)", line)
        data = strict_base64(match[2]) if match else None
        if data is None or len(data) < 5:
            return None
        if match[1] != name or data[:4] != key_id(name, public):
            continue
        if not signature_holds(public, text.encode(), data[4:]):
            return None
        good = True
    shape = r"(bianyi/history/[0-9a-f]{16})\n([1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n(\S{20,30})\n"
    match = re.fullmatch(shape, text, re.ASCII) if good else None
    head = strict_base64(match[3]) if match else None
    if head is None or match[1] != name:
        return None
    return int(match[2]), head.hex(), match[4]


# --- the bundle -------------------------------------------------------------------------------------------------------


def canonical(value):
    """RFC 8785 for what the first and the last line hold: strings, whole numbers, members named in ASCII."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def members(line):
    """The members of an object that is written as canonical JSON to the last byte, or None."""
    try:
        value = json.loads(line.decode("utf-8"))
        return value if isinstance(value, dict) and canonical(value) == line else None
    except (ValueError, RecursionError):
        return None


class Verifier:
    """Takes a bundle line by line. `copy` gives one that can be taken up again from where this one is."""

    def __init__(self, key=None, checkpoints=()):
        self.outside_key, self.notes = key, tuple(checkpoints)
        self.size = self.key = None
        self.witnesses, self.witnessed = {}, 0
        self.seq, self.head, self.closed = 0, GENESIS, False

    def copy(self):
        other = Verifier.__new__(Verifier)
        other.__dict__.update(self.__dict__)
        other.witnesses = dict(self.witnesses)
        return other

    def line(self, line):
        if self.closed:
            raise Broken("there is more after the end")
        if self.size is None:
            self.header(line)
        elif self.seq < self.size:
            self.event(line)
        else:
            self.footer(line)

    def header(self, line):
        value = members(line)
        if value is None or set(value) != {"bundle", "key", "origin", "size"}:
            raise Broken("this is no history bundle")
        text, size = value["key"], value["size"]
        key = read_key(text) if isinstance(text, str) else None
        if value["bundle"] != "bianyi/history/1" or key is None or key[0] != value["origin"]:
            raise Broken("this is no history bundle")
        if type(size) is not int or size < 1:
            raise Broken("this is no history bundle")
        if self.outside_key is not None and self.outside_key != key:
            raise Broken("the bundle names another key than the one you hold")
        for note in self.notes:
            opened = open_checkpoint(note, key)
            if opened is None:
                raise Broken("a checkpoint you hold is not signed by the key of this history")
            if self.witnesses.setdefault(opened[0], opened[1]) != opened[1]:
                raise Broken("two checkpoints you hold contradict each other")
        self.key, self.size = key, size

    def event(self, line):
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):
            raise Broken("a line is no event") from None
        if not isinstance(event, dict):
            raise Broken("a line is no event")
        seq = event.get("seq")
        if type(seq) is not int or seq != self.seq + 1:
            raise Broken("an event is out of order")
        if event.get("prevHash") != self.head:
            raise Broken("the chain is broken")
        self.seq, self.head = seq, hashlib.sha256(PURPOSE + line).hexdigest()
        if seq == 1 and self.key[0] != "bianyi/history/" + self.head[:16]:
            raise Broken("this is another history")
        if seq in self.witnesses:
            if self.witnesses[seq] != self.head:
                raise Broken("the history is not as a checkpoint you hold says")
            self.witnessed = max(self.witnessed, seq)

    def footer(self, line):
        value = members(line)
        note = value.get("checkpoint") if value is not None and len(value) == 1 else None
        opened = open_checkpoint(note, self.key) if isinstance(note, str) else None
        if opened is None or opened[:2] != (self.size, self.head):
            raise Broken("the signed checkpoint at the end does not fit")
        self.closed = True

    def end(self):
        if not self.closed:
            raise Broken("the bundle is cut short")
        if any(size > self.seq for size in self.witnesses):
            raise Broken("the history is shorter than a checkpoint you hold says")


def feed(verifier, lines):
    """Takes lines with their line feeds; raises Broken at the first that does not hold."""
    for line in lines:
        if not line.endswith(b"\n"):
            raise Broken("the last line is cut short")
        verifier.line(line[:-1])
    verifier.end()


def main(words):
    bundle, checkpoints, key = None, [], None
    words = list(words)
    while words:
        word = words.pop(0)
        if word in ("--checkpoint", "--key"):
            if not words:
                return usage()
            value = words.pop(0)
            if word == "--checkpoint":
                checkpoints.append(value)
            else:
                key = value
        elif word.startswith("-") or bundle is not None:
            return usage()
        else:
            bundle = word
    if bundle is None:
        return usage()
    try:
        return verify(bundle, checkpoints, key)
    except Broken as broken:
        print("DOES NOT HOLD:", broken, file=sys.stderr)
    except (OSError, UnicodeDecodeError) as error:
        print("cannot read:", error, file=sys.stderr)
    return 1


def verify(bundle, checkpoints, key):
    outside = None
    if key is not None:
        if "+" not in key or "\n" in key or read_key(key) is None:
            with open(key, encoding="utf-8") as file:
                key = file.read().strip()
        outside = read_key(key)
        if outside is None:
            raise Broken("the key you gave is none")
    notes = []
    for path in checkpoints:
        with open(path, encoding="utf-8", newline="") as file:
            notes.append(file.read())
    verifier = Verifier(outside, notes)
    with open(bundle, "rb") as file:
        feed(verifier, file)
    print(f"holds: {verifier.seq} events, head {verifier.head}")
    print(f"history {verifier.key[0]}, " + ("signed by the key you hold" if outside else "key taken from the file itself"))
    if verifier.witnessed:
        print(f"as a checkpoint you hold says, up to event {verifier.witnessed}")
    else:
        print("no checkpoint from elsewhere was given: this says only that the file agrees with itself")
    return 0


def usage():
    print(__doc__.split("\n\n")[1].strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
