/**
 * SHA-512 (FIPS 180-4, section 6.4), at once: the browser's own answers only later, and a hash of a sheet's password is repeated a hundred
 * thousand times. Numbers of 64 bits are kept as two halves.
 */

const BLOCK_BYTES = 128;
const ROUNDS = 80;

/** The first 64 bits of the fractional parts of roots of the first primes: of the cube root for each round, of the square root to begin with. */
const { rounds: K, start: START } = constants();

function constants(): { readonly rounds: Uint32Array; readonly start: Uint32Array } {
  const primes: bigint[] = [];
  for (let number = 2n; primes.length < ROUNDS; number += 1n)
    if (primes.every((prime) => number % prime !== 0n)) primes.push(number);
  const halves = (values: readonly bigint[]) =>
    Uint32Array.from(values.flatMap((value) => [Number((value >> 32n) & 0xffffffffn), Number(value & 0xffffffffn)]));
  return {
    rounds: halves(primes.map((prime) => root(prime << 192n, 3n))),
    start: halves(primes.slice(0, 8).map((prime) => root(prime << 128n, 2n))),
  };
}

/** The whole part of a root; the bits above 64 are whole parts of the root itself and are cut off by who asks. */
function root(value: bigint, degree: bigint): bigint {
  let [low, high] = [0n, 1n << 80n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle;
  }
  return low;
}

export function sha512(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = padded(message);
  const state = START.slice();
  const words = new Uint32Array(2 * ROUNDS);
  for (let offset = 0; offset < blocks.byteLength; offset += BLOCK_BYTES) mix(state, words, blocks, offset);
  const digest = new Uint8Array(64);
  const view = new DataView(digest.buffer);
  state.forEach((half, index) => view.setUint32(4 * index, half));
  return digest;
}

/** The message, a bit that is set, zeros, and the length in bits. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 17) / BLOCK_BYTES) * BLOCK_BYTES);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0);
  return view;
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within the arrays, and this runs millions of times */

function mix(state: Uint32Array, words: Uint32Array, blocks: DataView, offset: number): void {
  for (let half = 0; half < 32; half += 1) words[half] = blocks.getUint32(offset + 4 * half);
  for (let at = 32; at < 2 * ROUNDS; at += 2) extend(words, at);
  let ah = state[0]!;
  let al = state[1]!;
  let bh = state[2]!;
  let bl = state[3]!;
  let ch = state[4]!;
  let cl = state[5]!;
  let dh = state[6]!;
  let dl = state[7]!;
  let eh = state[8]!;
  let el = state[9]!;
  let fh = state[10]!;
  let fl = state[11]!;
  let gh = state[12]!;
  let gl = state[13]!;
  let hh = state[14]!;
  let hl = state[15]!;
  for (let at = 0; at < 2 * ROUNDS; at += 2) {
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const low = (hl >>> 0) + (s1l >>> 0) + (((el & fl) ^ (~el & gl)) >>> 0) + K[at + 1]! + words[at + 1]!;
    const high = (hh + s1h + ((eh & fh) ^ (~eh & gh)) + K[at]! + words[at]! + Math.floor(low / 0x100000000)) | 0;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const low2 = (s0l >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high2 = (s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + Math.floor(low2 / 0x100000000)) | 0;
    const eLow = (dl >>> 0) + (low >>> 0);
    const aLow = (low >>> 0) + (low2 >>> 0);
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    eh = (dh + high + Math.floor(eLow / 0x100000000)) | 0;
    el = eLow | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    ah = (high + high2 + Math.floor(aLow / 0x100000000)) | 0;
    al = aLow | 0;
  }
  add(state, [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl]);
}

function add(state: Uint32Array, halves: readonly number[]): void {
  for (let at = 0; at < halves.length; at += 2) {
    const low = state[at + 1]! + (halves[at + 1]! >>> 0);
    state[at] = state[at]! + halves[at]! + Math.floor(low / 0x100000000);
    state[at + 1] = low;
  }
}

/** The word that rounds from the 17th on take, of words before it. */
function extend(words: Uint32Array, at: number): void {
  const xh = words[at - 30]!;
  const xl = words[at - 29]!;
  const yh = words[at - 4]!;
  const yl = words[at - 3]!;
  const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7);
  const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25));
  const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6);
  const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26));
  const low = (s0l >>> 0) + (s1l >>> 0) + words[at - 13]! + words[at - 31]!;
  words[at] = s0h + s1h + words[at - 14]! + words[at - 32]! + Math.floor(low / 0x100000000);
  words[at + 1] = low;
}
