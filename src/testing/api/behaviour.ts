/** What the test data centre may do one way or another, as real ones do; can be changed at any time. */
export interface Behaviour {
  /** Plain messages come as updateShortMessage and updateShortSentMessage where real servers do that; `false`: always `updates`. */
  shortUpdates: boolean;
  /** A message sent again with its random_id is answered with what became of the first, or refused with 500 RANDOM_ID_DUPLICATE. */
  duplicateRandomId: "answer" | "refuse";
  /** Most events in one answer to updates.getDifference; more come as slices. */
  differenceLimit: number;
  /** More events than this are answered with updates.differenceTooLong. */
  differenceTooLong: number;
  /** Numbers without an account may sign up; else 400 PHONE_NUMBER_APP_SIGNUP_FORBIDDEN. */
  signUp: boolean;
  /** Seconds a login code is good for. */
  codeLifetime: number;
  /** Milliseconds a bot has to answer a button. */
  callbackTimeout: number;
}

/** What it does unless told otherwise. */
export const DEFAULT_BEHAVIOUR: Readonly<Behaviour> = {
  shortUpdates: true,
  duplicateRandomId: "answer",
  differenceLimit: 1000,
  differenceTooLong: 10_000,
  signUp: true,
  codeLifetime: 300,
  callbackTimeout: 10_000,
};
