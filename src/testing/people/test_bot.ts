import { Person } from "./person.ts";

/** A bot of the test data centre: known to its servers, and able to act without a client. */
export class TestBot extends Person {
  /** What logs it in. */
  get token(): string {
    return this.account.token!;
  }
}
