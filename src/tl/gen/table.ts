// Written by `deno task gen` from src/tl/schema. Do not edit.

import { PackedTable } from "../unpack.ts";

/** The layer of the API this version speaks. */
export const LAYER = 227 as const;

/** The API schema as the codec reads it. */
export const API_TABLE: PackedTable = /* @__PURE__ */ new PackedTable({
  words: `:messages.@e:input:get:update:bot:account.:chat:peer:gift:channel:id:action:star:call:payments.:messages<dia:stars;et<nd:group:settings:emoji:saved:admin:file:page:value:web:channels.:help.:privacy:business:photo:user:invite:sticker:phone:secure:code:story:delete:auth.:inline:log:type:date:phone.:edit;vent:reactions:text:participant:stories.:url:A:B:M1:a;256;512>iter100000;bout<s<use;ccent>pt@ed>ss=ount=uracy<quired<tions>vate@ted?e?ity=or;dd=ed=itional=ress<mined?s<s;ffected<ter;ge<reement;i<compose.;lbum?s<ert<go<ign<l=ow?ed<ready<t<ways;mount@s;nchor<d=roid<imated@ion@ions<onymous<swer@s<ti>spam;pi<ns<p=ear>nd=le>ied>y=roval@ed;rchive@ed=tic<e=a>s<ound<ray<ticle@es;s<c=ending<sign@ed<ync;t<tach@ed=estation=ribute@utes;uction@ns<dience>o?s<th>enticator>or@ization@izations=o>archived>fill>login>play>translation>update;vailability@ble<erage<g;way:b;ackdrop>ground<lance<n=k=ned<r<se;eginning<ta=ween;g;id=ders<g<ll<nd<o<rthday@ays;lock?ed?quote?s<ur;old<ol=st?s<rdered<th=s>.=tom;roadcast@asts=wser;urned<sy<tton@s<y;y<tes:c;ache?d<lendar=lback>s<n=cel@ed<ptcha>ion@ns<rd<shtag<tegories@ry;dn;ell>s<nter;hain=nce>ge@d>nels=rge@d>s=tlist@sts.>s<eck?box?ed?sum<ild<oice=ose=sen;ity;lassic<ear<ick=ent<ose?d=ud;odec>s<llage?psed>ectible@tion@tions=or?s=span<mbined=mand@ds>ent@ts>ission>on=pact?ny?re>lete@ted@tion@tions>ose@ed<ncat=ference>ig?rm@med=nect@ted@tion@tions=tact@ts@ts.>ent@ts=vert@ted<oldown=rdinates?s<py>right<rrect?spondents<unt?er@rs?ries@y<ver?ed?s;raft?ed<eate@d?or=dential@tials>it<ypto;urrency@t<stom:d;64;aily<nger<rk<ta=es<y=s;c;eactivate@vated<bug<cay=ision=line@ed<ep>link<fault<lay=eted=ivery<mote<scription<tails<vice;h;ialog@s<ce<ff>erence<rect<sable@ed>llow@owed=card@ded>laimer>onnect>ussion=miss@sed=play=tance<vider;o<cs=ument@nts<main<nor?s<wnload;raft?s<iver<op<ugs;s;uration:e;arly;dge<itable>ed;ffect@s;ligibility@le;mail<bed<ojify?s@et=ticon@ons?on<pty;nabled<crypted@tion<d=point<glish<tities?y;phemeral<ic;rror?s;vents=ryone;xample<cept@ion@ions=lude<isting<pire@d@s=ort@ed<tend@able@ed>rnal:f2;act>check<il>ed<ke<llback=se<ve>d=icon;eatured<w;ield<lename>s=ter@s<nal=gerprint=ish@ed<rebase=st<xed;lags?2=sh?call<exible<ipped<ood?skip>r;older@s@s.=lowers<oter<r=bidden=ce=m>at@ted=um?s=ward@ded@ds<und=rth;ragment@nt.<ee<iend@s<om=nt;ulfill=l>screen?ize<ture;wd:g;allery<me>s;eneric<o;if=s=ts<gagroup<veaway@ays;lobal;ood=gle;raph<eeting<oupcall?ed?s=wth;uard<est?chat:h;and>le=gup<s=h>es>tag;ead>er>ing@g1@g2@g3@g4@g5@g6<ight;idden=e<gh<nt<story;ost>ed<urs;tml:i;con>s;dentity<le<s;llegal;mage<g<port@ed@er@ers;n<active=pp<bound>x<clude=ompleted=rement<exact<fo<it>ial@ted@tive<sert=tall@led@ls?nce<tegrity>nsity>raction@ctions?mediate?nal@ational=ro<validate=ert=itations?ed@e@es@r@rs@s=oice>ke;os;p<v6;rrelevant;s<o2<sued;talic<em>s;v:j;ob<in>ed;peg;son;ust:k;df;eep<y=board=s=word@ds;ick>ed?r:l;abel?ed<ng>pack.>s>uage@ges<rge<st<t<unch<yer;eave<ft<gacy=endary<ngth<ss<vel?s;ibrary<cense<mit?ed<ne1>2=k>ed>s<st>ed?n@ed@ers<ve;oad<cal>ted?ion@ons=ked<gged=in=out<ng<op<w:m;ain<nage@d@r=ual=y<p=s<rk>down>ed?t>s>up<sk>s<tch=h<x=bitrate;d5;e<dias>um<gagroup@oups<mbers<ntion@ned@ns=u<thod@s=ric@s;iddle<grate@ed<me<n=ute<ssed>ing;nc;od=e>l=ified?y<no>forum=th?ly?s<re<tion<v=e;p3<4;s<g=s;time;ulti?ple@lier<sic<te>d=ual;y:n;ame>s<nos<tive;earest<ed>ed<t<w<xt;ight;o<animate=utolink<chats<forwards<n=ce>ontact=e<paid=remium<sound<t=e=ification@cations?y<w;ull<m=ber:o;bject;f<fer=icial=line=set;k;ld;n<e=side<line@s=y;pen=rations<tion@al@s;r<der?ed<igin@al;ther?s?wise;ut=bound?x=come=side;verall>ridden;wner:p;2<p;ack>et>s<id<lette<per?s<ragraph>m?eters?s=ent=sed=t>ial?cipants@ipating>s<sskey@ys>port>word=t<th=tern@ns<used<y=er=load=ment;df;eek=rs<nding<r=cent=former=iod@s=m>anent>ille?ssion=sistent>onal;honecalls?group?s=tos@.<rase;in=ned;laceholder=in=tform=y>s<ural@ized;m;ng<v;oint<licy=l>s<pular>p<rnography=t>rait<s=ition@ons@ve=sible=t>er@s>s<w;re=checkout>ise=fix@es>ormatted=history=load=mium@m.=paid?red@ing=sentation=v>iew@ws?ous<ice?s>ing=mary=vate=ze<oceeds?ssing=duct=file@es=gram?ess@ssive=ject=long=mo?te@ed>pt=ofread=tocol=vider=ximity>y;sa;ts;ublic?shed<llquote<rchase@sed=pose<sh:q;ts;uality=ntity<ery=stion=ue?d<ick=z<ote:r;adius<ise<ndom=ge?s=k>s<re=ity<te=ing>o<w;e<ached>tion?or@rs=d=son<ceipt?ve@ed>nt@ly=ipient@ents=ommendations@ended>rd>ver@ry=urring<direct<f=erence@r=lector=ulfill>nd@ed<gion>ster@ration<ject@ed<lated?ive=eased=ogin<mains=ove<name=tal<order<peat=lace@ed>iers@s>y=ort@ed>st<q=uest@ted@ter@ters@ts>ire@ed@ement@ements@es<sale=ell>nd>t=ize=olve@ed=ponse=tore>rict@cted@ction@ctions=ult@s<try=urned<upload<venue>rse@ed?t=oke@d>ting;ich<ght?s<ng>tone@nes<sk;otation<und?s?videos<w=s>pan;tl<mp;ule>s:s;afe>ty<le=t>1>2<me=ple<ndbox<ve;cale=m<hedule@led<ope=re?s<reenshot=olling;earch<cond@s=ret=tions=urity<e=d=n<lect@ed@ive=f>ie=l<mantics<nder=sitive=t<parate<q<rvice<ssion@ns<ts=ting=up;ha256=re?s<ipping<ort?cut=w<uffle;ide<gn>aling?ture@ures>in<lent<mple<nce=gle<te<ze>s;kip>ped;lice=deshow<ot>s=w>mode<ug;mall<s=jobs.;oftware<ld=ution<me<rt<und=rce@s;pam<eaking=nd<lit<oiler=nsor@red;rp;take=rgift@fts>ref>t=te?ment>ic>s?.>us@es<ealth<ickered@rs@rs.@rset@rsets=ll<op>ped=rage.>e>ies<reak?m@ing>et=ike>ng@s>ped?ped<un<yle;ub=header=ject=scribed@ibers@ipt@iption@iptions=title<ccess<ggest@ted@tion@tions<mmarize@y<perscript=port@ted@ts;witch;ystem:t;ab=le=s<g=s<ken>out<sks;cp=o;emp>erature>orary<rms<st<xts;heme?s<inking=rd=s<read<umb?s;ill<me>out>stamp>zone@nes<nted<p<tle;mp;o<do<ggle<ken?s<n=e>s<o<p=ic?s=up<tal;ransaction@ctions?cribe@ribed@ription?fer@erred?late@ated@ation@ations<ial<ue<y;s;tl;urn;wo;xt;ypes=ing:u;dp;i<ds;narchive=vailable<ban=lock<claimed=ommon>nfirmed<derline<fave<install=que<kick=nown<limited<mute@d<official<pin<read>gister>strict<save@d=upported<til<upgradable;p<dates@s.<gradable@e@ed<load@.@ed;rls;sage<d<e=d=rname@mes>s?.;tc<ility:v;2;alid?ate@ted>gn=ues<riants;card;enue<rification@ed@er?y=sion@ned@ns;ia<deo?s<ew>ed?rs>port>s<olence<sible;oice?s<lume<te>rs>s:w;ait>ing<ll>paper@pers<s<veform;eather<bapp=file=hook=p>age=rtc=view<ek>days>ly;idth<ndow=ner@s<th>drawal>out;ord=k<uld;rite:x:y;ear>ly;ou:zero;oom`,
  types: `^3b;ldldeb 
^Ga^m4  bF
^Ga^m4c; 
_!fX( 
_!fX(dj 
_!fX(djaL 
_!fX_b  gCfk
_!fX_b( 
_!fX,S (grf9 _e + grf9 k%(grf9
_(_Meu 
_2 
_4bl; 
_4k(c= 
_4k(; 
_<by 
_<ii 
_E_{g[] 
_Hlu ^o a> b: g6 m(
_S 
_] 
(^e  gCfk
(^e; 
(Fah 
(aP 
(aPk/ +^A a4 bF , ,^A ,H n&
(e# 
(Q# 6_4 6aj 6d9 6eA 6n5 6B@ jg# Y
(QjY -(Q6jY 
(fX_j  aQ bF
(i%6 
(n6 
(n8; 
F_?# 
F_?#k, ^S b2 gnnjdg
F(it 
F(ji 
F+e} 
FdD# 
Fe7 
Ff0 
Fit 
Fnag[ 
Fnjdg 
a#ac 
a#iEeX 
/>RW 
/>RW1 a+^+ a+_<X a+<l3 a+<J8 a+ddldldeb a+f!+ a+f0 a+,aL a+G a+i3,aL a+J8 a+m+ a+n# a+n% a+nQ b'm8 bF_Fji O# Om8 bY:3 V# Vm8 cEIO cEIV cEIjd ZVi^ ZI ZeP ZeP_mI ZeP_mjB Zeo Zg% ZlLcF Zm0> Zm0_D Zme ZnI hPm8 9# l,:3 l<h_ m0^akz m0_9 m0cy m0:3kM m0e@ m0g7c} m0hqddd_ m0kZi4 m0k[ m0klfi 'hQ
/>Rc9cZ 
/f0  c+
/5cZ  c+
/Z  > _F b) ep k@
/h)cZ -/h)^A -/h)_F -/h)_b -/h)ak -/h)e_ -/h)fW -/h)iq -/h)k4
+ -/ -/ct  c+ ct
+>ji 
+>nfe@ 
+_Fji 
+d/ -/d/ 
+I  ^Q h<
+Idt 
+gY 
+Z  > b)
+h)  ct
+G  c+
+X ^N g? ku
+lu  ma.
M; 
ac 
ag( 
ag(2i| 
aj 
aj_S 
ajl3 
b8eNjygLg) 
b<g^ 
bFddldldeb 
bO  cn
bOcZ  a2 bF
bOcZlW 
bO,  cn
bXd<; 
bg  c+
bg_& ^Y _, b2< cX dPl7 dpkd J n>
bm#  c+
b}n6 ^h M dB
b}n9iJ f4a+ f4kN h0
<:  dD hy
<e[  bH
<e]bS 
<eh 
<f%  gCfk
<l3  aI c+ -%<l3aI
<mQiWeb 
c.+  bZ c+ jC nO
c.?  c+
c.#  kI
c7 
cE+I -+IcE -+IiEePjF
cEa2I 
cEajm1 
cE#e} 
cENe} 
cKa5 
?dQ 
cn 
cn, 
cym8  bH
d!N 
d6 
d9h]  c+
d9h]^? 
d@E; 
:3  bZ
:3bj 
:3# 
:3Z 
:3Zn> 
:3Zn>kx: 
:3lB/ 
dbk0 
dsaj 
Q(lbgrf9 
Q(Bn@ 
QiP,S (grf9 _e + fR grf9 k%(grf9
%^Ga^m4 bF dib3 kn
%^eW 
%(^e dib3 kSg+
%(Q# d6 6_4 6aj 6d9 6eA 6n5 6B@ jg# Y
%(Q#dib3  -%(Q#dib4
%(QjY  bg d6 G
%F_?# 
%F(it 
%F+e} 
%FdD# 
%Fe7 
%Fit 
%/  c+ d+#
%+G  c+ -%+myG
%+lu  c+ ma.
%a2 bOcZ
%a5h1jyiWgr -%a5h1c+ 
%aAiB 
%aI K n#
%aj -%Kaj
%bO,  cn
%bg  c+
%c.+ 
%c.?  _Omy c+ my
%?  _O Nbg
%?f0 -%bg?f0 -%c.?f0  -%:3lB -%,G?f0 -%G?f0 -%Geq?f0 -%L?f0 -%J8l{ -%lk?f0
%cn, 
%d6 dib3 kSg+
%d9h]  c+
%:3  I# kn
%eA F(mA7 +IlR # hy_/M hy.M hy.7 kn 2. 2._(_M 2.bpgfbL 2.h{mu 2.jL 2.mA 2.mu 7
%6 aj bQ bg bgcI c+ d6 d9f+ d9h] eA gx6 G GcI h_ l'bQ N m/ mybg myG n5 B@
%# _siP dib3 hQ j=m.
%#ilf[ 
%gG, -%gG_f -%gGa4 -%gGcym8  -%gGn&
%h.b+ cbgrg)n+ iEeX
%h.jS f4 j)
%h:b,  ^hh7 dBh7 =
%, / /d+# + c+ k@ H Hd+#
%,gG; 
%K3 
%G  c+
%EeX ^+ ^=_mK _S +I c} g7gx5 K3 KgK Kgsgr i3G =g# 2d<_4k( l3m% nG5
%Ejw -%EA^O^N -%EA^O_b -%EA^O+h) -%EA^OaBd) -%EA^Oak -%EA^Ohy -%EA^On& -%EAbW^N -%EAbW_b -%EAbW+h) -%EAbWak -%EAbWn&
%iTj=kT  0
%j=m. # fmcy N
%jg? bg G
%jg#  dLldf9eb fC
%=2. + kn H
%L?  my
%LA 
%kb6 
%2._(  kn
%7m< 
%J8 ^Y< ^Y<^[ bQ </bFl4 <bFl4 <bFm8dk <d8^[ c+ dib3 hyd< kSg+ m3d<
%J8eK 
%l66 bg G
%l?h:iJ -%l?h:_/M -%l?h:.hy -%l?h:hy.M -%l?h:hyd> -%l?h:hylR -%l?h:7. -%l?h:7d> -%l?h:7m:
%lu  kn
%lu; 
%H  c+ d+# k@
%nPgz  g7? kn
%Bbg 
%B?f0 -%B?_,^Il{f0 -%B?d9h]f0 
eA 
eNjygLg)gMA -eSgMA
eNjygLg)A -eS^t -eS_[ -eSgI -eSgK -eSgM -eSlF
eP+(jY ^l bC iS Bn@
eY_j -%eY_jjB, -%eY_j]_/ -%eY_jHi3  _l _s at d6 jBd9f0 jB, jBK jBh_ k_Bn@ lbQ ] ]_/ Hi3 Bn@
eY_jjr 
eY_jlK 
edi( 
eegubS 
eegueh 
eegulF  bH hX
fHas 
6^q -%6^q/hl -%6^qn5 /hl d9h] 2. lWii ] n5 nU
6^qar 
#  c+ kI
#1 _]^j (^P a+b) /b' /f_d+ +^<H +b' +OG +OH +VG +Vm+ +eQ_me} +eQ_mjB +f_m. ab3 ajkXmq b21 c+ d6k0 d9iAih .M .hy .7 .m3 d>em d>jZ :3 :3k. dda? Im.:3 f<(b( g4b)h> g7c}jB g7c}m0 gx5i( gx5j' h:j' h:kF h:kFfO K3 hP# h_^g^^ h_O^^ i/7 jC, jC,kFfO k2lj Ln2kF Ln2kFfO 8+lu 8+nPgz 85ldldeb 2. 2.iHgO 2.iHgObC 2.ma lV_S lVi3G lWhl^k lWhlj& lWhllU m/^gll m/a] m8b' m8V Bn@b8kF Bn@b8kFfO
#c4 -%#c4fUg+ _E_{ _W _Z (aP _| M b2< bRO bRe) bRj9 b} cxT dS eJ fU fUg+ K hq l! lE Y] m] mc ]
#cH6  i%
#d3dU 
#6 aj bQ bg c+ d6 d9 d9f+ d> d>jZ eA gx6 G h_ N m.be mn n5 n>lB B@
#,ii 
#,nJ  %g^ f}
#i[ 
#X 
#ij 
#j< 
#j=dU  -#j=NdU
#j>g^ 
#nD 
5cZ -%5cZ+hM -%5cZak -%5cZbg -%5cZc+ -%5cZd9 -%5cZd: -%5cZg# -%5cZg(fW -%5cZK_t -%5cZGn> -%5cZhM -%5cZhQ -%5cZh_ -%5cZjon> -%5cZjonG -%5cZ] -%5cZn> -%5cZnG
ffe< 
g(_] 
g0b< 
gEkw bF f. g? jk
gG, -gG_f -gGa4 -gGcym8  -gGn&
gI 
glilT 
@ 
@_U -%@_Uf@ ^V _, _1T _W _W_X / aG a} bL bd c! c!hl cr dU dW dX dY dZ d[ d] ea f% f@ fK gdf% g| G hv iG j/^v ki lM lT lf lw m+ mn n>
@_y 
@f%eK _X Y
@f%gdeK _X Y
@j/^u 
@lfa% 
@lfjr 
gxiiE ^] bF ,
h. 
h1eV^L jydL^'jydL^'gr_@eUb3cJdLf9^&_ojydL^)jydL^'fhhp mc
h:a/ 
h:cvfY 
h:jCe# 
h:=b, _{
, / + H
,_V 
,aL -%,aLaI  aI
,f/  -,k@f/
,gG; 
,; 
,l@ 
h>lX 
K3  ^1 bZ c+ jC nO
K3bYim _i b] dO f_ab3 fe
K3i? 
Kah  n[
G  c+
Gkd -G_qkd -Gh3kd  c+ i7 -GlIkd
h_ 
h_^^ -%h_^^ 
h_^^nK 
h_jZ 
hbaj 
hl^? 
hle2az # N
hy.Mg^ 
hylRg^ 
h{d>  -h{7d>
EeX ^+ ^=_mK _S +I c} g7gx5 K3 KgK Kgsgr i3G =g# 2d<_4k( l3m% nG5
Ejw -EA^O^N -EA^O_b -EA^O+h) -EA^OaBd) -EA^Oak -EA^Ohy -EA^On& -EAbW^N -EAbW_b -EAbW+h) -EAbWak -EAbWn&
i3le cY d; d< f# 6 g# ho nG
iEc{ # N
iTj= 
ii b2< < c+ gx
iiax 
iigFd+ ^N ak
XgG; 
ilZT 
ipgG# 
iqfO] + +I J8 mc H
iqN 
j=fG -j=QfG -j=eYcuj= -j=eYda -j=eYfG
j>im -%j>ima9^. -%j>imau -%j>imcO -%j>imd9eF -%j>imdobq -%j>imgg -%j>imhIbL -%j>imhd -%j>imkz -%j>imnE
j>jY ^<aR a;g^ j?
jB,S _e + b'( H
jC, / + H
jIm.aj c+ gx5 hy
jWim 
jg# 
jgY -Y^V -Y_4b} -Y_4K -Y_4] -Y_E_{ -Y_Z -Y(aP -Y_| -Yaa -Yb2< -YT -Yb} -Yc+ -Ycd -YdS -Ydp -YeJ -YfD -YfK -YfU -YfUg+ -YK -YhS -Yl! -YlE -YlQ -Yl] -Ym] -Y]
=aj -=Kaj
=bO -fmcybO 
=iilh 
=2. 
k4hock 
k4jZ_rhB 
k4jZhh -k4jYhh
Lb,c. 
Lb8 
L?  c+
Lh1eV^L gr_@eUb3cJdLf9^&_ojydL^) jydL^( mc
LhSb8 -LhSb} -LhSK
LjHS  gVgN
Lk7; 
LA 
LAc7  b8 ? cY d,kW jakW kA mE? mEcY
LAdQ 
LAS ^? _El/ boex b} dl_{ e5h0 h0 h0j+ hIbL K j6^F lqj+ n)_P
9^w, 
9#1 -%9#jg#bm1 -9#_v1 -9#a;aj1 -9#a;J1 -9#<e2 -9#<e2k< -9#d6hU1 -9#d9f01 -9#dddr1 -9#iw_,1 -9#iwjo1 -9#iwn>1 -9#jg#bm1 -9#Ybm1 -9#mP1 -9#mw_,1 -9#mwbg1 -9#mwG1 -9#mwjo1 -9#mwn>1 -k{dv:31
kRg^ 
kpeO 
l%# 
l%#j>g^ 
l%, 
2.  ma
2.^9_(l. 
2._& _A fj gfbL h4
2._&ay 
2._&0 _A fj h4
2._&ib  c6 er ia mZ
2._(^5. 
2._(jo  cG
2._(l.  ca gCfk
2._(Hl. 
2._B 
2.aJ 
2.mui( 
2i|i5 
7^T  -7m3^T
7.g^ 
7d>g^ 
7d>neg^ 
7id 
7j_l3 
7lR 
7lRi+ 
7m:g^ 
7m< 
7m<,  ^&grdi ^B ^el? d% hUfE hy( mn
l1^,A^Wi# 
l1Ti[b; 
l1dC  ^| c7
l1:m7> 
l1:m7e> 
l1:m7hm 
l1h@A 
l1mQiWeb 
Je[ 
Jgu 
J8 
J8b!  -J8d/b! -J8f|b! -J8g7b!
l@l5fi 
N^I 
Nd3dU 
NeK  bH kg
Nii  iEc{ iEj@
Nn@  iEc{ iEj@
NnD 
lWhl 
Ynfc3 
lu 
lu; 
m& 
m/a[ 
m/eK 
m/f% 
m7, 
m7,a! _b^e _bdJ+ _bQ _bgrf9 a. aw c{a4 c{n& dG K_t
m7,a!h= 
mH 
' ^Ga^m5 _!fX_b _4k(; (Faf (_siP (+_] (+IjD (aQ (OF# (VF# (dJ+iP (QiP (Q9 (fX_j (#ii (#X (g4F# (hriP (iIgx6 (kRiP (l= (nXeNjygLg) (nXeNjygLg)iP F(_siP / /_<5 /#c} /#nD /Z /hQm8 /hQm9 /il5an /m6f6 /HmP /n@cy^w5 /B@ + +bF_Fji +Z +Z^< +Z> +ZO +Zi^ +h) +HmP ac akjO b<ga O/5 O:35 O5 OiTj= OiTj=5 Ok.5 bOcZ bOcZgc bOc[ bOhQ bOmifB bm# V/# V# <d6e# c.+mP c.5il c/ cSl7 cnh= d9f+nA :3 :3a(_X :3ah :3c.# :3# :3h) Q(_siP eP+Bn@bA eegu eegum6f6 f4m1 f<( #cH6 #dib3 #h_ #h_nJ #X fmcyg7gxc= fuJ8m.m7 g4_2 g4(ah g4/# g4c.# g4# g4iTj= g4k.# g4J8 g4Nii gG; gxiiE ,_V ,ddldldeb ,f/ ,; ,nQ h>ePjF K3 K3kYb8 hQ/5 hQbP hQcym8 hQcym9 hQ5 hQ=bP E iDa, iTj< iTj=# il/b^dz il/b^gl il/dz il/gl ilcU<l7 ilcUl7 ildddz ilddgl il5an ilfmcydz ilfmcygl ill@ iq<l4 iqX iql7 =bOhQ =d; =iili =jl kFKM kFNii kIgE kpeO 2._(l. 2._(Hl. 2.b%cM 7_C 7j_l3 JkL JkLgc l@l5fi N Ndib3 lu m?_, H H<l3 Hg+ HK Hl3 HmP B_gc= B_g; B@ Bn@jYkF
mr -'kS -'kS+# -'kS# -'kSkF#  aO m6f6
]_/jY ^1 bF jB
H  c+
Hd/ 
Hi3G  c+
Hl3 c+ ekfo ekn^ gQ gX ir
n# 
n>kd  <fG JfG
nPgz  g7?
nPgz; 
B_2 
Bbg  g7iB
Bbic= 
B@  c+ gCfk h>
B@_& ^Ga^m4 2._( 2.aJ J8 N lu ma2.
Bn@#kF 
Bn@jY ]
)_2cv 
)_3 
)_4bl; 
)_4k(; 
)F+f# 
)+lv  gCfk
)ag_b 
)am; 
)b}n7  f4
)<l4  gCfk
)gx5j_ 
)h.j+ga 
)h/ 
)h1 
)h1%; 
)h1; 
)Ejx 
)jOh1jY -)jOh1cNnN -)jOh1gS -)jOh1jCnN
)jRF+f# 
)=g#dn  gCfk
)=jk  ap
)=jl  gCfk
)kFb}M 
)lk 
)lv  gCfk
)m,h1 
)nPg{  gCfk
)B_3 
)B_g;  gCfk
^Hm5  gCfk
P_2  kXmqjH
PMS 3 cg3 d%kp fe3 kp
PcE_2 
Pf3gj 
Pf4m1  f_m. lU
Ph.f4ga 
Ph1iy 
PkFM  h:jH lU
PkFMS ^e 3 b}M cbkp cg3 d%kp fe3 8mqb}jH kp kphO kpni
_c^2; 
_c(e# 
_ccE(m1 
_chb^e_b 
_ci%e# 
_cjC_j 
C>RjZ 
C/Z 
C/h)  gCfk
C9^wh= 
Cl%#j>jY ^Bd_ a;g^ j?
a3a2I  ^Q
a3a2mr 
a3cEa2I 
a3cEe@ 
al_V  kh
alaj_T 
alak  gCfk
ald! 
aldsak 
aljR, 
all%h=  c+
alm7h=  bV gCfk
d&aIe# 
D^eac  gCfk
D^e'  -Dg7^e'
Da{f%  gCfk
Da| 
Da|M 
DbDe}e#  c+
DIY 
Dh0ac  gCfk
D,aLg^ 
D,aL8 -D,aLi38 
D,aM  gCfk
Dhyi: 
Di:b8  c+
DiqfOmz 
Dl^ 
Dl^g+ 
DlrgNkI 
DlrgNkI'  c+
Dm'f%  gCfk
DHe#  c+
!^Cd!5 
!^Cdd 
!^C5 
!^Nl7  gCfk
!^nl7 
!_<bz  gCfk
!_<X  gCfk
!(^e 
!(_s^^ 
!(h|Q# 
!(jZ 
!+^Anfe@ 
!+d/ 
!+Idu 
!+IePjY gS Bn@
!a4  kh
!a7dddr, 
!a_#nf^&di 
!bNac  gCfk
!bOc[ 
!bP  gCfk kh
!b^# 
!<d6e# -!<d6bQe# -!<d6mV
!<d6gm 
!<dG  gCfk
!cE+I  j:
!cE+e@ 
!cSl7  gCfk
!cUl7  gCfk
!cym9 
!d!JkL  gCfk
!d!l7  gCfk
!dbk1 
!dddr 
!dddrh& 
!dwa4 
!e;n& 
!#Vb8 
!#Xf% 
!#nD 
!5 -!/5  gCfk kh
!g(l7 
!,bP 
!,; 
!h|Q# 
!iTj<  gCfk
!X  gCfk
!iql7  gCfk
!=bP  gCfk kh
!=d;  gCfk
!=iili  gCfk
!k4ay 
!k4jZ_r 
!k4jZhi 
!kFc.# -!kFc.? 
!l%5  c+
!J8  gCfk
!J8e+jY ^m lU
!l7  gCfk
!m?_, 
!mDY -!mCjY
!nLf% 
!B@ 
!B@i% 
4_E_{b8 
4a5_u9.jY cM gS
4a7.M 
4ag2i|_b 
4cEeA 
4d>e#  jZ
4h:cv  2. 7
4h:in  7
4h:jY  -4h:n6g2
4jL2d< 
4=e# 
4=2d< 
42.^9_)  gCfk
42._(^5d< 
42._(l. 
42.aK  gCfk
42.mu_' 
42.mui% 
42.ng] 
42d<  gCfk
47j_^B^3] 
47j_l1 
47j_ng] 
47l3 
4lW2i|_b 
4ma2. 
4ma2.Ae# 
4n0jCe# 
UcE:3I 
U:3 
U:37 
U:3lBa. 
U:3lBjv] 
U:h) 
UeP^wh= 
UK3 
hNG 
hNhM  kh
hz_^f% 
hz_^l3 
hzg(_^ 
kqb{m.eP -kqb|m.eP
kql3 
l2_el1 
l2fRl1 
l2#l1 
l2h_l1 
l2iEc} 
l2Nl1 
l8lWkSg+ 
l>?S -l>?d: -l>?eR -l>?ft -l>?fv -l>?fw -l>?h( -l>?h; -l>?hZ -l>?mc -l>?nY
[^J  gCfk
[^Nl@  gCfk
[_u9Nax 
[d!l@ 
[,l@ 
[l@ 
[NXf% 
[NnD 
[NnDf% 
ms/bS  c+ m6f6
msbS  c+ kh m6f6
msl. 
mxa#?  j^g2
mx?  a#i{
mxB? 
n'=g#  gCfk
n'Hd/ 
n'n&  kh`,
  methods: ` e%ah eB^Dfy eB^Dfz eBnf^dk7 eBnfFah eBnfdBhUe0 eBnfen eBnf5i[ eBnfig_x eBnflk eBnhmr
) ^0_2 _vh1b} a+_2; a+K *a5n# a?iq<l4 ad(ah adh1b} adK b'F+e} b'lu bBh1jO O^3 O_4k(c> OF+e} Oh. OLA OB_g;c> bU,ag( VF+e} c_lkkJ *&^3ldldeb *&^NLn2 *&_2cv *&_3 *&_4bl; *&_4k(; *&(Fah *&F+f# *&/bF<l4 *&/jVl3c% *&+lv *&aI<l4 *&ag_b *&ajkXmqgE *&am; *&bF_Bc% *&bF<l4 *&bF:Gc% *&bFi3Gc% *&d@E; *&f|nPg{ *&gGc> *&gG; *&gx5j_ *&h/ *&h1 *&h1; *&E *&XgG; *&iq<l4 *&=g#dn *&=jl *&LA *&lu *&lv &m,h1 *&ma.+lv *&nPgz *&nPg{ *&B_3 *&B_g; e%h.j+ e%lkkJ e+lu e+nPgz e8kXdvaF j)bM j)h. j7n% j>, j>i3G jNh1b} jO_2 jOgG; jOh1 jOnPg{ jOB_2 jOB_3 *jQF+e} k(_4bl; k(_4k(; k(g# k(jk k(LA k(lu k(nPgz 9a+KM 9adKM 9n9b}M 9n9KM 8^3ldldeb 8_2ldldeb 8ajkXmqgE 8am; 8d@E; 8f:i3le 8E 8XgG; m0ag(h6 m0g7gx5c= m0l%5 m0n# m0B_g;c= mjbM '_S 'F_?# 'FdD# 'Fe7 'Ff0 'Fnjdg 'aL 'ag( 'bMf2 '<l3 'gG; 'h1; 'hI/ 'i3 'l3 'lu 'n# 'B_g; mwjk mwlu mwnPgz n9b} n9K
^H b'm4 Om4 *&m4 *&m4c; *&m5 k(m4 'm4
P ^0f4m1 _Qlo_/eX _vM a5gx_/ a5h1 a5iyh1 bplo_/eZ cD_2 cDf4m1 c_h.f4 dr_2 dr(_2 drf4m1 drBm1_2 e%h.f4 Rgj ixh1 j>ffM jBcbkp jBh1iy jNM jO_3 jOf4b} 9M kXdv kXmq
_c ^<i%6 ^O9# ^^nXeNjygLg)iP _u9# *a5bl?h# *a5n# b'( Oi%6 V^2; Vi%6 cD(m1 *&^2; *&^@_b *&(aQ *&(e# *&(fX_j *&(iu *&hb^e_b *&i%e# *&i%fP *&jCBn@_j eBBn@b2fY j7i%fP j7n% jBBn@_j jO(aQ 9b2jB 8(_ebF>ji 8(aQ 8(:bF>ji 8(e# 8(fX_j 8b2n6 8eP+jZ m0H<l3hG m0n# '2i|i5 'H<l3
C *a5k4hock *a5n# aom.d= b'/ ~b'cym8 b=^Nn% O/ Odd O5 OZdd Om8dd V> V_F Vb) Vcym8 Vf0 VG Vm+ *cD#e} *&>R *&^@iEa. *&/iu *&a. *&cym9 *&cym9_mdib3 *&d// *&dGcsb^ *&dwa. *&epa. *&#_1 *&5 *&Z *&h) *&9^w Im./ eP/ eo/ ildd il#an j7hQcym9 j7n% j>^akzcQhj j>kz jUl%5 k4ho 8_^m.mXjX 8b^: 8<l7 8f:i3le 8l7 m0^akz m0_9 m0cy m0ePjB m0ePm.9 m0h)d_ m0hqddd_ m0k[ m0klfi m0n# m0n@cy^w5 'aL '<l3 'gx5i( 'hQcym8 'n#
a3 *a5a2I OcEI VcEI cDa2I *&a2mr *&cEe@ *&eoa2lY daa2mr ePa2I ePa2mr eoa2
al ^0aj ^<aj _U _Ud+j< O_mhL Oak VaBd) cDajm1 *&_T *&_V *&ajdibr *&ak &f/ *&= *&l%h= *&l4 *&m7h= drajm1 drak jO= jOm7,id *jQK *jQn# *k4 8_V m0m7h= mX 'ajgD
cp V,co
d& *&aIe#
D ^0lrgNkI b_lX VHe# *&^eac *&^e' *&a#ac *&ac *&a{f% *&bDe}e# *&IY *&g0b< *&h0ac *&,aM *&,i3aM *&hyi: *&i:b8 *&iqfOmz *&l^ *&l^g+ *&lrgNkI' *&m'f% *&He# dai:b8 k(^eR 8(mrl3
ef *&bS *&eegu *&eh *&ei *&lG
! ^0c/ ^0]_/ ^<+H ^<h_^^ ^gm/f% *a5+I *a5dddr *a5dddr, *a5iTj=kT a5]_/fJM a?^Nbn a?iqX a?iql7 a@l%# a^#nf^&di b'+ ~b'cym8 bB]_/ O+ O+H OcE+I OcKa5 Odd O5 OZii OZX OK3dd Oh_^^ OiTj=5 OiTj=kT OjecE+e@ O=dd Ok.5 Om8dd bYc/ V+^+ V+> V+b) V+bF_Fji V+Zi^ V+G V+m+ VcE+I VcKa5 Vcym8 VQ(# V# ViTj=kT cD+I cRJ ~c{5 *&^Anfe@ *&^Nbn *&^Nl7 *&^nl7 *&_!fX( *&_!fX_b *&_#l7 *&_<bz *&_<X *&(^e &(_s^^ *&+Idu *&a4 *&aUa4 *&b2<bh *&bFddldldeb *&bFlhX *&bNac *&bOc[ *&bOmifF *&bP *&b^# *&bg_mdQ *&<d6e# *&<dG *&<e] *&<e]bS *&<e]ei *&<i3GdG *&<l3dG *&<JdG *&<l7 *&<mQiWeb *&cE+I *&cE+e@ *&cH6 *&cKa5 *&cSl7 *&cU<l7 *&cUl7 *&cym9 *&cym9_mdib3 *&d/+ *&d2+b)^Deo *&d6dbk1 *&dd *&Q(jZ *&Qd6dbk1 *&fHl7 *&#Vb8 *&#Xf% *&#ilh) *&5 *&5X &5nD *&g(l7 *&gTcUl7 *&gY *&glilT *&gxiiE *&,bP *&,; *&hI/dd *&hQbP *&hQ=bP *&h_jZ *&h_nL *&h|Q# *&iTj< *&iTj=5 *&iqf1 *&iqX *&iql7 *&j< *&jg# *&=bP *&=bP_mdib3 *&=d; *&=dd *&=iili *&k.dd *&k.5 *&k4az *&k4jZ_r *&k4jZhi *&k}i] *&l%5 *&J8 *&l7 *&lWbOc[ *&m7X *&mifW *&mih_nL *&miX *&B@ *&B@i% da^N+ePjF da+ePjB da,;_G dr+I e%dddr e+J8 fBbOmi f_+ i9Bn@ icm?_, ilb^ ilc.dd ilcUl7 ildd ilfW il#an ilh_nL ilX il=dd ip5 ipiR j7hQbP j7hQcym9 j7hQ=bP j7iTj< j7JkL j> j>c.kz j>5bI j>g#f' j>ii j>ilf] j>kz j>l%# jB^eBn@ ~jBc/ jBf:Bn@ jBk_Bn@ jB]_/ jBBn@ k(bF9^w k(bm k(d: k(h|Q# k(iqJ *k4 *k4b2< *k4<JkL *k4d@ *k4kF6 *k4JkL *k4l7 9(jC, ~9c. ~9c.? ~9c.kI ~9Q(jY ~96 ~9# ~9f|6 ~9gxii ~9iTj=5 9ii 9k.5 ~9k2gE 9nJ ~9Bn@b8 9Bn@jY# 8(_s^^ 8(dJ+jY 8(hrjZ 8(kRjZ 8+_<X 8+lu 8+nPgz 8bFddldldeb 8bFii 8c.mP 8d6k0 8ddldldeb 8Q(jZ 8Qd6k0 8mP ~l,( l,dddr lZY m0(dv_!fX m0bOcZli m0bOhP m0g7c} m0gxiiE m0,mF m0=bOhP m0JkL m0lWhl^k m0m/aZ m>_, mCY m_J8 mh^N5 'bOcZ 'bOc[gc 'hQcym8 'hQ# '=iilh mwc.? mwds6 mw6 n@l%#
4 ^j.M ^z^el?m< ^zhUfEm< (_v7lR _uiHl? a+7lR *a5_u9. *a5.M a?=e# af2i|( ao2. b%2. b'2.aJ O2.aJ Vag2i|( cDeA d.7lR *&_E_{b8 *&ag2i|( *&ag2i|_b *&b%2d< *&d>e# *&h:cv *&h:in *&hy.Mga *&jL2d< *&=e# *&=2. *&=2d< *&2.^9_) *&2._(^5d< *&2._(l. *&2.aK *&2.mu_' *&2.mui% &2.ng] *&2d< *&7.ga *&7d>ga &7j_^B^3] *&7j_l1 &7j_ng] *&7l3 *&7lS *&7m:ga *&7m= *&7m=_mdib3 *&lW2i|_b *&ma2. *&ma2.Ae# emh{d> j&7a/ j72.aK jQ2.gO k(2. 9h:cv ~92.gO 97cv m0+2.gF m02d<hQm.m7 mA2. '2.aJ '2.i( mu2. n/jCe#
U ^03 *a5:3 ad3 ~b'ab3 ~b':3 bBab3I Oab3h) O:35 O:3Z5 bY3 bY:3 V:3Z V:3m+ cD:3I *&3ac *&:3 *&:3a(_X *&:3eP^w *&:37 *&:3lBa. &:3lBjv] *&:h) Iab3Z Im.:3 eP:3 eP:3i! eo:3 eo:3i! ip3 ~jB3 k(3b? k(3R k(bF:3eP^w k(bF9^w 9ab3_e 9:3c.# ~9:3# 9kYb8 83id l,k.:3 m0:3iw m0:3; m0:3l,lR
hN OhM *&HhM 'i3G mwaji3G mwi3G
hz ^j_] *&_^f% *&_^l3 *&g(_^ *&H_^
kq c_eO *&kpeO *&l3 *eGb|m.eP eP eo ';
l2 *&_el1 *&fRl1 *&#iEc} *&#l1 *&h_l1 *&NiEc} *&Nl1 *f,^|dC
l8 ^<Jm.8 a+J a+Jhh *a5kSg+ b'J8 OJ8 j4Jd+8 j5J8 j9J 8J8l{ lVkSg+
[ ^7l5fi *_u9N b'^I O^I Ol@ VN *cDNe} *&^Il@ *&^J *&^Nil,l@ *&^Nl@ *&a4m.9 *&,fLdibr *&,l@ *&hQl@ *&l@^m *&l@_mdib3 *&l@nD *&NXf% *&NnDf% d}NnD ill@ j7^J j> *k4ho 9ii ~9N ~l,f+ m0^Nl@d_ m0,l@d_ m0hQ m0hQm.m7 '^I
ms *&/bS *&bS *&l.
mx *&a#? *&a#?dR *&? *&?dR *&B? j^a#? k(_O?h' k(?h'
n' *&d/H *&jJm.aj *&=g# *&=g#_mdib3 *&n& 8LAc8 lV_S`,
  names: `ce~ ,~ 0~ n&~ dQ~ m+~ H0~ T Y~ a4~ ] #~ /~ gR~ ey fy0~ ^2dQ ax (~ 3~ iZ0~ c3 es S~ iD /0 G~ kn +0~ b0 fL0~ 5~ bK~ eeM~ 6~ m7fy0 ^T~ iP0 ;~ b8~ g4A~ j=fG (0~ gc~ KgK hQ~ iDax 7~ g+ g5gR~ gR0~ n>~ c' iL iM iP~ lK b; b) <0 i= e.ax _10 c;c2 m4~ d+~ m. dw dP; jBnl^2 kUdv_!fX kUdvkWfX kWfXb[g2 kSg+ ,mO~ dk~ dj~ aM~ aL~ _b~ hg b1~ gP^e h1h> c.jFbV~ 3jFbV~ m[ bMfj hT lcn: ^c0 ^eg+ ^en: Tb( T^9 eD a| j( bV n>hxej _,hxg5 hJetb8 l@hx GkdfL n>kdfL ?kdfL n>mwfM koiR^9g]fL ejiR^9g]fL hM~ n?~ n>fLkd hyjH l0dj0 byJ0 by^Z0 hy~ ii~ l0dj ^f^Z k=^Z ^7^Z by^Z ^s^Z a'dj b: fo no .~ d> mY d>fy0 cC n!.kn g! bg~ hRh3 _BaL _Bb7aL dUaL dUb7aL ah0~ b<0 ji aP dPi%fP bKG bKbg aQ fX_j Eh^] ^e; n8; e96 ccg+ ekg+ n4 d9~ dV hB~ iAgEiX kR^?jC ls m;^T ^?~ i@ n50 n5S cuej6 cuko6 f> jz jg#~ g7nZ 9#~ l{~ am~ _uflb2bK aW b2bK gQgZ kT0 k, it~ l,T c0T c@a4 g4a4 ak~ g<ak c?k> c?n&~ j= il5 OkF5 Oip5 Vg+ V_R Vi3G Vn# n@d< kBd< a+.; mA^Wmud< mA7~ f;l@ e}~ nD~ g7^:b; J~ d9h]~ l,fd c0fd g[gH m&0 nag[ iEeZ iEeX~ 1~ i#A~ i#l9 g4l9 i#G g4G m8 i#_Fji g4_Fji i## g4# i#m8 g4m8 I~ i#I g4I i#i^ g4i^ Z~ n=a2 ^l_m i#Z~ g4Z~ ePg&~ eP eo _D mW e^ mb i; bJ e#~ V O :3 e@~ 9 cz lLcF Vi^ c?g45 i] lRmoT i^ _uV k@ e>0 i<_m >ji ep e__m _Fji n=jB _e~ n7 fR jV~ k[ fc k+ dPe} dPd9 kmc, 3^9 3gCc+ cO d= g; ePm.9 ePjB cy~ cf l@d_ l@d_fc l@mV kZi4 _9 _e5^P fn cylg n# jWim bF_Fji h)ax n% l@fL0 i3aL <l3 eu (n6dj 9gx57 f!fn0 moT b> n:~ fam. a+e# hl5 V5 O5 _Dn& In& hP5 ^<^A ^] f;3 gg f;m9 hll@ Vl@ Ol@~ f;bT5 f;i_ >0~ e@ax jee@ax n@5 95 96 9l7 9d; 9d7 9Q c!f# 9ha 9hM 9n? 9jq 9_. 9nH 9bf 9hS 9X _un@h) _u8n# _u8l7 d_hw _u8f0 dPk. _un@l1 _V~ _uO/ ^b h)d_ mFbV l@hQ_< n@cy^w5 jVl% _un@j_ gx6^P _un@7j_ gxX_< l)_< gx5_< ^+ ^Aax e_ax _Fax gXax ildzfL0 ilglfL0 miax +G gG; cEI (e#~ fad++0 fad+fL0 hQfy0 l9~ _<fc0 cn0 f!+0 f0~ kmk6 kmg59T l1b< mKhB h>lY dEbFeP^w luc' jFh> iqjE~ bF9^w _<X Xey l@~ nQ~ _^^i _^mk c& (n6 l)ax f:le dI(0 h)~ iE jBg2~ _uj%lR lRi+ lRcv0 +~ jC~ gY k@Z dPn> G0~ lIl{ ^Ob2 X~ lu; ^Och b1gK ^O^edQ ^Ofe3 ^Ocb mcgK f5m2 m1~ ^ek' bFgtak hxcUl7 jdhYdz _Vfi cumIeE lsfi lyb< b<ga b<mNbig+ +kdfL fRkdfL c|axfL gX'hBfx gQ_Ym#fx gQdmm#fx gXaDm#fx gGaDbGfx gGbFbGfx iK+hBfx iK+ey Vm!ey jdm!ey jdhYm!ey idbtb@ l7iqey a.il6hB m,kK 3iom#fx 3jjm#fx 3afm#fx 3gvm#fx fO]ht _:]ht d:k4n# n5k4n# dqk4n# l0fAi@ _yesfL #esfL nWb<0 lWeeM eegun: _Heegun: XbF _7m1 bM je aThF bsfq j_ g' aj0 _S~ l3~ eE~ 6gZ lngZ a# l0 lyhegZ eD^? he k7~ mifB m7# mifWax miXax mih_nLax bm cn mig&h=ax mimfh=ax mig&5ax mimf5ax dG~ _f c?g& c?il c?^n m+g8 hQh= d{h= c?h= dPg(e@ cZ~ bWmdl) bWezl) bWmal) bWhyd< bWl)d+a. ?i} fbS kd~ l| n>l| _'~ nG bs~ hA nT d' YaL~ ^R ?g+ nM~ dL~ fH fHas jo# lalC gB hxhtkd n>l,mJ n>aE j=m.~ by lWhl M~ KMdQ dj<0 c( e[~ d+n: e]~ bg0~ mo aI0 h4bg0 a'aL bvaL h4aL Z0 d4^&gb_@ eXc^~ ddbH d4^& _n ?~ hE cAT m{ey m{ lRcB~ h=~ dh g1a5 _6g4_f _6iEdG _6g4aw g( aC~ kS d_~ m+ff djaL d+0~ N f6 el ^4iX a|eH l.~ a= lD ^m^Wg%g4g>h= eW^nmf eW^nco dailfF g4g>h=jGhy bbd<_j g>h=gx7 bXd< _ua+ePg& ePT^x k,l,lO _ul,n> iwn>^9 jvlB f)d_ ab 5c,~ _ua+5c, lBb<0 iwl,T k,T mfn>ax mfn>ey Ie} m7 ,0 d+> gx#7 g&~ _uk@me eTeQ n; g&_mnq nI_m> n>eQ ^9T kx~ nI iYdMid i!~ gx7m; h6~ c1 kxdG _,kx kC ky k) ekm%fx k0 aA0 l,g} m! eA~ h9~ i@b8 g_ gq0~ n><fG cZ0 l&0 ^! ^% K gD h, fNa8 l{kd nI0 f.0 m!fx n>/ n>iN _O l{n: iJ~ g^~ fq dag+ d{mu .0 '_M _M^T l(~ m3 m.0~ eWgfbL l! n>a}~ n>m% mKk6 l=~ cH6~ 7^T f+G h_ av^_ _#6~ kt ktc3 kt6~ d6dQ m3^T aAk; m/ gBn> cu? l7~ n@0 m!dvn@fx ^9m!dvn@fx d^m.nCiehF k<i[iehF h[m1 if0 jS aAb8 _0b8 kZ HdN _%b8 k( h:b8 h:m1 m,h1 kUi& k^~ g%mo kw l@g& l@dakD l@kw kT j=m.fy0 j=m.,0~ iVY iVc3 iVgR fn,0 m/eK0 h_g^ N0 ju g9 _X~ bh~ cY~ fC =0 ?dQ~ d,kW~ jakW~ kA~ mE~ hSb8 j& < jT hyb; _],~ gZg4lP ne^pnF ^>h= a{eH i/bK mu k|iJ, #aM^Y _Hlu ^/aL gl^/aL #aM nQ; ko ns~ g+jC KjC b}jC ci Km.i@ b}m.i@ iz i)~ fLm)^T lWm)^U lr] lRhB eX~ A~ n#jC GjC _j0 ,S~ fLiO d3Y jKh1 atY iU~ k%, _k _Li, _Lb6 _LlU ec lG gP _J g/g+ _HeeM hWM lGax mDax mF] nrA gVA mMA cVA f?A ggA g) nm~ nn ar jY0 b7 cj lp_o jn~ iX gj fV 6mi hl d+k. eq Vda gQ~ n>i1h> gxlWhl7 gxlWhlm3 d+_^^i d+i^ =,0~ d3d+~ n=(0 n=F(0 dKn=d+ c}~ j<~ VT hl_1 dF0 iTj=kT0 cL j>bImoT k,j8hB l[d+eh X^phk _^~ _!fX d+jB bi ^e~ g4b)0 fe ^9~ 30 ggh) d60 bc n=d> b/b0 b/^T m<0 neax mYax cB a/ ize% izn! eAkn kRg^0 im~ ^^ mO~ n2 b,~ lu~ k% cs_a _4kMd+ g+d_ = ap mv j' _umu h{mu mukG _(^5 ao7 mufy0 mu7 h{mudQ .fy0 .gJ ^1 bC i( cC^} mB ^{ d+gO b% _ucD^} jL^T _umA^} _ujM^} bpgfbL7 _ub%^} j. _Cm6f8 j,aR h8e' f% aZ d| aH gTY j0 kSm! f6m! kST f6T b:gNn^ eh n>bs ds~ =gj d+g+ /hl =d+, =d+fy0 =d+0 =d+g+ =T iCS d6gm gA jo~ ^Rbh d6~ a.~ iO ^>h=ax emfy0 ne~ infy0 jZ~ n=fU a] nZ mi~ ga~ fc0~ _uk:f% X^wli iqX m7ik aS j<iD iqj; ilfL0 j=m.k. cym8 iV j=d+ j=6 j=m.m70 j=m.c5 hynk^OI hyjHcshY kj aqmoT g0b< h'~ n, _y~ _,0 _1~ iFT eL~ a}~ g[ d/nb ^Ok3 hmG0 nZ0 _1G0 jb l,~ ^v __ lH js~ _8 f7 n>0 b. a6 a7 gJ~ dU ^Ma' ^Mjh n1f^ n1_d aN jt a& kr<0 ekm{T k! k# d4 gr i@a/0 b} kR^? _B<0 .<0 b7^/aL b7aM~ eCkw ^Xkw ggkw l@eCkw l@^Xkw l@ggkw j>kz ^<aj _Uaj kPaj g1akc= j>d9 _5 IfT jB+_e F(h6 F(_uj= d9bc jB+m+ jB+T F(0 F(f;] a/gx#7 j+fo Ka| g+a+T Ga+T fLil0 lX gt^P abl_ i? ai b2h! d4_@ g1id g1b? d4^&dQ ioT mRgt mRj# fcen fLen ewn< lm ,lh mL lJ h1~ dPl7 ke~ n>ke iEnK f}a: g[^_ jfbV kV^_ dajZmoaB lPgZ iQ ^_ aBhB aBT ^=_m a< av nK iqnK dPminL m;nK du~ lDe{ lDe| hlM l?i2 l?iO _uiHmu m< (] a<gc 5gGd+ l@gGd+ h_nLgGd+ +I 8~ f+ kbm} k? hR jP hH dPn# H>ji (>ji (Z (f< lWg+ lWn# lt g@5c= mm hQm.m7~ aJ0~ iPeGd' m;b5 j3 nNl} fcfy0 fLfy0 b8dQ j} g/g, kAjH mEjH L^L Lk7 Lk70 cW e2 i6 eO0 iv _uj> _jY l#e# ^>e# fcbbbs fLbbbs ez ksgj jGhy ezh?H ,aL_< _(~ _;j3 _;m; _;jL ccj|T ekj|T jMfc7 j1_m h?Hm; h?Hj3 f2moT _(kn d<h?jo _(l,T mun3 _B~ jLm3gZ lu_< _h b& gqg+ gq^? _;eI .^? jM^T~ A^T Ab0 Am|^T lu, ,aL de0 gOfc7 b%a)hF Hl. _A0 ib kD0 is0 _& hF cFm7 cFnc fc_M^T _Mev m7_N g5jo^} ek.gJ d<ep b1jo m;jp jp _=i( f&ax d%f&ax d%f&] j] _MT _M, ^5ax d<ax b5j_h?H g. cH bF np_^ h?H7 b1eu7 g5eu7 ngc, b1_C _<_C goj_ g5ng^} _w~ _uj% ff_C (_w i+ +IdQ h> cN l(mu FmA l(jL hok4 l(h{mu l(bpgfbL hK# l(_(_M gO m<T m<] (h9 d>hl0 clgK l+aThF l+, l+^T gx5 hy.fq ^Bi0d+T ^Bi0m.T i' fcT fLT eS nsm1 c7 bH~ e_ _F e: _>a1 m; ^n~ fI c% /<l3 e,T l{b<0 l{bg0 gw b# ^9moT ^I0 djG djn> fk aBd) bx k>ak 6^r E kFii ^J~ g#~ _Vg(l@d+ dPnB nDax c}ax Xax iqnB cs+ n(gR aZ_m gh_u^g gh_uaY id~ a! ah +e/ d6kSg+ _] j=m.# i}5 _j~ ^; gTX g4X m# ^;0 m80 c,~ eG> kF5 cnh=~ f+N lLa(0 h#~ c.# jY~ bS h_0 hi~ c=~ ae iTj= i.~ nQgp K3 K30 jx~ iTj< _e0 _ehl l;miax kFM hc dzT _C l5fi m@0 g[cI_g~ bbaB_j ' mr~ kH kHl, jBKgK fJaFcc eG^e _g fJaF H0dc n7^eg+ aj g'aj (+dd (g: (Qd9 l^ ^jfcG (_!fX _!fXc, (_uV aBd( ajjGhy (F (dPf:^e (cyn@ (cy_uf;m9 (_uf;_b (dK (dI (e#n: (QhR (^9n& K_t_< K_ti. _uhP# n>_t_< nG5ct ilb9i. l%c, (_uf;<l3 g;g(c, g;,c, mgk9jm hIG i3G cPG aUa4ax i.c{g+ (:>ji (_e>ji Fnjdg Ff0 FdD# F_?# Fe7 hI/0 hI/# l+i5 7id 7g(h>id 7g(h>idT =g# (f=0 hI _mfO nSgX bw _BaM J0 h4~ _Y fs k5_BaL lx_BaL d#_BaL e1 cT dPej6 n>a}G bb] kcg+ c!] c!S c!nb c!d^ _q@ _q@nD d1 d0 k%ge jHmO c8 _2mKb; _3~ f8~ fQ db~ n&; a4; _f; c> f# lv~ ag_b~ kEc, kE_ua+ l4 h/ dPiy dPLn2 dPh1 b1^L l&^# dc b}m[h4 g4^L g4L^L LiZ h>jOT f4b}h4 g4h1dQ g4L; L; j[T dn~ jl b}h4 n.mo nR~ cIc> dxc> m5 kNh1jH gij2b; d2_/m1 H lrgNkI _2 g5S l^b}^? l^b}lN ^hk]^P dBk]^P jO_<hB jOh>T g=~ hUe0i80 hUe0g= in~ iKm# ht _I ^<n&~ eeaF nVjA0 c9~ ffh= ^Qh= =ax g(jZ hbe@ j[ak _} iHT ac _ugCkf a{ eH bFg+ a|aF a|M hu h5 '^e a{eg aL0 /fceu :fceu gyaM _LaM NaM l3Y l3c3 n>k8 hBga iB~ iC# balY b2h>lX mz fc^Ead m' kL~ bz ^K dP] g/mS _pm! d5 lbhY lbn] ^A~ d/+ n] adY jYY bRY iZ lic, c[~ bP~ i#l' b1lA hVep k; l'm3^T gc_mb'T m9~ k1 hY :~ b9 ffe= e! gR0gR g5ic k4ck d; li hC ho_K l,bG _KbG mGj3gJ mGj3moT nL g[mz n!T h+ h}jZ eQm6buT >bX+0 bXa| nd .Mkn 7i/ c_T ^8ax _uk(b, h1ff cv0 i@0 g/i@ g/h# ^>fZ =e# =b, kR m)^T b,m+ d<~ _'dQ az dP=b, +gFc, _) aK k&_' g5i) m7dgdC j_dC m|ic lS lSg5gR lSff_C dd lW_b ekj|gUd% AeG_= e&j|T e&j|7 e&j|i( ekj|i( cmi( kRga h)g5gR m;7 m7bk g(_] b1eu_^ ._^ g5eu_^ hy_+ _]] h{d? g(_]kk g(_^ fpkFkp ^Oe6 iqkF iqka iqj3 m;kF m;ka ek.kn cq nDh?hl kQh?hl Xh?hl nDh?N kQh?N Xh?N c,gF dHdC cqdC g%dC e3dC eMe3dC nD_mkxdC g4cq_mkxdC eidC X_mc)dC Ne3dC NX_mc)dC iqhoe3 fT nB hn fTdC g4fT_mkxdC 5dC ^6dC n_dC m7hn m7^A m7e? nDdC nLdC dPfr ,l@ axj3 c] g45 ggmr bO g4c.5 e4l. jBm1 f{ ?m1 c/eX c/eM ?dR ?S d/H lceeM eegu fydn en i[ lk0 k/~ AdR KM lU aXkw aXl@ h%, cw #n& #a4 #fS #a. ?fLkd aF g7g& m1S ggmT b+ ml~ ^D0 mK le j&a0 jGh: e7 csi3 g4; n6 bb_1~ hD_/eX0 c<_/eZ ^cdQ c<dn d+b<0 d+_/eX0 (_/m1 B_/m1 fg j{g3m1 hUe0m1 eCiKk7 b}n6 g7eQgF n=bE f=0 g46 jd~ b2fY csdr 9^w csc: dF lz c9cZ _mf0 a5ey cshI gRT gRm8 csgxX csf+l@ cu dS gRic gR, ^Ogx7 lg ^jm.e@ dI( k[c, i4c, k6 a2 ^<KEc= g(l@d+ O# Odd hL k@cC aw _bhY _bQ K_t c{n& c{a4 _b^e _bdK j! aI h3 h>mrax eZ nl^P kPKgK fJM d3ey drdT _# i> c# mCm.ee jddd eTa? eqjdhE m^ nfg(k0 bp_1 bp6_z ^Ogxcl d+, m., iTj=kT gRH iZes c?hQ kO gRe} ^<gR d} h_dQ ^l 6ax dA fLiM iK f(bs ii, f] aV luh# d+lbn] d+kWfX dv^ege d+(fX =ii c?cU _fgZ dGgZ n&gZ jCh= a?bm dan= 'l:gc f|6 ^<m.iq (iP0 gxc, jc mP V# dr0 m.ee jBfy0 m_ ^m mU l: j, mh hYgW Fah0 a/0 lR0 eA6 gK kv_mi( kv_mgJ csb% 7gZ c?mm c?= c?md c?ma kv_mA c?mt c?mp c?df dy gk ^y gc_mj_ gc_mT d>0 bB gOfy0 jCe#0 Ol( ^<l( n>l=~ _U gZep iYdM n>h6 i!h6 eP^w IdQ b? He( aR n>hf jOIdQ lO cP lV kk hh kr g4J h2 d2 Ejx g5 c}cc eTak Xcc ^q d3fk d3d+0 d3d+N ^<l@ iDey iDm;ey iMey hs a#l_ ?0 ?h' ?m;h,`,
  fields: `! %!'5@*!!!## !_#* !# %!!!###O!!! %U!! U! )!(  7(      !I, %!##!!!)!!!!#!!!!!! %!########## &K %!!# %!'Y### %_)!!*####### /U      %### %!#!'+!,!##T %'5_,*E?!)  %#!### %_B!+!,! #E    & & &+  %#+E##!#!## %!0:N %Q!!!N %!!!!N %!!*E?B!N %_W*!!!!N %_S!!!!0:/N %N! %!_S0:N %'<?_L*E! %'<*E/!!_j -/   ,G O_/E %#_/#! %!!!!  !!  %!!!!!(! %############!# %!0:*! _o_q! %*E! %!__ %_t_u_v_w_x( ## %### # _O! ',+! !M a%M a%M !! a%M a%M a%M a%M ## a%M a&a' a%M a%M a%M a%M ! ## 0 a( 8 ## !! ! #! a+ +## !  %!a+ a+!  a- !! a0a1 a0a1 a- a- %a)a* 0 8 0 M M M ! M M M M M a%M 0 %!#a+##!###!KR#!#!###! a __  %##  %+,!! %#!+!#,!a: %!&#,!a: %+a=a: & %#+a<,a9a:  Z  Z Z %ZH  Z %_!a>!!!!#!!###!!!#!##!!!#!##!!#'5*!?,!a=a?!!!!_1!!!a9!!# %a@aBaO'5*! %_!a>#aFaGaI'*?aS,!#a=aR ' '* %!####!!#!##!##!## !## %#########a^a_aaac#######a8#a[ %#!###!!!aK###!!!#!#####'!aS####!!!!!!!##!!!!#!###=8!!!!!!!!!!!###!!aZ!# %afagaj'an!arasatauavay8a{a}a~b b!b%b& %1a@!aB!aAaEaH#*an?aSb,_1!#b) ! b0_K %!a.+,ana/ # %+a<,a: %+a<,a: %+a: Ab,a] %A# %!!!_O  %#  ! Y _H# %#######!! %#####,_K#!!##################!################## %O_q_P!,az %!/,O!!b,# +# #! +! L %!#####'#!! _Y %R!al&!aoapaq!!!as=!aya{ %R#&bE#### %_v_w!!_2###!'*Y_1!!# %#bL'*Y_1bMbN  !E & ay %##### %'5!,!!!#_O! '  %!!*!# %#!!aw !  !! %#bYaw! %###bVb[b]#!# %_i_S!0:G,!!_h %, b6 ! b6  Q!  *!! *bfbg *bf !bg bhbg F!a]! F )!  %bk! %!bk*@#!!!bXbl  %bmbl / '5,ae!!! %#' ' %ay'5,aebq! '5,aebq '5bR_Obs  9A,!! 9A,bu bd- %b<#b._{ae,_r!!#b1!*b/  %*/! /_K _{! _{ %#_@-) 23) %###'*? &ay %!!R#!!',&*!bfbEaoapaqbFbGbH!asbI ' &! %'5_,*E?_L %!!5!  %!!!# %#####!#! %a2#####!##_!!#aD'5aS*##!##a]#aZb# '5bV %!b|!T %#'c#,0! %!a>!##aD##a;#&,#!!an#X!# %!### #! 1!# _3+! +! -! -/       _' '5 @ #<&L '5 O_, %N %_S0:N %Q_T_U_VN %a _X_Y_ZN %*E?!!_a!N %a *___a_b_cN %_S_d_e!0:/N %N_h %_i_S0:N _O'5 _O!'5 %'<*E/_k_l_j %'<*E_L_j '_,_j '<?_j %_n_o_p_q %_t_u_v_w_x(_y %0:* _o_q_} %*E_~ %_t_u_v_w_x( >5  &4> '  %bvXb_! Y  @ !  !## __bB ! aP %c=cG_T_U! & ay '5bP  A5 '5 '!bs  'cI!bs 'cIUcJ 'cIU ' '5bP! '5 !!bCbP %8#c;## %!&b3 '5bPcK '5bPcLcMbC '5 aw!  &ay '5 O_, %c'c&c(  '5 4 @ 7T ) &4 ! cP! %+!0 @ %!#&!0 %cS#&cT!0 ! &) %!@! cVcX %!cV cP Q_T_U_V Y %!'!!!] %cZ/c^c[c]  ' %!a _X_Y_Z a  %*E?c?c@_acAc>! %!cac@ %cZ!'c^X %cZ/c^ %!#!!!! !!# &' ! %##cZbv_kbQbT!c[c]c^ %cZccbvclc^X a *___a_b_c %_d_ecB/ 'J '  ' 4#####   &H &  # '## !### cm# %!L # # '! >5 &4> A   +5 &4+ %!!!!!!# '5 '5bP                  .    (   .  ( ! _o %!H!!!!!!! c| &! '_L '? %!!!_C!( %d!d#b{! %d!d##d' &! @ 4 '5 'cIcJ!bC %<L!!!!d'! %G90: cT @ %!'   Y      '5  _,  %_L!b^bj ' ' %!Qbe!BI +BI %(!BI0 %!!d3!!!9a[BI %d1! +TBI %d4d5Td3d6d7d89a[BI( %TBI# '5 @ %!!!!!b(# +5  &4+  '5 ' @ /bRbQbT %#_L*bW a 5b[b]!c; /5 %_]!##_[####B!##!! !! dE dE  dE dE dE    / %d@##^-!!! %_+^-!/7 %^-+ %^- %^- %#^-L %^-# %^- %^- %^-dFdGdH %^- %^!- %^-/ %#^-]_- %^-/ %^-dI/dF %^-+ %^-/ # %###_/ #I Fbia]# %!d!#U#F##### dDdE dD %dD###### #!!d? !14 dNJ# dN>4 %dN_W__ dN@ %!#dN_G dN/ dN_W*___a_b_c dNd0#_1 %dLdMb[b]!# %!!!cq!#!#RaI_SaK!###'c###c2!!!##ba,0GN:_|!!#!#b5aQa{!bb##c3bc!#_h %'c2 %dQdRdS#cqdTdU'c#c2dWba,a#b5a{ ! %##!! ! * *A ( *(  + ? * a<  > %!!X!bV#  0  #c< c#cX! %!_Id3_ @BI!!0 %BI_ djdk0 %BITdjdk! %BIdjdkdl %T %T!! %8bV 8c0  8( O dd %!a%M a%M %aNT 6T %&B_^c@! %!!B_^!a9 %dqdrB_^c@a5!dpa9 %Xdg!bV  ! dv %_ITdld3_J dFbz dFbz  ! !! ! %#!b( %_Y# %!!##!!!!#_H0!#!c#&d(!#cX! %!#_H!! %do_He* %d9#d}d~e!###_H!_zc#&d(#!!!! b? ? %!#!c0e* %# e* ! !! %c *c!bf %*bfb}b~ - -L 2;+ 2; %#2; 2; 2; 2; 2; 2;bk 2; 2; 2;# 2; %!!!!!!2;, 2; 2; 2; 2;+ 2; 2;! 2; 2; 2;/ 2; 2; 2; G %b[b]_k# %!#c#!,#d]#####! Q_T_U_V+ %dEY# %#cZX!bU_L#c[c]c^  ! _W %_W_X_Y_Z %d4d5!d7d8!cRTa[ %d4d~>##dmdn!cRTd8a[ %_[_]*E?#B_^c>ca cbca %cZcc?c^X %cd!ce %#&'c% %ck#  _W*___a_b_c %c.8 %_d_e_f_g! %cN!b|c2,_G &cQ, &, &!, !C %aD##eE## %c1b|abc26 %#d[##>C! %###cwcx###cyczc{c}c~# &d  -cQ %_|dZd[         %de          %##+ %#&,_K! _@b8#  *L  '   &H &   , %!d!#/d%_Cd&_| _Wd?b[b]! U #eM !! -eM d%eM 1 !eM ! %#d%*  %##/b{#b[b]eM /!#eN,d%eM - - - - - - - - - eP _Wd?b[b]eM c6 %#eP!< - %cZb3eM/eR -e< -eM *# ePeM - - %##*! - -  %##cZ#eM -# %!!d% %eUeV- %eUeV!d%dE< %eUeVeW-dE< %/eR*Eb3eNeO %#####-## #   & %'U,## ##!!  '# /* %UcG!! '* > A + c2, bm %_1! %bm#e]d<_0#! &_Kdh _K %cpcqcr###ctcu### %!#################### %&#b' !*E/ %#X#'5,aebqbrbs!#_r# %X'5,aebq!eb %##X'dubV ' %X'5,aebq!eb %X'5,aebqeb#    @  %##### %#'_?bAbB# %##'_?bAbBaP! %#'5bP,!#_O ' <b[b]bu <bu <b[b]bR < <b[b]ef <bu '%b}##dJ####_!#####d7) %-G %-cQG#, %##cQ#! %aD#aheE#egcfcgch c=! ##c+c*c)# 4_|dZb5 d _|dZb5 %(cR!#BI %_4##cRBI#ei 'cReC, 'TeCda,                 .    (   .  (         0 &c% _ocvbE6 bk Y   %#_G6   %###cscp +, '% /A /# /! / /+ %!C eT %!!! %em %#elem#eTen           %cBcQ *eH  %_!!!! %_!#eoaJepeq %### %7_F %>*aP? %A*? %+_T_UaP?  cb  _9du- %d!eLd%_Cd& -U - - - - - - - # bkbY %e6e7e8e9e:e;-, -eZ  - - bkb[b] - - c6 - -+ -cG - - - - - - -/eR cG_T_U, %bD#&bEaoapaqbGbI %R&bE %_G*6 %d|#d~e !e#c#,_H04d(e%e&e,_ze-e.!e'e/e(e0 %####cb ,!#6 4,2 L)bC L!bC '5bR_O,d)bC  ! ev  eZ cG %###< dw ##! %<Ld*d+d,d-d'd.) <)- <eu#- <d)- <d)- <d)- <d)- <d)- <d)- <d)- <)              %_E& 9_h    Y4# Y   !    9_h 9-  ex ex ex ex ex  '*dA !Q- %##9/*0:?G_1!!!## -cQ %9&e{e| %##b?!#!!'_~T#!#e%#!e&#*!#######! %e}###!'cT*@eWcC##bT#f!#!f%######## _Hc*! U!bnbobpbX! %f'U_Lf+ %##,0 U_Lf+ #6 f* bk bk #     %d|&,cUe@_30e( eWbV eWbV## a]_r_s!######## %_r_s!!!!  %#cU#f,## bnbobX %es*_/#) ,e& %Ob=b>_s# I# I %!TeiBI %f1!T#eiBIeD %f2(# %aX#T# %##### %!#!#'&a[##*?ds _YI %f1TeiBI %d/!#_H_G#########'I,&*E?###4cadC#cV######## &        _4# !! %## b6 ! +!## +# +D# eL# / bkbh Yd& %!dK!!bX#_!#'5*_,bS#cO!6) ejeQ ej!bjd& ej# ej %#eK %!*## %#_(e>d  %Rb-!aDaI#_v#dQ',c#dXbweM:G!#_|#!! ' %f@ek',bw c2,_G 0 c2c% %ai!+,_G %aifD0 %aifDc2c% %#!!b5!# %e)e1e*c0 -: %_!f2!'5@*_LKY_& %d:d;d<d=d>b( 'U# '#, '* %##*e3 &!           !6bz     #[ %J+&4!L! &#[ %&,+ana+[J &O_Q _N&D[ %_N0![ %J0#[ %J+]_WdG2 %+]_W'4 O! &4,###[ &4,b5[ %_N0fM[ %J+c@a5dtB_^ +c@[ J+c@e[ +,c_[ L JL! %J+_N0fMfKL > >ax >'dZ >'_| %a.>,!+a0a1a+[ %R>! %>P %>HdWD %>= %>Hc#a# >! >eF=S A &aRa] %A,fP+a0a1a+[ A+a<,a] A+!a] A+a] A+a:a] b, Ac#a#   b9 >D=S 8D D=S _o _oD %&D# %'bO P  %Ray& %eG&dW %&HdWbI 0=S 0=S a5 A Af7, b0,  !=S &4 %!&8 8!d%V %c8! 8c#! 80 8b,a] %J+4fKLfL &J! # F  +O[ &4ca '9 %&4H!cdeE fZ&eH![ %&4HdWb5 %!>dW %f;f<aw %_7),b;az %!O,b;az 0=S 0[ 0=S # 0 aw d &_G &as ! %aifDc2 %&a{ bz &K %!&b( &b b! ! #L %R>D=S %ayP %R&fQ %&P %R&D=S %P dD!  ! 0 %>HeJ## >HeJ %ay>C!= >C   %ay&HCfe=S &C=S %D=S, >dWeJ >dWeJ &C    %R&    ! &d _G %!_S#<0G: ey cTc* cTf)  ! &b@ %f;f< %f;f<P ! &c% '9 dz %f5&4!- + +aW +_T_UaT +cG +b@ %+Ha# %a6!f] %fk! eF=S J #, %dQdRdScq'c#A0=S,dXdYba:a{ %dQdRdScq'+0=S,dXdYba:a{ %dQ'=S,G:a{ !(.,! fm(.,#fn  %/  %_+###7db!_9_?_A### %a;##f97##aAaCaD##aE#aH#_F#aK##aLaM!#######'5_T_UaPcG?b@#aQ#FaWaTaU_1aV#aYaZ ' %ai###ag##ajakfDfafp#aK#am#c,###'anK###asauav#aya{dz###b(b'!####b?##b*#b)aZc-###b+#cH# %b2#b3b4_O   %! %fr # _K %fr %#dfaP %<b[b]bRb_ _#! aw#fs '%_!f2!dO5@_LK '%f2dOK %##_M####dPY )Odbfo_9_=_>_?_A /5bRbQbT /bRbQbT %db/*# %##'/#)<#*E?####bVeN_L#bT %'/ %# %'/, _# _H_s _. %f<bXcl %&'c% %d&K _H %4 %#!#J/ %#dx!(_R !! !#! ####.( #.( %)!.(V  !( %!# eZ eZff )#  cb eH # %#####cF!#!#### %g #f~eZ# %eZ# fc.( #  a[ %&0:.( !   _L )#  !; ' )f{  co# )!  fx( %fkfl##)  )#(  %##b:!! %!      'bu %g& _Kb6 _Ob6 ! eH g# %<be#fO eibe##d2BI g) ; ; %!!g#;## %!##!#; ft /; #; %g*g+ ; %! %g. %aC! UanE b6 %V( G! ! !.( a-.( 6b,.(  bz.(  *eH  %bL*Ybz.( cE!#.( g3.( bOa+ a7.( ai.( 6ai.( _v( _v#(  #eE.( e=##( &.( bz.(  #.(   #BIdjdk/ )#  %#'a]-:_L/_~  #)  %b~##U# %### %#0:  0 )#  %b~#_0e^## ### _0 )_0  ###_D#( %!_K&e?#a|##.( _K #.( Qg' U %fg'-:# _Kg( _K #)  0:eN,  =S2D =S2 =S )!  6g5 )#d&  )b5  %_)_+_*dc %!##0/! 'bw %!JV!!eEg7( !( #.( 6eh( fm O#( . 6. # %## eXeYa]! g< %#! !D.( 6 6g>D.( %DCaoapaq.( %ci##fW#  ##cj )bJ  a+( a+a,( 6a7( )f>cl  %_F)6g5eG 6 %#6!D.(= )g5  %V)cl %V #( ' %#!* !.( fm# %eM %6b5.(V _|.( %!=6!Dg?.( Dg?.( 6 %gB6#gC#Dg?.( 6g5 g>D.(c* K.( JfY_-g7( fdD.(  )b5  )f>clgA  g>D.( 6 6g>D.( )#  #)  %gBbO6 %gB6f6etgC#D.( 6f[ ,bv , %###D.(  ejf>bjd&  g5  )cl  %f5fj-## fY %6#.(V eF.( G.( *# du  %dic#_JcX,_ #.( 6f|( / %##_r### %#d~_r###dm# %##!O*E?c?!/###!#( gDc? %gDO*E?c?( %,OgE*E?c?a5#!B_^#( %,O*E?c?B_^dl( fm / %6!VbT!.#( %#gF %6#gHV.( #(.  gH(. _Hc*f)fO(. #  bT #dA# / )gH.(  / %!#b@# / %fh####V.( %6#(V _H.( %##BdE###f###f-f.f/f0 %'! _{ 8b,#.( ##.( eB /dD 6b,V.(a] bz.( fb( ?( _C( 6_C( %6daV( %#aX#da###### #.( dB# %!######dB _Y########!##gJ####!!### _Y#D##gM##gN##gJ####( !gO # %6dZV.( gPgO _,           )fB  %#6c*#.(fi %c*fi # %6b'V.( b'.( %6b'er.( %6b5.(V _|( %6fEfFfG_|.(V %!=fO!!.( %gQ=fO %gQfO#D.( gR!gS.(c* ,fn gRgTgS.(# = =[,fnaq bu ! <!bu _O!### bRbQ#gVbu 6d& 6 #.( ( 6( %_;_8_:_<#!Fg4fW] 4] #] g,bC] _N] g,b6] #] #] b6] #] ] O!a!#dy  %f^)_5_6 Qbe! aP  O bd begZ _{ %@*_LK  %duee  @ ' dw  & @_{ %!   OgYa!    _N  ) ) ) )    ) ) ) )  g% %##& & %!+   ee dD  ) ) ) dw !dz g^) ee_Y 23) b( )  )  %_v####d'# %dOdzg^d; b(K # %#!b6b7bC! ! P &du0 &b3du0  )    )  @ %fyfzK %(.bK&K %!'# 'gc dEew dzgc b(gcK QK )K cPeZ QK # fw cq %f} K ! dDfc K &c9 %##g]+ fR aPdf %a6fk/ g_b6ga %b? %0 %0 %# %a __ %fq %!_1 %f9_P7_q _Y aW &K ee! 1 %_T_Uan dV %g^dz@*_LK aP %fkfl bvbZbQ %bv_kbZbQ %fHbvbQK cP# QbegZ %!_#*_% _' _' _'eW ) _'gc %_'gg_#*_% b6 #g,e+fX Qbe QbegD ee bd # _O _;!# %gb## 'bu %_;gh# b6 _;gh# _;gh  %bdgf Qbe# %Qbe###  %Qbedu  Qbe Q_;ghK %QbegZ# %#Qbe_T_U 7FG 7 JL 7 7bZ/ aP %#UaP# 7FG %aC7g/ 7FG# 7! 7  gYF %7F + 7 23 7F 7 7g1 7!fW 7FP 7P +fN gYF gjfW a= gYF_Q a= %7FUanE +fN %fR7&_m JfY 7fR 7aPdf %7b=b> +aW %] 1aP 1 %a@aB#aJ*ana __a{ %1*c!bf9! 1 1 %#1C 1' 1a- 1H %1+a=a: 1a-a? 1+ee %1fQ*bfb}b~ 1a __ 1? 1* %##1' %1Z#g;CeI3 %### %1 ' %1Z!W!3 1g? 1   2 1' 1' 1a- 1bO23) %##& 1( 1 1 1C 1' %!1P 1P 14 1a-' 1aC %!]!!W3! 1da a@g@ 1aw 1gd 1aw 1fR 1fR 1fR# %#1fR# 1fR 1fR 1fR %##1 1# 1aPdf 1fR %ge1_1e] 1aW %aN1aZ 1fQR 1aP @ !@ %gs@*bz gs*bz gs gs gs gs @bz gsbz gsbz ' %#'_T_UcGcH %!' %#!e_4 # ' '   %gt23 ) ) %f&a #  Z  %######bJeB##23) b6 _v  fJ& cG %aP! %bK_2Z3 %gt'3 fR %gt' 'cH fT # ' &ea +0: ) c6   F) #   ) ) )   gv    ) + & g2 #0 gXFbi gXF gXF gX gXF# &ecbs %!#&4dF/! A+# &4dv &4e3 ) # & cv /gx   %! %Gfu9 %##-#_' %(*a{ %c &*c!bf9gk / A %#A+ &_{ &4 %#gi&Cf6f7 %gi' &4a- &a- %gi &4cQ _o' _o &ae %g]&Cf6f7 &' &H %guA &an A+fS &+ee &a? &a-a: A? A* %b<&_{bwbxb.* &4- %&fQ*bfb}b~ %_i_S'0GN:_h %_i_S&'0GN:c0d_d^_h _ocv %#b.&bwbx*b/ '# %cqf&###aI!#'9#Hbac0d_gk!bbc]grbc &  ) %f;f<W3 7 ) G ) ) dc) %eA&4Lee %b1by&_{Zgl#3 ' +C3 bk  ) a]#  %g] %!ayglWgq3) &4 #bRbQ  ) F Fbi g0 ) ) ) ) F &_{ %b<&aegl!3 &' &4 ) ) ) %&ZglWgm3 &g? A & &'+ &Wgl!3CeI) %7&a ]2 '+ ) &' %&'_G23 &4 ' &' &'# W3 23) & &4  bz & +3CeI) ay  &4# %&'cQ23 7' ) %_o') &3) 3) %gy) &4Wglg~3CeI) &' %g|g]glWgq3) %g]g! ) %g]&Wglg~3CeI) %&) &) &' %&dWHg= %&dWbOWgl %&dWbOW3  %&4 aw) Y)  3) %&HWg~3CeI %&HWg~3CeI %&HdWWg~3CeI /) %0: %!&_{ %h &+ & ) &bv# awf: %eGg]& A %cq&7Jbagk &4fj# &4eJ &f7 ' &C %&H ' %&H %&HdW g]&C C # %gnayP %gn&P %gnP P %f;f<P &'cQ0 & %#&' '# &'# &# & 9cQ %gw!fu&dcc>!_9 +9bt %h!fu&7c>h#_9 %##h!fu7/c>h#_9 %&4dF/# %#cqh!fu&7/c>h#_9bagk &gk %_i_Sba&0:Gbbbc_h 'gc %fY+_- %gy'gc %&Zc#dW#HbOf6f7Wg~3CeI) Y) %!Z) %###ayZbOf6f7gpgqW3 ZbO3 %h%Z) %f<ZYF23) %&4g1dF# %cq&9L %cq&9Lbv &9L %cqf&!#&ba9J'c0gkg{gr %cqf&h&aI!_Sgz&baG09N:c0d_gkg{bbgrbc %_icqf&h&aIh'_Sgz&ba09N:c0d_gkg{bbgrbc_h %cqf&h&aIh'_Sgz&ba#c0gkg{bbgr %&469f_ &_o'9 %cN!&4_G &' &ba9 &4eH 79ezL #fY %g6J0/g7 JfY %g[Jf8 %Jf8gK %&b%b&# &dz %d{#&b(K' _Y _G &# %!gn&'+c< &_Y %g8f_JeEg7Vg9g: %h)gn'+c< %&Ha# 7&9c> &! %&'!_' %gw7fR fR %R& %&fR# &4f_ %_B& %R& %#### %#&4c0e2 &4e4e5 &4 %&'-h+_' aw %&HdW %'bO P &fQR %cq##&' %_G* &bv &h*bZG %#&G 9 @ g-cP g-cP %d1+! cP %&!f3 cT @ %dya5 &7 cV cV &*cV &es %b<&_{ # &h- # &7 %&glg}3 cT23 &4 %c?h# &4 %d3 %####gIcTbT23  cV %#######e~#&es23 ) cT f a] &) cT cT cVee ) %+  & %dOcW& %cW&Iee %cW& %f4&2  %###cWh-&23 %cW&' %##&23 @ @ &#cP +h, &P %## %gccV %gDc?#dtdygG %&@e*bV9gr gDc? %fR& &cV cVcX %&es*##P cVf( %cYcV %cnc?a5 &eceb 8c: &btbseb %c4!a39a!!fW %c.&9*c0 4 %#a48g!h/ %e_8D %e_8a- %X&bVdu_N 8 %8a-c4c7#h.## 8* %c58  83 8fV23 & 8 8 %fU&gi 8g!c:23 %X8+ 8( %c4h.8!#a!h/fW 8fW 8c6 8 & %X+9edeb &# &bv &h0 8gk 8h/ 8fX %890grgk &L %#&fI# 8 %eSX8*# %#8a2c/aZ 8# ' +2C3 %!7' %#cn+bvXb_cD %h17bvXb_cD %#& %gH&23 &  &+ %eyf8 ey     %gL %dO1 %dO1 1423 %dO14 %dO&4 &'23 %dO&' %b6dL aw_~ %_~d0b^bj _~# _, %f;f<bX+*_,_kcl# aw _~ aw* _~# %aw_kf= * %## & &*b' &f? &' %&'GfAeM:!fC &' &f?23 &)  %#b~c*  ' & &W3 &W3 &' &' %!&'_G23 %##h3&Z'23 &' &C &P &'cQ0 %go#&23 %h(&d _G %RaI#&GfAeM:h29_Y##fBfC %RaIc.&eM:h29c/aZ b~ &b~ &'R &' %&f?*ad#P %gn1bO=3 %=##,[#  gW23 gW2 %##az23 az2 az23 gWgU !!#bu h4h5bu ' ' '23) 'd& ' 'fv 'b? `,
  kinds: `*()++..+.*,4#. 7v7v )))))),.!4*!4& .4t!4'*+!4%!8'4% *+* )))))) ...*..**... )))))*,,***6[4/ )), ) .+++ ). 4t4t4t4t4t4t4t. *** ))).,**.*+ + .6i4t  /**** . *4E. 5j  6! ), 6i4t!494>.474A ).!677% .... 53*** ))  80.+   .... ))))  7, )  ..6i   4<     8080 .6: +  ) .. )*4C4J** )))))!,!, )))))))))))))) .  * *   4t 53    ** ).!4K!4N.+ 4P..4c4c4~4~5z5z**,,4R4R6^6^6i6i  ..  !.!.8-8-504Y4Y655a656550505'5'5'  ..4T )  ,594T4T          2  2     **  ))))))))))))))))))))   )!6=  *. )) ,,4W )6[,4Y    ) . * ))))))))))))))))))()))))))), .4b!7+4Y*!8+7#6^6^4~*++,    * )   *5N    ))))))))))))))))),** ))))))))))))))))) ))))))))))))))))))))) .*******6i6a5'!4;,**7l**,4R**** *!.6[.*!,6[4c*6c8-**7l4@*6w,  4a  !+ ) ))) 6i!8'*7]+4V  ) *      ,!4_   4_ )+/ )!6z7G!7x ))))))!/.2 )))))2*!4m.**********************......***.**6z.  4D.. ) **++ 2,44 8*. ))))))*.*/   ) ****4v  5. ****  ))))))) 7v !5j!5j!5j )   4p   ))))) +/.,!6j!8,!4u  )*../ )).5z.** ) 62 )))-  *-. 5q.5c+7u   . . +!.  . .* !4z  !+ +* +  +**** * ,/+ )     /  + *+*/5#  *  )   *****   !6[ .  )7v ,*/ )))* 4b  )) )))   *6[  7q +  6i  --* .... ))))))+4s )))))))))))  ***** . * )6[  )* 7v+ ))))))) ***+5:5:+ ).!5;*.!***+ * +..  +- +6) 6!  .  5_    6%6'/4l     )  5s   +* .   6%6%5E     5W     5m  5M  !6!!6!       5W   ,5j*5m 5Z5Z8,*+// . 7v +   *  .   5W+. +*+  +** )       *      6! .  5} 6r 6!*7v )) +  ) + 5t   )5j   )   )5W5m**.  5^ )      6%  5c +!5c. )5m5W  6k!*5c.!675c.+/ *7| )) 5Z !5W          +   +****  ...5h4l//./ )4l4l4l /  ,,    22*6H226H+ !,   . *5j.!67*5j*/ *.  5m ))!6M!5m!5W  !5r .  + + // 7?765u5u5u!5u!5u79   . ).+  ..5W5m )* 6!   5j 7v )) !5j!..   )        *   5j+ )43**!*6#8.,     *  )     * )))))))!6.+!+.*.6)!6)2-!6(. ))6- *7(*  .   6!     ) /  .          2    )  !5A      ,  !6+ ))) .   !61 )). ..**.     ......*---645N .   54 ))6z  .-   ---- )))))))) ))))* *.6[69,,6[6A.6: *6@*.+6>*5,**.7,   )     66 * )).46,   !,   6i  )))+ !6[ + 6[* )6[ .+7v      .     )**      , )22   +*  6[/6W )).  6Y.  6f 6l    !7)!7?!7<754d ))8-  + )))))))))  +*+  .* * )) 7U*   )))) *+  7U**+*   )). )!7{!*!*    22  .**6!  )          .  ))))))     ,  .        **6j* )) .*6[*6[.*.  *9E ) )4t!4t6i52     !,*  **!+    80*68!68 6i4t 6n6: )   !7z      82 )  /  !/** ))!6{!6;!6?  )**!6[ * )))6[696:*)      6@  ))  * **  +   )) !6i!4t 5_*  6N+ 7-*7-7-  4V!6M6N6M ) 7- ))+   ++.           !6O53    . )!6P*.      7- !6Q!6M6N   )) !6S   ))+  7- ))    .         .    ))))) **!6R5j .+*//*/ .  .6p      + +!**!*6[ 26H6H6H6H6H6H )))))))))))*.*,.+..**  *!7q.7v7v )))+ +6g!6h4l    / ))         /    * ))**!. ) ./ ))  . ) !6j!8,             !*   )))))))))7v!6l**+ 7v5c   6:6[ )) *!6[ )!6m*6:*.. .   *    *.*   ). .     !,  65   *  6|6|6| ** 4[7m () !6, )).  ))   .!6B 24W4W )2 ).. 22          ..     7-       !7-                .7-      )        ))  7v  !* )*****  //  / +,  / )))7?!7:78/+  76777777!77!77   . .     !/  /           !/      5s 4l* 7, 7v.  .. ))/ .  6^...**      )))))))+4t **+**+ 6[***.***7Q ))))  *6[..!7I*.!7U+.+6[6^6[** 7O7P* 7L   6[6[7v 7K  *  *     ** +!4+!+*****!7N +**. )*6[*  * 4t*+  7U *  )   ) * !7X *+ + + )7U7U7U* )))). 7]. 80      ))))))))))))) 7U7a . *./ !6:*7G**6[7U****6[--** 4l. . *** * **-- !.!+ )))))*+ *+*7l4t !7k!7j!4t !4t  * * 6i4t )6[  )) )* 7p. !63!6v7t6z!*4t   6z65  )        )**!6{*!,   )+  !7x  .**6[ 7v ))  -7~!7}48*    +/. 45   5'    !*   65  !65    5A.    .5F 4> *6[!6z!6z           . / 24l *    /*  * ,      * !*      7A2*      4_4_      2       4a           !*      4r     6[   9D* 5!!5/   ) 565a*!/* )4l  / 58 !59   5F  6*6/    *!68 +   +6n !/!*    6> )  + +  )  655%656y 9h  6I6T   6[!6_ 6b )   !,6e+     !4r     !*     !4r6u!6v!6y  ,*  *              4r8[6[  )*..  7U 7Z  !+7n   7w   +      8*    281 ))8# ) ,, 69           !8#!8'!4V*   *  )))8'.!.,. )))))) )))))))))))))))),8) *.  *   )))))))))))  6i6i6i4;*4d.4W4W 6c4L4I4G4B4H44,*7T7Y7Y*4t, )  ) *  )     *!*5z++ ) 8.    ))*****   !4u   .+ )) .* .  6i..**   6L!83   *  7G!4t  !4t  *  7x  5F ))) !7:!7= *!4,4-4-4-4/4/4/!4.  !4F   +!4d  .!4g  )) !4~4l!6U )))6V/..6V78/*. /7; 7;   *     !+  !4t.+ !7w* !8-!8/   !81!81  !4!  )*/8' 9*  / 8T  8]8U..+ ))** /+/.*..  .   !8' .   !4?!..!4O  4T  !4T  !7@   !7E 7v!6[  !6[!6[     5(!5(  !6]     !4j !4i* !6[!6[  !5>!6o!+    !7F  !8   * *6) )*.   !8z  )..!8{ .!.!. )   4l  *9!9!**!*!*!*!* !9 .!67!.!4t!6s  ) .!.6d  !7!   4l *!7y   *  +!7l!7m*!40  !41   ))) *. ) 5?5@!4= !4X 4Z  !4] 8% 85   . 7v7v*/ )!4p!4o!65            +*!**/+ !4y5'   !5' +     !+ )!50      *    !5= + )).!*   !6E ) !6;  .!6C   )*         *72         :Q6b  4=      !6z  !7/        !4t!70  6D !73   !745# ***!7D          **!7v !6<     6:   !427v 6[+*  !4h  ))*,. ).+** ))+   80 +.4l!6X6Y!6Z               6Y7B+.          !7G !7I+ !7J  ) 2!71   !7H  !7M   7O  !7R !7I!7S!7S*!7G   7d7d7Z- !7[.+!7_    !7T      ))+*++++ .!7B 56!59.  +!57  !5<.     !6[   6i      !45   )****7h.!6t!*!6F  * )*****.7c7b7b7b7b7b7b7b7h7d7d7d7d7d7d7d7d7d7d7d!6q 7b7b7b7b7d7d7d7d7d!7g!7e!7f 7d7d !6x   +!7o ).!6c    * !51   6c   !7q!*   !7r   !7t  !7s    )!65!8#    4o!65  !5%  :Q  :Q/:E*///!5- :E 8(     .. 5S6)&'+ '!+ '.. '  '   '* '6= '  '+ ' ' . !7> 22  222.8'226!2.225J4F  5W!6 7w2 .5R222 2!7?28R5j2 4F )24 !7<,  86878889 8%8: 8? 4} 8N 8?8<28= 4} 8? 4} 4}55!6#!8- ))5f8% 6a 5j6!8@8B8C 8E5n8F6} 8? 8I 8K !7<.5~7w 8N *8O. 8;6#8- 8P8Q 8R8A )))))),8M  2 8.2!.2 )* /!,25g6U!.25j7& 2 5m  22 228G2 228H ))4-2 )) 4/2 )5W5W2 28J5v7<  2  8.24e8[. 8[4x8L 8[4 2222 255556w2 !5o8F6}6} 22 )) 2 222 28% 2  2 5H2 5K2 5L2   2 2 ) 2  6!5I8% 225f5k2 8D25N2 8'22    !6 7w8' )8R5Z4t  5Z4t  8.8- 4w8>2 ) 4!5B2 8S  4#+8S  2  2 4!/4,++228[ 8T 2!+28V.!+8X *+8T+8T*.8T 8X.8T8Y8W( 8T.2 ...28Z .8[28[4e8[ 4w8T )8T  5c4? 8%4l2 2 22 )6!8'  !5c2   !6!2  5c5c4? 28a 8^!8'4: !49   8_ 4> :W 8b  8c !4? 6+ .4l4l  !5c2 !.2 6+8d  2 4l2  22    2 4>2 ) 5j26*2 22  2  7T 2 .72 2 8%  ))   8%    5j8% 2 8% )  8% !*90 5j9/ 9/   8%  8%   8%   228%   2 5O8%  8% )) *5*  4Q!6!++8e )))9=  9=!5N9=  ***9K !*9K 9:9=9Q*9= *8' !5d9V  8f 4U  8g )) 8h !6!9R 9< 8% *2 !*2 ) !*8% !.2 *2   2 28% . *5j +9V  8%5N5N2  2 2  2  8%  8%  28% )  6!8%  8%  8%  8% )) 8% *8%  2  8%  *8% 8%  8% 28% 28j5Q2  !5j5(  8l8k8m!6[2 8% 8% 8%6!8% ) 8% )5j2 )) 8%!.2!6!8%!,25)8o  8n !* 8p ) *8%!7.8t!4k ))))))))))  8u.8'!5U8r2 28s .8s  8q !5j2 2 5j26!2!5]8%5T8v4l2 2 .9-*8w 8x4M4f  8y.8|8}6G 8~ 9# 9#9%9&9'9(9)9+ 9, 9- 2!5C2* 2 6/ 6/ 60!60 !.!615X 5! ))5j .8&  *9R  8%  8%.4[.9P 9>2222 )2 )/2 ))7v. 9?   9R   +8%2 2 )  8% .2  8% ))  9/  !*90   8%  2  9.   8% 8%2 6!2   9/  8% 9/ *2 2, 2   8% 8%  8%  8%  8%   2 9G   8%     8% 5F 5c5s2  *   8%2 ))  5'5W22 ) ))))5j!*!+5j5q5p8% 998%+91 +92 4) 4(5|!7m*93 945D+95 )  / 96 ))  6!9;!,9= ,9=!+!4t4n 9] *9@9A !4r )* 9B  9C/,4t9D*9F 4{ 4{!4| 9F 9F 9F+91 5   9G   .9H !*8% !*!5, 9I 9J 9J   9K  9K 9: 8' * 9N  *** 9V     .985F 9N 91 *9S     9T *!6~!5d9V !*8%  29U+9W* 9J 4^  6K8%!5V9X 9Y    9V9X9_  +8%  * .9m .9Z 9[ !* 9V  9V 9]  9^  *   9V *9V   9_ !5j9_ 9a      9V   9b  9V !*9V  5j!6D!9c   6D 9d     9e!6=   9g *9h+9j!4q 9]     9V     9V      9V*9n  9o )  8%   8% 2.9<  *9O 29i )5V2 8%  5j  2  22  25X2!+25j 90  9/!*90  9/   9/  2 !7 *!+ !5V2  !*8% !5V2!*2 !+2    7'5X2 )5j 25W*2 *5j2 !5e2 2/ 8i )  4l85 *5!   85 )) 85   .8& )    85 2    5c 25W 2 5G  97   2  5j !6z    +9V 4} ) 9L )))  9V 9V  9L !.* 9M   !5j8%  5X+ 9f     5Y9f   9f   ))5j  .8%   )     8%        8%     !5w8%     8% !*!+8% )  !6z8%  8%  +8%  !/8%  .8%. 84  2 5F 2 2  28% 5P8% )  8.*8% 26z25X22 )5j  8%  8% )!5G 2 5F 2   2   8% +2  *..7v   2 2 )5V2 5j *8%  6T2  2  5V2 )))!5z2 )5j 8%  8%  9k  !*!7v 9l 2   9/ *4p2!*2 28%  ))  8%   25X 5#5j 6: .  6:/28%/5}8%4l 8%  .2 2  .229q9r ))2  9s5t2!5t8%   7R  2   9s5c9t 2.9p  9s  9s.9{  9u 5b9v  9w 5j!6r ))))!7K 9y9z 9{ ))))))))   9{ 9|9}5x 9~  : :!:#5t :%*:&  !7V!7W :'  :(    :)  :*   :*!7^ )))  :*  !5y:* ))  :+:,:- + 8% 8%  2 )*8% ) 2  .5i9x   +8% 9x ) 2 !5t25t5j8%    !5t!5t!5t7R 7U8%  8%  6Y:.5l:65a!*  :6  )*1/ 8% 5j  8% 8% ) !+8%  !*8%   8%  5l 6f+8% 8%   222228%  8%  :/4l :0 *8%5j:5 :1 :2  2:3 !5j.:4    8%  8% )) 5j.  8%  8% *8% 8%5l2    :6 4l2 5Z25j2 2 8% 2  +7v8%5l/2 ) *.8% 8% )   28% ) 228% 28%!5m!+ *+:8 ) 5m:7 )  5Z:7    :7 !*5j:; ) .:9 :::;  :9 27C:=:<22 2  :>  :?   :B   :@   :A * :B   :C  +7d 5{9h 5W.9h *9h2    5W!5{.9h 2 9h  9h 5{9h   9h :D ))8% :H  !*7o 2 !*!*  * .!5o5W8%  5+ *:K +:F8% )).:G9=!5j!7# :J  :K  :K !*:K  :M ) * .:L ))   :N !*2 *!* !*2   .7' 63  :I   8% ))     5j*!* 8%      8%22  2  2!*  2   !*!* 7o  4S:O ***:P:Q,:R !5- ))5[ :S  !5-6&*:T!5-+**226!:V!6!!7*6!  :U !5W:U!6!!8'6!2  8%`,
  flags: `!    !)'!*!!!!!!  (   !!!!!!!            !!!!!      !!!'  % !!'       &#  !&!! %'  )!!      ! !!!!!&    !+%!)!'!,!!( &!    ' !!('&(  %  '      '(!!,! & !' !( &!  !!!!   &!!!! &  %!   !!!!*)+!!!!!!!!!!!!!!  !!   !! !!!!*)!  ! !!!!!!!!!!!!!!!!!!!!!!&   !'!! #   !!    '  !!   !!!!!'*,!!0!8!!!!!!!!!!!F!!QT!!X 2 +  .3!76EIL!!!!R!W*-/   5!'*<!!      +37!!!!!!,.!!!!!!!!!!!!!!!!!!/46!!!!!!!!!! (+!/58!;E!!!J!P!S!!X!  %!!#2     < )#!-!03!6!1 :=!!!!#!!RIL!!!V!Z!!,!8   ' 2(+0!3!!!#!9!!!!+!!!0 *  ) /1!!(  '&   !   ! ! !! ! !!!)!,.+-#(!+-3                       %     ,.!!!   '##4!   !!!&    %  !!!!!!   /'!+         %!)!'       !!!!!0!!A  >@   ?A  >@  !!!!!      !!  / %!!!!  &  %!!(   ')!&+) (* ,!!! !         ! !! !      !*!   )&!!,/-!   !!# !!!  !&!!*!!     %         )      !   ! !!!!!!!!,*!&!+-!0!!!!6!!   (!!,/  59!!!( &    %!!!)!-!!14  ( ,02+35!  !'( &!    ' !!('  !    '      '(!!! & !' !( &!  &!!!!   &!  !   !!!!*)+ !!  !!!!!*)!!!!    !   !#!    !  !!'  &!'!  &!  ! ' !!%!& %'!! '&(  !  ( &!  !&! %'& % !(&#!(!! '  %+!&'! %!(!!! ! !!!!+!! !!!!!!!!!! !!!!! !!! ! !!!!+)!   !!   !!!      !  !!( &!)    !!!(  &!)        !'  !%!#'%!#!!!!!!!!.  -#/!!!!/    !/ &  /  / / !/  /  / / /    / /% /  !/  &/  / %  /  /  !!!!!'!   &     !!!!!   !!!       !&)!2!7!:=?!FIM! -BQ A'0EX(  .+!/#<4!!9;>CG!J!!O!R !&)!.2!8 - A(  9>&(%'!!) '!!*&  !#!#!   !#!   !#!    !!!   !!  !    ! '!  %)'!   %! )' %!!    !!  !!'!*.!25! &)!-0!#3!7!!!   !  !!!*02!5 (!+!#!!!14!!!!!!&  %!!!!!  !!!!!!   !#!!,0%* '!!#-!!+  !(!+!!%*.!' ! !!' &( !! !' !    !!& &(  %'   )(!%')  !&  % !! !!(! !!!   !'! &)!!!! !  !%'!'!.)%*-&+!/!!!!!!!!!  !  !!!!    !!  !(&!)!# ' %!&  %#!!  !!!  !! !! !!! !!!!! !!  !!!!!!(!!!!&!   !!!!!!!!     !!!!!!!!!!!!!!!!!!!,!/!!+.#2#!!!!! ! *!-          ,+       '!+ %!+       +      %!!   !     !!      !     ! !!!!+!!!!!  )!1  !  !!#!! !#!+!&!!!#!  !!  &!!    %!  !!!  !!&!!'!!!) (! !(&!!*(!&!!!!!! !!! !' !#!!!!   !!!!!!  (!      &'   ! !*.!16&  !!0)+!!2!!!7!!!  ! !!!  !!!!+)! ! *1    &+32 ,!4#  !!!!!,!/!   %#) &#(!!!-#!0##!!+!.3!     %!!   !!!-##/!!!5!   !  !!     !!   !!#&%###   !    !!!& %  !!  !   !     !!   !!!!,    (!!!& %  (!+/!7:!=!!!!!    %!!*#,!!1!!!!!#8!<# !&!!,.!!%    )##-  !!  !!(%!!*,!!!!!!5  76 %! 3'!48!-!   !!  !!! !!  & !!!%&!!%!!*    '!+)'  !%!!!       !!      !  !   !    !!   ! !  !    !!      ' %(    %!! !   ! !!  ! !      !!!   ! !!! ! ! !! '& !     !!&#! %   !! !  !! ! ###! !##!!  !& %!    &%!   !!    !   !#!    ! !       !! !'&    !!!! !     ! &% !!&)!2       '0(,>&)!2      '0(,>&    .,>!!!*!  '###!!,/!!!!!!!!9!<!!!!!!F!!!O!RU!!!! %!!!!!!37!;CEJM!QS!!)!,1!9<?!!!!LN!U]!a & :'; (+ 03!!!!=!E!!!!!!#MP!S!V!#Y!!_!' & !!!!!     !!!(!   '&)'&!%)!!(!,   !2!    %!!!!!#!#!!!!1 !! ! !!   !!!!&!!%     !    !!!!!!###!!   !!!##!!!!  !  !!   &#%' !!  &!!!  (!!'#&# !!!!!!! & %   !    !!!!  !  !!! !! !!!!! (&!  )  !   !!!! &(!%' ! !!!    !!  !!!       !!    !      !  !!!!!    !&  !    & %'!    &  !   !    !!!   !  !#    !')(%  !  !( &!)!! (!  ''!    *   )#+%!     *       ' %!(        '       !!# ! &% & %  !    &!)(%     !&+     %#'!!!#!!  ! '   )%! ('!     !   !  !          !    !      !       !! !    ! !!!           !! ( %!  '! !!&!%! !!!!!!#!!!!!     !! !!!! ! !!!'& &% !!!!&%!&!&%  !!!  !!!!!! !  !   !    !!!! !# !  !'&  !  !!!    !   ! !! ' !%!&% '  !!!!(*  '#)  !( '!     !  !!!!!!    !!   !!!! !    !! !  !!    !&  %!! & !%!    &!!    !! !!! !  & %!!!!!!/4!!    !!!  !  ! !(&##!)!!! !( &!  !)  %( '!  !!  !!! !!  '!! '  %!(!  !!!!&5 03'!<&5  03'!476<'! %!)!*!-0!38    .;/=26!9!<!!  &  %'!( &!   !!!     (  '#  !      !    !!   !!  ! ! !!     & !        !  '%  '    '    ! !      !      !!      (! !!  !! *   %2 ! ! !!!  !  ! !! !  !,!  &! ,!  &% &!,! (!% &##!!)!,!  &(' %2&+)  (*,!!  !!    !'!&         !  &!!%        !  !       !!  !   !    *!!0 %   /26:*!!3!!8 %   '!/=26!:!&*!!3!!8 %  '!/=26!:!!*!!3!!8 % /26!:    !&!  %& %' & % !!  !!(! %'&!!    !!   !!!!!    !   !'!  !   !! ! !!! &  %'!#! ! !! !!!!   !!  !    !!!!   '#  !!&!)!% (  !!!)!,!!! +  !!! ! ! ! !  !!!)(   !  !!   ! !   !! !     !!   !!!!! !  !'! ###'  %!!!   !  !  !      !!!!!!! !  !  !'  &(# !       !!!   !' &!& %'!!! (! %!!*(*%!!)! !    !!! ! !  !  !   ! !!!!*!   ' ! !!!!  !(&#!)&!%'  %! !'! &   !!!  !   '),  *%!  (+#-!')! %!  +!  !!!!!     &%  '!!   `,
  ids: ``,
});
