import { runtime } from "./builtin.ts";

/**
 * A signal that aborts when the process is asked to end (SIGINT, SIGTERM): pass it to `connect`, since such a signal
 * skips `await using`. A second one ends the process at once.
 */
export function shutdownSignal(): AbortSignal {
  const process = runtime();
  const controller = new AbortController();
  const names = ["SIGINT", "SIGTERM"] as const;
  const abort = () => {
    for (const name of names) process.removeListener(name, abort);
    controller.abort(new DOMException("The process was asked to end", "AbortError"));
  };
  for (const name of names) process.on(name, abort);
  return controller.signal;
}
