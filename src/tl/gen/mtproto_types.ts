// Written by `deno task gen` from src/tl/schema. Do not edit.

/** `resPQ#05162463 nonce:int128 server_nonce:int128 pq:bytes server_public_key_fingerprints:Vector<long> = ResPQ` */
export interface RawMtResPQ {
  _: "resPQ";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  pq: Uint8Array;
  serverPublicKeyFingerprints: bigint[];
}
/** `p_q_inner_data_dc#a9f55f95 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data` */
export interface RawMtPQInnerDataDc {
  _: "p_q_inner_data_dc";
  pq: Uint8Array;
  p: Uint8Array;
  q: Uint8Array;
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonce: Uint8Array;
  dc: number;
}
/** `p_q_inner_data_temp_dc#56fddf88 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data` */
export interface RawMtPQInnerDataTempDc {
  _: "p_q_inner_data_temp_dc";
  pq: Uint8Array;
  p: Uint8Array;
  q: Uint8Array;
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonce: Uint8Array;
  dc: number;
  expiresIn: number;
}
/** `server_DH_params_ok#d0e8075c nonce:int128 server_nonce:int128 encrypted_answer:bytes = Server_DH_Params` */
export interface RawMtServerDHParamsOk {
  _: "server_DH_params_ok";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  encryptedAnswer: Uint8Array;
}
/** `server_DH_inner_data#b5890dba nonce:int128 server_nonce:int128 g:int dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data` */
export interface RawMtServerDHInnerData {
  _: "server_DH_inner_data";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  g: number;
  dhPrime: Uint8Array;
  gA: Uint8Array;
  serverTime: number;
}
/** `client_DH_inner_data#6643b654 nonce:int128 server_nonce:int128 retry_id:long g_b:bytes = Client_DH_Inner_Data` */
export interface RawMtClientDHInnerData {
  _: "client_DH_inner_data";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  retryId: bigint;
  gB: Uint8Array;
}
/** `dh_gen_ok#3bcbf734 nonce:int128 server_nonce:int128 new_nonce_hash1:int128 = Set_client_DH_params_answer` */
export interface RawMtDhGenOk {
  _: "dh_gen_ok";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonceHash1: Uint8Array;
}
/** `dh_gen_retry#46dc1fb9 nonce:int128 server_nonce:int128 new_nonce_hash2:int128 = Set_client_DH_params_answer` */
export interface RawMtDhGenRetry {
  _: "dh_gen_retry";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonceHash2: Uint8Array;
}
/** `dh_gen_fail#a69dae02 nonce:int128 server_nonce:int128 new_nonce_hash3:int128 = Set_client_DH_params_answer` */
export interface RawMtDhGenFail {
  _: "dh_gen_fail";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonceHash3: Uint8Array;
}
/** `bind_auth_key_inner#75a3f765 nonce:long temp_auth_key_id:long perm_auth_key_id:long temp_session_id:long expires_at:int = BindAuthKeyInner` */
export interface RawMtBindAuthKeyInner {
  _: "bind_auth_key_inner";
  nonce: bigint;
  tempAuthKeyId: bigint;
  permAuthKeyId: bigint;
  tempSessionId: bigint;
  expiresAt: number;
}
/** `rpc_error#2144ca19 error_code:int error_message:string = RpcError` */
export interface RawMtRpcError {
  _: "rpc_error";
  errorCode: number;
  errorMessage: string;
}
/** `rpc_answer_unknown#5e2ad36e = RpcDropAnswer` */
export interface RawMtRpcAnswerUnknown {
  _: "rpc_answer_unknown";
}
/** `rpc_answer_dropped_running#cd78e586 = RpcDropAnswer` */
export interface RawMtRpcAnswerDroppedRunning {
  _: "rpc_answer_dropped_running";
}
/** `rpc_answer_dropped#a43ad8b7 msg_id:long seq_no:int bytes:int = RpcDropAnswer` */
export interface RawMtRpcAnswerDropped {
  _: "rpc_answer_dropped";
  msgId: bigint;
  seqNo: number;
  bytes: number;
}
/** `future_salt#0949d9dc valid_since:int valid_until:int salt:long = FutureSalt` */
export interface RawMtFutureSalt {
  _: "future_salt";
  validSince: number;
  validUntil: number;
  salt: bigint;
}
/** `future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> = FutureSalts` */
export interface RawMtFutureSalts {
  _: "future_salts";
  reqMsgId: bigint;
  now: number;
  salts: RawMtFutureSalt[];
}
/** `pong#347773c5 msg_id:long ping_id:long = Pong` */
export interface RawMtPong {
  _: "pong";
  msgId: bigint;
  pingId: bigint;
}
/** `destroy_session_ok#e22045fc session_id:long = DestroySessionRes` */
export interface RawMtDestroySessionOk {
  _: "destroy_session_ok";
  sessionId: bigint;
}
/** `destroy_session_none#62d350c9 session_id:long = DestroySessionRes` */
export interface RawMtDestroySessionNone {
  _: "destroy_session_none";
  sessionId: bigint;
}
/** `new_session_created#9ec20908 first_msg_id:long unique_id:long server_salt:long = NewSession` */
export interface RawMtNewSessionCreated {
  _: "new_session_created";
  firstMsgId: bigint;
  uniqueId: bigint;
  serverSalt: bigint;
}
/** `msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck` */
export interface RawMtMsgsAck {
  _: "msgs_ack";
  msgIds: readonly bigint[];
}
/** `bad_msg_notification#a7eff811 bad_msg_id:long bad_msg_seqno:int error_code:int = BadMsgNotification` */
export interface RawMtBadMsgNotification {
  _: "bad_msg_notification";
  badMsgId: bigint;
  badMsgSeqno: number;
  errorCode: number;
}
/** `bad_server_salt#edab447b bad_msg_id:long bad_msg_seqno:int error_code:int new_server_salt:long = BadMsgNotification` */
export interface RawMtBadServerSalt {
  _: "bad_server_salt";
  badMsgId: bigint;
  badMsgSeqno: number;
  errorCode: number;
  newServerSalt: bigint;
}
/** `msg_resend_req#7d861a08 msg_ids:Vector<long> = MsgResendReq` */
export interface RawMtMsgResendReq {
  _: "msg_resend_req";
  msgIds: readonly bigint[];
}
/** `msgs_state_req#da69fb52 msg_ids:Vector<long> = MsgsStateReq` */
export interface RawMtMsgsStateReq {
  _: "msgs_state_req";
  msgIds: readonly bigint[];
}
/** `msgs_state_info#04deb57d req_msg_id:long info:bytes = MsgsStateInfo` */
export interface RawMtMsgsStateInfo {
  _: "msgs_state_info";
  reqMsgId: bigint;
  info: Uint8Array;
}
/** `msgs_all_info#8cc0d131 msg_ids:Vector<long> info:bytes = MsgsAllInfo` */
export interface RawMtMsgsAllInfo {
  _: "msgs_all_info";
  msgIds: readonly bigint[];
  info: Uint8Array;
}
/** `msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int = MsgDetailedInfo` */
export interface RawMtMsgDetailedInfo {
  _: "msg_detailed_info";
  msgId: bigint;
  answerMsgId: bigint;
  bytes: number;
  status: number;
}
/** `msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int = MsgDetailedInfo` */
export interface RawMtMsgNewDetailedInfo {
  _: "msg_new_detailed_info";
  answerMsgId: bigint;
  bytes: number;
  status: number;
}
/** `destroy_auth_key_ok#f660e1d4 = DestroyAuthKeyRes` */
export interface RawMtDestroyAuthKeyOk {
  _: "destroy_auth_key_ok";
}
/** `destroy_auth_key_none#0a9f2259 = DestroyAuthKeyRes` */
export interface RawMtDestroyAuthKeyNone {
  _: "destroy_auth_key_none";
}
/** `destroy_auth_key_fail#ea109b13 = DestroyAuthKeyRes` */
export interface RawMtDestroyAuthKeyFail {
  _: "destroy_auth_key_fail";
}
/** `p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data` */
export interface RawMtPQInnerData {
  _: "p_q_inner_data";
  pq: Uint8Array;
  p: Uint8Array;
  q: Uint8Array;
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonce: Uint8Array;
}
/** `p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data` */
export interface RawMtPQInnerDataTemp {
  _: "p_q_inner_data_temp";
  pq: Uint8Array;
  p: Uint8Array;
  q: Uint8Array;
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonce: Uint8Array;
  expiresIn: number;
}
/** `server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params` */
export interface RawMtServerDHParamsFail {
  _: "server_DH_params_fail";
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  newNonceHash: Uint8Array;
}
/** `rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult` */
export interface RawMtRpcResult {
  _: "rpc_result";
  reqMsgId: bigint;
  result: Uint8Array;
}
/** `message#5bb8e511 msg_id:long seqno:int bytes:int body:Object = Message` */
export interface RawMtMessage {
  _: "message";
  msgId: bigint;
  seqno: number;
  bytes: number;
  body: Uint8Array;
}
/** `msg_container#73f1f8dc messages:vector<%Message> = MessageContainer` */
export interface RawMtMsgContainer {
  _: "msg_container";
  messages: readonly TypeMtMessage[];
}
/** `msg_copy#e06046b2 orig_message:%Message = MessageCopy` */
export interface RawMtMsgCopy {
  _: "msg_copy";
  origMessage: TypeMtMessage;
}
/** `gzip_packed#3072cfa1 packed_data:bytes = Object` */
export interface RawMtGzipPacked {
  _: "gzip_packed";
  packedData: Uint8Array;
}
/** `BadMsgNotification` */
export type TypeMtBadMsgNotification = RawMtBadMsgNotification | RawMtBadServerSalt;
/** `BindAuthKeyInner` */
export type TypeMtBindAuthKeyInner = RawMtBindAuthKeyInner;
/** `Client_DH_Inner_Data` */
export type TypeMtClientDHInnerData = RawMtClientDHInnerData;
/** `DestroyAuthKeyRes` */
export type TypeMtDestroyAuthKeyRes = RawMtDestroyAuthKeyOk | RawMtDestroyAuthKeyNone | RawMtDestroyAuthKeyFail;
/** `DestroySessionRes` */
export type TypeMtDestroySessionRes = RawMtDestroySessionOk | RawMtDestroySessionNone;
/** `FutureSalt` */
export type TypeMtFutureSalt = RawMtFutureSalt;
/** `FutureSalts` */
export type TypeMtFutureSalts = RawMtFutureSalts;
/** `Message` */
export type TypeMtMessage = RawMtMessage;
/** `MessageContainer` */
export type TypeMtMessageContainer = RawMtMsgContainer;
/** `MessageCopy` */
export type TypeMtMessageCopy = RawMtMsgCopy;
/** `MsgDetailedInfo` */
export type TypeMtMsgDetailedInfo = RawMtMsgDetailedInfo | RawMtMsgNewDetailedInfo;
/** `MsgResendReq` */
export type TypeMtMsgResendReq = RawMtMsgResendReq;
/** `MsgsAck` */
export type TypeMtMsgsAck = RawMtMsgsAck;
/** `MsgsAllInfo` */
export type TypeMtMsgsAllInfo = RawMtMsgsAllInfo;
/** `MsgsStateInfo` */
export type TypeMtMsgsStateInfo = RawMtMsgsStateInfo;
/** `MsgsStateReq` */
export type TypeMtMsgsStateReq = RawMtMsgsStateReq;
/** `NewSession` */
export type TypeMtNewSession = RawMtNewSessionCreated;
/** `Object` */
export type TypeMtObject = RawMtGzipPacked;
/** `P_Q_inner_data` */
export type TypeMtPQInnerData = RawMtPQInnerDataDc | RawMtPQInnerDataTempDc | RawMtPQInnerData | RawMtPQInnerDataTemp;
/** `Pong` */
export type TypeMtPong = RawMtPong;
/** `ResPQ` */
export type TypeMtResPQ = RawMtResPQ;
/** `RpcDropAnswer` */
export type TypeMtRpcDropAnswer = RawMtRpcAnswerUnknown | RawMtRpcAnswerDroppedRunning | RawMtRpcAnswerDropped;
/** `RpcError` */
export type TypeMtRpcError = RawMtRpcError;
/** `RpcResult` */
export type TypeMtRpcResult = RawMtRpcResult;
/** `Server_DH_Params` */
export type TypeMtServerDHParams = RawMtServerDHParamsOk | RawMtServerDHParamsFail;
/** `Server_DH_inner_data` */
export type TypeMtServerDHInnerData = RawMtServerDHInnerData;
/** `Set_client_DH_params_answer` */
export type TypeMtSetClientDHParamsAnswer = RawMtDhGenOk | RawMtDhGenRetry | RawMtDhGenFail;
/** Every constructor by its name. */
export interface MtConstructors {
  "resPQ": RawMtResPQ;
  "p_q_inner_data_dc": RawMtPQInnerDataDc;
  "p_q_inner_data_temp_dc": RawMtPQInnerDataTempDc;
  "server_DH_params_ok": RawMtServerDHParamsOk;
  "server_DH_inner_data": RawMtServerDHInnerData;
  "client_DH_inner_data": RawMtClientDHInnerData;
  "dh_gen_ok": RawMtDhGenOk;
  "dh_gen_retry": RawMtDhGenRetry;
  "dh_gen_fail": RawMtDhGenFail;
  "bind_auth_key_inner": RawMtBindAuthKeyInner;
  "rpc_error": RawMtRpcError;
  "rpc_answer_unknown": RawMtRpcAnswerUnknown;
  "rpc_answer_dropped_running": RawMtRpcAnswerDroppedRunning;
  "rpc_answer_dropped": RawMtRpcAnswerDropped;
  "future_salt": RawMtFutureSalt;
  "future_salts": RawMtFutureSalts;
  "pong": RawMtPong;
  "destroy_session_ok": RawMtDestroySessionOk;
  "destroy_session_none": RawMtDestroySessionNone;
  "new_session_created": RawMtNewSessionCreated;
  "msgs_ack": RawMtMsgsAck;
  "bad_msg_notification": RawMtBadMsgNotification;
  "bad_server_salt": RawMtBadServerSalt;
  "msg_resend_req": RawMtMsgResendReq;
  "msgs_state_req": RawMtMsgsStateReq;
  "msgs_state_info": RawMtMsgsStateInfo;
  "msgs_all_info": RawMtMsgsAllInfo;
  "msg_detailed_info": RawMtMsgDetailedInfo;
  "msg_new_detailed_info": RawMtMsgNewDetailedInfo;
  "destroy_auth_key_ok": RawMtDestroyAuthKeyOk;
  "destroy_auth_key_none": RawMtDestroyAuthKeyNone;
  "destroy_auth_key_fail": RawMtDestroyAuthKeyFail;
  "p_q_inner_data": RawMtPQInnerData;
  "p_q_inner_data_temp": RawMtPQInnerDataTemp;
  "server_DH_params_fail": RawMtServerDHParamsFail;
  "rpc_result": RawMtRpcResult;
  "message": RawMtMessage;
  "msg_container": RawMtMsgContainer;
  "msg_copy": RawMtMsgCopy;
  "gzip_packed": RawMtGzipPacked;
}
/** `http_wait#9299359f max_delay:int wait_after:int max_wait:int = HttpWait` */
export interface MtHttpWaitParams {
  maxDelay: number;
  waitAfter: number;
  maxWait: number;
}
/** `req_pq_multi#be7e8ef1 nonce:int128 = ResPQ` */
export interface MtReqPqMultiParams {
  nonce: Uint8Array;
}
/** `req_DH_params#d712e4be nonce:int128 server_nonce:int128 p:bytes q:bytes public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params` */
export interface MtReqDHParamsParams {
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  p: Uint8Array;
  q: Uint8Array;
  publicKeyFingerprint: bigint;
  encryptedData: Uint8Array;
}
/** `set_client_DH_params#f5045f1f nonce:int128 server_nonce:int128 encrypted_data:bytes = Set_client_DH_params_answer` */
export interface MtSetClientDHParamsParams {
  nonce: Uint8Array;
  serverNonce: Uint8Array;
  encryptedData: Uint8Array;
}
/** `rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer` */
export interface MtRpcDropAnswerParams {
  reqMsgId: bigint;
}
/** `get_future_salts#b921bd04 num:int = FutureSalts` */
export interface MtGetFutureSaltsParams {
  num: number;
}
/** `ping#7abe77ec ping_id:long = Pong` */
export interface MtPingParams {
  pingId: bigint;
}
/** `ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong` */
export interface MtPingDelayDisconnectParams {
  pingId: bigint;
  disconnectDelay: number;
}
/** `destroy_session#e7512126 session_id:long = DestroySessionRes` */
export interface MtDestroySessionParams {
  sessionId: bigint;
}
/** `destroy_auth_key#d1435160 = DestroyAuthKeyRes` */
export interface MtDestroyAuthKeyParams {
}
/** `req_pq#60469778 nonce:int128 = ResPQ` */
export interface MtReqPqParams {
  nonce: Uint8Array;
}
/** Every method by its name: what it takes and what it answers. */
export interface MtMethods {
  "http_wait": { params: MtHttpWaitParams; result: unknown };
  "req_pq_multi": { params: MtReqPqMultiParams; result: TypeMtResPQ };
  "req_DH_params": { params: MtReqDHParamsParams; result: TypeMtServerDHParams };
  "set_client_DH_params": { params: MtSetClientDHParamsParams; result: TypeMtSetClientDHParamsAnswer };
  "rpc_drop_answer": { params: MtRpcDropAnswerParams; result: TypeMtRpcDropAnswer };
  "get_future_salts": { params: MtGetFutureSaltsParams; result: TypeMtFutureSalts };
  "ping": { params: MtPingParams; result: TypeMtPong };
  "ping_delay_disconnect": { params: MtPingDelayDisconnectParams; result: TypeMtPong };
  "destroy_session": { params: MtDestroySessionParams; result: TypeMtDestroySessionRes };
  "destroy_auth_key": { params: MtDestroyAuthKeyParams; result: TypeMtDestroyAuthKeyRes };
  "req_pq": { params: MtReqPqParams; result: TypeMtResPQ };
}
