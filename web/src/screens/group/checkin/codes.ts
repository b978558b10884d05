/** What a phone signs with, as the service gives it. */
export interface SigningKey {
  readonly athleteId: string;
  /** 32 bytes in base64url. */
  readonly key: string;
}

export interface Codes {
  /** For a camera. */
  readonly scanned: string;
  /** For people, without spaces. */
  readonly typed: string;
}

/** Why a code cannot count, as far as a phone can tell without the service. */
export type CodeFault = "noCode" | "mistyped" | "elsewhere" | "own" | "expired";

export const SLOT_MILLIS = 30_000;
const TOLERANCE_SLOTS = 4;
/** Crockford's: without letters that look like digits. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNATURE_BYTES = 10;
const CHECK_MODULUS = 31;
const CHECKED = 12;
const SCANNED = /^FC1\.([0-9A-HJKMNP-TV-Z]{26})\.([0-9A-HJKMNP-TV-Z]{26})\.([0-9A-HJKMNP-TV-Z]{6})\.[0-9A-HJKMNP-TV-Z]{16}$/;
const TYPED = /^[0-9A-HJKMNP-TV-Z]{13}$/;

export function slotAt(moment: number): number {
  return Math.floor(moment / SLOT_MILLIS);
}

/** Browsers sign on pages that came safely, over https or from this machine. */
export function canSign(): boolean {
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
}

/** The codes that the phone shows for a slot. */
export async function codesOf(groupTraining: string, { athleteId, key }: SigningKey, slot: number): Promise<Codes> {
  const signature = await sign(key, slot);
  const typed = write(numberOf(athleteId) & 0xf_ffffn, 4) + signature.slice(0, 8);
  return {
    scanned: ["FC1", write(numberOf(groupTraining), 26), write(numberOf(athleteId), 26), write(BigInt(slot), 6), signature].join("."),
    typed: typed + checkDigit(typed, groupTraining),
  };
}

/** Without the spaces and hyphens that people put in, and with digits for the letters that look like them. */
export function plain(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, "").replace(/[IL]/g, "1").replaceAll("O", "0");
}

/** Looks at a code before it is kept for the service, which alone can check the signature. */
export function faultOf(text: string, groupTraining: string, own: string, now: number): CodeFault | undefined {
  const code = plain(text);
  const scanned = SCANNED.exec(code);
  if (!scanned) {
    return TYPED.test(code) ? (code[CHECKED] === checkDigit(code, groupTraining) ? undefined : "mistyped") : "noCode";
  }
  const [, training, bearer, slot = ""] = scanned;
  if (training !== write(numberOf(groupTraining), 26)) {
    return "elsewhere";
  }
  if (bearer === write(numberOf(own), 26)) {
    return "own";
  }
  return Math.abs(read(slot) - slotAt(now)) > TOLERANCE_SLOTS ? "expired" : undefined;
}

async function sign(key: string, slot: number): Promise<string> {
  const message = new DataView(new ArrayBuffer(8));
  message.setBigUint64(0, BigInt(slot));
  const secret = Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const signing = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", signing, message)).slice(0, SIGNATURE_BYTES);
  return write(signature.reduce((number, byte) => number * 256n + BigInt(byte), 0n), 16);
}

/** Each place has a weight of its own, and the modulus is a prime: one wrong digit, or two that are swapped, are noticed. */
function checkDigit(typed: string, groupTraining: string): string | undefined {
  const digits = [...typed.slice(0, CHECKED)];
  const sum = digits.reduce((total, digit, place) => total + (place + 1) * DIGITS.indexOf(digit), Number(numberOf(groupTraining) & 0xffff_ffffn));
  return DIGITS[sum % CHECK_MODULUS];
}

function numberOf(id: string): bigint {
  return BigInt(`0x${id.replaceAll("-", "")}`);
}

function write(number: bigint, length: number): string {
  return [...number.toString(32).padStart(length, "0")].map((digit) => DIGITS[parseInt(digit, 32)]).join("");
}

function read(digits: string): number {
  return [...digits].reduce((number, digit) => number * 32 + DIGITS.indexOf(digit), 0);
}
