// Written by `deno task gen` from src/tl/schema. Do not edit.

import { PackedTable } from "../unpack.ts";

/** The service schema as the codec reads it. */
export const MTPROTO_TABLE: PackedTable = /* @__PURE__ */ new PackedTable({
  words: `:id:d:msg:new;once:key:message:server@_:auth:info:msgs:res:salt;ession:answer:bad:data:error:g:h_inner_data:p:q:req;pc:wait:client_:delay<stroy:encrypted;xpires:future:h_<params:max:ping;ong;ublic:result:salts;eqno<t_client_;tate:temp:valid:a;ck;fter;ll;t:b;ad_msg_notification>server_salt;ind>_auth_key_inner;ody;ytes:code<ntainer<py:dc;estroy_auth_key@y_auth_key_fail@y_auth_key_none@y_auth_key_ok@y_session@y_session_none@y_session_ok<tailed;h<_gen_fail@_ok@_retry;isconnect;rop:fingerprint@prints<rst;uture_salt@_salts:get_future_salts;zip_packed:h_params_answer@ms_fail@ms_ok;ash>1>2>3;ttp>_wait:ids;n<ner?_:messages;sg_container@py>detailed_info>new_detailed_info>resend_req=s_ack@ll_info?state_info@tate_req:new_session_created;o<tification<w;um:object;rig:p_<q_inner_data@ner_data_dc@ner_data_temp@ner_data_temp_dc;acked<rams;erm;ing_delay_disconnect;q;rime:q_inner_data:req_>pq@_multi<send<try;pc_answer_dropped@swer_dropped_running@swer_unknown>drop_answer>error>result:seq;ince;tatus:time:unique<til`,
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
