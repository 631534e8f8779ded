// Written by `deno task gen` from src/tl/schema. Do not edit.

import { PackedTable } from "../unpack.ts";

/** The service schema as the codec reads it. */
export const MTPROTO_TABLE: PackedTable = /* @__PURE__ */ new PackedTable({
  words: `id d msg new nonce key message server server_ auth info msgs res salt session answer bad data error g h_inner_data p q req rpc wait client_ delay destroy encrypted expires future h_ h_params max ping pong public result salts seqno set_client_ state temp valid a ack after all at b bad_msg_notification bad_server_salt bind bind_auth_key_inner body bytes code container copy dc destroy_auth_key destroy_auth_key_fail destroy_auth_key_none destroy_auth_key_ok destroy_session destroy_session_none destroy_session_ok detailed dh dh_gen_fail dh_gen_ok dh_gen_retry disconnect drop fingerprint fingerprints first future_salt future_salts get_future_salts gzip_packed h_params_answer h_params_fail h_params_ok hash hash1 hash2 hash3 http http_wait ids in inner inner_ messages msg_container msg_copy msg_detailed_info msg_new_detailed_info msg_resend_req msgs_ack msgs_all_info msgs_state_info msgs_state_req new_session_created no notification now num object orig p_ p_q_inner_data p_q_inner_data_dc p_q_inner_data_temp p_q_inner_data_temp_dc packed params perm ping_delay_disconnect pq prime q_inner_data req_ req_pq req_pq_multi resend retry rpc_answer_dropped rpc_answer_dropped_running rpc_answer_unknown rpc_drop_answer rpc_error rpc_result seq since status time unique until`,
  types: `5%^X -X -Y
Z.(^J -[
?#E^K6 -?#9
A.(1 -^) -^+ -^,
A31 -^/ -^0
D2 -^;
DL -^<
) 
)^% -^M
)^& -^N
%^1/ -^O -^P
%^n< -^Q
0S -^R
0U/ -^S
0O/ -^T
0O< -^U
&3 -^V
^[ -^>
^^^j -^_ -^a -^b -^c
I 
1:; 
=^74 -^p -^q -^r
=7 -^t
=K -^u
,#E^e -,#^@ -,#^A
,#9 
N#^? -^3 -^4 -^5
^F>`,
  methods: ` ^( ^. *^= ^G H ^g ^k#F ^l ^m ^s N#F`,
  names: `'~ +' : ^h ; ^! %! %^H &' <%! 7^# H! 3! 4%! 5%! 5%M ^' B6 C^I / ^x ] ^2^i ^6@ B4 7) CV ^:%! 8 8R 8W G@ G> ^L &'^B &'^C &'^D &'^E &+2 ^Y ^Z ^]) ^d6 ^f.(! J(^8 K ^o! 2 L ^v^W M +J(^9 +2 +^y P.(! P3! ^z! Q^w Q^{ >T`,
  fields: `34/ 34/K %[P]? %&SC    1 1 ##T .LU +W*: F N +2*9 2*9 , , ,8 .8 , @^Y O (')%&- (')%&-5 (')%&-7 (')%&-57 +0 %&(X +V*   /> .R %&G %&= %&A;BZ %&J %&H %&I  1 M D#E 0 0< %&')Q6 % % . %&6 `,
  kinds: `+**+++++*00+/+**++*#%4'+**3#%4)%4)+*!+/+++//// 1 * * + !+*.3 0 / *//* 0 0 04%4&*4(***4=45*45 +/4: 46 4647 4<`,
  flags: ``,
  ids: `future_salts ae500895 msg_copy e06046b2`,
});
