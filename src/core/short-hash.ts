const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const bitsOfLetter = 6;
const lettersOfLane = 4;

/**
 * Eight letters that stand for a text: 48 bits, so that among ten thousand texts two are confounded once in millions of workbooks. No
 * protection against people who look for such texts. The same in every version, since workbooks keep them.
 */
export function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  // What comes last has touched few bits so far; each lane is stirred with the other (finalizer of MurmurHash3).
  low = stir(low ^ (high >>> 15) ^ text.length);
  high = stir(high ^ low);
  return lettersOf(low) + lettersOf(high);
}

function stir(lane: number): number {
  let bits = lane ^ (lane >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function lettersOf(lane: number): string {
  let letters = "";
  for (let at = 0; at < lettersOfLane; at += 1) letters += alphabet.charAt((lane >>> (at * bitsOfLetter)) & 63);
  return letters;
}
