/** A value, or a promise of it: seams that a runtime may serve synchronously or not return this. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with `next` at once when `value` is there, or when its promise is fulfilled. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
