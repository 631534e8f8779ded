/** A peer as all stores can keep it. */
export interface PeerSample {
  readonly id: number;
  readonly accessHash: bigint;
  readonly name: string;
  readonly usernames: string[];
  readonly phone: string;
}

/** The peer of that number, the same in all stores. */
export const peerOf = (i: number): PeerSample => ({
  id: i,
  accessHash: BigInt.asUintN(63, BigInt(i) * 0x9e3779b97f4a7c15n),
  name: `Somebody ${i}`,
  usernames: [`somebody_${i}`],
  phone: `${499_000_000_000 + i}`,
});
