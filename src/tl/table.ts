/** A schema in the form the codec reads: small, and parsed line by line when a line is needed. */
export interface TlTable {
  /** Constructors, one canonical TL line each, without ids; `int53` is a `long` that is a `number`. */
  readonly constructors: string;
  /** Methods, likewise; `*` in front of one that only reads, `~` in front of one that carries random ids. */
  readonly methods: string;
  /** The ids of constructors, then methods: 4 little-endian bytes each, base64. */
  readonly ids: string;
}
