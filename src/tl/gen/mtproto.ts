// Written by `deno task gen` from src/tl/schema. Do not edit.

import { PackedTable } from "../unpack.ts";

/** The service schema as the codec reads it. */
export const MTPROTO_TABLE: PackedTable = /* @__PURE__ */ new PackedTable({
  types: `BadMsgNotification -bad_msg_notification -bad_server_salt
BindAuthKeyInner -bind_auth_key_inner
Client_DH_Inner_Data -client_DH_inner_data
DestroyAuthKeyRes -destroy_auth_key_fail -destroy_auth_key_none -destroy_auth_key_ok
DestroySessionRes -destroy_session_none -destroy_session_ok
FutureSalt -future_salt
FutureSalts -future_salts
Message 
MessageContainer -msg_container
MessageCopy -msg_copy
MsgDetailedInfo -msg_detailed_info -msg_new_detailed_info
MsgResendReq -msg_resend_req
MsgsAck -msgs_ack
MsgsAllInfo -msgs_all_info
MsgsStateInfo -msgs_state_info
MsgsStateReq -msgs_state_req
NewSession -new_session_created
Object -gzip_packed
P_Q_inner_data -p_q_inner_data -p_q_inner_data_dc -p_q_inner_data_temp -p_q_inner_data_temp_dc
Pong 
ResPQ 
RpcDropAnswer -rpc_answer_dropped -rpc_answer_dropped_running -rpc_answer_unknown
RpcError -rpc_error
RpcResult -rpc_result
Server_DH_Params -server_DH_params_fail -server_DH_params_ok
Server_DH_inner_data 
Set_client_DH_params_answer -dh_gen_fail -dh_gen_ok -dh_gen_retry
HttpWait`,
  methods: ` destroy_auth_key destroy_session *get_future_salts http_wait ping ping_delay_disconnect req_DH_params req_pq req_pq_multi rpc_drop_answer set_client_DH_params`,
  names: `nonce~ server_nonce p pq q bytes msg_id msg_ids new_nonce req_msg_id error_code ping_id session_id answer_msg_id bad_msg_id bad_msg_seqno dc encrypted_data expires_in info status body dh_prime disconnect_delay encrypted_answer error_message expires_at first_msg_id g g_a g_b max_delay max_wait messages new_nonce_hash new_nonce_hash1 new_nonce_hash2 new_nonce_hash3 new_server_salt now num orig_message packed_data perm_auth_key_id public_key_fingerprint result retry_id salt salts seq_no seqno server_public_key_fingerprints server_salt server_time temp_auth_key_id temp_session_id unique_id valid_since valid_until wait_after`,
  fields: `34/ 34/K %[P]? %&SC    1 1 ##T .LU +W*: F N +2*9 2*9 , , ,8 .8 , @^Y O (')%&- (')%&-5 (')%&-7 (')%&-57 +0 %&(X +V*   /> .R %&G %&= %&A;BZ %&J %&H %&I  1 M D#E 0 0< %&')Q6 % % . %&6 `,
  kinds: `+**+++++*00+/+**++*#%4'+**3#%4)%4)+*!+/+++//// 1 * * + !+*.3 0 / *//* 0 0 04%4&*4(***4=45*45 +/4: 46 4647 4<`,
  flags: ``,
  ids: `future_salts ae500895 msg_copy e06046b2`,
});
