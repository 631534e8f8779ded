import { api } from "@layer/client/tl";
import { SELF, START } from "./update_cases.ts";

const MARK = 0x7777_7777;
const TEXTS = [
  "Good morning! Shall we meet at noon, at the usual place?",
  "Доброе утро! Встретимся в полдень?",
];

/**
 * Private messages as a server pushes them, in order and without end, each in bytes of its own: copies of a few with other
 * numbers in them, so that what makes them leaves little garbage.
 */
export function* privateMessages(): Generator<Uint8Array> {
  const samples = Array.from({ length: 40 }, (_, i) => {
    const bytes = api.encode({
      _: "updateShortMessage",
      id: 0,
      userId: SELF + 1 + i,
      message: TEXTS[i % TEXTS.length],
      pts: MARK,
      ptsCount: 1,
      date: START.date,
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let pts = bytes.length - 4;
    while (view.getInt32(pts, true) !== MARK) pts -= 4;
    return { bytes, pts };
  });
  for (let n = 1;; n++) {
    const { bytes, pts } = samples[n % samples.length];
    const packet = bytes.slice();
    const view = new DataView(packet.buffer);
    view.setInt32(8, 10_000 + n, true);
    view.setInt32(pts, START.pts + n, true);
    yield packet;
  }
}
