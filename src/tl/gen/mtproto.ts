// Written by `deno task gen` from src/tl/schema. Do not edit.

import type { TlTable } from "../table.ts";

/** The service schema as the codec reads it. */
export const MTPROTO_TABLE: TlTable = {
  constructors: `resPQ nonce:int128 server_nonce:int128 pq:bytes server_public_key_fingerprints:Vector<long> = ResPQ
p_q_inner_data_dc pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data
p_q_inner_data_temp_dc pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data
server_DH_params_ok nonce:int128 server_nonce:int128 encrypted_answer:bytes = Server_DH_Params
server_DH_inner_data nonce:int128 server_nonce:int128 g:int dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data
client_DH_inner_data nonce:int128 server_nonce:int128 retry_id:long g_b:bytes = Client_DH_Inner_Data
dh_gen_ok nonce:int128 server_nonce:int128 new_nonce_hash1:int128 = Set_client_DH_params_answer
dh_gen_retry nonce:int128 server_nonce:int128 new_nonce_hash2:int128 = Set_client_DH_params_answer
dh_gen_fail nonce:int128 server_nonce:int128 new_nonce_hash3:int128 = Set_client_DH_params_answer
bind_auth_key_inner nonce:long temp_auth_key_id:long perm_auth_key_id:long temp_session_id:long expires_at:int = BindAuthKeyInner
rpc_error error_code:int error_message:string = RpcError
rpc_answer_unknown = RpcDropAnswer
rpc_answer_dropped_running = RpcDropAnswer
rpc_answer_dropped msg_id:long seq_no:int bytes:int = RpcDropAnswer
future_salt valid_since:int valid_until:int salt:long = FutureSalt
future_salts req_msg_id:long now:int salts:vector<future_salt> = FutureSalts
pong msg_id:long ping_id:long = Pong
destroy_session_ok session_id:long = DestroySessionRes
destroy_session_none session_id:long = DestroySessionRes
new_session_created first_msg_id:long unique_id:long server_salt:long = NewSession
msgs_ack msg_ids:Vector<long> = MsgsAck
bad_msg_notification bad_msg_id:long bad_msg_seqno:int error_code:int = BadMsgNotification
bad_server_salt bad_msg_id:long bad_msg_seqno:int error_code:int new_server_salt:long = BadMsgNotification
msg_resend_req msg_ids:Vector<long> = MsgResendReq
msgs_state_req msg_ids:Vector<long> = MsgsStateReq
msgs_state_info req_msg_id:long info:bytes = MsgsStateInfo
msgs_all_info msg_ids:Vector<long> info:bytes = MsgsAllInfo
msg_detailed_info msg_id:long answer_msg_id:long bytes:int status:int = MsgDetailedInfo
msg_new_detailed_info answer_msg_id:long bytes:int status:int = MsgDetailedInfo
destroy_auth_key_ok = DestroyAuthKeyRes
destroy_auth_key_none = DestroyAuthKeyRes
destroy_auth_key_fail = DestroyAuthKeyRes
p_q_inner_data pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data
p_q_inner_data_temp pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data
server_DH_params_fail nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params
rpc_result req_msg_id:long result:Object = RpcResult
message msg_id:long seqno:int bytes:int body:Object = Message
msg_container messages:vector<%Message> = MessageContainer
msg_copy orig_message:%Message = MessageCopy
gzip_packed packed_data:bytes = Object`,
  methods: `http_wait max_delay:int wait_after:int max_wait:int = HttpWait
req_pq_multi nonce:int128 = ResPQ
req_DH_params nonce:int128 server_nonce:int128 p:bytes q:bytes public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params
set_client_DH_params nonce:int128 server_nonce:int128 encrypted_data:bytes = Set_client_DH_params_answer
rpc_drop_answer req_msg_id:long = RpcDropAnswer
*get_future_salts num:int = FutureSalts
ping ping_id:long = Pong
ping_delay_disconnect ping_id:long disconnect_delay:int = Pong
destroy_session session_id:long = DestroySessionRes
destroy_auth_key = DestroyAuthKeyRes
req_pq nonce:int128 = ResPQ`,
  ids: "YyQWBZVf9amI3/1WXAfo0LoNibVUtkNmNPfLO7kf3EYCrp2mZfejdRnKRCFu0ypehuV4zbfYOqTc2UkJlQhQrsVzdzT8RSDiyVDTYggJwp5ZtNZiEfjvp3tEq+0IGoZ9Uvtp2n213gQx0cCMxj5tJ9+2nYDU4WD2WSKfChObEOrsWsmD1IRqPF0Ey3kBbVzzEeW4W9z48XOyRmDgoc9yMJ81mZLxjn6+vuQS1x9fBPVAp+RYBL0huex3vnqMe0LzJiFR52BRQ9F4l0Zg",
};
