/** An error a method answers with: becomes an rpc_error. */
export class RpcFault extends Error {
  /** `"RpcFault"`. */
  override name = "RpcFault";
  /** 303, 400, 401, 403, 406, 420, 500 … */
  readonly code: number;
  /** `PHONE_CODE_INVALID` … */
  readonly text: string;
  /** A refusal. @param code 400 … @param text `PHONE_CODE_INVALID` … */
  constructor(code: number, text: string) {
    super(text);
    this.code = code;
    this.text = text;
  }
}
