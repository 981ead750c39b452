import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 (FIPS 180-4) in lower-case hexadecimal; a string is hashed as UTF-8. Node's crypto does
 * not exist in a browser worker, and Web Crypto would make every caller asynchronous.
 */
export function sha256Of(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}
