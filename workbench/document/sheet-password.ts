import { sha512 } from "@noble/hashes/sha2";

/**
 * Passwords of protected sheets, as the file keeps them (ECMA-376 part 1, 18.3.1.85): a hash of salt and password, hashed again with the
 * number of the turn; or, of before 2010, sixteen bits ([MS-XLS] and ECMA-376 part 4, 14.7.1).
 */

const ALGORITHM = "SHA-512";
/** How often Excel repeats the hash. */
const SPIN_COUNT = 100_000;
const SALT_BYTES = 16;
/** The legacy hash is the only thing that such a file has. */
const LEGACY_LENGTH = 15;

type PasswordAnswer = "right" | "wrong" | "unknown-algorithm";

export function hasPassword(attributes: ReadonlyMap<string, string>): boolean {
  return ["password", "hashValue"].some((name) => (attributes.get(name) ?? "") !== "");
}

/** Whether a password takes the protection of those attributes away. */
export function checkPassword(attributes: ReadonlyMap<string, string>, password: string): PasswordAnswer {
  const hash = attributes.get("hashValue");
  if (hash === undefined || hash === "") {
    const short = legacyHash(password);
    return short.toString(16) === (attributes.get("password") ?? "").toLowerCase().replace(/^0+(?=.)/, "")
      ? "right"
      : "wrong";
  }
  if (attributes.get("algorithmName") !== ALGORITHM) return "unknown-algorithm";
  const salt = fromBase64(attributes.get("saltValue") ?? "");
  return toBase64(spun(salt, password, Number(attributes.get("spinCount") ?? 0))) === hash ? "right" : "wrong";
}

/** The attributes that keep a password, with a salt of its own. */
export function passwordAttributes(password: string): ReadonlyMap<string, string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return new Map([
    ["algorithmName", ALGORITHM],
    ["hashValue", toBase64(spun(salt, password, SPIN_COUNT))],
    ["saltValue", toBase64(salt)],
    ["spinCount", String(SPIN_COUNT)],
  ]);
}

function spun(salt: Uint8Array, password: string, turns: number): Uint8Array {
  const text = new Uint8Array(salt.length + 2 * password.length);
  text.set(salt);
  const letters = new DataView(text.buffer, salt.length);
  for (let at = 0; at < password.length; at += 1) letters.setUint16(2 * at, password.charCodeAt(at), true);
  const turned = new Uint8Array(64 + 4);
  turned.set(sha512(text));
  const counter = new DataView(turned.buffer, 64);
  for (let turn = 0; turn < turns; turn += 1) {
    counter.setUint32(0, turn, true);
    turned.set(sha512(turned));
  }
  return turned.slice(0, 64);
}

function legacyHash(password: string): number {
  const letters = password.slice(0, LEGACY_LENGTH);
  let hash = 0;
  for (let at = letters.length - 1; at >= 0; at -= 1) hash = turnedLeft(hash) ^ letters.charCodeAt(at);
  return turnedLeft(hash) ^ letters.length ^ 0xce4b;
}

/** Fifteen bits turned by one. */
const turnedLeft = (bits: number): number => ((bits << 1) & 0x7fff) | ((bits >> 14) & 1);

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
