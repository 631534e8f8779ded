// AES-256-IGE: c(i) = E(m(i) ^ c(i-1)) ^ m(i-1). A block waits for the one before it, so nothing can run side by side;
// what is left is to keep the block in locals and to unroll the 13 rounds, which gets close to a native table cipher.
// Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
import { backward, forward, lastBackward, lastForward } from "./aes";
import { IV, ROUND_KEYS } from "./memory";

/** Encrypts `length` bytes at `at` in place, with ROUND_KEYS for encryption; IV moves on. */
export function encrypt(at: usize, length: usize): void {
  // The block before: encrypted (c) and plain (p).
  let c0 = load<u32>(IV), c1 = load<u32>(IV + 4), c2 = load<u32>(IV + 8), c3 = load<u32>(IV + 12);
  let p0 = load<u32>(IV + 16), p1 = load<u32>(IV + 20), p2 = load<u32>(IV + 24), p3 = load<u32>(IV + 28);
  let a: u32, b: u32, c: u32, d: u32, e: u32, f: u32, g: u32, h: u32;
  for (const end = at + length; at < end; at += 16) {
    const x0 = load<u32>(at, 0);
    const x1 = load<u32>(at, 4);
    const x2 = load<u32>(at, 8);
    const x3 = load<u32>(at, 12);
    a = x0 ^ c0 ^ load<u32>(ROUND_KEYS + 0);
    b = x1 ^ c1 ^ load<u32>(ROUND_KEYS + 4);
    c = x2 ^ c2 ^ load<u32>(ROUND_KEYS + 8);
    d = x3 ^ c3 ^ load<u32>(ROUND_KEYS + 12);
    e = forward(16, a, b, c, d); f = forward(20, b, c, d, a);
    g = forward(24, c, d, a, b); h = forward(28, d, a, b, c);
    a = forward(32, e, f, g, h); b = forward(36, f, g, h, e);
    c = forward(40, g, h, e, f); d = forward(44, h, e, f, g);
    e = forward(48, a, b, c, d); f = forward(52, b, c, d, a);
    g = forward(56, c, d, a, b); h = forward(60, d, a, b, c);
    a = forward(64, e, f, g, h); b = forward(68, f, g, h, e);
    c = forward(72, g, h, e, f); d = forward(76, h, e, f, g);
    e = forward(80, a, b, c, d); f = forward(84, b, c, d, a);
    g = forward(88, c, d, a, b); h = forward(92, d, a, b, c);
    a = forward(96, e, f, g, h); b = forward(100, f, g, h, e);
    c = forward(104, g, h, e, f); d = forward(108, h, e, f, g);
    e = forward(112, a, b, c, d); f = forward(116, b, c, d, a);
    g = forward(120, c, d, a, b); h = forward(124, d, a, b, c);
    a = forward(128, e, f, g, h); b = forward(132, f, g, h, e);
    c = forward(136, g, h, e, f); d = forward(140, h, e, f, g);
    e = forward(144, a, b, c, d); f = forward(148, b, c, d, a);
    g = forward(152, c, d, a, b); h = forward(156, d, a, b, c);
    a = forward(160, e, f, g, h); b = forward(164, f, g, h, e);
    c = forward(168, g, h, e, f); d = forward(172, h, e, f, g);
    e = forward(176, a, b, c, d); f = forward(180, b, c, d, a);
    g = forward(184, c, d, a, b); h = forward(188, d, a, b, c);
    a = forward(192, e, f, g, h); b = forward(196, f, g, h, e);
    c = forward(200, g, h, e, f); d = forward(204, h, e, f, g);
    e = forward(208, a, b, c, d); f = forward(212, b, c, d, a);
    g = forward(216, c, d, a, b); h = forward(220, d, a, b, c);
    c0 = lastForward(224, e, f, g, h) ^ p0;
    c1 = lastForward(228, f, g, h, e) ^ p1;
    c2 = lastForward(232, g, h, e, f) ^ p2;
    c3 = lastForward(236, h, e, f, g) ^ p3;
    store<u32>(at, c0, 0);
    store<u32>(at, c1, 4);
    store<u32>(at, c2, 8);
    store<u32>(at, c3, 12);
    p0 = x0;
    p1 = x1;
    p2 = x2;
    p3 = x3;
  }
  store<u32>(IV, c0);
  store<u32>(IV + 4, c1);
  store<u32>(IV + 8, c2);
  store<u32>(IV + 12, c3);
  store<u32>(IV + 16, p0);
  store<u32>(IV + 20, p1);
  store<u32>(IV + 24, p2);
  store<u32>(IV + 28, p3);
}

/** The inverse of {@link encrypt}, with ROUND_KEYS for decryption. */
export function decrypt(at: usize, length: usize): void {
  // The block before: encrypted (c) and plain (p).
  let c0 = load<u32>(IV), c1 = load<u32>(IV + 4), c2 = load<u32>(IV + 8), c3 = load<u32>(IV + 12);
  let p0 = load<u32>(IV + 16), p1 = load<u32>(IV + 20), p2 = load<u32>(IV + 24), p3 = load<u32>(IV + 28);
  let a: u32, b: u32, c: u32, d: u32, e: u32, f: u32, g: u32, h: u32;
  for (const end = at + length; at < end; at += 16) {
    const x0 = load<u32>(at, 0);
    const x1 = load<u32>(at, 4);
    const x2 = load<u32>(at, 8);
    const x3 = load<u32>(at, 12);
    a = x0 ^ p0 ^ load<u32>(ROUND_KEYS + 0);
    b = x1 ^ p1 ^ load<u32>(ROUND_KEYS + 4);
    c = x2 ^ p2 ^ load<u32>(ROUND_KEYS + 8);
    d = x3 ^ p3 ^ load<u32>(ROUND_KEYS + 12);
    e = backward(16, a, d, c, b); f = backward(20, b, a, d, c);
    g = backward(24, c, b, a, d); h = backward(28, d, c, b, a);
    a = backward(32, e, h, g, f); b = backward(36, f, e, h, g);
    c = backward(40, g, f, e, h); d = backward(44, h, g, f, e);
    e = backward(48, a, d, c, b); f = backward(52, b, a, d, c);
    g = backward(56, c, b, a, d); h = backward(60, d, c, b, a);
    a = backward(64, e, h, g, f); b = backward(68, f, e, h, g);
    c = backward(72, g, f, e, h); d = backward(76, h, g, f, e);
    e = backward(80, a, d, c, b); f = backward(84, b, a, d, c);
    g = backward(88, c, b, a, d); h = backward(92, d, c, b, a);
    a = backward(96, e, h, g, f); b = backward(100, f, e, h, g);
    c = backward(104, g, f, e, h); d = backward(108, h, g, f, e);
    e = backward(112, a, d, c, b); f = backward(116, b, a, d, c);
    g = backward(120, c, b, a, d); h = backward(124, d, c, b, a);
    a = backward(128, e, h, g, f); b = backward(132, f, e, h, g);
    c = backward(136, g, f, e, h); d = backward(140, h, g, f, e);
    e = backward(144, a, d, c, b); f = backward(148, b, a, d, c);
    g = backward(152, c, b, a, d); h = backward(156, d, c, b, a);
    a = backward(160, e, h, g, f); b = backward(164, f, e, h, g);
    c = backward(168, g, f, e, h); d = backward(172, h, g, f, e);
    e = backward(176, a, d, c, b); f = backward(180, b, a, d, c);
    g = backward(184, c, b, a, d); h = backward(188, d, c, b, a);
    a = backward(192, e, h, g, f); b = backward(196, f, e, h, g);
    c = backward(200, g, f, e, h); d = backward(204, h, g, f, e);
    e = backward(208, a, d, c, b); f = backward(212, b, a, d, c);
    g = backward(216, c, b, a, d); h = backward(220, d, c, b, a);
    p0 = lastBackward(224, e, h, g, f) ^ c0;
    p1 = lastBackward(228, f, e, h, g) ^ c1;
    p2 = lastBackward(232, g, f, e, h) ^ c2;
    p3 = lastBackward(236, h, g, f, e) ^ c3;
    store<u32>(at, p0, 0);
    store<u32>(at, p1, 4);
    store<u32>(at, p2, 8);
    store<u32>(at, p3, 12);
    c0 = x0;
    c1 = x1;
    c2 = x2;
    c3 = x3;
  }
  store<u32>(IV, c0);
  store<u32>(IV + 4, c1);
  store<u32>(IV + 8, c2);
  store<u32>(IV + 12, c3);
  store<u32>(IV + 16, p0);
  store<u32>(IV + 20, p1);
  store<u32>(IV + 24, p2);
  store<u32>(IV + 28, p3);
}
