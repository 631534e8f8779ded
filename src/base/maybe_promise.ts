/** A value, or a promise of it: seams that a runtime may serve synchronously or not return this. */
export type MaybePromise<T> = T | Promise<T>;
