/** What the test data centre may do one way or another, as real ones do; can be changed at any time. */
export interface Behaviour {
  /** Plain messages come as updateShortMessage and updateShortSentMessage where real servers do that; `false`: always `updates`. */
  shortUpdates: boolean;
  /**
   * A message sent again with its random_id is answered with what became of the first, or refused with 500
   * RANDOM_ID_DUPLICATE; or, as no real server does, written again.
   */
  duplicateRandomId: "answer" | "refuse" | "execute";
  /** Most events in one answer to updates.getDifference; more come as slices. */
  differenceLimit: number;
  /** More events than this are answered with updates.differenceTooLong. */
  differenceTooLong: number;
  /** Most events in one answer to updates.getChannelDifference; more come with `final` unset. */
  channelDifferenceLimit: number;
  /** More events than this, or than the caller's limit, are answered with updates.channelDifferenceTooLong. */
  channelDifferenceTooLong: number;
  /** Seconds after which a client that shows a channel may ask for its difference again. */
  channelDifferenceTimeout: number;
  /** In updates and differences, users whom the account does not know come in their `min` form. */
  minUsers: boolean;
  /** Numbers without an account may sign up; else 400 PHONE_NUMBER_APP_SIGNUP_FORBIDDEN. */
  signUp: boolean;
  /** Seconds a login code is good for. */
  codeLifetime: number;
  /** Milliseconds a bot has to answer a button or an inline query. */
  callbackTimeout: number;
}

/** What it does unless told otherwise. */
export const DEFAULT_BEHAVIOUR: Readonly<Behaviour> = {
  shortUpdates: true,
  duplicateRandomId: "answer",
  differenceLimit: 1000,
  differenceTooLong: 10_000,
  channelDifferenceLimit: 100,
  channelDifferenceTooLong: 100_000,
  channelDifferenceTimeout: 1,
  minUsers: true,
  signUp: true,
  codeLifetime: 300,
  callbackTimeout: 10_000,
};
