import { equalBytes, toHex } from "../../bytes/mod.ts";
import type { KeyMaterial, WasmEngine } from "./engine.ts";

/** Known data, without a closure: all this runs cold. */
function sample(length: number, factor: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = i * factor + 7;
  return bytes;
}

/** Message key and last block of the packet that {@linkcode isSoundCipher} makes: they depend on every byte of everything. */
const PACKET = "723f401cd55c32890f7decb200949eedec9a98c4db717c9968d038460516dc25";
/** 1000003 * 1000033 */
const PQ = 1000036000099n;

/**
 * Whether a runtime compiled the cipher rightly. Making and opening one packet runs everything: both directions of
 * AES-IGE with their key schedules, SHA-256 over several blocks, key derivation, comparison.
 */
export function isSoundCipher(engine: WasmEngine): boolean {
  const key: KeyMaterial = { bytes: sample(256, 5), idBytes: sample(8, 3) };
  const plaintext = sample(96, 11);
  const { packet } = engine.sealPacket(key, 8, plaintext);
  const opened = engine.openPacket(key, 8, packet);
  const ends = toHex(packet.subarray(8, 24)) + toHex(packet.subarray(-16));
  if (ends !== PACKET || !opened || !equalBytes(opened, plaintext)) return false;
  packet[40] ^= 1;
  return engine.openPacket(key, 8, packet) === undefined && passesXor(engine, plaintext, sample(16, 17));
}

/** The same for factorization. */
export function isSoundFactorizer(engine: WasmEngine): boolean {
  return engine.factorize(PQ) === 1000003n && engine.factorize(1000003n) === 0n;
}

/** Whether the passes around native CBC do what they should, around a cipher that changes nothing. */
function passesXor(engine: WasmEngine, m: Uint8Array, m0: Uint8Array): boolean {
  const output = new Uint8Array(m.length);
  engine.igeThroughCbc(m, m0, (part) => new Uint8Array(part), output, 0);
  for (let i = 0; i < m.length; i++) {
    const one = i < 16 ? m0[i] : m[i - 16], two = i < 16 ? 0 : i < 32 ? m0[i - 16] : m[i - 32];
    if (output[i] !== (m[i] ^ one ^ two)) return false;
  }
  return true;
}
