// Written by `deno task gen` from src/tl/schema. Do not edit.

/** `true#3fedd339 = True` https://core.telegram.org/constructor/true */
export interface RawTrue {
  _: "true";
}
/** `null#56730bcc = Null` https://core.telegram.org/constructor/null */
export interface RawNull {
  _: "null";
}
/** `error#c4b9f9bb code:int text:string = Error` https://core.telegram.org/constructor/error */
export interface RawError {
  _: "error";
  code: number;
  text: string;
}
/** `inputPeerEmpty#7f3b18ea = InputPeer` https://core.telegram.org/constructor/inputPeerEmpty */
export interface RawInputPeerEmpty {
  _: "inputPeerEmpty";
}
/** `inputPeerSelf#7da07ec9 = InputPeer` https://core.telegram.org/constructor/inputPeerSelf */
export interface RawInputPeerSelf {
  _: "inputPeerSelf";
}
/** `inputPeerChat#35a95cb9 chat_id:long = InputPeer` https://core.telegram.org/constructor/inputPeerChat */
export interface RawInputPeerChat {
  _: "inputPeerChat";
  chatId: number;
}
/** `inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer` https://core.telegram.org/constructor/inputPeerUser */
export interface RawInputPeerUser {
  _: "inputPeerUser";
  userId: number;
  accessHash: bigint;
}
/** `inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer` https://core.telegram.org/constructor/inputPeerChannel */
export interface RawInputPeerChannel {
  _: "inputPeerChannel";
  channelId: number;
  accessHash: bigint;
}
/** `inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long = InputPeer` https://core.telegram.org/constructor/inputPeerUserFromMessage */
export interface RawInputPeerUserFromMessage {
  _: "inputPeerUserFromMessage";
  peer: TypeInputPeer;
  msgId: number;
  userId: number;
}
/** `inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long = InputPeer` https://core.telegram.org/constructor/inputPeerChannelFromMessage */
export interface RawInputPeerChannelFromMessage {
  _: "inputPeerChannelFromMessage";
  peer: TypeInputPeer;
  msgId: number;
  channelId: number;
}
/** `inputUserEmpty#b98886cf = InputUser` https://core.telegram.org/constructor/inputUserEmpty */
export interface RawInputUserEmpty {
  _: "inputUserEmpty";
}
/** `inputUserSelf#f7c1b13f = InputUser` https://core.telegram.org/constructor/inputUserSelf */
export interface RawInputUserSelf {
  _: "inputUserSelf";
}
/** `inputUser#f21158c6 user_id:long access_hash:long = InputUser` https://core.telegram.org/constructor/inputUser */
export interface RawInputUser {
  _: "inputUser";
  userId: number;
  accessHash: bigint;
}
/** `inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long = InputUser` https://core.telegram.org/constructor/inputUserFromMessage */
export interface RawInputUserFromMessage {
  _: "inputUserFromMessage";
  peer: TypeInputPeer;
  msgId: number;
  userId: number;
}
/** `inputPhoneContact#6a1dc4be flags:# client_id:long phone:string first_name:string last_name:string note:flags.0?TextWithEntities = InputContact` https://core.telegram.org/constructor/inputPhoneContact */
export interface RawInputPhoneContact {
  _: "inputPhoneContact";
  clientId: bigint;
  phone: string;
  firstName: string;
  lastName: string;
  note?: TypeTextWithEntities;
}
/** `inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile` https://core.telegram.org/constructor/inputFile */
export interface RawInputFile {
  _: "inputFile";
  id: bigint;
  parts: number;
  name: string;
  md5Checksum: string;
}
/** `inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile` https://core.telegram.org/constructor/inputFileBig */
export interface RawInputFileBig {
  _: "inputFileBig";
  id: bigint;
  parts: number;
  name: string;
}
/** `inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile` https://core.telegram.org/constructor/inputFileStoryDocument */
export interface RawInputFileStoryDocument {
  _: "inputFileStoryDocument";
  id: TypeInputDocument;
}
/** `inputMediaEmpty#9664f57f = InputMedia` https://core.telegram.org/constructor/inputMediaEmpty */
export interface RawInputMediaEmpty {
  _: "inputMediaEmpty";
}
/** `inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true live_photo:flags.3?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int video:flags.3?InputDocument = InputMedia` https://core.telegram.org/constructor/inputMediaUploadedPhoto */
export interface RawInputMediaUploadedPhoto {
  _: "inputMediaUploadedPhoto";
  spoiler?: boolean;
  livePhoto?: boolean;
  file: TypeInputFile;
  stickers?: TypeInputDocument[];
  ttlSeconds?: number;
  video?: TypeInputDocument;
}
/** `inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia` https://core.telegram.org/constructor/inputMediaPhoto */
export interface RawInputMediaPhoto {
  _: "inputMediaPhoto";
  spoiler?: boolean;
  livePhoto?: boolean;
  id: TypeInputPhoto;
  ttlSeconds?: number;
  video?: TypeInputDocument;
}
/** `inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia` https://core.telegram.org/constructor/inputMediaGeoPoint */
export interface RawInputMediaGeoPoint {
  _: "inputMediaGeoPoint";
  geoPoint: TypeInputGeoPoint;
}
/** `inputMediaContact#f8ab7dfb phone_number:string first_name:string last_name:string vcard:string = InputMedia` https://core.telegram.org/constructor/inputMediaContact */
export interface RawInputMediaContact {
  _: "inputMediaContact";
  phoneNumber: string;
  firstName: string;
  lastName: string;
  vcard: string;
}
/** `inputMediaUploadedDocument#037c9330 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> video_cover:flags.6?InputPhoto video_timestamp:flags.7?int ttl_seconds:flags.1?int = InputMedia` https://core.telegram.org/constructor/inputMediaUploadedDocument */
export interface RawInputMediaUploadedDocument {
  _: "inputMediaUploadedDocument";
  nosoundVideo?: boolean;
  forceFile?: boolean;
  spoiler?: boolean;
  file: TypeInputFile;
  thumb?: TypeInputFile;
  mimeType: string;
  attributes: TypeDocumentAttribute[];
  stickers?: TypeInputDocument[];
  videoCover?: TypeInputPhoto;
  videoTimestamp?: number;
  ttlSeconds?: number;
}
/** `inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument video_cover:flags.3?InputPhoto video_timestamp:flags.4?int ttl_seconds:flags.0?int query:flags.1?string = InputMedia` https://core.telegram.org/constructor/inputMediaDocument */
export interface RawInputMediaDocument {
  _: "inputMediaDocument";
  spoiler?: boolean;
  id: TypeInputDocument;
  videoCover?: TypeInputPhoto;
  videoTimestamp?: number;
  ttlSeconds?: number;
  query?: string;
}
/** `inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string = InputMedia` https://core.telegram.org/constructor/inputMediaVenue */
export interface RawInputMediaVenue {
  _: "inputMediaVenue";
  geoPoint: TypeInputGeoPoint;
  title: string;
  address: string;
  provider: string;
  venueId: string;
  venueType: string;
}
/** `inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia` https://core.telegram.org/constructor/inputMediaPhotoExternal */
export interface RawInputMediaPhotoExternal {
  _: "inputMediaPhotoExternal";
  spoiler?: boolean;
  url: string;
  ttlSeconds?: number;
}
/** `inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto video_timestamp:flags.3?int = InputMedia` https://core.telegram.org/constructor/inputMediaDocumentExternal */
export interface RawInputMediaDocumentExternal {
  _: "inputMediaDocumentExternal";
  spoiler?: boolean;
  url: string;
  ttlSeconds?: number;
  videoCover?: TypeInputPhoto;
  videoTimestamp?: number;
}
/** `inputMediaGame#d33f43f3 id:InputGame = InputMedia` https://core.telegram.org/constructor/inputMediaGame */
export interface RawInputMediaGame {
  _: "inputMediaGame";
  id: TypeInputGame;
}
/** `inputMediaInvoice#405fef0d flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:flags.3?string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia` https://core.telegram.org/constructor/inputMediaInvoice */
export interface RawInputMediaInvoice {
  _: "inputMediaInvoice";
  title: string;
  description: string;
  photo?: TypeInputWebDocument;
  invoice: TypeInvoice;
  payload: Uint8Array;
  provider?: string;
  providerData: TypeDataJSON;
  startParam?: string;
  extendedMedia?: TypeInputMedia;
}
/** `inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint heading:flags.2?int period:flags.1?int proximity_notification_radius:flags.3?int = InputMedia` https://core.telegram.org/constructor/inputMediaGeoLive */
export interface RawInputMediaGeoLive {
  _: "inputMediaGeoLive";
  stopped?: boolean;
  geoPoint: TypeInputGeoPoint;
  heading?: number;
  period?: number;
  proximityNotificationRadius?: number;
}
/** `inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia` https://core.telegram.org/constructor/inputMediaPoll */
export interface RawInputMediaPoll {
  _: "inputMediaPoll";
  poll: TypePoll;
  correctAnswers?: number[];
  attachedMedia?: TypeInputMedia;
  solution?: string;
  solutionEntities?: TypeMessageEntity[];
  solutionMedia?: TypeInputMedia;
}
/** `inputMediaDice#e66fbf7b emoticon:string = InputMedia` https://core.telegram.org/constructor/inputMediaDice */
export interface RawInputMediaDice {
  _: "inputMediaDice";
  emoticon: string;
}
/** `inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia` https://core.telegram.org/constructor/inputMediaStory */
export interface RawInputMediaStory {
  _: "inputMediaStory";
  peer: TypeInputPeer;
  id: number;
}
/** `inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true force_small_media:flags.1?true optional:flags.2?true url:string = InputMedia` https://core.telegram.org/constructor/inputMediaWebPage */
export interface RawInputMediaWebPage {
  _: "inputMediaWebPage";
  forceLargeMedia?: boolean;
  forceSmallMedia?: boolean;
  optional?: boolean;
  url: string;
}
/** `inputMediaPaidMedia#c4103386 flags:# stars_amount:long extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia` https://core.telegram.org/constructor/inputMediaPaidMedia */
export interface RawInputMediaPaidMedia {
  _: "inputMediaPaidMedia";
  starsAmount: bigint;
  extendedMedia: TypeInputMedia[];
  payload?: string;
}
/** `inputMediaTodo#9fc55fde todo:TodoList = InputMedia` https://core.telegram.org/constructor/inputMediaTodo */
export interface RawInputMediaTodo {
  _: "inputMediaTodo";
  todo: TypeTodoList;
}
/** `inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes = InputMedia` https://core.telegram.org/constructor/inputMediaStakeDice */
export interface RawInputMediaStakeDice {
  _: "inputMediaStakeDice";
  gameHash: string;
  tonAmount: bigint;
  clientSeed: Uint8Array;
}
/** `inputChatPhotoEmpty#1ca48f57 = InputChatPhoto` https://core.telegram.org/constructor/inputChatPhotoEmpty */
export interface RawInputChatPhotoEmpty {
  _: "inputChatPhotoEmpty";
}
/** `inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.3?VideoSize = InputChatPhoto` https://core.telegram.org/constructor/inputChatUploadedPhoto */
export interface RawInputChatUploadedPhoto {
  _: "inputChatUploadedPhoto";
  file?: TypeInputFile;
  video?: TypeInputFile;
  videoStartTs?: number;
  videoEmojiMarkup?: TypeVideoSize;
}
/** `inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto` https://core.telegram.org/constructor/inputChatPhoto */
export interface RawInputChatPhoto {
  _: "inputChatPhoto";
  id: TypeInputPhoto;
}
/** `inputGeoPointEmpty#e4c123d6 = InputGeoPoint` https://core.telegram.org/constructor/inputGeoPointEmpty */
export interface RawInputGeoPointEmpty {
  _: "inputGeoPointEmpty";
}
/** `inputGeoPoint#48222faf flags:# lat:double long:double accuracy_radius:flags.0?int = InputGeoPoint` https://core.telegram.org/constructor/inputGeoPoint */
export interface RawInputGeoPoint {
  _: "inputGeoPoint";
  lat: number;
  long: number;
  accuracyRadius?: number;
}
/** `inputPhotoEmpty#1cd7bf0d = InputPhoto` https://core.telegram.org/constructor/inputPhotoEmpty */
export interface RawInputPhotoEmpty {
  _: "inputPhotoEmpty";
}
/** `inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto` https://core.telegram.org/constructor/inputPhoto */
export interface RawInputPhoto {
  _: "inputPhoto";
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
}
/** `inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long file_reference:bytes = InputFileLocation` https://core.telegram.org/constructor/inputFileLocation */
export interface RawInputFileLocation {
  _: "inputFileLocation";
  volumeId: bigint;
  localId: number;
  secret: bigint;
  fileReference: Uint8Array;
}
/** `inputEncryptedFileLocation#f5235d55 id:long access_hash:long = InputFileLocation` https://core.telegram.org/constructor/inputEncryptedFileLocation */
export interface RawInputEncryptedFileLocation {
  _: "inputEncryptedFileLocation";
  id: bigint;
  accessHash: bigint;
}
/** `inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation` https://core.telegram.org/constructor/inputDocumentFileLocation */
export interface RawInputDocumentFileLocation {
  _: "inputDocumentFileLocation";
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
  thumbSize: string;
}
/** `inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation` https://core.telegram.org/constructor/inputSecureFileLocation */
export interface RawInputSecureFileLocation {
  _: "inputSecureFileLocation";
  id: bigint;
  accessHash: bigint;
}
/** `inputTakeoutFileLocation#29be5899 = InputFileLocation` https://core.telegram.org/constructor/inputTakeoutFileLocation */
export interface RawInputTakeoutFileLocation {
  _: "inputTakeoutFileLocation";
}
/** `inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation` https://core.telegram.org/constructor/inputPhotoFileLocation */
export interface RawInputPhotoFileLocation {
  _: "inputPhotoFileLocation";
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
  thumbSize: string;
}
/** `inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long file_reference:bytes volume_id:long local_id:int secret:long = InputFileLocation` https://core.telegram.org/constructor/inputPhotoLegacyFileLocation */
export interface RawInputPhotoLegacyFileLocation {
  _: "inputPhotoLegacyFileLocation";
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
  volumeId: bigint;
  localId: number;
  secret: bigint;
}
/** `inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer photo_id:long = InputFileLocation` https://core.telegram.org/constructor/inputPeerPhotoFileLocation */
export interface RawInputPeerPhotoFileLocation {
  _: "inputPeerPhotoFileLocation";
  big?: boolean;
  peer: TypeInputPeer;
  photoId: bigint;
}
/** `inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int = InputFileLocation` https://core.telegram.org/constructor/inputStickerSetThumb */
export interface RawInputStickerSetThumb {
  _: "inputStickerSetThumb";
  stickerset: TypeInputStickerSet;
  thumbVersion: number;
}
/** `inputGroupCallStream#0598a92a flags:# call:InputGroupCall time_ms:long scale:int video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation` https://core.telegram.org/constructor/inputGroupCallStream */
export interface RawInputGroupCallStream {
  _: "inputGroupCallStream";
  call: TypeInputGroupCall;
  timeMs: bigint;
  scale: number;
  videoChannel?: number;
  videoQuality?: number;
}
/** `peerUser#59511722 user_id:long = Peer` https://core.telegram.org/constructor/peerUser */
export interface RawPeerUser {
  _: "peerUser";
  userId: number;
}
/** `peerChat#36c6019a chat_id:long = Peer` https://core.telegram.org/constructor/peerChat */
export interface RawPeerChat {
  _: "peerChat";
  chatId: number;
}
/** `peerChannel#a2a5371e channel_id:long = Peer` https://core.telegram.org/constructor/peerChannel */
export interface RawPeerChannel {
  _: "peerChannel";
  channelId: number;
}
/** `storage.fileUnknown#aa963b05 = storage.FileType` https://core.telegram.org/constructor/storage.fileUnknown */
export interface RawStorageFileUnknown {
  _: "storage.fileUnknown";
}
/** `storage.filePartial#40bc6f52 = storage.FileType` https://core.telegram.org/constructor/storage.filePartial */
export interface RawStorageFilePartial {
  _: "storage.filePartial";
}
/** `storage.fileJpeg#007efe0e = storage.FileType` https://core.telegram.org/constructor/storage.fileJpeg */
export interface RawStorageFileJpeg {
  _: "storage.fileJpeg";
}
/** `storage.fileGif#cae1aadf = storage.FileType` https://core.telegram.org/constructor/storage.fileGif */
export interface RawStorageFileGif {
  _: "storage.fileGif";
}
/** `storage.filePng#0a4f63c0 = storage.FileType` https://core.telegram.org/constructor/storage.filePng */
export interface RawStorageFilePng {
  _: "storage.filePng";
}
/** `storage.filePdf#ae1e508d = storage.FileType` https://core.telegram.org/constructor/storage.filePdf */
export interface RawStorageFilePdf {
  _: "storage.filePdf";
}
/** `storage.fileMp3#528a0677 = storage.FileType` https://core.telegram.org/constructor/storage.fileMp3 */
export interface RawStorageFileMp3 {
  _: "storage.fileMp3";
}
/** `storage.fileMov#4b09ebbc = storage.FileType` https://core.telegram.org/constructor/storage.fileMov */
export interface RawStorageFileMov {
  _: "storage.fileMov";
}
/** `storage.fileMp4#b3cea0e4 = storage.FileType` https://core.telegram.org/constructor/storage.fileMp4 */
export interface RawStorageFileMp4 {
  _: "storage.fileMp4";
}
/** `storage.fileWebp#1081464c = storage.FileType` https://core.telegram.org/constructor/storage.fileWebp */
export interface RawStorageFileWebp {
  _: "storage.fileWebp";
}
/** `userEmpty#d3bc4b7a id:long = User` https://core.telegram.org/constructor/userEmpty */
export interface RawUserEmpty {
  _: "userEmpty";
  id: number;
}
/** `user#31774388 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long = User` https://core.telegram.org/constructor/user */
export interface RawUser {
  _: "user";
  self?: boolean;
  contact?: boolean;
  mutualContact?: boolean;
  deleted?: boolean;
  bot?: boolean;
  botChatHistory?: boolean;
  botNochats?: boolean;
  verified?: boolean;
  restricted?: boolean;
  min?: boolean;
  botInlineGeo?: boolean;
  support?: boolean;
  scam?: boolean;
  applyMinPhoto?: boolean;
  fake?: boolean;
  botAttachMenu?: boolean;
  premium?: boolean;
  attachMenuEnabled?: boolean;
  botCanEdit?: boolean;
  closeFriend?: boolean;
  storiesHidden?: boolean;
  storiesUnavailable?: boolean;
  contactRequirePremium?: boolean;
  botBusiness?: boolean;
  botHasMainApp?: boolean;
  botForumView?: boolean;
  botForumCanManageTopics?: boolean;
  botCanManageBots?: boolean;
  botGuestchat?: boolean;
  botGuard?: boolean;
  id: number;
  accessHash?: bigint;
  firstName?: string;
  lastName?: string;
  username?: string;
  phone?: string;
  photo?: TypeUserProfilePhoto;
  status?: TypeUserStatus;
  botInfoVersion?: number;
  restrictionReason?: TypeRestrictionReason[];
  botInlinePlaceholder?: string;
  langCode?: string;
  emojiStatus?: TypeEmojiStatus;
  usernames?: TypeUsername[];
  storiesMaxId?: TypeRecentStory;
  color?: TypePeerColor;
  profileColor?: TypePeerColor;
  botActiveUsers?: number;
  botVerificationIcon?: bigint;
  sendPaidMessagesStars?: bigint;
}
/** `userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto` https://core.telegram.org/constructor/userProfilePhotoEmpty */
export interface RawUserProfilePhotoEmpty {
  _: "userProfilePhotoEmpty";
}
/** `userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto` https://core.telegram.org/constructor/userProfilePhoto */
export interface RawUserProfilePhoto {
  _: "userProfilePhoto";
  hasVideo?: boolean;
  personal?: boolean;
  photoId: bigint;
  strippedThumb?: Uint8Array;
  dcId: number;
}
/** `userStatusEmpty#09d05049 = UserStatus` https://core.telegram.org/constructor/userStatusEmpty */
export interface RawUserStatusEmpty {
  _: "userStatusEmpty";
}
/** `userStatusOnline#edb93949 expires:int = UserStatus` https://core.telegram.org/constructor/userStatusOnline */
export interface RawUserStatusOnline {
  _: "userStatusOnline";
  expires: number;
}
/** `userStatusOffline#008c703f was_online:int = UserStatus` https://core.telegram.org/constructor/userStatusOffline */
export interface RawUserStatusOffline {
  _: "userStatusOffline";
  wasOnline: number;
}
/** `userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus` https://core.telegram.org/constructor/userStatusRecently */
export interface RawUserStatusRecently {
  _: "userStatusRecently";
  byMe?: boolean;
}
/** `userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus` https://core.telegram.org/constructor/userStatusLastWeek */
export interface RawUserStatusLastWeek {
  _: "userStatusLastWeek";
  byMe?: boolean;
}
/** `userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus` https://core.telegram.org/constructor/userStatusLastMonth */
export interface RawUserStatusLastMonth {
  _: "userStatusLastMonth";
  byMe?: boolean;
}
/** `chatEmpty#29562865 id:long = Chat` https://core.telegram.org/constructor/chatEmpty */
export interface RawChatEmpty {
  _: "chatEmpty";
  id: number;
}
/** `chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat` https://core.telegram.org/constructor/chat */
export interface RawChat {
  _: "chat";
  creator?: boolean;
  left?: boolean;
  deactivated?: boolean;
  callActive?: boolean;
  callNotEmpty?: boolean;
  noforwards?: boolean;
  id: number;
  title: string;
  photo: TypeChatPhoto;
  participantsCount: number;
  date: number;
  version: number;
  migratedTo?: TypeInputChannel;
  adminRights?: TypeChatAdminRights;
  defaultBannedRights?: TypeChatBannedRights;
}
/** `chatForbidden#6592a1a7 id:long title:string = Chat` https://core.telegram.org/constructor/chatForbidden */
export interface RawChatForbidden {
  _: "chatForbidden";
  id: number;
  title: string;
}
/** `channel#1c32b11c flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long = Chat` https://core.telegram.org/constructor/channel */
export interface RawChannel {
  _: "channel";
  creator?: boolean;
  left?: boolean;
  broadcast?: boolean;
  verified?: boolean;
  megagroup?: boolean;
  restricted?: boolean;
  signatures?: boolean;
  min?: boolean;
  scam?: boolean;
  hasLink?: boolean;
  hasGeo?: boolean;
  slowmodeEnabled?: boolean;
  callActive?: boolean;
  callNotEmpty?: boolean;
  fake?: boolean;
  gigagroup?: boolean;
  noforwards?: boolean;
  joinToSend?: boolean;
  joinRequest?: boolean;
  forum?: boolean;
  storiesHidden?: boolean;
  storiesHiddenMin?: boolean;
  storiesUnavailable?: boolean;
  signatureProfiles?: boolean;
  autotranslation?: boolean;
  broadcastMessagesAllowed?: boolean;
  monoforum?: boolean;
  forumTabs?: boolean;
  id: number;
  accessHash?: bigint;
  title: string;
  username?: string;
  photo: TypeChatPhoto;
  date: number;
  restrictionReason?: TypeRestrictionReason[];
  adminRights?: TypeChatAdminRights;
  bannedRights?: TypeChatBannedRights;
  defaultBannedRights?: TypeChatBannedRights;
  participantsCount?: number;
  usernames?: TypeUsername[];
  storiesMaxId?: TypeRecentStory;
  color?: TypePeerColor;
  profileColor?: TypePeerColor;
  emojiStatus?: TypeEmojiStatus;
  level?: number;
  subscriptionUntilDate?: number;
  botVerificationIcon?: bigint;
  sendPaidMessagesStars?: bigint;
  linkedMonoforumId?: number;
}
/** `channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true monoforum:flags.10?true id:long access_hash:long title:string until_date:flags.16?int = Chat` https://core.telegram.org/constructor/channelForbidden */
export interface RawChannelForbidden {
  _: "channelForbidden";
  broadcast?: boolean;
  megagroup?: boolean;
  monoforum?: boolean;
  id: number;
  accessHash: bigint;
  title: string;
  untilDate?: number;
}
/** `chatFull#2633421b flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int = ChatFull` https://core.telegram.org/constructor/chatFull */
export interface RawChatFull {
  _: "chatFull";
  canSetUsername?: boolean;
  hasScheduled?: boolean;
  translationsDisabled?: boolean;
  id: number;
  about: string;
  participants: TypeChatParticipants;
  chatPhoto?: TypePhoto;
  notifySettings: TypePeerNotifySettings;
  exportedInvite?: TypeExportedChatInvite;
  botInfo?: TypeBotInfo[];
  pinnedMsgId?: number;
  folderId?: number;
  call?: TypeInputGroupCall;
  ttlPeriod?: number;
  groupcallDefaultJoinAs?: TypePeer;
  themeEmoticon?: string;
  requestsPending?: number;
  recentRequesters?: bigint[];
  availableReactions?: TypeChatReactions;
  reactionsLimit?: number;
}
/** `channelFull#a04e8d3a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab guard_bot_id:flags2.23?long = ChatFull` https://core.telegram.org/constructor/channelFull */
export interface RawChannelFull {
  _: "channelFull";
  canViewParticipants?: boolean;
  canSetUsername?: boolean;
  canSetStickers?: boolean;
  hiddenPrehistory?: boolean;
  canSetLocation?: boolean;
  hasScheduled?: boolean;
  canViewStats?: boolean;
  blocked?: boolean;
  canDeleteChannel?: boolean;
  antispam?: boolean;
  participantsHidden?: boolean;
  translationsDisabled?: boolean;
  storiesPinnedAvailable?: boolean;
  viewForumAsMessages?: boolean;
  restrictedSponsored?: boolean;
  canViewRevenue?: boolean;
  paidMediaAllowed?: boolean;
  canViewStarsRevenue?: boolean;
  paidReactionsAvailable?: boolean;
  stargiftsAvailable?: boolean;
  paidMessagesAvailable?: boolean;
  id: number;
  about: string;
  participantsCount?: number;
  adminsCount?: number;
  kickedCount?: number;
  bannedCount?: number;
  onlineCount?: number;
  readInboxMaxId: number;
  readOutboxMaxId: number;
  unreadCount: number;
  chatPhoto: TypePhoto;
  notifySettings: TypePeerNotifySettings;
  exportedInvite?: TypeExportedChatInvite;
  botInfo: TypeBotInfo[];
  migratedFromChatId?: number;
  migratedFromMaxId?: number;
  pinnedMsgId?: number;
  stickerset?: TypeStickerSet;
  availableMinId?: number;
  folderId?: number;
  linkedChatId?: number;
  location?: TypeChannelLocation;
  slowmodeSeconds?: number;
  slowmodeNextSendDate?: number;
  statsDc?: number;
  pts: number;
  call?: TypeInputGroupCall;
  ttlPeriod?: number;
  pendingSuggestions?: string[];
  groupcallDefaultJoinAs?: TypePeer;
  themeEmoticon?: string;
  requestsPending?: number;
  recentRequesters?: number[];
  defaultSendAs?: TypePeer;
  availableReactions?: TypeChatReactions;
  reactionsLimit?: number;
  stories?: TypePeerStories;
  wallpaper?: TypeWallPaper;
  boostsApplied?: number;
  boostsUnrestrict?: number;
  emojiset?: TypeStickerSet;
  botVerification?: TypeBotVerification;
  stargiftsCount?: number;
  sendPaidMessagesStars?: bigint;
  mainTab?: TypeProfileTab;
  guardBotId?: number;
}
/** `chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant` https://core.telegram.org/constructor/chatParticipant */
export interface RawChatParticipant {
  _: "chatParticipant";
  userId: number;
  inviterId: number;
  date: number;
  rank?: string;
}
/** `chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string = ChatParticipant` https://core.telegram.org/constructor/chatParticipantCreator */
export interface RawChatParticipantCreator {
  _: "chatParticipantCreator";
  userId: number;
  rank?: string;
}
/** `chatParticipantAdmin#0360d5d2 flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant` https://core.telegram.org/constructor/chatParticipantAdmin */
export interface RawChatParticipantAdmin {
  _: "chatParticipantAdmin";
  userId: number;
  inviterId: number;
  date: number;
  rank?: string;
}
/** `chatParticipantsForbidden#8763d3e1 flags:# chat_id:long self_participant:flags.0?ChatParticipant = ChatParticipants` https://core.telegram.org/constructor/chatParticipantsForbidden */
export interface RawChatParticipantsForbidden {
  _: "chatParticipantsForbidden";
  chatId: number;
  selfParticipant?: TypeChatParticipant;
}
/** `chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant> version:int = ChatParticipants` https://core.telegram.org/constructor/chatParticipants */
export interface RawChatParticipants {
  _: "chatParticipants";
  chatId: number;
  participants: TypeChatParticipant[];
  version: number;
}
/** `chatPhotoEmpty#37c1011c = ChatPhoto` https://core.telegram.org/constructor/chatPhotoEmpty */
export interface RawChatPhotoEmpty {
  _: "chatPhotoEmpty";
}
/** `chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto` https://core.telegram.org/constructor/chatPhoto */
export interface RawChatPhoto {
  _: "chatPhoto";
  hasVideo?: boolean;
  photoId: bigint;
  strippedThumb?: Uint8Array;
  dcId: number;
}
/** `messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message` https://core.telegram.org/constructor/messageEmpty */
export interface RawMessageEmpty {
  _: "messageEmpty";
  id: number;
  peerId?: TypePeer;
}
/** `message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage = Message` https://core.telegram.org/constructor/message */
export interface RawMessage {
  _: "message";
  out?: boolean;
  mentioned?: boolean;
  mediaUnread?: boolean;
  silent?: boolean;
  post?: boolean;
  fromScheduled?: boolean;
  legacy?: boolean;
  editHide?: boolean;
  pinned?: boolean;
  noforwards?: boolean;
  invertMedia?: boolean;
  offline?: boolean;
  videoProcessingPending?: boolean;
  paidSuggestedPostStars?: boolean;
  paidSuggestedPostTon?: boolean;
  id: number;
  fromId?: TypePeer;
  fromBoostsApplied?: number;
  fromRank?: string;
  peerId: TypePeer;
  savedPeerId?: TypePeer;
  fwdFrom?: TypeMessageFwdHeader;
  viaBotId?: number;
  viaBusinessBotId?: number;
  guestchatViaFrom?: TypePeer;
  replyTo?: TypeMessageReplyHeader;
  date: number;
  message: string;
  media?: TypeMessageMedia;
  replyMarkup?: TypeReplyMarkup;
  entities?: TypeMessageEntity[];
  views?: number;
  forwards?: number;
  replies?: TypeMessageReplies;
  editDate?: number;
  postAuthor?: string;
  groupedId?: bigint;
  reactions?: TypeMessageReactions;
  restrictionReason?: TypeRestrictionReason[];
  ttlPeriod?: number;
  quickReplyShortcutId?: number;
  effect?: bigint;
  factcheck?: TypeFactCheck;
  reportDeliveryUntilDate?: number;
  paidMessageStars?: bigint;
  suggestedPost?: TypeSuggestedPost;
  scheduleRepeatPeriod?: number;
  summaryFromLanguage?: string;
  richMessage?: TypeRichMessage;
}
/** `messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message` https://core.telegram.org/constructor/messageService */
export interface RawMessageService {
  _: "messageService";
  out?: boolean;
  mentioned?: boolean;
  mediaUnread?: boolean;
  reactionsArePossible?: boolean;
  silent?: boolean;
  post?: boolean;
  legacy?: boolean;
  id: number;
  fromId?: TypePeer;
  peerId: TypePeer;
  savedPeerId?: TypePeer;
  replyTo?: TypeMessageReplyHeader;
  date: number;
  action: TypeMessageAction;
  reactions?: TypeMessageReactions;
  ttlPeriod?: number;
}
/** `messageMediaEmpty#3ded6320 = MessageMedia` https://core.telegram.org/constructor/messageMediaEmpty */
export interface RawMessageMediaEmpty {
  _: "messageMediaEmpty";
}
/** `messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document = MessageMedia` https://core.telegram.org/constructor/messageMediaPhoto */
export interface RawMessageMediaPhoto {
  _: "messageMediaPhoto";
  spoiler?: boolean;
  livePhoto?: boolean;
  photo?: TypePhoto;
  ttlSeconds?: number;
  video?: TypeDocument;
}
/** `messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia` https://core.telegram.org/constructor/messageMediaGeo */
export interface RawMessageMediaGeo {
  _: "messageMediaGeo";
  geo: TypeGeoPoint;
}
/** `messageMediaContact#70322949 phone_number:string first_name:string last_name:string vcard:string user_id:long = MessageMedia` https://core.telegram.org/constructor/messageMediaContact */
export interface RawMessageMediaContact {
  _: "messageMediaContact";
  phoneNumber: string;
  firstName: string;
  lastName: string;
  vcard: string;
  userId: number;
}
/** `messageMediaUnsupported#9f84f49e = MessageMedia` https://core.telegram.org/constructor/messageMediaUnsupported */
export interface RawMessageMediaUnsupported {
  _: "messageMediaUnsupported";
}
/** `messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia` https://core.telegram.org/constructor/messageMediaDocument */
export interface RawMessageMediaDocument {
  _: "messageMediaDocument";
  nopremium?: boolean;
  spoiler?: boolean;
  video?: boolean;
  round?: boolean;
  voice?: boolean;
  document?: TypeDocument;
  altDocuments?: TypeDocument[];
  videoCover?: TypePhoto;
  videoTimestamp?: number;
  ttlSeconds?: number;
}
/** `messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true webpage:WebPage = MessageMedia` https://core.telegram.org/constructor/messageMediaWebPage */
export interface RawMessageMediaWebPage {
  _: "messageMediaWebPage";
  forceLargeMedia?: boolean;
  forceSmallMedia?: boolean;
  manual?: boolean;
  safe?: boolean;
  webpage: TypeWebPage;
}
/** `messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MessageMedia` https://core.telegram.org/constructor/messageMediaVenue */
export interface RawMessageMediaVenue {
  _: "messageMediaVenue";
  geo: TypeGeoPoint;
  title: string;
  address: string;
  provider: string;
  venueId: string;
  venueType: string;
}
/** `messageMediaGame#fdb19008 game:Game = MessageMedia` https://core.telegram.org/constructor/messageMediaGame */
export interface RawMessageMediaGame {
  _: "messageMediaGame";
  game: TypeGame;
}
/** `messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string extended_media:flags.4?MessageExtendedMedia = MessageMedia` https://core.telegram.org/constructor/messageMediaInvoice */
export interface RawMessageMediaInvoice {
  _: "messageMediaInvoice";
  shippingAddressRequested?: boolean;
  test?: boolean;
  title: string;
  description: string;
  photo?: TypeWebDocument;
  receiptMsgId?: number;
  currency: string;
  totalAmount: bigint;
  startParam: string;
  extendedMedia?: TypeMessageExtendedMedia;
}
/** `messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int proximity_notification_radius:flags.1?int = MessageMedia` https://core.telegram.org/constructor/messageMediaGeoLive */
export interface RawMessageMediaGeoLive {
  _: "messageMediaGeoLive";
  geo: TypeGeoPoint;
  heading?: number;
  period: number;
  proximityNotificationRadius?: number;
}
/** `messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults attached_media:flags.0?MessageMedia = MessageMedia` https://core.telegram.org/constructor/messageMediaPoll */
export interface RawMessageMediaPoll {
  _: "messageMediaPoll";
  poll: TypePoll;
  results: TypePollResults;
  attachedMedia?: TypeMessageMedia;
}
/** `messageMediaDice#08cbec07 flags:# value:int emoticon:string game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia` https://core.telegram.org/constructor/messageMediaDice */
export interface RawMessageMediaDice {
  _: "messageMediaDice";
  value: number;
  emoticon: string;
  gameOutcome?: TypeMessagesEmojiGameOutcome;
}
/** `messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int story:flags.0?StoryItem = MessageMedia` https://core.telegram.org/constructor/messageMediaStory */
export interface RawMessageMediaStory {
  _: "messageMediaStory";
  viaMention?: boolean;
  peer: TypePeer;
  id: number;
  story?: TypeStoryItem;
}
/** `messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:flags.4?int stars:flags.5?long until_date:int = MessageMedia` https://core.telegram.org/constructor/messageMediaGiveaway */
export interface RawMessageMediaGiveaway {
  _: "messageMediaGiveaway";
  onlyNewSubscribers?: boolean;
  winnersAreVisible?: boolean;
  channels: number[];
  countriesIso2?: string[];
  prizeDescription?: string;
  quantity: number;
  months?: number;
  stars?: bigint;
  untilDate: number;
}
/** `messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:flags.4?int stars:flags.5?long prize_description:flags.1?string until_date:int = MessageMedia` https://core.telegram.org/constructor/messageMediaGiveawayResults */
export interface RawMessageMediaGiveawayResults {
  _: "messageMediaGiveawayResults";
  onlyNewSubscribers?: boolean;
  refunded?: boolean;
  channelId: number;
  additionalPeersCount?: number;
  launchMsgId: number;
  winnersCount: number;
  unclaimedCount: number;
  winners: bigint[];
  months?: number;
  stars?: bigint;
  prizeDescription?: string;
  untilDate: number;
}
/** `messageMediaPaidMedia#a8852491 stars_amount:long extended_media:Vector<MessageExtendedMedia> = MessageMedia` https://core.telegram.org/constructor/messageMediaPaidMedia */
export interface RawMessageMediaPaidMedia {
  _: "messageMediaPaidMedia";
  starsAmount: bigint;
  extendedMedia: TypeMessageExtendedMedia[];
}
/** `messageMediaToDo#8a53b014 flags:# todo:TodoList completions:flags.0?Vector<TodoCompletion> = MessageMedia` https://core.telegram.org/constructor/messageMediaToDo */
export interface RawMessageMediaToDo {
  _: "messageMediaToDo";
  todo: TypeTodoList;
  completions?: TypeTodoCompletion[];
}
/** `messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true call:InputGroupCall = MessageMedia` https://core.telegram.org/constructor/messageMediaVideoStream */
export interface RawMessageMediaVideoStream {
  _: "messageMediaVideoStream";
  rtmpStream?: boolean;
  call: TypeInputGroupCall;
}
/** `messageActionEmpty#b6aef7b0 = MessageAction` https://core.telegram.org/constructor/messageActionEmpty */
export interface RawMessageActionEmpty {
  _: "messageActionEmpty";
}
/** `messageActionChatCreate#bd47cbad title:string users:Vector<long> = MessageAction` https://core.telegram.org/constructor/messageActionChatCreate */
export interface RawMessageActionChatCreate {
  _: "messageActionChatCreate";
  title: string;
  users: number[];
}
/** `messageActionChatEditTitle#b5a1ce5a title:string = MessageAction` https://core.telegram.org/constructor/messageActionChatEditTitle */
export interface RawMessageActionChatEditTitle {
  _: "messageActionChatEditTitle";
  title: string;
}
/** `messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction` https://core.telegram.org/constructor/messageActionChatEditPhoto */
export interface RawMessageActionChatEditPhoto {
  _: "messageActionChatEditPhoto";
  photo: TypePhoto;
}
/** `messageActionChatDeletePhoto#95e3fbef = MessageAction` https://core.telegram.org/constructor/messageActionChatDeletePhoto */
export interface RawMessageActionChatDeletePhoto {
  _: "messageActionChatDeletePhoto";
}
/** `messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction` https://core.telegram.org/constructor/messageActionChatAddUser */
export interface RawMessageActionChatAddUser {
  _: "messageActionChatAddUser";
  users: number[];
}
/** `messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction` https://core.telegram.org/constructor/messageActionChatDeleteUser */
export interface RawMessageActionChatDeleteUser {
  _: "messageActionChatDeleteUser";
  userId: number;
}
/** `messageActionChatJoinedByLink#031224c3 inviter_id:long = MessageAction` https://core.telegram.org/constructor/messageActionChatJoinedByLink */
export interface RawMessageActionChatJoinedByLink {
  _: "messageActionChatJoinedByLink";
  inviterId: number;
}
/** `messageActionChannelCreate#95d2ac92 title:string = MessageAction` https://core.telegram.org/constructor/messageActionChannelCreate */
export interface RawMessageActionChannelCreate {
  _: "messageActionChannelCreate";
  title: string;
}
/** `messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction` https://core.telegram.org/constructor/messageActionChatMigrateTo */
export interface RawMessageActionChatMigrateTo {
  _: "messageActionChatMigrateTo";
  channelId: number;
}
/** `messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long = MessageAction` https://core.telegram.org/constructor/messageActionChannelMigrateFrom */
export interface RawMessageActionChannelMigrateFrom {
  _: "messageActionChannelMigrateFrom";
  title: string;
  chatId: number;
}
/** `messageActionPinMessage#94bd38ed = MessageAction` https://core.telegram.org/constructor/messageActionPinMessage */
export interface RawMessageActionPinMessage {
  _: "messageActionPinMessage";
}
/** `messageActionHistoryClear#9fbab604 = MessageAction` https://core.telegram.org/constructor/messageActionHistoryClear */
export interface RawMessageActionHistoryClear {
  _: "messageActionHistoryClear";
}
/** `messageActionGameScore#92a72876 game_id:long score:int = MessageAction` https://core.telegram.org/constructor/messageActionGameScore */
export interface RawMessageActionGameScore {
  _: "messageActionGameScore";
  gameId: bigint;
  score: number;
}
/** `messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction` https://core.telegram.org/constructor/messageActionPaymentSentMe */
export interface RawMessageActionPaymentSentMe {
  _: "messageActionPaymentSentMe";
  recurringInit?: boolean;
  recurringUsed?: boolean;
  currency: string;
  totalAmount: bigint;
  payload: Uint8Array;
  info?: TypePaymentRequestedInfo;
  shippingOptionId?: string;
  charge: TypePaymentCharge;
  subscriptionUntilDate?: number;
}
/** `messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string subscription_until_date:flags.4?int = MessageAction` https://core.telegram.org/constructor/messageActionPaymentSent */
export interface RawMessageActionPaymentSent {
  _: "messageActionPaymentSent";
  recurringInit?: boolean;
  recurringUsed?: boolean;
  currency: string;
  totalAmount: bigint;
  invoiceSlug?: string;
  subscriptionUntilDate?: number;
}
/** `messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction` https://core.telegram.org/constructor/messageActionPhoneCall */
export interface RawMessageActionPhoneCall {
  _: "messageActionPhoneCall";
  video?: boolean;
  callId: bigint;
  reason?: TypePhoneCallDiscardReason;
  duration?: number;
}
/** `messageActionScreenshotTaken#4792929b = MessageAction` https://core.telegram.org/constructor/messageActionScreenshotTaken */
export interface RawMessageActionScreenshotTaken {
  _: "messageActionScreenshotTaken";
}
/** `messageActionCustomAction#fae69f56 message:string = MessageAction` https://core.telegram.org/constructor/messageActionCustomAction */
export interface RawMessageActionCustomAction {
  _: "messageActionCustomAction";
  message: string;
}
/** `messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp = MessageAction` https://core.telegram.org/constructor/messageActionBotAllowed */
export interface RawMessageActionBotAllowed {
  _: "messageActionBotAllowed";
  attachMenu?: boolean;
  fromRequest?: boolean;
  domain?: string;
  app?: TypeBotApp;
}
/** `messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue> credentials:SecureCredentialsEncrypted = MessageAction` https://core.telegram.org/constructor/messageActionSecureValuesSentMe */
export interface RawMessageActionSecureValuesSentMe {
  _: "messageActionSecureValuesSentMe";
  values: TypeSecureValue[];
  credentials: TypeSecureCredentialsEncrypted;
}
/** `messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> = MessageAction` https://core.telegram.org/constructor/messageActionSecureValuesSent */
export interface RawMessageActionSecureValuesSent {
  _: "messageActionSecureValuesSent";
  types: TypeSecureValueType[];
}
/** `messageActionContactSignUp#f3f25f76 = MessageAction` https://core.telegram.org/constructor/messageActionContactSignUp */
export interface RawMessageActionContactSignUp {
  _: "messageActionContactSignUp";
}
/** `messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int = MessageAction` https://core.telegram.org/constructor/messageActionGeoProximityReached */
export interface RawMessageActionGeoProximityReached {
  _: "messageActionGeoProximityReached";
  fromId: TypePeer;
  toId: TypePeer;
  distance: number;
}
/** `messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int = MessageAction` https://core.telegram.org/constructor/messageActionGroupCall */
export interface RawMessageActionGroupCall {
  _: "messageActionGroupCall";
  call: TypeInputGroupCall;
  duration?: number;
}
/** `messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> = MessageAction` https://core.telegram.org/constructor/messageActionInviteToGroupCall */
export interface RawMessageActionInviteToGroupCall {
  _: "messageActionInviteToGroupCall";
  call: TypeInputGroupCall;
  users: number[];
}
/** `messageActionSetMessagesTTL#3c134d7b flags:# period:int auto_setting_from:flags.0?long = MessageAction` https://core.telegram.org/constructor/messageActionSetMessagesTTL */
export interface RawMessageActionSetMessagesTTL {
  _: "messageActionSetMessagesTTL";
  period: number;
  autoSettingFrom?: bigint;
}
/** `messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int = MessageAction` https://core.telegram.org/constructor/messageActionGroupCallScheduled */
export interface RawMessageActionGroupCallScheduled {
  _: "messageActionGroupCallScheduled";
  call: TypeInputGroupCall;
  scheduleDate: number;
}
/** `messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction` https://core.telegram.org/constructor/messageActionSetChatTheme */
export interface RawMessageActionSetChatTheme {
  _: "messageActionSetChatTheme";
  theme: TypeChatTheme;
}
/** `messageActionChatJoinedByRequest#ebbca3cb = MessageAction` https://core.telegram.org/constructor/messageActionChatJoinedByRequest */
export interface RawMessageActionChatJoinedByRequest {
  _: "messageActionChatJoinedByRequest";
}
/** `messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction` https://core.telegram.org/constructor/messageActionWebViewDataSentMe */
export interface RawMessageActionWebViewDataSentMe {
  _: "messageActionWebViewDataSentMe";
  text: string;
  data: string;
}
/** `messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction` https://core.telegram.org/constructor/messageActionWebViewDataSent */
export interface RawMessageActionWebViewDataSent {
  _: "messageActionWebViewDataSent";
  text: string;
}
/** `messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction` https://core.telegram.org/constructor/messageActionGiftPremium */
export interface RawMessageActionGiftPremium {
  _: "messageActionGiftPremium";
  currency: string;
  amount: bigint;
  days: number;
  cryptoCurrency?: string;
  cryptoAmount?: bigint;
  message?: TypeTextWithEntities;
}
/** `messageActionTopicCreate#0d999256 flags:# title_missing:flags.1?true title:string icon_color:int icon_emoji_id:flags.0?long = MessageAction` https://core.telegram.org/constructor/messageActionTopicCreate */
export interface RawMessageActionTopicCreate {
  _: "messageActionTopicCreate";
  titleMissing?: boolean;
  title: string;
  iconColor: number;
  iconEmojiId?: bigint;
}
/** `messageActionTopicEdit#c0944820 flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = MessageAction` https://core.telegram.org/constructor/messageActionTopicEdit */
export interface RawMessageActionTopicEdit {
  _: "messageActionTopicEdit";
  title?: string;
  iconEmojiId?: bigint;
  closed?: boolean;
  hidden?: boolean;
}
/** `messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction` https://core.telegram.org/constructor/messageActionSuggestProfilePhoto */
export interface RawMessageActionSuggestProfilePhoto {
  _: "messageActionSuggestProfilePhoto";
  photo: TypePhoto;
}
/** `messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> = MessageAction` https://core.telegram.org/constructor/messageActionRequestedPeer */
export interface RawMessageActionRequestedPeer {
  _: "messageActionRequestedPeer";
  buttonId: number;
  peers: TypePeer[];
}
/** `messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true for_both:flags.1?true wallpaper:WallPaper = MessageAction` https://core.telegram.org/constructor/messageActionSetChatWallPaper */
export interface RawMessageActionSetChatWallPaper {
  _: "messageActionSetChatWallPaper";
  same?: boolean;
  forBoth?: boolean;
  wallpaper: TypeWallPaper;
}
/** `messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction` https://core.telegram.org/constructor/messageActionGiftCode */
export interface RawMessageActionGiftCode {
  _: "messageActionGiftCode";
  viaGiveaway?: boolean;
  unclaimed?: boolean;
  boostPeer?: TypePeer;
  days: number;
  slug: string;
  currency?: string;
  amount?: bigint;
  cryptoCurrency?: string;
  cryptoAmount?: bigint;
  message?: TypeTextWithEntities;
}
/** `messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction` https://core.telegram.org/constructor/messageActionGiveawayLaunch */
export interface RawMessageActionGiveawayLaunch {
  _: "messageActionGiveawayLaunch";
  stars?: bigint;
}
/** `messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true winners_count:int unclaimed_count:int = MessageAction` https://core.telegram.org/constructor/messageActionGiveawayResults */
export interface RawMessageActionGiveawayResults {
  _: "messageActionGiveawayResults";
  stars?: boolean;
  winnersCount: number;
  unclaimedCount: number;
}
/** `messageActionBoostApply#cc02aa6d boosts:int = MessageAction` https://core.telegram.org/constructor/messageActionBoostApply */
export interface RawMessageActionBoostApply {
  _: "messageActionBoostApply";
  boosts: number;
}
/** `messageActionRequestedPeerSentMe#93b31848 button_id:int peers:Vector<RequestedPeer> = MessageAction` https://core.telegram.org/constructor/messageActionRequestedPeerSentMe */
export interface RawMessageActionRequestedPeerSentMe {
  _: "messageActionRequestedPeerSentMe";
  buttonId: number;
  peers: TypeRequestedPeer[];
}
/** `messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string total_amount:long payload:flags.0?bytes charge:PaymentCharge = MessageAction` https://core.telegram.org/constructor/messageActionPaymentRefunded */
export interface RawMessageActionPaymentRefunded {
  _: "messageActionPaymentRefunded";
  peer: TypePeer;
  currency: string;
  totalAmount: bigint;
  payload?: Uint8Array;
  charge: TypePaymentCharge;
}
/** `messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long crypto_currency:flags.0?string crypto_amount:flags.0?long transaction_id:flags.1?string = MessageAction` https://core.telegram.org/constructor/messageActionGiftStars */
export interface RawMessageActionGiftStars {
  _: "messageActionGiftStars";
  currency: string;
  amount: bigint;
  stars: bigint;
  cryptoCurrency?: string;
  cryptoAmount?: bigint;
  transactionId?: string;
}
/** `messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction` https://core.telegram.org/constructor/messageActionPrizeStars */
export interface RawMessageActionPrizeStars {
  _: "messageActionPrizeStars";
  unclaimed?: boolean;
  stars: bigint;
  transactionId: string;
  boostPeer: TypePeer;
  giveawayMsgId: number;
}
/** `messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true auction_acquired:flags.17?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int to_id:flags.18?Peer gift_num:flags.19?int = MessageAction` https://core.telegram.org/constructor/messageActionStarGift */
export interface RawMessageActionStarGift {
  _: "messageActionStarGift";
  nameHidden?: boolean;
  saved?: boolean;
  converted?: boolean;
  upgraded?: boolean;
  refunded?: boolean;
  canUpgrade?: boolean;
  prepaidUpgrade?: boolean;
  upgradeSeparate?: boolean;
  auctionAcquired?: boolean;
  gift: TypeStarGift;
  message?: TypeTextWithEntities;
  convertStars?: bigint;
  upgradeMsgId?: number;
  upgradeStars?: bigint;
  fromId?: TypePeer;
  peer?: TypePeer;
  savedId?: bigint;
  prepaidUpgradeHash?: string;
  giftMsgId?: number;
  toId?: TypePeer;
  giftNum?: number;
}
/** `messageActionStarGiftUnique#e6c31522 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int = MessageAction` https://core.telegram.org/constructor/messageActionStarGiftUnique */
export interface RawMessageActionStarGiftUnique {
  _: "messageActionStarGiftUnique";
  upgrade?: boolean;
  transferred?: boolean;
  saved?: boolean;
  refunded?: boolean;
  prepaidUpgrade?: boolean;
  assigned?: boolean;
  fromOffer?: boolean;
  craft?: boolean;
  gift: TypeStarGift;
  canExportAt?: number;
  transferStars?: bigint;
  fromId?: TypePeer;
  peer?: TypePeer;
  savedId?: bigint;
  resaleAmount?: TypeStarsAmount;
  canTransferAt?: number;
  canResellAt?: number;
  dropOriginalDetailsStars?: bigint;
  canCraftAt?: number;
}
/** `messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction` https://core.telegram.org/constructor/messageActionPaidMessagesRefunded */
export interface RawMessageActionPaidMessagesRefunded {
  _: "messageActionPaidMessagesRefunded";
  count: number;
  stars: bigint;
}
/** `messageActionPaidMessagesPrice#84b88578 flags:# broadcast_messages_allowed:flags.0?true stars:long = MessageAction` https://core.telegram.org/constructor/messageActionPaidMessagesPrice */
export interface RawMessageActionPaidMessagesPrice {
  _: "messageActionPaidMessagesPrice";
  broadcastMessagesAllowed?: boolean;
  stars: bigint;
}
/** `messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int other_participants:flags.3?Vector<Peer> = MessageAction` https://core.telegram.org/constructor/messageActionConferenceCall */
export interface RawMessageActionConferenceCall {
  _: "messageActionConferenceCall";
  missed?: boolean;
  active?: boolean;
  video?: boolean;
  callId: bigint;
  duration?: number;
  otherParticipants?: TypePeer[];
}
/** `messageActionTodoCompletions#cc7c5c89 completed:Vector<int> incompleted:Vector<int> = MessageAction` https://core.telegram.org/constructor/messageActionTodoCompletions */
export interface RawMessageActionTodoCompletions {
  _: "messageActionTodoCompletions";
  completed: number[];
  incompleted: number[];
}
/** `messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction` https://core.telegram.org/constructor/messageActionTodoAppendTasks */
export interface RawMessageActionTodoAppendTasks {
  _: "messageActionTodoAppendTasks";
  list: TypeTodoItem[];
}
/** `messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true balance_too_low:flags.1?true reject_comment:flags.2?string schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction` https://core.telegram.org/constructor/messageActionSuggestedPostApproval */
export interface RawMessageActionSuggestedPostApproval {
  _: "messageActionSuggestedPostApproval";
  rejected?: boolean;
  balanceTooLow?: boolean;
  rejectComment?: string;
  scheduleDate?: number;
  price?: TypeStarsAmount;
}
/** `messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction` https://core.telegram.org/constructor/messageActionSuggestedPostSuccess */
export interface RawMessageActionSuggestedPostSuccess {
  _: "messageActionSuggestedPostSuccess";
  price: TypeStarsAmount;
}
/** `messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true = MessageAction` https://core.telegram.org/constructor/messageActionSuggestedPostRefund */
export interface RawMessageActionSuggestedPostRefund {
  _: "messageActionSuggestedPostRefund";
  payerInitiated?: boolean;
}
/** `messageActionGiftTon#a8a3c699 flags:# currency:string amount:long crypto_currency:string crypto_amount:long transaction_id:flags.0?string = MessageAction` https://core.telegram.org/constructor/messageActionGiftTon */
export interface RawMessageActionGiftTon {
  _: "messageActionGiftTon";
  currency: string;
  amount: bigint;
  cryptoCurrency: string;
  cryptoAmount: bigint;
  transactionId?: string;
}
/** `messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction` https://core.telegram.org/constructor/messageActionSuggestBirthday */
export interface RawMessageActionSuggestBirthday {
  _: "messageActionSuggestBirthday";
  birthday: TypeBirthday;
}
/** `messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int = MessageAction` https://core.telegram.org/constructor/messageActionStarGiftPurchaseOffer */
export interface RawMessageActionStarGiftPurchaseOffer {
  _: "messageActionStarGiftPurchaseOffer";
  accepted?: boolean;
  declined?: boolean;
  gift: TypeStarGift;
  price: TypeStarsAmount;
  expiresAt: number;
}
/** `messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true gift:StarGift price:StarsAmount = MessageAction` https://core.telegram.org/constructor/messageActionStarGiftPurchaseOfferDeclined */
export interface RawMessageActionStarGiftPurchaseOfferDeclined {
  _: "messageActionStarGiftPurchaseOfferDeclined";
  expired?: boolean;
  gift: TypeStarGift;
  price: TypeStarsAmount;
}
/** `messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction` https://core.telegram.org/constructor/messageActionNewCreatorPending */
export interface RawMessageActionNewCreatorPending {
  _: "messageActionNewCreatorPending";
  newCreatorId: number;
}
/** `messageActionChangeCreator#e188503b new_creator_id:long = MessageAction` https://core.telegram.org/constructor/messageActionChangeCreator */
export interface RawMessageActionChangeCreator {
  _: "messageActionChangeCreator";
  newCreatorId: number;
}
/** `messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool = MessageAction` https://core.telegram.org/constructor/messageActionNoForwardsToggle */
export interface RawMessageActionNoForwardsToggle {
  _: "messageActionNoForwardsToggle";
  prevValue: boolean;
  newValue: boolean;
}
/** `messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true prev_value:Bool new_value:Bool = MessageAction` https://core.telegram.org/constructor/messageActionNoForwardsRequest */
export interface RawMessageActionNoForwardsRequest {
  _: "messageActionNoForwardsRequest";
  expired?: boolean;
  prevValue: boolean;
  newValue: boolean;
}
/** `messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction` https://core.telegram.org/constructor/messageActionPollAppendAnswer */
export interface RawMessageActionPollAppendAnswer {
  _: "messageActionPollAppendAnswer";
  answer: TypePollAnswer;
}
/** `messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction` https://core.telegram.org/constructor/messageActionPollDeleteAnswer */
export interface RawMessageActionPollDeleteAnswer {
  _: "messageActionPollDeleteAnswer";
  answer: TypePollAnswer;
}
/** `messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction` https://core.telegram.org/constructor/messageActionManagedBotCreated */
export interface RawMessageActionManagedBotCreated {
  _: "messageActionManagedBotCreated";
  botId: number;
}
/** `dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog` https://core.telegram.org/constructor/dialog */
export interface RawDialog {
  _: "dialog";
  pinned?: boolean;
  unreadMark?: boolean;
  viewForumAsMessages?: boolean;
  peer: TypePeer;
  topMessage: number;
  readInboxMaxId: number;
  readOutboxMaxId: number;
  unreadCount: number;
  unreadMentionsCount: number;
  unreadReactionsCount: number;
  unreadPollVotesCount: number;
  notifySettings: TypePeerNotifySettings;
  pts?: number;
  draft?: TypeDraftMessage;
  folderId?: number;
  ttlPeriod?: number;
}
/** `dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog` https://core.telegram.org/constructor/dialogFolder */
export interface RawDialogFolder {
  _: "dialogFolder";
  pinned?: boolean;
  folder: TypeFolder;
  peer: TypePeer;
  topMessage: number;
  unreadMutedPeersCount: number;
  unreadUnmutedPeersCount: number;
  unreadMutedMessagesCount: number;
  unreadUnmutedMessagesCount: number;
}
/** `photoEmpty#2331b22d id:long = Photo` https://core.telegram.org/constructor/photoEmpty */
export interface RawPhotoEmpty {
  _: "photoEmpty";
  id: bigint;
}
/** `photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo` https://core.telegram.org/constructor/photo */
export interface RawPhoto {
  _: "photo";
  hasStickers?: boolean;
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
  date: number;
  sizes: TypePhotoSize[];
  videoSizes?: TypeVideoSize[];
  dcId: number;
}
/** `photoSizeEmpty#0e17e23c type:string = PhotoSize` https://core.telegram.org/constructor/photoSizeEmpty */
export interface RawPhotoSizeEmpty {
  _: "photoSizeEmpty";
  type: string;
}
/** `photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize` https://core.telegram.org/constructor/photoSize */
export interface RawPhotoSize {
  _: "photoSize";
  type: string;
  w: number;
  h: number;
  size: number;
}
/** `photoCachedSize#021e1ad6 type:string w:int h:int bytes:bytes = PhotoSize` https://core.telegram.org/constructor/photoCachedSize */
export interface RawPhotoCachedSize {
  _: "photoCachedSize";
  type: string;
  w: number;
  h: number;
  bytes: Uint8Array;
}
/** `photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize` https://core.telegram.org/constructor/photoStrippedSize */
export interface RawPhotoStrippedSize {
  _: "photoStrippedSize";
  type: string;
  bytes: Uint8Array;
}
/** `photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> = PhotoSize` https://core.telegram.org/constructor/photoSizeProgressive */
export interface RawPhotoSizeProgressive {
  _: "photoSizeProgressive";
  type: string;
  w: number;
  h: number;
  sizes: number[];
}
/** `photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize` https://core.telegram.org/constructor/photoPathSize */
export interface RawPhotoPathSize {
  _: "photoPathSize";
  type: string;
  bytes: Uint8Array;
}
/** `geoPointEmpty#1117dd5f = GeoPoint` https://core.telegram.org/constructor/geoPointEmpty */
export interface RawGeoPointEmpty {
  _: "geoPointEmpty";
}
/** `geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long accuracy_radius:flags.0?int = GeoPoint` https://core.telegram.org/constructor/geoPoint */
export interface RawGeoPoint {
  _: "geoPoint";
  long: number;
  lat: number;
  accessHash: bigint;
  accuracyRadius?: number;
}
/** `auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode` https://core.telegram.org/constructor/auth.sentCode */
export interface RawAuthSentCode {
  _: "auth.sentCode";
  type: TypeAuthSentCodeType;
  phoneCodeHash: string;
  nextType?: TypeAuthCodeType;
  timeout?: number;
}
/** `auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode` https://core.telegram.org/constructor/auth.sentCodeSuccess */
export interface RawAuthSentCodeSuccess {
  _: "auth.sentCodeSuccess";
  authorization: TypeAuthAuthorization;
}
/** `auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode` https://core.telegram.org/constructor/auth.sentCodePaymentRequired */
export interface RawAuthSentCodePaymentRequired {
  _: "auth.sentCodePaymentRequired";
  storeProduct: string;
  phoneCodeHash: string;
  supportEmailAddress: string;
  supportEmailSubject: string;
  premiumDays: number;
  currency: string;
  amount: bigint;
}
/** `auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization` https://core.telegram.org/constructor/auth.authorization */
export interface RawAuthAuthorization {
  _: "auth.authorization";
  setupPasswordRequired?: boolean;
  otherwiseReloginDays?: number;
  tmpSessions?: number;
  futureAuthToken?: Uint8Array;
  user: TypeUser;
}
/** `auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization` https://core.telegram.org/constructor/auth.authorizationSignUpRequired */
export interface RawAuthAuthorizationSignUpRequired {
  _: "auth.authorizationSignUpRequired";
  termsOfService?: TypeHelpTermsOfService;
}
/** `auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization` https://core.telegram.org/constructor/auth.exportedAuthorization */
export interface RawAuthExportedAuthorization {
  _: "auth.exportedAuthorization";
  id: bigint;
  bytes: Uint8Array;
}
/** `inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer` https://core.telegram.org/constructor/inputNotifyPeer */
export interface RawInputNotifyPeer {
  _: "inputNotifyPeer";
  peer: TypeInputPeer;
}
/** `inputNotifyUsers#193b4417 = InputNotifyPeer` https://core.telegram.org/constructor/inputNotifyUsers */
export interface RawInputNotifyUsers {
  _: "inputNotifyUsers";
}
/** `inputNotifyChats#4a95e84e = InputNotifyPeer` https://core.telegram.org/constructor/inputNotifyChats */
export interface RawInputNotifyChats {
  _: "inputNotifyChats";
}
/** `inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer` https://core.telegram.org/constructor/inputNotifyBroadcasts */
export interface RawInputNotifyBroadcasts {
  _: "inputNotifyBroadcasts";
}
/** `inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer` https://core.telegram.org/constructor/inputNotifyForumTopic */
export interface RawInputNotifyForumTopic {
  _: "inputNotifyForumTopic";
  peer: TypeInputPeer;
  topMsgId: number;
}
/** `inputPeerNotifySettings#cacb6ae2 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_sound:flags.8?NotificationSound = InputPeerNotifySettings` https://core.telegram.org/constructor/inputPeerNotifySettings */
export interface RawInputPeerNotifySettings {
  _: "inputPeerNotifySettings";
  showPreviews?: boolean;
  silent?: boolean;
  muteUntil?: number;
  sound?: TypeNotificationSound;
  storiesMuted?: boolean;
  storiesHideSender?: boolean;
  storiesSound?: TypeNotificationSound;
}
/** `peerNotifySettings#99622c0c flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound other_sound:flags.5?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_ios_sound:flags.8?NotificationSound stories_android_sound:flags.9?NotificationSound stories_other_sound:flags.10?NotificationSound = PeerNotifySettings` https://core.telegram.org/constructor/peerNotifySettings */
export interface RawPeerNotifySettings {
  _: "peerNotifySettings";
  showPreviews?: boolean;
  silent?: boolean;
  muteUntil?: number;
  iosSound?: TypeNotificationSound;
  androidSound?: TypeNotificationSound;
  otherSound?: TypeNotificationSound;
  storiesMuted?: boolean;
  storiesHideSender?: boolean;
  storiesIosSound?: TypeNotificationSound;
  storiesAndroidSound?: TypeNotificationSound;
  storiesOtherSound?: TypeNotificationSound;
}
/** `peerSettings#f47741f7 flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true business_bot_can_reply:flags.12?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int business_bot_id:flags.13?long business_bot_manage_url:flags.13?string charge_paid_message_stars:flags.14?long registration_month:flags.15?string phone_country:flags.16?string name_change_date:flags.17?int photo_change_date:flags.18?int = PeerSettings` https://core.telegram.org/constructor/peerSettings */
export interface RawPeerSettings {
  _: "peerSettings";
  reportSpam?: boolean;
  addContact?: boolean;
  blockContact?: boolean;
  shareContact?: boolean;
  needContactsException?: boolean;
  reportGeo?: boolean;
  autoarchived?: boolean;
  inviteMembers?: boolean;
  requestChatBroadcast?: boolean;
  businessBotPaused?: boolean;
  businessBotCanReply?: boolean;
  geoDistance?: number;
  requestChatTitle?: string;
  requestChatDate?: number;
  businessBotId?: number;
  businessBotManageUrl?: string;
  chargePaidMessageStars?: bigint;
  registrationMonth?: string;
  phoneCountry?: string;
  nameChangeDate?: number;
  photoChangeDate?: number;
}
/** `wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true pattern:flags.3?true dark:flags.4?true access_hash:long slug:string document:Document settings:flags.2?WallPaperSettings = WallPaper` https://core.telegram.org/constructor/wallPaper */
export interface RawWallPaper {
  _: "wallPaper";
  id: bigint;
  creator?: boolean;
  default?: boolean;
  pattern?: boolean;
  dark?: boolean;
  accessHash: bigint;
  slug: string;
  document: TypeDocument;
  settings?: TypeWallPaperSettings;
}
/** `wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper` https://core.telegram.org/constructor/wallPaperNoFile */
export interface RawWallPaperNoFile {
  _: "wallPaperNoFile";
  id: bigint;
  default?: boolean;
  dark?: boolean;
  settings?: TypeWallPaperSettings;
}
/** `inputReportReasonSpam#58dbcab8 = ReportReason` https://core.telegram.org/constructor/inputReportReasonSpam */
export interface RawInputReportReasonSpam {
  _: "inputReportReasonSpam";
}
/** `inputReportReasonViolence#1e22c78d = ReportReason` https://core.telegram.org/constructor/inputReportReasonViolence */
export interface RawInputReportReasonViolence {
  _: "inputReportReasonViolence";
}
/** `inputReportReasonPornography#2e59d922 = ReportReason` https://core.telegram.org/constructor/inputReportReasonPornography */
export interface RawInputReportReasonPornography {
  _: "inputReportReasonPornography";
}
/** `inputReportReasonChildAbuse#adf44ee3 = ReportReason` https://core.telegram.org/constructor/inputReportReasonChildAbuse */
export interface RawInputReportReasonChildAbuse {
  _: "inputReportReasonChildAbuse";
}
/** `inputReportReasonOther#c1e4a2b1 = ReportReason` https://core.telegram.org/constructor/inputReportReasonOther */
export interface RawInputReportReasonOther {
  _: "inputReportReasonOther";
}
/** `inputReportReasonCopyright#9b89f93a = ReportReason` https://core.telegram.org/constructor/inputReportReasonCopyright */
export interface RawInputReportReasonCopyright {
  _: "inputReportReasonCopyright";
}
/** `inputReportReasonGeoIrrelevant#dbd4feed = ReportReason` https://core.telegram.org/constructor/inputReportReasonGeoIrrelevant */
export interface RawInputReportReasonGeoIrrelevant {
  _: "inputReportReasonGeoIrrelevant";
}
/** `inputReportReasonFake#f5ddd6e7 = ReportReason` https://core.telegram.org/constructor/inputReportReasonFake */
export interface RawInputReportReasonFake {
  _: "inputReportReasonFake";
}
/** `inputReportReasonIllegalDrugs#0a8eb2be = ReportReason` https://core.telegram.org/constructor/inputReportReasonIllegalDrugs */
export interface RawInputReportReasonIllegalDrugs {
  _: "inputReportReasonIllegalDrugs";
}
/** `inputReportReasonPersonalDetails#9ec7863d = ReportReason` https://core.telegram.org/constructor/inputReportReasonPersonalDetails */
export interface RawInputReportReasonPersonalDetails {
  _: "inputReportReasonPersonalDetails";
}
/** `userFull#06cbe645 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true noforwards_my_enabled:flags2.23?true noforwards_peer_enabled:flags2.24?true unofficial_security_risk:flags2.26?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document note:flags2.22?TextWithEntities bot_manager_id:flags2.25?long = UserFull` https://core.telegram.org/constructor/userFull */
export interface RawUserFull {
  _: "userFull";
  blocked?: boolean;
  phoneCallsAvailable?: boolean;
  phoneCallsPrivate?: boolean;
  canPinMessage?: boolean;
  hasScheduled?: boolean;
  videoCallsAvailable?: boolean;
  voiceMessagesForbidden?: boolean;
  translationsDisabled?: boolean;
  storiesPinnedAvailable?: boolean;
  blockedMyStoriesFrom?: boolean;
  wallpaperOverridden?: boolean;
  contactRequirePremium?: boolean;
  readDatesPrivate?: boolean;
  sponsoredEnabled?: boolean;
  canViewRevenue?: boolean;
  botCanManageEmojiStatus?: boolean;
  displayGiftsButton?: boolean;
  noforwardsMyEnabled?: boolean;
  noforwardsPeerEnabled?: boolean;
  unofficialSecurityRisk?: boolean;
  id: number;
  about?: string;
  settings: TypePeerSettings;
  personalPhoto?: TypePhoto;
  profilePhoto?: TypePhoto;
  fallbackPhoto?: TypePhoto;
  notifySettings: TypePeerNotifySettings;
  botInfo?: TypeBotInfo;
  pinnedMsgId?: number;
  commonChatsCount: number;
  folderId?: number;
  ttlPeriod?: number;
  theme?: TypeChatTheme;
  privateForwardName?: string;
  botGroupAdminRights?: TypeChatAdminRights;
  botBroadcastAdminRights?: TypeChatAdminRights;
  wallpaper?: TypeWallPaper;
  stories?: TypePeerStories;
  businessWorkHours?: TypeBusinessWorkHours;
  businessLocation?: TypeBusinessLocation;
  businessGreetingMessage?: TypeBusinessGreetingMessage;
  businessAwayMessage?: TypeBusinessAwayMessage;
  businessIntro?: TypeBusinessIntro;
  birthday?: TypeBirthday;
  personalChannelId?: number;
  personalChannelMessage?: number;
  stargiftsCount?: number;
  starrefProgram?: TypeStarRefProgram;
  botVerification?: TypeBotVerification;
  sendPaidMessagesStars?: bigint;
  disallowedGifts?: TypeDisallowedGiftsSettings;
  starsRating?: TypeStarsRating;
  starsMyPendingRating?: TypeStarsRating;
  starsMyPendingRatingDate?: number;
  mainTab?: TypeProfileTab;
  savedMusic?: TypeDocument;
  note?: TypeTextWithEntities;
  botManagerId?: number;
}
/** `contact#145ade0b user_id:long mutual:Bool = Contact` https://core.telegram.org/constructor/contact */
export interface RawContact {
  _: "contact";
  userId: number;
  mutual: boolean;
}
/** `importedContact#c13e3c50 user_id:long client_id:long = ImportedContact` https://core.telegram.org/constructor/importedContact */
export interface RawImportedContact {
  _: "importedContact";
  userId: number;
  clientId: bigint;
}
/** `contactStatus#16d9703b user_id:long status:UserStatus = ContactStatus` https://core.telegram.org/constructor/contactStatus */
export interface RawContactStatus {
  _: "contactStatus";
  userId: number;
  status: TypeUserStatus;
}
/** `contacts.contactsNotModified#b74ba9d2 = contacts.Contacts` https://core.telegram.org/constructor/contacts.contactsNotModified */
export interface RawContactsContactsNotModified {
  _: "contacts.contactsNotModified";
}
/** `contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts` https://core.telegram.org/constructor/contacts.contacts */
export interface RawContactsContacts {
  _: "contacts.contacts";
  contacts: TypeContact[];
  savedCount: number;
  users: TypeUser[];
}
/** `contacts.importedContacts#77d01c3b imported:Vector<ImportedContact> popular_invites:Vector<PopularContact> retry_contacts:Vector<long> users:Vector<User> = contacts.ImportedContacts` https://core.telegram.org/constructor/contacts.importedContacts */
export interface RawContactsImportedContacts {
  _: "contacts.importedContacts";
  imported: TypeImportedContact[];
  popularInvites: TypePopularContact[];
  retryContacts: bigint[];
  users: TypeUser[];
}
/** `contacts.blocked#0ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked` https://core.telegram.org/constructor/contacts.blocked */
export interface RawContactsBlocked {
  _: "contacts.blocked";
  blocked: TypePeerBlocked[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked` https://core.telegram.org/constructor/contacts.blockedSlice */
export interface RawContactsBlockedSlice {
  _: "contacts.blockedSlice";
  count: number;
  blocked: TypePeerBlocked[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs` https://core.telegram.org/constructor/messages.dialogs */
export interface RawMessagesDialogs {
  _: "messages.dialogs";
  dialogs: TypeDialog[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs` https://core.telegram.org/constructor/messages.dialogsSlice */
export interface RawMessagesDialogsSlice {
  _: "messages.dialogsSlice";
  count: number;
  dialogs: TypeDialog[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs` https://core.telegram.org/constructor/messages.dialogsNotModified */
export interface RawMessagesDialogsNotModified {
  _: "messages.dialogsNotModified";
  count: number;
}
/** `messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages` https://core.telegram.org/constructor/messages.messages */
export interface RawMessagesMessages {
  _: "messages.messages";
  messages: TypeMessage[];
  topics: TypeForumTopic[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages` https://core.telegram.org/constructor/messages.messagesSlice */
export interface RawMessagesMessagesSlice {
  _: "messages.messagesSlice";
  inexact?: boolean;
  count: number;
  nextRate?: number;
  offsetIdOffset?: number;
  searchFlood?: TypeSearchPostsFlood;
  messages: TypeMessage[];
  topics: TypeForumTopic[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages` https://core.telegram.org/constructor/messages.channelMessages */
export interface RawMessagesChannelMessages {
  _: "messages.channelMessages";
  inexact?: boolean;
  pts: number;
  count: number;
  offsetIdOffset?: number;
  messages: TypeMessage[];
  topics: TypeForumTopic[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.messagesNotModified#74535f21 count:int = messages.Messages` https://core.telegram.org/constructor/messages.messagesNotModified */
export interface RawMessagesMessagesNotModified {
  _: "messages.messagesNotModified";
  count: number;
}
/** `messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats` https://core.telegram.org/constructor/messages.chats */
export interface RawMessagesChats {
  _: "messages.chats";
  chats: TypeChat[];
}
/** `messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats` https://core.telegram.org/constructor/messages.chatsSlice */
export interface RawMessagesChatsSlice {
  _: "messages.chatsSlice";
  count: number;
  chats: TypeChat[];
}
/** `messages.chatFull#e5d7d19c full_chat:ChatFull chats:Vector<Chat> users:Vector<User> = messages.ChatFull` https://core.telegram.org/constructor/messages.chatFull */
export interface RawMessagesChatFull {
  _: "messages.chatFull";
  fullChat: TypeChatFull;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.affectedHistory#b45c69d1 pts:int pts_count:int offset:int = messages.AffectedHistory` https://core.telegram.org/constructor/messages.affectedHistory */
export interface RawMessagesAffectedHistory {
  _: "messages.affectedHistory";
  pts: number;
  ptsCount: number;
  offset: number;
}
/** `inputMessagesFilterEmpty#57e2f66c = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterEmpty */
export interface RawInputMessagesFilterEmpty {
  _: "inputMessagesFilterEmpty";
}
/** `inputMessagesFilterPhotos#9609a51c = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterPhotos */
export interface RawInputMessagesFilterPhotos {
  _: "inputMessagesFilterPhotos";
}
/** `inputMessagesFilterVideo#9fc00e65 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterVideo */
export interface RawInputMessagesFilterVideo {
  _: "inputMessagesFilterVideo";
}
/** `inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterPhotoVideo */
export interface RawInputMessagesFilterPhotoVideo {
  _: "inputMessagesFilterPhotoVideo";
}
/** `inputMessagesFilterDocument#9eddf188 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterDocument */
export interface RawInputMessagesFilterDocument {
  _: "inputMessagesFilterDocument";
}
/** `inputMessagesFilterUrl#7ef0dd87 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterUrl */
export interface RawInputMessagesFilterUrl {
  _: "inputMessagesFilterUrl";
}
/** `inputMessagesFilterGif#ffc86587 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterGif */
export interface RawInputMessagesFilterGif {
  _: "inputMessagesFilterGif";
}
/** `inputMessagesFilterVoice#50f5c392 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterVoice */
export interface RawInputMessagesFilterVoice {
  _: "inputMessagesFilterVoice";
}
/** `inputMessagesFilterMusic#3751b49e = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterMusic */
export interface RawInputMessagesFilterMusic {
  _: "inputMessagesFilterMusic";
}
/** `inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterChatPhotos */
export interface RawInputMessagesFilterChatPhotos {
  _: "inputMessagesFilterChatPhotos";
}
/** `inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterPhoneCalls */
export interface RawInputMessagesFilterPhoneCalls {
  _: "inputMessagesFilterPhoneCalls";
  missed?: boolean;
}
/** `inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterRoundVoice */
export interface RawInputMessagesFilterRoundVoice {
  _: "inputMessagesFilterRoundVoice";
}
/** `inputMessagesFilterRoundVideo#b549da53 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterRoundVideo */
export interface RawInputMessagesFilterRoundVideo {
  _: "inputMessagesFilterRoundVideo";
}
/** `inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterMyMentions */
export interface RawInputMessagesFilterMyMentions {
  _: "inputMessagesFilterMyMentions";
}
/** `inputMessagesFilterGeo#e7026d0d = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterGeo */
export interface RawInputMessagesFilterGeo {
  _: "inputMessagesFilterGeo";
}
/** `inputMessagesFilterContacts#e062db83 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterContacts */
export interface RawInputMessagesFilterContacts {
  _: "inputMessagesFilterContacts";
}
/** `inputMessagesFilterPinned#1bb00451 = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterPinned */
export interface RawInputMessagesFilterPinned {
  _: "inputMessagesFilterPinned";
}
/** `inputMessagesFilterPoll#fa2bc90a = MessagesFilter` https://core.telegram.org/constructor/inputMessagesFilterPoll */
export interface RawInputMessagesFilterPoll {
  _: "inputMessagesFilterPoll";
}
/** `updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateNewMessage */
export interface RawUpdateNewMessage {
  _: "updateNewMessage";
  message: TypeMessage;
  pts: number;
  ptsCount: number;
}
/** `updateMessageID#4e90bfd6 id:int random_id:long = Update` https://core.telegram.org/constructor/updateMessageID */
export interface RawUpdateMessageID {
  _: "updateMessageID";
  id: number;
  randomId: bigint;
}
/** `updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateDeleteMessages */
export interface RawUpdateDeleteMessages {
  _: "updateDeleteMessages";
  messages: number[];
  pts: number;
  ptsCount: number;
}
/** `updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int action:SendMessageAction = Update` https://core.telegram.org/constructor/updateUserTyping */
export interface RawUpdateUserTyping {
  _: "updateUserTyping";
  userId: number;
  topMsgId?: number;
  action: TypeSendMessageAction;
}
/** `updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction = Update` https://core.telegram.org/constructor/updateChatUserTyping */
export interface RawUpdateChatUserTyping {
  _: "updateChatUserTyping";
  chatId: number;
  fromId: TypePeer;
  action: TypeSendMessageAction;
}
/** `updateChatParticipants#07761198 participants:ChatParticipants = Update` https://core.telegram.org/constructor/updateChatParticipants */
export interface RawUpdateChatParticipants {
  _: "updateChatParticipants";
  participants: TypeChatParticipants;
}
/** `updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update` https://core.telegram.org/constructor/updateUserStatus */
export interface RawUpdateUserStatus {
  _: "updateUserStatus";
  userId: number;
  status: TypeUserStatus;
}
/** `updateUserName#a7848924 user_id:long first_name:string last_name:string usernames:Vector<Username> = Update` https://core.telegram.org/constructor/updateUserName */
export interface RawUpdateUserName {
  _: "updateUserName";
  userId: number;
  firstName: string;
  lastName: string;
  usernames: TypeUsername[];
}
/** `updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long date:flags.0?int device:flags.0?string location:flags.0?string = Update` https://core.telegram.org/constructor/updateNewAuthorization */
export interface RawUpdateNewAuthorization {
  _: "updateNewAuthorization";
  unconfirmed?: boolean;
  hash: bigint;
  date?: number;
  device?: string;
  location?: string;
}
/** `updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update` https://core.telegram.org/constructor/updateNewEncryptedMessage */
export interface RawUpdateNewEncryptedMessage {
  _: "updateNewEncryptedMessage";
  message: TypeEncryptedMessage;
  qts: number;
}
/** `updateEncryptedChatTyping#1710f156 chat_id:int = Update` https://core.telegram.org/constructor/updateEncryptedChatTyping */
export interface RawUpdateEncryptedChatTyping {
  _: "updateEncryptedChatTyping";
  chatId: number;
}
/** `updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update` https://core.telegram.org/constructor/updateEncryption */
export interface RawUpdateEncryption {
  _: "updateEncryption";
  chat: TypeEncryptedChat;
  date: number;
}
/** `updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update` https://core.telegram.org/constructor/updateEncryptedMessagesRead */
export interface RawUpdateEncryptedMessagesRead {
  _: "updateEncryptedMessagesRead";
  chatId: number;
  maxDate: number;
  date: number;
}
/** `updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long date:int version:int = Update` https://core.telegram.org/constructor/updateChatParticipantAdd */
export interface RawUpdateChatParticipantAdd {
  _: "updateChatParticipantAdd";
  chatId: number;
  userId: number;
  inviterId: number;
  date: number;
  version: number;
}
/** `updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int = Update` https://core.telegram.org/constructor/updateChatParticipantDelete */
export interface RawUpdateChatParticipantDelete {
  _: "updateChatParticipantDelete";
  chatId: number;
  userId: number;
  version: number;
}
/** `updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update` https://core.telegram.org/constructor/updateDcOptions */
export interface RawUpdateDcOptions {
  _: "updateDcOptions";
  dcOptions: TypeDcOption[];
}
/** `updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings = Update` https://core.telegram.org/constructor/updateNotifySettings */
export interface RawUpdateNotifySettings {
  _: "updateNotifySettings";
  peer: TypeNotifyPeer;
  notifySettings: TypePeerNotifySettings;
}
/** `updateServiceNotification#ebe46819 flags:# popup:flags.0?true invert_media:flags.2?true inbox_date:flags.1?int type:string message:string media:MessageMedia entities:Vector<MessageEntity> = Update` https://core.telegram.org/constructor/updateServiceNotification */
export interface RawUpdateServiceNotification {
  _: "updateServiceNotification";
  popup?: boolean;
  invertMedia?: boolean;
  inboxDate?: number;
  type: string;
  message: string;
  media: TypeMessageMedia;
  entities: TypeMessageEntity[];
}
/** `updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update` https://core.telegram.org/constructor/updatePrivacy */
export interface RawUpdatePrivacy {
  _: "updatePrivacy";
  key: TypePrivacyKey;
  rules: TypePrivacyRule[];
}
/** `updateUserPhone#05492a13 user_id:long phone:string = Update` https://core.telegram.org/constructor/updateUserPhone */
export interface RawUpdateUserPhone {
  _: "updateUserPhone";
  userId: number;
  phone: string;
}
/** `updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateReadHistoryInbox */
export interface RawUpdateReadHistoryInbox {
  _: "updateReadHistoryInbox";
  folderId?: number;
  peer: TypePeer;
  topMsgId?: number;
  maxId: number;
  stillUnreadCount: number;
  pts: number;
  ptsCount: number;
}
/** `updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateReadHistoryOutbox */
export interface RawUpdateReadHistoryOutbox {
  _: "updateReadHistoryOutbox";
  peer: TypePeer;
  maxId: number;
  pts: number;
  ptsCount: number;
}
/** `updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateWebPage */
export interface RawUpdateWebPage {
  _: "updateWebPage";
  webpage: TypeWebPage;
  pts: number;
  ptsCount: number;
}
/** `updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int pts_count:int date:flags.0?int = Update` https://core.telegram.org/constructor/updateReadMessagesContents */
export interface RawUpdateReadMessagesContents {
  _: "updateReadMessagesContents";
  messages: number[];
  pts: number;
  ptsCount: number;
  date?: number;
}
/** `updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update` https://core.telegram.org/constructor/updateChannelTooLong */
export interface RawUpdateChannelTooLong {
  _: "updateChannelTooLong";
  channelId: number;
  pts?: number;
}
/** `updateChannel#635b4c09 channel_id:long = Update` https://core.telegram.org/constructor/updateChannel */
export interface RawUpdateChannel {
  _: "updateChannel";
  channelId: number;
}
/** `updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateNewChannelMessage */
export interface RawUpdateNewChannelMessage {
  _: "updateNewChannelMessage";
  message: TypeMessage;
  pts: number;
  ptsCount: number;
}
/** `updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long max_id:int still_unread_count:int pts:int = Update` https://core.telegram.org/constructor/updateReadChannelInbox */
export interface RawUpdateReadChannelInbox {
  _: "updateReadChannelInbox";
  folderId?: number;
  channelId: number;
  maxId: number;
  stillUnreadCount: number;
  pts: number;
}
/** `updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int> pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateDeleteChannelMessages */
export interface RawUpdateDeleteChannelMessages {
  _: "updateDeleteChannelMessages";
  channelId: number;
  messages: number[];
  pts: number;
  ptsCount: number;
}
/** `updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update` https://core.telegram.org/constructor/updateChannelMessageViews */
export interface RawUpdateChannelMessageViews {
  _: "updateChannelMessageViews";
  channelId: number;
  id: number;
  views: number;
}
/** `updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool version:int = Update` https://core.telegram.org/constructor/updateChatParticipantAdmin */
export interface RawUpdateChatParticipantAdmin {
  _: "updateChatParticipantAdmin";
  chatId: number;
  userId: number;
  isAdmin: boolean;
  version: number;
}
/** `updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update` https://core.telegram.org/constructor/updateNewStickerSet */
export interface RawUpdateNewStickerSet {
  _: "updateNewStickerSet";
  stickerset: TypeMessagesStickerSet;
}
/** `updateStickerSetsOrder#0bb2d201 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Update` https://core.telegram.org/constructor/updateStickerSetsOrder */
export interface RawUpdateStickerSetsOrder {
  _: "updateStickerSetsOrder";
  masks?: boolean;
  emojis?: boolean;
  order: bigint[];
}
/** `updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true = Update` https://core.telegram.org/constructor/updateStickerSets */
export interface RawUpdateStickerSets {
  _: "updateStickerSets";
  masks?: boolean;
  emojis?: boolean;
}
/** `updateSavedGifs#9375341e = Update` https://core.telegram.org/constructor/updateSavedGifs */
export interface RawUpdateSavedGifs {
  _: "updateSavedGifs";
}
/** `updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update` https://core.telegram.org/constructor/updateBotInlineQuery */
export interface RawUpdateBotInlineQuery {
  _: "updateBotInlineQuery";
  queryId: bigint;
  userId: number;
  query: string;
  geo?: TypeGeoPoint;
  peerType?: TypeInlineQueryPeerType;
  offset: string;
}
/** `updateBotInlineSend#12f12a07 flags:# user_id:long query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update` https://core.telegram.org/constructor/updateBotInlineSend */
export interface RawUpdateBotInlineSend {
  _: "updateBotInlineSend";
  userId: number;
  query: string;
  geo?: TypeGeoPoint;
  id: string;
  msgId?: TypeInputBotInlineMessageID;
}
/** `updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateEditChannelMessage */
export interface RawUpdateEditChannelMessage {
  _: "updateEditChannelMessage";
  message: TypeMessage;
  pts: number;
  ptsCount: number;
}
/** `updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update` https://core.telegram.org/constructor/updateBotCallbackQuery */
export interface RawUpdateBotCallbackQuery {
  _: "updateBotCallbackQuery";
  queryId: bigint;
  userId: number;
  peer: TypePeer;
  msgId: number;
  chatInstance: bigint;
  data?: Uint8Array;
  gameShortName?: string;
}
/** `updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateEditMessage */
export interface RawUpdateEditMessage {
  _: "updateEditMessage";
  message: TypeMessage;
  pts: number;
  ptsCount: number;
}
/** `updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update` https://core.telegram.org/constructor/updateInlineBotCallbackQuery */
export interface RawUpdateInlineBotCallbackQuery {
  _: "updateInlineBotCallbackQuery";
  queryId: bigint;
  userId: number;
  msgId: TypeInputBotInlineMessageID;
  chatInstance: bigint;
  data?: Uint8Array;
  gameShortName?: string;
}
/** `updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update` https://core.telegram.org/constructor/updateReadChannelOutbox */
export interface RawUpdateReadChannelOutbox {
  _: "updateReadChannelOutbox";
  channelId: number;
  maxId: number;
}
/** `updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int saved_peer_id:flags.1?Peer draft:DraftMessage = Update` https://core.telegram.org/constructor/updateDraftMessage */
export interface RawUpdateDraftMessage {
  _: "updateDraftMessage";
  peer: TypePeer;
  topMsgId?: number;
  savedPeerId?: TypePeer;
  draft: TypeDraftMessage;
}
/** `updateReadFeaturedStickers#571d2742 = Update` https://core.telegram.org/constructor/updateReadFeaturedStickers */
export interface RawUpdateReadFeaturedStickers {
  _: "updateReadFeaturedStickers";
}
/** `updateRecentStickers#9a422c20 = Update` https://core.telegram.org/constructor/updateRecentStickers */
export interface RawUpdateRecentStickers {
  _: "updateRecentStickers";
}
/** `updateConfig#a229dd06 = Update` https://core.telegram.org/constructor/updateConfig */
export interface RawUpdateConfig {
  _: "updateConfig";
}
/** `updatePtsChanged#3354678f = Update` https://core.telegram.org/constructor/updatePtsChanged */
export interface RawUpdatePtsChanged {
  _: "updatePtsChanged";
}
/** `updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateChannelWebPage */
export interface RawUpdateChannelWebPage {
  _: "updateChannelWebPage";
  channelId: number;
  webpage: TypeWebPage;
  pts: number;
  ptsCount: number;
}
/** `updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int peer:DialogPeer = Update` https://core.telegram.org/constructor/updateDialogPinned */
export interface RawUpdateDialogPinned {
  _: "updateDialogPinned";
  pinned?: boolean;
  folderId?: number;
  peer: TypeDialogPeer;
}
/** `updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int order:flags.0?Vector<DialogPeer> = Update` https://core.telegram.org/constructor/updatePinnedDialogs */
export interface RawUpdatePinnedDialogs {
  _: "updatePinnedDialogs";
  folderId?: number;
  order?: TypeDialogPeer[];
}
/** `updateBotWebhookJSON#8317c0c3 data:DataJSON = Update` https://core.telegram.org/constructor/updateBotWebhookJSON */
export interface RawUpdateBotWebhookJSON {
  _: "updateBotWebhookJSON";
  data: TypeDataJSON;
}
/** `updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int = Update` https://core.telegram.org/constructor/updateBotWebhookJSONQuery */
export interface RawUpdateBotWebhookJSONQuery {
  _: "updateBotWebhookJSONQuery";
  queryId: bigint;
  data: TypeDataJSON;
  timeout: number;
}
/** `updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes shipping_address:PostAddress = Update` https://core.telegram.org/constructor/updateBotShippingQuery */
export interface RawUpdateBotShippingQuery {
  _: "updateBotShippingQuery";
  queryId: bigint;
  userId: number;
  payload: Uint8Array;
  shippingAddress: TypePostAddress;
}
/** `updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update` https://core.telegram.org/constructor/updateBotPrecheckoutQuery */
export interface RawUpdateBotPrecheckoutQuery {
  _: "updateBotPrecheckoutQuery";
  queryId: bigint;
  userId: number;
  payload: Uint8Array;
  info?: TypePaymentRequestedInfo;
  shippingOptionId?: string;
  currency: string;
  totalAmount: bigint;
}
/** `updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update` https://core.telegram.org/constructor/updatePhoneCall */
export interface RawUpdatePhoneCall {
  _: "updatePhoneCall";
  phoneCall: TypePhoneCall;
}
/** `updateLangPackTooLong#46560264 lang_code:string = Update` https://core.telegram.org/constructor/updateLangPackTooLong */
export interface RawUpdateLangPackTooLong {
  _: "updateLangPackTooLong";
  langCode: string;
}
/** `updateLangPack#56022f4d difference:LangPackDifference = Update` https://core.telegram.org/constructor/updateLangPack */
export interface RawUpdateLangPack {
  _: "updateLangPack";
  difference: TypeLangPackDifference;
}
/** `updateFavedStickers#e511996d = Update` https://core.telegram.org/constructor/updateFavedStickers */
export interface RawUpdateFavedStickers {
  _: "updateFavedStickers";
}
/** `updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> = Update` https://core.telegram.org/constructor/updateChannelReadMessagesContents */
export interface RawUpdateChannelReadMessagesContents {
  _: "updateChannelReadMessagesContents";
  channelId: number;
  topMsgId?: number;
  savedPeerId?: TypePeer;
  messages: number[];
}
/** `updateContactsReset#7084a7be = Update` https://core.telegram.org/constructor/updateContactsReset */
export interface RawUpdateContactsReset {
  _: "updateContactsReset";
}
/** `updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int = Update` https://core.telegram.org/constructor/updateChannelAvailableMessages */
export interface RawUpdateChannelAvailableMessages {
  _: "updateChannelAvailableMessages";
  channelId: number;
  availableMinId: number;
}
/** `updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer saved_peer_id:flags.1?Peer = Update` https://core.telegram.org/constructor/updateDialogUnreadMark */
export interface RawUpdateDialogUnreadMark {
  _: "updateDialogUnreadMark";
  unread?: boolean;
  peer: TypeDialogPeer;
  savedPeerId?: TypePeer;
}
/** `updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults = Update` https://core.telegram.org/constructor/updateMessagePoll */
export interface RawUpdateMessagePoll {
  _: "updateMessagePoll";
  peer?: TypePeer;
  msgId?: number;
  topMsgId?: number;
  pollId: bigint;
  poll?: TypePoll;
  results: TypePollResults;
}
/** `updateChatDefaultBannedRights#54c01850 peer:Peer default_banned_rights:ChatBannedRights version:int = Update` https://core.telegram.org/constructor/updateChatDefaultBannedRights */
export interface RawUpdateChatDefaultBannedRights {
  _: "updateChatDefaultBannedRights";
  peer: TypePeer;
  defaultBannedRights: TypeChatBannedRights;
  version: number;
}
/** `updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int = Update` https://core.telegram.org/constructor/updateFolderPeers */
export interface RawUpdateFolderPeers {
  _: "updateFolderPeers";
  folderPeers: TypeFolderPeer[];
  pts: number;
  ptsCount: number;
}
/** `updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update` https://core.telegram.org/constructor/updatePeerSettings */
export interface RawUpdatePeerSettings {
  _: "updatePeerSettings";
  peer: TypePeer;
  settings: TypePeerSettings;
}
/** `updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update` https://core.telegram.org/constructor/updatePeerLocated */
export interface RawUpdatePeerLocated {
  _: "updatePeerLocated";
  peers: TypePeerLocated[];
}
/** `updateNewScheduledMessage#39a51dfb message:Message = Update` https://core.telegram.org/constructor/updateNewScheduledMessage */
export interface RawUpdateNewScheduledMessage {
  _: "updateNewScheduledMessage";
  message: TypeMessage;
}
/** `updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int> sent_messages:flags.0?Vector<int> = Update` https://core.telegram.org/constructor/updateDeleteScheduledMessages */
export interface RawUpdateDeleteScheduledMessages {
  _: "updateDeleteScheduledMessages";
  peer: TypePeer;
  messages: number[];
  sentMessages?: number[];
}
/** `updateTheme#8216fba3 theme:Theme = Update` https://core.telegram.org/constructor/updateTheme */
export interface RawUpdateTheme {
  _: "updateTheme";
  theme: TypeTheme;
}
/** `updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update` https://core.telegram.org/constructor/updateGeoLiveViewed */
export interface RawUpdateGeoLiveViewed {
  _: "updateGeoLiveViewed";
  peer: TypePeer;
  msgId: number;
}
/** `updateLoginToken#564fe691 = Update` https://core.telegram.org/constructor/updateLoginToken */
export interface RawUpdateLoginToken {
  _: "updateLoginToken";
}
/** `updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes> positions:Vector<int> qts:int = Update` https://core.telegram.org/constructor/updateMessagePollVote */
export interface RawUpdateMessagePollVote {
  _: "updateMessagePollVote";
  pollId: bigint;
  peer: TypePeer;
  options: Uint8Array[];
  positions: number[];
  qts: number;
}
/** `updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update` https://core.telegram.org/constructor/updateDialogFilter */
export interface RawUpdateDialogFilter {
  _: "updateDialogFilter";
  id: number;
  filter?: TypeDialogFilter;
}
/** `updateDialogFilterOrder#a5d72105 order:Vector<int> = Update` https://core.telegram.org/constructor/updateDialogFilterOrder */
export interface RawUpdateDialogFilterOrder {
  _: "updateDialogFilterOrder";
  order: number[];
}
/** `updateDialogFilters#3504914f = Update` https://core.telegram.org/constructor/updateDialogFilters */
export interface RawUpdateDialogFilters {
  _: "updateDialogFilters";
}
/** `updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update` https://core.telegram.org/constructor/updatePhoneCallSignalingData */
export interface RawUpdatePhoneCallSignalingData {
  _: "updatePhoneCallSignalingData";
  phoneCallId: bigint;
  data: Uint8Array;
}
/** `updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int = Update` https://core.telegram.org/constructor/updateChannelMessageForwards */
export interface RawUpdateChannelMessageForwards {
  _: "updateChannelMessageForwards";
  channelId: number;
  id: number;
  forwards: number;
}
/** `updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int = Update` https://core.telegram.org/constructor/updateReadChannelDiscussionInbox */
export interface RawUpdateReadChannelDiscussionInbox {
  _: "updateReadChannelDiscussionInbox";
  channelId: number;
  topMsgId: number;
  readMaxId: number;
  broadcastId?: number;
  broadcastPost?: number;
}
/** `updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int read_max_id:int = Update` https://core.telegram.org/constructor/updateReadChannelDiscussionOutbox */
export interface RawUpdateReadChannelDiscussionOutbox {
  _: "updateReadChannelDiscussionOutbox";
  channelId: number;
  topMsgId: number;
  readMaxId: number;
}
/** `updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer = Update` https://core.telegram.org/constructor/updatePeerBlocked */
export interface RawUpdatePeerBlocked {
  _: "updatePeerBlocked";
  blocked?: boolean;
  blockedMyStoriesFrom?: boolean;
  peerId: TypePeer;
}
/** `updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update` https://core.telegram.org/constructor/updateChannelUserTyping */
export interface RawUpdateChannelUserTyping {
  _: "updateChannelUserTyping";
  channelId: number;
  topMsgId?: number;
  fromId: TypePeer;
  action: TypeSendMessageAction;
}
/** `updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer messages:Vector<int> pts:int pts_count:int = Update` https://core.telegram.org/constructor/updatePinnedMessages */
export interface RawUpdatePinnedMessages {
  _: "updatePinnedMessages";
  pinned?: boolean;
  peer: TypePeer;
  messages: number[];
  pts: number;
  ptsCount: number;
}
/** `updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long messages:Vector<int> pts:int pts_count:int = Update` https://core.telegram.org/constructor/updatePinnedChannelMessages */
export interface RawUpdatePinnedChannelMessages {
  _: "updatePinnedChannelMessages";
  pinned?: boolean;
  channelId: number;
  messages: number[];
  pts: number;
  ptsCount: number;
}
/** `updateChat#f89a6a4e chat_id:long = Update` https://core.telegram.org/constructor/updateChat */
export interface RawUpdateChat {
  _: "updateChat";
  chatId: number;
}
/** `updateGroupCallParticipants#f2ebdb4e call:InputGroupCall participants:Vector<GroupCallParticipant> version:int = Update` https://core.telegram.org/constructor/updateGroupCallParticipants */
export interface RawUpdateGroupCallParticipants {
  _: "updateGroupCallParticipants";
  call: TypeInputGroupCall;
  participants: TypeGroupCallParticipant[];
  version: number;
}
/** `updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer call:GroupCall = Update` https://core.telegram.org/constructor/updateGroupCall */
export interface RawUpdateGroupCall {
  _: "updateGroupCall";
  liveStory?: boolean;
  peer?: TypePeer;
  call: TypeGroupCall;
}
/** `updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update` https://core.telegram.org/constructor/updatePeerHistoryTTL */
export interface RawUpdatePeerHistoryTTL {
  _: "updatePeerHistoryTTL";
  peer: TypePeer;
  ttlPeriod?: number;
}
/** `updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update` https://core.telegram.org/constructor/updateChatParticipant */
export interface RawUpdateChatParticipant {
  _: "updateChatParticipant";
  chatId: number;
  date: number;
  actorId: number;
  userId: number;
  prevParticipant?: TypeChatParticipant;
  newParticipant?: TypeChatParticipant;
  invite?: TypeExportedChatInvite;
  qts: number;
}
/** `updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true channel_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update` https://core.telegram.org/constructor/updateChannelParticipant */
export interface RawUpdateChannelParticipant {
  _: "updateChannelParticipant";
  viaChatlist?: boolean;
  channelId: number;
  date: number;
  actorId: number;
  userId: number;
  prevParticipant?: TypeChannelParticipant;
  newParticipant?: TypeChannelParticipant;
  invite?: TypeExportedChatInvite;
  qts: number;
}
/** `updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update` https://core.telegram.org/constructor/updateBotStopped */
export interface RawUpdateBotStopped {
  _: "updateBotStopped";
  userId: number;
  date: number;
  stopped: boolean;
  qts: number;
}
/** `updateGroupCallConnection#0b783982 flags:# presentation:flags.0?true params:DataJSON = Update` https://core.telegram.org/constructor/updateGroupCallConnection */
export interface RawUpdateGroupCallConnection {
  _: "updateGroupCallConnection";
  presentation?: boolean;
  params: TypeDataJSON;
}
/** `updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> = Update` https://core.telegram.org/constructor/updateBotCommands */
export interface RawUpdateBotCommands {
  _: "updateBotCommands";
  peer: TypePeer;
  botId: number;
  commands: TypeBotCommand[];
}
/** `updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int recent_requesters:Vector<long> = Update` https://core.telegram.org/constructor/updatePendingJoinRequests */
export interface RawUpdatePendingJoinRequests {
  _: "updatePendingJoinRequests";
  peer: TypePeer;
  requestsPending: number;
  recentRequesters: number[];
}
/** `updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int query_id:flags.0?long = Update` https://core.telegram.org/constructor/updateBotChatInviteRequester */
export interface RawUpdateBotChatInviteRequester {
  _: "updateBotChatInviteRequester";
  peer: TypePeer;
  date: number;
  userId: number;
  about: string;
  invite: TypeExportedChatInvite;
  qts: number;
  queryId?: bigint;
}
/** `updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions = Update` https://core.telegram.org/constructor/updateMessageReactions */
export interface RawUpdateMessageReactions {
  _: "updateMessageReactions";
  peer: TypePeer;
  msgId: number;
  topMsgId?: number;
  savedPeerId?: TypePeer;
  reactions: TypeMessageReactions;
}
/** `updateAttachMenuBots#17b7a20b = Update` https://core.telegram.org/constructor/updateAttachMenuBots */
export interface RawUpdateAttachMenuBots {
  _: "updateAttachMenuBots";
}
/** `updateWebViewResultSent#1592b79d query_id:long = Update` https://core.telegram.org/constructor/updateWebViewResultSent */
export interface RawUpdateWebViewResultSent {
  _: "updateWebViewResultSent";
  queryId: bigint;
}
/** `updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update` https://core.telegram.org/constructor/updateBotMenuButton */
export interface RawUpdateBotMenuButton {
  _: "updateBotMenuButton";
  botId: number;
  button: TypeBotMenuButton;
}
/** `updateSavedRingtones#74d8be99 = Update` https://core.telegram.org/constructor/updateSavedRingtones */
export interface RawUpdateSavedRingtones {
  _: "updateSavedRingtones";
}
/** `updateTranscribedAudio#0084cd5a flags:# pending:flags.0?true peer:Peer msg_id:int transcription_id:long text:string = Update` https://core.telegram.org/constructor/updateTranscribedAudio */
export interface RawUpdateTranscribedAudio {
  _: "updateTranscribedAudio";
  pending?: boolean;
  peer: TypePeer;
  msgId: number;
  transcriptionId: bigint;
  text: string;
}
/** `updateReadFeaturedEmojiStickers#fb4c496c = Update` https://core.telegram.org/constructor/updateReadFeaturedEmojiStickers */
export interface RawUpdateReadFeaturedEmojiStickers {
  _: "updateReadFeaturedEmojiStickers";
}
/** `updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update` https://core.telegram.org/constructor/updateUserEmojiStatus */
export interface RawUpdateUserEmojiStatus {
  _: "updateUserEmojiStatus";
  userId: number;
  emojiStatus: TypeEmojiStatus;
}
/** `updateRecentEmojiStatuses#30f443db = Update` https://core.telegram.org/constructor/updateRecentEmojiStatuses */
export interface RawUpdateRecentEmojiStatuses {
  _: "updateRecentEmojiStatuses";
}
/** `updateRecentReactions#6f7863f4 = Update` https://core.telegram.org/constructor/updateRecentReactions */
export interface RawUpdateRecentReactions {
  _: "updateRecentReactions";
}
/** `updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true emojis:flags.1?true stickerset:long = Update` https://core.telegram.org/constructor/updateMoveStickerSetToTop */
export interface RawUpdateMoveStickerSetToTop {
  _: "updateMoveStickerSetToTop";
  masks?: boolean;
  emojis?: boolean;
  stickerset: bigint;
}
/** `updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int extended_media:Vector<MessageExtendedMedia> = Update` https://core.telegram.org/constructor/updateMessageExtendedMedia */
export interface RawUpdateMessageExtendedMedia {
  _: "updateMessageExtendedMedia";
  peer: TypePeer;
  msgId: number;
  extendedMedia: TypeMessageExtendedMedia[];
}
/** `updateUser#20529438 user_id:long = Update` https://core.telegram.org/constructor/updateUser */
export interface RawUpdateUser {
  _: "updateUser";
  userId: number;
}
/** `updateAutoSaveSettings#ec05b097 = Update` https://core.telegram.org/constructor/updateAutoSaveSettings */
export interface RawUpdateAutoSaveSettings {
  _: "updateAutoSaveSettings";
}
/** `updateStory#75b3b798 peer:Peer story:StoryItem = Update` https://core.telegram.org/constructor/updateStory */
export interface RawUpdateStory {
  _: "updateStory";
  peer: TypePeer;
  story: TypeStoryItem;
}
/** `updateReadStories#f74e932b peer:Peer max_id:int = Update` https://core.telegram.org/constructor/updateReadStories */
export interface RawUpdateReadStories {
  _: "updateReadStories";
  peer: TypePeer;
  maxId: number;
}
/** `updateStoryID#1bf335b9 id:int random_id:long = Update` https://core.telegram.org/constructor/updateStoryID */
export interface RawUpdateStoryID {
  _: "updateStoryID";
  id: number;
  randomId: bigint;
}
/** `updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update` https://core.telegram.org/constructor/updateStoriesStealthMode */
export interface RawUpdateStoriesStealthMode {
  _: "updateStoriesStealthMode";
  stealthMode: TypeStoriesStealthMode;
}
/** `updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction = Update` https://core.telegram.org/constructor/updateSentStoryReaction */
export interface RawUpdateSentStoryReaction {
  _: "updateSentStoryReaction";
  peer: TypePeer;
  storyId: number;
  reaction: TypeReaction;
}
/** `updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update` https://core.telegram.org/constructor/updateBotChatBoost */
export interface RawUpdateBotChatBoost {
  _: "updateBotChatBoost";
  peer: TypePeer;
  boost: TypeBoost;
  qts: number;
}
/** `updateChannelViewForumAsMessages#07b68920 channel_id:long enabled:Bool = Update` https://core.telegram.org/constructor/updateChannelViewForumAsMessages */
export interface RawUpdateChannelViewForumAsMessages {
  _: "updateChannelViewForumAsMessages";
  channelId: number;
  enabled: boolean;
}
/** `updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer wallpaper:flags.0?WallPaper = Update` https://core.telegram.org/constructor/updatePeerWallpaper */
export interface RawUpdatePeerWallpaper {
  _: "updatePeerWallpaper";
  wallpaperOverridden?: boolean;
  peer: TypePeer;
  wallpaper?: TypeWallPaper;
}
/** `updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int = Update` https://core.telegram.org/constructor/updateBotMessageReaction */
export interface RawUpdateBotMessageReaction {
  _: "updateBotMessageReaction";
  peer: TypePeer;
  msgId: number;
  date: number;
  actor: TypePeer;
  oldReactions: TypeReaction[];
  newReactions: TypeReaction[];
  qts: number;
}
/** `updateBotMessageReactions#09cb7759 peer:Peer msg_id:int date:int reactions:Vector<ReactionCount> qts:int = Update` https://core.telegram.org/constructor/updateBotMessageReactions */
export interface RawUpdateBotMessageReactions {
  _: "updateBotMessageReactions";
  peer: TypePeer;
  msgId: number;
  date: number;
  reactions: TypeReactionCount[];
  qts: number;
}
/** `updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer = Update` https://core.telegram.org/constructor/updateSavedDialogPinned */
export interface RawUpdateSavedDialogPinned {
  _: "updateSavedDialogPinned";
  pinned?: boolean;
  peer: TypeDialogPeer;
}
/** `updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> = Update` https://core.telegram.org/constructor/updatePinnedSavedDialogs */
export interface RawUpdatePinnedSavedDialogs {
  _: "updatePinnedSavedDialogs";
  order?: TypeDialogPeer[];
}
/** `updateSavedReactionTags#39c67432 = Update` https://core.telegram.org/constructor/updateSavedReactionTags */
export interface RawUpdateSavedReactionTags {
  _: "updateSavedReactionTags";
}
/** `updateSmsJob#f16269d4 job_id:string = Update` https://core.telegram.org/constructor/updateSmsJob */
export interface RawUpdateSmsJob {
  _: "updateSmsJob";
  jobId: string;
}
/** `updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update` https://core.telegram.org/constructor/updateQuickReplies */
export interface RawUpdateQuickReplies {
  _: "updateQuickReplies";
  quickReplies: TypeQuickReply[];
}
/** `updateNewQuickReply#f53da717 quick_reply:QuickReply = Update` https://core.telegram.org/constructor/updateNewQuickReply */
export interface RawUpdateNewQuickReply {
  _: "updateNewQuickReply";
  quickReply: TypeQuickReply;
}
/** `updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update` https://core.telegram.org/constructor/updateDeleteQuickReply */
export interface RawUpdateDeleteQuickReply {
  _: "updateDeleteQuickReply";
  shortcutId: number;
}
/** `updateQuickReplyMessage#3e050d0f message:Message = Update` https://core.telegram.org/constructor/updateQuickReplyMessage */
export interface RawUpdateQuickReplyMessage {
  _: "updateQuickReplyMessage";
  message: TypeMessage;
}
/** `updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> = Update` https://core.telegram.org/constructor/updateDeleteQuickReplyMessages */
export interface RawUpdateDeleteQuickReplyMessages {
  _: "updateDeleteQuickReplyMessages";
  shortcutId: number;
  messages: number[];
}
/** `updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int = Update` https://core.telegram.org/constructor/updateBotBusinessConnect */
export interface RawUpdateBotBusinessConnect {
  _: "updateBotBusinessConnect";
  connection: TypeBotBusinessConnection;
  qts: number;
}
/** `updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update` https://core.telegram.org/constructor/updateBotNewBusinessMessage */
export interface RawUpdateBotNewBusinessMessage {
  _: "updateBotNewBusinessMessage";
  connectionId: string;
  message: TypeMessage;
  replyToMessage?: TypeMessage;
  qts: number;
}
/** `updateBotEditBusinessMessage#07df587c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update` https://core.telegram.org/constructor/updateBotEditBusinessMessage */
export interface RawUpdateBotEditBusinessMessage {
  _: "updateBotEditBusinessMessage";
  connectionId: string;
  message: TypeMessage;
  replyToMessage?: TypeMessage;
  qts: number;
}
/** `updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer messages:Vector<int> qts:int = Update` https://core.telegram.org/constructor/updateBotDeleteBusinessMessage */
export interface RawUpdateBotDeleteBusinessMessage {
  _: "updateBotDeleteBusinessMessage";
  connectionId: string;
  peer: TypePeer;
  messages: number[];
  qts: number;
}
/** `updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction = Update` https://core.telegram.org/constructor/updateNewStoryReaction */
export interface RawUpdateNewStoryReaction {
  _: "updateNewStoryReaction";
  storyId: number;
  peer: TypePeer;
  reaction: TypeReaction;
}
/** `updateStarsBalance#4e80a379 balance:StarsAmount = Update` https://core.telegram.org/constructor/updateStarsBalance */
export interface RawUpdateStarsBalance {
  _: "updateStarsBalance";
  balance: TypeStarsAmount;
}
/** `updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long connection_id:string message:Message reply_to_message:flags.2?Message chat_instance:long data:flags.0?bytes = Update` https://core.telegram.org/constructor/updateBusinessBotCallbackQuery */
export interface RawUpdateBusinessBotCallbackQuery {
  _: "updateBusinessBotCallbackQuery";
  queryId: bigint;
  userId: number;
  connectionId: string;
  message: TypeMessage;
  replyToMessage?: TypeMessage;
  chatInstance: bigint;
  data?: Uint8Array;
}
/** `updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update` https://core.telegram.org/constructor/updateStarsRevenueStatus */
export interface RawUpdateStarsRevenueStatus {
  _: "updateStarsRevenueStatus";
  peer: TypePeer;
  status: TypeStarsRevenueStatus;
}
/** `updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int = Update` https://core.telegram.org/constructor/updateBotPurchasedPaidMedia */
export interface RawUpdateBotPurchasedPaidMedia {
  _: "updateBotPurchasedPaidMedia";
  userId: number;
  payload: string;
  qts: number;
}
/** `updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update` https://core.telegram.org/constructor/updatePaidReactionPrivacy */
export interface RawUpdatePaidReactionPrivacy {
  _: "updatePaidReactionPrivacy";
  private: TypePaidReactionPrivacy;
}
/** `updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update` https://core.telegram.org/constructor/updateSentPhoneCode */
export interface RawUpdateSentPhoneCode {
  _: "updateSentPhoneCode";
  sentCode: TypeAuthSentCode;
}
/** `updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int blocks:Vector<bytes> next_offset:int = Update` https://core.telegram.org/constructor/updateGroupCallChainBlocks */
export interface RawUpdateGroupCallChainBlocks {
  _: "updateGroupCallChainBlocks";
  call: TypeInputGroupCall;
  subChainId: number;
  blocks: Uint8Array[];
  nextOffset: number;
}
/** `updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer read_max_id:int = Update` https://core.telegram.org/constructor/updateReadMonoForumInbox */
export interface RawUpdateReadMonoForumInbox {
  _: "updateReadMonoForumInbox";
  channelId: number;
  savedPeerId: TypePeer;
  readMaxId: number;
}
/** `updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer read_max_id:int = Update` https://core.telegram.org/constructor/updateReadMonoForumOutbox */
export interface RawUpdateReadMonoForumOutbox {
  _: "updateReadMonoForumOutbox";
  channelId: number;
  savedPeerId: TypePeer;
  readMaxId: number;
}
/** `updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true channel_id:long saved_peer_id:Peer = Update` https://core.telegram.org/constructor/updateMonoForumNoPaidException */
export interface RawUpdateMonoForumNoPaidException {
  _: "updateMonoForumNoPaidException";
  exception?: boolean;
  channelId: number;
  savedPeerId: TypePeer;
}
/** `updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage = Update` https://core.telegram.org/constructor/updateGroupCallMessage */
export interface RawUpdateGroupCallMessage {
  _: "updateGroupCallMessage";
  call: TypeInputGroupCall;
  message: TypeGroupCallMessage;
}
/** `updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer encrypted_message:bytes = Update` https://core.telegram.org/constructor/updateGroupCallEncryptedMessage */
export interface RawUpdateGroupCallEncryptedMessage {
  _: "updateGroupCallEncryptedMessage";
  call: TypeInputGroupCall;
  fromId: TypePeer;
  encryptedMessage: Uint8Array;
}
/** `updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer topic_id:int = Update` https://core.telegram.org/constructor/updatePinnedForumTopic */
export interface RawUpdatePinnedForumTopic {
  _: "updatePinnedForumTopic";
  pinned?: boolean;
  peer: TypePeer;
  topicId: number;
}
/** `updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> = Update` https://core.telegram.org/constructor/updatePinnedForumTopics */
export interface RawUpdatePinnedForumTopics {
  _: "updatePinnedForumTopics";
  peer: TypePeer;
  order?: number[];
}
/** `updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int> = Update` https://core.telegram.org/constructor/updateDeleteGroupCallMessages */
export interface RawUpdateDeleteGroupCallMessages {
  _: "updateDeleteGroupCallMessages";
  call: TypeInputGroupCall;
  messages: number[];
}
/** `updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState = Update` https://core.telegram.org/constructor/updateStarGiftAuctionState */
export interface RawUpdateStarGiftAuctionState {
  _: "updateStarGiftAuctionState";
  giftId: bigint;
  state: TypeStarGiftAuctionState;
}
/** `updateStarGiftAuctionUserState#dc58f31e gift_id:long user_state:StarGiftAuctionUserState = Update` https://core.telegram.org/constructor/updateStarGiftAuctionUserState */
export interface RawUpdateStarGiftAuctionUserState {
  _: "updateStarGiftAuctionUserState";
  giftId: bigint;
  userState: TypeStarGiftAuctionUserState;
}
/** `updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update` https://core.telegram.org/constructor/updateEmojiGameInfo */
export interface RawUpdateEmojiGameInfo {
  _: "updateEmojiGameInfo";
  info: TypeMessagesEmojiGameInfo;
}
/** `updateStarGiftCraftFail#ac072444 = Update` https://core.telegram.org/constructor/updateStarGiftCraftFail */
export interface RawUpdateStarGiftCraftFail {
  _: "updateStarGiftCraftFail";
}
/** `updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string version:int = Update` https://core.telegram.org/constructor/updateChatParticipantRank */
export interface RawUpdateChatParticipantRank {
  _: "updateChatParticipantRank";
  chatId: number;
  userId: number;
  rank: string;
  version: number;
}
/** `updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update` https://core.telegram.org/constructor/updateManagedBot */
export interface RawUpdateManagedBot {
  _: "updateManagedBot";
  userId: number;
  botId: number;
  qts: number;
}
/** `updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message reference_messages:flags.0?Vector<Message> qts:int = Update` https://core.telegram.org/constructor/updateBotGuestChatQuery */
export interface RawUpdateBotGuestChatQuery {
  _: "updateBotGuestChatQuery";
  queryId: bigint;
  message: TypeMessage;
  referenceMessages?: TypeMessage[];
  qts: number;
}
/** `updateAiComposeTones#8c0f91fb = Update` https://core.telegram.org/constructor/updateAiComposeTones */
export interface RawUpdateAiComposeTones {
  _: "updateAiComposeTones";
}
/** `updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long result:JoinChatBotResult = Update` https://core.telegram.org/constructor/updateJoinChatWebViewDecision */
export interface RawUpdateJoinChatWebViewDecision {
  _: "updateJoinChatWebViewDecision";
  peer: TypePeer;
  queryId: bigint;
  result: TypeJoinChatBotResult;
}
/** `updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long date:flags.1?int device:flags.1?string location:flags.1?string = Update` https://core.telegram.org/constructor/updateNewBotConnection */
export interface RawUpdateNewBotConnection {
  _: "updateNewBotConnection";
  confirmed?: boolean;
  botId: number;
  date?: number;
  device?: string;
  location?: string;
}
/** `updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = Update` https://core.telegram.org/constructor/updateWebBrowserSettings */
export interface RawUpdateWebBrowserSettings {
  _: "updateWebBrowserSettings";
  openExternalBrowser?: boolean;
  displayCloseButton?: boolean;
}
/** `updateWebBrowserException#140502d1 flags:# delete:flags.1?true open_external_browser:flags.0?Bool exception:WebDomainException = Update` https://core.telegram.org/constructor/updateWebBrowserException */
export interface RawUpdateWebBrowserException {
  _: "updateWebBrowserException";
  delete?: boolean;
  openExternalBrowser?: boolean;
  exception: TypeWebDomainException;
}
/** `updates.state#a56c2a3e pts:int qts:int date:int seq:int unread_count:int = updates.State` https://core.telegram.org/constructor/updates.state */
export interface RawUpdatesState {
  _: "updates.state";
  pts: number;
  qts: number;
  date: number;
  seq: number;
  unreadCount: number;
}
/** `updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference` https://core.telegram.org/constructor/updates.differenceEmpty */
export interface RawUpdatesDifferenceEmpty {
  _: "updates.differenceEmpty";
  date: number;
  seq: number;
}
/** `updates.difference#00f49ca0 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> state:updates.State = updates.Difference` https://core.telegram.org/constructor/updates.difference */
export interface RawUpdatesDifference {
  _: "updates.difference";
  newMessages: TypeMessage[];
  newEncryptedMessages: TypeEncryptedMessage[];
  otherUpdates: TypeUpdate[];
  chats: TypeChat[];
  users: TypeUser[];
  state: TypeUpdatesState;
}
/** `updates.differenceSlice#a8fb1981 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State = updates.Difference` https://core.telegram.org/constructor/updates.differenceSlice */
export interface RawUpdatesDifferenceSlice {
  _: "updates.differenceSlice";
  newMessages: TypeMessage[];
  newEncryptedMessages: TypeEncryptedMessage[];
  otherUpdates: TypeUpdate[];
  chats: TypeChat[];
  users: TypeUser[];
  intermediateState: TypeUpdatesState;
}
/** `updates.differenceTooLong#4afe8f6d pts:int = updates.Difference` https://core.telegram.org/constructor/updates.differenceTooLong */
export interface RawUpdatesDifferenceTooLong {
  _: "updates.differenceTooLong";
  pts: number;
}
/** `updatesTooLong#e317af7e = Updates` https://core.telegram.org/constructor/updatesTooLong */
export interface RawUpdatesTooLong {
  _: "updatesTooLong";
}
/** `updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates` https://core.telegram.org/constructor/updateShortMessage */
export interface RawUpdateShortMessage {
  _: "updateShortMessage";
  out?: boolean;
  mentioned?: boolean;
  mediaUnread?: boolean;
  silent?: boolean;
  id: number;
  userId: number;
  message: string;
  pts: number;
  ptsCount: number;
  date: number;
  fwdFrom?: TypeMessageFwdHeader;
  viaBotId?: number;
  replyTo?: TypeMessageReplyHeader;
  entities?: TypeMessageEntity[];
  ttlPeriod?: number;
}
/** `updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:long chat_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates` https://core.telegram.org/constructor/updateShortChatMessage */
export interface RawUpdateShortChatMessage {
  _: "updateShortChatMessage";
  out?: boolean;
  mentioned?: boolean;
  mediaUnread?: boolean;
  silent?: boolean;
  id: number;
  fromId: number;
  chatId: number;
  message: string;
  pts: number;
  ptsCount: number;
  date: number;
  fwdFrom?: TypeMessageFwdHeader;
  viaBotId?: number;
  replyTo?: TypeMessageReplyHeader;
  entities?: TypeMessageEntity[];
  ttlPeriod?: number;
}
/** `updateShort#78d4dec1 update:Update date:int = Updates` https://core.telegram.org/constructor/updateShort */
export interface RawUpdateShort {
  _: "updateShort";
  update: TypeUpdate;
  date: number;
}
/** `updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq_start:int seq:int = Updates` https://core.telegram.org/constructor/updatesCombined */
export interface RawUpdatesCombined {
  _: "updatesCombined";
  updates: TypeUpdate[];
  users: TypeUser[];
  chats: TypeChat[];
  date: number;
  seqStart: number;
  seq: number;
}
/** `updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq:int = Updates` https://core.telegram.org/constructor/updates */
export interface RawUpdates {
  _: "updates";
  updates: TypeUpdate[];
  users: TypeUser[];
  chats: TypeChat[];
  date: number;
  seq: number;
}
/** `updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates` https://core.telegram.org/constructor/updateShortSentMessage */
export interface RawUpdateShortSentMessage {
  _: "updateShortSentMessage";
  out?: boolean;
  id: number;
  pts: number;
  ptsCount: number;
  date: number;
  media?: TypeMessageMedia;
  entities?: TypeMessageEntity[];
  ttlPeriod?: number;
}
/** `photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos` https://core.telegram.org/constructor/photos.photos */
export interface RawPhotosPhotos {
  _: "photos.photos";
  photos: TypePhoto[];
  users: TypeUser[];
}
/** `photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> = photos.Photos` https://core.telegram.org/constructor/photos.photosSlice */
export interface RawPhotosPhotosSlice {
  _: "photos.photosSlice";
  count: number;
  photos: TypePhoto[];
  users: TypeUser[];
}
/** `photos.photo#20212ca8 photo:Photo users:Vector<User> = photos.Photo` https://core.telegram.org/constructor/photos.photo */
export interface RawPhotosPhoto {
  _: "photos.photo";
  photo: TypePhoto;
  users: TypeUser[];
}
/** `upload.file#096a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File` https://core.telegram.org/constructor/upload.file */
export interface RawUploadFile {
  _: "upload.file";
  type: TypeStorageFileType;
  mtime: number;
  bytes: Uint8Array;
}
/** `upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File` https://core.telegram.org/constructor/upload.fileCdnRedirect */
export interface RawUploadFileCdnRedirect {
  _: "upload.fileCdnRedirect";
  dcId: number;
  fileToken: Uint8Array;
  encryptionKey: Uint8Array;
  encryptionIv: Uint8Array;
  fileHashes: TypeFileHash[];
}
/** `dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true this_port_only:flags.5?true id:int ip_address:string port:int secret:flags.10?bytes = DcOption` https://core.telegram.org/constructor/dcOption */
export interface RawDcOption {
  _: "dcOption";
  ipv6?: boolean;
  mediaOnly?: boolean;
  tcpoOnly?: boolean;
  cdn?: boolean;
  static?: boolean;
  thisPortOnly?: boolean;
  id: number;
  ipAddress: string;
  port: number;
  secret?: Uint8Array;
}
/** `config#cc1a241e flags:# default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int tmp_sessions:flags.0?int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction autologin_token:flags.16?string = Config` https://core.telegram.org/constructor/config */
export interface RawConfig {
  _: "config";
  defaultP2pContacts?: boolean;
  preloadFeaturedStickers?: boolean;
  revokePmInbox?: boolean;
  blockedMode?: boolean;
  forceTryIpv6?: boolean;
  date: number;
  expires: number;
  testMode: boolean;
  thisDc: number;
  dcOptions: TypeDcOption[];
  dcTxtDomainName: string;
  chatSizeMax: number;
  megagroupSizeMax: number;
  forwardedCountMax: number;
  onlineUpdatePeriodMs: number;
  offlineBlurTimeoutMs: number;
  offlineIdleTimeoutMs: number;
  onlineCloudTimeoutMs: number;
  notifyCloudDelayMs: number;
  notifyDefaultDelayMs: number;
  pushChatPeriodMs: number;
  pushChatLimit: number;
  editTimeLimit: number;
  revokeTimeLimit: number;
  revokePmTimeLimit: number;
  ratingEDecay: number;
  stickersRecentLimit: number;
  channelsReadMediaPeriod: number;
  tmpSessions?: number;
  callReceiveTimeoutMs: number;
  callRingTimeoutMs: number;
  callConnectTimeoutMs: number;
  callPacketTimeoutMs: number;
  meUrlPrefix: string;
  autoupdateUrlPrefix?: string;
  gifSearchUsername?: string;
  venueSearchUsername?: string;
  imgSearchUsername?: string;
  staticMapsProvider?: string;
  captionLengthMax: number;
  messageLengthMax: number;
  webfileDcId: number;
  suggestedLangCode?: string;
  langPackVersion?: number;
  baseLangPackVersion?: number;
  reactionsDefault?: TypeReaction;
  autologinToken?: string;
}
/** `nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc` https://core.telegram.org/constructor/nearestDc */
export interface RawNearestDc {
  _: "nearestDc";
  country: string;
  thisDc: number;
  nearestDc: number;
}
/** `help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string sticker:flags.3?Document = help.AppUpdate` https://core.telegram.org/constructor/help.appUpdate */
export interface RawHelpAppUpdate {
  _: "help.appUpdate";
  canNotSkip?: boolean;
  id: number;
  version: string;
  text: string;
  entities: TypeMessageEntity[];
  document?: TypeDocument;
  url?: string;
  sticker?: TypeDocument;
}
/** `help.noAppUpdate#c45a6536 = help.AppUpdate` https://core.telegram.org/constructor/help.noAppUpdate */
export interface RawHelpNoAppUpdate {
  _: "help.noAppUpdate";
}
/** `help.inviteText#18cb9f78 message:string = help.InviteText` https://core.telegram.org/constructor/help.inviteText */
export interface RawHelpInviteText {
  _: "help.inviteText";
  message: string;
}
/** `encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat` https://core.telegram.org/constructor/encryptedChatEmpty */
export interface RawEncryptedChatEmpty {
  _: "encryptedChatEmpty";
  id: number;
}
/** `encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long participant_id:long = EncryptedChat` https://core.telegram.org/constructor/encryptedChatWaiting */
export interface RawEncryptedChatWaiting {
  _: "encryptedChatWaiting";
  id: number;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
}
/** `encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:long participant_id:long g_a:bytes = EncryptedChat` https://core.telegram.org/constructor/encryptedChatRequested */
export interface RawEncryptedChatRequested {
  _: "encryptedChatRequested";
  folderId?: number;
  id: number;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
  gA: Uint8Array;
}
/** `encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat` https://core.telegram.org/constructor/encryptedChat */
export interface RawEncryptedChat {
  _: "encryptedChat";
  id: number;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
  gAOrB: Uint8Array;
  keyFingerprint: bigint;
}
/** `encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int = EncryptedChat` https://core.telegram.org/constructor/encryptedChatDiscarded */
export interface RawEncryptedChatDiscarded {
  _: "encryptedChatDiscarded";
  historyDeleted?: boolean;
  id: number;
}
/** `inputEncryptedChat#f141b5e1 chat_id:int access_hash:long = InputEncryptedChat` https://core.telegram.org/constructor/inputEncryptedChat */
export interface RawInputEncryptedChat {
  _: "inputEncryptedChat";
  chatId: number;
  accessHash: bigint;
}
/** `encryptedFileEmpty#c21f497e = EncryptedFile` https://core.telegram.org/constructor/encryptedFileEmpty */
export interface RawEncryptedFileEmpty {
  _: "encryptedFileEmpty";
}
/** `encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int key_fingerprint:int = EncryptedFile` https://core.telegram.org/constructor/encryptedFile */
export interface RawEncryptedFile {
  _: "encryptedFile";
  id: bigint;
  accessHash: bigint;
  size: number;
  dcId: number;
  keyFingerprint: number;
}
/** `inputEncryptedFileEmpty#1837c364 = InputEncryptedFile` https://core.telegram.org/constructor/inputEncryptedFileEmpty */
export interface RawInputEncryptedFileEmpty {
  _: "inputEncryptedFileEmpty";
}
/** `inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string key_fingerprint:int = InputEncryptedFile` https://core.telegram.org/constructor/inputEncryptedFileUploaded */
export interface RawInputEncryptedFileUploaded {
  _: "inputEncryptedFileUploaded";
  id: bigint;
  parts: number;
  md5Checksum: string;
  keyFingerprint: number;
}
/** `inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile` https://core.telegram.org/constructor/inputEncryptedFile */
export interface RawInputEncryptedFile {
  _: "inputEncryptedFile";
  id: bigint;
  accessHash: bigint;
}
/** `inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int = InputEncryptedFile` https://core.telegram.org/constructor/inputEncryptedFileBigUploaded */
export interface RawInputEncryptedFileBigUploaded {
  _: "inputEncryptedFileBigUploaded";
  id: bigint;
  parts: number;
  keyFingerprint: number;
}
/** `encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes file:EncryptedFile = EncryptedMessage` https://core.telegram.org/constructor/encryptedMessage */
export interface RawEncryptedMessage {
  _: "encryptedMessage";
  randomId: bigint;
  chatId: number;
  date: number;
  bytes: Uint8Array;
  file: TypeEncryptedFile;
}
/** `encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes = EncryptedMessage` https://core.telegram.org/constructor/encryptedMessageService */
export interface RawEncryptedMessageService {
  _: "encryptedMessageService";
  randomId: bigint;
  chatId: number;
  date: number;
  bytes: Uint8Array;
}
/** `messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig` https://core.telegram.org/constructor/messages.dhConfigNotModified */
export interface RawMessagesDhConfigNotModified {
  _: "messages.dhConfigNotModified";
  random: Uint8Array;
}
/** `messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes = messages.DhConfig` https://core.telegram.org/constructor/messages.dhConfig */
export interface RawMessagesDhConfig {
  _: "messages.dhConfig";
  g: number;
  p: Uint8Array;
  version: number;
  random: Uint8Array;
}
/** `messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage` https://core.telegram.org/constructor/messages.sentEncryptedMessage */
export interface RawMessagesSentEncryptedMessage {
  _: "messages.sentEncryptedMessage";
  date: number;
}
/** `messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile = messages.SentEncryptedMessage` https://core.telegram.org/constructor/messages.sentEncryptedFile */
export interface RawMessagesSentEncryptedFile {
  _: "messages.sentEncryptedFile";
  date: number;
  file: TypeEncryptedFile;
}
/** `inputDocumentEmpty#72f0eaae = InputDocument` https://core.telegram.org/constructor/inputDocumentEmpty */
export interface RawInputDocumentEmpty {
  _: "inputDocumentEmpty";
}
/** `inputDocument#1abfb575 id:long access_hash:long file_reference:bytes = InputDocument` https://core.telegram.org/constructor/inputDocument */
export interface RawInputDocument {
  _: "inputDocument";
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
}
/** `documentEmpty#36f8c871 id:long = Document` https://core.telegram.org/constructor/documentEmpty */
export interface RawDocumentEmpty {
  _: "documentEmpty";
  id: bigint;
}
/** `document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:long thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document` https://core.telegram.org/constructor/document */
export interface RawDocument {
  _: "document";
  id: bigint;
  accessHash: bigint;
  fileReference: Uint8Array;
  date: number;
  mimeType: string;
  size: number;
  thumbs?: TypePhotoSize[];
  videoThumbs?: TypeVideoSize[];
  dcId: number;
  attributes: TypeDocumentAttribute[];
}
/** `help.support#17c6b5f6 phone_number:string user:User = help.Support` https://core.telegram.org/constructor/help.support */
export interface RawHelpSupport {
  _: "help.support";
  phoneNumber: string;
  user: TypeUser;
}
/** `notifyPeer#9fd40bd8 peer:Peer = NotifyPeer` https://core.telegram.org/constructor/notifyPeer */
export interface RawNotifyPeer {
  _: "notifyPeer";
  peer: TypePeer;
}
/** `notifyUsers#b4c83b4c = NotifyPeer` https://core.telegram.org/constructor/notifyUsers */
export interface RawNotifyUsers {
  _: "notifyUsers";
}
/** `notifyChats#c007cec3 = NotifyPeer` https://core.telegram.org/constructor/notifyChats */
export interface RawNotifyChats {
  _: "notifyChats";
}
/** `notifyBroadcasts#d612e8ef = NotifyPeer` https://core.telegram.org/constructor/notifyBroadcasts */
export interface RawNotifyBroadcasts {
  _: "notifyBroadcasts";
}
/** `notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer` https://core.telegram.org/constructor/notifyForumTopic */
export interface RawNotifyForumTopic {
  _: "notifyForumTopic";
  peer: TypePeer;
  topMsgId: number;
}
/** `sendMessageTypingAction#16bf744e = SendMessageAction` https://core.telegram.org/constructor/sendMessageTypingAction */
export interface RawSendMessageTypingAction {
  _: "sendMessageTypingAction";
}
/** `sendMessageCancelAction#fd5ec8f5 = SendMessageAction` https://core.telegram.org/constructor/sendMessageCancelAction */
export interface RawSendMessageCancelAction {
  _: "sendMessageCancelAction";
}
/** `sendMessageRecordVideoAction#a187d66f = SendMessageAction` https://core.telegram.org/constructor/sendMessageRecordVideoAction */
export interface RawSendMessageRecordVideoAction {
  _: "sendMessageRecordVideoAction";
}
/** `sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction` https://core.telegram.org/constructor/sendMessageUploadVideoAction */
export interface RawSendMessageUploadVideoAction {
  _: "sendMessageUploadVideoAction";
  progress: number;
}
/** `sendMessageRecordAudioAction#d52f73f7 = SendMessageAction` https://core.telegram.org/constructor/sendMessageRecordAudioAction */
export interface RawSendMessageRecordAudioAction {
  _: "sendMessageRecordAudioAction";
}
/** `sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction` https://core.telegram.org/constructor/sendMessageUploadAudioAction */
export interface RawSendMessageUploadAudioAction {
  _: "sendMessageUploadAudioAction";
  progress: number;
}
/** `sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction` https://core.telegram.org/constructor/sendMessageUploadPhotoAction */
export interface RawSendMessageUploadPhotoAction {
  _: "sendMessageUploadPhotoAction";
  progress: number;
}
/** `sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction` https://core.telegram.org/constructor/sendMessageUploadDocumentAction */
export interface RawSendMessageUploadDocumentAction {
  _: "sendMessageUploadDocumentAction";
  progress: number;
}
/** `sendMessageGeoLocationAction#176f8ba1 = SendMessageAction` https://core.telegram.org/constructor/sendMessageGeoLocationAction */
export interface RawSendMessageGeoLocationAction {
  _: "sendMessageGeoLocationAction";
}
/** `sendMessageChooseContactAction#628cbc6f = SendMessageAction` https://core.telegram.org/constructor/sendMessageChooseContactAction */
export interface RawSendMessageChooseContactAction {
  _: "sendMessageChooseContactAction";
}
/** `sendMessageGamePlayAction#dd6a8f48 = SendMessageAction` https://core.telegram.org/constructor/sendMessageGamePlayAction */
export interface RawSendMessageGamePlayAction {
  _: "sendMessageGamePlayAction";
}
/** `sendMessageRecordRoundAction#88f27fbc = SendMessageAction` https://core.telegram.org/constructor/sendMessageRecordRoundAction */
export interface RawSendMessageRecordRoundAction {
  _: "sendMessageRecordRoundAction";
}
/** `sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction` https://core.telegram.org/constructor/sendMessageUploadRoundAction */
export interface RawSendMessageUploadRoundAction {
  _: "sendMessageUploadRoundAction";
  progress: number;
}
/** `speakingInGroupCallAction#d92c2285 = SendMessageAction` https://core.telegram.org/constructor/speakingInGroupCallAction */
export interface RawSpeakingInGroupCallAction {
  _: "speakingInGroupCallAction";
}
/** `sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction` https://core.telegram.org/constructor/sendMessageHistoryImportAction */
export interface RawSendMessageHistoryImportAction {
  _: "sendMessageHistoryImportAction";
  progress: number;
}
/** `sendMessageChooseStickerAction#b05ac6b1 = SendMessageAction` https://core.telegram.org/constructor/sendMessageChooseStickerAction */
export interface RawSendMessageChooseStickerAction {
  _: "sendMessageChooseStickerAction";
}
/** `sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int interaction:DataJSON = SendMessageAction` https://core.telegram.org/constructor/sendMessageEmojiInteraction */
export interface RawSendMessageEmojiInteraction {
  _: "sendMessageEmojiInteraction";
  emoticon: string;
  msgId: number;
  interaction: TypeDataJSON;
}
/** `sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction` https://core.telegram.org/constructor/sendMessageEmojiInteractionSeen */
export interface RawSendMessageEmojiInteractionSeen {
  _: "sendMessageEmojiInteractionSeen";
  emoticon: string;
}
/** `sendMessageTextDraftAction#376d975c random_id:long text:TextWithEntities = SendMessageAction` https://core.telegram.org/constructor/sendMessageTextDraftAction */
export interface RawSendMessageTextDraftAction {
  _: "sendMessageTextDraftAction";
  randomId: bigint;
  text: TypeTextWithEntities;
}
/** `inputSendMessageRichMessageDraftAction#e2b23b51 random_id:long rich_message:InputRichMessage = SendMessageAction` https://core.telegram.org/constructor/inputSendMessageRichMessageDraftAction */
export interface RawInputSendMessageRichMessageDraftAction {
  _: "inputSendMessageRichMessageDraftAction";
  randomId: bigint;
  richMessage: TypeInputRichMessage;
}
/** `sendMessageRichMessageDraftAction#a2cb24f9 random_id:long rich_message:RichMessage = SendMessageAction` https://core.telegram.org/constructor/sendMessageRichMessageDraftAction */
export interface RawSendMessageRichMessageDraftAction {
  _: "sendMessageRichMessageDraftAction";
  randomId: bigint;
  richMessage: TypeRichMessage;
}
/** `contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer> chats:Vector<Chat> users:Vector<User> = contacts.Found` https://core.telegram.org/constructor/contacts.found */
export interface RawContactsFound {
  _: "contacts.found";
  myResults: TypePeer[];
  results: TypePeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyStatusTimestamp */
export interface RawInputPrivacyKeyStatusTimestamp {
  _: "inputPrivacyKeyStatusTimestamp";
}
/** `inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyChatInvite */
export interface RawInputPrivacyKeyChatInvite {
  _: "inputPrivacyKeyChatInvite";
}
/** `inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyPhoneCall */
export interface RawInputPrivacyKeyPhoneCall {
  _: "inputPrivacyKeyPhoneCall";
}
/** `inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyPhoneP2P */
export interface RawInputPrivacyKeyPhoneP2P {
  _: "inputPrivacyKeyPhoneP2P";
}
/** `inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyForwards */
export interface RawInputPrivacyKeyForwards {
  _: "inputPrivacyKeyForwards";
}
/** `inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyProfilePhoto */
export interface RawInputPrivacyKeyProfilePhoto {
  _: "inputPrivacyKeyProfilePhoto";
}
/** `inputPrivacyKeyPhoneNumber#0352dafa = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyPhoneNumber */
export interface RawInputPrivacyKeyPhoneNumber {
  _: "inputPrivacyKeyPhoneNumber";
}
/** `inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyAddedByPhone */
export interface RawInputPrivacyKeyAddedByPhone {
  _: "inputPrivacyKeyAddedByPhone";
}
/** `inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyVoiceMessages */
export interface RawInputPrivacyKeyVoiceMessages {
  _: "inputPrivacyKeyVoiceMessages";
}
/** `inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyAbout */
export interface RawInputPrivacyKeyAbout {
  _: "inputPrivacyKeyAbout";
}
/** `inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyBirthday */
export interface RawInputPrivacyKeyBirthday {
  _: "inputPrivacyKeyBirthday";
}
/** `inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyStarGiftsAutoSave */
export interface RawInputPrivacyKeyStarGiftsAutoSave {
  _: "inputPrivacyKeyStarGiftsAutoSave";
}
/** `inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeyNoPaidMessages */
export interface RawInputPrivacyKeyNoPaidMessages {
  _: "inputPrivacyKeyNoPaidMessages";
}
/** `inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey` https://core.telegram.org/constructor/inputPrivacyKeySavedMusic */
export interface RawInputPrivacyKeySavedMusic {
  _: "inputPrivacyKeySavedMusic";
}
/** `privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyStatusTimestamp */
export interface RawPrivacyKeyStatusTimestamp {
  _: "privacyKeyStatusTimestamp";
}
/** `privacyKeyChatInvite#500e6dfa = PrivacyKey` https://core.telegram.org/constructor/privacyKeyChatInvite */
export interface RawPrivacyKeyChatInvite {
  _: "privacyKeyChatInvite";
}
/** `privacyKeyPhoneCall#3d662b7b = PrivacyKey` https://core.telegram.org/constructor/privacyKeyPhoneCall */
export interface RawPrivacyKeyPhoneCall {
  _: "privacyKeyPhoneCall";
}
/** `privacyKeyPhoneP2P#39491cc8 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyPhoneP2P */
export interface RawPrivacyKeyPhoneP2P {
  _: "privacyKeyPhoneP2P";
}
/** `privacyKeyForwards#69ec56a3 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyForwards */
export interface RawPrivacyKeyForwards {
  _: "privacyKeyForwards";
}
/** `privacyKeyProfilePhoto#96151fed = PrivacyKey` https://core.telegram.org/constructor/privacyKeyProfilePhoto */
export interface RawPrivacyKeyProfilePhoto {
  _: "privacyKeyProfilePhoto";
}
/** `privacyKeyPhoneNumber#d19ae46d = PrivacyKey` https://core.telegram.org/constructor/privacyKeyPhoneNumber */
export interface RawPrivacyKeyPhoneNumber {
  _: "privacyKeyPhoneNumber";
}
/** `privacyKeyAddedByPhone#42ffd42b = PrivacyKey` https://core.telegram.org/constructor/privacyKeyAddedByPhone */
export interface RawPrivacyKeyAddedByPhone {
  _: "privacyKeyAddedByPhone";
}
/** `privacyKeyVoiceMessages#0697f414 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyVoiceMessages */
export interface RawPrivacyKeyVoiceMessages {
  _: "privacyKeyVoiceMessages";
}
/** `privacyKeyAbout#a486b761 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyAbout */
export interface RawPrivacyKeyAbout {
  _: "privacyKeyAbout";
}
/** `privacyKeyBirthday#2000a518 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyBirthday */
export interface RawPrivacyKeyBirthday {
  _: "privacyKeyBirthday";
}
/** `privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyStarGiftsAutoSave */
export interface RawPrivacyKeyStarGiftsAutoSave {
  _: "privacyKeyStarGiftsAutoSave";
}
/** `privacyKeyNoPaidMessages#17d348d2 = PrivacyKey` https://core.telegram.org/constructor/privacyKeyNoPaidMessages */
export interface RawPrivacyKeyNoPaidMessages {
  _: "privacyKeyNoPaidMessages";
}
/** `privacyKeySavedMusic#ff7a571b = PrivacyKey` https://core.telegram.org/constructor/privacyKeySavedMusic */
export interface RawPrivacyKeySavedMusic {
  _: "privacyKeySavedMusic";
}
/** `inputPrivacyValueAllowContacts#0d09e07b = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowContacts */
export interface RawInputPrivacyValueAllowContacts {
  _: "inputPrivacyValueAllowContacts";
}
/** `inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowAll */
export interface RawInputPrivacyValueAllowAll {
  _: "inputPrivacyValueAllowAll";
}
/** `inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowUsers */
export interface RawInputPrivacyValueAllowUsers {
  _: "inputPrivacyValueAllowUsers";
  users: readonly TypeInputUser[];
}
/** `inputPrivacyValueDisallowContacts#0ba52007 = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueDisallowContacts */
export interface RawInputPrivacyValueDisallowContacts {
  _: "inputPrivacyValueDisallowContacts";
}
/** `inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueDisallowAll */
export interface RawInputPrivacyValueDisallowAll {
  _: "inputPrivacyValueDisallowAll";
}
/** `inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueDisallowUsers */
export interface RawInputPrivacyValueDisallowUsers {
  _: "inputPrivacyValueDisallowUsers";
  users: readonly TypeInputUser[];
}
/** `inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowChatParticipants */
export interface RawInputPrivacyValueAllowChatParticipants {
  _: "inputPrivacyValueAllowChatParticipants";
  chats: readonly number[];
}
/** `inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueDisallowChatParticipants */
export interface RawInputPrivacyValueDisallowChatParticipants {
  _: "inputPrivacyValueDisallowChatParticipants";
  chats: readonly number[];
}
/** `inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowCloseFriends */
export interface RawInputPrivacyValueAllowCloseFriends {
  _: "inputPrivacyValueAllowCloseFriends";
}
/** `inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowPremium */
export interface RawInputPrivacyValueAllowPremium {
  _: "inputPrivacyValueAllowPremium";
}
/** `inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueAllowBots */
export interface RawInputPrivacyValueAllowBots {
  _: "inputPrivacyValueAllowBots";
}
/** `inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule` https://core.telegram.org/constructor/inputPrivacyValueDisallowBots */
export interface RawInputPrivacyValueDisallowBots {
  _: "inputPrivacyValueDisallowBots";
}
/** `privacyValueAllowContacts#fffe1bac = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowContacts */
export interface RawPrivacyValueAllowContacts {
  _: "privacyValueAllowContacts";
}
/** `privacyValueAllowAll#65427b82 = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowAll */
export interface RawPrivacyValueAllowAll {
  _: "privacyValueAllowAll";
}
/** `privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowUsers */
export interface RawPrivacyValueAllowUsers {
  _: "privacyValueAllowUsers";
  users: number[];
}
/** `privacyValueDisallowContacts#f888fa1a = PrivacyRule` https://core.telegram.org/constructor/privacyValueDisallowContacts */
export interface RawPrivacyValueDisallowContacts {
  _: "privacyValueDisallowContacts";
}
/** `privacyValueDisallowAll#8b73e763 = PrivacyRule` https://core.telegram.org/constructor/privacyValueDisallowAll */
export interface RawPrivacyValueDisallowAll {
  _: "privacyValueDisallowAll";
}
/** `privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule` https://core.telegram.org/constructor/privacyValueDisallowUsers */
export interface RawPrivacyValueDisallowUsers {
  _: "privacyValueDisallowUsers";
  users: number[];
}
/** `privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowChatParticipants */
export interface RawPrivacyValueAllowChatParticipants {
  _: "privacyValueAllowChatParticipants";
  chats: number[];
}
/** `privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule` https://core.telegram.org/constructor/privacyValueDisallowChatParticipants */
export interface RawPrivacyValueDisallowChatParticipants {
  _: "privacyValueDisallowChatParticipants";
  chats: number[];
}
/** `privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowCloseFriends */
export interface RawPrivacyValueAllowCloseFriends {
  _: "privacyValueAllowCloseFriends";
}
/** `privacyValueAllowPremium#ece9814b = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowPremium */
export interface RawPrivacyValueAllowPremium {
  _: "privacyValueAllowPremium";
}
/** `privacyValueAllowBots#21461b5d = PrivacyRule` https://core.telegram.org/constructor/privacyValueAllowBots */
export interface RawPrivacyValueAllowBots {
  _: "privacyValueAllowBots";
}
/** `privacyValueDisallowBots#f6a5f82f = PrivacyRule` https://core.telegram.org/constructor/privacyValueDisallowBots */
export interface RawPrivacyValueDisallowBots {
  _: "privacyValueDisallowBots";
}
/** `account.privacyRules#50a04e45 rules:Vector<PrivacyRule> chats:Vector<Chat> users:Vector<User> = account.PrivacyRules` https://core.telegram.org/constructor/account.privacyRules */
export interface RawAccountPrivacyRules {
  _: "account.privacyRules";
  rules: TypePrivacyRule[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `accountDaysTTL#b8d0afdf days:int = AccountDaysTTL` https://core.telegram.org/constructor/accountDaysTTL */
export interface RawAccountDaysTTL {
  _: "accountDaysTTL";
  days: number;
}
/** `documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeImageSize */
export interface RawDocumentAttributeImageSize {
  _: "documentAttributeImageSize";
  w: number;
  h: number;
}
/** `documentAttributeAnimated#11b58939 = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeAnimated */
export interface RawDocumentAttributeAnimated {
  _: "documentAttributeAnimated";
}
/** `documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string stickerset:InputStickerSet mask_coords:flags.0?MaskCoords = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeSticker */
export interface RawDocumentAttributeSticker {
  _: "documentAttributeSticker";
  mask?: boolean;
  alt: string;
  stickerset: TypeInputStickerSet;
  maskCoords?: TypeMaskCoords;
}
/** `documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double video_codec:flags.5?string = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeVideo */
export interface RawDocumentAttributeVideo {
  _: "documentAttributeVideo";
  roundMessage?: boolean;
  supportsStreaming?: boolean;
  nosound?: boolean;
  duration: number;
  w: number;
  h: number;
  preloadPrefixSize?: number;
  videoStartTs?: number;
  videoCodec?: string;
}
/** `documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int title:flags.0?string performer:flags.1?string waveform:flags.2?bytes = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeAudio */
export interface RawDocumentAttributeAudio {
  _: "documentAttributeAudio";
  voice?: boolean;
  duration: number;
  title?: string;
  performer?: string;
  waveform?: Uint8Array;
}
/** `documentAttributeFilename#15590068 file_name:string = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeFilename */
export interface RawDocumentAttributeFilename {
  _: "documentAttributeFilename";
  fileName: string;
}
/** `documentAttributeHasStickers#9801d2f7 = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeHasStickers */
export interface RawDocumentAttributeHasStickers {
  _: "documentAttributeHasStickers";
}
/** `documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true text_color:flags.1?true alt:string stickerset:InputStickerSet = DocumentAttribute` https://core.telegram.org/constructor/documentAttributeCustomEmoji */
export interface RawDocumentAttributeCustomEmoji {
  _: "documentAttributeCustomEmoji";
  free?: boolean;
  textColor?: boolean;
  alt: string;
  stickerset: TypeInputStickerSet;
}
/** `messages.stickersNotModified#f1749a22 = messages.Stickers` https://core.telegram.org/constructor/messages.stickersNotModified */
export interface RawMessagesStickersNotModified {
  _: "messages.stickersNotModified";
}
/** `messages.stickers#30a6ec7e hash:long stickers:Vector<Document> = messages.Stickers` https://core.telegram.org/constructor/messages.stickers */
export interface RawMessagesStickers {
  _: "messages.stickers";
  hash: bigint;
  stickers: TypeDocument[];
}
/** `stickerPack#12b299d4 emoticon:string documents:Vector<long> = StickerPack` https://core.telegram.org/constructor/stickerPack */
export interface RawStickerPack {
  _: "stickerPack";
  emoticon: string;
  documents: bigint[];
}
/** `messages.allStickersNotModified#e86602c3 = messages.AllStickers` https://core.telegram.org/constructor/messages.allStickersNotModified */
export interface RawMessagesAllStickersNotModified {
  _: "messages.allStickersNotModified";
}
/** `messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> = messages.AllStickers` https://core.telegram.org/constructor/messages.allStickers */
export interface RawMessagesAllStickers {
  _: "messages.allStickers";
  hash: bigint;
  sets: TypeStickerSet[];
}
/** `messages.affectedMessages#84d19185 pts:int pts_count:int = messages.AffectedMessages` https://core.telegram.org/constructor/messages.affectedMessages */
export interface RawMessagesAffectedMessages {
  _: "messages.affectedMessages";
  pts: number;
  ptsCount: number;
}
/** `webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage` https://core.telegram.org/constructor/webPageEmpty */
export interface RawWebPageEmpty {
  _: "webPageEmpty";
  id: bigint;
  url?: string;
}
/** `webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage` https://core.telegram.org/constructor/webPagePending */
export interface RawWebPagePending {
  _: "webPagePending";
  id: bigint;
  url?: string;
  date: number;
}
/** `webPage#e89c45b2 flags:# has_large_media:flags.13?true video_cover_photo:flags.14?true id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> = WebPage` https://core.telegram.org/constructor/webPage */
export interface RawWebPage {
  _: "webPage";
  hasLargeMedia?: boolean;
  videoCoverPhoto?: boolean;
  id: bigint;
  url: string;
  displayUrl: string;
  hash: number;
  type?: string;
  siteName?: string;
  title?: string;
  description?: string;
  photo?: TypePhoto;
  embedUrl?: string;
  embedType?: string;
  embedWidth?: number;
  embedHeight?: number;
  duration?: number;
  author?: string;
  document?: TypeDocument;
  cachedPage?: TypePage;
  attributes?: TypeWebPageAttribute[];
}
/** `webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage` https://core.telegram.org/constructor/webPageNotModified */
export interface RawWebPageNotModified {
  _: "webPageNotModified";
  cachedPageViews?: number;
}
/** `authorization#ad01d61d flags:# current:flags.0?true official_app:flags.1?true password_pending:flags.2?true encrypted_requests_disabled:flags.3?true call_requests_disabled:flags.4?true unconfirmed:flags.5?true hash:long device_model:string platform:string system_version:string api_id:int app_name:string app_version:string date_created:int date_active:int ip:string country:string region:string = Authorization` https://core.telegram.org/constructor/authorization */
export interface RawAuthorization {
  _: "authorization";
  current?: boolean;
  officialApp?: boolean;
  passwordPending?: boolean;
  encryptedRequestsDisabled?: boolean;
  callRequestsDisabled?: boolean;
  unconfirmed?: boolean;
  hash: bigint;
  deviceModel: string;
  platform: string;
  systemVersion: string;
  apiId: number;
  appName: string;
  appVersion: string;
  dateCreated: number;
  dateActive: number;
  ip: string;
  country: string;
  region: string;
}
/** `account.authorizations#4bff8ea0 authorization_ttl_days:int authorizations:Vector<Authorization> = account.Authorizations` https://core.telegram.org/constructor/account.authorizations */
export interface RawAccountAuthorizations {
  _: "account.authorizations";
  authorizationTtlDays: number;
  authorizations: TypeAuthorization[];
}
/** `account.password#957b50fb flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes pending_reset_date:flags.5?int login_email_pattern:flags.6?string = account.Password` https://core.telegram.org/constructor/account.password */
export interface RawAccountPassword {
  _: "account.password";
  hasRecovery?: boolean;
  hasSecureValues?: boolean;
  hasPassword?: boolean;
  currentAlgo?: TypePasswordKdfAlgo;
  srpB?: Uint8Array;
  srpId?: bigint;
  hint?: string;
  emailUnconfirmedPattern?: string;
  newAlgo: TypePasswordKdfAlgo;
  newSecureAlgo: TypeSecurePasswordKdfAlgo;
  secureRandom: Uint8Array;
  pendingResetDate?: number;
  loginEmailPattern?: string;
}
/** `account.passwordSettings#9a5c33e5 flags:# email:flags.0?string secure_settings:flags.1?SecureSecretSettings = account.PasswordSettings` https://core.telegram.org/constructor/account.passwordSettings */
export interface RawAccountPasswordSettings {
  _: "account.passwordSettings";
  email?: string;
  secureSettings?: TypeSecureSecretSettings;
}
/** `account.passwordInputSettings#c23727c9 flags:# new_algo:flags.0?PasswordKdfAlgo new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string new_secure_settings:flags.2?SecureSecretSettings = account.PasswordInputSettings` https://core.telegram.org/constructor/account.passwordInputSettings */
export interface RawAccountPasswordInputSettings {
  _: "account.passwordInputSettings";
  newAlgo?: TypePasswordKdfAlgo;
  newPasswordHash?: Uint8Array;
  hint?: string;
  email?: string;
  newSecureSettings?: TypeSecureSecretSettings;
}
/** `auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery` https://core.telegram.org/constructor/auth.passwordRecovery */
export interface RawAuthPasswordRecovery {
  _: "auth.passwordRecovery";
  emailPattern: string;
}
/** `receivedNotifyMessage#a384b779 id:int flags:int = ReceivedNotifyMessage` https://core.telegram.org/constructor/receivedNotifyMessage */
export interface RawReceivedNotifyMessage {
  _: "receivedNotifyMessage";
  id: number;
  flags: number;
}
/** `chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing = ExportedChatInvite` https://core.telegram.org/constructor/chatInviteExported */
export interface RawChatInviteExported {
  _: "chatInviteExported";
  revoked?: boolean;
  permanent?: boolean;
  requestNeeded?: boolean;
  link: string;
  adminId: number;
  date: number;
  startDate?: number;
  expireDate?: number;
  usageLimit?: number;
  usage?: number;
  requested?: number;
  subscriptionExpired?: number;
  title?: string;
  subscriptionPricing?: TypeStarsSubscriptionPricing;
}
/** `chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite` https://core.telegram.org/constructor/chatInvitePublicJoinRequests */
export interface RawChatInvitePublicJoinRequests {
  _: "chatInvitePublicJoinRequests";
}
/** `chatInviteAlready#5a686d7c chat:Chat = ChatInvite` https://core.telegram.org/constructor/chatInviteAlready */
export interface RawChatInviteAlready {
  _: "chatInviteAlready";
  chat: TypeChat;
}
/** `chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification = ChatInvite` https://core.telegram.org/constructor/chatInvite */
export interface RawChatInvite {
  _: "chatInvite";
  channel?: boolean;
  broadcast?: boolean;
  public?: boolean;
  megagroup?: boolean;
  requestNeeded?: boolean;
  verified?: boolean;
  scam?: boolean;
  fake?: boolean;
  canRefulfillSubscription?: boolean;
  title: string;
  about?: string;
  photo: TypePhoto;
  participantsCount: number;
  participants?: TypeUser[];
  color: number;
  subscriptionPricing?: TypeStarsSubscriptionPricing;
  subscriptionFormId?: bigint;
  botVerification?: TypeBotVerification;
}
/** `chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite` https://core.telegram.org/constructor/chatInvitePeek */
export interface RawChatInvitePeek {
  _: "chatInvitePeek";
  chat: TypeChat;
  expires: number;
}
/** `inputStickerSetEmpty#ffb62b95 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetEmpty */
export interface RawInputStickerSetEmpty {
  _: "inputStickerSetEmpty";
}
/** `inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetID */
export interface RawInputStickerSetID {
  _: "inputStickerSetID";
  id: bigint;
  accessHash: bigint;
}
/** `inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetShortName */
export interface RawInputStickerSetShortName {
  _: "inputStickerSetShortName";
  shortName: string;
}
/** `inputStickerSetAnimatedEmoji#028703c8 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetAnimatedEmoji */
export interface RawInputStickerSetAnimatedEmoji {
  _: "inputStickerSetAnimatedEmoji";
}
/** `inputStickerSetDice#e67f520e emoticon:string = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetDice */
export interface RawInputStickerSetDice {
  _: "inputStickerSetDice";
  emoticon: string;
}
/** `inputStickerSetAnimatedEmojiAnimations#0cde3739 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetAnimatedEmojiAnimations */
export interface RawInputStickerSetAnimatedEmojiAnimations {
  _: "inputStickerSetAnimatedEmojiAnimations";
}
/** `inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetPremiumGifts */
export interface RawInputStickerSetPremiumGifts {
  _: "inputStickerSetPremiumGifts";
}
/** `inputStickerSetEmojiGenericAnimations#04c4d4ce = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetEmojiGenericAnimations */
export interface RawInputStickerSetEmojiGenericAnimations {
  _: "inputStickerSetEmojiGenericAnimations";
}
/** `inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetEmojiDefaultStatuses */
export interface RawInputStickerSetEmojiDefaultStatuses {
  _: "inputStickerSetEmojiDefaultStatuses";
}
/** `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetEmojiDefaultTopicIcons */
export interface RawInputStickerSetEmojiDefaultTopicIcons {
  _: "inputStickerSetEmojiDefaultTopicIcons";
}
/** `inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetEmojiChannelDefaultStatuses */
export interface RawInputStickerSetEmojiChannelDefaultStatuses {
  _: "inputStickerSetEmojiChannelDefaultStatuses";
}
/** `inputStickerSetTonGifts#1cf671a0 = InputStickerSet` https://core.telegram.org/constructor/inputStickerSetTonGifts */
export interface RawInputStickerSetTonGifts {
  _: "inputStickerSetTonGifts";
}
/** `stickerSet#2dd14edc flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true emojis:flags.7?true text_color:flags.9?true channel_emoji_status:flags.10?true creator:flags.11?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int thumb_version:flags.4?int thumb_document_id:flags.8?long count:int hash:int = StickerSet` https://core.telegram.org/constructor/stickerSet */
export interface RawStickerSet {
  _: "stickerSet";
  archived?: boolean;
  official?: boolean;
  masks?: boolean;
  emojis?: boolean;
  textColor?: boolean;
  channelEmojiStatus?: boolean;
  creator?: boolean;
  installedDate?: number;
  id: bigint;
  accessHash: bigint;
  title: string;
  shortName: string;
  thumbs?: TypePhotoSize[];
  thumbDcId?: number;
  thumbVersion?: number;
  thumbDocumentId?: bigint;
  count: number;
  hash: number;
}
/** `messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = messages.StickerSet` https://core.telegram.org/constructor/messages.stickerSet */
export interface RawMessagesStickerSet {
  _: "messages.stickerSet";
  set: TypeStickerSet;
  packs: TypeStickerPack[];
  keywords: TypeStickerKeyword[];
  documents: TypeDocument[];
}
/** `messages.stickerSetNotModified#d3f924eb = messages.StickerSet` https://core.telegram.org/constructor/messages.stickerSetNotModified */
export interface RawMessagesStickerSetNotModified {
  _: "messages.stickerSetNotModified";
}
/** `botCommand#c27ac8c7 command:string description:string = BotCommand` https://core.telegram.org/constructor/botCommand */
export interface RawBotCommand {
  _: "botCommand";
  command: string;
  description: string;
}
/** `botInfo#4d8a0299 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string app_settings:flags.8?BotAppSettings verifier_settings:flags.9?BotVerifierSettings = BotInfo` https://core.telegram.org/constructor/botInfo */
export interface RawBotInfo {
  _: "botInfo";
  hasPreviewMedias?: boolean;
  userId?: number;
  description?: string;
  descriptionPhoto?: TypePhoto;
  descriptionDocument?: TypeDocument;
  commands?: TypeBotCommand[];
  menuButton?: TypeBotMenuButton;
  privacyPolicyUrl?: string;
  appSettings?: TypeBotAppSettings;
  verifierSettings?: TypeBotVerifierSettings;
}
/** `keyboardButton#7d170cff flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButton */
export interface RawKeyboardButton {
  _: "keyboardButton";
  style?: TypeKeyboardButtonStyle;
  text: string;
}
/** `keyboardButtonUrl#d80c25ec flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonUrl */
export interface RawKeyboardButtonUrl {
  _: "keyboardButtonUrl";
  style?: TypeKeyboardButtonStyle;
  text: string;
  url: string;
}
/** `keyboardButtonCallback#e62bc960 flags:# requires_password:flags.0?true style:flags.10?KeyboardButtonStyle text:string data:bytes = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonCallback */
export interface RawKeyboardButtonCallback {
  _: "keyboardButtonCallback";
  requiresPassword?: boolean;
  style?: TypeKeyboardButtonStyle;
  text: string;
  data: Uint8Array;
}
/** `keyboardButtonRequestPhone#417efd8f flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonRequestPhone */
export interface RawKeyboardButtonRequestPhone {
  _: "keyboardButtonRequestPhone";
  style?: TypeKeyboardButtonStyle;
  text: string;
}
/** `keyboardButtonRequestGeoLocation#aa40f94d flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonRequestGeoLocation */
export interface RawKeyboardButtonRequestGeoLocation {
  _: "keyboardButtonRequestGeoLocation";
  style?: TypeKeyboardButtonStyle;
  text: string;
}
/** `keyboardButtonSwitchInline#991399fc flags:# same_peer:flags.0?true style:flags.10?KeyboardButtonStyle text:string query:string peer_types:flags.1?Vector<InlineQueryPeerType> = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonSwitchInline */
export interface RawKeyboardButtonSwitchInline {
  _: "keyboardButtonSwitchInline";
  samePeer?: boolean;
  style?: TypeKeyboardButtonStyle;
  text: string;
  query: string;
  peerTypes?: TypeInlineQueryPeerType[];
}
/** `keyboardButtonGame#89c590f9 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonGame */
export interface RawKeyboardButtonGame {
  _: "keyboardButtonGame";
  style?: TypeKeyboardButtonStyle;
  text: string;
}
/** `keyboardButtonBuy#3fa53905 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonBuy */
export interface RawKeyboardButtonBuy {
  _: "keyboardButtonBuy";
  style?: TypeKeyboardButtonStyle;
  text: string;
}
/** `keyboardButtonUrlAuth#f51006f9 flags:# style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.0?string url:string button_id:int = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonUrlAuth */
export interface RawKeyboardButtonUrlAuth {
  _: "keyboardButtonUrlAuth";
  style?: TypeKeyboardButtonStyle;
  text: string;
  fwdText?: string;
  url: string;
  buttonId: number;
}
/** `inputKeyboardButtonUrlAuth#68013e72 flags:# request_write_access:flags.0?true style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.1?string url:string bot:InputUser = KeyboardButton` https://core.telegram.org/constructor/inputKeyboardButtonUrlAuth */
export interface RawInputKeyboardButtonUrlAuth {
  _: "inputKeyboardButtonUrlAuth";
  requestWriteAccess?: boolean;
  style?: TypeKeyboardButtonStyle;
  text: string;
  fwdText?: string;
  url: string;
  bot: TypeInputUser;
}
/** `keyboardButtonRequestPoll#7a11d782 flags:# style:flags.10?KeyboardButtonStyle quiz:flags.0?Bool text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonRequestPoll */
export interface RawKeyboardButtonRequestPoll {
  _: "keyboardButtonRequestPoll";
  style?: TypeKeyboardButtonStyle;
  quiz?: boolean;
  text: string;
}
/** `inputKeyboardButtonUserProfile#7d5e07c7 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:InputUser = KeyboardButton` https://core.telegram.org/constructor/inputKeyboardButtonUserProfile */
export interface RawInputKeyboardButtonUserProfile {
  _: "inputKeyboardButtonUserProfile";
  style?: TypeKeyboardButtonStyle;
  text: string;
  userId: TypeInputUser;
}
/** `keyboardButtonUserProfile#c0fd5d09 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:long = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonUserProfile */
export interface RawKeyboardButtonUserProfile {
  _: "keyboardButtonUserProfile";
  style?: TypeKeyboardButtonStyle;
  text: string;
  userId: number;
}
/** `keyboardButtonWebView#e846b1a0 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonWebView */
export interface RawKeyboardButtonWebView {
  _: "keyboardButtonWebView";
  style?: TypeKeyboardButtonStyle;
  text: string;
  url: string;
}
/** `keyboardButtonSimpleWebView#e15c4370 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonSimpleWebView */
export interface RawKeyboardButtonSimpleWebView {
  _: "keyboardButtonSimpleWebView";
  style?: TypeKeyboardButtonStyle;
  text: string;
  url: string;
}
/** `keyboardButtonRequestPeer#5b0f15f5 flags:# style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonRequestPeer */
export interface RawKeyboardButtonRequestPeer {
  _: "keyboardButtonRequestPeer";
  style?: TypeKeyboardButtonStyle;
  text: string;
  buttonId: number;
  peerType: TypeRequestPeerType;
  maxQuantity: number;
}
/** `inputKeyboardButtonRequestPeer#02b78156 flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton` https://core.telegram.org/constructor/inputKeyboardButtonRequestPeer */
export interface RawInputKeyboardButtonRequestPeer {
  _: "inputKeyboardButtonRequestPeer";
  nameRequested?: boolean;
  usernameRequested?: boolean;
  photoRequested?: boolean;
  style?: TypeKeyboardButtonStyle;
  text: string;
  buttonId: number;
  peerType: TypeRequestPeerType;
  maxQuantity: number;
}
/** `keyboardButtonCopy#bcc4af10 flags:# style:flags.10?KeyboardButtonStyle text:string copy_text:string = KeyboardButton` https://core.telegram.org/constructor/keyboardButtonCopy */
export interface RawKeyboardButtonCopy {
  _: "keyboardButtonCopy";
  style?: TypeKeyboardButtonStyle;
  text: string;
  copyText: string;
}
/** `keyboardButtonRow#77608b83 buttons:Vector<KeyboardButton> = KeyboardButtonRow` https://core.telegram.org/constructor/keyboardButtonRow */
export interface RawKeyboardButtonRow {
  _: "keyboardButtonRow";
  buttons: TypeKeyboardButton[];
}
/** `replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup` https://core.telegram.org/constructor/replyKeyboardHide */
export interface RawReplyKeyboardHide {
  _: "replyKeyboardHide";
  selective?: boolean;
}
/** `replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true selective:flags.2?true placeholder:flags.3?string = ReplyMarkup` https://core.telegram.org/constructor/replyKeyboardForceReply */
export interface RawReplyKeyboardForceReply {
  _: "replyKeyboardForceReply";
  singleUse?: boolean;
  selective?: boolean;
  placeholder?: string;
}
/** `replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true persistent:flags.4?true rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup` https://core.telegram.org/constructor/replyKeyboardMarkup */
export interface RawReplyKeyboardMarkup {
  _: "replyKeyboardMarkup";
  resize?: boolean;
  singleUse?: boolean;
  selective?: boolean;
  persistent?: boolean;
  rows: TypeKeyboardButtonRow[];
  placeholder?: string;
}
/** `replyInlineMarkup#48a30254 rows:Vector<KeyboardButtonRow> = ReplyMarkup` https://core.telegram.org/constructor/replyInlineMarkup */
export interface RawReplyInlineMarkup {
  _: "replyInlineMarkup";
  rows: TypeKeyboardButtonRow[];
}
/** `messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityUnknown */
export interface RawMessageEntityUnknown {
  _: "messageEntityUnknown";
  offset: number;
  length: number;
}
/** `messageEntityMention#fa04579d offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityMention */
export interface RawMessageEntityMention {
  _: "messageEntityMention";
  offset: number;
  length: number;
}
/** `messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityHashtag */
export interface RawMessageEntityHashtag {
  _: "messageEntityHashtag";
  offset: number;
  length: number;
}
/** `messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityBotCommand */
export interface RawMessageEntityBotCommand {
  _: "messageEntityBotCommand";
  offset: number;
  length: number;
}
/** `messageEntityUrl#6ed02538 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityUrl */
export interface RawMessageEntityUrl {
  _: "messageEntityUrl";
  offset: number;
  length: number;
}
/** `messageEntityEmail#64e475c2 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityEmail */
export interface RawMessageEntityEmail {
  _: "messageEntityEmail";
  offset: number;
  length: number;
}
/** `messageEntityBold#bd610bc9 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityBold */
export interface RawMessageEntityBold {
  _: "messageEntityBold";
  offset: number;
  length: number;
}
/** `messageEntityItalic#826f8b60 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityItalic */
export interface RawMessageEntityItalic {
  _: "messageEntityItalic";
  offset: number;
  length: number;
}
/** `messageEntityCode#28a20571 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityCode */
export interface RawMessageEntityCode {
  _: "messageEntityCode";
  offset: number;
  length: number;
}
/** `messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity` https://core.telegram.org/constructor/messageEntityPre */
export interface RawMessageEntityPre {
  _: "messageEntityPre";
  offset: number;
  length: number;
  language: string;
}
/** `messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity` https://core.telegram.org/constructor/messageEntityTextUrl */
export interface RawMessageEntityTextUrl {
  _: "messageEntityTextUrl";
  offset: number;
  length: number;
  url: string;
}
/** `messageEntityMentionName#dc7b1140 offset:int length:int user_id:long = MessageEntity` https://core.telegram.org/constructor/messageEntityMentionName */
export interface RawMessageEntityMentionName {
  _: "messageEntityMentionName";
  offset: number;
  length: number;
  userId: number;
}
/** `inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity` https://core.telegram.org/constructor/inputMessageEntityMentionName */
export interface RawInputMessageEntityMentionName {
  _: "inputMessageEntityMentionName";
  offset: number;
  length: number;
  userId: TypeInputUser;
}
/** `messageEntityPhone#9b69e34b offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityPhone */
export interface RawMessageEntityPhone {
  _: "messageEntityPhone";
  offset: number;
  length: number;
}
/** `messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityCashtag */
export interface RawMessageEntityCashtag {
  _: "messageEntityCashtag";
  offset: number;
  length: number;
}
/** `messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityUnderline */
export interface RawMessageEntityUnderline {
  _: "messageEntityUnderline";
  offset: number;
  length: number;
}
/** `messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityStrike */
export interface RawMessageEntityStrike {
  _: "messageEntityStrike";
  offset: number;
  length: number;
}
/** `messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityBankCard */
export interface RawMessageEntityBankCard {
  _: "messageEntityBankCard";
  offset: number;
  length: number;
}
/** `messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntitySpoiler */
export interface RawMessageEntitySpoiler {
  _: "messageEntitySpoiler";
  offset: number;
  length: number;
}
/** `messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity` https://core.telegram.org/constructor/messageEntityCustomEmoji */
export interface RawMessageEntityCustomEmoji {
  _: "messageEntityCustomEmoji";
  offset: number;
  length: number;
  documentId: bigint;
}
/** `messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityBlockquote */
export interface RawMessageEntityBlockquote {
  _: "messageEntityBlockquote";
  collapsed?: boolean;
  offset: number;
  length: number;
}
/** `messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true offset:int length:int date:int = MessageEntity` https://core.telegram.org/constructor/messageEntityFormattedDate */
export interface RawMessageEntityFormattedDate {
  _: "messageEntityFormattedDate";
  relative?: boolean;
  shortTime?: boolean;
  longTime?: boolean;
  shortDate?: boolean;
  longDate?: boolean;
  dayOfWeek?: boolean;
  offset: number;
  length: number;
  date: number;
}
/** `messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityDiffInsert */
export interface RawMessageEntityDiffInsert {
  _: "messageEntityDiffInsert";
  offset: number;
  length: number;
}
/** `messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string = MessageEntity` https://core.telegram.org/constructor/messageEntityDiffReplace */
export interface RawMessageEntityDiffReplace {
  _: "messageEntityDiffReplace";
  offset: number;
  length: number;
  oldText: string;
}
/** `messageEntityDiffDelete#0652c1c5 offset:int length:int = MessageEntity` https://core.telegram.org/constructor/messageEntityDiffDelete */
export interface RawMessageEntityDiffDelete {
  _: "messageEntityDiffDelete";
  offset: number;
  length: number;
}
/** `inputChannelEmpty#ee8c1e86 = InputChannel` https://core.telegram.org/constructor/inputChannelEmpty */
export interface RawInputChannelEmpty {
  _: "inputChannelEmpty";
}
/** `inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel` https://core.telegram.org/constructor/inputChannel */
export interface RawInputChannel {
  _: "inputChannel";
  channelId: number;
  accessHash: bigint;
}
/** `inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long = InputChannel` https://core.telegram.org/constructor/inputChannelFromMessage */
export interface RawInputChannelFromMessage {
  _: "inputChannelFromMessage";
  peer: TypeInputPeer;
  msgId: number;
  channelId: number;
}
/** `contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer` https://core.telegram.org/constructor/contacts.resolvedPeer */
export interface RawContactsResolvedPeer {
  _: "contacts.resolvedPeer";
  peer: TypePeer;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messageRange#0ae30253 min_id:int max_id:int = MessageRange` https://core.telegram.org/constructor/messageRange */
export interface RawMessageRange {
  _: "messageRange";
  minId: number;
  maxId: number;
}
/** `updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int timeout:flags.1?int = updates.ChannelDifference` https://core.telegram.org/constructor/updates.channelDifferenceEmpty */
export interface RawUpdatesChannelDifferenceEmpty {
  _: "updates.channelDifferenceEmpty";
  final?: boolean;
  pts: number;
  timeout?: number;
}
/** `updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true timeout:flags.1?int dialog:Dialog messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference` https://core.telegram.org/constructor/updates.channelDifferenceTooLong */
export interface RawUpdatesChannelDifferenceTooLong {
  _: "updates.channelDifferenceTooLong";
  final?: boolean;
  timeout?: number;
  dialog: TypeDialog;
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `updates.channelDifference#2064674e flags:# final:flags.0?true pts:int timeout:flags.1?int new_messages:Vector<Message> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference` https://core.telegram.org/constructor/updates.channelDifference */
export interface RawUpdatesChannelDifference {
  _: "updates.channelDifference";
  final?: boolean;
  pts: number;
  timeout?: number;
  newMessages: TypeMessage[];
  otherUpdates: TypeUpdate[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter` https://core.telegram.org/constructor/channelMessagesFilterEmpty */
export interface RawChannelMessagesFilterEmpty {
  _: "channelMessagesFilterEmpty";
}
/** `channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true ranges:Vector<MessageRange> = ChannelMessagesFilter` https://core.telegram.org/constructor/channelMessagesFilter */
export interface RawChannelMessagesFilter {
  _: "channelMessagesFilter";
  excludeNewMessages?: boolean;
  ranges: readonly TypeMessageRange[];
}
/** `channelParticipant#1bd54456 flags:# user_id:long date:int subscription_until_date:flags.0?int rank:flags.2?string = ChannelParticipant` https://core.telegram.org/constructor/channelParticipant */
export interface RawChannelParticipant {
  _: "channelParticipant";
  userId: number;
  date: number;
  subscriptionUntilDate?: number;
  rank?: string;
}
/** `channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int rank:flags.2?string = ChannelParticipant` https://core.telegram.org/constructor/channelParticipantSelf */
export interface RawChannelParticipantSelf {
  _: "channelParticipantSelf";
  viaRequest?: boolean;
  userId: number;
  inviterId: number;
  date: number;
  subscriptionUntilDate?: number;
  rank?: string;
}
/** `channelParticipantCreator#2fe601d3 flags:# user_id:long admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant` https://core.telegram.org/constructor/channelParticipantCreator */
export interface RawChannelParticipantCreator {
  _: "channelParticipantCreator";
  userId: number;
  adminRights: TypeChatAdminRights;
  rank?: string;
}
/** `channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true user_id:long inviter_id:flags.1?long promoted_by:long date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant` https://core.telegram.org/constructor/channelParticipantAdmin */
export interface RawChannelParticipantAdmin {
  _: "channelParticipantAdmin";
  canEdit?: boolean;
  self?: boolean;
  userId: number;
  inviterId?: number;
  promotedBy: number;
  date: number;
  adminRights: TypeChatAdminRights;
  rank?: string;
}
/** `channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string = ChannelParticipant` https://core.telegram.org/constructor/channelParticipantBanned */
export interface RawChannelParticipantBanned {
  _: "channelParticipantBanned";
  left?: boolean;
  peer: TypePeer;
  kickedBy: number;
  date: number;
  bannedRights: TypeChatBannedRights;
  rank?: string;
}
/** `channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant` https://core.telegram.org/constructor/channelParticipantLeft */
export interface RawChannelParticipantLeft {
  _: "channelParticipantLeft";
  peer: TypePeer;
}
/** `channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsRecent */
export interface RawChannelParticipantsRecent {
  _: "channelParticipantsRecent";
}
/** `channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsAdmins */
export interface RawChannelParticipantsAdmins {
  _: "channelParticipantsAdmins";
}
/** `channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsKicked */
export interface RawChannelParticipantsKicked {
  _: "channelParticipantsKicked";
  q: string;
}
/** `channelParticipantsBots#b0d1865b = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsBots */
export interface RawChannelParticipantsBots {
  _: "channelParticipantsBots";
}
/** `channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsBanned */
export interface RawChannelParticipantsBanned {
  _: "channelParticipantsBanned";
  q: string;
}
/** `channelParticipantsSearch#0656ac4b q:string = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsSearch */
export interface RawChannelParticipantsSearch {
  _: "channelParticipantsSearch";
  q: string;
}
/** `channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsContacts */
export interface RawChannelParticipantsContacts {
  _: "channelParticipantsContacts";
  q: string;
}
/** `channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string top_msg_id:flags.1?int = ChannelParticipantsFilter` https://core.telegram.org/constructor/channelParticipantsMentions */
export interface RawChannelParticipantsMentions {
  _: "channelParticipantsMentions";
  q?: string;
  topMsgId?: number;
}
/** `channels.channelParticipants#9ab0feaf count:int participants:Vector<ChannelParticipant> chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipants` https://core.telegram.org/constructor/channels.channelParticipants */
export interface RawChannelsChannelParticipants {
  _: "channels.channelParticipants";
  count: number;
  participants: TypeChannelParticipant[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `channels.channelParticipantsNotModified#f0173fe9 = channels.ChannelParticipants` https://core.telegram.org/constructor/channels.channelParticipantsNotModified */
export interface RawChannelsChannelParticipantsNotModified {
  _: "channels.channelParticipantsNotModified";
}
/** `channels.channelParticipant#dfb80317 participant:ChannelParticipant chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipant` https://core.telegram.org/constructor/channels.channelParticipant */
export interface RawChannelsChannelParticipant {
  _: "channels.channelParticipant";
  participant: TypeChannelParticipant;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `help.termsOfService#780a0310 flags:# popup:flags.0?true id:DataJSON text:string entities:Vector<MessageEntity> min_age_confirm:flags.1?int = help.TermsOfService` https://core.telegram.org/constructor/help.termsOfService */
export interface RawHelpTermsOfService {
  _: "help.termsOfService";
  popup?: boolean;
  id: TypeDataJSON;
  text: string;
  entities: TypeMessageEntity[];
  minAgeConfirm?: number;
}
/** `messages.savedGifsNotModified#e8025ca2 = messages.SavedGifs` https://core.telegram.org/constructor/messages.savedGifsNotModified */
export interface RawMessagesSavedGifsNotModified {
  _: "messages.savedGifsNotModified";
}
/** `messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> = messages.SavedGifs` https://core.telegram.org/constructor/messages.savedGifs */
export interface RawMessagesSavedGifs {
  _: "messages.savedGifs";
  hash: bigint;
  gifs: TypeDocument[];
}
/** `inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageMediaAuto */
export interface RawInputBotInlineMessageMediaAuto {
  _: "inputBotInlineMessageMediaAuto";
  invertMedia?: boolean;
  message: string;
  entities?: readonly TypeMessageEntity[];
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageText */
export interface RawInputBotInlineMessageText {
  _: "inputBotInlineMessageText";
  noWebpage?: boolean;
  invertMedia?: boolean;
  message: string;
  entities?: readonly TypeMessageEntity[];
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageMediaGeo */
export interface RawInputBotInlineMessageMediaGeo {
  _: "inputBotInlineMessageMediaGeo";
  geoPoint: TypeInputGeoPoint;
  heading?: number;
  period?: number;
  proximityNotificationRadius?: number;
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageMediaVenue */
export interface RawInputBotInlineMessageMediaVenue {
  _: "inputBotInlineMessageMediaVenue";
  geoPoint: TypeInputGeoPoint;
  title: string;
  address: string;
  provider: string;
  venueId: string;
  venueType: string;
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageMediaContact */
export interface RawInputBotInlineMessageMediaContact {
  _: "inputBotInlineMessageMediaContact";
  phoneNumber: string;
  firstName: string;
  lastName: string;
  vcard: string;
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageGame */
export interface RawInputBotInlineMessageGame {
  _: "inputBotInlineMessageGame";
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageMediaInvoice */
export interface RawInputBotInlineMessageMediaInvoice {
  _: "inputBotInlineMessageMediaInvoice";
  title: string;
  description: string;
  photo?: TypeInputWebDocument;
  invoice: TypeInvoice;
  payload: Uint8Array;
  provider: string;
  providerData: TypeDataJSON;
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageMediaWebPage */
export interface RawInputBotInlineMessageMediaWebPage {
  _: "inputBotInlineMessageMediaWebPage";
  invertMedia?: boolean;
  forceLargeMedia?: boolean;
  forceSmallMedia?: boolean;
  optional?: boolean;
  message: string;
  entities?: readonly TypeMessageEntity[];
  url: string;
  replyMarkup?: TypeReplyMarkup;
}
/** `inputBotInlineMessageRichMessage#b43df56c flags:# reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage = InputBotInlineMessage` https://core.telegram.org/constructor/inputBotInlineMessageRichMessage */
export interface RawInputBotInlineMessageRichMessage {
  _: "inputBotInlineMessageRichMessage";
  replyMarkup?: TypeReplyMarkup;
  richMessage: TypeInputRichMessage;
}
/** `inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument content:flags.5?InputWebDocument send_message:InputBotInlineMessage = InputBotInlineResult` https://core.telegram.org/constructor/inputBotInlineResult */
export interface RawInputBotInlineResult {
  _: "inputBotInlineResult";
  id: string;
  type: string;
  title?: string;
  description?: string;
  url?: string;
  thumb?: TypeInputWebDocument;
  content?: TypeInputWebDocument;
  sendMessage: TypeInputBotInlineMessage;
}
/** `inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto send_message:InputBotInlineMessage = InputBotInlineResult` https://core.telegram.org/constructor/inputBotInlineResultPhoto */
export interface RawInputBotInlineResultPhoto {
  _: "inputBotInlineResultPhoto";
  id: string;
  type: string;
  photo: TypeInputPhoto;
  sendMessage: TypeInputBotInlineMessage;
}
/** `inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string title:flags.1?string description:flags.2?string document:InputDocument send_message:InputBotInlineMessage = InputBotInlineResult` https://core.telegram.org/constructor/inputBotInlineResultDocument */
export interface RawInputBotInlineResultDocument {
  _: "inputBotInlineResultDocument";
  id: string;
  type: string;
  title?: string;
  description?: string;
  document: TypeInputDocument;
  sendMessage: TypeInputBotInlineMessage;
}
/** `inputBotInlineResultGame#4fa417f2 id:string short_name:string send_message:InputBotInlineMessage = InputBotInlineResult` https://core.telegram.org/constructor/inputBotInlineResultGame */
export interface RawInputBotInlineResultGame {
  _: "inputBotInlineResultGame";
  id: string;
  shortName: string;
  sendMessage: TypeInputBotInlineMessage;
}
/** `botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageMediaAuto */
export interface RawBotInlineMessageMediaAuto {
  _: "botInlineMessageMediaAuto";
  invertMedia?: boolean;
  message: string;
  entities?: TypeMessageEntity[];
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageText */
export interface RawBotInlineMessageText {
  _: "botInlineMessageText";
  noWebpage?: boolean;
  invertMedia?: boolean;
  message: string;
  entities?: TypeMessageEntity[];
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageMediaGeo#051846fd flags:# geo:GeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageMediaGeo */
export interface RawBotInlineMessageMediaGeo {
  _: "botInlineMessageMediaGeo";
  geo: TypeGeoPoint;
  heading?: number;
  period?: number;
  proximityNotificationRadius?: number;
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageMediaVenue */
export interface RawBotInlineMessageMediaVenue {
  _: "botInlineMessageMediaVenue";
  geo: TypeGeoPoint;
  title: string;
  address: string;
  provider: string;
  venueId: string;
  venueType: string;
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageMediaContact */
export interface RawBotInlineMessageMediaContact {
  _: "botInlineMessageMediaContact";
  phoneNumber: string;
  firstName: string;
  lastName: string;
  vcard: string;
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageMediaInvoice#354a9b09 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument currency:string total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageMediaInvoice */
export interface RawBotInlineMessageMediaInvoice {
  _: "botInlineMessageMediaInvoice";
  shippingAddressRequested?: boolean;
  test?: boolean;
  title: string;
  description: string;
  photo?: TypeWebDocument;
  currency: string;
  totalAmount: bigint;
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true manual:flags.7?true safe:flags.8?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageMediaWebPage */
export interface RawBotInlineMessageMediaWebPage {
  _: "botInlineMessageMediaWebPage";
  invertMedia?: boolean;
  forceLargeMedia?: boolean;
  forceSmallMedia?: boolean;
  manual?: boolean;
  safe?: boolean;
  message: string;
  entities?: TypeMessageEntity[];
  url: string;
  replyMarkup?: TypeReplyMarkup;
}
/** `botInlineMessageRichMessage#0a617e7b flags:# reply_markup:flags.2?ReplyMarkup rich_message:RichMessage = BotInlineMessage` https://core.telegram.org/constructor/botInlineMessageRichMessage */
export interface RawBotInlineMessageRichMessage {
  _: "botInlineMessageRichMessage";
  replyMarkup?: TypeReplyMarkup;
  richMessage: TypeRichMessage;
}
/** `botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult` https://core.telegram.org/constructor/botInlineResult */
export interface RawBotInlineResult {
  _: "botInlineResult";
  id: string;
  type: string;
  title?: string;
  description?: string;
  url?: string;
  thumb?: TypeWebDocument;
  content?: TypeWebDocument;
  sendMessage: TypeBotInlineMessage;
}
/** `botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo document:flags.1?Document title:flags.2?string description:flags.3?string send_message:BotInlineMessage = BotInlineResult` https://core.telegram.org/constructor/botInlineMediaResult */
export interface RawBotInlineMediaResult {
  _: "botInlineMediaResult";
  id: string;
  type: string;
  photo?: TypePhoto;
  document?: TypeDocument;
  title?: string;
  description?: string;
  sendMessage: TypeBotInlineMessage;
}
/** `messages.botResults#e021f2f6 flags:# gallery:flags.0?true query_id:long next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM switch_webview:flags.3?InlineBotWebView results:Vector<BotInlineResult> cache_time:int users:Vector<User> = messages.BotResults` https://core.telegram.org/constructor/messages.botResults */
export interface RawMessagesBotResults {
  _: "messages.botResults";
  gallery?: boolean;
  queryId: bigint;
  nextOffset?: string;
  switchPm?: TypeInlineBotSwitchPM;
  switchWebview?: TypeInlineBotWebView;
  results: TypeBotInlineResult[];
  cacheTime: number;
  users: TypeUser[];
}
/** `exportedMessageLink#5dab1af4 link:string html:string = ExportedMessageLink` https://core.telegram.org/constructor/exportedMessageLink */
export interface RawExportedMessageLink {
  _: "exportedMessageLink";
  link: string;
  html: string;
}
/** `messageFwdHeader#4e4df4bb flags:# imported:flags.7?true saved_out:flags.11?true from_id:flags.0?Peer from_name:flags.5?string date:int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int saved_from_id:flags.8?Peer saved_from_name:flags.9?string saved_date:flags.10?int psa_type:flags.6?string = MessageFwdHeader` https://core.telegram.org/constructor/messageFwdHeader */
export interface RawMessageFwdHeader {
  _: "messageFwdHeader";
  imported?: boolean;
  savedOut?: boolean;
  fromId?: TypePeer;
  fromName?: string;
  date: number;
  channelPost?: number;
  postAuthor?: string;
  savedFromPeer?: TypePeer;
  savedFromMsgId?: number;
  savedFromId?: TypePeer;
  savedFromName?: string;
  savedDate?: number;
  psaType?: string;
}
/** `auth.codeTypeSms#72a3158c = auth.CodeType` https://core.telegram.org/constructor/auth.codeTypeSms */
export interface RawAuthCodeTypeSms {
  _: "auth.codeTypeSms";
}
/** `auth.codeTypeCall#741cd3e3 = auth.CodeType` https://core.telegram.org/constructor/auth.codeTypeCall */
export interface RawAuthCodeTypeCall {
  _: "auth.codeTypeCall";
}
/** `auth.codeTypeFlashCall#226ccefb = auth.CodeType` https://core.telegram.org/constructor/auth.codeTypeFlashCall */
export interface RawAuthCodeTypeFlashCall {
  _: "auth.codeTypeFlashCall";
}
/** `auth.codeTypeMissedCall#d61ad6ee = auth.CodeType` https://core.telegram.org/constructor/auth.codeTypeMissedCall */
export interface RawAuthCodeTypeMissedCall {
  _: "auth.codeTypeMissedCall";
}
/** `auth.codeTypeFragmentSms#06ed998c = auth.CodeType` https://core.telegram.org/constructor/auth.codeTypeFragmentSms */
export interface RawAuthCodeTypeFragmentSms {
  _: "auth.codeTypeFragmentSms";
}
/** `auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeApp */
export interface RawAuthSentCodeTypeApp {
  _: "auth.sentCodeTypeApp";
  length: number;
}
/** `auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeSms */
export interface RawAuthSentCodeTypeSms {
  _: "auth.sentCodeTypeSms";
  length: number;
}
/** `auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeCall */
export interface RawAuthSentCodeTypeCall {
  _: "auth.sentCodeTypeCall";
  length: number;
}
/** `auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeFlashCall */
export interface RawAuthSentCodeTypeFlashCall {
  _: "auth.sentCodeTypeFlashCall";
  pattern: string;
}
/** `auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeMissedCall */
export interface RawAuthSentCodeTypeMissedCall {
  _: "auth.sentCodeTypeMissedCall";
  prefix: string;
  length: number;
}
/** `auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeEmailCode */
export interface RawAuthSentCodeTypeEmailCode {
  _: "auth.sentCodeTypeEmailCode";
  appleSigninAllowed?: boolean;
  googleSigninAllowed?: boolean;
  emailPattern: string;
  length: number;
  resetAvailablePeriod?: number;
  resetPendingDate?: number;
}
/** `auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeSetUpEmailRequired */
export interface RawAuthSentCodeTypeSetUpEmailRequired {
  _: "auth.sentCodeTypeSetUpEmailRequired";
  appleSigninAllowed?: boolean;
  googleSigninAllowed?: boolean;
}
/** `auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeFragmentSms */
export interface RawAuthSentCodeTypeFragmentSms {
  _: "auth.sentCodeTypeFragmentSms";
  url: string;
  length: number;
}
/** `auth.sentCodeTypeFirebaseSms#009fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeFirebaseSms */
export interface RawAuthSentCodeTypeFirebaseSms {
  _: "auth.sentCodeTypeFirebaseSms";
  nonce?: Uint8Array;
  playIntegrityProjectId?: bigint;
  playIntegrityNonce?: Uint8Array;
  receipt?: string;
  pushTimeout?: number;
  length: number;
}
/** `auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeSmsWord */
export interface RawAuthSentCodeTypeSmsWord {
  _: "auth.sentCodeTypeSmsWord";
  beginning?: string;
}
/** `auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType` https://core.telegram.org/constructor/auth.sentCodeTypeSmsPhrase */
export interface RawAuthSentCodeTypeSmsPhrase {
  _: "auth.sentCodeTypeSmsPhrase";
  beginning?: string;
}
/** `messages.botCallbackAnswer#36585ea4 flags:# alert:flags.1?true has_url:flags.3?true native_ui:flags.4?true message:flags.0?string url:flags.2?string cache_time:int = messages.BotCallbackAnswer` https://core.telegram.org/constructor/messages.botCallbackAnswer */
export interface RawMessagesBotCallbackAnswer {
  _: "messages.botCallbackAnswer";
  alert?: boolean;
  hasUrl?: boolean;
  nativeUi?: boolean;
  message?: string;
  url?: string;
  cacheTime: number;
}
/** `messages.messageEditData#26b5dde6 flags:# caption:flags.0?true = messages.MessageEditData` https://core.telegram.org/constructor/messages.messageEditData */
export interface RawMessagesMessageEditData {
  _: "messages.messageEditData";
  caption?: boolean;
}
/** `inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long = InputBotInlineMessageID` https://core.telegram.org/constructor/inputBotInlineMessageID */
export interface RawInputBotInlineMessageID {
  _: "inputBotInlineMessageID";
  dcId: number;
  id: bigint;
  accessHash: bigint;
}
/** `inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int access_hash:long = InputBotInlineMessageID` https://core.telegram.org/constructor/inputBotInlineMessageID64 */
export interface RawInputBotInlineMessageID64 {
  _: "inputBotInlineMessageID64";
  dcId: number;
  ownerId: bigint;
  id: number;
  accessHash: bigint;
}
/** `inlineBotSwitchPM#3c20629f text:string start_param:string = InlineBotSwitchPM` https://core.telegram.org/constructor/inlineBotSwitchPM */
export interface RawInlineBotSwitchPM {
  _: "inlineBotSwitchPM";
  text: string;
  startParam: string;
}
/** `messages.peerDialogs#3371c354 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> state:updates.State = messages.PeerDialogs` https://core.telegram.org/constructor/messages.peerDialogs */
export interface RawMessagesPeerDialogs {
  _: "messages.peerDialogs";
  dialogs: TypeDialog[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
  state: TypeUpdatesState;
}
/** `topPeer#edcdc05b peer:Peer rating:double = TopPeer` https://core.telegram.org/constructor/topPeer */
export interface RawTopPeer {
  _: "topPeer";
  peer: TypePeer;
  rating: number;
}
/** `topPeerCategoryBotsPM#ab661b5b = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryBotsPM */
export interface RawTopPeerCategoryBotsPM {
  _: "topPeerCategoryBotsPM";
}
/** `topPeerCategoryBotsInline#148677e2 = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryBotsInline */
export interface RawTopPeerCategoryBotsInline {
  _: "topPeerCategoryBotsInline";
}
/** `topPeerCategoryCorrespondents#0637b7ed = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryCorrespondents */
export interface RawTopPeerCategoryCorrespondents {
  _: "topPeerCategoryCorrespondents";
}
/** `topPeerCategoryGroups#bd17a14a = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryGroups */
export interface RawTopPeerCategoryGroups {
  _: "topPeerCategoryGroups";
}
/** `topPeerCategoryChannels#161d9628 = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryChannels */
export interface RawTopPeerCategoryChannels {
  _: "topPeerCategoryChannels";
}
/** `topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryPhoneCalls */
export interface RawTopPeerCategoryPhoneCalls {
  _: "topPeerCategoryPhoneCalls";
}
/** `topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryForwardUsers */
export interface RawTopPeerCategoryForwardUsers {
  _: "topPeerCategoryForwardUsers";
}
/** `topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryForwardChats */
export interface RawTopPeerCategoryForwardChats {
  _: "topPeerCategoryForwardChats";
}
/** `topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryBotsApp */
export interface RawTopPeerCategoryBotsApp {
  _: "topPeerCategoryBotsApp";
}
/** `topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory` https://core.telegram.org/constructor/topPeerCategoryBotsGuestChat */
export interface RawTopPeerCategoryBotsGuestChat {
  _: "topPeerCategoryBotsGuestChat";
}
/** `topPeerCategoryPeers#fb834291 category:TopPeerCategory count:int peers:Vector<TopPeer> = TopPeerCategoryPeers` https://core.telegram.org/constructor/topPeerCategoryPeers */
export interface RawTopPeerCategoryPeers {
  _: "topPeerCategoryPeers";
  category: TypeTopPeerCategory;
  count: number;
  peers: TypeTopPeer[];
}
/** `contacts.topPeersNotModified#de266ef5 = contacts.TopPeers` https://core.telegram.org/constructor/contacts.topPeersNotModified */
export interface RawContactsTopPeersNotModified {
  _: "contacts.topPeersNotModified";
}
/** `contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers` https://core.telegram.org/constructor/contacts.topPeers */
export interface RawContactsTopPeers {
  _: "contacts.topPeers";
  categories: TypeTopPeerCategoryPeers[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `contacts.topPeersDisabled#b52c939d = contacts.TopPeers` https://core.telegram.org/constructor/contacts.topPeersDisabled */
export interface RawContactsTopPeersDisabled {
  _: "contacts.topPeersDisabled";
}
/** `draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage` https://core.telegram.org/constructor/draftMessageEmpty */
export interface RawDraftMessageEmpty {
  _: "draftMessageEmpty";
  date?: number;
}
/** `draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?RichMessage = DraftMessage` https://core.telegram.org/constructor/draftMessage */
export interface RawDraftMessage {
  _: "draftMessage";
  noWebpage?: boolean;
  invertMedia?: boolean;
  replyTo?: TypeInputReplyTo;
  message: string;
  entities?: TypeMessageEntity[];
  media?: TypeInputMedia;
  date: number;
  effect?: bigint;
  suggestedPost?: TypeSuggestedPost;
  richMessage?: TypeRichMessage;
}
/** `messages.featuredStickersNotModified#c6dc0c66 count:int = messages.FeaturedStickers` https://core.telegram.org/constructor/messages.featuredStickersNotModified */
export interface RawMessagesFeaturedStickersNotModified {
  _: "messages.featuredStickersNotModified";
  count: number;
}
/** `messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers` https://core.telegram.org/constructor/messages.featuredStickers */
export interface RawMessagesFeaturedStickers {
  _: "messages.featuredStickers";
  premium?: boolean;
  hash: bigint;
  count: number;
  sets: TypeStickerSetCovered[];
  unread: bigint[];
}
/** `messages.recentStickersNotModified#0b17f890 = messages.RecentStickers` https://core.telegram.org/constructor/messages.recentStickersNotModified */
export interface RawMessagesRecentStickersNotModified {
  _: "messages.recentStickersNotModified";
}
/** `messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers` https://core.telegram.org/constructor/messages.recentStickers */
export interface RawMessagesRecentStickers {
  _: "messages.recentStickers";
  hash: bigint;
  packs: TypeStickerPack[];
  stickers: TypeDocument[];
  dates: number[];
}
/** `messages.archivedStickers#4fcba9c8 count:int sets:Vector<StickerSetCovered> = messages.ArchivedStickers` https://core.telegram.org/constructor/messages.archivedStickers */
export interface RawMessagesArchivedStickers {
  _: "messages.archivedStickers";
  count: number;
  sets: TypeStickerSetCovered[];
}
/** `messages.stickerSetInstallResultSuccess#38641628 = messages.StickerSetInstallResult` https://core.telegram.org/constructor/messages.stickerSetInstallResultSuccess */
export interface RawMessagesStickerSetInstallResultSuccess {
  _: "messages.stickerSetInstallResultSuccess";
}
/** `messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered> = messages.StickerSetInstallResult` https://core.telegram.org/constructor/messages.stickerSetInstallResultArchive */
export interface RawMessagesStickerSetInstallResultArchive {
  _: "messages.stickerSetInstallResultArchive";
  sets: TypeStickerSetCovered[];
}
/** `stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered` https://core.telegram.org/constructor/stickerSetCovered */
export interface RawStickerSetCovered {
  _: "stickerSetCovered";
  set: TypeStickerSet;
  cover: TypeDocument;
}
/** `stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> = StickerSetCovered` https://core.telegram.org/constructor/stickerSetMultiCovered */
export interface RawStickerSetMultiCovered {
  _: "stickerSetMultiCovered";
  set: TypeStickerSet;
  covers: TypeDocument[];
}
/** `stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = StickerSetCovered` https://core.telegram.org/constructor/stickerSetFullCovered */
export interface RawStickerSetFullCovered {
  _: "stickerSetFullCovered";
  set: TypeStickerSet;
  packs: TypeStickerPack[];
  keywords: TypeStickerKeyword[];
  documents: TypeDocument[];
}
/** `stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered` https://core.telegram.org/constructor/stickerSetNoCovered */
export interface RawStickerSetNoCovered {
  _: "stickerSetNoCovered";
  set: TypeStickerSet;
}
/** `maskCoords#aed6dbb2 n:int x:double y:double zoom:double = MaskCoords` https://core.telegram.org/constructor/maskCoords */
export interface RawMaskCoords {
  _: "maskCoords";
  n: number;
  x: number;
  y: number;
  zoom: number;
}
/** `inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia` https://core.telegram.org/constructor/inputStickeredMediaPhoto */
export interface RawInputStickeredMediaPhoto {
  _: "inputStickeredMediaPhoto";
  id: TypeInputPhoto;
}
/** `inputStickeredMediaDocument#0438865b id:InputDocument = InputStickeredMedia` https://core.telegram.org/constructor/inputStickeredMediaDocument */
export interface RawInputStickeredMediaDocument {
  _: "inputStickeredMediaDocument";
  id: TypeInputDocument;
}
/** `game#bdf9653b flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document = Game` https://core.telegram.org/constructor/game */
export interface RawGame {
  _: "game";
  id: bigint;
  accessHash: bigint;
  shortName: string;
  title: string;
  description: string;
  photo: TypePhoto;
  document?: TypeDocument;
}
/** `inputGameID#032c3e77 id:long access_hash:long = InputGame` https://core.telegram.org/constructor/inputGameID */
export interface RawInputGameID {
  _: "inputGameID";
  id: bigint;
  accessHash: bigint;
}
/** `inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame` https://core.telegram.org/constructor/inputGameShortName */
export interface RawInputGameShortName {
  _: "inputGameShortName";
  botId: TypeInputUser;
  shortName: string;
}
/** `highScore#73a379eb pos:int user_id:long score:int = HighScore` https://core.telegram.org/constructor/highScore */
export interface RawHighScore {
  _: "highScore";
  pos: number;
  userId: number;
  score: number;
}
/** `messages.highScores#9a3bfd99 scores:Vector<HighScore> users:Vector<User> = messages.HighScores` https://core.telegram.org/constructor/messages.highScores */
export interface RawMessagesHighScores {
  _: "messages.highScores";
  scores: TypeHighScore[];
  users: TypeUser[];
}
/** `textEmpty#dc3d824f = RichText` https://core.telegram.org/constructor/textEmpty */
export interface RawTextEmpty {
  _: "textEmpty";
}
/** `textPlain#744694e0 text:string = RichText` https://core.telegram.org/constructor/textPlain */
export interface RawTextPlain {
  _: "textPlain";
  text: string;
}
/** `textBold#6724abc4 text:RichText = RichText` https://core.telegram.org/constructor/textBold */
export interface RawTextBold {
  _: "textBold";
  text: TypeRichText;
}
/** `textItalic#d912a59c text:RichText = RichText` https://core.telegram.org/constructor/textItalic */
export interface RawTextItalic {
  _: "textItalic";
  text: TypeRichText;
}
/** `textUnderline#c12622c4 text:RichText = RichText` https://core.telegram.org/constructor/textUnderline */
export interface RawTextUnderline {
  _: "textUnderline";
  text: TypeRichText;
}
/** `textStrike#9bf8bb95 text:RichText = RichText` https://core.telegram.org/constructor/textStrike */
export interface RawTextStrike {
  _: "textStrike";
  text: TypeRichText;
}
/** `textFixed#6c3f19b9 text:RichText = RichText` https://core.telegram.org/constructor/textFixed */
export interface RawTextFixed {
  _: "textFixed";
  text: TypeRichText;
}
/** `textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText` https://core.telegram.org/constructor/textUrl */
export interface RawTextUrl {
  _: "textUrl";
  text: TypeRichText;
  url: string;
  webpageId: bigint;
}
/** `textEmail#de5a0dd6 text:RichText email:string = RichText` https://core.telegram.org/constructor/textEmail */
export interface RawTextEmail {
  _: "textEmail";
  text: TypeRichText;
  email: string;
}
/** `textConcat#7e6260d7 texts:Vector<RichText> = RichText` https://core.telegram.org/constructor/textConcat */
export interface RawTextConcat {
  _: "textConcat";
  texts: TypeRichText[];
}
/** `textSubscript#ed6a8504 text:RichText = RichText` https://core.telegram.org/constructor/textSubscript */
export interface RawTextSubscript {
  _: "textSubscript";
  text: TypeRichText;
}
/** `textSuperscript#c7fb5e01 text:RichText = RichText` https://core.telegram.org/constructor/textSuperscript */
export interface RawTextSuperscript {
  _: "textSuperscript";
  text: TypeRichText;
}
/** `textMarked#034b8621 text:RichText = RichText` https://core.telegram.org/constructor/textMarked */
export interface RawTextMarked {
  _: "textMarked";
  text: TypeRichText;
}
/** `textPhone#1ccb966a text:RichText phone:string = RichText` https://core.telegram.org/constructor/textPhone */
export interface RawTextPhone {
  _: "textPhone";
  text: TypeRichText;
  phone: string;
}
/** `textImage#081ccf4f document_id:long w:int h:int = RichText` https://core.telegram.org/constructor/textImage */
export interface RawTextImage {
  _: "textImage";
  documentId: bigint;
  w: number;
  h: number;
}
/** `textAnchor#35553762 text:RichText name:string = RichText` https://core.telegram.org/constructor/textAnchor */
export interface RawTextAnchor {
  _: "textAnchor";
  text: TypeRichText;
  name: string;
}
/** `textMath#9d2eac97 source:string = RichText` https://core.telegram.org/constructor/textMath */
export interface RawTextMath {
  _: "textMath";
  source: string;
}
/** `textCustomEmoji#a26156c0 document_id:long alt:string = RichText` https://core.telegram.org/constructor/textCustomEmoji */
export interface RawTextCustomEmoji {
  _: "textCustomEmoji";
  documentId: bigint;
  alt: string;
}
/** `textSpoiler#4c2a5d62 text:RichText = RichText` https://core.telegram.org/constructor/textSpoiler */
export interface RawTextSpoiler {
  _: "textSpoiler";
  text: TypeRichText;
}
/** `textMention#cd24cf44 text:RichText = RichText` https://core.telegram.org/constructor/textMention */
export interface RawTextMention {
  _: "textMention";
  text: TypeRichText;
}
/** `textHashtag#519524ea text:RichText = RichText` https://core.telegram.org/constructor/textHashtag */
export interface RawTextHashtag {
  _: "textHashtag";
  text: TypeRichText;
}
/** `textBotCommand#02ff29d3 text:RichText = RichText` https://core.telegram.org/constructor/textBotCommand */
export interface RawTextBotCommand {
  _: "textBotCommand";
  text: TypeRichText;
}
/** `textCashtag#7b9e1801 text:RichText = RichText` https://core.telegram.org/constructor/textCashtag */
export interface RawTextCashtag {
  _: "textCashtag";
  text: TypeRichText;
}
/** `textAutoUrl#ac6a83aa text:RichText = RichText` https://core.telegram.org/constructor/textAutoUrl */
export interface RawTextAutoUrl {
  _: "textAutoUrl";
  text: TypeRichText;
}
/** `textAutoEmail#c556a45d text:RichText = RichText` https://core.telegram.org/constructor/textAutoEmail */
export interface RawTextAutoEmail {
  _: "textAutoEmail";
  text: TypeRichText;
}
/** `textAutoPhone#24c26789 text:RichText = RichText` https://core.telegram.org/constructor/textAutoPhone */
export interface RawTextAutoPhone {
  _: "textAutoPhone";
  text: TypeRichText;
}
/** `textBankCard#b956812d text:RichText = RichText` https://core.telegram.org/constructor/textBankCard */
export interface RawTextBankCard {
  _: "textBankCard";
  text: TypeRichText;
}
/** `textMentionName#01a9fbfc text:RichText user_id:long = RichText` https://core.telegram.org/constructor/textMentionName */
export interface RawTextMentionName {
  _: "textMentionName";
  text: TypeRichText;
  userId: number;
}
/** `textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true text:RichText date:int = RichText` https://core.telegram.org/constructor/textDate */
export interface RawTextDate {
  _: "textDate";
  relative?: boolean;
  shortTime?: boolean;
  longTime?: boolean;
  shortDate?: boolean;
  longDate?: boolean;
  dayOfWeek?: boolean;
  text: TypeRichText;
  date: number;
}
/** `pageBlockUnsupported#13567e8a = PageBlock` https://core.telegram.org/constructor/pageBlockUnsupported */
export interface RawPageBlockUnsupported {
  _: "pageBlockUnsupported";
}
/** `pageBlockTitle#70abc3fd text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockTitle */
export interface RawPageBlockTitle {
  _: "pageBlockTitle";
  text: TypeRichText;
}
/** `pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockSubtitle */
export interface RawPageBlockSubtitle {
  _: "pageBlockSubtitle";
  text: TypeRichText;
}
/** `pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock` https://core.telegram.org/constructor/pageBlockAuthorDate */
export interface RawPageBlockAuthorDate {
  _: "pageBlockAuthorDate";
  author: TypeRichText;
  publishedDate: number;
}
/** `pageBlockHeader#bfd064ec text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeader */
export interface RawPageBlockHeader {
  _: "pageBlockHeader";
  text: TypeRichText;
}
/** `pageBlockSubheader#f12bb6e1 text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockSubheader */
export interface RawPageBlockSubheader {
  _: "pageBlockSubheader";
  text: TypeRichText;
}
/** `pageBlockParagraph#467a0766 text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockParagraph */
export interface RawPageBlockParagraph {
  _: "pageBlockParagraph";
  text: TypeRichText;
}
/** `pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock` https://core.telegram.org/constructor/pageBlockPreformatted */
export interface RawPageBlockPreformatted {
  _: "pageBlockPreformatted";
  text: TypeRichText;
  language: string;
}
/** `pageBlockFooter#48870999 text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockFooter */
export interface RawPageBlockFooter {
  _: "pageBlockFooter";
  text: TypeRichText;
}
/** `pageBlockDivider#db20b188 = PageBlock` https://core.telegram.org/constructor/pageBlockDivider */
export interface RawPageBlockDivider {
  _: "pageBlockDivider";
}
/** `pageBlockAnchor#ce0d37b0 name:string = PageBlock` https://core.telegram.org/constructor/pageBlockAnchor */
export interface RawPageBlockAnchor {
  _: "pageBlockAnchor";
  name: string;
}
/** `pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock` https://core.telegram.org/constructor/pageBlockList */
export interface RawPageBlockList {
  _: "pageBlockList";
  items: TypePageListItem[];
}
/** `pageBlockBlockquote#263d7c26 text:RichText caption:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockBlockquote */
export interface RawPageBlockBlockquote {
  _: "pageBlockBlockquote";
  text: TypeRichText;
  caption: TypeRichText;
}
/** `pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockPullquote */
export interface RawPageBlockPullquote {
  _: "pageBlockPullquote";
  text: TypeRichText;
  caption: TypeRichText;
}
/** `pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock` https://core.telegram.org/constructor/pageBlockPhoto */
export interface RawPageBlockPhoto {
  _: "pageBlockPhoto";
  spoiler?: boolean;
  photoId: bigint;
  caption: TypePageCaption;
  url?: string;
  webpageId?: bigint;
}
/** `pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockVideo */
export interface RawPageBlockVideo {
  _: "pageBlockVideo";
  autoplay?: boolean;
  loop?: boolean;
  spoiler?: boolean;
  videoId: bigint;
  caption: TypePageCaption;
}
/** `pageBlockCover#39f23300 cover:PageBlock = PageBlock` https://core.telegram.org/constructor/pageBlockCover */
export interface RawPageBlockCover {
  _: "pageBlockCover";
  cover: TypePageBlock;
}
/** `pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockEmbed */
export interface RawPageBlockEmbed {
  _: "pageBlockEmbed";
  fullWidth?: boolean;
  allowScrolling?: boolean;
  url?: string;
  html?: string;
  posterPhotoId?: bigint;
  w?: number;
  h?: number;
  caption: TypePageCaption;
}
/** `pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockEmbedPost */
export interface RawPageBlockEmbedPost {
  _: "pageBlockEmbedPost";
  url: string;
  webpageId: bigint;
  authorPhotoId: bigint;
  author: string;
  date: number;
  blocks: TypePageBlock[];
  caption: TypePageCaption;
}
/** `pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockCollage */
export interface RawPageBlockCollage {
  _: "pageBlockCollage";
  items: TypePageBlock[];
  caption: TypePageCaption;
}
/** `pageBlockSlideshow#031f9590 items:Vector<PageBlock> caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockSlideshow */
export interface RawPageBlockSlideshow {
  _: "pageBlockSlideshow";
  items: TypePageBlock[];
  caption: TypePageCaption;
}
/** `pageBlockChannel#ef1751b5 channel:Chat = PageBlock` https://core.telegram.org/constructor/pageBlockChannel */
export interface RawPageBlockChannel {
  _: "pageBlockChannel";
  channel: TypeChat;
}
/** `pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockAudio */
export interface RawPageBlockAudio {
  _: "pageBlockAudio";
  audioId: bigint;
  caption: TypePageCaption;
}
/** `pageBlockKicker#1e148390 text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockKicker */
export interface RawPageBlockKicker {
  _: "pageBlockKicker";
  text: TypeRichText;
}
/** `pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true title:RichText rows:Vector<PageTableRow> = PageBlock` https://core.telegram.org/constructor/pageBlockTable */
export interface RawPageBlockTable {
  _: "pageBlockTable";
  bordered?: boolean;
  striped?: boolean;
  title: TypeRichText;
  rows: TypePageTableRow[];
}
/** `pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string = PageBlock` https://core.telegram.org/constructor/pageBlockOrderedList */
export interface RawPageBlockOrderedList {
  _: "pageBlockOrderedList";
  reversed?: boolean;
  items: TypePageListOrderedItem[];
  start?: number;
  type?: string;
}
/** `pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock> title:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockDetails */
export interface RawPageBlockDetails {
  _: "pageBlockDetails";
  open?: boolean;
  blocks: TypePageBlock[];
  title: TypeRichText;
}
/** `pageBlockRelatedArticles#16115a96 title:RichText articles:Vector<PageRelatedArticle> = PageBlock` https://core.telegram.org/constructor/pageBlockRelatedArticles */
export interface RawPageBlockRelatedArticles {
  _: "pageBlockRelatedArticles";
  title: TypeRichText;
  articles: TypePageRelatedArticle[];
}
/** `pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock` https://core.telegram.org/constructor/pageBlockMap */
export interface RawPageBlockMap {
  _: "pageBlockMap";
  geo: TypeGeoPoint;
  zoom: number;
  w: number;
  h: number;
  caption: TypePageCaption;
}
/** `pageBlockHeading1#baff072f text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeading1 */
export interface RawPageBlockHeading1 {
  _: "pageBlockHeading1";
  text: TypeRichText;
}
/** `pageBlockHeading2#096b2aec text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeading2 */
export interface RawPageBlockHeading2 {
  _: "pageBlockHeading2";
  text: TypeRichText;
}
/** `pageBlockHeading3#67e731ad text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeading3 */
export interface RawPageBlockHeading3 {
  _: "pageBlockHeading3";
  text: TypeRichText;
}
/** `pageBlockHeading4#b532772b text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeading4 */
export interface RawPageBlockHeading4 {
  _: "pageBlockHeading4";
  text: TypeRichText;
}
/** `pageBlockHeading5#dbbe6c6a text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeading5 */
export interface RawPageBlockHeading5 {
  _: "pageBlockHeading5";
  text: TypeRichText;
}
/** `pageBlockHeading6#682a41a9 text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockHeading6 */
export interface RawPageBlockHeading6 {
  _: "pageBlockHeading6";
  text: TypeRichText;
}
/** `pageBlockMath#59080c20 source:string = PageBlock` https://core.telegram.org/constructor/pageBlockMath */
export interface RawPageBlockMath {
  _: "pageBlockMath";
  source: string;
}
/** `pageBlockThinking#3c29a3e2 text:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockThinking */
export interface RawPageBlockThinking {
  _: "pageBlockThinking";
  text: TypeRichText;
}
/** `inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock` https://core.telegram.org/constructor/inputPageBlockMap */
export interface RawInputPageBlockMap {
  _: "inputPageBlockMap";
  geo: TypeInputGeoPoint;
  zoom: number;
  w: number;
  h: number;
  caption: TypePageCaption;
}
/** `pageBlockBlockquoteBlocks#0e6e47c4 blocks:Vector<PageBlock> caption:RichText = PageBlock` https://core.telegram.org/constructor/pageBlockBlockquoteBlocks */
export interface RawPageBlockBlockquoteBlocks {
  _: "pageBlockBlockquoteBlocks";
  blocks: TypePageBlock[];
  caption: TypeRichText;
}
/** `phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason` https://core.telegram.org/constructor/phoneCallDiscardReasonMissed */
export interface RawPhoneCallDiscardReasonMissed {
  _: "phoneCallDiscardReasonMissed";
}
/** `phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason` https://core.telegram.org/constructor/phoneCallDiscardReasonDisconnect */
export interface RawPhoneCallDiscardReasonDisconnect {
  _: "phoneCallDiscardReasonDisconnect";
}
/** `phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason` https://core.telegram.org/constructor/phoneCallDiscardReasonHangup */
export interface RawPhoneCallDiscardReasonHangup {
  _: "phoneCallDiscardReasonHangup";
}
/** `phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason` https://core.telegram.org/constructor/phoneCallDiscardReasonBusy */
export interface RawPhoneCallDiscardReasonBusy {
  _: "phoneCallDiscardReasonBusy";
}
/** `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string = PhoneCallDiscardReason` https://core.telegram.org/constructor/phoneCallDiscardReasonMigrateConferenceCall */
export interface RawPhoneCallDiscardReasonMigrateConferenceCall {
  _: "phoneCallDiscardReasonMigrateConferenceCall";
  slug: string;
}
/** `dataJSON#7d748d04 data:string = DataJSON` https://core.telegram.org/constructor/dataJSON */
export interface RawDataJSON {
  _: "dataJSON";
  data: string;
}
/** `labeledPrice#cb296bf8 label:string amount:long = LabeledPrice` https://core.telegram.org/constructor/labeledPrice */
export interface RawLabeledPrice {
  _: "labeledPrice";
  label: string;
  amount: bigint;
}
/** `invoice#049ee584 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> terms_url:flags.10?string subscription_period:flags.11?int = Invoice` https://core.telegram.org/constructor/invoice */
export interface RawInvoice {
  _: "invoice";
  test?: boolean;
  nameRequested?: boolean;
  phoneRequested?: boolean;
  emailRequested?: boolean;
  shippingAddressRequested?: boolean;
  flexible?: boolean;
  phoneToProvider?: boolean;
  emailToProvider?: boolean;
  recurring?: boolean;
  currency: string;
  prices: TypeLabeledPrice[];
  maxTipAmount?: bigint;
  suggestedTipAmounts?: bigint[];
  termsUrl?: string;
  subscriptionPeriod?: number;
}
/** `paymentCharge#ea02c27e id:string provider_charge_id:string = PaymentCharge` https://core.telegram.org/constructor/paymentCharge */
export interface RawPaymentCharge {
  _: "paymentCharge";
  id: string;
  providerChargeId: string;
}
/** `postAddress#1e8caaeb street_line1:string street_line2:string city:string state:string country_iso2:string post_code:string = PostAddress` https://core.telegram.org/constructor/postAddress */
export interface RawPostAddress {
  _: "postAddress";
  streetLine1: string;
  streetLine2: string;
  city: string;
  state: string;
  countryIso2: string;
  postCode: string;
}
/** `paymentRequestedInfo#909c3f94 flags:# name:flags.0?string phone:flags.1?string email:flags.2?string shipping_address:flags.3?PostAddress = PaymentRequestedInfo` https://core.telegram.org/constructor/paymentRequestedInfo */
export interface RawPaymentRequestedInfo {
  _: "paymentRequestedInfo";
  name?: string;
  phone?: string;
  email?: string;
  shippingAddress?: TypePostAddress;
}
/** `paymentSavedCredentialsCard#cdc27a1f id:string title:string = PaymentSavedCredentials` https://core.telegram.org/constructor/paymentSavedCredentialsCard */
export interface RawPaymentSavedCredentialsCard {
  _: "paymentSavedCredentialsCard";
  id: string;
  title: string;
}
/** `webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument` https://core.telegram.org/constructor/webDocument */
export interface RawWebDocument {
  _: "webDocument";
  url: string;
  accessHash: bigint;
  size: number;
  mimeType: string;
  attributes: TypeDocumentAttribute[];
}
/** `webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument` https://core.telegram.org/constructor/webDocumentNoProxy */
export interface RawWebDocumentNoProxy {
  _: "webDocumentNoProxy";
  url: string;
  size: number;
  mimeType: string;
  attributes: TypeDocumentAttribute[];
}
/** `inputWebDocument#9bed434d url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = InputWebDocument` https://core.telegram.org/constructor/inputWebDocument */
export interface RawInputWebDocument {
  _: "inputWebDocument";
  url: string;
  size: number;
  mimeType: string;
  attributes: TypeDocumentAttribute[];
}
/** `inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation` https://core.telegram.org/constructor/inputWebFileLocation */
export interface RawInputWebFileLocation {
  _: "inputWebFileLocation";
  url: string;
  accessHash: bigint;
}
/** `inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long w:int h:int zoom:int scale:int = InputWebFileLocation` https://core.telegram.org/constructor/inputWebFileGeoPointLocation */
export interface RawInputWebFileGeoPointLocation {
  _: "inputWebFileGeoPointLocation";
  geoPoint: TypeInputGeoPoint;
  accessHash: bigint;
  w: number;
  h: number;
  zoom: number;
  scale: number;
}
/** `inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true document:flags.0?InputDocument title:flags.1?string performer:flags.1?string = InputWebFileLocation` https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation */
export interface RawInputWebFileAudioAlbumThumbLocation {
  _: "inputWebFileAudioAlbumThumbLocation";
  small?: boolean;
  document?: TypeInputDocument;
  title?: string;
  performer?: string;
}
/** `upload.webFile#21e753bc size:int mime_type:string file_type:storage.FileType mtime:int bytes:bytes = upload.WebFile` https://core.telegram.org/constructor/upload.webFile */
export interface RawUploadWebFile {
  _: "upload.webFile";
  size: number;
  mimeType: string;
  fileType: TypeStorageFileType;
  mtime: number;
  bytes: Uint8Array;
}
/** `payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON additional_methods:flags.6?Vector<PaymentFormMethod> saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User> = payments.PaymentForm` https://core.telegram.org/constructor/payments.paymentForm */
export interface RawPaymentsPaymentForm {
  _: "payments.paymentForm";
  canSaveCredentials?: boolean;
  passwordMissing?: boolean;
  formId: bigint;
  botId: number;
  title: string;
  description: string;
  photo?: TypeWebDocument;
  invoice: TypeInvoice;
  providerId: bigint;
  url: string;
  nativeProvider?: string;
  nativeParams?: TypeDataJSON;
  additionalMethods?: TypePaymentFormMethod[];
  savedInfo?: TypePaymentRequestedInfo;
  savedCredentials?: TypePaymentSavedCredentials[];
  users: TypeUser[];
}
/** `payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice users:Vector<User> = payments.PaymentForm` https://core.telegram.org/constructor/payments.paymentFormStars */
export interface RawPaymentsPaymentFormStars {
  _: "payments.paymentFormStars";
  formId: bigint;
  botId: number;
  title: string;
  description: string;
  photo?: TypeWebDocument;
  invoice: TypeInvoice;
  users: TypeUser[];
}
/** `payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice = payments.PaymentForm` https://core.telegram.org/constructor/payments.paymentFormStarGift */
export interface RawPaymentsPaymentFormStarGift {
  _: "payments.paymentFormStarGift";
  formId: bigint;
  invoice: TypeInvoice;
}
/** `payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = payments.ValidatedRequestedInfo` https://core.telegram.org/constructor/payments.validatedRequestedInfo */
export interface RawPaymentsValidatedRequestedInfo {
  _: "payments.validatedRequestedInfo";
  id?: string;
  shippingOptions?: TypeShippingOption[];
}
/** `payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult` https://core.telegram.org/constructor/payments.paymentResult */
export interface RawPaymentsPaymentResult {
  _: "payments.paymentResult";
  updates: TypeUpdates;
}
/** `payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult` https://core.telegram.org/constructor/payments.paymentVerificationNeeded */
export interface RawPaymentsPaymentVerificationNeeded {
  _: "payments.paymentVerificationNeeded";
  url: string;
}
/** `payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption tip_amount:flags.3?long currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt` https://core.telegram.org/constructor/payments.paymentReceipt */
export interface RawPaymentsPaymentReceipt {
  _: "payments.paymentReceipt";
  date: number;
  botId: number;
  providerId: bigint;
  title: string;
  description: string;
  photo?: TypeWebDocument;
  invoice: TypeInvoice;
  info?: TypePaymentRequestedInfo;
  shipping?: TypeShippingOption;
  tipAmount?: bigint;
  currency: string;
  totalAmount: bigint;
  credentialsTitle: string;
  users: TypeUser[];
}
/** `payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice currency:string total_amount:long transaction_id:string users:Vector<User> = payments.PaymentReceipt` https://core.telegram.org/constructor/payments.paymentReceiptStars */
export interface RawPaymentsPaymentReceiptStars {
  _: "payments.paymentReceiptStars";
  date: number;
  botId: number;
  title: string;
  description: string;
  photo?: TypeWebDocument;
  invoice: TypeInvoice;
  currency: string;
  totalAmount: bigint;
  transactionId: string;
  users: TypeUser[];
}
/** `payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo` https://core.telegram.org/constructor/payments.savedInfo */
export interface RawPaymentsSavedInfo {
  _: "payments.savedInfo";
  hasSavedCredentials?: boolean;
  savedInfo?: TypePaymentRequestedInfo;
}
/** `inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes = InputPaymentCredentials` https://core.telegram.org/constructor/inputPaymentCredentialsSaved */
export interface RawInputPaymentCredentialsSaved {
  _: "inputPaymentCredentialsSaved";
  id: string;
  tmpPassword: Uint8Array;
}
/** `inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON = InputPaymentCredentials` https://core.telegram.org/constructor/inputPaymentCredentials */
export interface RawInputPaymentCredentials {
  _: "inputPaymentCredentials";
  save?: boolean;
  data: TypeDataJSON;
}
/** `inputPaymentCredentialsApplePay#0aa1c39f payment_data:DataJSON = InputPaymentCredentials` https://core.telegram.org/constructor/inputPaymentCredentialsApplePay */
export interface RawInputPaymentCredentialsApplePay {
  _: "inputPaymentCredentialsApplePay";
  paymentData: TypeDataJSON;
}
/** `inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON = InputPaymentCredentials` https://core.telegram.org/constructor/inputPaymentCredentialsGooglePay */
export interface RawInputPaymentCredentialsGooglePay {
  _: "inputPaymentCredentialsGooglePay";
  paymentToken: TypeDataJSON;
}
/** `account.tmpPassword#db64fd34 tmp_password:bytes valid_until:int = account.TmpPassword` https://core.telegram.org/constructor/account.tmpPassword */
export interface RawAccountTmpPassword {
  _: "account.tmpPassword";
  tmpPassword: Uint8Array;
  validUntil: number;
}
/** `shippingOption#b6213cdf id:string title:string prices:Vector<LabeledPrice> = ShippingOption` https://core.telegram.org/constructor/shippingOption */
export interface RawShippingOption {
  _: "shippingOption";
  id: string;
  title: string;
  prices: TypeLabeledPrice[];
}
/** `inputStickerSetItem#32da9e9c flags:# document:InputDocument emoji:string mask_coords:flags.0?MaskCoords keywords:flags.1?string = InputStickerSetItem` https://core.telegram.org/constructor/inputStickerSetItem */
export interface RawInputStickerSetItem {
  _: "inputStickerSetItem";
  document: TypeInputDocument;
  emoji: string;
  maskCoords?: TypeMaskCoords;
  keywords?: string;
}
/** `inputPhoneCall#1e36fded id:long access_hash:long = InputPhoneCall` https://core.telegram.org/constructor/inputPhoneCall */
export interface RawInputPhoneCall {
  _: "inputPhoneCall";
  id: bigint;
  accessHash: bigint;
}
/** `phoneCallEmpty#5366c915 id:long = PhoneCall` https://core.telegram.org/constructor/phoneCallEmpty */
export interface RawPhoneCallEmpty {
  _: "phoneCallEmpty";
  id: bigint;
}
/** `phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall` https://core.telegram.org/constructor/phoneCallWaiting */
export interface RawPhoneCallWaiting {
  _: "phoneCallWaiting";
  video?: boolean;
  id: bigint;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
  protocol: TypePhoneCallProtocol;
  receiveDate?: number;
}
/** `phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall` https://core.telegram.org/constructor/phoneCallRequested */
export interface RawPhoneCallRequested {
  _: "phoneCallRequested";
  video?: boolean;
  id: bigint;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
  gAHash: Uint8Array;
  protocol: TypePhoneCallProtocol;
}
/** `phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol = PhoneCall` https://core.telegram.org/constructor/phoneCallAccepted */
export interface RawPhoneCallAccepted {
  _: "phoneCallAccepted";
  video?: boolean;
  id: bigint;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
  gB: Uint8Array;
  protocol: TypePhoneCallProtocol;
}
/** `phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true conference_supported:flags.8?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON = PhoneCall` https://core.telegram.org/constructor/phoneCall */
export interface RawPhoneCall {
  _: "phoneCall";
  p2pAllowed?: boolean;
  video?: boolean;
  conferenceSupported?: boolean;
  id: bigint;
  accessHash: bigint;
  date: number;
  adminId: number;
  participantId: number;
  gAOrB: Uint8Array;
  keyFingerprint: bigint;
  protocol: TypePhoneCallProtocol;
  connections: TypePhoneConnection[];
  startDate: number;
  customParameters?: TypeDataJSON;
}
/** `phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall` https://core.telegram.org/constructor/phoneCallDiscarded */
export interface RawPhoneCallDiscarded {
  _: "phoneCallDiscarded";
  needRating?: boolean;
  needDebug?: boolean;
  video?: boolean;
  id: bigint;
  reason?: TypePhoneCallDiscardReason;
  duration?: number;
}
/** `phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection` https://core.telegram.org/constructor/phoneConnection */
export interface RawPhoneConnection {
  _: "phoneConnection";
  tcp?: boolean;
  id: bigint;
  ip: string;
  ipv6: string;
  port: number;
  peerTag: Uint8Array;
}
/** `phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true id:long ip:string ipv6:string port:int username:string password:string = PhoneConnection` https://core.telegram.org/constructor/phoneConnectionWebrtc */
export interface RawPhoneConnectionWebrtc {
  _: "phoneConnectionWebrtc";
  turn?: boolean;
  stun?: boolean;
  id: bigint;
  ip: string;
  ipv6: string;
  port: number;
  username: string;
  password: string;
}
/** `phoneCallProtocol#fc878fc8 flags:# udp_p2p:flags.0?true udp_reflector:flags.1?true min_layer:int max_layer:int library_versions:Vector<string> = PhoneCallProtocol` https://core.telegram.org/constructor/phoneCallProtocol */
export interface RawPhoneCallProtocol {
  _: "phoneCallProtocol";
  udpP2p?: boolean;
  udpReflector?: boolean;
  minLayer: number;
  maxLayer: number;
  libraryVersions: string[];
}
/** `phone.phoneCall#ec82e140 phone_call:PhoneCall users:Vector<User> = phone.PhoneCall` https://core.telegram.org/constructor/phone.phoneCall */
export interface RawPhonePhoneCall {
  _: "phone.phoneCall";
  phoneCall: TypePhoneCall;
  users: TypeUser[];
}
/** `upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile` https://core.telegram.org/constructor/upload.cdnFileReuploadNeeded */
export interface RawUploadCdnFileReuploadNeeded {
  _: "upload.cdnFileReuploadNeeded";
  requestToken: Uint8Array;
}
/** `upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile` https://core.telegram.org/constructor/upload.cdnFile */
export interface RawUploadCdnFile {
  _: "upload.cdnFile";
  bytes: Uint8Array;
}
/** `cdnPublicKey#c982eaba dc_id:int public_key:string = CdnPublicKey` https://core.telegram.org/constructor/cdnPublicKey */
export interface RawCdnPublicKey {
  _: "cdnPublicKey";
  dcId: number;
  publicKey: string;
}
/** `cdnConfig#5725e40a public_keys:Vector<CdnPublicKey> = CdnConfig` https://core.telegram.org/constructor/cdnConfig */
export interface RawCdnConfig {
  _: "cdnConfig";
  publicKeys: TypeCdnPublicKey[];
}
/** `langPackString#cad181f6 key:string value:string = LangPackString` https://core.telegram.org/constructor/langPackString */
export interface RawLangPackString {
  _: "langPackString";
  key: string;
  value: string;
}
/** `langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string many_value:flags.4?string other_value:string = LangPackString` https://core.telegram.org/constructor/langPackStringPluralized */
export interface RawLangPackStringPluralized {
  _: "langPackStringPluralized";
  key: string;
  zeroValue?: string;
  oneValue?: string;
  twoValue?: string;
  fewValue?: string;
  manyValue?: string;
  otherValue: string;
}
/** `langPackStringDeleted#2979eeb2 key:string = LangPackString` https://core.telegram.org/constructor/langPackStringDeleted */
export interface RawLangPackStringDeleted {
  _: "langPackStringDeleted";
  key: string;
}
/** `langPackDifference#f385c1f6 lang_code:string from_version:int version:int strings:Vector<LangPackString> = LangPackDifference` https://core.telegram.org/constructor/langPackDifference */
export interface RawLangPackDifference {
  _: "langPackDifference";
  langCode: string;
  fromVersion: number;
  version: number;
  strings: TypeLangPackString[];
}
/** `langPackLanguage#eeca5ce3 flags:# official:flags.0?true rtl:flags.2?true beta:flags.3?true name:string native_name:string lang_code:string base_lang_code:flags.1?string plural_code:string strings_count:int translated_count:int translations_url:string = LangPackLanguage` https://core.telegram.org/constructor/langPackLanguage */
export interface RawLangPackLanguage {
  _: "langPackLanguage";
  official?: boolean;
  rtl?: boolean;
  beta?: boolean;
  name: string;
  nativeName: string;
  langCode: string;
  baseLangCode?: string;
  pluralCode: string;
  stringsCount: number;
  translatedCount: number;
  translationsUrl: string;
}
/** `channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string new_value:string = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeTitle */
export interface RawChannelAdminLogEventActionChangeTitle {
  _: "channelAdminLogEventActionChangeTitle";
  prevValue: string;
  newValue: string;
}
/** `channelAdminLogEventActionChangeAbout#55188a2e prev_value:string new_value:string = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeAbout */
export interface RawChannelAdminLogEventActionChangeAbout {
  _: "channelAdminLogEventActionChangeAbout";
  prevValue: string;
  newValue: string;
}
/** `channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string new_value:string = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsername */
export interface RawChannelAdminLogEventActionChangeUsername {
  _: "channelAdminLogEventActionChangeUsername";
  prevValue: string;
  newValue: string;
}
/** `channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangePhoto */
export interface RawChannelAdminLogEventActionChangePhoto {
  _: "channelAdminLogEventActionChangePhoto";
  prevPhoto: TypePhoto;
  newPhoto: TypePhoto;
}
/** `channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleInvites */
export interface RawChannelAdminLogEventActionToggleInvites {
  _: "channelAdminLogEventActionToggleInvites";
  newValue: boolean;
}
/** `channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatures */
export interface RawChannelAdminLogEventActionToggleSignatures {
  _: "channelAdminLogEventActionToggleSignatures";
  newValue: boolean;
}
/** `channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionUpdatePinned */
export interface RawChannelAdminLogEventActionUpdatePinned {
  _: "channelAdminLogEventActionUpdatePinned";
  message: TypeMessage;
}
/** `channelAdminLogEventActionEditMessage#709b2405 prev_message:Message new_message:Message = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionEditMessage */
export interface RawChannelAdminLogEventActionEditMessage {
  _: "channelAdminLogEventActionEditMessage";
  prevMessage: TypeMessage;
  newMessage: TypeMessage;
}
/** `channelAdminLogEventActionDeleteMessage#42e047bb message:Message = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionDeleteMessage */
export interface RawChannelAdminLogEventActionDeleteMessage {
  _: "channelAdminLogEventActionDeleteMessage";
  message: TypeMessage;
}
/** `channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoin */
export interface RawChannelAdminLogEventActionParticipantJoin {
  _: "channelAdminLogEventActionParticipantJoin";
}
/** `channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantLeave */
export interface RawChannelAdminLogEventActionParticipantLeave {
  _: "channelAdminLogEventActionParticipantLeave";
}
/** `channelAdminLogEventActionParticipantInvite#e31c34d8 participant:ChannelParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantInvite */
export interface RawChannelAdminLogEventActionParticipantInvite {
  _: "channelAdminLogEventActionParticipantInvite";
  participant: TypeChannelParticipant;
}
/** `channelAdminLogEventActionParticipantToggleBan#e6d83d7e prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleBan */
export interface RawChannelAdminLogEventActionParticipantToggleBan {
  _: "channelAdminLogEventActionParticipantToggleBan";
  prevParticipant: TypeChannelParticipant;
  newParticipant: TypeChannelParticipant;
}
/** `channelAdminLogEventActionParticipantToggleAdmin#d5676710 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleAdmin */
export interface RawChannelAdminLogEventActionParticipantToggleAdmin {
  _: "channelAdminLogEventActionParticipantToggleAdmin";
  prevParticipant: TypeChannelParticipant;
  newParticipant: TypeChannelParticipant;
}
/** `channelAdminLogEventActionChangeStickerSet#b1c3caa7 prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeStickerSet */
export interface RawChannelAdminLogEventActionChangeStickerSet {
  _: "channelAdminLogEventActionChangeStickerSet";
  prevStickerset: TypeInputStickerSet;
  newStickerset: TypeInputStickerSet;
}
/** `channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionTogglePreHistoryHidden */
export interface RawChannelAdminLogEventActionTogglePreHistoryHidden {
  _: "channelAdminLogEventActionTogglePreHistoryHidden";
  newValue: boolean;
}
/** `channelAdminLogEventActionDefaultBannedRights#2df5fc0a prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionDefaultBannedRights */
export interface RawChannelAdminLogEventActionDefaultBannedRights {
  _: "channelAdminLogEventActionDefaultBannedRights";
  prevBannedRights: TypeChatBannedRights;
  newBannedRights: TypeChatBannedRights;
}
/** `channelAdminLogEventActionStopPoll#8f079643 message:Message = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionStopPoll */
export interface RawChannelAdminLogEventActionStopPoll {
  _: "channelAdminLogEventActionStopPoll";
  message: TypeMessage;
}
/** `channelAdminLogEventActionChangeLinkedChat#050c7ac8 prev_value:long new_value:long = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeLinkedChat */
export interface RawChannelAdminLogEventActionChangeLinkedChat {
  _: "channelAdminLogEventActionChangeLinkedChat";
  prevValue: number;
  newValue: number;
}
/** `channelAdminLogEventActionChangeLocation#0e6b76ae prev_value:ChannelLocation new_value:ChannelLocation = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeLocation */
export interface RawChannelAdminLogEventActionChangeLocation {
  _: "channelAdminLogEventActionChangeLocation";
  prevValue: TypeChannelLocation;
  newValue: TypeChannelLocation;
}
/** `channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleSlowMode */
export interface RawChannelAdminLogEventActionToggleSlowMode {
  _: "channelAdminLogEventActionToggleSlowMode";
  prevValue: number;
  newValue: number;
}
/** `channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionStartGroupCall */
export interface RawChannelAdminLogEventActionStartGroupCall {
  _: "channelAdminLogEventActionStartGroupCall";
  call: TypeInputGroupCall;
}
/** `channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionDiscardGroupCall */
export interface RawChannelAdminLogEventActionDiscardGroupCall {
  _: "channelAdminLogEventActionDiscardGroupCall";
  call: TypeInputGroupCall;
}
/** `channelAdminLogEventActionParticipantMute#f92424d2 participant:GroupCallParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantMute */
export interface RawChannelAdminLogEventActionParticipantMute {
  _: "channelAdminLogEventActionParticipantMute";
  participant: TypeGroupCallParticipant;
}
/** `channelAdminLogEventActionParticipantUnmute#e64429c0 participant:GroupCallParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantUnmute */
export interface RawChannelAdminLogEventActionParticipantUnmute {
  _: "channelAdminLogEventActionParticipantUnmute";
  participant: TypeGroupCallParticipant;
}
/** `channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleGroupCallSetting */
export interface RawChannelAdminLogEventActionToggleGroupCallSetting {
  _: "channelAdminLogEventActionToggleGroupCallSetting";
  joinMuted: boolean;
}
/** `channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:# via_chatlist:flags.0?true invite:ExportedChatInvite = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByInvite */
export interface RawChannelAdminLogEventActionParticipantJoinByInvite {
  _: "channelAdminLogEventActionParticipantJoinByInvite";
  viaChatlist?: boolean;
  invite: TypeExportedChatInvite;
}
/** `channelAdminLogEventActionExportedInviteDelete#5a50fca4 invite:ExportedChatInvite = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteDelete */
export interface RawChannelAdminLogEventActionExportedInviteDelete {
  _: "channelAdminLogEventActionExportedInviteDelete";
  invite: TypeExportedChatInvite;
}
/** `channelAdminLogEventActionExportedInviteRevoke#410a134e invite:ExportedChatInvite = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteRevoke */
export interface RawChannelAdminLogEventActionExportedInviteRevoke {
  _: "channelAdminLogEventActionExportedInviteRevoke";
  invite: TypeExportedChatInvite;
}
/** `channelAdminLogEventActionExportedInviteEdit#e90ebb59 prev_invite:ExportedChatInvite new_invite:ExportedChatInvite = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteEdit */
export interface RawChannelAdminLogEventActionExportedInviteEdit {
  _: "channelAdminLogEventActionExportedInviteEdit";
  prevInvite: TypeExportedChatInvite;
  newInvite: TypeExportedChatInvite;
}
/** `channelAdminLogEventActionParticipantVolume#3e7f6847 participant:GroupCallParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantVolume */
export interface RawChannelAdminLogEventActionParticipantVolume {
  _: "channelAdminLogEventActionParticipantVolume";
  participant: TypeGroupCallParticipant;
}
/** `channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeHistoryTTL */
export interface RawChannelAdminLogEventActionChangeHistoryTTL {
  _: "channelAdminLogEventActionChangeHistoryTTL";
  prevValue: number;
  newValue: number;
}
/** `channelAdminLogEventActionParticipantJoinByRequest#afb6144a invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByRequest */
export interface RawChannelAdminLogEventActionParticipantJoinByRequest {
  _: "channelAdminLogEventActionParticipantJoinByRequest";
  invite: TypeExportedChatInvite;
  approvedBy: number;
}
/** `channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleNoForwards */
export interface RawChannelAdminLogEventActionToggleNoForwards {
  _: "channelAdminLogEventActionToggleNoForwards";
  newValue: boolean;
}
/** `channelAdminLogEventActionSendMessage#278f2868 message:Message = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionSendMessage */
export interface RawChannelAdminLogEventActionSendMessage {
  _: "channelAdminLogEventActionSendMessage";
  message: TypeMessage;
}
/** `channelAdminLogEventActionChangeAvailableReactions#be4e0ef8 prev_value:ChatReactions new_value:ChatReactions = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeAvailableReactions */
export interface RawChannelAdminLogEventActionChangeAvailableReactions {
  _: "channelAdminLogEventActionChangeAvailableReactions";
  prevValue: TypeChatReactions;
  newValue: TypeChatReactions;
}
/** `channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsernames */
export interface RawChannelAdminLogEventActionChangeUsernames {
  _: "channelAdminLogEventActionChangeUsernames";
  prevValue: string[];
  newValue: string[];
}
/** `channelAdminLogEventActionToggleForum#02cc6383 new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleForum */
export interface RawChannelAdminLogEventActionToggleForum {
  _: "channelAdminLogEventActionToggleForum";
  newValue: boolean;
}
/** `channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionCreateTopic */
export interface RawChannelAdminLogEventActionCreateTopic {
  _: "channelAdminLogEventActionCreateTopic";
  topic: TypeForumTopic;
}
/** `channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic new_topic:ForumTopic = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionEditTopic */
export interface RawChannelAdminLogEventActionEditTopic {
  _: "channelAdminLogEventActionEditTopic";
  prevTopic: TypeForumTopic;
  newTopic: TypeForumTopic;
}
/** `channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionDeleteTopic */
export interface RawChannelAdminLogEventActionDeleteTopic {
  _: "channelAdminLogEventActionDeleteTopic";
  topic: TypeForumTopic;
}
/** `channelAdminLogEventActionPinTopic#5d8d353b flags:# prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionPinTopic */
export interface RawChannelAdminLogEventActionPinTopic {
  _: "channelAdminLogEventActionPinTopic";
  prevTopic?: TypeForumTopic;
  newTopic?: TypeForumTopic;
}
/** `channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleAntiSpam */
export interface RawChannelAdminLogEventActionToggleAntiSpam {
  _: "channelAdminLogEventActionToggleAntiSpam";
  newValue: boolean;
}
/** `channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangePeerColor */
export interface RawChannelAdminLogEventActionChangePeerColor {
  _: "channelAdminLogEventActionChangePeerColor";
  prevValue: TypePeerColor;
  newValue: TypePeerColor;
}
/** `channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeProfilePeerColor */
export interface RawChannelAdminLogEventActionChangeProfilePeerColor {
  _: "channelAdminLogEventActionChangeProfilePeerColor";
  prevValue: TypePeerColor;
  newValue: TypePeerColor;
}
/** `channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper new_value:WallPaper = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeWallpaper */
export interface RawChannelAdminLogEventActionChangeWallpaper {
  _: "channelAdminLogEventActionChangeWallpaper";
  prevValue: TypeWallPaper;
  newValue: TypeWallPaper;
}
/** `channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus new_value:EmojiStatus = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStatus */
export interface RawChannelAdminLogEventActionChangeEmojiStatus {
  _: "channelAdminLogEventActionChangeEmojiStatus";
  prevValue: TypeEmojiStatus;
  newValue: TypeEmojiStatus;
}
/** `channelAdminLogEventActionChangeEmojiStickerSet#46d840ab prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStickerSet */
export interface RawChannelAdminLogEventActionChangeEmojiStickerSet {
  _: "channelAdminLogEventActionChangeEmojiStickerSet";
  prevStickerset: TypeInputStickerSet;
  newStickerset: TypeInputStickerSet;
}
/** `channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatureProfiles */
export interface RawChannelAdminLogEventActionToggleSignatureProfiles {
  _: "channelAdminLogEventActionToggleSignatureProfiles";
  newValue: boolean;
}
/** `channelAdminLogEventActionParticipantSubExtend#64642db3 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantSubExtend */
export interface RawChannelAdminLogEventActionParticipantSubExtend {
  _: "channelAdminLogEventActionParticipantSubExtend";
  prevParticipant: TypeChannelParticipant;
  newParticipant: TypeChannelParticipant;
}
/** `channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionToggleAutotranslation */
export interface RawChannelAdminLogEventActionToggleAutotranslation {
  _: "channelAdminLogEventActionToggleAutotranslation";
  newValue: boolean;
}
/** `channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long prev_rank:string new_rank:string = ChannelAdminLogEventAction` https://core.telegram.org/constructor/channelAdminLogEventActionParticipantEditRank */
export interface RawChannelAdminLogEventActionParticipantEditRank {
  _: "channelAdminLogEventActionParticipantEditRank";
  userId: number;
  prevRank: string;
  newRank: string;
}
/** `channelAdminLogEvent#1fad68cd id:long date:int user_id:long action:ChannelAdminLogEventAction = ChannelAdminLogEvent` https://core.telegram.org/constructor/channelAdminLogEvent */
export interface RawChannelAdminLogEvent {
  _: "channelAdminLogEvent";
  id: bigint;
  date: number;
  userId: number;
  action: TypeChannelAdminLogEventAction;
}
/** `channels.adminLogResults#ed8af74d events:Vector<ChannelAdminLogEvent> chats:Vector<Chat> users:Vector<User> = channels.AdminLogResults` https://core.telegram.org/constructor/channels.adminLogResults */
export interface RawChannelsAdminLogResults {
  _: "channels.adminLogResults";
  events: TypeChannelAdminLogEvent[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `channelAdminLogEventsFilter#ea107ae4 flags:# join:flags.0?true leave:flags.1?true invite:flags.2?true ban:flags.3?true unban:flags.4?true kick:flags.5?true unkick:flags.6?true promote:flags.7?true demote:flags.8?true info:flags.9?true settings:flags.10?true pinned:flags.11?true edit:flags.12?true delete:flags.13?true group_call:flags.14?true invites:flags.15?true send:flags.16?true forums:flags.17?true sub_extend:flags.18?true edit_rank:flags.19?true = ChannelAdminLogEventsFilter` https://core.telegram.org/constructor/channelAdminLogEventsFilter */
export interface RawChannelAdminLogEventsFilter {
  _: "channelAdminLogEventsFilter";
  join?: boolean;
  leave?: boolean;
  invite?: boolean;
  ban?: boolean;
  unban?: boolean;
  kick?: boolean;
  unkick?: boolean;
  promote?: boolean;
  demote?: boolean;
  info?: boolean;
  settings?: boolean;
  pinned?: boolean;
  edit?: boolean;
  delete?: boolean;
  groupCall?: boolean;
  invites?: boolean;
  send?: boolean;
  forums?: boolean;
  subExtend?: boolean;
  editRank?: boolean;
}
/** `popularContact#5ce14175 client_id:long importers:int = PopularContact` https://core.telegram.org/constructor/popularContact */
export interface RawPopularContact {
  _: "popularContact";
  clientId: bigint;
  importers: number;
}
/** `messages.favedStickersNotModified#9e8fa6d3 = messages.FavedStickers` https://core.telegram.org/constructor/messages.favedStickersNotModified */
export interface RawMessagesFavedStickersNotModified {
  _: "messages.favedStickersNotModified";
}
/** `messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers` https://core.telegram.org/constructor/messages.favedStickers */
export interface RawMessagesFavedStickers {
  _: "messages.favedStickers";
  hash: bigint;
  packs: TypeStickerPack[];
  stickers: TypeDocument[];
}
/** `recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl` https://core.telegram.org/constructor/recentMeUrlUnknown */
export interface RawRecentMeUrlUnknown {
  _: "recentMeUrlUnknown";
  url: string;
}
/** `recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl` https://core.telegram.org/constructor/recentMeUrlUser */
export interface RawRecentMeUrlUser {
  _: "recentMeUrlUser";
  url: string;
  userId: number;
}
/** `recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl` https://core.telegram.org/constructor/recentMeUrlChat */
export interface RawRecentMeUrlChat {
  _: "recentMeUrlChat";
  url: string;
  chatId: number;
}
/** `recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl` https://core.telegram.org/constructor/recentMeUrlChatInvite */
export interface RawRecentMeUrlChatInvite {
  _: "recentMeUrlChatInvite";
  url: string;
  chatInvite: TypeChatInvite;
}
/** `recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl` https://core.telegram.org/constructor/recentMeUrlStickerSet */
export interface RawRecentMeUrlStickerSet {
  _: "recentMeUrlStickerSet";
  url: string;
  set: TypeStickerSetCovered;
}
/** `help.recentMeUrls#0e0310d7 urls:Vector<RecentMeUrl> chats:Vector<Chat> users:Vector<User> = help.RecentMeUrls` https://core.telegram.org/constructor/help.recentMeUrls */
export interface RawHelpRecentMeUrls {
  _: "help.recentMeUrls";
  urls: TypeRecentMeUrl[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `inputSingleMedia#1cc6e91f flags:# media:InputMedia random_id:long message:string entities:flags.0?Vector<MessageEntity> = InputSingleMedia` https://core.telegram.org/constructor/inputSingleMedia */
export interface RawInputSingleMedia {
  _: "inputSingleMedia";
  media: TypeInputMedia;
  randomId: bigint;
  message: string;
  entities?: readonly TypeMessageEntity[];
}
/** `webAuthorization#a6f8f452 hash:long bot_id:long domain:string browser:string platform:string date_created:int date_active:int ip:string region:string = WebAuthorization` https://core.telegram.org/constructor/webAuthorization */
export interface RawWebAuthorization {
  _: "webAuthorization";
  hash: bigint;
  botId: number;
  domain: string;
  browser: string;
  platform: string;
  dateCreated: number;
  dateActive: number;
  ip: string;
  region: string;
}
/** `account.webAuthorizations#ed56c9fc authorizations:Vector<WebAuthorization> users:Vector<User> = account.WebAuthorizations` https://core.telegram.org/constructor/account.webAuthorizations */
export interface RawAccountWebAuthorizations {
  _: "account.webAuthorizations";
  authorizations: TypeWebAuthorization[];
  users: TypeUser[];
}
/** `inputMessageID#a676a322 id:int = InputMessage` https://core.telegram.org/constructor/inputMessageID */
export interface RawInputMessageID {
  _: "inputMessageID";
  id: number;
}
/** `inputMessageReplyTo#bad88395 id:int = InputMessage` https://core.telegram.org/constructor/inputMessageReplyTo */
export interface RawInputMessageReplyTo {
  _: "inputMessageReplyTo";
  id: number;
}
/** `inputMessagePinned#86872538 = InputMessage` https://core.telegram.org/constructor/inputMessagePinned */
export interface RawInputMessagePinned {
  _: "inputMessagePinned";
}
/** `inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage` https://core.telegram.org/constructor/inputMessageCallbackQuery */
export interface RawInputMessageCallbackQuery {
  _: "inputMessageCallbackQuery";
  id: number;
  queryId: bigint;
}
/** `inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer` https://core.telegram.org/constructor/inputDialogPeer */
export interface RawInputDialogPeer {
  _: "inputDialogPeer";
  peer: TypeInputPeer;
}
/** `inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer` https://core.telegram.org/constructor/inputDialogPeerFolder */
export interface RawInputDialogPeerFolder {
  _: "inputDialogPeerFolder";
  folderId: number;
}
/** `dialogPeer#e56dbf05 peer:Peer = DialogPeer` https://core.telegram.org/constructor/dialogPeer */
export interface RawDialogPeer {
  _: "dialogPeer";
  peer: TypePeer;
}
/** `dialogPeerFolder#514519e2 folder_id:int = DialogPeer` https://core.telegram.org/constructor/dialogPeerFolder */
export interface RawDialogPeerFolder {
  _: "dialogPeerFolder";
  folderId: number;
}
/** `messages.foundStickerSetsNotModified#0d54b65d = messages.FoundStickerSets` https://core.telegram.org/constructor/messages.foundStickerSetsNotModified */
export interface RawMessagesFoundStickerSetsNotModified {
  _: "messages.foundStickerSetsNotModified";
}
/** `messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> = messages.FoundStickerSets` https://core.telegram.org/constructor/messages.foundStickerSets */
export interface RawMessagesFoundStickerSets {
  _: "messages.foundStickerSets";
  hash: bigint;
  sets: TypeStickerSetCovered[];
}
/** `fileHash#f39b035c offset:long limit:int hash:bytes = FileHash` https://core.telegram.org/constructor/fileHash */
export interface RawFileHash {
  _: "fileHash";
  offset: number;
  limit: number;
  hash: Uint8Array;
}
/** `inputClientProxy#75588b3f address:string port:int = InputClientProxy` https://core.telegram.org/constructor/inputClientProxy */
export interface RawInputClientProxy {
  _: "inputClientProxy";
  address: string;
  port: number;
}
/** `help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate` https://core.telegram.org/constructor/help.termsOfServiceUpdateEmpty */
export interface RawHelpTermsOfServiceUpdateEmpty {
  _: "help.termsOfServiceUpdateEmpty";
  expires: number;
}
/** `help.termsOfServiceUpdate#28ecf961 expires:int terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate` https://core.telegram.org/constructor/help.termsOfServiceUpdate */
export interface RawHelpTermsOfServiceUpdate {
  _: "help.termsOfServiceUpdate";
  expires: number;
  termsOfService: TypeHelpTermsOfService;
}
/** `inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string file_hash:bytes secret:bytes = InputSecureFile` https://core.telegram.org/constructor/inputSecureFileUploaded */
export interface RawInputSecureFileUploaded {
  _: "inputSecureFileUploaded";
  id: bigint;
  parts: number;
  md5Checksum: string;
  fileHash: Uint8Array;
  secret: Uint8Array;
}
/** `inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile` https://core.telegram.org/constructor/inputSecureFile */
export interface RawInputSecureFile {
  _: "inputSecureFile";
  id: bigint;
  accessHash: bigint;
}
/** `secureFileEmpty#64199744 = SecureFile` https://core.telegram.org/constructor/secureFileEmpty */
export interface RawSecureFileEmpty {
  _: "secureFileEmpty";
}
/** `secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile` https://core.telegram.org/constructor/secureFile */
export interface RawSecureFile {
  _: "secureFile";
  id: bigint;
  accessHash: bigint;
  size: number;
  dcId: number;
  date: number;
  fileHash: Uint8Array;
  secret: Uint8Array;
}
/** `secureData#8aeabec3 data:bytes data_hash:bytes secret:bytes = SecureData` https://core.telegram.org/constructor/secureData */
export interface RawSecureData {
  _: "secureData";
  data: Uint8Array;
  dataHash: Uint8Array;
  secret: Uint8Array;
}
/** `securePlainPhone#7d6099dd phone:string = SecurePlainData` https://core.telegram.org/constructor/securePlainPhone */
export interface RawSecurePlainPhone {
  _: "securePlainPhone";
  phone: string;
}
/** `securePlainEmail#21ec5a5f email:string = SecurePlainData` https://core.telegram.org/constructor/securePlainEmail */
export interface RawSecurePlainEmail {
  _: "securePlainEmail";
  email: string;
}
/** `secureValueTypePersonalDetails#9d2a81e3 = SecureValueType` https://core.telegram.org/constructor/secureValueTypePersonalDetails */
export interface RawSecureValueTypePersonalDetails {
  _: "secureValueTypePersonalDetails";
}
/** `secureValueTypePassport#3dac6a00 = SecureValueType` https://core.telegram.org/constructor/secureValueTypePassport */
export interface RawSecureValueTypePassport {
  _: "secureValueTypePassport";
}
/** `secureValueTypeDriverLicense#06e425c4 = SecureValueType` https://core.telegram.org/constructor/secureValueTypeDriverLicense */
export interface RawSecureValueTypeDriverLicense {
  _: "secureValueTypeDriverLicense";
}
/** `secureValueTypeIdentityCard#a0d0744b = SecureValueType` https://core.telegram.org/constructor/secureValueTypeIdentityCard */
export interface RawSecureValueTypeIdentityCard {
  _: "secureValueTypeIdentityCard";
}
/** `secureValueTypeInternalPassport#99a48f23 = SecureValueType` https://core.telegram.org/constructor/secureValueTypeInternalPassport */
export interface RawSecureValueTypeInternalPassport {
  _: "secureValueTypeInternalPassport";
}
/** `secureValueTypeAddress#cbe31e26 = SecureValueType` https://core.telegram.org/constructor/secureValueTypeAddress */
export interface RawSecureValueTypeAddress {
  _: "secureValueTypeAddress";
}
/** `secureValueTypeUtilityBill#fc36954e = SecureValueType` https://core.telegram.org/constructor/secureValueTypeUtilityBill */
export interface RawSecureValueTypeUtilityBill {
  _: "secureValueTypeUtilityBill";
}
/** `secureValueTypeBankStatement#89137c0d = SecureValueType` https://core.telegram.org/constructor/secureValueTypeBankStatement */
export interface RawSecureValueTypeBankStatement {
  _: "secureValueTypeBankStatement";
}
/** `secureValueTypeRentalAgreement#8b883488 = SecureValueType` https://core.telegram.org/constructor/secureValueTypeRentalAgreement */
export interface RawSecureValueTypeRentalAgreement {
  _: "secureValueTypeRentalAgreement";
}
/** `secureValueTypePassportRegistration#99e3806a = SecureValueType` https://core.telegram.org/constructor/secureValueTypePassportRegistration */
export interface RawSecureValueTypePassportRegistration {
  _: "secureValueTypePassportRegistration";
}
/** `secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType` https://core.telegram.org/constructor/secureValueTypeTemporaryRegistration */
export interface RawSecureValueTypeTemporaryRegistration {
  _: "secureValueTypeTemporaryRegistration";
}
/** `secureValueTypePhone#b320aadb = SecureValueType` https://core.telegram.org/constructor/secureValueTypePhone */
export interface RawSecureValueTypePhone {
  _: "secureValueTypePhone";
}
/** `secureValueTypeEmail#8e3ca7ee = SecureValueType` https://core.telegram.org/constructor/secureValueTypeEmail */
export interface RawSecureValueTypeEmail {
  _: "secureValueTypeEmail";
}
/** `secureValue#187fa0ca flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile selfie:flags.3?SecureFile translation:flags.6?Vector<SecureFile> files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData hash:bytes = SecureValue` https://core.telegram.org/constructor/secureValue */
export interface RawSecureValue {
  _: "secureValue";
  type: TypeSecureValueType;
  data?: TypeSecureData;
  frontSide?: TypeSecureFile;
  reverseSide?: TypeSecureFile;
  selfie?: TypeSecureFile;
  translation?: TypeSecureFile[];
  files?: TypeSecureFile[];
  plainData?: TypeSecurePlainData;
  hash: Uint8Array;
}
/** `inputSecureValue#db21d0a7 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile selfie:flags.3?InputSecureFile translation:flags.6?Vector<InputSecureFile> files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData = InputSecureValue` https://core.telegram.org/constructor/inputSecureValue */
export interface RawInputSecureValue {
  _: "inputSecureValue";
  type: TypeSecureValueType;
  data?: TypeSecureData;
  frontSide?: TypeInputSecureFile;
  reverseSide?: TypeInputSecureFile;
  selfie?: TypeInputSecureFile;
  translation?: readonly TypeInputSecureFile[];
  files?: readonly TypeInputSecureFile[];
  plainData?: TypeSecurePlainData;
}
/** `secureValueHash#ed1ecdb0 type:SecureValueType hash:bytes = SecureValueHash` https://core.telegram.org/constructor/secureValueHash */
export interface RawSecureValueHash {
  _: "secureValueHash";
  type: TypeSecureValueType;
  hash: Uint8Array;
}
/** `secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorData */
export interface RawSecureValueErrorData {
  _: "secureValueErrorData";
  type: TypeSecureValueType;
  dataHash: Uint8Array;
  field: string;
  text: string;
}
/** `secureValueErrorFrontSide#00be3dfa type:SecureValueType file_hash:bytes text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorFrontSide */
export interface RawSecureValueErrorFrontSide {
  _: "secureValueErrorFrontSide";
  type: TypeSecureValueType;
  fileHash: Uint8Array;
  text: string;
}
/** `secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorReverseSide */
export interface RawSecureValueErrorReverseSide {
  _: "secureValueErrorReverseSide";
  type: TypeSecureValueType;
  fileHash: Uint8Array;
  text: string;
}
/** `secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorSelfie */
export interface RawSecureValueErrorSelfie {
  _: "secureValueErrorSelfie";
  type: TypeSecureValueType;
  fileHash: Uint8Array;
  text: string;
}
/** `secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorFile */
export interface RawSecureValueErrorFile {
  _: "secureValueErrorFile";
  type: TypeSecureValueType;
  fileHash: Uint8Array;
  text: string;
}
/** `secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorFiles */
export interface RawSecureValueErrorFiles {
  _: "secureValueErrorFiles";
  type: TypeSecureValueType;
  fileHash: Uint8Array[];
  text: string;
}
/** `secureValueError#869d758f type:SecureValueType hash:bytes text:string = SecureValueError` https://core.telegram.org/constructor/secureValueError */
export interface RawSecureValueError {
  _: "secureValueError";
  type: TypeSecureValueType;
  hash: Uint8Array;
  text: string;
}
/** `secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorTranslationFile */
export interface RawSecureValueErrorTranslationFile {
  _: "secureValueErrorTranslationFile";
  type: TypeSecureValueType;
  fileHash: Uint8Array;
  text: string;
}
/** `secureValueErrorTranslationFiles#34636dd8 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError` https://core.telegram.org/constructor/secureValueErrorTranslationFiles */
export interface RawSecureValueErrorTranslationFiles {
  _: "secureValueErrorTranslationFiles";
  type: TypeSecureValueType;
  fileHash: Uint8Array[];
  text: string;
}
/** `secureCredentialsEncrypted#33f0ea47 data:bytes hash:bytes secret:bytes = SecureCredentialsEncrypted` https://core.telegram.org/constructor/secureCredentialsEncrypted */
export interface RawSecureCredentialsEncrypted {
  _: "secureCredentialsEncrypted";
  data: Uint8Array;
  hash: Uint8Array;
  secret: Uint8Array;
}
/** `account.authorizationForm#ad2e1cd8 flags:# required_types:Vector<SecureRequiredType> values:Vector<SecureValue> errors:Vector<SecureValueError> users:Vector<User> privacy_policy_url:flags.0?string = account.AuthorizationForm` https://core.telegram.org/constructor/account.authorizationForm */
export interface RawAccountAuthorizationForm {
  _: "account.authorizationForm";
  requiredTypes: TypeSecureRequiredType[];
  values: TypeSecureValue[];
  errors: TypeSecureValueError[];
  users: TypeUser[];
  privacyPolicyUrl?: string;
}
/** `account.sentEmailCode#811f854f email_pattern:string length:int = account.SentEmailCode` https://core.telegram.org/constructor/account.sentEmailCode */
export interface RawAccountSentEmailCode {
  _: "account.sentEmailCode";
  emailPattern: string;
  length: number;
}
/** `help.deepLinkInfoEmpty#66afa166 = help.DeepLinkInfo` https://core.telegram.org/constructor/help.deepLinkInfoEmpty */
export interface RawHelpDeepLinkInfoEmpty {
  _: "help.deepLinkInfoEmpty";
}
/** `help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo` https://core.telegram.org/constructor/help.deepLinkInfo */
export interface RawHelpDeepLinkInfo {
  _: "help.deepLinkInfo";
  updateApp?: boolean;
  message: string;
  entities?: TypeMessageEntity[];
}
/** `savedPhoneContact#1142bd56 phone:string first_name:string last_name:string date:int = SavedContact` https://core.telegram.org/constructor/savedPhoneContact */
export interface RawSavedPhoneContact {
  _: "savedPhoneContact";
  phone: string;
  firstName: string;
  lastName: string;
  date: number;
}
/** `account.takeout#4dba4501 id:long = account.Takeout` https://core.telegram.org/constructor/account.takeout */
export interface RawAccountTakeout {
  _: "account.takeout";
  id: bigint;
}
/** `passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo` https://core.telegram.org/constructor/passwordKdfAlgoUnknown */
export interface RawPasswordKdfAlgoUnknown {
  _: "passwordKdfAlgoUnknown";
}
/** `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo` https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow */
export interface RawPasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow {
  _: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";
  salt1: Uint8Array;
  salt2: Uint8Array;
  g: number;
  p: Uint8Array;
}
/** `securePasswordKdfAlgoUnknown#004a8537 = SecurePasswordKdfAlgo` https://core.telegram.org/constructor/securePasswordKdfAlgoUnknown */
export interface RawSecurePasswordKdfAlgoUnknown {
  _: "securePasswordKdfAlgoUnknown";
}
/** `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes = SecurePasswordKdfAlgo` https://core.telegram.org/constructor/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 */
export interface RawSecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 {
  _: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000";
  salt: Uint8Array;
}
/** `securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo` https://core.telegram.org/constructor/securePasswordKdfAlgoSHA512 */
export interface RawSecurePasswordKdfAlgoSHA512 {
  _: "securePasswordKdfAlgoSHA512";
  salt: Uint8Array;
}
/** `secureSecretSettings#1527bcac secure_algo:SecurePasswordKdfAlgo secure_secret:bytes secure_secret_id:long = SecureSecretSettings` https://core.telegram.org/constructor/secureSecretSettings */
export interface RawSecureSecretSettings {
  _: "secureSecretSettings";
  secureAlgo: TypeSecurePasswordKdfAlgo;
  secureSecret: Uint8Array;
  secureSecretId: bigint;
}
/** `inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP` https://core.telegram.org/constructor/inputCheckPasswordEmpty */
export interface RawInputCheckPasswordEmpty {
  _: "inputCheckPasswordEmpty";
}
/** `inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes = InputCheckPasswordSRP` https://core.telegram.org/constructor/inputCheckPasswordSRP */
export interface RawInputCheckPasswordSRP {
  _: "inputCheckPasswordSRP";
  srpId: bigint;
  A: Uint8Array;
  M1: Uint8Array;
}
/** `secureRequiredType#829d99da flags:# native_names:flags.0?true selfie_required:flags.1?true translation_required:flags.2?true type:SecureValueType = SecureRequiredType` https://core.telegram.org/constructor/secureRequiredType */
export interface RawSecureRequiredType {
  _: "secureRequiredType";
  nativeNames?: boolean;
  selfieRequired?: boolean;
  translationRequired?: boolean;
  type: TypeSecureValueType;
}
/** `secureRequiredTypeOneOf#027477b4 types:Vector<SecureRequiredType> = SecureRequiredType` https://core.telegram.org/constructor/secureRequiredTypeOneOf */
export interface RawSecureRequiredTypeOneOf {
  _: "secureRequiredTypeOneOf";
  types: TypeSecureRequiredType[];
}
/** `help.passportConfigNotModified#bfb9f457 = help.PassportConfig` https://core.telegram.org/constructor/help.passportConfigNotModified */
export interface RawHelpPassportConfigNotModified {
  _: "help.passportConfigNotModified";
}
/** `help.passportConfig#a098d6af hash:int countries_langs:DataJSON = help.PassportConfig` https://core.telegram.org/constructor/help.passportConfig */
export interface RawHelpPassportConfig {
  _: "help.passportConfig";
  hash: number;
  countriesLangs: TypeDataJSON;
}
/** `inputAppEvent#1d1b1245 time:double type:string peer:long data:JSONValue = InputAppEvent` https://core.telegram.org/constructor/inputAppEvent */
export interface RawInputAppEvent {
  _: "inputAppEvent";
  time: number;
  type: string;
  peer: bigint;
  data: TypeJSONValue;
}
/** `jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue` https://core.telegram.org/constructor/jsonObjectValue */
export interface RawJsonObjectValue {
  _: "jsonObjectValue";
  key: string;
  value: TypeJSONValue;
}
/** `jsonNull#3f6d7b68 = JSONValue` https://core.telegram.org/constructor/jsonNull */
export interface RawJsonNull {
  _: "jsonNull";
}
/** `jsonBool#c7345e6a value:Bool = JSONValue` https://core.telegram.org/constructor/jsonBool */
export interface RawJsonBool {
  _: "jsonBool";
  value: boolean;
}
/** `jsonNumber#2be0dfa4 value:double = JSONValue` https://core.telegram.org/constructor/jsonNumber */
export interface RawJsonNumber {
  _: "jsonNumber";
  value: number;
}
/** `jsonString#b71e767a value:string = JSONValue` https://core.telegram.org/constructor/jsonString */
export interface RawJsonString {
  _: "jsonString";
  value: string;
}
/** `jsonArray#f7444763 value:Vector<JSONValue> = JSONValue` https://core.telegram.org/constructor/jsonArray */
export interface RawJsonArray {
  _: "jsonArray";
  value: TypeJSONValue[];
}
/** `jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue` https://core.telegram.org/constructor/jsonObject */
export interface RawJsonObject {
  _: "jsonObject";
  value: TypeJSONObjectValue[];
}
/** `pageTableCell#34566b6a flags:# header:flags.0?true align_center:flags.3?true align_right:flags.4?true valign_middle:flags.5?true valign_bottom:flags.6?true text:flags.7?RichText colspan:flags.1?int rowspan:flags.2?int = PageTableCell` https://core.telegram.org/constructor/pageTableCell */
export interface RawPageTableCell {
  _: "pageTableCell";
  header?: boolean;
  alignCenter?: boolean;
  alignRight?: boolean;
  valignMiddle?: boolean;
  valignBottom?: boolean;
  text?: TypeRichText;
  colspan?: number;
  rowspan?: number;
}
/** `pageTableRow#e0c0c5e5 cells:Vector<PageTableCell> = PageTableRow` https://core.telegram.org/constructor/pageTableRow */
export interface RawPageTableRow {
  _: "pageTableRow";
  cells: TypePageTableCell[];
}
/** `pageCaption#6f747657 text:RichText credit:RichText = PageCaption` https://core.telegram.org/constructor/pageCaption */
export interface RawPageCaption {
  _: "pageCaption";
  text: TypeRichText;
  credit: TypeRichText;
}
/** `pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true text:RichText = PageListItem` https://core.telegram.org/constructor/pageListItemText */
export interface RawPageListItemText {
  _: "pageListItemText";
  checkbox?: boolean;
  checked?: boolean;
  text: TypeRichText;
}
/** `pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true blocks:Vector<PageBlock> = PageListItem` https://core.telegram.org/constructor/pageListItemBlocks */
export interface RawPageListItemBlocks {
  _: "pageListItemBlocks";
  checkbox?: boolean;
  checked?: boolean;
  blocks: TypePageBlock[];
}
/** `pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int type:flags.4?string = PageListOrderedItem` https://core.telegram.org/constructor/pageListOrderedItemText */
export interface RawPageListOrderedItemText {
  _: "pageListOrderedItemText";
  checkbox?: boolean;
  checked?: boolean;
  num?: string;
  text: TypeRichText;
  value?: number;
  type?: string;
}
/** `pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock> value:flags.3?int type:flags.4?string = PageListOrderedItem` https://core.telegram.org/constructor/pageListOrderedItemBlocks */
export interface RawPageListOrderedItemBlocks {
  _: "pageListOrderedItemBlocks";
  checkbox?: boolean;
  checked?: boolean;
  num?: string;
  blocks: TypePageBlock[];
  value?: number;
  type?: string;
}
/** `pageRelatedArticle#b390dc08 flags:# url:string webpage_id:long title:flags.0?string description:flags.1?string photo_id:flags.2?long author:flags.3?string published_date:flags.4?int = PageRelatedArticle` https://core.telegram.org/constructor/pageRelatedArticle */
export interface RawPageRelatedArticle {
  _: "pageRelatedArticle";
  url: string;
  webpageId: bigint;
  title?: string;
  description?: string;
  photoId?: bigint;
  author?: string;
  publishedDate?: number;
}
/** `page#98657f0d flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true url:string blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> views:flags.3?int = Page` https://core.telegram.org/constructor/page */
export interface RawPage {
  _: "page";
  part?: boolean;
  rtl?: boolean;
  v2?: boolean;
  url: string;
  blocks: TypePageBlock[];
  photos: TypePhoto[];
  documents: TypeDocument[];
  views?: number;
}
/** `help.supportName#8c05f1c9 name:string = help.SupportName` https://core.telegram.org/constructor/help.supportName */
export interface RawHelpSupportName {
  _: "help.supportName";
  name: string;
}
/** `help.userInfoEmpty#f3ae2eed = help.UserInfo` https://core.telegram.org/constructor/help.userInfoEmpty */
export interface RawHelpUserInfoEmpty {
  _: "help.userInfoEmpty";
}
/** `help.userInfo#01eb3758 message:string entities:Vector<MessageEntity> author:string date:int = help.UserInfo` https://core.telegram.org/constructor/help.userInfo */
export interface RawHelpUserInfo {
  _: "help.userInfo";
  message: string;
  entities: TypeMessageEntity[];
  author: string;
  date: number;
}
/** `pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int = PollAnswer` https://core.telegram.org/constructor/pollAnswer */
export interface RawPollAnswer {
  _: "pollAnswer";
  text: TypeTextWithEntities;
  option: Uint8Array;
  media?: TypeMessageMedia;
  addedBy?: TypePeer;
  date?: number;
}
/** `inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia = PollAnswer` https://core.telegram.org/constructor/inputPollAnswer */
export interface RawInputPollAnswer {
  _: "inputPollAnswer";
  text: TypeTextWithEntities;
  media?: TypeInputMedia;
}
/** `poll#966e2dbf id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true open_answers:flags.6?true revoting_disabled:flags.7?true shuffle_answers:flags.8?true hide_results_until_close:flags.9?true creator:flags.10?true subscribers_only:flags.11?true question:TextWithEntities answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int countries_iso2:flags.12?Vector<string> hash:long = Poll` https://core.telegram.org/constructor/poll */
export interface RawPoll {
  _: "poll";
  id: bigint;
  closed?: boolean;
  publicVoters?: boolean;
  multipleChoice?: boolean;
  quiz?: boolean;
  openAnswers?: boolean;
  revotingDisabled?: boolean;
  shuffleAnswers?: boolean;
  hideResultsUntilClose?: boolean;
  creator?: boolean;
  subscribersOnly?: boolean;
  question: TypeTextWithEntities;
  answers: TypePollAnswer[];
  closePeriod?: number;
  closeDate?: number;
  countriesIso2?: string[];
  hash: bigint;
}
/** `pollAnswerVoters#3645230a flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:flags.2?int recent_voters:flags.2?Vector<Peer> = PollAnswerVoters` https://core.telegram.org/constructor/pollAnswerVoters */
export interface RawPollAnswerVoters {
  _: "pollAnswerVoters";
  chosen?: boolean;
  correct?: boolean;
  option: Uint8Array;
  voters?: number;
  recentVoters?: TypePeer[];
}
/** `pollResults#ba7bb15e flags:# min:flags.0?true has_unread_votes:flags.6?true can_view_stats:flags.7?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<Peer> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> solution_media:flags.5?MessageMedia = PollResults` https://core.telegram.org/constructor/pollResults */
export interface RawPollResults {
  _: "pollResults";
  min?: boolean;
  hasUnreadVotes?: boolean;
  canViewStats?: boolean;
  results?: TypePollAnswerVoters[];
  totalVoters?: number;
  recentVoters?: TypePeer[];
  solution?: string;
  solutionEntities?: TypeMessageEntity[];
  solutionMedia?: TypeMessageMedia;
}
/** `chatOnlines#f041e250 onlines:int = ChatOnlines` https://core.telegram.org/constructor/chatOnlines */
export interface RawChatOnlines {
  _: "chatOnlines";
  onlines: number;
}
/** `statsURL#47a971e0 url:string = StatsURL` https://core.telegram.org/constructor/statsURL */
export interface RawStatsURL {
  _: "statsURL";
  url: string;
}
/** `chatAdminRights#5fb224d5 flags:# change_info:flags.0?true post_messages:flags.1?true edit_messages:flags.2?true delete_messages:flags.3?true ban_users:flags.4?true invite_users:flags.5?true pin_messages:flags.7?true add_admins:flags.9?true anonymous:flags.10?true manage_call:flags.11?true other:flags.12?true manage_topics:flags.13?true post_stories:flags.14?true edit_stories:flags.15?true delete_stories:flags.16?true manage_direct_messages:flags.17?true manage_ranks:flags.18?true = ChatAdminRights` https://core.telegram.org/constructor/chatAdminRights */
export interface RawChatAdminRights {
  _: "chatAdminRights";
  changeInfo?: boolean;
  postMessages?: boolean;
  editMessages?: boolean;
  deleteMessages?: boolean;
  banUsers?: boolean;
  inviteUsers?: boolean;
  pinMessages?: boolean;
  addAdmins?: boolean;
  anonymous?: boolean;
  manageCall?: boolean;
  other?: boolean;
  manageTopics?: boolean;
  postStories?: boolean;
  editStories?: boolean;
  deleteStories?: boolean;
  manageDirectMessages?: boolean;
  manageRanks?: boolean;
}
/** `chatBannedRights#9f120418 flags:# view_messages:flags.0?true send_messages:flags.1?true send_media:flags.2?true send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true send_inline:flags.6?true embed_links:flags.7?true send_polls:flags.8?true change_info:flags.10?true invite_users:flags.15?true pin_messages:flags.17?true manage_topics:flags.18?true send_photos:flags.19?true send_videos:flags.20?true send_roundvideos:flags.21?true send_audios:flags.22?true send_voices:flags.23?true send_docs:flags.24?true send_plain:flags.25?true edit_rank:flags.26?true send_reactions:flags.27?true until_date:int = ChatBannedRights` https://core.telegram.org/constructor/chatBannedRights */
export interface RawChatBannedRights {
  _: "chatBannedRights";
  viewMessages?: boolean;
  sendMessages?: boolean;
  sendMedia?: boolean;
  sendStickers?: boolean;
  sendGifs?: boolean;
  sendGames?: boolean;
  sendInline?: boolean;
  embedLinks?: boolean;
  sendPolls?: boolean;
  changeInfo?: boolean;
  inviteUsers?: boolean;
  pinMessages?: boolean;
  manageTopics?: boolean;
  sendPhotos?: boolean;
  sendVideos?: boolean;
  sendRoundvideos?: boolean;
  sendAudios?: boolean;
  sendVoices?: boolean;
  sendDocs?: boolean;
  sendPlain?: boolean;
  editRank?: boolean;
  sendReactions?: boolean;
  untilDate: number;
}
/** `inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper` https://core.telegram.org/constructor/inputWallPaper */
export interface RawInputWallPaper {
  _: "inputWallPaper";
  id: bigint;
  accessHash: bigint;
}
/** `inputWallPaperSlug#72091c80 slug:string = InputWallPaper` https://core.telegram.org/constructor/inputWallPaperSlug */
export interface RawInputWallPaperSlug {
  _: "inputWallPaperSlug";
  slug: string;
}
/** `inputWallPaperNoFile#967a462e id:long = InputWallPaper` https://core.telegram.org/constructor/inputWallPaperNoFile */
export interface RawInputWallPaperNoFile {
  _: "inputWallPaperNoFile";
  id: bigint;
}
/** `account.wallPapersNotModified#1c199183 = account.WallPapers` https://core.telegram.org/constructor/account.wallPapersNotModified */
export interface RawAccountWallPapersNotModified {
  _: "account.wallPapersNotModified";
}
/** `account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> = account.WallPapers` https://core.telegram.org/constructor/account.wallPapers */
export interface RawAccountWallPapers {
  _: "account.wallPapers";
  hash: bigint;
  wallpapers: TypeWallPaper[];
}
/** `codeSettings#ad253d78 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true allow_missed_call:flags.5?true allow_firebase:flags.7?true unknown_number:flags.9?true logout_tokens:flags.6?Vector<bytes> token:flags.8?string app_sandbox:flags.8?Bool = CodeSettings` https://core.telegram.org/constructor/codeSettings */
export interface RawCodeSettings {
  _: "codeSettings";
  allowFlashcall?: boolean;
  currentNumber?: boolean;
  allowAppHash?: boolean;
  allowMissedCall?: boolean;
  allowFirebase?: boolean;
  unknownNumber?: boolean;
  logoutTokens?: readonly Uint8Array[];
  token?: string;
  appSandbox?: boolean;
}
/** `wallPaperSettings#372efcd0 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int third_background_color:flags.5?int fourth_background_color:flags.6?int intensity:flags.3?int rotation:flags.4?int emoticon:flags.7?string = WallPaperSettings` https://core.telegram.org/constructor/wallPaperSettings */
export interface RawWallPaperSettings {
  _: "wallPaperSettings";
  blur?: boolean;
  motion?: boolean;
  backgroundColor?: number;
  secondBackgroundColor?: number;
  thirdBackgroundColor?: number;
  fourthBackgroundColor?: number;
  intensity?: number;
  rotation?: number;
  emoticon?: string;
}
/** `autoDownloadSettings#baa57628 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true stories_preload:flags.4?true photo_size_max:int video_size_max:long file_size_max:long video_upload_maxbitrate:int small_queue_active_operations_max:int large_queue_active_operations_max:int = AutoDownloadSettings` https://core.telegram.org/constructor/autoDownloadSettings */
export interface RawAutoDownloadSettings {
  _: "autoDownloadSettings";
  disabled?: boolean;
  videoPreloadLarge?: boolean;
  audioPreloadNext?: boolean;
  phonecallsLessData?: boolean;
  storiesPreload?: boolean;
  photoSizeMax: number;
  videoSizeMax: number;
  fileSizeMax: number;
  videoUploadMaxbitrate: number;
  smallQueueActiveOperationsMax: number;
  largeQueueActiveOperationsMax: number;
}
/** `account.autoDownloadSettings#63cacf26 low:AutoDownloadSettings medium:AutoDownloadSettings high:AutoDownloadSettings = account.AutoDownloadSettings` https://core.telegram.org/constructor/account.autoDownloadSettings */
export interface RawAccountAutoDownloadSettings {
  _: "account.autoDownloadSettings";
  low: TypeAutoDownloadSettings;
  medium: TypeAutoDownloadSettings;
  high: TypeAutoDownloadSettings;
}
/** `emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword` https://core.telegram.org/constructor/emojiKeyword */
export interface RawEmojiKeyword {
  _: "emojiKeyword";
  keyword: string;
  emoticons: string[];
}
/** `emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> = EmojiKeyword` https://core.telegram.org/constructor/emojiKeywordDeleted */
export interface RawEmojiKeywordDeleted {
  _: "emojiKeywordDeleted";
  keyword: string;
  emoticons: string[];
}
/** `emojiKeywordsDifference#5cc761bd lang_code:string from_version:int version:int keywords:Vector<EmojiKeyword> = EmojiKeywordsDifference` https://core.telegram.org/constructor/emojiKeywordsDifference */
export interface RawEmojiKeywordsDifference {
  _: "emojiKeywordsDifference";
  langCode: string;
  fromVersion: number;
  version: number;
  keywords: TypeEmojiKeyword[];
}
/** `emojiURL#a575739d url:string = EmojiURL` https://core.telegram.org/constructor/emojiURL */
export interface RawEmojiURL {
  _: "emojiURL";
  url: string;
}
/** `emojiLanguage#b3fb5361 lang_code:string = EmojiLanguage` https://core.telegram.org/constructor/emojiLanguage */
export interface RawEmojiLanguage {
  _: "emojiLanguage";
  langCode: string;
}
/** `folder#ff544e65 flags:# autofill_new_broadcasts:flags.0?true autofill_public_groups:flags.1?true autofill_new_correspondents:flags.2?true id:int title:string photo:flags.3?ChatPhoto = Folder` https://core.telegram.org/constructor/folder */
export interface RawFolder {
  _: "folder";
  autofillNewBroadcasts?: boolean;
  autofillPublicGroups?: boolean;
  autofillNewCorrespondents?: boolean;
  id: number;
  title: string;
  photo?: TypeChatPhoto;
}
/** `inputFolderPeer#fbd2c296 peer:InputPeer folder_id:int = InputFolderPeer` https://core.telegram.org/constructor/inputFolderPeer */
export interface RawInputFolderPeer {
  _: "inputFolderPeer";
  peer: TypeInputPeer;
  folderId: number;
}
/** `folderPeer#e9baa668 peer:Peer folder_id:int = FolderPeer` https://core.telegram.org/constructor/folderPeer */
export interface RawFolderPeer {
  _: "folderPeer";
  peer: TypePeer;
  folderId: number;
}
/** `messages.searchCounter#e844ebff flags:# inexact:flags.1?true filter:MessagesFilter count:int = messages.SearchCounter` https://core.telegram.org/constructor/messages.searchCounter */
export interface RawMessagesSearchCounter {
  _: "messages.searchCounter";
  inexact?: boolean;
  filter: TypeMessagesFilter;
  count: number;
}
/** `urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true request_phone_number:flags.1?true match_codes_first:flags.5?true is_app:flags.6?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string match_codes:flags.3?Vector<string> user_id_hint:flags.4?long verified_app_name:flags.7?string = UrlAuthResult` https://core.telegram.org/constructor/urlAuthResultRequest */
export interface RawUrlAuthResultRequest {
  _: "urlAuthResultRequest";
  requestWriteAccess?: boolean;
  requestPhoneNumber?: boolean;
  matchCodesFirst?: boolean;
  isApp?: boolean;
  bot: TypeUser;
  domain: string;
  browser?: string;
  platform?: string;
  ip?: string;
  region?: string;
  matchCodes?: string[];
  userIdHint?: number;
  verifiedAppName?: string;
}
/** `urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult` https://core.telegram.org/constructor/urlAuthResultAccepted */
export interface RawUrlAuthResultAccepted {
  _: "urlAuthResultAccepted";
  url?: string;
}
/** `urlAuthResultDefault#a9d6db1f = UrlAuthResult` https://core.telegram.org/constructor/urlAuthResultDefault */
export interface RawUrlAuthResultDefault {
  _: "urlAuthResultDefault";
}
/** `channelLocationEmpty#bfb5ad8b = ChannelLocation` https://core.telegram.org/constructor/channelLocationEmpty */
export interface RawChannelLocationEmpty {
  _: "channelLocationEmpty";
}
/** `channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation` https://core.telegram.org/constructor/channelLocation */
export interface RawChannelLocation {
  _: "channelLocation";
  geoPoint: TypeGeoPoint;
  address: string;
}
/** `peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated` https://core.telegram.org/constructor/peerLocated */
export interface RawPeerLocated {
  _: "peerLocated";
  peer: TypePeer;
  expires: number;
  distance: number;
}
/** `peerSelfLocated#f8ec284b expires:int = PeerLocated` https://core.telegram.org/constructor/peerSelfLocated */
export interface RawPeerSelfLocated {
  _: "peerSelfLocated";
  expires: number;
}
/** `restrictionReason#d072acb4 platform:string reason:string text:string = RestrictionReason` https://core.telegram.org/constructor/restrictionReason */
export interface RawRestrictionReason {
  _: "restrictionReason";
  platform: string;
  reason: string;
  text: string;
}
/** `inputTheme#3c5693e9 id:long access_hash:long = InputTheme` https://core.telegram.org/constructor/inputTheme */
export interface RawInputTheme {
  _: "inputTheme";
  id: bigint;
  accessHash: bigint;
}
/** `inputThemeSlug#f5890df1 slug:string = InputTheme` https://core.telegram.org/constructor/inputThemeSlug */
export interface RawInputThemeSlug {
  _: "inputThemeSlug";
  slug: string;
}
/** `theme#a00e67d6 flags:# creator:flags.0?true default:flags.1?true for_chat:flags.5?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?Vector<ThemeSettings> emoticon:flags.6?string installs_count:flags.4?int = Theme` https://core.telegram.org/constructor/theme */
export interface RawTheme {
  _: "theme";
  creator?: boolean;
  default?: boolean;
  forChat?: boolean;
  id: bigint;
  accessHash: bigint;
  slug: string;
  title: string;
  document?: TypeDocument;
  settings?: TypeThemeSettings[];
  emoticon?: string;
  installsCount?: number;
}
/** `account.themesNotModified#f41eb622 = account.Themes` https://core.telegram.org/constructor/account.themesNotModified */
export interface RawAccountThemesNotModified {
  _: "account.themesNotModified";
}
/** `account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes` https://core.telegram.org/constructor/account.themes */
export interface RawAccountThemes {
  _: "account.themes";
  hash: bigint;
  themes: TypeTheme[];
}
/** `auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken` https://core.telegram.org/constructor/auth.loginToken */
export interface RawAuthLoginToken {
  _: "auth.loginToken";
  expires: number;
  token: Uint8Array;
}
/** `auth.loginTokenMigrateTo#068e9916 dc_id:int token:bytes = auth.LoginToken` https://core.telegram.org/constructor/auth.loginTokenMigrateTo */
export interface RawAuthLoginTokenMigrateTo {
  _: "auth.loginTokenMigrateTo";
  dcId: number;
  token: Uint8Array;
}
/** `auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken` https://core.telegram.org/constructor/auth.loginTokenSuccess */
export interface RawAuthLoginTokenSuccess {
  _: "auth.loginTokenSuccess";
  authorization: TypeAuthAuthorization;
}
/** `account.contentSettings#57e28221 flags:# sensitive_enabled:flags.0?true sensitive_can_change:flags.1?true = account.ContentSettings` https://core.telegram.org/constructor/account.contentSettings */
export interface RawAccountContentSettings {
  _: "account.contentSettings";
  sensitiveEnabled?: boolean;
  sensitiveCanChange?: boolean;
}
/** `messages.inactiveChats#a927fec5 dates:Vector<int> chats:Vector<Chat> users:Vector<User> = messages.InactiveChats` https://core.telegram.org/constructor/messages.inactiveChats */
export interface RawMessagesInactiveChats {
  _: "messages.inactiveChats";
  dates: number[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `baseThemeClassic#c3a12462 = BaseTheme` https://core.telegram.org/constructor/baseThemeClassic */
export interface RawBaseThemeClassic {
  _: "baseThemeClassic";
}
/** `baseThemeDay#fbd81688 = BaseTheme` https://core.telegram.org/constructor/baseThemeDay */
export interface RawBaseThemeDay {
  _: "baseThemeDay";
}
/** `baseThemeNight#b7b31ea8 = BaseTheme` https://core.telegram.org/constructor/baseThemeNight */
export interface RawBaseThemeNight {
  _: "baseThemeNight";
}
/** `baseThemeTinted#6d5f77ee = BaseTheme` https://core.telegram.org/constructor/baseThemeTinted */
export interface RawBaseThemeTinted {
  _: "baseThemeTinted";
}
/** `baseThemeArctic#5b11125a = BaseTheme` https://core.telegram.org/constructor/baseThemeArctic */
export interface RawBaseThemeArctic {
  _: "baseThemeArctic";
}
/** `inputThemeSettings#8fde504f flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?InputWallPaper wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings` https://core.telegram.org/constructor/inputThemeSettings */
export interface RawInputThemeSettings {
  _: "inputThemeSettings";
  messageColorsAnimated?: boolean;
  baseTheme: TypeBaseTheme;
  accentColor: number;
  outboxAccentColor?: number;
  messageColors?: readonly number[];
  wallpaper?: TypeInputWallPaper;
  wallpaperSettings?: TypeWallPaperSettings;
}
/** `themeSettings#fa58b6d4 flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?WallPaper = ThemeSettings` https://core.telegram.org/constructor/themeSettings */
export interface RawThemeSettings {
  _: "themeSettings";
  messageColorsAnimated?: boolean;
  baseTheme: TypeBaseTheme;
  accentColor: number;
  outboxAccentColor?: number;
  messageColors?: number[];
  wallpaper?: TypeWallPaper;
}
/** `webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document> settings:flags.1?ThemeSettings = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeTheme */
export interface RawWebPageAttributeTheme {
  _: "webPageAttributeTheme";
  documents?: TypeDocument[];
  settings?: TypeThemeSettings;
}
/** `webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeStory */
export interface RawWebPageAttributeStory {
  _: "webPageAttributeStory";
  peer: TypePeer;
  id: number;
  story?: TypeStoryItem;
}
/** `webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeStickerSet */
export interface RawWebPageAttributeStickerSet {
  _: "webPageAttributeStickerSet";
  emojis?: boolean;
  textColor?: boolean;
  stickers: TypeDocument[];
}
/** `webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeUniqueStarGift */
export interface RawWebPageAttributeUniqueStarGift {
  _: "webPageAttributeUniqueStarGift";
  gift: TypeStarGift;
}
/** `webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeStarGiftCollection */
export interface RawWebPageAttributeStarGiftCollection {
  _: "webPageAttributeStarGiftCollection";
  icons: TypeDocument[];
}
/** `webPageAttributeStarGiftAuction#01c641c2 gift:StarGift end_date:int = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeStarGiftAuction */
export interface RawWebPageAttributeStarGiftAuction {
  _: "webPageAttributeStarGiftAuction";
  gift: TypeStarGift;
  endDate: number;
}
/** `webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute` https://core.telegram.org/constructor/webPageAttributeAiComposeTone */
export interface RawWebPageAttributeAiComposeTone {
  _: "webPageAttributeAiComposeTone";
  emojiId: bigint;
}
/** `messages.votesList#4899484e flags:# count:int votes:Vector<MessagePeerVote> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.VotesList` https://core.telegram.org/constructor/messages.votesList */
export interface RawMessagesVotesList {
  _: "messages.votesList";
  count: number;
  votes: TypeMessagePeerVote[];
  chats: TypeChat[];
  users: TypeUser[];
  nextOffset?: string;
}
/** `bankCardOpenUrl#f568028a url:string name:string = BankCardOpenUrl` https://core.telegram.org/constructor/bankCardOpenUrl */
export interface RawBankCardOpenUrl {
  _: "bankCardOpenUrl";
  url: string;
  name: string;
}
/** `payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> = payments.BankCardData` https://core.telegram.org/constructor/payments.bankCardData */
export interface RawPaymentsBankCardData {
  _: "payments.bankCardData";
  title: string;
  openUrls: TypeBankCardOpenUrl[];
}
/** `dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter` https://core.telegram.org/constructor/dialogFilter */
export interface RawDialogFilter {
  _: "dialogFilter";
  contacts?: boolean;
  nonContacts?: boolean;
  groups?: boolean;
  broadcasts?: boolean;
  bots?: boolean;
  excludeMuted?: boolean;
  excludeRead?: boolean;
  excludeArchived?: boolean;
  titleNoanimate?: boolean;
  id: number;
  title: TypeTextWithEntities;
  emoticon?: string;
  color?: number;
  pinnedPeers: TypeInputPeer[];
  includePeers: TypeInputPeer[];
  excludePeers: TypeInputPeer[];
}
/** `dialogFilterDefault#363293ae = DialogFilter` https://core.telegram.org/constructor/dialogFilterDefault */
export interface RawDialogFilterDefault {
  _: "dialogFilterDefault";
}
/** `dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter` https://core.telegram.org/constructor/dialogFilterChatlist */
export interface RawDialogFilterChatlist {
  _: "dialogFilterChatlist";
  hasMyInvites?: boolean;
  titleNoanimate?: boolean;
  id: number;
  title: TypeTextWithEntities;
  emoticon?: string;
  color?: number;
  pinnedPeers: TypeInputPeer[];
  includePeers: TypeInputPeer[];
}
/** `dialogFilterSuggested#77744d4a filter:DialogFilter description:string = DialogFilterSuggested` https://core.telegram.org/constructor/dialogFilterSuggested */
export interface RawDialogFilterSuggested {
  _: "dialogFilterSuggested";
  filter: TypeDialogFilter;
  description: string;
}
/** `statsDateRangeDays#b637edaf min_date:int max_date:int = StatsDateRangeDays` https://core.telegram.org/constructor/statsDateRangeDays */
export interface RawStatsDateRangeDays {
  _: "statsDateRangeDays";
  minDate: number;
  maxDate: number;
}
/** `statsAbsValueAndPrev#cb43acde current:double previous:double = StatsAbsValueAndPrev` https://core.telegram.org/constructor/statsAbsValueAndPrev */
export interface RawStatsAbsValueAndPrev {
  _: "statsAbsValueAndPrev";
  current: number;
  previous: number;
}
/** `statsPercentValue#cbce2fe0 part:double total:double = StatsPercentValue` https://core.telegram.org/constructor/statsPercentValue */
export interface RawStatsPercentValue {
  _: "statsPercentValue";
  part: number;
  total: number;
}
/** `statsGraphAsync#4a27eb2d token:string = StatsGraph` https://core.telegram.org/constructor/statsGraphAsync */
export interface RawStatsGraphAsync {
  _: "statsGraphAsync";
  token: string;
}
/** `statsGraphError#bedc9822 error:string = StatsGraph` https://core.telegram.org/constructor/statsGraphError */
export interface RawStatsGraphError {
  _: "statsGraphError";
  error: string;
}
/** `statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string = StatsGraph` https://core.telegram.org/constructor/statsGraph */
export interface RawStatsGraph {
  _: "statsGraph";
  json: TypeDataJSON;
  zoomToken?: string;
}
/** `stats.broadcastStats#396ca5fc period:StatsDateRangeDays followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev shares_per_post:StatsAbsValueAndPrev reactions_per_post:StatsAbsValueAndPrev views_per_story:StatsAbsValueAndPrev shares_per_story:StatsAbsValueAndPrev reactions_per_story:StatsAbsValueAndPrev enabled_notifications:StatsPercentValue growth_graph:StatsGraph followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph interactions_graph:StatsGraph iv_interactions_graph:StatsGraph views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph languages_graph:StatsGraph reactions_by_emotion_graph:StatsGraph story_interactions_graph:StatsGraph story_reactions_by_emotion_graph:StatsGraph recent_posts_interactions:Vector<PostInteractionCounters> = stats.BroadcastStats` https://core.telegram.org/constructor/stats.broadcastStats */
export interface RawStatsBroadcastStats {
  _: "stats.broadcastStats";
  period: TypeStatsDateRangeDays;
  followers: TypeStatsAbsValueAndPrev;
  viewsPerPost: TypeStatsAbsValueAndPrev;
  sharesPerPost: TypeStatsAbsValueAndPrev;
  reactionsPerPost: TypeStatsAbsValueAndPrev;
  viewsPerStory: TypeStatsAbsValueAndPrev;
  sharesPerStory: TypeStatsAbsValueAndPrev;
  reactionsPerStory: TypeStatsAbsValueAndPrev;
  enabledNotifications: TypeStatsPercentValue;
  growthGraph: TypeStatsGraph;
  followersGraph: TypeStatsGraph;
  muteGraph: TypeStatsGraph;
  topHoursGraph: TypeStatsGraph;
  interactionsGraph: TypeStatsGraph;
  ivInteractionsGraph: TypeStatsGraph;
  viewsBySourceGraph: TypeStatsGraph;
  newFollowersBySourceGraph: TypeStatsGraph;
  languagesGraph: TypeStatsGraph;
  reactionsByEmotionGraph: TypeStatsGraph;
  storyInteractionsGraph: TypeStatsGraph;
  storyReactionsByEmotionGraph: TypeStatsGraph;
  recentPostsInteractions: TypePostInteractionCounters[];
}
/** `help.promoDataEmpty#98f6ac75 expires:int = help.PromoData` https://core.telegram.org/constructor/help.promoDataEmpty */
export interface RawHelpPromoDataEmpty {
  _: "help.promoDataEmpty";
  expires: number;
}
/** `help.promoData#08a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer psa_type:flags.1?string psa_message:flags.2?string pending_suggestions:Vector<string> dismissed_suggestions:Vector<string> custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat> users:Vector<User> = help.PromoData` https://core.telegram.org/constructor/help.promoData */
export interface RawHelpPromoData {
  _: "help.promoData";
  proxy?: boolean;
  expires: number;
  peer?: TypePeer;
  psaType?: string;
  psaMessage?: string;
  pendingSuggestions: string[];
  dismissedSuggestions: string[];
  customPendingSuggestion?: TypePendingSuggestion;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `videoSize#de33b094 flags:# type:string w:int h:int size:int video_start_ts:flags.0?double = VideoSize` https://core.telegram.org/constructor/videoSize */
export interface RawVideoSize {
  _: "videoSize";
  type: string;
  w: number;
  h: number;
  size: number;
  videoStartTs?: number;
}
/** `videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> = VideoSize` https://core.telegram.org/constructor/videoSizeEmojiMarkup */
export interface RawVideoSizeEmojiMarkup {
  _: "videoSizeEmojiMarkup";
  emojiId: bigint;
  backgroundColors: number[];
}
/** `videoSizeStickerMarkup#0da082fe stickerset:InputStickerSet sticker_id:long background_colors:Vector<int> = VideoSize` https://core.telegram.org/constructor/videoSizeStickerMarkup */
export interface RawVideoSizeStickerMarkup {
  _: "videoSizeStickerMarkup";
  stickerset: TypeInputStickerSet;
  stickerId: bigint;
  backgroundColors: number[];
}
/** `statsGroupTopPoster#9d04af9b user_id:long messages:int avg_chars:int = StatsGroupTopPoster` https://core.telegram.org/constructor/statsGroupTopPoster */
export interface RawStatsGroupTopPoster {
  _: "statsGroupTopPoster";
  userId: number;
  messages: number;
  avgChars: number;
}
/** `statsGroupTopAdmin#d7584c87 user_id:long deleted:int kicked:int banned:int = StatsGroupTopAdmin` https://core.telegram.org/constructor/statsGroupTopAdmin */
export interface RawStatsGroupTopAdmin {
  _: "statsGroupTopAdmin";
  userId: number;
  deleted: number;
  kicked: number;
  banned: number;
}
/** `statsGroupTopInviter#535f779d user_id:long invitations:int = StatsGroupTopInviter` https://core.telegram.org/constructor/statsGroupTopInviter */
export interface RawStatsGroupTopInviter {
  _: "statsGroupTopInviter";
  userId: number;
  invitations: number;
}
/** `stats.megagroupStats#ef7ff916 period:StatsDateRangeDays members:StatsAbsValueAndPrev messages:StatsAbsValueAndPrev viewers:StatsAbsValueAndPrev posters:StatsAbsValueAndPrev growth_graph:StatsGraph members_graph:StatsGraph new_members_by_source_graph:StatsGraph languages_graph:StatsGraph messages_graph:StatsGraph actions_graph:StatsGraph top_hours_graph:StatsGraph weekdays_graph:StatsGraph top_posters:Vector<StatsGroupTopPoster> top_admins:Vector<StatsGroupTopAdmin> top_inviters:Vector<StatsGroupTopInviter> users:Vector<User> = stats.MegagroupStats` https://core.telegram.org/constructor/stats.megagroupStats */
export interface RawStatsMegagroupStats {
  _: "stats.megagroupStats";
  period: TypeStatsDateRangeDays;
  members: TypeStatsAbsValueAndPrev;
  messages: TypeStatsAbsValueAndPrev;
  viewers: TypeStatsAbsValueAndPrev;
  posters: TypeStatsAbsValueAndPrev;
  growthGraph: TypeStatsGraph;
  membersGraph: TypeStatsGraph;
  newMembersBySourceGraph: TypeStatsGraph;
  languagesGraph: TypeStatsGraph;
  messagesGraph: TypeStatsGraph;
  actionsGraph: TypeStatsGraph;
  topHoursGraph: TypeStatsGraph;
  weekdaysGraph: TypeStatsGraph;
  topPosters: TypeStatsGroupTopPoster[];
  topAdmins: TypeStatsGroupTopAdmin[];
  topInviters: TypeStatsGroupTopInviter[];
  users: TypeUser[];
}
/** `globalPrivacySettings#fe41b34f flags:# archive_and_mute_new_noncontact_peers:flags.0?true keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true hide_read_marks:flags.3?true new_noncontact_peers_require_premium:flags.4?true display_gifts_button:flags.7?true noncontact_peers_paid_stars:flags.5?long disallowed_gifts:flags.6?DisallowedGiftsSettings = GlobalPrivacySettings` https://core.telegram.org/constructor/globalPrivacySettings */
export interface RawGlobalPrivacySettings {
  _: "globalPrivacySettings";
  archiveAndMuteNewNoncontactPeers?: boolean;
  keepArchivedUnmuted?: boolean;
  keepArchivedFolders?: boolean;
  hideReadMarks?: boolean;
  newNoncontactPeersRequirePremium?: boolean;
  displayGiftsButton?: boolean;
  noncontactPeersPaidStars?: bigint;
  disallowedGifts?: TypeDisallowedGiftsSettings;
}
/** `help.countryCode#4203c5ef flags:# country_code:string prefixes:flags.0?Vector<string> patterns:flags.1?Vector<string> = help.CountryCode` https://core.telegram.org/constructor/help.countryCode */
export interface RawHelpCountryCode {
  _: "help.countryCode";
  countryCode: string;
  prefixes?: string[];
  patterns?: string[];
}
/** `help.country#c3878e23 flags:# hidden:flags.0?true iso2:string default_name:string name:flags.1?string country_codes:Vector<help.CountryCode> = help.Country` https://core.telegram.org/constructor/help.country */
export interface RawHelpCountry {
  _: "help.country";
  hidden?: boolean;
  iso2: string;
  defaultName: string;
  name?: string;
  countryCodes: TypeHelpCountryCode[];
}
/** `help.countriesListNotModified#93cc1f32 = help.CountriesList` https://core.telegram.org/constructor/help.countriesListNotModified */
export interface RawHelpCountriesListNotModified {
  _: "help.countriesListNotModified";
}
/** `help.countriesList#87d0759e countries:Vector<help.Country> hash:int = help.CountriesList` https://core.telegram.org/constructor/help.countriesList */
export interface RawHelpCountriesList {
  _: "help.countriesList";
  countries: TypeHelpCountry[];
  hash: number;
}
/** `messageViews#455b853d flags:# views:flags.0?int forwards:flags.1?int replies:flags.2?MessageReplies = MessageViews` https://core.telegram.org/constructor/messageViews */
export interface RawMessageViews {
  _: "messageViews";
  views?: number;
  forwards?: number;
  replies?: TypeMessageReplies;
}
/** `messages.messageViews#b6c4f543 views:Vector<MessageViews> chats:Vector<Chat> users:Vector<User> = messages.MessageViews` https://core.telegram.org/constructor/messages.messageViews */
export interface RawMessagesMessageViews {
  _: "messages.messageViews";
  views: TypeMessageViews[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.discussionMessage#a6341782 flags:# messages:Vector<Message> max_id:flags.0?int read_inbox_max_id:flags.1?int read_outbox_max_id:flags.2?int unread_count:int chats:Vector<Chat> users:Vector<User> = messages.DiscussionMessage` https://core.telegram.org/constructor/messages.discussionMessage */
export interface RawMessagesDiscussionMessage {
  _: "messages.discussionMessage";
  messages: TypeMessage[];
  maxId?: number;
  readInboxMaxId?: number;
  readOutboxMaxId?: number;
  unreadCount: number;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int poll_option:flags.12?bytes reply_to_ephemeral:flags.13?true = MessageReplyHeader` https://core.telegram.org/constructor/messageReplyHeader */
export interface RawMessageReplyHeader {
  _: "messageReplyHeader";
  replyToScheduled?: boolean;
  forumTopic?: boolean;
  quote?: boolean;
  replyToMsgId?: number;
  replyToPeerId?: TypePeer;
  replyFrom?: TypeMessageFwdHeader;
  replyMedia?: TypeMessageMedia;
  replyToTopId?: number;
  quoteText?: string;
  quoteEntities?: TypeMessageEntity[];
  quoteOffset?: number;
  todoItemId?: number;
  pollOption?: Uint8Array;
  replyToEphemeral?: boolean;
}
/** `messageReplyStoryHeader#0e5af939 peer:Peer story_id:int = MessageReplyHeader` https://core.telegram.org/constructor/messageReplyStoryHeader */
export interface RawMessageReplyStoryHeader {
  _: "messageReplyStoryHeader";
  peer: TypePeer;
  storyId: number;
}
/** `messageReplies#83d60fc2 flags:# comments:flags.0?true replies:int replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?long max_id:flags.2?int read_max_id:flags.3?int = MessageReplies` https://core.telegram.org/constructor/messageReplies */
export interface RawMessageReplies {
  _: "messageReplies";
  comments?: boolean;
  replies: number;
  repliesPts: number;
  recentRepliers?: TypePeer[];
  channelId?: number;
  maxId?: number;
  readMaxId?: number;
}
/** `peerBlocked#e8fd8014 peer_id:Peer date:int = PeerBlocked` https://core.telegram.org/constructor/peerBlocked */
export interface RawPeerBlocked {
  _: "peerBlocked";
  peerId: TypePeer;
  date: number;
}
/** `stats.messageStats#7fe91c14 views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.MessageStats` https://core.telegram.org/constructor/stats.messageStats */
export interface RawStatsMessageStats {
  _: "stats.messageStats";
  viewsGraph: TypeStatsGraph;
  reactionsByEmotionGraph: TypeStatsGraph;
}
/** `groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall` https://core.telegram.org/constructor/groupCallDiscarded */
export interface RawGroupCallDiscarded {
  _: "groupCallDiscarded";
  id: bigint;
  accessHash: bigint;
  duration: number;
}
/** `groupCall#efb2b617 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true messages_enabled:flags.17?true can_change_messages_enabled:flags.18?true min:flags.19?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer = GroupCall` https://core.telegram.org/constructor/groupCall */
export interface RawGroupCall {
  _: "groupCall";
  joinMuted?: boolean;
  canChangeJoinMuted?: boolean;
  joinDateAsc?: boolean;
  scheduleStartSubscribed?: boolean;
  canStartVideo?: boolean;
  recordVideoActive?: boolean;
  rtmpStream?: boolean;
  listenersHidden?: boolean;
  conference?: boolean;
  creator?: boolean;
  messagesEnabled?: boolean;
  canChangeMessagesEnabled?: boolean;
  min?: boolean;
  id: bigint;
  accessHash: bigint;
  participantsCount: number;
  title?: string;
  streamDcId?: number;
  recordStartDate?: number;
  scheduleDate?: number;
  unmutedVideoCount?: number;
  unmutedVideoLimit: number;
  version: number;
  inviteLink?: string;
  sendPaidMessagesStars?: bigint;
  defaultSendAs?: TypePeer;
}
/** `inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall` https://core.telegram.org/constructor/inputGroupCall */
export interface RawInputGroupCall {
  _: "inputGroupCall";
  id: bigint;
  accessHash: bigint;
}
/** `inputGroupCallSlug#fe06823f slug:string = InputGroupCall` https://core.telegram.org/constructor/inputGroupCallSlug */
export interface RawInputGroupCallSlug {
  _: "inputGroupCallSlug";
  slug: string;
}
/** `inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall` https://core.telegram.org/constructor/inputGroupCallInviteMessage */
export interface RawInputGroupCallInviteMessage {
  _: "inputGroupCallInviteMessage";
  msgId: number;
}
/** `groupCallParticipant#2a3dc7ac flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true video_joined:flags.15?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo presentation:flags.14?GroupCallParticipantVideo paid_stars_total:flags.16?long = GroupCallParticipant` https://core.telegram.org/constructor/groupCallParticipant */
export interface RawGroupCallParticipant {
  _: "groupCallParticipant";
  muted?: boolean;
  left?: boolean;
  canSelfUnmute?: boolean;
  justJoined?: boolean;
  versioned?: boolean;
  min?: boolean;
  mutedByYou?: boolean;
  volumeByAdmin?: boolean;
  self?: boolean;
  videoJoined?: boolean;
  peer: TypePeer;
  date: number;
  activeDate?: number;
  source: number;
  volume?: number;
  about?: string;
  raiseHandRating?: bigint;
  video?: TypeGroupCallParticipantVideo;
  presentation?: TypeGroupCallParticipantVideo;
  paidStarsTotal?: bigint;
}
/** `phone.groupCall#9e727aad call:GroupCall participants:Vector<GroupCallParticipant> participants_next_offset:string chats:Vector<Chat> users:Vector<User> = phone.GroupCall` https://core.telegram.org/constructor/phone.groupCall */
export interface RawPhoneGroupCall {
  _: "phone.groupCall";
  call: TypeGroupCall;
  participants: TypeGroupCallParticipant[];
  participantsNextOffset: string;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `phone.groupParticipants#f47751b6 count:int participants:Vector<GroupCallParticipant> next_offset:string chats:Vector<Chat> users:Vector<User> version:int = phone.GroupParticipants` https://core.telegram.org/constructor/phone.groupParticipants */
export interface RawPhoneGroupParticipants {
  _: "phone.groupParticipants";
  count: number;
  participants: TypeGroupCallParticipant[];
  nextOffset: string;
  chats: TypeChat[];
  users: TypeUser[];
  version: number;
}
/** `inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType` https://core.telegram.org/constructor/inlineQueryPeerTypeSameBotPM */
export interface RawInlineQueryPeerTypeSameBotPM {
  _: "inlineQueryPeerTypeSameBotPM";
}
/** `inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType` https://core.telegram.org/constructor/inlineQueryPeerTypePM */
export interface RawInlineQueryPeerTypePM {
  _: "inlineQueryPeerTypePM";
}
/** `inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType` https://core.telegram.org/constructor/inlineQueryPeerTypeChat */
export interface RawInlineQueryPeerTypeChat {
  _: "inlineQueryPeerTypeChat";
}
/** `inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType` https://core.telegram.org/constructor/inlineQueryPeerTypeMegagroup */
export interface RawInlineQueryPeerTypeMegagroup {
  _: "inlineQueryPeerTypeMegagroup";
}
/** `inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType` https://core.telegram.org/constructor/inlineQueryPeerTypeBroadcast */
export interface RawInlineQueryPeerTypeBroadcast {
  _: "inlineQueryPeerTypeBroadcast";
}
/** `inlineQueryPeerTypeBotPM#0e3b2d0c = InlineQueryPeerType` https://core.telegram.org/constructor/inlineQueryPeerTypeBotPM */
export interface RawInlineQueryPeerTypeBotPM {
  _: "inlineQueryPeerTypeBotPM";
}
/** `messages.historyImport#1662af0b id:long = messages.HistoryImport` https://core.telegram.org/constructor/messages.historyImport */
export interface RawMessagesHistoryImport {
  _: "messages.historyImport";
  id: bigint;
}
/** `messages.historyImportParsed#5e0fb7b9 flags:# pm:flags.0?true group:flags.1?true title:flags.2?string = messages.HistoryImportParsed` https://core.telegram.org/constructor/messages.historyImportParsed */
export interface RawMessagesHistoryImportParsed {
  _: "messages.historyImportParsed";
  pm?: boolean;
  group?: boolean;
  title?: string;
}
/** `messages.affectedFoundMessages#ef8d3e6c pts:int pts_count:int offset:int messages:Vector<int> = messages.AffectedFoundMessages` https://core.telegram.org/constructor/messages.affectedFoundMessages */
export interface RawMessagesAffectedFoundMessages {
  _: "messages.affectedFoundMessages";
  pts: number;
  ptsCount: number;
  offset: number;
  messages: number[];
}
/** `chatInviteImporter#8c5adfd9 flags:# requested:flags.0?true via_chatlist:flags.3?true user_id:long date:int about:flags.2?string approved_by:flags.1?long = ChatInviteImporter` https://core.telegram.org/constructor/chatInviteImporter */
export interface RawChatInviteImporter {
  _: "chatInviteImporter";
  requested?: boolean;
  viaChatlist?: boolean;
  userId: number;
  date: number;
  about?: string;
  approvedBy?: number;
}
/** `messages.exportedChatInvites#bdc62dcc count:int invites:Vector<ExportedChatInvite> users:Vector<User> = messages.ExportedChatInvites` https://core.telegram.org/constructor/messages.exportedChatInvites */
export interface RawMessagesExportedChatInvites {
  _: "messages.exportedChatInvites";
  count: number;
  invites: TypeExportedChatInvite[];
  users: TypeUser[];
}
/** `messages.exportedChatInvite#1871be50 invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite` https://core.telegram.org/constructor/messages.exportedChatInvite */
export interface RawMessagesExportedChatInvite {
  _: "messages.exportedChatInvite";
  invite: TypeExportedChatInvite;
  users: TypeUser[];
}
/** `messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite new_invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite` https://core.telegram.org/constructor/messages.exportedChatInviteReplaced */
export interface RawMessagesExportedChatInviteReplaced {
  _: "messages.exportedChatInviteReplaced";
  invite: TypeExportedChatInvite;
  newInvite: TypeExportedChatInvite;
  users: TypeUser[];
}
/** `messages.chatInviteImporters#81b6b00a count:int importers:Vector<ChatInviteImporter> users:Vector<User> = messages.ChatInviteImporters` https://core.telegram.org/constructor/messages.chatInviteImporters */
export interface RawMessagesChatInviteImporters {
  _: "messages.chatInviteImporters";
  count: number;
  importers: TypeChatInviteImporter[];
  users: TypeUser[];
}
/** `chatAdminWithInvites#f2ecef23 admin_id:long invites_count:int revoked_invites_count:int = ChatAdminWithInvites` https://core.telegram.org/constructor/chatAdminWithInvites */
export interface RawChatAdminWithInvites {
  _: "chatAdminWithInvites";
  adminId: number;
  invitesCount: number;
  revokedInvitesCount: number;
}
/** `messages.chatAdminsWithInvites#b69b72d7 admins:Vector<ChatAdminWithInvites> users:Vector<User> = messages.ChatAdminsWithInvites` https://core.telegram.org/constructor/messages.chatAdminsWithInvites */
export interface RawMessagesChatAdminsWithInvites {
  _: "messages.chatAdminsWithInvites";
  admins: TypeChatAdminWithInvites[];
  users: TypeUser[];
}
/** `messages.checkedHistoryImportPeer#a24de717 confirm_text:string = messages.CheckedHistoryImportPeer` https://core.telegram.org/constructor/messages.checkedHistoryImportPeer */
export interface RawMessagesCheckedHistoryImportPeer {
  _: "messages.checkedHistoryImportPeer";
  confirmText: string;
}
/** `phone.joinAsPeers#afe5623f peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = phone.JoinAsPeers` https://core.telegram.org/constructor/phone.joinAsPeers */
export interface RawPhoneJoinAsPeers {
  _: "phone.joinAsPeers";
  peers: TypePeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `phone.exportedGroupCallInvite#204bd158 link:string = phone.ExportedGroupCallInvite` https://core.telegram.org/constructor/phone.exportedGroupCallInvite */
export interface RawPhoneExportedGroupCallInvite {
  _: "phone.exportedGroupCallInvite";
  link: string;
}
/** `groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string sources:Vector<int> = GroupCallParticipantVideoSourceGroup` https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup */
export interface RawGroupCallParticipantVideoSourceGroup {
  _: "groupCallParticipantVideoSourceGroup";
  semantics: string;
  sources: number[];
}
/** `groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string source_groups:Vector<GroupCallParticipantVideoSourceGroup> audio_source:flags.1?int = GroupCallParticipantVideo` https://core.telegram.org/constructor/groupCallParticipantVideo */
export interface RawGroupCallParticipantVideo {
  _: "groupCallParticipantVideo";
  paused?: boolean;
  endpoint: string;
  sourceGroups: TypeGroupCallParticipantVideoSourceGroup[];
  audioSource?: number;
}
/** `stickers.suggestedShortName#85fea03f short_name:string = stickers.SuggestedShortName` https://core.telegram.org/constructor/stickers.suggestedShortName */
export interface RawStickersSuggestedShortName {
  _: "stickers.suggestedShortName";
  shortName: string;
}
/** `botCommandScopeDefault#2f6cb2ab = BotCommandScope` https://core.telegram.org/constructor/botCommandScopeDefault */
export interface RawBotCommandScopeDefault {
  _: "botCommandScopeDefault";
}
/** `botCommandScopeUsers#3c4f04d8 = BotCommandScope` https://core.telegram.org/constructor/botCommandScopeUsers */
export interface RawBotCommandScopeUsers {
  _: "botCommandScopeUsers";
}
/** `botCommandScopeChats#6fe1a881 = BotCommandScope` https://core.telegram.org/constructor/botCommandScopeChats */
export interface RawBotCommandScopeChats {
  _: "botCommandScopeChats";
}
/** `botCommandScopeChatAdmins#b9aa606a = BotCommandScope` https://core.telegram.org/constructor/botCommandScopeChatAdmins */
export interface RawBotCommandScopeChatAdmins {
  _: "botCommandScopeChatAdmins";
}
/** `botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope` https://core.telegram.org/constructor/botCommandScopePeer */
export interface RawBotCommandScopePeer {
  _: "botCommandScopePeer";
  peer: TypeInputPeer;
}
/** `botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope` https://core.telegram.org/constructor/botCommandScopePeerAdmins */
export interface RawBotCommandScopePeerAdmins {
  _: "botCommandScopePeerAdmins";
  peer: TypeInputPeer;
}
/** `botCommandScopePeerUser#0a1321f3 peer:InputPeer user_id:InputUser = BotCommandScope` https://core.telegram.org/constructor/botCommandScopePeerUser */
export interface RawBotCommandScopePeerUser {
  _: "botCommandScopePeerUser";
  peer: TypeInputPeer;
  userId: TypeInputUser;
}
/** `account.resetPasswordFailedWait#e3779861 retry_date:int = account.ResetPasswordResult` https://core.telegram.org/constructor/account.resetPasswordFailedWait */
export interface RawAccountResetPasswordFailedWait {
  _: "account.resetPasswordFailedWait";
  retryDate: number;
}
/** `account.resetPasswordRequestedWait#e9effc7d until_date:int = account.ResetPasswordResult` https://core.telegram.org/constructor/account.resetPasswordRequestedWait */
export interface RawAccountResetPasswordRequestedWait {
  _: "account.resetPasswordRequestedWait";
  untilDate: number;
}
/** `account.resetPasswordOk#e926d63e = account.ResetPasswordResult` https://core.telegram.org/constructor/account.resetPasswordOk */
export interface RawAccountResetPasswordOk {
  _: "account.resetPasswordOk";
}
/** `chatTheme#c3dffc04 emoticon:string = ChatTheme` https://core.telegram.org/constructor/chatTheme */
export interface RawChatTheme {
  _: "chatTheme";
  emoticon: string;
}
/** `chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings> = ChatTheme` https://core.telegram.org/constructor/chatThemeUniqueGift */
export interface RawChatThemeUniqueGift {
  _: "chatThemeUniqueGift";
  gift: TypeStarGift;
  themeSettings: TypeThemeSettings[];
}
/** `account.chatThemesNotModified#e011e1c4 = account.ChatThemes` https://core.telegram.org/constructor/account.chatThemesNotModified */
export interface RawAccountChatThemesNotModified {
  _: "account.chatThemesNotModified";
}
/** `account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = account.ChatThemes` https://core.telegram.org/constructor/account.chatThemes */
export interface RawAccountChatThemes {
  _: "account.chatThemes";
  hash: bigint;
  themes: TypeChatTheme[];
  chats: TypeChat[];
  users: TypeUser[];
  nextOffset?: string;
}
/** `sponsoredMessage#7dbf8673 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string min_display_duration:flags.15?int max_display_duration:flags.15?int = SponsoredMessage` https://core.telegram.org/constructor/sponsoredMessage */
export interface RawSponsoredMessage {
  _: "sponsoredMessage";
  recommended?: boolean;
  canReport?: boolean;
  randomId: Uint8Array;
  url: string;
  title: string;
  message: string;
  entities?: TypeMessageEntity[];
  photo?: TypePhoto;
  media?: TypeMessageMedia;
  color?: TypePeerColor;
  buttonText: string;
  sponsorInfo?: string;
  additionalInfo?: string;
  minDisplayDuration?: number;
  maxDisplayDuration?: number;
}
/** `messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int start_delay:flags.1?int between_delay:flags.2?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages` https://core.telegram.org/constructor/messages.sponsoredMessages */
export interface RawMessagesSponsoredMessages {
  _: "messages.sponsoredMessages";
  postsBetween?: number;
  startDelay?: number;
  betweenDelay?: number;
  messages: TypeSponsoredMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.sponsoredMessagesEmpty#1839490f = messages.SponsoredMessages` https://core.telegram.org/constructor/messages.sponsoredMessagesEmpty */
export interface RawMessagesSponsoredMessagesEmpty {
  _: "messages.sponsoredMessagesEmpty";
}
/** `searchResultsCalendarPeriod#c9b0539f date:int min_msg_id:int max_msg_id:int count:int = SearchResultsCalendarPeriod` https://core.telegram.org/constructor/searchResultsCalendarPeriod */
export interface RawSearchResultsCalendarPeriod {
  _: "searchResultsCalendarPeriod";
  date: number;
  minMsgId: number;
  maxMsgId: number;
  count: number;
}
/** `messages.searchResultsCalendar#147ee23c flags:# inexact:flags.0?true count:int min_date:int min_msg_id:int offset_id_offset:flags.1?int periods:Vector<SearchResultsCalendarPeriod> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SearchResultsCalendar` https://core.telegram.org/constructor/messages.searchResultsCalendar */
export interface RawMessagesSearchResultsCalendar {
  _: "messages.searchResultsCalendar";
  inexact?: boolean;
  count: number;
  minDate: number;
  minMsgId: number;
  offsetIdOffset?: number;
  periods: TypeSearchResultsCalendarPeriod[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `searchResultPosition#7f648b67 msg_id:int date:int offset:int = SearchResultsPosition` https://core.telegram.org/constructor/searchResultPosition */
export interface RawSearchResultPosition {
  _: "searchResultPosition";
  msgId: number;
  date: number;
  offset: number;
}
/** `messages.searchResultsPositions#53b22baf count:int positions:Vector<SearchResultsPosition> = messages.SearchResultsPositions` https://core.telegram.org/constructor/messages.searchResultsPositions */
export interface RawMessagesSearchResultsPositions {
  _: "messages.searchResultsPositions";
  count: number;
  positions: TypeSearchResultsPosition[];
}
/** `channels.sendAsPeers#f496b0c6 peers:Vector<SendAsPeer> chats:Vector<Chat> users:Vector<User> = channels.SendAsPeers` https://core.telegram.org/constructor/channels.sendAsPeers */
export interface RawChannelsSendAsPeers {
  _: "channels.sendAsPeers";
  peers: TypeSendAsPeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `users.userFull#3b6d152e full_user:UserFull chats:Vector<Chat> users:Vector<User> = users.UserFull` https://core.telegram.org/constructor/users.userFull */
export interface RawUsersUserFull {
  _: "users.userFull";
  fullUser: TypeUserFull;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.peerSettings#6880b94d settings:PeerSettings chats:Vector<Chat> users:Vector<User> = messages.PeerSettings` https://core.telegram.org/constructor/messages.peerSettings */
export interface RawMessagesPeerSettings {
  _: "messages.peerSettings";
  settings: TypePeerSettings;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes = auth.LoggedOut` https://core.telegram.org/constructor/auth.loggedOut */
export interface RawAuthLoggedOut {
  _: "auth.loggedOut";
  futureAuthToken?: Uint8Array;
}
/** `reactionCount#a3d1cb80 flags:# chosen_order:flags.0?int reaction:Reaction count:int = ReactionCount` https://core.telegram.org/constructor/reactionCount */
export interface RawReactionCount {
  _: "reactionCount";
  chosenOrder?: number;
  reaction: TypeReaction;
  count: number;
}
/** `messageReactions#0a339f0b flags:# min:flags.0?true can_see_list:flags.2?true reactions_as_tags:flags.3?true results:Vector<ReactionCount> recent_reactions:flags.1?Vector<MessagePeerReaction> top_reactors:flags.4?Vector<MessageReactor> = MessageReactions` https://core.telegram.org/constructor/messageReactions */
export interface RawMessageReactions {
  _: "messageReactions";
  min?: boolean;
  canSeeList?: boolean;
  reactionsAsTags?: boolean;
  results: TypeReactionCount[];
  recentReactions?: TypeMessagePeerReaction[];
  topReactors?: TypeMessageReactor[];
}
/** `messages.messageReactionsList#31bd492d flags:# count:int reactions:Vector<MessagePeerReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.MessageReactionsList` https://core.telegram.org/constructor/messages.messageReactionsList */
export interface RawMessagesMessageReactionsList {
  _: "messages.messageReactionsList";
  count: number;
  reactions: TypeMessagePeerReaction[];
  chats: TypeChat[];
  users: TypeUser[];
  nextOffset?: string;
}
/** `availableReaction#c077ec01 flags:# inactive:flags.0?true premium:flags.2?true reaction:string title:string static_icon:Document appear_animation:Document select_animation:Document activate_animation:Document effect_animation:Document around_animation:flags.1?Document center_icon:flags.1?Document = AvailableReaction` https://core.telegram.org/constructor/availableReaction */
export interface RawAvailableReaction {
  _: "availableReaction";
  inactive?: boolean;
  premium?: boolean;
  reaction: string;
  title: string;
  staticIcon: TypeDocument;
  appearAnimation: TypeDocument;
  selectAnimation: TypeDocument;
  activateAnimation: TypeDocument;
  effectAnimation: TypeDocument;
  aroundAnimation?: TypeDocument;
  centerIcon?: TypeDocument;
}
/** `messages.availableReactionsNotModified#9f071957 = messages.AvailableReactions` https://core.telegram.org/constructor/messages.availableReactionsNotModified */
export interface RawMessagesAvailableReactionsNotModified {
  _: "messages.availableReactionsNotModified";
}
/** `messages.availableReactions#768e3aad hash:int reactions:Vector<AvailableReaction> = messages.AvailableReactions` https://core.telegram.org/constructor/messages.availableReactions */
export interface RawMessagesAvailableReactions {
  _: "messages.availableReactions";
  hash: number;
  reactions: TypeAvailableReaction[];
}
/** `messagePeerReaction#8c79b63c flags:# big:flags.0?true unread:flags.1?true my:flags.2?true peer_id:Peer date:int reaction:Reaction = MessagePeerReaction` https://core.telegram.org/constructor/messagePeerReaction */
export interface RawMessagePeerReaction {
  _: "messagePeerReaction";
  big?: boolean;
  unread?: boolean;
  my?: boolean;
  peerId: TypePeer;
  date: number;
  reaction: TypeReaction;
}
/** `groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long = GroupCallStreamChannel` https://core.telegram.org/constructor/groupCallStreamChannel */
export interface RawGroupCallStreamChannel {
  _: "groupCallStreamChannel";
  channel: number;
  scale: number;
  lastTimestampMs: bigint;
}
/** `phone.groupCallStreamChannels#d0e482b2 channels:Vector<GroupCallStreamChannel> = phone.GroupCallStreamChannels` https://core.telegram.org/constructor/phone.groupCallStreamChannels */
export interface RawPhoneGroupCallStreamChannels {
  _: "phone.groupCallStreamChannels";
  channels: TypeGroupCallStreamChannel[];
}
/** `phone.groupCallStreamRtmpUrl#2dbf3432 url:string key:string = phone.GroupCallStreamRtmpUrl` https://core.telegram.org/constructor/phone.groupCallStreamRtmpUrl */
export interface RawPhoneGroupCallStreamRtmpUrl {
  _: "phone.groupCallStreamRtmpUrl";
  url: string;
  key: string;
}
/** `attachMenuBotIconColor#4576f3f0 name:string color:int = AttachMenuBotIconColor` https://core.telegram.org/constructor/attachMenuBotIconColor */
export interface RawAttachMenuBotIconColor {
  _: "attachMenuBotIconColor";
  name: string;
  color: number;
}
/** `attachMenuBotIcon#b2a7386b flags:# name:string icon:Document colors:flags.0?Vector<AttachMenuBotIconColor> = AttachMenuBotIcon` https://core.telegram.org/constructor/attachMenuBotIcon */
export interface RawAttachMenuBotIcon {
  _: "attachMenuBotIcon";
  name: string;
  icon: TypeDocument;
  colors?: TypeAttachMenuBotIconColor[];
}
/** `attachMenuBot#d90d8dfe flags:# inactive:flags.0?true has_settings:flags.1?true request_write_access:flags.2?true show_in_attach_menu:flags.3?true show_in_side_menu:flags.4?true side_menu_disclaimer_needed:flags.5?true bot_id:long short_name:string peer_types:flags.3?Vector<AttachMenuPeerType> icons:Vector<AttachMenuBotIcon> = AttachMenuBot` https://core.telegram.org/constructor/attachMenuBot */
export interface RawAttachMenuBot {
  _: "attachMenuBot";
  inactive?: boolean;
  hasSettings?: boolean;
  requestWriteAccess?: boolean;
  showInAttachMenu?: boolean;
  showInSideMenu?: boolean;
  sideMenuDisclaimerNeeded?: boolean;
  botId: number;
  shortName: string;
  peerTypes?: TypeAttachMenuPeerType[];
  icons: TypeAttachMenuBotIcon[];
}
/** `attachMenuBotsNotModified#f1d88a5c = AttachMenuBots` https://core.telegram.org/constructor/attachMenuBotsNotModified */
export interface RawAttachMenuBotsNotModified {
  _: "attachMenuBotsNotModified";
}
/** `attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User> = AttachMenuBots` https://core.telegram.org/constructor/attachMenuBots */
export interface RawAttachMenuBots {
  _: "attachMenuBots";
  hash: bigint;
  bots: TypeAttachMenuBot[];
  users: TypeUser[];
}
/** `attachMenuBotsBot#93bf667f bot:AttachMenuBot users:Vector<User> = AttachMenuBotsBot` https://core.telegram.org/constructor/attachMenuBotsBot */
export interface RawAttachMenuBotsBot {
  _: "attachMenuBotsBot";
  bot: TypeAttachMenuBot;
  users: TypeUser[];
}
/** `webViewResultUrl#4d22ff98 flags:# fullsize:flags.1?true fullscreen:flags.2?true same_origin:flags.3?true query_id:flags.0?long url:string = WebViewResult` https://core.telegram.org/constructor/webViewResultUrl */
export interface RawWebViewResultUrl {
  _: "webViewResultUrl";
  fullsize?: boolean;
  fullscreen?: boolean;
  sameOrigin?: boolean;
  queryId?: bigint;
  url: string;
}
/** `webViewMessageSent#0c94511c flags:# msg_id:flags.0?InputBotInlineMessageID = WebViewMessageSent` https://core.telegram.org/constructor/webViewMessageSent */
export interface RawWebViewMessageSent {
  _: "webViewMessageSent";
  msgId?: TypeInputBotInlineMessageID;
}
/** `botMenuButtonDefault#7533a588 = BotMenuButton` https://core.telegram.org/constructor/botMenuButtonDefault */
export interface RawBotMenuButtonDefault {
  _: "botMenuButtonDefault";
}
/** `botMenuButtonCommands#4258c205 = BotMenuButton` https://core.telegram.org/constructor/botMenuButtonCommands */
export interface RawBotMenuButtonCommands {
  _: "botMenuButtonCommands";
}
/** `botMenuButton#c7b57ce6 text:string url:string = BotMenuButton` https://core.telegram.org/constructor/botMenuButton */
export interface RawBotMenuButton {
  _: "botMenuButton";
  text: string;
  url: string;
}
/** `account.savedRingtonesNotModified#fbf6e8b1 = account.SavedRingtones` https://core.telegram.org/constructor/account.savedRingtonesNotModified */
export interface RawAccountSavedRingtonesNotModified {
  _: "account.savedRingtonesNotModified";
}
/** `account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> = account.SavedRingtones` https://core.telegram.org/constructor/account.savedRingtones */
export interface RawAccountSavedRingtones {
  _: "account.savedRingtones";
  hash: bigint;
  ringtones: TypeDocument[];
}
/** `notificationSoundDefault#97e8bebe = NotificationSound` https://core.telegram.org/constructor/notificationSoundDefault */
export interface RawNotificationSoundDefault {
  _: "notificationSoundDefault";
}
/** `notificationSoundNone#6f0c34df = NotificationSound` https://core.telegram.org/constructor/notificationSoundNone */
export interface RawNotificationSoundNone {
  _: "notificationSoundNone";
}
/** `notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound` https://core.telegram.org/constructor/notificationSoundLocal */
export interface RawNotificationSoundLocal {
  _: "notificationSoundLocal";
  title: string;
  data: string;
}
/** `notificationSoundRingtone#ff6c8049 id:long = NotificationSound` https://core.telegram.org/constructor/notificationSoundRingtone */
export interface RawNotificationSoundRingtone {
  _: "notificationSoundRingtone";
  id: bigint;
}
/** `account.savedRingtone#b7263f6d = account.SavedRingtone` https://core.telegram.org/constructor/account.savedRingtone */
export interface RawAccountSavedRingtone {
  _: "account.savedRingtone";
}
/** `account.savedRingtoneConverted#1f307eb7 document:Document = account.SavedRingtone` https://core.telegram.org/constructor/account.savedRingtoneConverted */
export interface RawAccountSavedRingtoneConverted {
  _: "account.savedRingtoneConverted";
  document: TypeDocument;
}
/** `attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType` https://core.telegram.org/constructor/attachMenuPeerTypeSameBotPM */
export interface RawAttachMenuPeerTypeSameBotPM {
  _: "attachMenuPeerTypeSameBotPM";
}
/** `attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType` https://core.telegram.org/constructor/attachMenuPeerTypeBotPM */
export interface RawAttachMenuPeerTypeBotPM {
  _: "attachMenuPeerTypeBotPM";
}
/** `attachMenuPeerTypePM#f146d31f = AttachMenuPeerType` https://core.telegram.org/constructor/attachMenuPeerTypePM */
export interface RawAttachMenuPeerTypePM {
  _: "attachMenuPeerTypePM";
}
/** `attachMenuPeerTypeChat#0509113f = AttachMenuPeerType` https://core.telegram.org/constructor/attachMenuPeerTypeChat */
export interface RawAttachMenuPeerTypeChat {
  _: "attachMenuPeerTypeChat";
}
/** `attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType` https://core.telegram.org/constructor/attachMenuPeerTypeBroadcast */
export interface RawAttachMenuPeerTypeBroadcast {
  _: "attachMenuPeerTypeBroadcast";
}
/** `inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice` https://core.telegram.org/constructor/inputInvoiceMessage */
export interface RawInputInvoiceMessage {
  _: "inputInvoiceMessage";
  peer: TypeInputPeer;
  msgId: number;
}
/** `inputInvoiceSlug#c326caef slug:string = InputInvoice` https://core.telegram.org/constructor/inputInvoiceSlug */
export interface RawInputInvoiceSlug {
  _: "inputInvoiceSlug";
  slug: string;
}
/** `inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose option:PremiumGiftCodeOption = InputInvoice` https://core.telegram.org/constructor/inputInvoicePremiumGiftCode */
export interface RawInputInvoicePremiumGiftCode {
  _: "inputInvoicePremiumGiftCode";
  purpose: TypeInputStorePaymentPurpose;
  option: TypePremiumGiftCodeOption;
}
/** `inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStars */
export interface RawInputInvoiceStars {
  _: "inputInvoiceStars";
  purpose: TypeInputStorePaymentPurpose;
}
/** `inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice` https://core.telegram.org/constructor/inputInvoiceChatInviteSubscription */
export interface RawInputInvoiceChatInviteSubscription {
  _: "inputInvoiceChatInviteSubscription";
  hash: string;
}
/** `inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true include_upgrade:flags.2?true peer:InputPeer gift_id:long message:flags.1?TextWithEntities = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGift */
export interface RawInputInvoiceStarGift {
  _: "inputInvoiceStarGift";
  hideName?: boolean;
  includeUpgrade?: boolean;
  peer: TypeInputPeer;
  giftId: bigint;
  message?: TypeTextWithEntities;
}
/** `inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGiftUpgrade */
export interface RawInputInvoiceStarGiftUpgrade {
  _: "inputInvoiceStarGiftUpgrade";
  keepOriginalDetails?: boolean;
  stargift: TypeInputSavedStarGift;
}
/** `inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift to_id:InputPeer = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGiftTransfer */
export interface RawInputInvoiceStarGiftTransfer {
  _: "inputInvoiceStarGiftTransfer";
  stargift: TypeInputSavedStarGift;
  toId: TypeInputPeer;
}
/** `inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int message:flags.0?TextWithEntities = InputInvoice` https://core.telegram.org/constructor/inputInvoicePremiumGiftStars */
export interface RawInputInvoicePremiumGiftStars {
  _: "inputInvoicePremiumGiftStars";
  userId: TypeInputUser;
  months: number;
  message?: TypeTextWithEntities;
}
/** `inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long = InputInvoice` https://core.telegram.org/constructor/inputInvoiceBusinessBotTransferStars */
export interface RawInputInvoiceBusinessBotTransferStars {
  _: "inputInvoiceBusinessBotTransferStars";
  bot: TypeInputUser;
  stars: bigint;
}
/** `inputInvoiceStarGiftResale#c39f5324 flags:# ton:flags.0?true slug:string to_id:InputPeer = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGiftResale */
export interface RawInputInvoiceStarGiftResale {
  _: "inputInvoiceStarGiftResale";
  ton?: boolean;
  slug: string;
  toId: TypeInputPeer;
}
/** `inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGiftPrepaidUpgrade */
export interface RawInputInvoiceStarGiftPrepaidUpgrade {
  _: "inputInvoiceStarGiftPrepaidUpgrade";
  peer: TypeInputPeer;
  hash: string;
}
/** `inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose = InputInvoice` https://core.telegram.org/constructor/inputInvoicePremiumAuthCode */
export interface RawInputInvoicePremiumAuthCode {
  _: "inputInvoicePremiumAuthCode";
  purpose: TypeInputStorePaymentPurpose;
}
/** `inputInvoiceStarGiftDropOriginalDetails#0923d8d1 stargift:InputSavedStarGift = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGiftDropOriginalDetails */
export interface RawInputInvoiceStarGiftDropOriginalDetails {
  _: "inputInvoiceStarGiftDropOriginalDetails";
  stargift: TypeInputSavedStarGift;
}
/** `inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long message:flags.1?TextWithEntities = InputInvoice` https://core.telegram.org/constructor/inputInvoiceStarGiftAuctionBid */
export interface RawInputInvoiceStarGiftAuctionBid {
  _: "inputInvoiceStarGiftAuctionBid";
  hideName?: boolean;
  updateBid?: boolean;
  peer?: TypeInputPeer;
  giftId: bigint;
  bidAmount: bigint;
  message?: TypeTextWithEntities;
}
/** `payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice` https://core.telegram.org/constructor/payments.exportedInvoice */
export interface RawPaymentsExportedInvoice {
  _: "payments.exportedInvoice";
  url: string;
}
/** `messages.transcribedAudio#cfb9d957 flags:# pending:flags.0?true transcription_id:long text:string trial_remains_num:flags.1?int trial_remains_until_date:flags.1?int = messages.TranscribedAudio` https://core.telegram.org/constructor/messages.transcribedAudio */
export interface RawMessagesTranscribedAudio {
  _: "messages.transcribedAudio";
  pending?: boolean;
  transcriptionId: bigint;
  text: string;
  trialRemainsNum?: number;
  trialRemainsUntilDate?: number;
}
/** `help.premiumPromo#5334759c status_text:string status_entities:Vector<MessageEntity> video_sections:Vector<string> videos:Vector<Document> period_options:Vector<PremiumSubscriptionOption> users:Vector<User> = help.PremiumPromo` https://core.telegram.org/constructor/help.premiumPromo */
export interface RawHelpPremiumPromo {
  _: "help.premiumPromo";
  statusText: string;
  statusEntities: TypeMessageEntity[];
  videoSections: string[];
  videos: TypeDocument[];
  periodOptions: TypePremiumSubscriptionOption[];
  users: TypeUser[];
}
/** `inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true upgrade:flags.1?true = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentPremiumSubscription */
export interface RawInputStorePaymentPremiumSubscription {
  _: "inputStorePaymentPremiumSubscription";
  restore?: boolean;
  upgrade?: boolean;
}
/** `inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string amount:long = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentGiftPremium */
export interface RawInputStorePaymentGiftPremium {
  _: "inputStorePaymentGiftPremium";
  userId: TypeInputUser;
  currency: string;
  amount: bigint;
}
/** `inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long message:flags.1?TextWithEntities = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentPremiumGiftCode */
export interface RawInputStorePaymentPremiumGiftCode {
  _: "inputStorePaymentPremiumGiftCode";
  users: readonly TypeInputUser[];
  boostPeer?: TypeInputPeer;
  currency: string;
  amount: bigint;
  message?: TypeTextWithEntities;
}
/** `inputStorePaymentPremiumGiveaway#160544ca flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentPremiumGiveaway */
export interface RawInputStorePaymentPremiumGiveaway {
  _: "inputStorePaymentPremiumGiveaway";
  onlyNewSubscribers?: boolean;
  winnersAreVisible?: boolean;
  boostPeer: TypeInputPeer;
  additionalPeers?: readonly TypeInputPeer[];
  countriesIso2?: readonly string[];
  prizeDescription?: string;
  randomId: bigint;
  untilDate: number;
  currency: string;
  amount: bigint;
}
/** `inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentStarsTopup */
export interface RawInputStorePaymentStarsTopup {
  _: "inputStorePaymentStarsTopup";
  stars: bigint;
  currency: string;
  amount: bigint;
  spendPurposePeer?: TypeInputPeer;
}
/** `inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string amount:long = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentStarsGift */
export interface RawInputStorePaymentStarsGift {
  _: "inputStorePaymentStarsGift";
  userId: TypeInputUser;
  stars: bigint;
  currency: string;
  amount: bigint;
}
/** `inputStorePaymentStarsGiveaway#751f08fa flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long users:int = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentStarsGiveaway */
export interface RawInputStorePaymentStarsGiveaway {
  _: "inputStorePaymentStarsGiveaway";
  onlyNewSubscribers?: boolean;
  winnersAreVisible?: boolean;
  stars: bigint;
  boostPeer: TypeInputPeer;
  additionalPeers?: readonly TypeInputPeer[];
  countriesIso2?: readonly string[];
  prizeDescription?: string;
  randomId: bigint;
  untilDate: number;
  currency: string;
  amount: bigint;
  users: number;
}
/** `inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true phone_number:string phone_code_hash:string premium_days:int currency:string amount:long = InputStorePaymentPurpose` https://core.telegram.org/constructor/inputStorePaymentAuthCode */
export interface RawInputStorePaymentAuthCode {
  _: "inputStorePaymentAuthCode";
  restore?: boolean;
  phoneNumber: string;
  phoneCodeHash: string;
  premiumDays: number;
  currency: string;
  amount: bigint;
}
/** `paymentFormMethod#88f8f21b url:string title:string = PaymentFormMethod` https://core.telegram.org/constructor/paymentFormMethod */
export interface RawPaymentFormMethod {
  _: "paymentFormMethod";
  url: string;
  title: string;
}
/** `emojiStatusEmpty#2de11aae = EmojiStatus` https://core.telegram.org/constructor/emojiStatusEmpty */
export interface RawEmojiStatusEmpty {
  _: "emojiStatusEmpty";
}
/** `emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus` https://core.telegram.org/constructor/emojiStatus */
export interface RawEmojiStatus {
  _: "emojiStatus";
  documentId: bigint;
  until?: number;
}
/** `emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long title:string slug:string pattern_document_id:long center_color:int edge_color:int pattern_color:int text_color:int until:flags.0?int = EmojiStatus` https://core.telegram.org/constructor/emojiStatusCollectible */
export interface RawEmojiStatusCollectible {
  _: "emojiStatusCollectible";
  collectibleId: bigint;
  documentId: bigint;
  title: string;
  slug: string;
  patternDocumentId: bigint;
  centerColor: number;
  edgeColor: number;
  patternColor: number;
  textColor: number;
  until?: number;
}
/** `inputEmojiStatusCollectible#07141dbf flags:# collectible_id:long until:flags.0?int = EmojiStatus` https://core.telegram.org/constructor/inputEmojiStatusCollectible */
export interface RawInputEmojiStatusCollectible {
  _: "inputEmojiStatusCollectible";
  collectibleId: bigint;
  until?: number;
}
/** `account.emojiStatusesNotModified#d08ce645 = account.EmojiStatuses` https://core.telegram.org/constructor/account.emojiStatusesNotModified */
export interface RawAccountEmojiStatusesNotModified {
  _: "account.emojiStatusesNotModified";
}
/** `account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> = account.EmojiStatuses` https://core.telegram.org/constructor/account.emojiStatuses */
export interface RawAccountEmojiStatuses {
  _: "account.emojiStatuses";
  hash: bigint;
  statuses: TypeEmojiStatus[];
}
/** `reactionEmpty#79f5d419 = Reaction` https://core.telegram.org/constructor/reactionEmpty */
export interface RawReactionEmpty {
  _: "reactionEmpty";
}
/** `reactionEmoji#1b2286b8 emoticon:string = Reaction` https://core.telegram.org/constructor/reactionEmoji */
export interface RawReactionEmoji {
  _: "reactionEmoji";
  emoticon: string;
}
/** `reactionCustomEmoji#8935fc73 document_id:long = Reaction` https://core.telegram.org/constructor/reactionCustomEmoji */
export interface RawReactionCustomEmoji {
  _: "reactionCustomEmoji";
  documentId: bigint;
}
/** `reactionPaid#523da4eb = Reaction` https://core.telegram.org/constructor/reactionPaid */
export interface RawReactionPaid {
  _: "reactionPaid";
}
/** `chatReactionsNone#eafc32bc = ChatReactions` https://core.telegram.org/constructor/chatReactionsNone */
export interface RawChatReactionsNone {
  _: "chatReactionsNone";
}
/** `chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions` https://core.telegram.org/constructor/chatReactionsAll */
export interface RawChatReactionsAll {
  _: "chatReactionsAll";
  allowCustom?: boolean;
}
/** `chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions` https://core.telegram.org/constructor/chatReactionsSome */
export interface RawChatReactionsSome {
  _: "chatReactionsSome";
  reactions: TypeReaction[];
}
/** `messages.reactionsNotModified#b06fdbdf = messages.Reactions` https://core.telegram.org/constructor/messages.reactionsNotModified */
export interface RawMessagesReactionsNotModified {
  _: "messages.reactionsNotModified";
}
/** `messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> = messages.Reactions` https://core.telegram.org/constructor/messages.reactions */
export interface RawMessagesReactions {
  _: "messages.reactions";
  hash: bigint;
  reactions: TypeReaction[];
}
/** `emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string = EmailVerifyPurpose` https://core.telegram.org/constructor/emailVerifyPurposeLoginSetup */
export interface RawEmailVerifyPurposeLoginSetup {
  _: "emailVerifyPurposeLoginSetup";
  phoneNumber: string;
  phoneCodeHash: string;
}
/** `emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose` https://core.telegram.org/constructor/emailVerifyPurposeLoginChange */
export interface RawEmailVerifyPurposeLoginChange {
  _: "emailVerifyPurposeLoginChange";
}
/** `emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose` https://core.telegram.org/constructor/emailVerifyPurposePassport */
export interface RawEmailVerifyPurposePassport {
  _: "emailVerifyPurposePassport";
}
/** `emailVerificationCode#922e55a9 code:string = EmailVerification` https://core.telegram.org/constructor/emailVerificationCode */
export interface RawEmailVerificationCode {
  _: "emailVerificationCode";
  code: string;
}
/** `emailVerificationGoogle#db909ec2 token:string = EmailVerification` https://core.telegram.org/constructor/emailVerificationGoogle */
export interface RawEmailVerificationGoogle {
  _: "emailVerificationGoogle";
  token: string;
}
/** `emailVerificationApple#96d074fd token:string = EmailVerification` https://core.telegram.org/constructor/emailVerificationApple */
export interface RawEmailVerificationApple {
  _: "emailVerificationApple";
  token: string;
}
/** `account.emailVerified#2b96cd1b email:string = account.EmailVerified` https://core.telegram.org/constructor/account.emailVerified */
export interface RawAccountEmailVerified {
  _: "account.emailVerified";
  email: string;
}
/** `account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode = account.EmailVerified` https://core.telegram.org/constructor/account.emailVerifiedLogin */
export interface RawAccountEmailVerifiedLogin {
  _: "account.emailVerifiedLogin";
  email: string;
  sentCode: TypeAuthSentCode;
}
/** `premiumSubscriptionOption#5f2d1df2 flags:# current:flags.1?true can_purchase_upgrade:flags.2?true transaction:flags.3?string months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumSubscriptionOption` https://core.telegram.org/constructor/premiumSubscriptionOption */
export interface RawPremiumSubscriptionOption {
  _: "premiumSubscriptionOption";
  current?: boolean;
  canPurchaseUpgrade?: boolean;
  transaction?: string;
  months: number;
  currency: string;
  amount: bigint;
  botUrl: string;
  storeProduct?: string;
}
/** `sendAsPeer#b81c7034 flags:# premium_required:flags.0?true peer:Peer = SendAsPeer` https://core.telegram.org/constructor/sendAsPeer */
export interface RawSendAsPeer {
  _: "sendAsPeer";
  premiumRequired?: boolean;
  peer: TypePeer;
}
/** `messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia` https://core.telegram.org/constructor/messageExtendedMediaPreview */
export interface RawMessageExtendedMediaPreview {
  _: "messageExtendedMediaPreview";
  w?: number;
  h?: number;
  thumb?: TypePhotoSize;
  videoDuration?: number;
}
/** `messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia` https://core.telegram.org/constructor/messageExtendedMedia */
export interface RawMessageExtendedMedia {
  _: "messageExtendedMedia";
  media: TypeMessageMedia;
}
/** `stickerKeyword#fcfeb29c document_id:long keyword:Vector<string> = StickerKeyword` https://core.telegram.org/constructor/stickerKeyword */
export interface RawStickerKeyword {
  _: "stickerKeyword";
  documentId: bigint;
  keyword: string[];
}
/** `username#b4073647 flags:# editable:flags.0?true active:flags.1?true username:string = Username` https://core.telegram.org/constructor/username */
export interface RawUsername {
  _: "username";
  editable?: boolean;
  active?: boolean;
  username: string;
}
/** `forumTopicDeleted#023f109b id:int = ForumTopic` https://core.telegram.org/constructor/forumTopicDeleted */
export interface RawForumTopicDeleted {
  _: "forumTopicDeleted";
  id: number;
}
/** `forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic` https://core.telegram.org/constructor/forumTopic */
export interface RawForumTopic {
  _: "forumTopic";
  my?: boolean;
  closed?: boolean;
  pinned?: boolean;
  short?: boolean;
  hidden?: boolean;
  titleMissing?: boolean;
  id: number;
  date: number;
  peer: TypePeer;
  title: string;
  iconColor: number;
  iconEmojiId?: bigint;
  topMessage: number;
  readInboxMaxId: number;
  readOutboxMaxId: number;
  unreadCount: number;
  unreadMentionsCount: number;
  unreadReactionsCount: number;
  unreadPollVotesCount: number;
  fromId: TypePeer;
  notifySettings: TypePeerNotifySettings;
  draft?: TypeDraftMessage;
}
/** `messages.forumTopics#367617d3 flags:# order_by_create_date:flags.0?true count:int topics:Vector<ForumTopic> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> pts:int = messages.ForumTopics` https://core.telegram.org/constructor/messages.forumTopics */
export interface RawMessagesForumTopics {
  _: "messages.forumTopics";
  orderByCreateDate?: boolean;
  count: number;
  topics: TypeForumTopic[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
  pts: number;
}
/** `defaultHistoryTTL#43b46b20 period:int = DefaultHistoryTTL` https://core.telegram.org/constructor/defaultHistoryTTL */
export interface RawDefaultHistoryTTL {
  _: "defaultHistoryTTL";
  period: number;
}
/** `exportedContactToken#41bf109b url:string expires:int = ExportedContactToken` https://core.telegram.org/constructor/exportedContactToken */
export interface RawExportedContactToken {
  _: "exportedContactToken";
  url: string;
  expires: number;
}
/** `requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool = RequestPeerType` https://core.telegram.org/constructor/requestPeerTypeUser */
export interface RawRequestPeerTypeUser {
  _: "requestPeerTypeUser";
  bot?: boolean;
  premium?: boolean;
}
/** `requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType` https://core.telegram.org/constructor/requestPeerTypeChat */
export interface RawRequestPeerTypeChat {
  _: "requestPeerTypeChat";
  creator?: boolean;
  botParticipant?: boolean;
  hasUsername?: boolean;
  forum?: boolean;
  userAdminRights?: TypeChatAdminRights;
  botAdminRights?: TypeChatAdminRights;
}
/** `requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType` https://core.telegram.org/constructor/requestPeerTypeBroadcast */
export interface RawRequestPeerTypeBroadcast {
  _: "requestPeerTypeBroadcast";
  creator?: boolean;
  hasUsername?: boolean;
  userAdminRights?: TypeChatAdminRights;
  botAdminRights?: TypeChatAdminRights;
}
/** `requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true suggested_name:flags.1?string suggested_username:flags.2?string = RequestPeerType` https://core.telegram.org/constructor/requestPeerTypeCreateBot */
export interface RawRequestPeerTypeCreateBot {
  _: "requestPeerTypeCreateBot";
  botManaged?: boolean;
  suggestedName?: string;
  suggestedUsername?: string;
}
/** `emojiListNotModified#481eadfa = EmojiList` https://core.telegram.org/constructor/emojiListNotModified */
export interface RawEmojiListNotModified {
  _: "emojiListNotModified";
}
/** `emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList` https://core.telegram.org/constructor/emojiList */
export interface RawEmojiList {
  _: "emojiList";
  hash: bigint;
  documentId: bigint[];
}
/** `emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup` https://core.telegram.org/constructor/emojiGroup */
export interface RawEmojiGroup {
  _: "emojiGroup";
  title: string;
  iconEmojiId: bigint;
  emoticons: string[];
}
/** `emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup` https://core.telegram.org/constructor/emojiGroupGreeting */
export interface RawEmojiGroupGreeting {
  _: "emojiGroupGreeting";
  title: string;
  iconEmojiId: bigint;
  emoticons: string[];
}
/** `emojiGroupPremium#093bcf34 title:string icon_emoji_id:long = EmojiGroup` https://core.telegram.org/constructor/emojiGroupPremium */
export interface RawEmojiGroupPremium {
  _: "emojiGroupPremium";
  title: string;
  iconEmojiId: bigint;
}
/** `messages.emojiGroupsNotModified#6fb4ad87 = messages.EmojiGroups` https://core.telegram.org/constructor/messages.emojiGroupsNotModified */
export interface RawMessagesEmojiGroupsNotModified {
  _: "messages.emojiGroupsNotModified";
}
/** `messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> = messages.EmojiGroups` https://core.telegram.org/constructor/messages.emojiGroups */
export interface RawMessagesEmojiGroups {
  _: "messages.emojiGroups";
  hash: number;
  groups: TypeEmojiGroup[];
}
/** `textWithEntities#751f3146 text:string entities:Vector<MessageEntity> = TextWithEntities` https://core.telegram.org/constructor/textWithEntities */
export interface RawTextWithEntities {
  _: "textWithEntities";
  text: string;
  entities: TypeMessageEntity[];
}
/** `messages.translateResult#33db32f8 result:Vector<TextWithEntities> = messages.TranslatedText` https://core.telegram.org/constructor/messages.translateResult */
export interface RawMessagesTranslateResult {
  _: "messages.translateResult";
  result: TypeTextWithEntities[];
}
/** `autoSaveSettings#c84834ce flags:# photos:flags.0?true videos:flags.1?true video_max_size:flags.2?long = AutoSaveSettings` https://core.telegram.org/constructor/autoSaveSettings */
export interface RawAutoSaveSettings {
  _: "autoSaveSettings";
  photos?: boolean;
  videos?: boolean;
  videoMaxSize?: number;
}
/** `autoSaveException#81602d47 peer:Peer settings:AutoSaveSettings = AutoSaveException` https://core.telegram.org/constructor/autoSaveException */
export interface RawAutoSaveException {
  _: "autoSaveException";
  peer: TypePeer;
  settings: TypeAutoSaveSettings;
}
/** `account.autoSaveSettings#4c3e069d users_settings:AutoSaveSettings chats_settings:AutoSaveSettings broadcasts_settings:AutoSaveSettings exceptions:Vector<AutoSaveException> chats:Vector<Chat> users:Vector<User> = account.AutoSaveSettings` https://core.telegram.org/constructor/account.autoSaveSettings */
export interface RawAccountAutoSaveSettings {
  _: "account.autoSaveSettings";
  usersSettings: TypeAutoSaveSettings;
  chatsSettings: TypeAutoSaveSettings;
  broadcastsSettings: TypeAutoSaveSettings;
  exceptions: TypeAutoSaveException[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `help.appConfigNotModified#7cde641d = help.AppConfig` https://core.telegram.org/constructor/help.appConfigNotModified */
export interface RawHelpAppConfigNotModified {
  _: "help.appConfigNotModified";
}
/** `help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig` https://core.telegram.org/constructor/help.appConfig */
export interface RawHelpAppConfig {
  _: "help.appConfig";
  hash: number;
  config: TypeJSONValue;
}
/** `inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp` https://core.telegram.org/constructor/inputBotAppID */
export interface RawInputBotAppID {
  _: "inputBotAppID";
  id: bigint;
  accessHash: bigint;
}
/** `inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp` https://core.telegram.org/constructor/inputBotAppShortName */
export interface RawInputBotAppShortName {
  _: "inputBotAppShortName";
  botId: TypeInputUser;
  shortName: string;
}
/** `botAppNotModified#5da674b7 = BotApp` https://core.telegram.org/constructor/botAppNotModified */
export interface RawBotAppNotModified {
  _: "botAppNotModified";
}
/** `botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document hash:long = BotApp` https://core.telegram.org/constructor/botApp */
export interface RawBotApp {
  _: "botApp";
  id: bigint;
  accessHash: bigint;
  shortName: string;
  title: string;
  description: string;
  photo: TypePhoto;
  document?: TypeDocument;
  hash: bigint;
}
/** `messages.botApp#eb50adf5 flags:# inactive:flags.0?true request_write_access:flags.1?true has_settings:flags.2?true app:BotApp = messages.BotApp` https://core.telegram.org/constructor/messages.botApp */
export interface RawMessagesBotApp {
  _: "messages.botApp";
  inactive?: boolean;
  requestWriteAccess?: boolean;
  hasSettings?: boolean;
  app: TypeBotApp;
}
/** `inlineBotWebView#b57295d5 text:string url:string = InlineBotWebView` https://core.telegram.org/constructor/inlineBotWebView */
export interface RawInlineBotWebView {
  _: "inlineBotWebView";
  text: string;
  url: string;
}
/** `readParticipantDate#4a4ff172 user_id:long date:int = ReadParticipantDate` https://core.telegram.org/constructor/readParticipantDate */
export interface RawReadParticipantDate {
  _: "readParticipantDate";
  userId: number;
  date: number;
}
/** `inputChatlistDialogFilter#f3e0da33 filter_id:int = InputChatlist` https://core.telegram.org/constructor/inputChatlistDialogFilter */
export interface RawInputChatlistDialogFilter {
  _: "inputChatlistDialogFilter";
  filterId: number;
}
/** `exportedChatlistInvite#0c5181ac flags:# title:string url:string peers:Vector<Peer> = ExportedChatlistInvite` https://core.telegram.org/constructor/exportedChatlistInvite */
export interface RawExportedChatlistInvite {
  _: "exportedChatlistInvite";
  title: string;
  url: string;
  peers: TypePeer[];
}
/** `chatlists.exportedChatlistInvite#10e6e3a6 filter:DialogFilter invite:ExportedChatlistInvite = chatlists.ExportedChatlistInvite` https://core.telegram.org/constructor/chatlists.exportedChatlistInvite */
export interface RawChatlistsExportedChatlistInvite {
  _: "chatlists.exportedChatlistInvite";
  filter: TypeDialogFilter;
  invite: TypeExportedChatlistInvite;
}
/** `chatlists.exportedInvites#10ab6dc7 invites:Vector<ExportedChatlistInvite> chats:Vector<Chat> users:Vector<User> = chatlists.ExportedInvites` https://core.telegram.org/constructor/chatlists.exportedInvites */
export interface RawChatlistsExportedInvites {
  _: "chatlists.exportedInvites";
  invites: TypeExportedChatlistInvite[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `chatlists.chatlistInviteAlready#fa87f659 filter_id:int missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite` https://core.telegram.org/constructor/chatlists.chatlistInviteAlready */
export interface RawChatlistsChatlistInviteAlready {
  _: "chatlists.chatlistInviteAlready";
  filterId: number;
  missingPeers: TypePeer[];
  alreadyPeers: TypePeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite` https://core.telegram.org/constructor/chatlists.chatlistInvite */
export interface RawChatlistsChatlistInvite {
  _: "chatlists.chatlistInvite";
  titleNoanimate?: boolean;
  title: TypeTextWithEntities;
  emoticon?: string;
  peers: TypePeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `chatlists.chatlistUpdates#93bd878d missing_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistUpdates` https://core.telegram.org/constructor/chatlists.chatlistUpdates */
export interface RawChatlistsChatlistUpdates {
  _: "chatlists.chatlistUpdates";
  missingPeers: TypePeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `bots.botInfo#e8a775b0 name:string about:string description:string = bots.BotInfo` https://core.telegram.org/constructor/bots.botInfo */
export interface RawBotsBotInfo {
  _: "bots.botInfo";
  name: string;
  about: string;
  description: string;
}
/** `messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote` https://core.telegram.org/constructor/messagePeerVote */
export interface RawMessagePeerVote {
  _: "messagePeerVote";
  peer: TypePeer;
  option: Uint8Array;
  date: number;
}
/** `messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote` https://core.telegram.org/constructor/messagePeerVoteInputOption */
export interface RawMessagePeerVoteInputOption {
  _: "messagePeerVoteInputOption";
  peer: TypePeer;
  date: number;
}
/** `messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int = MessagePeerVote` https://core.telegram.org/constructor/messagePeerVoteMultiple */
export interface RawMessagePeerVoteMultiple {
  _: "messagePeerVoteMultiple";
  peer: TypePeer;
  options: Uint8Array[];
  date: number;
}
/** `storyViews#8d595cd6 flags:# has_viewers:flags.1?true views_count:int forwards_count:flags.2?int reactions:flags.3?Vector<ReactionCount> reactions_count:flags.4?int recent_viewers:flags.0?Vector<long> = StoryViews` https://core.telegram.org/constructor/storyViews */
export interface RawStoryViews {
  _: "storyViews";
  hasViewers?: boolean;
  viewsCount: number;
  forwardsCount?: number;
  reactions?: TypeReactionCount[];
  reactionsCount?: number;
  recentViewers?: number[];
}
/** `storyItemDeleted#51e6ee4f id:int = StoryItem` https://core.telegram.org/constructor/storyItemDeleted */
export interface RawStoryItemDeleted {
  _: "storyItemDeleted";
  id: number;
}
/** `storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true id:int date:int expire_date:int = StoryItem` https://core.telegram.org/constructor/storyItemSkipped */
export interface RawStoryItemSkipped {
  _: "storyItemSkipped";
  closeFriends?: boolean;
  live?: boolean;
  id: number;
  date: number;
  expireDate: number;
}
/** `storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> music:flags.20?Document = StoryItem` https://core.telegram.org/constructor/storyItem */
export interface RawStoryItem {
  _: "storyItem";
  pinned?: boolean;
  public?: boolean;
  closeFriends?: boolean;
  min?: boolean;
  noforwards?: boolean;
  edited?: boolean;
  contacts?: boolean;
  selectedContacts?: boolean;
  out?: boolean;
  id: number;
  date: number;
  fromId?: TypePeer;
  fwdFrom?: TypeStoryFwdHeader;
  expireDate: number;
  caption?: string;
  entities?: TypeMessageEntity[];
  media: TypeMessageMedia;
  mediaAreas?: TypeMediaArea[];
  privacy?: TypePrivacyRule[];
  views?: TypeStoryViews;
  sentReaction?: TypeReaction;
  albums?: number[];
  music?: TypeDocument;
}
/** `stories.allStoriesNotModified#1158fe3e flags:# state:string stealth_mode:StoriesStealthMode = stories.AllStories` https://core.telegram.org/constructor/stories.allStoriesNotModified */
export interface RawStoriesAllStoriesNotModified {
  _: "stories.allStoriesNotModified";
  state: string;
  stealthMode: TypeStoriesStealthMode;
}
/** `stories.allStories#6efc5e81 flags:# has_more:flags.0?true count:int state:string peer_stories:Vector<PeerStories> chats:Vector<Chat> users:Vector<User> stealth_mode:StoriesStealthMode = stories.AllStories` https://core.telegram.org/constructor/stories.allStories */
export interface RawStoriesAllStories {
  _: "stories.allStories";
  hasMore?: boolean;
  count: number;
  state: string;
  peerStories: TypePeerStories[];
  chats: TypeChat[];
  users: TypeUser[];
  stealthMode: TypeStoriesStealthMode;
}
/** `stories.stories#63c3dd0a flags:# count:int stories:Vector<StoryItem> pinned_to_top:flags.0?Vector<int> chats:Vector<Chat> users:Vector<User> = stories.Stories` https://core.telegram.org/constructor/stories.stories */
export interface RawStoriesStories {
  _: "stories.stories";
  count: number;
  stories: TypeStoryItem[];
  pinnedToTop?: number[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `storyView#b0bdeac5 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true user_id:long date:int reaction:flags.2?Reaction = StoryView` https://core.telegram.org/constructor/storyView */
export interface RawStoryView {
  _: "storyView";
  blocked?: boolean;
  blockedMyStoriesFrom?: boolean;
  userId: number;
  date: number;
  reaction?: TypeReaction;
}
/** `storyViewPublicForward#9083670b flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true message:Message = StoryView` https://core.telegram.org/constructor/storyViewPublicForward */
export interface RawStoryViewPublicForward {
  _: "storyViewPublicForward";
  blocked?: boolean;
  blockedMyStoriesFrom?: boolean;
  message: TypeMessage;
}
/** `storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem = StoryView` https://core.telegram.org/constructor/storyViewPublicRepost */
export interface RawStoryViewPublicRepost {
  _: "storyViewPublicRepost";
  blocked?: boolean;
  blockedMyStoriesFrom?: boolean;
  peerId: TypePeer;
  story: TypeStoryItem;
}
/** `stories.storyViewsList#59d78fc5 flags:# count:int views_count:int forwards_count:int reactions_count:int views:Vector<StoryView> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryViewsList` https://core.telegram.org/constructor/stories.storyViewsList */
export interface RawStoriesStoryViewsList {
  _: "stories.storyViewsList";
  count: number;
  viewsCount: number;
  forwardsCount: number;
  reactionsCount: number;
  views: TypeStoryView[];
  chats: TypeChat[];
  users: TypeUser[];
  nextOffset?: string;
}
/** `stories.storyViews#de9eed1d views:Vector<StoryViews> users:Vector<User> = stories.StoryViews` https://core.telegram.org/constructor/stories.storyViews */
export interface RawStoriesStoryViews {
  _: "stories.storyViews";
  views: TypeStoryViews[];
  users: TypeUser[];
}
/** `inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int poll_option:flags.7?bytes = InputReplyTo` https://core.telegram.org/constructor/inputReplyToMessage */
export interface RawInputReplyToMessage {
  _: "inputReplyToMessage";
  replyToMsgId: number;
  topMsgId?: number;
  replyToPeerId?: TypeInputPeer;
  quoteText?: string;
  quoteEntities?: TypeMessageEntity[];
  quoteOffset?: number;
  monoforumPeerId?: TypeInputPeer;
  todoItemId?: number;
  pollOption?: Uint8Array;
}
/** `inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo` https://core.telegram.org/constructor/inputReplyToStory */
export interface RawInputReplyToStory {
  _: "inputReplyToStory";
  peer: TypeInputPeer;
  storyId: number;
}
/** `inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo` https://core.telegram.org/constructor/inputReplyToMonoForum */
export interface RawInputReplyToMonoForum {
  _: "inputReplyToMonoForum";
  monoforumPeerId: TypeInputPeer;
}
/** `exportedStoryLink#3fc9053b link:string = ExportedStoryLink` https://core.telegram.org/constructor/exportedStoryLink */
export interface RawExportedStoryLink {
  _: "exportedStoryLink";
  link: string;
}
/** `storiesStealthMode#712e27fd flags:# active_until_date:flags.0?int cooldown_until_date:flags.1?int = StoriesStealthMode` https://core.telegram.org/constructor/storiesStealthMode */
export interface RawStoriesStealthMode {
  _: "storiesStealthMode";
  activeUntilDate?: number;
  cooldownUntilDate?: number;
}
/** `mediaAreaCoordinates#cfc9e002 flags:# x:double y:double w:double h:double rotation:double radius:flags.0?double = MediaAreaCoordinates` https://core.telegram.org/constructor/mediaAreaCoordinates */
export interface RawMediaAreaCoordinates {
  _: "mediaAreaCoordinates";
  x: number;
  y: number;
  w: number;
  h: number;
  rotation: number;
  radius?: number;
}
/** `mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MediaArea` https://core.telegram.org/constructor/mediaAreaVenue */
export interface RawMediaAreaVenue {
  _: "mediaAreaVenue";
  coordinates: TypeMediaAreaCoordinates;
  geo: TypeGeoPoint;
  title: string;
  address: string;
  provider: string;
  venueId: string;
  venueType: string;
}
/** `inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long result_id:string = MediaArea` https://core.telegram.org/constructor/inputMediaAreaVenue */
export interface RawInputMediaAreaVenue {
  _: "inputMediaAreaVenue";
  coordinates: TypeMediaAreaCoordinates;
  queryId: bigint;
  resultId: string;
}
/** `mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint address:flags.0?GeoPointAddress = MediaArea` https://core.telegram.org/constructor/mediaAreaGeoPoint */
export interface RawMediaAreaGeoPoint {
  _: "mediaAreaGeoPoint";
  coordinates: TypeMediaAreaCoordinates;
  geo: TypeGeoPoint;
  address?: TypeGeoPointAddress;
}
/** `mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction = MediaArea` https://core.telegram.org/constructor/mediaAreaSuggestedReaction */
export interface RawMediaAreaSuggestedReaction {
  _: "mediaAreaSuggestedReaction";
  dark?: boolean;
  flipped?: boolean;
  coordinates: TypeMediaAreaCoordinates;
  reaction: TypeReaction;
}
/** `mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long msg_id:int = MediaArea` https://core.telegram.org/constructor/mediaAreaChannelPost */
export interface RawMediaAreaChannelPost {
  _: "mediaAreaChannelPost";
  coordinates: TypeMediaAreaCoordinates;
  channelId: number;
  msgId: number;
}
/** `inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates channel:InputChannel msg_id:int = MediaArea` https://core.telegram.org/constructor/inputMediaAreaChannelPost */
export interface RawInputMediaAreaChannelPost {
  _: "inputMediaAreaChannelPost";
  coordinates: TypeMediaAreaCoordinates;
  channel: TypeInputChannel;
  msgId: number;
}
/** `mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea` https://core.telegram.org/constructor/mediaAreaUrl */
export interface RawMediaAreaUrl {
  _: "mediaAreaUrl";
  coordinates: TypeMediaAreaCoordinates;
  url: string;
}
/** `mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string temperature_c:double color:int = MediaArea` https://core.telegram.org/constructor/mediaAreaWeather */
export interface RawMediaAreaWeather {
  _: "mediaAreaWeather";
  coordinates: TypeMediaAreaCoordinates;
  emoji: string;
  temperatureC: number;
  color: number;
}
/** `mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string = MediaArea` https://core.telegram.org/constructor/mediaAreaStarGift */
export interface RawMediaAreaStarGift {
  _: "mediaAreaStarGift";
  coordinates: TypeMediaAreaCoordinates;
  slug: string;
}
/** `peerStories#9a35e999 flags:# peer:Peer max_read_id:flags.0?int stories:Vector<StoryItem> = PeerStories` https://core.telegram.org/constructor/peerStories */
export interface RawPeerStories {
  _: "peerStories";
  peer: TypePeer;
  maxReadId?: number;
  stories: TypeStoryItem[];
}
/** `stories.peerStories#cae68768 stories:PeerStories chats:Vector<Chat> users:Vector<User> = stories.PeerStories` https://core.telegram.org/constructor/stories.peerStories */
export interface RawStoriesPeerStories {
  _: "stories.peerStories";
  stories: TypePeerStories;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.webPage#fd5e12bd webpage:WebPage chats:Vector<Chat> users:Vector<User> = messages.WebPage` https://core.telegram.org/constructor/messages.webPage */
export interface RawMessagesWebPage {
  _: "messages.webPage";
  webpage: TypeWebPage;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `premiumGiftCodeOption#257e962b flags:# users:int months:int store_product:flags.0?string store_quantity:flags.1?int currency:string amount:long = PremiumGiftCodeOption` https://core.telegram.org/constructor/premiumGiftCodeOption */
export interface RawPremiumGiftCodeOption {
  _: "premiumGiftCodeOption";
  users: number;
  months: number;
  storeProduct?: string;
  storeQuantity?: number;
  currency: string;
  amount: bigint;
}
/** `payments.checkedGiftCode#eb983f8f flags:# via_giveaway:flags.2?true from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int days:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode` https://core.telegram.org/constructor/payments.checkedGiftCode */
export interface RawPaymentsCheckedGiftCode {
  _: "payments.checkedGiftCode";
  viaGiveaway?: boolean;
  fromId?: TypePeer;
  giveawayMsgId?: number;
  toId?: bigint;
  date: number;
  days: number;
  usedDate?: number;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true preparing_results:flags.3?true start_date:int joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long disallowed_country:flags.4?string = payments.GiveawayInfo` https://core.telegram.org/constructor/payments.giveawayInfo */
export interface RawPaymentsGiveawayInfo {
  _: "payments.giveawayInfo";
  participating?: boolean;
  preparingResults?: boolean;
  startDate: number;
  joinedTooEarlyDate?: number;
  adminDisallowedChatId?: number;
  disallowedCountry?: string;
}
/** `payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.3?string stars_prize:flags.4?long finish_date:int winners_count:int activated_count:flags.2?int = payments.GiveawayInfo` https://core.telegram.org/constructor/payments.giveawayInfoResults */
export interface RawPaymentsGiveawayInfoResults {
  _: "payments.giveawayInfoResults";
  winner?: boolean;
  refunded?: boolean;
  startDate: number;
  giftCodeSlug?: string;
  starsPrize?: bigint;
  finishDate: number;
  winnersCount: number;
  activatedCount?: number;
}
/** `prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int = PrepaidGiveaway` https://core.telegram.org/constructor/prepaidGiveaway */
export interface RawPrepaidGiveaway {
  _: "prepaidGiveaway";
  id: bigint;
  months: number;
  quantity: number;
  date: number;
}
/** `prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int date:int = PrepaidGiveaway` https://core.telegram.org/constructor/prepaidStarsGiveaway */
export interface RawPrepaidStarsGiveaway {
  _: "prepaidStarsGiveaway";
  id: bigint;
  stars: bigint;
  quantity: number;
  boosts: number;
  date: number;
}
/** `boost#4b3e14d6 flags:# gift:flags.1?true giveaway:flags.2?true unclaimed:flags.3?true id:string user_id:flags.0?long giveaway_msg_id:flags.2?int date:int expires:int used_gift_slug:flags.4?string multiplier:flags.5?int stars:flags.6?long = Boost` https://core.telegram.org/constructor/boost */
export interface RawBoost {
  _: "boost";
  gift?: boolean;
  giveaway?: boolean;
  unclaimed?: boolean;
  id: string;
  userId?: number;
  giveawayMsgId?: number;
  date: number;
  expires: number;
  usedGiftSlug?: string;
  multiplier?: number;
  stars?: bigint;
}
/** `premium.boostsList#86f8613c flags:# count:int boosts:Vector<Boost> next_offset:flags.0?string users:Vector<User> = premium.BoostsList` https://core.telegram.org/constructor/premium.boostsList */
export interface RawPremiumBoostsList {
  _: "premium.boostsList";
  count: number;
  boosts: TypeBoost[];
  nextOffset?: string;
  users: TypeUser[];
}
/** `myBoost#c448415c flags:# slot:int peer:flags.0?Peer date:int expires:int cooldown_until_date:flags.1?int = MyBoost` https://core.telegram.org/constructor/myBoost */
export interface RawMyBoost {
  _: "myBoost";
  slot: number;
  peer?: TypePeer;
  date: number;
  expires: number;
  cooldownUntilDate?: number;
}
/** `premium.myBoosts#9ae228e2 my_boosts:Vector<MyBoost> chats:Vector<Chat> users:Vector<User> = premium.MyBoosts` https://core.telegram.org/constructor/premium.myBoosts */
export interface RawPremiumMyBoosts {
  _: "premium.myBoosts";
  myBoosts: TypeMyBoost[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `premium.boostsStatus#4959427a flags:# my_boost:flags.2?true level:int current_level_boosts:int boosts:int gift_boosts:flags.4?int next_level_boosts:flags.0?int premium_audience:flags.1?StatsPercentValue boost_url:string prepaid_giveaways:flags.3?Vector<PrepaidGiveaway> my_boost_slots:flags.2?Vector<int> = premium.BoostsStatus` https://core.telegram.org/constructor/premium.boostsStatus */
export interface RawPremiumBoostsStatus {
  _: "premium.boostsStatus";
  myBoost?: boolean;
  level: number;
  currentLevelBoosts: number;
  boosts: number;
  giftBoosts?: number;
  nextLevelBoosts?: number;
  premiumAudience?: TypeStatsPercentValue;
  boostUrl: string;
  prepaidGiveaways?: TypePrepaidGiveaway[];
  myBoostSlots?: number[];
}
/** `storyFwdHeader#b826e150 flags:# modified:flags.3?true from:flags.0?Peer from_name:flags.1?string story_id:flags.2?int = StoryFwdHeader` https://core.telegram.org/constructor/storyFwdHeader */
export interface RawStoryFwdHeader {
  _: "storyFwdHeader";
  modified?: boolean;
  from?: TypePeer;
  fromName?: string;
  storyId?: number;
}
/** `postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int reactions:int = PostInteractionCounters` https://core.telegram.org/constructor/postInteractionCountersMessage */
export interface RawPostInteractionCountersMessage {
  _: "postInteractionCountersMessage";
  msgId: number;
  views: number;
  forwards: number;
  reactions: number;
}
/** `postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int reactions:int = PostInteractionCounters` https://core.telegram.org/constructor/postInteractionCountersStory */
export interface RawPostInteractionCountersStory {
  _: "postInteractionCountersStory";
  storyId: number;
  views: number;
  forwards: number;
  reactions: number;
}
/** `stats.storyStats#50cd067c views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.StoryStats` https://core.telegram.org/constructor/stats.storyStats */
export interface RawStatsStoryStats {
  _: "stats.storyStats";
  viewsGraph: TypeStatsGraph;
  reactionsByEmotionGraph: TypeStatsGraph;
}
/** `publicForwardMessage#01f2bf4a message:Message = PublicForward` https://core.telegram.org/constructor/publicForwardMessage */
export interface RawPublicForwardMessage {
  _: "publicForwardMessage";
  message: TypeMessage;
}
/** `publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward` https://core.telegram.org/constructor/publicForwardStory */
export interface RawPublicForwardStory {
  _: "publicForwardStory";
  peer: TypePeer;
  story: TypeStoryItem;
}
/** `stats.publicForwards#93037e20 flags:# count:int forwards:Vector<PublicForward> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stats.PublicForwards` https://core.telegram.org/constructor/stats.publicForwards */
export interface RawStatsPublicForwards {
  _: "stats.publicForwards";
  count: number;
  forwards: TypePublicForward[];
  nextOffset?: string;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long = PeerColor` https://core.telegram.org/constructor/peerColor */
export interface RawPeerColor {
  _: "peerColor";
  color?: number;
  backgroundEmojiId?: bigint;
}
/** `peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long background_emoji_id:long accent_color:int colors:Vector<int> dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor` https://core.telegram.org/constructor/peerColorCollectible */
export interface RawPeerColorCollectible {
  _: "peerColorCollectible";
  collectibleId: bigint;
  giftEmojiId: bigint;
  backgroundEmojiId: bigint;
  accentColor: number;
  colors: number[];
  darkAccentColor?: number;
  darkColors?: number[];
}
/** `inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor` https://core.telegram.org/constructor/inputPeerColorCollectible */
export interface RawInputPeerColorCollectible {
  _: "inputPeerColorCollectible";
  collectibleId: bigint;
}
/** `help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet` https://core.telegram.org/constructor/help.peerColorSet */
export interface RawHelpPeerColorSet {
  _: "help.peerColorSet";
  colors: number[];
}
/** `help.peerColorProfileSet#767d61eb palette_colors:Vector<int> bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet` https://core.telegram.org/constructor/help.peerColorProfileSet */
export interface RawHelpPeerColorProfileSet {
  _: "help.peerColorProfileSet";
  paletteColors: number[];
  bgColors: number[];
  storyColors: number[];
}
/** `help.peerColorOption#adec6ebe flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet channel_min_level:flags.3?int group_min_level:flags.4?int = help.PeerColorOption` https://core.telegram.org/constructor/help.peerColorOption */
export interface RawHelpPeerColorOption {
  _: "help.peerColorOption";
  hidden?: boolean;
  colorId: number;
  colors?: TypeHelpPeerColorSet;
  darkColors?: TypeHelpPeerColorSet;
  channelMinLevel?: number;
  groupMinLevel?: number;
}
/** `help.peerColorsNotModified#2ba1f5ce = help.PeerColors` https://core.telegram.org/constructor/help.peerColorsNotModified */
export interface RawHelpPeerColorsNotModified {
  _: "help.peerColorsNotModified";
}
/** `help.peerColors#00f8ed08 hash:int colors:Vector<help.PeerColorOption> = help.PeerColors` https://core.telegram.org/constructor/help.peerColors */
export interface RawHelpPeerColors {
  _: "help.peerColors";
  hash: number;
  colors: TypeHelpPeerColorOption[];
}
/** `storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction` https://core.telegram.org/constructor/storyReaction */
export interface RawStoryReaction {
  _: "storyReaction";
  peerId: TypePeer;
  date: number;
  reaction: TypeReaction;
}
/** `storyReactionPublicForward#bbab2643 message:Message = StoryReaction` https://core.telegram.org/constructor/storyReactionPublicForward */
export interface RawStoryReactionPublicForward {
  _: "storyReactionPublicForward";
  message: TypeMessage;
}
/** `storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction` https://core.telegram.org/constructor/storyReactionPublicRepost */
export interface RawStoryReactionPublicRepost {
  _: "storyReactionPublicRepost";
  peerId: TypePeer;
  story: TypeStoryItem;
}
/** `stories.storyReactionsList#aa5f789c flags:# count:int reactions:Vector<StoryReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryReactionsList` https://core.telegram.org/constructor/stories.storyReactionsList */
export interface RawStoriesStoryReactionsList {
  _: "stories.storyReactionsList";
  count: number;
  reactions: TypeStoryReaction[];
  chats: TypeChat[];
  users: TypeUser[];
  nextOffset?: string;
}
/** `savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int = SavedDialog` https://core.telegram.org/constructor/savedDialog */
export interface RawSavedDialog {
  _: "savedDialog";
  pinned?: boolean;
  peer: TypePeer;
  topMessage: number;
}
/** `monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true nopaid_messages_exception:flags.4?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog` https://core.telegram.org/constructor/monoForumDialog */
export interface RawMonoForumDialog {
  _: "monoForumDialog";
  unreadMark?: boolean;
  nopaidMessagesException?: boolean;
  peer: TypePeer;
  topMessage: number;
  readInboxMaxId: number;
  readOutboxMaxId: number;
  unreadCount: number;
  unreadReactionsCount: number;
  draft?: TypeDraftMessage;
}
/** `messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs` https://core.telegram.org/constructor/messages.savedDialogs */
export interface RawMessagesSavedDialogs {
  _: "messages.savedDialogs";
  dialogs: TypeSavedDialog[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs` https://core.telegram.org/constructor/messages.savedDialogsSlice */
export interface RawMessagesSavedDialogsSlice {
  _: "messages.savedDialogsSlice";
  count: number;
  dialogs: TypeSavedDialog[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs` https://core.telegram.org/constructor/messages.savedDialogsNotModified */
export interface RawMessagesSavedDialogsNotModified {
  _: "messages.savedDialogsNotModified";
  count: number;
}
/** `savedReactionTag#cb6ff828 flags:# reaction:Reaction title:flags.0?string count:int = SavedReactionTag` https://core.telegram.org/constructor/savedReactionTag */
export interface RawSavedReactionTag {
  _: "savedReactionTag";
  reaction: TypeReaction;
  title?: string;
  count: number;
}
/** `messages.savedReactionTagsNotModified#889b59ef = messages.SavedReactionTags` https://core.telegram.org/constructor/messages.savedReactionTagsNotModified */
export interface RawMessagesSavedReactionTagsNotModified {
  _: "messages.savedReactionTagsNotModified";
}
/** `messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long = messages.SavedReactionTags` https://core.telegram.org/constructor/messages.savedReactionTags */
export interface RawMessagesSavedReactionTags {
  _: "messages.savedReactionTags";
  tags: TypeSavedReactionTag[];
  hash: bigint;
}
/** `outboxReadDate#3bb842ac date:int = OutboxReadDate` https://core.telegram.org/constructor/outboxReadDate */
export interface RawOutboxReadDate {
  _: "outboxReadDate";
  date: number;
}
/** `smsjobs.eligibleToJoin#dc8b44cf terms_url:string monthly_sent_sms:int = smsjobs.EligibilityToJoin` https://core.telegram.org/constructor/smsjobs.eligibleToJoin */
export interface RawSmsjobsEligibleToJoin {
  _: "smsjobs.eligibleToJoin";
  termsUrl: string;
  monthlySentSms: number;
}
/** `smsjobs.status#2aee9191 flags:# allow_international:flags.0?true recent_sent:int recent_since:int recent_remains:int total_sent:int total_since:int last_gift_slug:flags.1?string terms_url:string = smsjobs.Status` https://core.telegram.org/constructor/smsjobs.status */
export interface RawSmsjobsStatus {
  _: "smsjobs.status";
  allowInternational?: boolean;
  recentSent: number;
  recentSince: number;
  recentRemains: number;
  totalSent: number;
  totalSince: number;
  lastGiftSlug?: string;
  termsUrl: string;
}
/** `smsJob#e6a1eeb8 job_id:string phone_number:string text:string = SmsJob` https://core.telegram.org/constructor/smsJob */
export interface RawSmsJob {
  _: "smsJob";
  jobId: string;
  phoneNumber: string;
  text: string;
}
/** `businessWeeklyOpen#120b1ab9 start_minute:int end_minute:int = BusinessWeeklyOpen` https://core.telegram.org/constructor/businessWeeklyOpen */
export interface RawBusinessWeeklyOpen {
  _: "businessWeeklyOpen";
  startMinute: number;
  endMinute: number;
}
/** `businessWorkHours#8c92b098 flags:# open_now:flags.0?true timezone_id:string weekly_open:Vector<BusinessWeeklyOpen> = BusinessWorkHours` https://core.telegram.org/constructor/businessWorkHours */
export interface RawBusinessWorkHours {
  _: "businessWorkHours";
  openNow?: boolean;
  timezoneId: string;
  weeklyOpen: TypeBusinessWeeklyOpen[];
}
/** `businessLocation#ac5c1af7 flags:# geo_point:flags.0?GeoPoint address:string = BusinessLocation` https://core.telegram.org/constructor/businessLocation */
export interface RawBusinessLocation {
  _: "businessLocation";
  geoPoint?: TypeGeoPoint;
  address: string;
}
/** `inputBusinessRecipients#6f8b32aa flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> = InputBusinessRecipients` https://core.telegram.org/constructor/inputBusinessRecipients */
export interface RawInputBusinessRecipients {
  _: "inputBusinessRecipients";
  existingChats?: boolean;
  newChats?: boolean;
  contacts?: boolean;
  nonContacts?: boolean;
  excludeSelected?: boolean;
  users?: readonly TypeInputUser[];
}
/** `businessRecipients#21108ff7 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> = BusinessRecipients` https://core.telegram.org/constructor/businessRecipients */
export interface RawBusinessRecipients {
  _: "businessRecipients";
  existingChats?: boolean;
  newChats?: boolean;
  contacts?: boolean;
  nonContacts?: boolean;
  excludeSelected?: boolean;
  users?: number[];
}
/** `businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule` https://core.telegram.org/constructor/businessAwayMessageScheduleAlways */
export interface RawBusinessAwayMessageScheduleAlways {
  _: "businessAwayMessageScheduleAlways";
}
/** `businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule` https://core.telegram.org/constructor/businessAwayMessageScheduleOutsideWorkHours */
export interface RawBusinessAwayMessageScheduleOutsideWorkHours {
  _: "businessAwayMessageScheduleOutsideWorkHours";
}
/** `businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int = BusinessAwayMessageSchedule` https://core.telegram.org/constructor/businessAwayMessageScheduleCustom */
export interface RawBusinessAwayMessageScheduleCustom {
  _: "businessAwayMessageScheduleCustom";
  startDate: number;
  endDate: number;
}
/** `inputBusinessGreetingMessage#0194cb3b shortcut_id:int recipients:InputBusinessRecipients no_activity_days:int = InputBusinessGreetingMessage` https://core.telegram.org/constructor/inputBusinessGreetingMessage */
export interface RawInputBusinessGreetingMessage {
  _: "inputBusinessGreetingMessage";
  shortcutId: number;
  recipients: TypeInputBusinessRecipients;
  noActivityDays: number;
}
/** `businessGreetingMessage#e519abab shortcut_id:int recipients:BusinessRecipients no_activity_days:int = BusinessGreetingMessage` https://core.telegram.org/constructor/businessGreetingMessage */
export interface RawBusinessGreetingMessage {
  _: "businessGreetingMessage";
  shortcutId: number;
  recipients: TypeBusinessRecipients;
  noActivityDays: number;
}
/** `inputBusinessAwayMessage#832175e0 flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:InputBusinessRecipients = InputBusinessAwayMessage` https://core.telegram.org/constructor/inputBusinessAwayMessage */
export interface RawInputBusinessAwayMessage {
  _: "inputBusinessAwayMessage";
  offlineOnly?: boolean;
  shortcutId: number;
  schedule: TypeBusinessAwayMessageSchedule;
  recipients: TypeInputBusinessRecipients;
}
/** `businessAwayMessage#ef156a5c flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:BusinessRecipients = BusinessAwayMessage` https://core.telegram.org/constructor/businessAwayMessage */
export interface RawBusinessAwayMessage {
  _: "businessAwayMessage";
  offlineOnly?: boolean;
  shortcutId: number;
  schedule: TypeBusinessAwayMessageSchedule;
  recipients: TypeBusinessRecipients;
}
/** `timezone#ff9289f5 id:string name:string utc_offset:int = Timezone` https://core.telegram.org/constructor/timezone */
export interface RawTimezone {
  _: "timezone";
  id: string;
  name: string;
  utcOffset: number;
}
/** `help.timezonesListNotModified#970708cc = help.TimezonesList` https://core.telegram.org/constructor/help.timezonesListNotModified */
export interface RawHelpTimezonesListNotModified {
  _: "help.timezonesListNotModified";
}
/** `help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int = help.TimezonesList` https://core.telegram.org/constructor/help.timezonesList */
export interface RawHelpTimezonesList {
  _: "help.timezonesList";
  timezones: TypeTimezone[];
  hash: number;
}
/** `quickReply#0697102b shortcut_id:int shortcut:string top_message:int count:int = QuickReply` https://core.telegram.org/constructor/quickReply */
export interface RawQuickReply {
  _: "quickReply";
  shortcutId: number;
  shortcut: string;
  topMessage: number;
  count: number;
}
/** `inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut` https://core.telegram.org/constructor/inputQuickReplyShortcut */
export interface RawInputQuickReplyShortcut {
  _: "inputQuickReplyShortcut";
  shortcut: string;
}
/** `inputQuickReplyShortcutId#01190cf1 shortcut_id:int = InputQuickReplyShortcut` https://core.telegram.org/constructor/inputQuickReplyShortcutId */
export interface RawInputQuickReplyShortcutId {
  _: "inputQuickReplyShortcutId";
  shortcutId: number;
}
/** `messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.QuickReplies` https://core.telegram.org/constructor/messages.quickReplies */
export interface RawMessagesQuickReplies {
  _: "messages.quickReplies";
  quickReplies: TypeQuickReply[];
  messages: TypeMessage[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.quickRepliesNotModified#5f91eb5b = messages.QuickReplies` https://core.telegram.org/constructor/messages.quickRepliesNotModified */
export interface RawMessagesQuickRepliesNotModified {
  _: "messages.quickRepliesNotModified";
}
/** `connectedBot#033ed001 flags:# bot_id:long recipients:BusinessBotRecipients rights:BusinessBotRights device:flags.0?string date:flags.1?int location:flags.2?string = ConnectedBot` https://core.telegram.org/constructor/connectedBot */
export interface RawConnectedBot {
  _: "connectedBot";
  botId: number;
  recipients: TypeBusinessBotRecipients;
  rights: TypeBusinessBotRights;
  device?: string;
  date?: number;
  location?: string;
}
/** `account.connectedBots#17d7f87b connected_bots:Vector<ConnectedBot> users:Vector<User> = account.ConnectedBots` https://core.telegram.org/constructor/account.connectedBots */
export interface RawAccountConnectedBots {
  _: "account.connectedBots";
  connectedBots: TypeConnectedBot[];
  users: TypeUser[];
}
/** `messages.dialogFilters#2ad93719 flags:# tags_enabled:flags.0?true filters:Vector<DialogFilter> = messages.DialogFilters` https://core.telegram.org/constructor/messages.dialogFilters */
export interface RawMessagesDialogFilters {
  _: "messages.dialogFilters";
  tagsEnabled?: boolean;
  filters: TypeDialogFilter[];
}
/** `birthday#6c8e1e06 flags:# day:int month:int year:flags.0?int = Birthday` https://core.telegram.org/constructor/birthday */
export interface RawBirthday {
  _: "birthday";
  day: number;
  month: number;
  year?: number;
}
/** `botBusinessConnection#8f34b2f5 flags:# disabled:flags.1?true connection_id:string user_id:long dc_id:int date:int rights:flags.2?BusinessBotRights = BotBusinessConnection` https://core.telegram.org/constructor/botBusinessConnection */
export interface RawBotBusinessConnection {
  _: "botBusinessConnection";
  disabled?: boolean;
  connectionId: string;
  userId: number;
  dcId: number;
  date: number;
  rights?: TypeBusinessBotRights;
}
/** `inputBusinessIntro#09c469cd flags:# title:string description:string sticker:flags.0?InputDocument = InputBusinessIntro` https://core.telegram.org/constructor/inputBusinessIntro */
export interface RawInputBusinessIntro {
  _: "inputBusinessIntro";
  title: string;
  description: string;
  sticker?: TypeInputDocument;
}
/** `businessIntro#5a0a066d flags:# title:string description:string sticker:flags.0?Document = BusinessIntro` https://core.telegram.org/constructor/businessIntro */
export interface RawBusinessIntro {
  _: "businessIntro";
  title: string;
  description: string;
  sticker?: TypeDocument;
}
/** `messages.myStickers#faff629d count:int sets:Vector<StickerSetCovered> = messages.MyStickers` https://core.telegram.org/constructor/messages.myStickers */
export interface RawMessagesMyStickers {
  _: "messages.myStickers";
  count: number;
  sets: TypeStickerSetCovered[];
}
/** `inputCollectibleUsername#e39460a9 username:string = InputCollectible` https://core.telegram.org/constructor/inputCollectibleUsername */
export interface RawInputCollectibleUsername {
  _: "inputCollectibleUsername";
  username: string;
}
/** `inputCollectiblePhone#a2e214a4 phone:string = InputCollectible` https://core.telegram.org/constructor/inputCollectiblePhone */
export interface RawInputCollectiblePhone {
  _: "inputCollectiblePhone";
  phone: string;
}
/** `fragment.collectibleInfo#6ebdff91 purchase_date:int currency:string amount:long crypto_currency:string crypto_amount:long url:string = fragment.CollectibleInfo` https://core.telegram.org/constructor/fragment.collectibleInfo */
export interface RawFragmentCollectibleInfo {
  _: "fragment.collectibleInfo";
  purchaseDate: number;
  currency: string;
  amount: bigint;
  cryptoCurrency: string;
  cryptoAmount: bigint;
  url: string;
}
/** `inputBusinessBotRecipients#c4e5921e flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> exclude_users:flags.6?Vector<InputUser> = InputBusinessBotRecipients` https://core.telegram.org/constructor/inputBusinessBotRecipients */
export interface RawInputBusinessBotRecipients {
  _: "inputBusinessBotRecipients";
  existingChats?: boolean;
  newChats?: boolean;
  contacts?: boolean;
  nonContacts?: boolean;
  excludeSelected?: boolean;
  users?: readonly TypeInputUser[];
  excludeUsers?: readonly TypeInputUser[];
}
/** `businessBotRecipients#b88cf373 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> exclude_users:flags.6?Vector<long> = BusinessBotRecipients` https://core.telegram.org/constructor/businessBotRecipients */
export interface RawBusinessBotRecipients {
  _: "businessBotRecipients";
  existingChats?: boolean;
  newChats?: boolean;
  contacts?: boolean;
  nonContacts?: boolean;
  excludeSelected?: boolean;
  users?: number[];
  excludeUsers?: number[];
}
/** `contactBirthday#1d998733 contact_id:long birthday:Birthday = ContactBirthday` https://core.telegram.org/constructor/contactBirthday */
export interface RawContactBirthday {
  _: "contactBirthday";
  contactId: number;
  birthday: TypeBirthday;
}
/** `contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday> users:Vector<User> = contacts.ContactBirthdays` https://core.telegram.org/constructor/contacts.contactBirthdays */
export interface RawContactsContactBirthdays {
  _: "contacts.contactBirthdays";
  contacts: TypeContactBirthday[];
  users: TypeUser[];
}
/** `missingInvitee#628c9224 flags:# premium_would_allow_invite:flags.0?true premium_required_for_pm:flags.1?true user_id:long = MissingInvitee` https://core.telegram.org/constructor/missingInvitee */
export interface RawMissingInvitee {
  _: "missingInvitee";
  premiumWouldAllowInvite?: boolean;
  premiumRequiredForPm?: boolean;
  userId: number;
}
/** `messages.invitedUsers#7f5defa6 updates:Updates missing_invitees:Vector<MissingInvitee> = messages.InvitedUsers` https://core.telegram.org/constructor/messages.invitedUsers */
export interface RawMessagesInvitedUsers {
  _: "messages.invitedUsers";
  updates: TypeUpdates;
  missingInvitees: TypeMissingInvitee[];
}
/** `inputBusinessChatLink#11679fa7 flags:# message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string = InputBusinessChatLink` https://core.telegram.org/constructor/inputBusinessChatLink */
export interface RawInputBusinessChatLink {
  _: "inputBusinessChatLink";
  message: string;
  entities?: readonly TypeMessageEntity[];
  title?: string;
}
/** `businessChatLink#b4ae666f flags:# link:string message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string views:int = BusinessChatLink` https://core.telegram.org/constructor/businessChatLink */
export interface RawBusinessChatLink {
  _: "businessChatLink";
  link: string;
  message: string;
  entities?: TypeMessageEntity[];
  title?: string;
  views: number;
}
/** `account.businessChatLinks#ec43a2d1 links:Vector<BusinessChatLink> chats:Vector<Chat> users:Vector<User> = account.BusinessChatLinks` https://core.telegram.org/constructor/account.businessChatLinks */
export interface RawAccountBusinessChatLinks {
  _: "account.businessChatLinks";
  links: TypeBusinessChatLink[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `account.resolvedBusinessChatLinks#9a23af21 flags:# peer:Peer message:string entities:flags.0?Vector<MessageEntity> chats:Vector<Chat> users:Vector<User> = account.ResolvedBusinessChatLinks` https://core.telegram.org/constructor/account.resolvedBusinessChatLinks */
export interface RawAccountResolvedBusinessChatLinks {
  _: "account.resolvedBusinessChatLinks";
  peer: TypePeer;
  message: string;
  entities?: TypeMessageEntity[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string last_name:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer` https://core.telegram.org/constructor/requestedPeerUser */
export interface RawRequestedPeerUser {
  _: "requestedPeerUser";
  userId: number;
  firstName?: string;
  lastName?: string;
  username?: string;
  photo?: TypePhoto;
}
/** `requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string photo:flags.2?Photo = RequestedPeer` https://core.telegram.org/constructor/requestedPeerChat */
export interface RawRequestedPeerChat {
  _: "requestedPeerChat";
  chatId: number;
  title?: string;
  photo?: TypePhoto;
}
/** `requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer` https://core.telegram.org/constructor/requestedPeerChannel */
export interface RawRequestedPeerChannel {
  _: "requestedPeerChannel";
  channelId: number;
  title?: string;
  username?: string;
  photo?: TypePhoto;
}
/** `sponsoredMessageReportOption#430d3150 text:string option:bytes = SponsoredMessageReportOption` https://core.telegram.org/constructor/sponsoredMessageReportOption */
export interface RawSponsoredMessageReportOption {
  _: "sponsoredMessageReportOption";
  text: string;
  option: Uint8Array;
}
/** `channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string options:Vector<SponsoredMessageReportOption> = channels.SponsoredMessageReportResult` https://core.telegram.org/constructor/channels.sponsoredMessageReportResultChooseOption */
export interface RawChannelsSponsoredMessageReportResultChooseOption {
  _: "channels.sponsoredMessageReportResultChooseOption";
  title: string;
  options: TypeSponsoredMessageReportOption[];
}
/** `channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f = channels.SponsoredMessageReportResult` https://core.telegram.org/constructor/channels.sponsoredMessageReportResultAdsHidden */
export interface RawChannelsSponsoredMessageReportResultAdsHidden {
  _: "channels.sponsoredMessageReportResultAdsHidden";
}
/** `channels.sponsoredMessageReportResultReported#ad798849 = channels.SponsoredMessageReportResult` https://core.telegram.org/constructor/channels.sponsoredMessageReportResultReported */
export interface RawChannelsSponsoredMessageReportResultReported {
  _: "channels.sponsoredMessageReportResultReported";
}
/** `reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom` https://core.telegram.org/constructor/reactionNotificationsFromContacts */
export interface RawReactionNotificationsFromContacts {
  _: "reactionNotificationsFromContacts";
}
/** `reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom` https://core.telegram.org/constructor/reactionNotificationsFromAll */
export interface RawReactionNotificationsFromAll {
  _: "reactionNotificationsFromAll";
}
/** `reactionsNotifySettings#71e4ea58 flags:# messages_notify_from:flags.0?ReactionNotificationsFrom stories_notify_from:flags.1?ReactionNotificationsFrom poll_votes_notify_from:flags.2?ReactionNotificationsFrom sound:NotificationSound show_previews:Bool = ReactionsNotifySettings` https://core.telegram.org/constructor/reactionsNotifySettings */
export interface RawReactionsNotifySettings {
  _: "reactionsNotifySettings";
  messagesNotifyFrom?: TypeReactionNotificationsFrom;
  storiesNotifyFrom?: TypeReactionNotificationsFrom;
  pollVotesNotifyFrom?: TypeReactionNotificationsFrom;
  sound: TypeNotificationSound;
  showPreviews: boolean;
}
/** `availableEffect#93c3e27e flags:# premium_required:flags.2?true id:long emoticon:string static_icon_id:flags.0?long effect_sticker_id:long effect_animation_id:flags.1?long = AvailableEffect` https://core.telegram.org/constructor/availableEffect */
export interface RawAvailableEffect {
  _: "availableEffect";
  premiumRequired?: boolean;
  id: bigint;
  emoticon: string;
  staticIconId?: bigint;
  effectStickerId: bigint;
  effectAnimationId?: bigint;
}
/** `messages.availableEffectsNotModified#d1ed9a5b = messages.AvailableEffects` https://core.telegram.org/constructor/messages.availableEffectsNotModified */
export interface RawMessagesAvailableEffectsNotModified {
  _: "messages.availableEffectsNotModified";
}
/** `messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect> documents:Vector<Document> = messages.AvailableEffects` https://core.telegram.org/constructor/messages.availableEffects */
export interface RawMessagesAvailableEffects {
  _: "messages.availableEffects";
  hash: number;
  effects: TypeAvailableEffect[];
  documents: TypeDocument[];
}
/** `factCheck#b89bfccf flags:# need_check:flags.0?true country:flags.1?string text:flags.1?TextWithEntities hash:long = FactCheck` https://core.telegram.org/constructor/factCheck */
export interface RawFactCheck {
  _: "factCheck";
  needCheck?: boolean;
  country?: string;
  text?: TypeTextWithEntities;
  hash: bigint;
}
/** `starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerUnsupported */
export interface RawStarsTransactionPeerUnsupported {
  _: "starsTransactionPeerUnsupported";
}
/** `starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerAppStore */
export interface RawStarsTransactionPeerAppStore {
  _: "starsTransactionPeerAppStore";
}
/** `starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerPlayMarket */
export interface RawStarsTransactionPeerPlayMarket {
  _: "starsTransactionPeerPlayMarket";
}
/** `starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerPremiumBot */
export interface RawStarsTransactionPeerPremiumBot {
  _: "starsTransactionPeerPremiumBot";
}
/** `starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerFragment */
export interface RawStarsTransactionPeerFragment {
  _: "starsTransactionPeerFragment";
}
/** `starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeer */
export interface RawStarsTransactionPeer {
  _: "starsTransactionPeer";
  peer: TypePeer;
}
/** `starsTransactionPeerAds#60682812 = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerAds */
export interface RawStarsTransactionPeerAds {
  _: "starsTransactionPeerAds";
}
/** `starsTransactionPeerAPI#f9677aad = StarsTransactionPeer` https://core.telegram.org/constructor/starsTransactionPeerAPI */
export interface RawStarsTransactionPeerAPI {
  _: "starsTransactionPeerAPI";
}
/** `starsTopupOption#0bd915c0 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsTopupOption` https://core.telegram.org/constructor/starsTopupOption */
export interface RawStarsTopupOption {
  _: "starsTopupOption";
  extended?: boolean;
  stars: bigint;
  storeProduct?: string;
  currency: string;
  amount: bigint;
}
/** `starsTransaction#13659eb0 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true business_transfer:flags.21?true stargift_resale:flags.22?true posts_search:flags.24?true stargift_prepaid_upgrade:flags.25?true stargift_drop_original_details:flags.26?true phonegroup_message:flags.27?true stargift_auction_bid:flags.28?true offer:flags.29?true id:string amount:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount paid_messages:flags.19?int premium_gift_months:flags.20?int ads_proceeds_from_date:flags.23?int ads_proceeds_to_date:flags.23?int = StarsTransaction` https://core.telegram.org/constructor/starsTransaction */
export interface RawStarsTransaction {
  _: "starsTransaction";
  refund?: boolean;
  pending?: boolean;
  failed?: boolean;
  gift?: boolean;
  reaction?: boolean;
  stargiftUpgrade?: boolean;
  businessTransfer?: boolean;
  stargiftResale?: boolean;
  postsSearch?: boolean;
  stargiftPrepaidUpgrade?: boolean;
  stargiftDropOriginalDetails?: boolean;
  phonegroupMessage?: boolean;
  stargiftAuctionBid?: boolean;
  offer?: boolean;
  id: string;
  amount: TypeStarsAmount;
  date: number;
  peer: TypeStarsTransactionPeer;
  title?: string;
  description?: string;
  photo?: TypeWebDocument;
  transactionDate?: number;
  transactionUrl?: string;
  botPayload?: Uint8Array;
  msgId?: number;
  extendedMedia?: TypeMessageMedia[];
  subscriptionPeriod?: number;
  giveawayPostId?: number;
  stargift?: TypeStarGift;
  floodskipNumber?: number;
  starrefCommissionPermille?: number;
  starrefPeer?: TypePeer;
  starrefAmount?: TypeStarsAmount;
  paidMessages?: number;
  premiumGiftMonths?: number;
  adsProceedsFromDate?: number;
  adsProceedsToDate?: number;
}
/** `payments.starsStatus#6c9ce8ed flags:# balance:StarsAmount subscriptions:flags.1?Vector<StarsSubscription> subscriptions_next_offset:flags.2?string subscriptions_missing_balance:flags.4?long history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus` https://core.telegram.org/constructor/payments.starsStatus */
export interface RawPaymentsStarsStatus {
  _: "payments.starsStatus";
  balance: TypeStarsAmount;
  subscriptions?: TypeStarsSubscription[];
  subscriptionsNextOffset?: string;
  subscriptionsMissingBalance?: bigint;
  history?: TypeStarsTransaction[];
  nextOffset?: string;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `foundStory#e87acbc0 peer:Peer story:StoryItem = FoundStory` https://core.telegram.org/constructor/foundStory */
export interface RawFoundStory {
  _: "foundStory";
  peer: TypePeer;
  story: TypeStoryItem;
}
/** `stories.foundStories#e2de7737 flags:# count:int stories:Vector<FoundStory> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stories.FoundStories` https://core.telegram.org/constructor/stories.foundStories */
export interface RawStoriesFoundStories {
  _: "stories.foundStories";
  count: number;
  stories: TypeFoundStory[];
  nextOffset?: string;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string city:flags.1?string street:flags.2?string = GeoPointAddress` https://core.telegram.org/constructor/geoPointAddress */
export interface RawGeoPointAddress {
  _: "geoPointAddress";
  countryIso2: string;
  state?: string;
  city?: string;
  street?: string;
}
/** `starsRevenueStatus#febe5491 flags:# withdrawal_enabled:flags.0?true current_balance:StarsAmount available_balance:StarsAmount overall_revenue:StarsAmount next_withdrawal_at:flags.1?int = StarsRevenueStatus` https://core.telegram.org/constructor/starsRevenueStatus */
export interface RawStarsRevenueStatus {
  _: "starsRevenueStatus";
  withdrawalEnabled?: boolean;
  currentBalance: TypeStarsAmount;
  availableBalance: TypeStarsAmount;
  overallRevenue: TypeStarsAmount;
  nextWithdrawalAt?: number;
}
/** `payments.starsRevenueStats#6c207376 flags:# top_hours_graph:flags.0?StatsGraph revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double = payments.StarsRevenueStats` https://core.telegram.org/constructor/payments.starsRevenueStats */
export interface RawPaymentsStarsRevenueStats {
  _: "payments.starsRevenueStats";
  topHoursGraph?: TypeStatsGraph;
  revenueGraph: TypeStatsGraph;
  status: TypeStarsRevenueStatus;
  usdRate: number;
}
/** `payments.starsRevenueWithdrawalUrl#1dab80b7 url:string = payments.StarsRevenueWithdrawalUrl` https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl */
export interface RawPaymentsStarsRevenueWithdrawalUrl {
  _: "payments.starsRevenueWithdrawalUrl";
  url: string;
}
/** `payments.starsRevenueAdsAccountUrl#394e7f21 url:string = payments.StarsRevenueAdsAccountUrl` https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl */
export interface RawPaymentsStarsRevenueAdsAccountUrl {
  _: "payments.starsRevenueAdsAccountUrl";
  url: string;
}
/** `inputStarsTransaction#206ae6d1 flags:# refund:flags.0?true id:string = InputStarsTransaction` https://core.telegram.org/constructor/inputStarsTransaction */
export interface RawInputStarsTransaction {
  _: "inputStarsTransaction";
  refund?: boolean;
  id: string;
}
/** `starsGiftOption#5e0589f1 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsGiftOption` https://core.telegram.org/constructor/starsGiftOption */
export interface RawStarsGiftOption {
  _: "starsGiftOption";
  extended?: boolean;
  stars: bigint;
  storeProduct?: string;
  currency: string;
  amount: bigint;
}
/** `bots.popularAppBots#1991b13b flags:# next_offset:flags.0?string users:Vector<User> = bots.PopularAppBots` https://core.telegram.org/constructor/bots.popularAppBots */
export interface RawBotsPopularAppBots {
  _: "bots.popularAppBots";
  nextOffset?: string;
  users: TypeUser[];
}
/** `botPreviewMedia#23e91ba3 date:int media:MessageMedia = BotPreviewMedia` https://core.telegram.org/constructor/botPreviewMedia */
export interface RawBotPreviewMedia {
  _: "botPreviewMedia";
  date: number;
  media: TypeMessageMedia;
}
/** `bots.previewInfo#0ca71d64 media:Vector<BotPreviewMedia> lang_codes:Vector<string> = bots.PreviewInfo` https://core.telegram.org/constructor/bots.previewInfo */
export interface RawBotsPreviewInfo {
  _: "bots.previewInfo";
  media: TypeBotPreviewMedia[];
  langCodes: string[];
}
/** `starsSubscriptionPricing#05416d58 period:int amount:long = StarsSubscriptionPricing` https://core.telegram.org/constructor/starsSubscriptionPricing */
export interface RawStarsSubscriptionPricing {
  _: "starsSubscriptionPricing";
  period: number;
  amount: bigint;
}
/** `starsSubscription#2e6eab1a flags:# canceled:flags.0?true can_refulfill:flags.1?true missing_balance:flags.2?true bot_canceled:flags.7?true id:string peer:Peer until_date:int pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string title:flags.4?string photo:flags.5?WebDocument invoice_slug:flags.6?string = StarsSubscription` https://core.telegram.org/constructor/starsSubscription */
export interface RawStarsSubscription {
  _: "starsSubscription";
  canceled?: boolean;
  canRefulfill?: boolean;
  missingBalance?: boolean;
  botCanceled?: boolean;
  id: string;
  peer: TypePeer;
  untilDate: number;
  pricing: TypeStarsSubscriptionPricing;
  chatInviteHash?: string;
  title?: string;
  photo?: TypeWebDocument;
  invoiceSlug?: string;
}
/** `messageReactor#4ba3a95a flags:# top:flags.0?true my:flags.1?true anonymous:flags.2?true peer_id:flags.3?Peer count:int = MessageReactor` https://core.telegram.org/constructor/messageReactor */
export interface RawMessageReactor {
  _: "messageReactor";
  top?: boolean;
  my?: boolean;
  anonymous?: boolean;
  peerId?: TypePeer;
  count: number;
}
/** `starsGiveawayOption#94ce852a flags:# extended:flags.0?true default:flags.1?true stars:long yearly_boosts:int store_product:flags.2?string currency:string amount:long winners:Vector<StarsGiveawayWinnersOption> = StarsGiveawayOption` https://core.telegram.org/constructor/starsGiveawayOption */
export interface RawStarsGiveawayOption {
  _: "starsGiveawayOption";
  extended?: boolean;
  default?: boolean;
  stars: bigint;
  yearlyBoosts: number;
  storeProduct?: string;
  currency: string;
  amount: bigint;
  winners: TypeStarsGiveawayWinnersOption[];
}
/** `starsGiveawayWinnersOption#54236209 flags:# default:flags.0?true users:int per_user_stars:long = StarsGiveawayWinnersOption` https://core.telegram.org/constructor/starsGiveawayWinnersOption */
export interface RawStarsGiveawayWinnersOption {
  _: "starsGiveawayWinnersOption";
  default?: boolean;
  users: number;
  perUserStars: bigint;
}
/** `starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true peer_color_available:flags.10?true auction:flags.11?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int auction_slug:flags.11?string gifts_per_round:flags.11?int auction_start_date:flags.11?int upgrade_variants:flags.12?int background:flags.13?StarGiftBackground = StarGift` https://core.telegram.org/constructor/starGift */
export interface RawStarGift {
  _: "starGift";
  limited?: boolean;
  soldOut?: boolean;
  birthday?: boolean;
  requirePremium?: boolean;
  limitedPerUser?: boolean;
  peerColorAvailable?: boolean;
  auction?: boolean;
  id: bigint;
  sticker: TypeDocument;
  stars: bigint;
  availabilityRemains?: number;
  availabilityTotal?: number;
  availabilityResale?: bigint;
  convertStars: bigint;
  firstSaleDate?: number;
  lastSaleDate?: number;
  upgradeStars?: bigint;
  resellMinStars?: bigint;
  title?: string;
  releasedBy?: TypePeer;
  perUserTotal?: number;
  perUserRemains?: number;
  lockedUntilDate?: number;
  auctionSlug?: string;
  giftsPerRound?: number;
  auctionStartDate?: number;
  upgradeVariants?: number;
  background?: TypeStarGiftBackground;
}
/** `starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift` https://core.telegram.org/constructor/starGiftUnique */
export interface RawStarGiftUnique {
  _: "starGiftUnique";
  requirePremium?: boolean;
  resaleTonOnly?: boolean;
  themeAvailable?: boolean;
  burned?: boolean;
  crafted?: boolean;
  id: bigint;
  giftId: bigint;
  title: string;
  slug: string;
  num: number;
  ownerId?: TypePeer;
  ownerName?: string;
  ownerAddress?: string;
  attributes: TypeStarGiftAttribute[];
  availabilityIssued: number;
  availabilityTotal: number;
  giftAddress?: string;
  resellAmount?: TypeStarsAmount[];
  releasedBy?: TypePeer;
  valueAmount?: bigint;
  valueCurrency?: string;
  valueUsdAmount?: bigint;
  themePeer?: TypePeer;
  peerColor?: TypePeerColor;
  hostId?: TypePeer;
  offerMinStars?: number;
  craftChancePermille?: number;
}
/** `payments.starGiftsNotModified#a388a368 = payments.StarGifts` https://core.telegram.org/constructor/payments.starGiftsNotModified */
export interface RawPaymentsStarGiftsNotModified {
  _: "payments.starGiftsNotModified";
}
/** `payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat> users:Vector<User> = payments.StarGifts` https://core.telegram.org/constructor/payments.starGifts */
export interface RawPaymentsStarGifts {
  _: "payments.starGifts";
  hash: number;
  gifts: TypeStarGift[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messageReportOption#7903e3d9 text:string option:bytes = MessageReportOption` https://core.telegram.org/constructor/messageReportOption */
export interface RawMessageReportOption {
  _: "messageReportOption";
  text: string;
  option: Uint8Array;
}
/** `reportResultChooseOption#f0e4e0b6 title:string options:Vector<MessageReportOption> = ReportResult` https://core.telegram.org/constructor/reportResultChooseOption */
export interface RawReportResultChooseOption {
  _: "reportResultChooseOption";
  title: string;
  options: TypeMessageReportOption[];
}
/** `reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes = ReportResult` https://core.telegram.org/constructor/reportResultAddComment */
export interface RawReportResultAddComment {
  _: "reportResultAddComment";
  optional?: boolean;
  option: Uint8Array;
}
/** `reportResultReported#8db33c4b = ReportResult` https://core.telegram.org/constructor/reportResultReported */
export interface RawReportResultReported {
  _: "reportResultReported";
}
/** `messages.botPreparedInlineMessage#8ecf0511 id:string expire_date:int = messages.BotPreparedInlineMessage` https://core.telegram.org/constructor/messages.botPreparedInlineMessage */
export interface RawMessagesBotPreparedInlineMessage {
  _: "messages.botPreparedInlineMessage";
  id: string;
  expireDate: number;
}
/** `messages.preparedInlineMessage#ff57708d query_id:long result:BotInlineResult peer_types:Vector<InlineQueryPeerType> cache_time:int users:Vector<User> = messages.PreparedInlineMessage` https://core.telegram.org/constructor/messages.preparedInlineMessage */
export interface RawMessagesPreparedInlineMessage {
  _: "messages.preparedInlineMessage";
  queryId: bigint;
  result: TypeBotInlineResult;
  peerTypes: TypeInlineQueryPeerType[];
  cacheTime: number;
  users: TypeUser[];
}
/** `botAppSettings#c99b1950 flags:# placeholder_path:flags.0?bytes background_color:flags.1?int background_dark_color:flags.2?int header_color:flags.3?int header_dark_color:flags.4?int = BotAppSettings` https://core.telegram.org/constructor/botAppSettings */
export interface RawBotAppSettings {
  _: "botAppSettings";
  placeholderPath?: Uint8Array;
  backgroundColor?: number;
  backgroundDarkColor?: number;
  headerColor?: number;
  headerDarkColor?: number;
}
/** `starRefProgram#dd0c66f2 flags:# bot_id:long commission_permille:int duration_months:flags.0?int end_date:flags.1?int daily_revenue_per_user:flags.2?StarsAmount = StarRefProgram` https://core.telegram.org/constructor/starRefProgram */
export interface RawStarRefProgram {
  _: "starRefProgram";
  botId: number;
  commissionPermille: number;
  durationMonths?: number;
  endDate?: number;
  dailyRevenuePerUser?: TypeStarsAmount;
}
/** `connectedBotStarRef#19a13f71 flags:# revoked:flags.1?true url:string date:int bot_id:long commission_permille:int duration_months:flags.0?int participants:long revenue:long = ConnectedBotStarRef` https://core.telegram.org/constructor/connectedBotStarRef */
export interface RawConnectedBotStarRef {
  _: "connectedBotStarRef";
  revoked?: boolean;
  url: string;
  date: number;
  botId: number;
  commissionPermille: number;
  durationMonths?: number;
  participants: bigint;
  revenue: bigint;
}
/** `payments.connectedStarRefBots#98d5ea1d count:int connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> = payments.ConnectedStarRefBots` https://core.telegram.org/constructor/payments.connectedStarRefBots */
export interface RawPaymentsConnectedStarRefBots {
  _: "payments.connectedStarRefBots";
  count: number;
  connectedBots: TypeConnectedBotStarRef[];
  users: TypeUser[];
}
/** `payments.suggestedStarRefBots#b4d5d859 flags:# count:int suggested_bots:Vector<StarRefProgram> users:Vector<User> next_offset:flags.0?string = payments.SuggestedStarRefBots` https://core.telegram.org/constructor/payments.suggestedStarRefBots */
export interface RawPaymentsSuggestedStarRefBots {
  _: "payments.suggestedStarRefBots";
  count: number;
  suggestedBots: TypeStarRefProgram[];
  users: TypeUser[];
  nextOffset?: string;
}
/** `starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount` https://core.telegram.org/constructor/starsAmount */
export interface RawStarsAmount {
  _: "starsAmount";
  amount: bigint;
  nanos: number;
}
/** `starsTonAmount#74aee3e0 amount:long = StarsAmount` https://core.telegram.org/constructor/starsTonAmount */
export interface RawStarsTonAmount {
  _: "starsTonAmount";
  amount: bigint;
}
/** `messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int = messages.FoundStickers` https://core.telegram.org/constructor/messages.foundStickersNotModified */
export interface RawMessagesFoundStickersNotModified {
  _: "messages.foundStickersNotModified";
  nextOffset?: number;
}
/** `messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long stickers:Vector<Document> = messages.FoundStickers` https://core.telegram.org/constructor/messages.foundStickers */
export interface RawMessagesFoundStickers {
  _: "messages.foundStickers";
  nextOffset?: number;
  hash: bigint;
  stickers: TypeDocument[];
}
/** `botVerifierSettings#b0cd6617 flags:# can_modify_custom_description:flags.1?true icon:long company:string custom_description:flags.0?string = BotVerifierSettings` https://core.telegram.org/constructor/botVerifierSettings */
export interface RawBotVerifierSettings {
  _: "botVerifierSettings";
  canModifyCustomDescription?: boolean;
  icon: bigint;
  company: string;
  customDescription?: string;
}
/** `botVerification#f93cd45c bot_id:long icon:long description:string = BotVerification` https://core.telegram.org/constructor/botVerification */
export interface RawBotVerification {
  _: "botVerification";
  botId: number;
  icon: bigint;
  description: string;
}
/** `starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute` https://core.telegram.org/constructor/starGiftAttributeModel */
export interface RawStarGiftAttributeModel {
  _: "starGiftAttributeModel";
  crafted?: boolean;
  name: string;
  document: TypeDocument;
  rarity: TypeStarGiftAttributeRarity;
}
/** `starGiftAttributePattern#4e7085ea name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute` https://core.telegram.org/constructor/starGiftAttributePattern */
export interface RawStarGiftAttributePattern {
  _: "starGiftAttributePattern";
  name: string;
  document: TypeDocument;
  rarity: TypeStarGiftAttributeRarity;
}
/** `starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity:StarGiftAttributeRarity = StarGiftAttribute` https://core.telegram.org/constructor/starGiftAttributeBackdrop */
export interface RawStarGiftAttributeBackdrop {
  _: "starGiftAttributeBackdrop";
  name: string;
  backdropId: number;
  centerColor: number;
  edgeColor: number;
  patternColor: number;
  textColor: number;
  rarity: TypeStarGiftAttributeRarity;
}
/** `starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer recipient_id:Peer date:int message:flags.1?TextWithEntities = StarGiftAttribute` https://core.telegram.org/constructor/starGiftAttributeOriginalDetails */
export interface RawStarGiftAttributeOriginalDetails {
  _: "starGiftAttributeOriginalDetails";
  senderId?: TypePeer;
  recipientId: TypePeer;
  date: number;
  message?: TypeTextWithEntities;
}
/** `payments.starGiftUpgradePreview#3de1dfed sample_attributes:Vector<StarGiftAttribute> prices:Vector<StarGiftUpgradePrice> next_prices:Vector<StarGiftUpgradePrice> = payments.StarGiftUpgradePreview` https://core.telegram.org/constructor/payments.starGiftUpgradePreview */
export interface RawPaymentsStarGiftUpgradePreview {
  _: "payments.starGiftUpgradePreview";
  sampleAttributes: TypeStarGiftAttribute[];
  prices: TypeStarGiftUpgradePrice[];
  nextPrices: TypeStarGiftUpgradePrice[];
}
/** `users.users#62d706b8 users:Vector<User> = users.Users` https://core.telegram.org/constructor/users.users */
export interface RawUsersUsers {
  _: "users.users";
  users: TypeUser[];
}
/** `users.usersSlice#315a4974 count:int users:Vector<User> = users.Users` https://core.telegram.org/constructor/users.usersSlice */
export interface RawUsersUsersSlice {
  _: "users.usersSlice";
  count: number;
  users: TypeUser[];
}
/** `payments.uniqueStarGift#416c56e8 gift:StarGift chats:Vector<Chat> users:Vector<User> = payments.UniqueStarGift` https://core.telegram.org/constructor/payments.uniqueStarGift */
export interface RawPaymentsUniqueStarGift {
  _: "payments.uniqueStarGift";
  gift: TypeStarGift;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `messages.webPagePreview#8c9a88ac media:MessageMedia chats:Vector<Chat> users:Vector<User> = messages.WebPagePreview` https://core.telegram.org/constructor/messages.webPagePreview */
export interface RawMessagesWebPagePreview {
  _: "messages.webPagePreview";
  media: TypeMessageMedia;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `savedStarGift#41df43fc flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string drop_original_details_stars:flags.18?long gift_num:flags.19?int can_craft_at:flags.20?int = SavedStarGift` https://core.telegram.org/constructor/savedStarGift */
export interface RawSavedStarGift {
  _: "savedStarGift";
  nameHidden?: boolean;
  unsaved?: boolean;
  refunded?: boolean;
  canUpgrade?: boolean;
  pinnedToTop?: boolean;
  upgradeSeparate?: boolean;
  fromId?: TypePeer;
  date: number;
  gift: TypeStarGift;
  message?: TypeTextWithEntities;
  msgId?: number;
  savedId?: bigint;
  convertStars?: bigint;
  upgradeStars?: bigint;
  canExportAt?: number;
  transferStars?: bigint;
  canTransferAt?: number;
  canResellAt?: number;
  collectionId?: number[];
  prepaidUpgradeHash?: string;
  dropOriginalDetailsStars?: bigint;
  giftNum?: number;
  canCraftAt?: number;
}
/** `payments.savedStarGifts#95f389b1 flags:# count:int chat_notifications_enabled:flags.1?Bool gifts:Vector<SavedStarGift> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.SavedStarGifts` https://core.telegram.org/constructor/payments.savedStarGifts */
export interface RawPaymentsSavedStarGifts {
  _: "payments.savedStarGifts";
  count: number;
  chatNotificationsEnabled?: boolean;
  gifts: TypeSavedStarGift[];
  nextOffset?: string;
  chats: TypeChat[];
  users: TypeUser[];
}
/** `inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift` https://core.telegram.org/constructor/inputSavedStarGiftUser */
export interface RawInputSavedStarGiftUser {
  _: "inputSavedStarGiftUser";
  msgId: number;
}
/** `inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long = InputSavedStarGift` https://core.telegram.org/constructor/inputSavedStarGiftChat */
export interface RawInputSavedStarGiftChat {
  _: "inputSavedStarGiftChat";
  peer: TypeInputPeer;
  savedId: bigint;
}
/** `inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift` https://core.telegram.org/constructor/inputSavedStarGiftSlug */
export interface RawInputSavedStarGiftSlug {
  _: "inputSavedStarGiftSlug";
  slug: string;
}
/** `payments.starGiftWithdrawalUrl#84aa3a9c url:string = payments.StarGiftWithdrawalUrl` https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl */
export interface RawPaymentsStarGiftWithdrawalUrl {
  _: "payments.starGiftWithdrawalUrl";
  url: string;
}
/** `paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy` https://core.telegram.org/constructor/paidReactionPrivacyDefault */
export interface RawPaidReactionPrivacyDefault {
  _: "paidReactionPrivacyDefault";
}
/** `paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy` https://core.telegram.org/constructor/paidReactionPrivacyAnonymous */
export interface RawPaidReactionPrivacyAnonymous {
  _: "paidReactionPrivacyAnonymous";
}
/** `paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy` https://core.telegram.org/constructor/paidReactionPrivacyPeer */
export interface RawPaidReactionPrivacyPeer {
  _: "paidReactionPrivacyPeer";
  peer: TypeInputPeer;
}
/** `account.paidMessagesRevenue#1e109708 stars_amount:long = account.PaidMessagesRevenue` https://core.telegram.org/constructor/account.paidMessagesRevenue */
export interface RawAccountPaidMessagesRevenue {
  _: "account.paidMessagesRevenue";
  starsAmount: bigint;
}
/** `requirementToContactEmpty#050a9839 = RequirementToContact` https://core.telegram.org/constructor/requirementToContactEmpty */
export interface RawRequirementToContactEmpty {
  _: "requirementToContactEmpty";
}
/** `requirementToContactPremium#e581e4e9 = RequirementToContact` https://core.telegram.org/constructor/requirementToContactPremium */
export interface RawRequirementToContactPremium {
  _: "requirementToContactPremium";
}
/** `requirementToContactPaidMessages#b4f67e93 stars_amount:long = RequirementToContact` https://core.telegram.org/constructor/requirementToContactPaidMessages */
export interface RawRequirementToContactPaidMessages {
  _: "requirementToContactPaidMessages";
  starsAmount: bigint;
}
/** `businessBotRights#a0624cf7 flags:# reply:flags.0?true read_messages:flags.1?true delete_sent_messages:flags.2?true delete_received_messages:flags.3?true edit_name:flags.4?true edit_bio:flags.5?true edit_profile_photo:flags.6?true edit_username:flags.7?true view_gifts:flags.8?true sell_gifts:flags.9?true change_gift_settings:flags.10?true transfer_and_upgrade_gifts:flags.11?true transfer_stars:flags.12?true manage_stories:flags.13?true = BusinessBotRights` https://core.telegram.org/constructor/businessBotRights */
export interface RawBusinessBotRights {
  _: "businessBotRights";
  reply?: boolean;
  readMessages?: boolean;
  deleteSentMessages?: boolean;
  deleteReceivedMessages?: boolean;
  editName?: boolean;
  editBio?: boolean;
  editProfilePhoto?: boolean;
  editUsername?: boolean;
  viewGifts?: boolean;
  sellGifts?: boolean;
  changeGiftSettings?: boolean;
  transferAndUpgradeGifts?: boolean;
  transferStars?: boolean;
  manageStories?: boolean;
}
/** `disallowedGiftsSettings#71f276c4 flags:# disallow_unlimited_stargifts:flags.0?true disallow_limited_stargifts:flags.1?true disallow_unique_stargifts:flags.2?true disallow_premium_gifts:flags.3?true disallow_stargifts_from_channels:flags.4?true = DisallowedGiftsSettings` https://core.telegram.org/constructor/disallowedGiftsSettings */
export interface RawDisallowedGiftsSettings {
  _: "disallowedGiftsSettings";
  disallowUnlimitedStargifts?: boolean;
  disallowLimitedStargifts?: boolean;
  disallowUniqueStargifts?: boolean;
  disallowPremiumGifts?: boolean;
  disallowStargiftsFromChannels?: boolean;
}
/** `sponsoredPeer#c69708d3 flags:# random_id:bytes peer:Peer sponsor_info:flags.0?string additional_info:flags.1?string = SponsoredPeer` https://core.telegram.org/constructor/sponsoredPeer */
export interface RawSponsoredPeer {
  _: "sponsoredPeer";
  randomId: Uint8Array;
  peer: TypePeer;
  sponsorInfo?: string;
  additionalInfo?: string;
}
/** `contacts.sponsoredPeersEmpty#ea32b4b1 = contacts.SponsoredPeers` https://core.telegram.org/constructor/contacts.sponsoredPeersEmpty */
export interface RawContactsSponsoredPeersEmpty {
  _: "contacts.sponsoredPeersEmpty";
}
/** `contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers` https://core.telegram.org/constructor/contacts.sponsoredPeers */
export interface RawContactsSponsoredPeers {
  _: "contacts.sponsoredPeers";
  peers: TypeSponsoredPeer[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId` https://core.telegram.org/constructor/starGiftAttributeIdModel */
export interface RawStarGiftAttributeIdModel {
  _: "starGiftAttributeIdModel";
  documentId: bigint;
}
/** `starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId` https://core.telegram.org/constructor/starGiftAttributeIdPattern */
export interface RawStarGiftAttributeIdPattern {
  _: "starGiftAttributeIdPattern";
  documentId: bigint;
}
/** `starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId` https://core.telegram.org/constructor/starGiftAttributeIdBackdrop */
export interface RawStarGiftAttributeIdBackdrop {
  _: "starGiftAttributeIdBackdrop";
  backdropId: number;
}
/** `starGiftAttributeCounter#2eb1b658 attribute:StarGiftAttributeId count:int = StarGiftAttributeCounter` https://core.telegram.org/constructor/starGiftAttributeCounter */
export interface RawStarGiftAttributeCounter {
  _: "starGiftAttributeCounter";
  attribute: TypeStarGiftAttributeId;
  count: number;
}
/** `payments.resaleStarGifts#947a12df flags:# count:int gifts:Vector<StarGift> next_offset:flags.0?string attributes:flags.1?Vector<StarGiftAttribute> attributes_hash:flags.1?long chats:Vector<Chat> counters:flags.2?Vector<StarGiftAttributeCounter> users:Vector<User> = payments.ResaleStarGifts` https://core.telegram.org/constructor/payments.resaleStarGifts */
export interface RawPaymentsResaleStarGifts {
  _: "payments.resaleStarGifts";
  count: number;
  gifts: TypeStarGift[];
  nextOffset?: string;
  attributes?: TypeStarGiftAttribute[];
  attributesHash?: bigint;
  chats: TypeChat[];
  counters?: TypeStarGiftAttributeCounter[];
  users: TypeUser[];
}
/** `stories.canSendStoryCount#c387c04e count_remains:int = stories.CanSendStoryCount` https://core.telegram.org/constructor/stories.canSendStoryCount */
export interface RawStoriesCanSendStoryCount {
  _: "stories.canSendStoryCount";
  countRemains: number;
}
/** `pendingSuggestion#e7e82e12 suggestion:string title:TextWithEntities description:TextWithEntities url:string = PendingSuggestion` https://core.telegram.org/constructor/pendingSuggestion */
export interface RawPendingSuggestion {
  _: "pendingSuggestion";
  suggestion: string;
  title: TypeTextWithEntities;
  description: TypeTextWithEntities;
  url: string;
}
/** `todoItem#cba9a52f id:int title:TextWithEntities = TodoItem` https://core.telegram.org/constructor/todoItem */
export interface RawTodoItem {
  _: "todoItem";
  id: number;
  title: TypeTextWithEntities;
}
/** `todoList#49b92a26 flags:# others_can_append:flags.0?true others_can_complete:flags.1?true title:TextWithEntities list:Vector<TodoItem> = TodoList` https://core.telegram.org/constructor/todoList */
export interface RawTodoList {
  _: "todoList";
  othersCanAppend?: boolean;
  othersCanComplete?: boolean;
  title: TypeTextWithEntities;
  list: TypeTodoItem[];
}
/** `todoCompletion#221bb5e4 id:int completed_by:Peer date:int = TodoCompletion` https://core.telegram.org/constructor/todoCompletion */
export interface RawTodoCompletion {
  _: "todoCompletion";
  id: number;
  completedBy: TypePeer;
  date: number;
}
/** `suggestedPost#0e8e37e5 flags:# accepted:flags.1?true rejected:flags.2?true price:flags.3?StarsAmount schedule_date:flags.0?int = SuggestedPost` https://core.telegram.org/constructor/suggestedPost */
export interface RawSuggestedPost {
  _: "suggestedPost";
  accepted?: boolean;
  rejected?: boolean;
  price?: TypeStarsAmount;
  scheduleDate?: number;
}
/** `starsRating#1b0e4f07 flags:# level:int current_level_stars:long stars:long next_level_stars:flags.0?long = StarsRating` https://core.telegram.org/constructor/starsRating */
export interface RawStarsRating {
  _: "starsRating";
  level: number;
  currentLevelStars: bigint;
  stars: bigint;
  nextLevelStars?: bigint;
}
/** `starGiftCollection#9d6b13b0 flags:# collection_id:int title:string icon:flags.0?Document gifts_count:int hash:long = StarGiftCollection` https://core.telegram.org/constructor/starGiftCollection */
export interface RawStarGiftCollection {
  _: "starGiftCollection";
  collectionId: number;
  title: string;
  icon?: TypeDocument;
  giftsCount: number;
  hash: bigint;
}
/** `payments.starGiftCollectionsNotModified#a0ba4f17 = payments.StarGiftCollections` https://core.telegram.org/constructor/payments.starGiftCollectionsNotModified */
export interface RawPaymentsStarGiftCollectionsNotModified {
  _: "payments.starGiftCollectionsNotModified";
}
/** `payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> = payments.StarGiftCollections` https://core.telegram.org/constructor/payments.starGiftCollections */
export interface RawPaymentsStarGiftCollections {
  _: "payments.starGiftCollections";
  collections: TypeStarGiftCollection[];
}
/** `storyAlbum#9325705a flags:# album_id:int title:string icon_photo:flags.0?Photo icon_video:flags.1?Document = StoryAlbum` https://core.telegram.org/constructor/storyAlbum */
export interface RawStoryAlbum {
  _: "storyAlbum";
  albumId: number;
  title: string;
  iconPhoto?: TypePhoto;
  iconVideo?: TypeDocument;
}
/** `stories.albumsNotModified#564edaeb = stories.Albums` https://core.telegram.org/constructor/stories.albumsNotModified */
export interface RawStoriesAlbumsNotModified {
  _: "stories.albumsNotModified";
}
/** `stories.albums#c3987a3a hash:long albums:Vector<StoryAlbum> = stories.Albums` https://core.telegram.org/constructor/stories.albums */
export interface RawStoriesAlbums {
  _: "stories.albums";
  hash: bigint;
  albums: TypeStoryAlbum[];
}
/** `searchPostsFlood#3e0b5b6a flags:# query_is_free:flags.0?true total_daily:int remains:int wait_till:flags.1?int stars_amount:long = SearchPostsFlood` https://core.telegram.org/constructor/searchPostsFlood */
export interface RawSearchPostsFlood {
  _: "searchPostsFlood";
  queryIsFree?: boolean;
  totalDaily: number;
  remains: number;
  waitTill?: number;
  starsAmount: bigint;
}
/** `payments.uniqueStarGiftValueInfo#512fe446 flags:# last_sale_on_fragment:flags.1?true value_is_average:flags.6?true currency:string value:long initial_sale_date:int initial_sale_stars:long initial_sale_price:long last_sale_date:flags.0?int last_sale_price:flags.0?long floor_price:flags.2?long average_price:flags.3?long listed_count:flags.4?int fragment_listed_count:flags.5?int fragment_listed_url:flags.5?string = payments.UniqueStarGiftValueInfo` https://core.telegram.org/constructor/payments.uniqueStarGiftValueInfo */
export interface RawPaymentsUniqueStarGiftValueInfo {
  _: "payments.uniqueStarGiftValueInfo";
  lastSaleOnFragment?: boolean;
  valueIsAverage?: boolean;
  currency: string;
  value: bigint;
  initialSaleDate: number;
  initialSaleStars: bigint;
  initialSalePrice: bigint;
  lastSaleDate?: number;
  lastSalePrice?: bigint;
  floorPrice?: bigint;
  averagePrice?: bigint;
  listedCount?: number;
  fragmentListedCount?: number;
  fragmentListedUrl?: string;
}
/** `profileTabPosts#b98cd696 = ProfileTab` https://core.telegram.org/constructor/profileTabPosts */
export interface RawProfileTabPosts {
  _: "profileTabPosts";
}
/** `profileTabGifts#4d4bd46a = ProfileTab` https://core.telegram.org/constructor/profileTabGifts */
export interface RawProfileTabGifts {
  _: "profileTabGifts";
}
/** `profileTabMedia#72c64955 = ProfileTab` https://core.telegram.org/constructor/profileTabMedia */
export interface RawProfileTabMedia {
  _: "profileTabMedia";
}
/** `profileTabFiles#ab339c00 = ProfileTab` https://core.telegram.org/constructor/profileTabFiles */
export interface RawProfileTabFiles {
  _: "profileTabFiles";
}
/** `profileTabMusic#9f27d26e = ProfileTab` https://core.telegram.org/constructor/profileTabMusic */
export interface RawProfileTabMusic {
  _: "profileTabMusic";
}
/** `profileTabVoice#e477092e = ProfileTab` https://core.telegram.org/constructor/profileTabVoice */
export interface RawProfileTabVoice {
  _: "profileTabVoice";
}
/** `profileTabLinks#d3656499 = ProfileTab` https://core.telegram.org/constructor/profileTabLinks */
export interface RawProfileTabLinks {
  _: "profileTabLinks";
}
/** `profileTabGifs#a2c0f695 = ProfileTab` https://core.telegram.org/constructor/profileTabGifs */
export interface RawProfileTabGifs {
  _: "profileTabGifs";
}
/** `users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic` https://core.telegram.org/constructor/users.savedMusicNotModified */
export interface RawUsersSavedMusicNotModified {
  _: "users.savedMusicNotModified";
  count: number;
}
/** `users.savedMusic#34a2f297 count:int documents:Vector<Document> = users.SavedMusic` https://core.telegram.org/constructor/users.savedMusic */
export interface RawUsersSavedMusic {
  _: "users.savedMusic";
  count: number;
  documents: TypeDocument[];
}
/** `account.savedMusicIdsNotModified#4fc81d6e = account.SavedMusicIds` https://core.telegram.org/constructor/account.savedMusicIdsNotModified */
export interface RawAccountSavedMusicIdsNotModified {
  _: "account.savedMusicIdsNotModified";
}
/** `account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds` https://core.telegram.org/constructor/account.savedMusicIds */
export interface RawAccountSavedMusicIds {
  _: "account.savedMusicIds";
  ids: bigint[];
}
/** `payments.checkCanSendGiftResultOk#374fa7ad = payments.CheckCanSendGiftResult` https://core.telegram.org/constructor/payments.checkCanSendGiftResultOk */
export interface RawPaymentsCheckCanSendGiftResultOk {
  _: "payments.checkCanSendGiftResultOk";
}
/** `payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities = payments.CheckCanSendGiftResult` https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail */
export interface RawPaymentsCheckCanSendGiftResultFail {
  _: "payments.checkCanSendGiftResultFail";
  reason: TypeTextWithEntities;
}
/** `inputChatThemeEmpty#83268483 = InputChatTheme` https://core.telegram.org/constructor/inputChatThemeEmpty */
export interface RawInputChatThemeEmpty {
  _: "inputChatThemeEmpty";
}
/** `inputChatTheme#c93de95c emoticon:string = InputChatTheme` https://core.telegram.org/constructor/inputChatTheme */
export interface RawInputChatTheme {
  _: "inputChatTheme";
  emoticon: string;
}
/** `inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme` https://core.telegram.org/constructor/inputChatThemeUniqueGift */
export interface RawInputChatThemeUniqueGift {
  _: "inputChatThemeUniqueGift";
  slug: string;
}
/** `starGiftUpgradePrice#99ea331d date:int upgrade_stars:long = StarGiftUpgradePrice` https://core.telegram.org/constructor/starGiftUpgradePrice */
export interface RawStarGiftUpgradePrice {
  _: "starGiftUpgradePrice";
  date: number;
  upgradeStars: bigint;
}
/** `groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer date:int message:TextWithEntities paid_message_stars:flags.0?long = GroupCallMessage` https://core.telegram.org/constructor/groupCallMessage */
export interface RawGroupCallMessage {
  _: "groupCallMessage";
  fromAdmin?: boolean;
  id: number;
  fromId: TypePeer;
  date: number;
  message: TypeTextWithEntities;
  paidMessageStars?: bigint;
}
/** `groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true peer_id:flags.3?Peer stars:long = GroupCallDonor` https://core.telegram.org/constructor/groupCallDonor */
export interface RawGroupCallDonor {
  _: "groupCallDonor";
  top?: boolean;
  my?: boolean;
  peerId?: TypePeer;
  stars: bigint;
}
/** `phone.groupCallStars#9d1dbd26 total_stars:long top_donors:Vector<GroupCallDonor> chats:Vector<Chat> users:Vector<User> = phone.GroupCallStars` https://core.telegram.org/constructor/phone.groupCallStars */
export interface RawPhoneGroupCallStars {
  _: "phone.groupCallStars";
  totalStars: bigint;
  topDonors: TypeGroupCallDonor[];
  chats: TypeChat[];
  users: TypeUser[];
}
/** `recentStory#711d692d flags:# live:flags.0?true max_id:flags.1?int = RecentStory` https://core.telegram.org/constructor/recentStory */
export interface RawRecentStory {
  _: "recentStory";
  live?: boolean;
  maxId?: number;
}
/** `auctionBidLevel#310240cc pos:int amount:long date:int = AuctionBidLevel` https://core.telegram.org/constructor/auctionBidLevel */
export interface RawAuctionBidLevel {
  _: "auctionBidLevel";
  pos: number;
  amount: bigint;
  date: number;
}
/** `starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState` https://core.telegram.org/constructor/starGiftAuctionStateNotModified */
export interface RawStarGiftAuctionStateNotModified {
  _: "starGiftAuctionStateNotModified";
}
/** `starGiftAuctionState#771a4e66 version:int start_date:int end_date:int min_bid_amount:long bid_levels:Vector<AuctionBidLevel> top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> = StarGiftAuctionState` https://core.telegram.org/constructor/starGiftAuctionState */
export interface RawStarGiftAuctionState {
  _: "starGiftAuctionState";
  version: number;
  startDate: number;
  endDate: number;
  minBidAmount: bigint;
  bidLevels: TypeAuctionBidLevel[];
  topBidders: bigint[];
  nextRoundAt: number;
  lastGiftNum: number;
  giftsLeft: number;
  currentRound: number;
  totalRounds: number;
  rounds: TypeStarGiftAuctionRound[];
}
/** `starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int average_price:long listed_count:flags.0?int fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string = StarGiftAuctionState` https://core.telegram.org/constructor/starGiftAuctionStateFinished */
export interface RawStarGiftAuctionStateFinished {
  _: "starGiftAuctionStateFinished";
  startDate: number;
  endDate: number;
  averagePrice: bigint;
  listedCount?: number;
  fragmentListedCount?: number;
  fragmentListedUrl?: string;
}
/** `starGiftAuctionUserState#2eeed1c4 flags:# returned:flags.1?true bid_amount:flags.0?long bid_date:flags.0?int min_bid_amount:flags.0?long bid_peer:flags.0?Peer acquired_count:int = StarGiftAuctionUserState` https://core.telegram.org/constructor/starGiftAuctionUserState */
export interface RawStarGiftAuctionUserState {
  _: "starGiftAuctionUserState";
  returned?: boolean;
  bidAmount?: bigint;
  bidDate?: number;
  minBidAmount?: bigint;
  bidPeer?: TypePeer;
  acquiredCount: number;
}
/** `payments.starGiftAuctionState#6b39f4ec gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState timeout:int users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionState` https://core.telegram.org/constructor/payments.starGiftAuctionState */
export interface RawPaymentsStarGiftAuctionState {
  _: "payments.starGiftAuctionState";
  gift: TypeStarGift;
  state: TypeStarGiftAuctionState;
  userState: TypeStarGiftAuctionUserState;
  timeout: number;
  users: TypeUser[];
  chats: TypeChat[];
}
/** `starGiftAuctionAcquiredGift#42b00348 flags:# name_hidden:flags.0?true peer:Peer date:int bid_amount:long round:int pos:int message:flags.1?TextWithEntities gift_num:flags.2?int = StarGiftAuctionAcquiredGift` https://core.telegram.org/constructor/starGiftAuctionAcquiredGift */
export interface RawStarGiftAuctionAcquiredGift {
  _: "starGiftAuctionAcquiredGift";
  nameHidden?: boolean;
  peer: TypePeer;
  date: number;
  bidAmount: bigint;
  round: number;
  pos: number;
  message?: TypeTextWithEntities;
  giftNum?: number;
}
/** `payments.starGiftAuctionAcquiredGifts#7d5bd1f0 gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts` https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts */
export interface RawPaymentsStarGiftAuctionAcquiredGifts {
  _: "payments.starGiftAuctionAcquiredGifts";
  gifts: TypeStarGiftAuctionAcquiredGift[];
  users: TypeUser[];
  chats: TypeChat[];
}
/** `starGiftActiveAuctionState#d31bc45d gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState = StarGiftActiveAuctionState` https://core.telegram.org/constructor/starGiftActiveAuctionState */
export interface RawStarGiftActiveAuctionState {
  _: "starGiftActiveAuctionState";
  gift: TypeStarGift;
  state: TypeStarGiftAuctionState;
  userState: TypeStarGiftAuctionUserState;
}
/** `payments.starGiftActiveAuctionsNotModified#db33dad0 = payments.StarGiftActiveAuctions` https://core.telegram.org/constructor/payments.starGiftActiveAuctionsNotModified */
export interface RawPaymentsStarGiftActiveAuctionsNotModified {
  _: "payments.starGiftActiveAuctionsNotModified";
}
/** `payments.starGiftActiveAuctions#aef6abbc auctions:Vector<StarGiftActiveAuctionState> users:Vector<User> chats:Vector<Chat> = payments.StarGiftActiveAuctions` https://core.telegram.org/constructor/payments.starGiftActiveAuctions */
export interface RawPaymentsStarGiftActiveAuctions {
  _: "payments.starGiftActiveAuctions";
  auctions: TypeStarGiftActiveAuctionState[];
  users: TypeUser[];
  chats: TypeChat[];
}
/** `inputStarGiftAuction#02e16c98 gift_id:long = InputStarGiftAuction` https://core.telegram.org/constructor/inputStarGiftAuction */
export interface RawInputStarGiftAuction {
  _: "inputStarGiftAuction";
  giftId: bigint;
}
/** `inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction` https://core.telegram.org/constructor/inputStarGiftAuctionSlug */
export interface RawInputStarGiftAuctionSlug {
  _: "inputStarGiftAuctionSlug";
  slug: string;
}
/** `passkey#98613ebf flags:# id:string name:string date:int software_emoji_id:flags.0?long last_usage_date:flags.1?int = Passkey` https://core.telegram.org/constructor/passkey */
export interface RawPasskey {
  _: "passkey";
  id: string;
  name: string;
  date: number;
  softwareEmojiId?: bigint;
  lastUsageDate?: number;
}
/** `account.passkeys#f8e0aa1c passkeys:Vector<Passkey> = account.Passkeys` https://core.telegram.org/constructor/account.passkeys */
export interface RawAccountPasskeys {
  _: "account.passkeys";
  passkeys: TypePasskey[];
}
/** `account.passkeyRegistrationOptions#e16b5ce1 options:DataJSON = account.PasskeyRegistrationOptions` https://core.telegram.org/constructor/account.passkeyRegistrationOptions */
export interface RawAccountPasskeyRegistrationOptions {
  _: "account.passkeyRegistrationOptions";
  options: TypeDataJSON;
}
/** `auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions` https://core.telegram.org/constructor/auth.passkeyLoginOptions */
export interface RawAuthPasskeyLoginOptions {
  _: "auth.passkeyLoginOptions";
  options: TypeDataJSON;
}
/** `inputPasskeyResponseRegister#3e63935c client_data:DataJSON attestation_data:bytes = InputPasskeyResponse` https://core.telegram.org/constructor/inputPasskeyResponseRegister */
export interface RawInputPasskeyResponseRegister {
  _: "inputPasskeyResponseRegister";
  clientData: TypeDataJSON;
  attestationData: Uint8Array;
}
/** `inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes signature:bytes user_handle:string = InputPasskeyResponse` https://core.telegram.org/constructor/inputPasskeyResponseLogin */
export interface RawInputPasskeyResponseLogin {
  _: "inputPasskeyResponseLogin";
  clientData: TypeDataJSON;
  authenticatorData: Uint8Array;
  signature: Uint8Array;
  userHandle: string;
}
/** `inputPasskeyCredentialPublicKey#3c27b78f id:string raw_id:string response:InputPasskeyResponse = InputPasskeyCredential` https://core.telegram.org/constructor/inputPasskeyCredentialPublicKey */
export interface RawInputPasskeyCredentialPublicKey {
  _: "inputPasskeyCredentialPublicKey";
  id: string;
  rawId: string;
  response: TypeInputPasskeyResponse;
}
/** `inputPasskeyCredentialFirebasePNV#5b1ccb28 pnv_token:string = InputPasskeyCredential` https://core.telegram.org/constructor/inputPasskeyCredentialFirebasePNV */
export interface RawInputPasskeyCredentialFirebasePNV {
  _: "inputPasskeyCredentialFirebasePNV";
  pnvToken: string;
}
/** `starGiftBackground#aff56398 center_color:int edge_color:int text_color:int = StarGiftBackground` https://core.telegram.org/constructor/starGiftBackground */
export interface RawStarGiftBackground {
  _: "starGiftBackground";
  centerColor: number;
  edgeColor: number;
  textColor: number;
}
/** `starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound` https://core.telegram.org/constructor/starGiftAuctionRound */
export interface RawStarGiftAuctionRound {
  _: "starGiftAuctionRound";
  num: number;
  duration: number;
}
/** `starGiftAuctionRoundExtendable#0aa021e5 num:int duration:int extend_top:int extend_window:int = StarGiftAuctionRound` https://core.telegram.org/constructor/starGiftAuctionRoundExtendable */
export interface RawStarGiftAuctionRoundExtendable {
  _: "starGiftAuctionRoundExtendable";
  num: number;
  duration: number;
  extendTop: number;
  extendWindow: number;
}
/** `payments.starGiftUpgradeAttributes#46c6e36f attributes:Vector<StarGiftAttribute> = payments.StarGiftUpgradeAttributes` https://core.telegram.org/constructor/payments.starGiftUpgradeAttributes */
export interface RawPaymentsStarGiftUpgradeAttributes {
  _: "payments.starGiftUpgradeAttributes";
  attributes: TypeStarGiftAttribute[];
}
/** `messages.emojiGameOutcome#da2ad647 seed:bytes stake_ton_amount:long ton_amount:long = messages.EmojiGameOutcome` https://core.telegram.org/constructor/messages.emojiGameOutcome */
export interface RawMessagesEmojiGameOutcome {
  _: "messages.emojiGameOutcome";
  seed: Uint8Array;
  stakeTonAmount: bigint;
  tonAmount: bigint;
}
/** `messages.emojiGameUnavailable#59e65335 = messages.EmojiGameInfo` https://core.telegram.org/constructor/messages.emojiGameUnavailable */
export interface RawMessagesEmojiGameUnavailable {
  _: "messages.emojiGameUnavailable";
}
/** `messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long current_streak:int params:Vector<int> plays_left:flags.0?int = messages.EmojiGameInfo` https://core.telegram.org/constructor/messages.emojiGameDiceInfo */
export interface RawMessagesEmojiGameDiceInfo {
  _: "messages.emojiGameDiceInfo";
  gameHash: string;
  prevStake: bigint;
  currentStreak: number;
  params: number[];
  playsLeft?: number;
}
/** `starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity` https://core.telegram.org/constructor/starGiftAttributeRarity */
export interface RawStarGiftAttributeRarity {
  _: "starGiftAttributeRarity";
  permille: number;
}
/** `starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity` https://core.telegram.org/constructor/starGiftAttributeRarityUncommon */
export interface RawStarGiftAttributeRarityUncommon {
  _: "starGiftAttributeRarityUncommon";
}
/** `starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity` https://core.telegram.org/constructor/starGiftAttributeRarityRare */
export interface RawStarGiftAttributeRarityRare {
  _: "starGiftAttributeRarityRare";
}
/** `starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity` https://core.telegram.org/constructor/starGiftAttributeRarityEpic */
export interface RawStarGiftAttributeRarityEpic {
  _: "starGiftAttributeRarityEpic";
}
/** `starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity` https://core.telegram.org/constructor/starGiftAttributeRarityLegendary */
export interface RawStarGiftAttributeRarityLegendary {
  _: "starGiftAttributeRarityLegendary";
}
/** `keyboardButtonStyle#4fdd3430 flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true icon:flags.3?long = KeyboardButtonStyle` https://core.telegram.org/constructor/keyboardButtonStyle */
export interface RawKeyboardButtonStyle {
  _: "keyboardButtonStyle";
  bgPrimary?: boolean;
  bgDanger?: boolean;
  bgSuccess?: boolean;
  icon?: bigint;
}
/** `inputMessageReadMetric#402b4495 msg_id:int view_id:long time_in_view_ms:int active_time_in_view_ms:int height_to_viewport_ratio_permille:int seen_range_ratio_permille:int = InputMessageReadMetric` https://core.telegram.org/constructor/inputMessageReadMetric */
export interface RawInputMessageReadMetric {
  _: "inputMessageReadMetric";
  msgId: number;
  viewId: bigint;
  timeInViewMs: number;
  activeTimeInViewMs: number;
  heightToViewportRatioPermille: number;
  seenRangeRatioPermille: number;
}
/** `bots.exportedBotToken#3c60b621 token:string = bots.ExportedBotToken` https://core.telegram.org/constructor/bots.exportedBotToken */
export interface RawBotsExportedBotToken {
  _: "bots.exportedBotToken";
  token: string;
}
/** `bots.requestedButton#f13bbcd7 webapp_req_id:string = bots.RequestedButton` https://core.telegram.org/constructor/bots.requestedButton */
export interface RawBotsRequestedButton {
  _: "bots.requestedButton";
  webappReqId: string;
}
/** `messages.composedMessageWithAI#90d7adfa flags:# result_text:TextWithEntities diff_text:flags.0?TextWithEntities = messages.ComposedMessageWithAI` https://core.telegram.org/constructor/messages.composedMessageWithAI */
export interface RawMessagesComposedMessageWithAI {
  _: "messages.composedMessageWithAI";
  resultText: TypeTextWithEntities;
  diffText?: TypeTextWithEntities;
}
/** `stats.pollStats#2999beed votes_graph:StatsGraph = stats.PollStats` https://core.telegram.org/constructor/stats.pollStats */
export interface RawStatsPollStats {
  _: "stats.pollStats";
  votesGraph: TypeStatsGraph;
}
/** `inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone` https://core.telegram.org/constructor/inputAiComposeToneDefault */
export interface RawInputAiComposeToneDefault {
  _: "inputAiComposeToneDefault";
  tone: string;
}
/** `inputAiComposeToneID#0773c080 id:long access_hash:long = InputAiComposeTone` https://core.telegram.org/constructor/inputAiComposeToneID */
export interface RawInputAiComposeToneID {
  _: "inputAiComposeToneID";
  id: bigint;
  accessHash: bigint;
}
/** `inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone` https://core.telegram.org/constructor/inputAiComposeToneSlug */
export interface RawInputAiComposeToneSlug {
  _: "inputAiComposeToneSlug";
  slug: string;
}
/** `aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long slug:string title:string emoji_id:flags.1?long prompt:flags.4?string installs_count:flags.2?int author_id:flags.3?long example_english:flags.5?AiComposeToneExample = AiComposeTone` https://core.telegram.org/constructor/aiComposeTone */
export interface RawAiComposeTone {
  _: "aiComposeTone";
  creator?: boolean;
  id: bigint;
  accessHash: bigint;
  slug: string;
  title: string;
  emojiId?: bigint;
  prompt?: string;
  installsCount?: number;
  authorId?: number;
  exampleEnglish?: TypeAiComposeToneExample;
}
/** `aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string = AiComposeTone` https://core.telegram.org/constructor/aiComposeToneDefault */
export interface RawAiComposeToneDefault {
  _: "aiComposeToneDefault";
  tone: string;
  emojiId: bigint;
  title: string;
}
/** `aicompose.tonesNotModified#c1f46103 = aicompose.Tones` https://core.telegram.org/constructor/aicompose.tonesNotModified */
export interface RawAicomposeTonesNotModified {
  _: "aicompose.tonesNotModified";
}
/** `aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone> users:Vector<User> = aicompose.Tones` https://core.telegram.org/constructor/aicompose.tones */
export interface RawAicomposeTones {
  _: "aicompose.tones";
  hash: bigint;
  tones: TypeAiComposeTone[];
  users: TypeUser[];
}
/** `aiComposeToneExample#f1d628ec from:TextWithEntities to:TextWithEntities = AiComposeToneExample` https://core.telegram.org/constructor/aiComposeToneExample */
export interface RawAiComposeToneExample {
  _: "aiComposeToneExample";
  from: TypeTextWithEntities;
  to: TypeTextWithEntities;
}
/** `bots.accessSettings#dd1fbf93 flags:# restricted:flags.0?true add_users:flags.1?Vector<User> = bots.AccessSettings` https://core.telegram.org/constructor/bots.accessSettings */
export interface RawBotsAccessSettings {
  _: "bots.accessSettings";
  restricted?: boolean;
  addUsers?: TypeUser[];
}
/** `messages.chatInviteJoinResultOk#445663a7 updates:Updates = messages.ChatInviteJoinResult` https://core.telegram.org/constructor/messages.chatInviteJoinResultOk */
export interface RawMessagesChatInviteJoinResultOk {
  _: "messages.chatInviteJoinResultOk";
  updates: TypeUpdates;
}
/** `messages.chatInviteJoinResultWebView#2f51c337 bot_id:long webview:WebViewResult users:Vector<User> = messages.ChatInviteJoinResult` https://core.telegram.org/constructor/messages.chatInviteJoinResultWebView */
export interface RawMessagesChatInviteJoinResultWebView {
  _: "messages.chatInviteJoinResultWebView";
  botId: number;
  webview: TypeWebViewResult;
  users: TypeUser[];
}
/** `joinChatBotResultApproved#ae152a69 = JoinChatBotResult` https://core.telegram.org/constructor/joinChatBotResultApproved */
export interface RawJoinChatBotResultApproved {
  _: "joinChatBotResultApproved";
}
/** `joinChatBotResultDeclined#0efa0194 = JoinChatBotResult` https://core.telegram.org/constructor/joinChatBotResultDeclined */
export interface RawJoinChatBotResultDeclined {
  _: "joinChatBotResultDeclined";
}
/** `joinChatBotResultQueued#98a3a840 = JoinChatBotResult` https://core.telegram.org/constructor/joinChatBotResultQueued */
export interface RawJoinChatBotResultQueued {
  _: "joinChatBotResultQueued";
}
/** `joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult` https://core.telegram.org/constructor/joinChatBotResultWebView */
export interface RawJoinChatBotResultWebView {
  _: "joinChatBotResultWebView";
  url: string;
}
/** `webDomainException#933ca597 flags:# domain:string url:string title:string favicon:flags.0?long = WebDomainException` https://core.telegram.org/constructor/webDomainException */
export interface RawWebDomainException {
  _: "webDomainException";
  domain: string;
  url: string;
  title: string;
  favicon?: bigint;
}
/** `account.webBrowserSettingsNotModified#c31c8f4e = account.WebBrowserSettings` https://core.telegram.org/constructor/account.webBrowserSettingsNotModified */
export interface RawAccountWebBrowserSettingsNotModified {
  _: "account.webBrowserSettingsNotModified";
}
/** `account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true display_close_button:flags.1?true external_exceptions:Vector<WebDomainException> inapp_exceptions:Vector<WebDomainException> hash:long = account.WebBrowserSettings` https://core.telegram.org/constructor/account.webBrowserSettings */
export interface RawAccountWebBrowserSettings {
  _: "account.webBrowserSettings";
  openExternalBrowser?: boolean;
  displayCloseButton?: boolean;
  externalExceptions: TypeWebDomainException[];
  inappExceptions: TypeWebDomainException[];
  hash: bigint;
}
/** `inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile` https://core.telegram.org/constructor/inputRichFilePhoto */
export interface RawInputRichFilePhoto {
  _: "inputRichFilePhoto";
  id: string;
  photo: TypeInputPhoto;
}
/** `inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile` https://core.telegram.org/constructor/inputRichFileDocument */
export interface RawInputRichFileDocument {
  _: "inputRichFileDocument";
  id: string;
  document: TypeInputDocument;
}
/** `inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto> documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> = InputRichMessage` https://core.telegram.org/constructor/inputRichMessage */
export interface RawInputRichMessage {
  _: "inputRichMessage";
  rtl?: boolean;
  noautolink?: boolean;
  blocks: TypePageBlock[];
  photos?: TypeInputPhoto[];
  documents?: TypeInputDocument[];
  users?: TypeInputUser[];
}
/** `inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true html:string files:flags.2?Vector<InputRichFile> = InputRichMessage` https://core.telegram.org/constructor/inputRichMessageHTML */
export interface RawInputRichMessageHTML {
  _: "inputRichMessageHTML";
  rtl?: boolean;
  noautolink?: boolean;
  html: string;
  files?: TypeInputRichFile[];
}
/** `inputRichMessageMarkdown#004b572c flags:# rtl:flags.0?true noautolink:flags.1?true markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage` https://core.telegram.org/constructor/inputRichMessageMarkdown */
export interface RawInputRichMessageMarkdown {
  _: "inputRichMessageMarkdown";
  rtl?: boolean;
  noautolink?: boolean;
  markdown: string;
  files?: TypeInputRichFile[];
}
/** `richMessage#baf39d8b flags:# rtl:flags.0?true part:flags.1?true blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = RichMessage` https://core.telegram.org/constructor/richMessage */
export interface RawRichMessage {
  _: "richMessage";
  rtl?: boolean;
  part?: boolean;
  blocks: TypePageBlock[];
  photos: TypePhoto[];
  documents: TypeDocument[];
}
/** `updateChannelPinnedTopic#192efbe3 flags:# pinned:flags.0?true channel_id:long topic_id:int = Update` https://core.telegram.org/constructor/updateChannelPinnedTopic */
export interface RawUpdateChannelPinnedTopic {
  _: "updateChannelPinnedTopic";
  pinned?: boolean;
  channelId: number;
  topicId: number;
}
/** `updateChannelPinnedTopics#fe198602 flags:# channel_id:long order:flags.0?Vector<int> = Update` https://core.telegram.org/constructor/updateChannelPinnedTopics */
export interface RawUpdateChannelPinnedTopics {
  _: "updateChannelPinnedTopics";
  channelId: number;
  order?: number[];
}
/** `AccountDaysTTL` https://core.telegram.org/type/AccountDaysTTL */
export type TypeAccountDaysTTL = RawAccountDaysTTL;
/** `AiComposeTone` https://core.telegram.org/type/AiComposeTone */
export type TypeAiComposeTone = RawAiComposeTone | RawAiComposeToneDefault;
/** `AiComposeToneExample` https://core.telegram.org/type/AiComposeToneExample */
export type TypeAiComposeToneExample = RawAiComposeToneExample;
/** `AttachMenuBot` https://core.telegram.org/type/AttachMenuBot */
export type TypeAttachMenuBot = RawAttachMenuBot;
/** `AttachMenuBotIcon` https://core.telegram.org/type/AttachMenuBotIcon */
export type TypeAttachMenuBotIcon = RawAttachMenuBotIcon;
/** `AttachMenuBotIconColor` https://core.telegram.org/type/AttachMenuBotIconColor */
export type TypeAttachMenuBotIconColor = RawAttachMenuBotIconColor;
/** `AttachMenuBots` https://core.telegram.org/type/AttachMenuBots */
export type TypeAttachMenuBots = RawAttachMenuBotsNotModified | RawAttachMenuBots;
/** `AttachMenuBotsBot` https://core.telegram.org/type/AttachMenuBotsBot */
export type TypeAttachMenuBotsBot = RawAttachMenuBotsBot;
/** `AttachMenuPeerType` https://core.telegram.org/type/AttachMenuPeerType */
export type TypeAttachMenuPeerType = RawAttachMenuPeerTypeSameBotPM | RawAttachMenuPeerTypeBotPM | RawAttachMenuPeerTypePM | RawAttachMenuPeerTypeChat | RawAttachMenuPeerTypeBroadcast;
/** `AuctionBidLevel` https://core.telegram.org/type/AuctionBidLevel */
export type TypeAuctionBidLevel = RawAuctionBidLevel;
/** `Authorization` https://core.telegram.org/type/Authorization */
export type TypeAuthorization = RawAuthorization;
/** `AutoDownloadSettings` https://core.telegram.org/type/AutoDownloadSettings */
export type TypeAutoDownloadSettings = RawAutoDownloadSettings;
/** `AutoSaveException` https://core.telegram.org/type/AutoSaveException */
export type TypeAutoSaveException = RawAutoSaveException;
/** `AutoSaveSettings` https://core.telegram.org/type/AutoSaveSettings */
export type TypeAutoSaveSettings = RawAutoSaveSettings;
/** `AvailableEffect` https://core.telegram.org/type/AvailableEffect */
export type TypeAvailableEffect = RawAvailableEffect;
/** `AvailableReaction` https://core.telegram.org/type/AvailableReaction */
export type TypeAvailableReaction = RawAvailableReaction;
/** `BankCardOpenUrl` https://core.telegram.org/type/BankCardOpenUrl */
export type TypeBankCardOpenUrl = RawBankCardOpenUrl;
/** `BaseTheme` https://core.telegram.org/type/BaseTheme */
export type TypeBaseTheme = RawBaseThemeClassic | RawBaseThemeDay | RawBaseThemeNight | RawBaseThemeTinted | RawBaseThemeArctic;
/** `Birthday` https://core.telegram.org/type/Birthday */
export type TypeBirthday = RawBirthday;
/** `Boost` https://core.telegram.org/type/Boost */
export type TypeBoost = RawBoost;
/** `BotApp` https://core.telegram.org/type/BotApp */
export type TypeBotApp = RawBotAppNotModified | RawBotApp;
/** `BotAppSettings` https://core.telegram.org/type/BotAppSettings */
export type TypeBotAppSettings = RawBotAppSettings;
/** `BotBusinessConnection` https://core.telegram.org/type/BotBusinessConnection */
export type TypeBotBusinessConnection = RawBotBusinessConnection;
/** `BotCommand` https://core.telegram.org/type/BotCommand */
export type TypeBotCommand = RawBotCommand;
/** `BotCommandScope` https://core.telegram.org/type/BotCommandScope */
export type TypeBotCommandScope = RawBotCommandScopeDefault | RawBotCommandScopeUsers | RawBotCommandScopeChats | RawBotCommandScopeChatAdmins | RawBotCommandScopePeer | RawBotCommandScopePeerAdmins | RawBotCommandScopePeerUser;
/** `BotInfo` https://core.telegram.org/type/BotInfo */
export type TypeBotInfo = RawBotInfo;
/** `BotInlineMessage` https://core.telegram.org/type/BotInlineMessage */
export type TypeBotInlineMessage = RawBotInlineMessageMediaAuto | RawBotInlineMessageText | RawBotInlineMessageMediaGeo | RawBotInlineMessageMediaVenue | RawBotInlineMessageMediaContact | RawBotInlineMessageMediaInvoice | RawBotInlineMessageMediaWebPage | RawBotInlineMessageRichMessage;
/** `BotInlineResult` https://core.telegram.org/type/BotInlineResult */
export type TypeBotInlineResult = RawBotInlineResult | RawBotInlineMediaResult;
/** `BotMenuButton` https://core.telegram.org/type/BotMenuButton */
export type TypeBotMenuButton = RawBotMenuButtonDefault | RawBotMenuButtonCommands | RawBotMenuButton;
/** `BotPreviewMedia` https://core.telegram.org/type/BotPreviewMedia */
export type TypeBotPreviewMedia = RawBotPreviewMedia;
/** `BotVerification` https://core.telegram.org/type/BotVerification */
export type TypeBotVerification = RawBotVerification;
/** `BotVerifierSettings` https://core.telegram.org/type/BotVerifierSettings */
export type TypeBotVerifierSettings = RawBotVerifierSettings;
/** `BusinessAwayMessage` https://core.telegram.org/type/BusinessAwayMessage */
export type TypeBusinessAwayMessage = RawBusinessAwayMessage;
/** `BusinessAwayMessageSchedule` https://core.telegram.org/type/BusinessAwayMessageSchedule */
export type TypeBusinessAwayMessageSchedule = RawBusinessAwayMessageScheduleAlways | RawBusinessAwayMessageScheduleOutsideWorkHours | RawBusinessAwayMessageScheduleCustom;
/** `BusinessBotRecipients` https://core.telegram.org/type/BusinessBotRecipients */
export type TypeBusinessBotRecipients = RawBusinessBotRecipients;
/** `BusinessBotRights` https://core.telegram.org/type/BusinessBotRights */
export type TypeBusinessBotRights = RawBusinessBotRights;
/** `BusinessChatLink` https://core.telegram.org/type/BusinessChatLink */
export type TypeBusinessChatLink = RawBusinessChatLink;
/** `BusinessGreetingMessage` https://core.telegram.org/type/BusinessGreetingMessage */
export type TypeBusinessGreetingMessage = RawBusinessGreetingMessage;
/** `BusinessIntro` https://core.telegram.org/type/BusinessIntro */
export type TypeBusinessIntro = RawBusinessIntro;
/** `BusinessLocation` https://core.telegram.org/type/BusinessLocation */
export type TypeBusinessLocation = RawBusinessLocation;
/** `BusinessRecipients` https://core.telegram.org/type/BusinessRecipients */
export type TypeBusinessRecipients = RawBusinessRecipients;
/** `BusinessWeeklyOpen` https://core.telegram.org/type/BusinessWeeklyOpen */
export type TypeBusinessWeeklyOpen = RawBusinessWeeklyOpen;
/** `BusinessWorkHours` https://core.telegram.org/type/BusinessWorkHours */
export type TypeBusinessWorkHours = RawBusinessWorkHours;
/** `CdnConfig` https://core.telegram.org/type/CdnConfig */
export type TypeCdnConfig = RawCdnConfig;
/** `CdnPublicKey` https://core.telegram.org/type/CdnPublicKey */
export type TypeCdnPublicKey = RawCdnPublicKey;
/** `ChannelAdminLogEvent` https://core.telegram.org/type/ChannelAdminLogEvent */
export type TypeChannelAdminLogEvent = RawChannelAdminLogEvent;
/** `ChannelAdminLogEventAction` https://core.telegram.org/type/ChannelAdminLogEventAction */
export type TypeChannelAdminLogEventAction = RawChannelAdminLogEventActionChangeTitle | RawChannelAdminLogEventActionChangeAbout | RawChannelAdminLogEventActionChangeUsername | RawChannelAdminLogEventActionChangePhoto | RawChannelAdminLogEventActionToggleInvites | RawChannelAdminLogEventActionToggleSignatures | RawChannelAdminLogEventActionUpdatePinned | RawChannelAdminLogEventActionEditMessage | RawChannelAdminLogEventActionDeleteMessage | RawChannelAdminLogEventActionParticipantJoin | RawChannelAdminLogEventActionParticipantLeave | RawChannelAdminLogEventActionParticipantInvite | RawChannelAdminLogEventActionParticipantToggleBan | RawChannelAdminLogEventActionParticipantToggleAdmin | RawChannelAdminLogEventActionChangeStickerSet | RawChannelAdminLogEventActionTogglePreHistoryHidden | RawChannelAdminLogEventActionDefaultBannedRights | RawChannelAdminLogEventActionStopPoll | RawChannelAdminLogEventActionChangeLinkedChat | RawChannelAdminLogEventActionChangeLocation | RawChannelAdminLogEventActionToggleSlowMode | RawChannelAdminLogEventActionStartGroupCall | RawChannelAdminLogEventActionDiscardGroupCall | RawChannelAdminLogEventActionParticipantMute | RawChannelAdminLogEventActionParticipantUnmute | RawChannelAdminLogEventActionToggleGroupCallSetting | RawChannelAdminLogEventActionParticipantJoinByInvite | RawChannelAdminLogEventActionExportedInviteDelete | RawChannelAdminLogEventActionExportedInviteRevoke | RawChannelAdminLogEventActionExportedInviteEdit | RawChannelAdminLogEventActionParticipantVolume | RawChannelAdminLogEventActionChangeHistoryTTL | RawChannelAdminLogEventActionParticipantJoinByRequest | RawChannelAdminLogEventActionToggleNoForwards | RawChannelAdminLogEventActionSendMessage | RawChannelAdminLogEventActionChangeAvailableReactions | RawChannelAdminLogEventActionChangeUsernames | RawChannelAdminLogEventActionToggleForum | RawChannelAdminLogEventActionCreateTopic | RawChannelAdminLogEventActionEditTopic | RawChannelAdminLogEventActionDeleteTopic | RawChannelAdminLogEventActionPinTopic | RawChannelAdminLogEventActionToggleAntiSpam | RawChannelAdminLogEventActionChangePeerColor | RawChannelAdminLogEventActionChangeProfilePeerColor | RawChannelAdminLogEventActionChangeWallpaper | RawChannelAdminLogEventActionChangeEmojiStatus | RawChannelAdminLogEventActionChangeEmojiStickerSet | RawChannelAdminLogEventActionToggleSignatureProfiles | RawChannelAdminLogEventActionParticipantSubExtend | RawChannelAdminLogEventActionToggleAutotranslation | RawChannelAdminLogEventActionParticipantEditRank;
/** `ChannelAdminLogEventsFilter` https://core.telegram.org/type/ChannelAdminLogEventsFilter */
export type TypeChannelAdminLogEventsFilter = RawChannelAdminLogEventsFilter;
/** `ChannelLocation` https://core.telegram.org/type/ChannelLocation */
export type TypeChannelLocation = RawChannelLocationEmpty | RawChannelLocation;
/** `ChannelMessagesFilter` https://core.telegram.org/type/ChannelMessagesFilter */
export type TypeChannelMessagesFilter = RawChannelMessagesFilterEmpty | RawChannelMessagesFilter;
/** `ChannelParticipant` https://core.telegram.org/type/ChannelParticipant */
export type TypeChannelParticipant = RawChannelParticipant | RawChannelParticipantSelf | RawChannelParticipantCreator | RawChannelParticipantAdmin | RawChannelParticipantBanned | RawChannelParticipantLeft;
/** `ChannelParticipantsFilter` https://core.telegram.org/type/ChannelParticipantsFilter */
export type TypeChannelParticipantsFilter = RawChannelParticipantsRecent | RawChannelParticipantsAdmins | RawChannelParticipantsKicked | RawChannelParticipantsBots | RawChannelParticipantsBanned | RawChannelParticipantsSearch | RawChannelParticipantsContacts | RawChannelParticipantsMentions;
/** `Chat` https://core.telegram.org/type/Chat */
export type TypeChat = RawChatEmpty | RawChat | RawChatForbidden | RawChannel | RawChannelForbidden;
/** `ChatAdminRights` https://core.telegram.org/type/ChatAdminRights */
export type TypeChatAdminRights = RawChatAdminRights;
/** `ChatAdminWithInvites` https://core.telegram.org/type/ChatAdminWithInvites */
export type TypeChatAdminWithInvites = RawChatAdminWithInvites;
/** `ChatBannedRights` https://core.telegram.org/type/ChatBannedRights */
export type TypeChatBannedRights = RawChatBannedRights;
/** `ChatFull` https://core.telegram.org/type/ChatFull */
export type TypeChatFull = RawChatFull | RawChannelFull;
/** `ChatInvite` https://core.telegram.org/type/ChatInvite */
export type TypeChatInvite = RawChatInviteAlready | RawChatInvite | RawChatInvitePeek;
/** `ChatInviteImporter` https://core.telegram.org/type/ChatInviteImporter */
export type TypeChatInviteImporter = RawChatInviteImporter;
/** `ChatOnlines` https://core.telegram.org/type/ChatOnlines */
export type TypeChatOnlines = RawChatOnlines;
/** `ChatParticipant` https://core.telegram.org/type/ChatParticipant */
export type TypeChatParticipant = RawChatParticipant | RawChatParticipantCreator | RawChatParticipantAdmin;
/** `ChatParticipants` https://core.telegram.org/type/ChatParticipants */
export type TypeChatParticipants = RawChatParticipantsForbidden | RawChatParticipants;
/** `ChatPhoto` https://core.telegram.org/type/ChatPhoto */
export type TypeChatPhoto = RawChatPhotoEmpty | RawChatPhoto;
/** `ChatReactions` https://core.telegram.org/type/ChatReactions */
export type TypeChatReactions = RawChatReactionsNone | RawChatReactionsAll | RawChatReactionsSome;
/** `ChatTheme` https://core.telegram.org/type/ChatTheme */
export type TypeChatTheme = RawChatTheme | RawChatThemeUniqueGift;
/** `CodeSettings` https://core.telegram.org/type/CodeSettings */
export type TypeCodeSettings = RawCodeSettings;
/** `Config` https://core.telegram.org/type/Config */
export type TypeConfig = RawConfig;
/** `ConnectedBot` https://core.telegram.org/type/ConnectedBot */
export type TypeConnectedBot = RawConnectedBot;
/** `ConnectedBotStarRef` https://core.telegram.org/type/ConnectedBotStarRef */
export type TypeConnectedBotStarRef = RawConnectedBotStarRef;
/** `Contact` https://core.telegram.org/type/Contact */
export type TypeContact = RawContact;
/** `ContactBirthday` https://core.telegram.org/type/ContactBirthday */
export type TypeContactBirthday = RawContactBirthday;
/** `ContactStatus` https://core.telegram.org/type/ContactStatus */
export type TypeContactStatus = RawContactStatus;
/** `DataJSON` https://core.telegram.org/type/DataJSON */
export type TypeDataJSON = RawDataJSON;
/** `DcOption` https://core.telegram.org/type/DcOption */
export type TypeDcOption = RawDcOption;
/** `DefaultHistoryTTL` https://core.telegram.org/type/DefaultHistoryTTL */
export type TypeDefaultHistoryTTL = RawDefaultHistoryTTL;
/** `Dialog` https://core.telegram.org/type/Dialog */
export type TypeDialog = RawDialog | RawDialogFolder;
/** `DialogFilter` https://core.telegram.org/type/DialogFilter */
export type TypeDialogFilter = RawDialogFilter | RawDialogFilterDefault | RawDialogFilterChatlist;
/** `DialogFilterSuggested` https://core.telegram.org/type/DialogFilterSuggested */
export type TypeDialogFilterSuggested = RawDialogFilterSuggested;
/** `DialogPeer` https://core.telegram.org/type/DialogPeer */
export type TypeDialogPeer = RawDialogPeer | RawDialogPeerFolder;
/** `DisallowedGiftsSettings` https://core.telegram.org/type/DisallowedGiftsSettings */
export type TypeDisallowedGiftsSettings = RawDisallowedGiftsSettings;
/** `Document` https://core.telegram.org/type/Document */
export type TypeDocument = RawDocumentEmpty | RawDocument;
/** `DocumentAttribute` https://core.telegram.org/type/DocumentAttribute */
export type TypeDocumentAttribute = RawDocumentAttributeImageSize | RawDocumentAttributeAnimated | RawDocumentAttributeSticker | RawDocumentAttributeVideo | RawDocumentAttributeAudio | RawDocumentAttributeFilename | RawDocumentAttributeHasStickers | RawDocumentAttributeCustomEmoji;
/** `DraftMessage` https://core.telegram.org/type/DraftMessage */
export type TypeDraftMessage = RawDraftMessageEmpty | RawDraftMessage;
/** `EmailVerification` https://core.telegram.org/type/EmailVerification */
export type TypeEmailVerification = RawEmailVerificationCode | RawEmailVerificationGoogle | RawEmailVerificationApple;
/** `EmailVerifyPurpose` https://core.telegram.org/type/EmailVerifyPurpose */
export type TypeEmailVerifyPurpose = RawEmailVerifyPurposeLoginSetup | RawEmailVerifyPurposeLoginChange | RawEmailVerifyPurposePassport;
/** `EmojiGroup` https://core.telegram.org/type/EmojiGroup */
export type TypeEmojiGroup = RawEmojiGroup | RawEmojiGroupGreeting | RawEmojiGroupPremium;
/** `EmojiKeyword` https://core.telegram.org/type/EmojiKeyword */
export type TypeEmojiKeyword = RawEmojiKeyword | RawEmojiKeywordDeleted;
/** `EmojiKeywordsDifference` https://core.telegram.org/type/EmojiKeywordsDifference */
export type TypeEmojiKeywordsDifference = RawEmojiKeywordsDifference;
/** `EmojiLanguage` https://core.telegram.org/type/EmojiLanguage */
export type TypeEmojiLanguage = RawEmojiLanguage;
/** `EmojiList` https://core.telegram.org/type/EmojiList */
export type TypeEmojiList = RawEmojiListNotModified | RawEmojiList;
/** `EmojiStatus` https://core.telegram.org/type/EmojiStatus */
export type TypeEmojiStatus = RawEmojiStatusEmpty | RawEmojiStatus | RawEmojiStatusCollectible | RawInputEmojiStatusCollectible;
/** `EmojiURL` https://core.telegram.org/type/EmojiURL */
export type TypeEmojiURL = RawEmojiURL;
/** `EncryptedChat` https://core.telegram.org/type/EncryptedChat */
export type TypeEncryptedChat = RawEncryptedChatEmpty | RawEncryptedChatWaiting | RawEncryptedChatRequested | RawEncryptedChat | RawEncryptedChatDiscarded;
/** `EncryptedFile` https://core.telegram.org/type/EncryptedFile */
export type TypeEncryptedFile = RawEncryptedFileEmpty | RawEncryptedFile;
/** `EncryptedMessage` https://core.telegram.org/type/EncryptedMessage */
export type TypeEncryptedMessage = RawEncryptedMessage | RawEncryptedMessageService;
/** `Error` https://core.telegram.org/type/Error */
export type TypeError = RawError;
/** `ExportedChatInvite` https://core.telegram.org/type/ExportedChatInvite */
export type TypeExportedChatInvite = RawChatInviteExported | RawChatInvitePublicJoinRequests;
/** `ExportedChatlistInvite` https://core.telegram.org/type/ExportedChatlistInvite */
export type TypeExportedChatlistInvite = RawExportedChatlistInvite;
/** `ExportedContactToken` https://core.telegram.org/type/ExportedContactToken */
export type TypeExportedContactToken = RawExportedContactToken;
/** `ExportedMessageLink` https://core.telegram.org/type/ExportedMessageLink */
export type TypeExportedMessageLink = RawExportedMessageLink;
/** `ExportedStoryLink` https://core.telegram.org/type/ExportedStoryLink */
export type TypeExportedStoryLink = RawExportedStoryLink;
/** `FactCheck` https://core.telegram.org/type/FactCheck */
export type TypeFactCheck = RawFactCheck;
/** `FileHash` https://core.telegram.org/type/FileHash */
export type TypeFileHash = RawFileHash;
/** `Folder` https://core.telegram.org/type/Folder */
export type TypeFolder = RawFolder;
/** `FolderPeer` https://core.telegram.org/type/FolderPeer */
export type TypeFolderPeer = RawFolderPeer;
/** `ForumTopic` https://core.telegram.org/type/ForumTopic */
export type TypeForumTopic = RawForumTopicDeleted | RawForumTopic;
/** `FoundStory` https://core.telegram.org/type/FoundStory */
export type TypeFoundStory = RawFoundStory;
/** `Game` https://core.telegram.org/type/Game */
export type TypeGame = RawGame;
/** `GeoPoint` https://core.telegram.org/type/GeoPoint */
export type TypeGeoPoint = RawGeoPointEmpty | RawGeoPoint;
/** `GeoPointAddress` https://core.telegram.org/type/GeoPointAddress */
export type TypeGeoPointAddress = RawGeoPointAddress;
/** `GlobalPrivacySettings` https://core.telegram.org/type/GlobalPrivacySettings */
export type TypeGlobalPrivacySettings = RawGlobalPrivacySettings;
/** `GroupCall` https://core.telegram.org/type/GroupCall */
export type TypeGroupCall = RawGroupCallDiscarded | RawGroupCall;
/** `GroupCallDonor` https://core.telegram.org/type/GroupCallDonor */
export type TypeGroupCallDonor = RawGroupCallDonor;
/** `GroupCallMessage` https://core.telegram.org/type/GroupCallMessage */
export type TypeGroupCallMessage = RawGroupCallMessage;
/** `GroupCallParticipant` https://core.telegram.org/type/GroupCallParticipant */
export type TypeGroupCallParticipant = RawGroupCallParticipant;
/** `GroupCallParticipantVideo` https://core.telegram.org/type/GroupCallParticipantVideo */
export type TypeGroupCallParticipantVideo = RawGroupCallParticipantVideo;
/** `GroupCallParticipantVideoSourceGroup` https://core.telegram.org/type/GroupCallParticipantVideoSourceGroup */
export type TypeGroupCallParticipantVideoSourceGroup = RawGroupCallParticipantVideoSourceGroup;
/** `GroupCallStreamChannel` https://core.telegram.org/type/GroupCallStreamChannel */
export type TypeGroupCallStreamChannel = RawGroupCallStreamChannel;
/** `HighScore` https://core.telegram.org/type/HighScore */
export type TypeHighScore = RawHighScore;
/** `ImportedContact` https://core.telegram.org/type/ImportedContact */
export type TypeImportedContact = RawImportedContact;
/** `InlineBotSwitchPM` https://core.telegram.org/type/InlineBotSwitchPM */
export type TypeInlineBotSwitchPM = RawInlineBotSwitchPM;
/** `InlineBotWebView` https://core.telegram.org/type/InlineBotWebView */
export type TypeInlineBotWebView = RawInlineBotWebView;
/** `InlineQueryPeerType` https://core.telegram.org/type/InlineQueryPeerType */
export type TypeInlineQueryPeerType = RawInlineQueryPeerTypeSameBotPM | RawInlineQueryPeerTypePM | RawInlineQueryPeerTypeChat | RawInlineQueryPeerTypeMegagroup | RawInlineQueryPeerTypeBroadcast | RawInlineQueryPeerTypeBotPM;
/** `InputAiComposeTone` https://core.telegram.org/type/InputAiComposeTone */
export type TypeInputAiComposeTone = RawInputAiComposeToneDefault | RawInputAiComposeToneID | RawInputAiComposeToneSlug;
/** `InputAppEvent` https://core.telegram.org/type/InputAppEvent */
export type TypeInputAppEvent = RawInputAppEvent;
/** `InputBotApp` https://core.telegram.org/type/InputBotApp */
export type TypeInputBotApp = RawInputBotAppID | RawInputBotAppShortName;
/** `InputBotInlineMessage` https://core.telegram.org/type/InputBotInlineMessage */
export type TypeInputBotInlineMessage = RawInputBotInlineMessageMediaAuto | RawInputBotInlineMessageText | RawInputBotInlineMessageMediaGeo | RawInputBotInlineMessageMediaVenue | RawInputBotInlineMessageMediaContact | RawInputBotInlineMessageGame | RawInputBotInlineMessageMediaInvoice | RawInputBotInlineMessageMediaWebPage | RawInputBotInlineMessageRichMessage;
/** `InputBotInlineMessageID` https://core.telegram.org/type/InputBotInlineMessageID */
export type TypeInputBotInlineMessageID = RawInputBotInlineMessageID | RawInputBotInlineMessageID64;
/** `InputBotInlineResult` https://core.telegram.org/type/InputBotInlineResult */
export type TypeInputBotInlineResult = RawInputBotInlineResult | RawInputBotInlineResultPhoto | RawInputBotInlineResultDocument | RawInputBotInlineResultGame;
/** `InputBusinessAwayMessage` https://core.telegram.org/type/InputBusinessAwayMessage */
export type TypeInputBusinessAwayMessage = RawInputBusinessAwayMessage;
/** `InputBusinessBotRecipients` https://core.telegram.org/type/InputBusinessBotRecipients */
export type TypeInputBusinessBotRecipients = RawInputBusinessBotRecipients;
/** `InputBusinessChatLink` https://core.telegram.org/type/InputBusinessChatLink */
export type TypeInputBusinessChatLink = RawInputBusinessChatLink;
/** `InputBusinessGreetingMessage` https://core.telegram.org/type/InputBusinessGreetingMessage */
export type TypeInputBusinessGreetingMessage = RawInputBusinessGreetingMessage;
/** `InputBusinessIntro` https://core.telegram.org/type/InputBusinessIntro */
export type TypeInputBusinessIntro = RawInputBusinessIntro;
/** `InputBusinessRecipients` https://core.telegram.org/type/InputBusinessRecipients */
export type TypeInputBusinessRecipients = RawInputBusinessRecipients;
/** `InputChannel` https://core.telegram.org/type/InputChannel */
export type TypeInputChannel = RawInputChannelEmpty | RawInputChannel | RawInputChannelFromMessage;
/** `InputChatPhoto` https://core.telegram.org/type/InputChatPhoto */
export type TypeInputChatPhoto = RawInputChatPhotoEmpty | RawInputChatUploadedPhoto | RawInputChatPhoto;
/** `InputChatTheme` https://core.telegram.org/type/InputChatTheme */
export type TypeInputChatTheme = RawInputChatThemeEmpty | RawInputChatTheme | RawInputChatThemeUniqueGift;
/** `InputChatlist` https://core.telegram.org/type/InputChatlist */
export type TypeInputChatlist = RawInputChatlistDialogFilter;
/** `InputCheckPasswordSRP` https://core.telegram.org/type/InputCheckPasswordSRP */
export type TypeInputCheckPasswordSRP = RawInputCheckPasswordEmpty | RawInputCheckPasswordSRP;
/** `InputClientProxy` https://core.telegram.org/type/InputClientProxy */
export type TypeInputClientProxy = RawInputClientProxy;
/** `InputCollectible` https://core.telegram.org/type/InputCollectible */
export type TypeInputCollectible = RawInputCollectibleUsername | RawInputCollectiblePhone;
/** `InputContact` https://core.telegram.org/type/InputContact */
export type TypeInputContact = RawInputPhoneContact;
/** `InputDialogPeer` https://core.telegram.org/type/InputDialogPeer */
export type TypeInputDialogPeer = RawInputDialogPeer | RawInputDialogPeerFolder;
/** `InputDocument` https://core.telegram.org/type/InputDocument */
export type TypeInputDocument = RawInputDocumentEmpty | RawInputDocument;
/** `InputEncryptedChat` https://core.telegram.org/type/InputEncryptedChat */
export type TypeInputEncryptedChat = RawInputEncryptedChat;
/** `InputEncryptedFile` https://core.telegram.org/type/InputEncryptedFile */
export type TypeInputEncryptedFile = RawInputEncryptedFileEmpty | RawInputEncryptedFileUploaded | RawInputEncryptedFile | RawInputEncryptedFileBigUploaded;
/** `InputFile` https://core.telegram.org/type/InputFile */
export type TypeInputFile = RawInputFile | RawInputFileBig | RawInputFileStoryDocument;
/** `InputFileLocation` https://core.telegram.org/type/InputFileLocation */
export type TypeInputFileLocation = RawInputFileLocation | RawInputEncryptedFileLocation | RawInputDocumentFileLocation | RawInputSecureFileLocation | RawInputTakeoutFileLocation | RawInputPhotoFileLocation | RawInputPhotoLegacyFileLocation | RawInputPeerPhotoFileLocation | RawInputStickerSetThumb | RawInputGroupCallStream;
/** `InputFolderPeer` https://core.telegram.org/type/InputFolderPeer */
export type TypeInputFolderPeer = RawInputFolderPeer;
/** `InputGame` https://core.telegram.org/type/InputGame */
export type TypeInputGame = RawInputGameID | RawInputGameShortName;
/** `InputGeoPoint` https://core.telegram.org/type/InputGeoPoint */
export type TypeInputGeoPoint = RawInputGeoPointEmpty | RawInputGeoPoint;
/** `InputGroupCall` https://core.telegram.org/type/InputGroupCall */
export type TypeInputGroupCall = RawInputGroupCall | RawInputGroupCallSlug | RawInputGroupCallInviteMessage;
/** `InputInvoice` https://core.telegram.org/type/InputInvoice */
export type TypeInputInvoice = RawInputInvoiceMessage | RawInputInvoiceSlug | RawInputInvoicePremiumGiftCode | RawInputInvoiceStars | RawInputInvoiceChatInviteSubscription | RawInputInvoiceStarGift | RawInputInvoiceStarGiftUpgrade | RawInputInvoiceStarGiftTransfer | RawInputInvoicePremiumGiftStars | RawInputInvoiceBusinessBotTransferStars | RawInputInvoiceStarGiftResale | RawInputInvoiceStarGiftPrepaidUpgrade | RawInputInvoicePremiumAuthCode | RawInputInvoiceStarGiftDropOriginalDetails | RawInputInvoiceStarGiftAuctionBid;
/** `InputMedia` https://core.telegram.org/type/InputMedia */
export type TypeInputMedia = RawInputMediaEmpty | RawInputMediaUploadedPhoto | RawInputMediaPhoto | RawInputMediaGeoPoint | RawInputMediaContact | RawInputMediaUploadedDocument | RawInputMediaDocument | RawInputMediaVenue | RawInputMediaPhotoExternal | RawInputMediaDocumentExternal | RawInputMediaGame | RawInputMediaInvoice | RawInputMediaGeoLive | RawInputMediaPoll | RawInputMediaDice | RawInputMediaStory | RawInputMediaWebPage | RawInputMediaPaidMedia | RawInputMediaTodo | RawInputMediaStakeDice;
/** `InputMessage` https://core.telegram.org/type/InputMessage */
export type TypeInputMessage = RawInputMessageID | RawInputMessageReplyTo | RawInputMessagePinned | RawInputMessageCallbackQuery;
/** `InputMessageReadMetric` https://core.telegram.org/type/InputMessageReadMetric */
export type TypeInputMessageReadMetric = RawInputMessageReadMetric;
/** `InputNotifyPeer` https://core.telegram.org/type/InputNotifyPeer */
export type TypeInputNotifyPeer = RawInputNotifyPeer | RawInputNotifyUsers | RawInputNotifyChats | RawInputNotifyBroadcasts | RawInputNotifyForumTopic;
/** `InputPasskeyCredential` https://core.telegram.org/type/InputPasskeyCredential */
export type TypeInputPasskeyCredential = RawInputPasskeyCredentialPublicKey | RawInputPasskeyCredentialFirebasePNV;
/** `InputPasskeyResponse` https://core.telegram.org/type/InputPasskeyResponse */
export type TypeInputPasskeyResponse = RawInputPasskeyResponseRegister | RawInputPasskeyResponseLogin;
/** `InputPaymentCredentials` https://core.telegram.org/type/InputPaymentCredentials */
export type TypeInputPaymentCredentials = RawInputPaymentCredentialsSaved | RawInputPaymentCredentials | RawInputPaymentCredentialsApplePay | RawInputPaymentCredentialsGooglePay;
/** `InputPeer` https://core.telegram.org/type/InputPeer */
export type TypeInputPeer = RawInputPeerEmpty | RawInputPeerSelf | RawInputPeerChat | RawInputPeerUser | RawInputPeerChannel | RawInputPeerUserFromMessage | RawInputPeerChannelFromMessage;
/** `InputPeerNotifySettings` https://core.telegram.org/type/InputPeerNotifySettings */
export type TypeInputPeerNotifySettings = RawInputPeerNotifySettings;
/** `InputPhoneCall` https://core.telegram.org/type/InputPhoneCall */
export type TypeInputPhoneCall = RawInputPhoneCall;
/** `InputPhoto` https://core.telegram.org/type/InputPhoto */
export type TypeInputPhoto = RawInputPhotoEmpty | RawInputPhoto;
/** `InputPrivacyKey` https://core.telegram.org/type/InputPrivacyKey */
export type TypeInputPrivacyKey = RawInputPrivacyKeyStatusTimestamp | RawInputPrivacyKeyChatInvite | RawInputPrivacyKeyPhoneCall | RawInputPrivacyKeyPhoneP2P | RawInputPrivacyKeyForwards | RawInputPrivacyKeyProfilePhoto | RawInputPrivacyKeyPhoneNumber | RawInputPrivacyKeyAddedByPhone | RawInputPrivacyKeyVoiceMessages | RawInputPrivacyKeyAbout | RawInputPrivacyKeyBirthday | RawInputPrivacyKeyStarGiftsAutoSave | RawInputPrivacyKeyNoPaidMessages | RawInputPrivacyKeySavedMusic;
/** `InputPrivacyRule` https://core.telegram.org/type/InputPrivacyRule */
export type TypeInputPrivacyRule = RawInputPrivacyValueAllowContacts | RawInputPrivacyValueAllowAll | RawInputPrivacyValueAllowUsers | RawInputPrivacyValueDisallowContacts | RawInputPrivacyValueDisallowAll | RawInputPrivacyValueDisallowUsers | RawInputPrivacyValueAllowChatParticipants | RawInputPrivacyValueDisallowChatParticipants | RawInputPrivacyValueAllowCloseFriends | RawInputPrivacyValueAllowPremium | RawInputPrivacyValueAllowBots | RawInputPrivacyValueDisallowBots;
/** `InputQuickReplyShortcut` https://core.telegram.org/type/InputQuickReplyShortcut */
export type TypeInputQuickReplyShortcut = RawInputQuickReplyShortcut | RawInputQuickReplyShortcutId;
/** `InputReplyTo` https://core.telegram.org/type/InputReplyTo */
export type TypeInputReplyTo = RawInputReplyToMessage | RawInputReplyToStory | RawInputReplyToMonoForum;
/** `InputRichFile` https://core.telegram.org/type/InputRichFile */
export type TypeInputRichFile = RawInputRichFilePhoto | RawInputRichFileDocument;
/** `InputRichMessage` https://core.telegram.org/type/InputRichMessage */
export type TypeInputRichMessage = RawInputRichMessage | RawInputRichMessageHTML | RawInputRichMessageMarkdown;
/** `InputSavedStarGift` https://core.telegram.org/type/InputSavedStarGift */
export type TypeInputSavedStarGift = RawInputSavedStarGiftUser | RawInputSavedStarGiftChat | RawInputSavedStarGiftSlug;
/** `InputSecureFile` https://core.telegram.org/type/InputSecureFile */
export type TypeInputSecureFile = RawInputSecureFileUploaded | RawInputSecureFile;
/** `InputSecureValue` https://core.telegram.org/type/InputSecureValue */
export type TypeInputSecureValue = RawInputSecureValue;
/** `InputSingleMedia` https://core.telegram.org/type/InputSingleMedia */
export type TypeInputSingleMedia = RawInputSingleMedia;
/** `InputStarGiftAuction` https://core.telegram.org/type/InputStarGiftAuction */
export type TypeInputStarGiftAuction = RawInputStarGiftAuction | RawInputStarGiftAuctionSlug;
/** `InputStarsTransaction` https://core.telegram.org/type/InputStarsTransaction */
export type TypeInputStarsTransaction = RawInputStarsTransaction;
/** `InputStickerSet` https://core.telegram.org/type/InputStickerSet */
export type TypeInputStickerSet = RawInputStickerSetEmpty | RawInputStickerSetID | RawInputStickerSetShortName | RawInputStickerSetAnimatedEmoji | RawInputStickerSetDice | RawInputStickerSetAnimatedEmojiAnimations | RawInputStickerSetPremiumGifts | RawInputStickerSetEmojiGenericAnimations | RawInputStickerSetEmojiDefaultStatuses | RawInputStickerSetEmojiDefaultTopicIcons | RawInputStickerSetEmojiChannelDefaultStatuses | RawInputStickerSetTonGifts;
/** `InputStickerSetItem` https://core.telegram.org/type/InputStickerSetItem */
export type TypeInputStickerSetItem = RawInputStickerSetItem;
/** `InputStickeredMedia` https://core.telegram.org/type/InputStickeredMedia */
export type TypeInputStickeredMedia = RawInputStickeredMediaPhoto | RawInputStickeredMediaDocument;
/** `InputStorePaymentPurpose` https://core.telegram.org/type/InputStorePaymentPurpose */
export type TypeInputStorePaymentPurpose = RawInputStorePaymentPremiumSubscription | RawInputStorePaymentGiftPremium | RawInputStorePaymentPremiumGiftCode | RawInputStorePaymentPremiumGiveaway | RawInputStorePaymentStarsTopup | RawInputStorePaymentStarsGift | RawInputStorePaymentStarsGiveaway | RawInputStorePaymentAuthCode;
/** `InputTheme` https://core.telegram.org/type/InputTheme */
export type TypeInputTheme = RawInputTheme | RawInputThemeSlug;
/** `InputThemeSettings` https://core.telegram.org/type/InputThemeSettings */
export type TypeInputThemeSettings = RawInputThemeSettings;
/** `InputUser` https://core.telegram.org/type/InputUser */
export type TypeInputUser = RawInputUserEmpty | RawInputUserSelf | RawInputUser | RawInputUserFromMessage;
/** `InputWallPaper` https://core.telegram.org/type/InputWallPaper */
export type TypeInputWallPaper = RawInputWallPaper | RawInputWallPaperSlug | RawInputWallPaperNoFile;
/** `InputWebDocument` https://core.telegram.org/type/InputWebDocument */
export type TypeInputWebDocument = RawInputWebDocument;
/** `InputWebFileLocation` https://core.telegram.org/type/InputWebFileLocation */
export type TypeInputWebFileLocation = RawInputWebFileLocation | RawInputWebFileGeoPointLocation | RawInputWebFileAudioAlbumThumbLocation;
/** `Invoice` https://core.telegram.org/type/Invoice */
export type TypeInvoice = RawInvoice;
/** `JSONObjectValue` https://core.telegram.org/type/JSONObjectValue */
export type TypeJSONObjectValue = RawJsonObjectValue;
/** `JSONValue` https://core.telegram.org/type/JSONValue */
export type TypeJSONValue = RawJsonNull | RawJsonBool | RawJsonNumber | RawJsonString | RawJsonArray | RawJsonObject;
/** `JoinChatBotResult` https://core.telegram.org/type/JoinChatBotResult */
export type TypeJoinChatBotResult = RawJoinChatBotResultApproved | RawJoinChatBotResultDeclined | RawJoinChatBotResultQueued | RawJoinChatBotResultWebView;
/** `KeyboardButton` https://core.telegram.org/type/KeyboardButton */
export type TypeKeyboardButton = RawKeyboardButton | RawKeyboardButtonUrl | RawKeyboardButtonCallback | RawKeyboardButtonRequestPhone | RawKeyboardButtonRequestGeoLocation | RawKeyboardButtonSwitchInline | RawKeyboardButtonGame | RawKeyboardButtonBuy | RawKeyboardButtonUrlAuth | RawInputKeyboardButtonUrlAuth | RawKeyboardButtonRequestPoll | RawInputKeyboardButtonUserProfile | RawKeyboardButtonUserProfile | RawKeyboardButtonWebView | RawKeyboardButtonSimpleWebView | RawKeyboardButtonRequestPeer | RawInputKeyboardButtonRequestPeer | RawKeyboardButtonCopy;
/** `KeyboardButtonRow` https://core.telegram.org/type/KeyboardButtonRow */
export type TypeKeyboardButtonRow = RawKeyboardButtonRow;
/** `KeyboardButtonStyle` https://core.telegram.org/type/KeyboardButtonStyle */
export type TypeKeyboardButtonStyle = RawKeyboardButtonStyle;
/** `LabeledPrice` https://core.telegram.org/type/LabeledPrice */
export type TypeLabeledPrice = RawLabeledPrice;
/** `LangPackDifference` https://core.telegram.org/type/LangPackDifference */
export type TypeLangPackDifference = RawLangPackDifference;
/** `LangPackLanguage` https://core.telegram.org/type/LangPackLanguage */
export type TypeLangPackLanguage = RawLangPackLanguage;
/** `LangPackString` https://core.telegram.org/type/LangPackString */
export type TypeLangPackString = RawLangPackString | RawLangPackStringPluralized | RawLangPackStringDeleted;
/** `MaskCoords` https://core.telegram.org/type/MaskCoords */
export type TypeMaskCoords = RawMaskCoords;
/** `MediaArea` https://core.telegram.org/type/MediaArea */
export type TypeMediaArea = RawMediaAreaVenue | RawInputMediaAreaVenue | RawMediaAreaGeoPoint | RawMediaAreaSuggestedReaction | RawMediaAreaChannelPost | RawInputMediaAreaChannelPost | RawMediaAreaUrl | RawMediaAreaWeather | RawMediaAreaStarGift;
/** `MediaAreaCoordinates` https://core.telegram.org/type/MediaAreaCoordinates */
export type TypeMediaAreaCoordinates = RawMediaAreaCoordinates;
/** `Message` https://core.telegram.org/type/Message */
export type TypeMessage = RawMessageEmpty | RawMessage | RawMessageService;
/** `MessageAction` https://core.telegram.org/type/MessageAction */
export type TypeMessageAction = RawMessageActionEmpty | RawMessageActionChatCreate | RawMessageActionChatEditTitle | RawMessageActionChatEditPhoto | RawMessageActionChatDeletePhoto | RawMessageActionChatAddUser | RawMessageActionChatDeleteUser | RawMessageActionChatJoinedByLink | RawMessageActionChannelCreate | RawMessageActionChatMigrateTo | RawMessageActionChannelMigrateFrom | RawMessageActionPinMessage | RawMessageActionHistoryClear | RawMessageActionGameScore | RawMessageActionPaymentSentMe | RawMessageActionPaymentSent | RawMessageActionPhoneCall | RawMessageActionScreenshotTaken | RawMessageActionCustomAction | RawMessageActionBotAllowed | RawMessageActionSecureValuesSentMe | RawMessageActionSecureValuesSent | RawMessageActionContactSignUp | RawMessageActionGeoProximityReached | RawMessageActionGroupCall | RawMessageActionInviteToGroupCall | RawMessageActionSetMessagesTTL | RawMessageActionGroupCallScheduled | RawMessageActionSetChatTheme | RawMessageActionChatJoinedByRequest | RawMessageActionWebViewDataSentMe | RawMessageActionWebViewDataSent | RawMessageActionGiftPremium | RawMessageActionTopicCreate | RawMessageActionTopicEdit | RawMessageActionSuggestProfilePhoto | RawMessageActionRequestedPeer | RawMessageActionSetChatWallPaper | RawMessageActionGiftCode | RawMessageActionGiveawayLaunch | RawMessageActionGiveawayResults | RawMessageActionBoostApply | RawMessageActionRequestedPeerSentMe | RawMessageActionPaymentRefunded | RawMessageActionGiftStars | RawMessageActionPrizeStars | RawMessageActionStarGift | RawMessageActionStarGiftUnique | RawMessageActionPaidMessagesRefunded | RawMessageActionPaidMessagesPrice | RawMessageActionConferenceCall | RawMessageActionTodoCompletions | RawMessageActionTodoAppendTasks | RawMessageActionSuggestedPostApproval | RawMessageActionSuggestedPostSuccess | RawMessageActionSuggestedPostRefund | RawMessageActionGiftTon | RawMessageActionSuggestBirthday | RawMessageActionStarGiftPurchaseOffer | RawMessageActionStarGiftPurchaseOfferDeclined | RawMessageActionNewCreatorPending | RawMessageActionChangeCreator | RawMessageActionNoForwardsToggle | RawMessageActionNoForwardsRequest | RawMessageActionPollAppendAnswer | RawMessageActionPollDeleteAnswer | RawMessageActionManagedBotCreated;
/** `MessageEntity` https://core.telegram.org/type/MessageEntity */
export type TypeMessageEntity = RawMessageEntityUnknown | RawMessageEntityMention | RawMessageEntityHashtag | RawMessageEntityBotCommand | RawMessageEntityUrl | RawMessageEntityEmail | RawMessageEntityBold | RawMessageEntityItalic | RawMessageEntityCode | RawMessageEntityPre | RawMessageEntityTextUrl | RawMessageEntityMentionName | RawInputMessageEntityMentionName | RawMessageEntityPhone | RawMessageEntityCashtag | RawMessageEntityUnderline | RawMessageEntityStrike | RawMessageEntityBankCard | RawMessageEntitySpoiler | RawMessageEntityCustomEmoji | RawMessageEntityBlockquote | RawMessageEntityFormattedDate | RawMessageEntityDiffInsert | RawMessageEntityDiffReplace | RawMessageEntityDiffDelete;
/** `MessageExtendedMedia` https://core.telegram.org/type/MessageExtendedMedia */
export type TypeMessageExtendedMedia = RawMessageExtendedMediaPreview | RawMessageExtendedMedia;
/** `MessageFwdHeader` https://core.telegram.org/type/MessageFwdHeader */
export type TypeMessageFwdHeader = RawMessageFwdHeader;
/** `MessageMedia` https://core.telegram.org/type/MessageMedia */
export type TypeMessageMedia = RawMessageMediaEmpty | RawMessageMediaPhoto | RawMessageMediaGeo | RawMessageMediaContact | RawMessageMediaUnsupported | RawMessageMediaDocument | RawMessageMediaWebPage | RawMessageMediaVenue | RawMessageMediaGame | RawMessageMediaInvoice | RawMessageMediaGeoLive | RawMessageMediaPoll | RawMessageMediaDice | RawMessageMediaStory | RawMessageMediaGiveaway | RawMessageMediaGiveawayResults | RawMessageMediaPaidMedia | RawMessageMediaToDo | RawMessageMediaVideoStream;
/** `MessagePeerReaction` https://core.telegram.org/type/MessagePeerReaction */
export type TypeMessagePeerReaction = RawMessagePeerReaction;
/** `MessagePeerVote` https://core.telegram.org/type/MessagePeerVote */
export type TypeMessagePeerVote = RawMessagePeerVote | RawMessagePeerVoteInputOption | RawMessagePeerVoteMultiple;
/** `MessageRange` https://core.telegram.org/type/MessageRange */
export type TypeMessageRange = RawMessageRange;
/** `MessageReactions` https://core.telegram.org/type/MessageReactions */
export type TypeMessageReactions = RawMessageReactions;
/** `MessageReactor` https://core.telegram.org/type/MessageReactor */
export type TypeMessageReactor = RawMessageReactor;
/** `MessageReplies` https://core.telegram.org/type/MessageReplies */
export type TypeMessageReplies = RawMessageReplies;
/** `MessageReplyHeader` https://core.telegram.org/type/MessageReplyHeader */
export type TypeMessageReplyHeader = RawMessageReplyHeader | RawMessageReplyStoryHeader;
/** `MessageReportOption` https://core.telegram.org/type/MessageReportOption */
export type TypeMessageReportOption = RawMessageReportOption;
/** `MessageViews` https://core.telegram.org/type/MessageViews */
export type TypeMessageViews = RawMessageViews;
/** `MessagesFilter` https://core.telegram.org/type/MessagesFilter */
export type TypeMessagesFilter = RawInputMessagesFilterEmpty | RawInputMessagesFilterPhotos | RawInputMessagesFilterVideo | RawInputMessagesFilterPhotoVideo | RawInputMessagesFilterDocument | RawInputMessagesFilterUrl | RawInputMessagesFilterGif | RawInputMessagesFilterVoice | RawInputMessagesFilterMusic | RawInputMessagesFilterChatPhotos | RawInputMessagesFilterPhoneCalls | RawInputMessagesFilterRoundVoice | RawInputMessagesFilterRoundVideo | RawInputMessagesFilterMyMentions | RawInputMessagesFilterGeo | RawInputMessagesFilterContacts | RawInputMessagesFilterPinned | RawInputMessagesFilterPoll;
/** `MissingInvitee` https://core.telegram.org/type/MissingInvitee */
export type TypeMissingInvitee = RawMissingInvitee;
/** `MyBoost` https://core.telegram.org/type/MyBoost */
export type TypeMyBoost = RawMyBoost;
/** `NearestDc` https://core.telegram.org/type/NearestDc */
export type TypeNearestDc = RawNearestDc;
/** `NotificationSound` https://core.telegram.org/type/NotificationSound */
export type TypeNotificationSound = RawNotificationSoundDefault | RawNotificationSoundNone | RawNotificationSoundLocal | RawNotificationSoundRingtone;
/** `NotifyPeer` https://core.telegram.org/type/NotifyPeer */
export type TypeNotifyPeer = RawNotifyPeer | RawNotifyUsers | RawNotifyChats | RawNotifyBroadcasts | RawNotifyForumTopic;
/** `Null` https://core.telegram.org/type/Null */
export type TypeNull = RawNull;
/** `OutboxReadDate` https://core.telegram.org/type/OutboxReadDate */
export type TypeOutboxReadDate = RawOutboxReadDate;
/** `Page` https://core.telegram.org/type/Page */
export type TypePage = RawPage;
/** `PageBlock` https://core.telegram.org/type/PageBlock */
export type TypePageBlock = RawPageBlockUnsupported | RawPageBlockTitle | RawPageBlockSubtitle | RawPageBlockAuthorDate | RawPageBlockHeader | RawPageBlockSubheader | RawPageBlockParagraph | RawPageBlockPreformatted | RawPageBlockFooter | RawPageBlockDivider | RawPageBlockAnchor | RawPageBlockList | RawPageBlockBlockquote | RawPageBlockPullquote | RawPageBlockPhoto | RawPageBlockVideo | RawPageBlockCover | RawPageBlockEmbed | RawPageBlockEmbedPost | RawPageBlockCollage | RawPageBlockSlideshow | RawPageBlockChannel | RawPageBlockAudio | RawPageBlockKicker | RawPageBlockTable | RawPageBlockOrderedList | RawPageBlockDetails | RawPageBlockRelatedArticles | RawPageBlockMap | RawPageBlockHeading1 | RawPageBlockHeading2 | RawPageBlockHeading3 | RawPageBlockHeading4 | RawPageBlockHeading5 | RawPageBlockHeading6 | RawPageBlockMath | RawPageBlockThinking | RawInputPageBlockMap | RawPageBlockBlockquoteBlocks;
/** `PageCaption` https://core.telegram.org/type/PageCaption */
export type TypePageCaption = RawPageCaption;
/** `PageListItem` https://core.telegram.org/type/PageListItem */
export type TypePageListItem = RawPageListItemText | RawPageListItemBlocks;
/** `PageListOrderedItem` https://core.telegram.org/type/PageListOrderedItem */
export type TypePageListOrderedItem = RawPageListOrderedItemText | RawPageListOrderedItemBlocks;
/** `PageRelatedArticle` https://core.telegram.org/type/PageRelatedArticle */
export type TypePageRelatedArticle = RawPageRelatedArticle;
/** `PageTableCell` https://core.telegram.org/type/PageTableCell */
export type TypePageTableCell = RawPageTableCell;
/** `PageTableRow` https://core.telegram.org/type/PageTableRow */
export type TypePageTableRow = RawPageTableRow;
/** `PaidReactionPrivacy` https://core.telegram.org/type/PaidReactionPrivacy */
export type TypePaidReactionPrivacy = RawPaidReactionPrivacyDefault | RawPaidReactionPrivacyAnonymous | RawPaidReactionPrivacyPeer;
/** `Passkey` https://core.telegram.org/type/Passkey */
export type TypePasskey = RawPasskey;
/** `PasswordKdfAlgo` https://core.telegram.org/type/PasswordKdfAlgo */
export type TypePasswordKdfAlgo = RawPasswordKdfAlgoUnknown | RawPasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;
/** `PaymentCharge` https://core.telegram.org/type/PaymentCharge */
export type TypePaymentCharge = RawPaymentCharge;
/** `PaymentFormMethod` https://core.telegram.org/type/PaymentFormMethod */
export type TypePaymentFormMethod = RawPaymentFormMethod;
/** `PaymentRequestedInfo` https://core.telegram.org/type/PaymentRequestedInfo */
export type TypePaymentRequestedInfo = RawPaymentRequestedInfo;
/** `PaymentSavedCredentials` https://core.telegram.org/type/PaymentSavedCredentials */
export type TypePaymentSavedCredentials = RawPaymentSavedCredentialsCard;
/** `Peer` https://core.telegram.org/type/Peer */
export type TypePeer = RawPeerUser | RawPeerChat | RawPeerChannel;
/** `PeerBlocked` https://core.telegram.org/type/PeerBlocked */
export type TypePeerBlocked = RawPeerBlocked;
/** `PeerColor` https://core.telegram.org/type/PeerColor */
export type TypePeerColor = RawPeerColor | RawPeerColorCollectible | RawInputPeerColorCollectible;
/** `PeerLocated` https://core.telegram.org/type/PeerLocated */
export type TypePeerLocated = RawPeerLocated | RawPeerSelfLocated;
/** `PeerNotifySettings` https://core.telegram.org/type/PeerNotifySettings */
export type TypePeerNotifySettings = RawPeerNotifySettings;
/** `PeerSettings` https://core.telegram.org/type/PeerSettings */
export type TypePeerSettings = RawPeerSettings;
/** `PeerStories` https://core.telegram.org/type/PeerStories */
export type TypePeerStories = RawPeerStories;
/** `PendingSuggestion` https://core.telegram.org/type/PendingSuggestion */
export type TypePendingSuggestion = RawPendingSuggestion;
/** `PhoneCall` https://core.telegram.org/type/PhoneCall */
export type TypePhoneCall = RawPhoneCallEmpty | RawPhoneCallWaiting | RawPhoneCallRequested | RawPhoneCallAccepted | RawPhoneCall | RawPhoneCallDiscarded;
/** `PhoneCallDiscardReason` https://core.telegram.org/type/PhoneCallDiscardReason */
export type TypePhoneCallDiscardReason = RawPhoneCallDiscardReasonMissed | RawPhoneCallDiscardReasonDisconnect | RawPhoneCallDiscardReasonHangup | RawPhoneCallDiscardReasonBusy | RawPhoneCallDiscardReasonMigrateConferenceCall;
/** `PhoneCallProtocol` https://core.telegram.org/type/PhoneCallProtocol */
export type TypePhoneCallProtocol = RawPhoneCallProtocol;
/** `PhoneConnection` https://core.telegram.org/type/PhoneConnection */
export type TypePhoneConnection = RawPhoneConnection | RawPhoneConnectionWebrtc;
/** `Photo` https://core.telegram.org/type/Photo */
export type TypePhoto = RawPhotoEmpty | RawPhoto;
/** `PhotoSize` https://core.telegram.org/type/PhotoSize */
export type TypePhotoSize = RawPhotoSizeEmpty | RawPhotoSize | RawPhotoCachedSize | RawPhotoStrippedSize | RawPhotoSizeProgressive | RawPhotoPathSize;
/** `Poll` https://core.telegram.org/type/Poll */
export type TypePoll = RawPoll;
/** `PollAnswer` https://core.telegram.org/type/PollAnswer */
export type TypePollAnswer = RawPollAnswer | RawInputPollAnswer;
/** `PollAnswerVoters` https://core.telegram.org/type/PollAnswerVoters */
export type TypePollAnswerVoters = RawPollAnswerVoters;
/** `PollResults` https://core.telegram.org/type/PollResults */
export type TypePollResults = RawPollResults;
/** `PopularContact` https://core.telegram.org/type/PopularContact */
export type TypePopularContact = RawPopularContact;
/** `PostAddress` https://core.telegram.org/type/PostAddress */
export type TypePostAddress = RawPostAddress;
/** `PostInteractionCounters` https://core.telegram.org/type/PostInteractionCounters */
export type TypePostInteractionCounters = RawPostInteractionCountersMessage | RawPostInteractionCountersStory;
/** `PremiumGiftCodeOption` https://core.telegram.org/type/PremiumGiftCodeOption */
export type TypePremiumGiftCodeOption = RawPremiumGiftCodeOption;
/** `PremiumSubscriptionOption` https://core.telegram.org/type/PremiumSubscriptionOption */
export type TypePremiumSubscriptionOption = RawPremiumSubscriptionOption;
/** `PrepaidGiveaway` https://core.telegram.org/type/PrepaidGiveaway */
export type TypePrepaidGiveaway = RawPrepaidGiveaway | RawPrepaidStarsGiveaway;
/** `PrivacyKey` https://core.telegram.org/type/PrivacyKey */
export type TypePrivacyKey = RawPrivacyKeyStatusTimestamp | RawPrivacyKeyChatInvite | RawPrivacyKeyPhoneCall | RawPrivacyKeyPhoneP2P | RawPrivacyKeyForwards | RawPrivacyKeyProfilePhoto | RawPrivacyKeyPhoneNumber | RawPrivacyKeyAddedByPhone | RawPrivacyKeyVoiceMessages | RawPrivacyKeyAbout | RawPrivacyKeyBirthday | RawPrivacyKeyStarGiftsAutoSave | RawPrivacyKeyNoPaidMessages | RawPrivacyKeySavedMusic;
/** `PrivacyRule` https://core.telegram.org/type/PrivacyRule */
export type TypePrivacyRule = RawPrivacyValueAllowContacts | RawPrivacyValueAllowAll | RawPrivacyValueAllowUsers | RawPrivacyValueDisallowContacts | RawPrivacyValueDisallowAll | RawPrivacyValueDisallowUsers | RawPrivacyValueAllowChatParticipants | RawPrivacyValueDisallowChatParticipants | RawPrivacyValueAllowCloseFriends | RawPrivacyValueAllowPremium | RawPrivacyValueAllowBots | RawPrivacyValueDisallowBots;
/** `ProfileTab` https://core.telegram.org/type/ProfileTab */
export type TypeProfileTab = RawProfileTabPosts | RawProfileTabGifts | RawProfileTabMedia | RawProfileTabFiles | RawProfileTabMusic | RawProfileTabVoice | RawProfileTabLinks | RawProfileTabGifs;
/** `PublicForward` https://core.telegram.org/type/PublicForward */
export type TypePublicForward = RawPublicForwardMessage | RawPublicForwardStory;
/** `QuickReply` https://core.telegram.org/type/QuickReply */
export type TypeQuickReply = RawQuickReply;
/** `Reaction` https://core.telegram.org/type/Reaction */
export type TypeReaction = RawReactionEmpty | RawReactionEmoji | RawReactionCustomEmoji | RawReactionPaid;
/** `ReactionCount` https://core.telegram.org/type/ReactionCount */
export type TypeReactionCount = RawReactionCount;
/** `ReactionNotificationsFrom` https://core.telegram.org/type/ReactionNotificationsFrom */
export type TypeReactionNotificationsFrom = RawReactionNotificationsFromContacts | RawReactionNotificationsFromAll;
/** `ReactionsNotifySettings` https://core.telegram.org/type/ReactionsNotifySettings */
export type TypeReactionsNotifySettings = RawReactionsNotifySettings;
/** `ReadParticipantDate` https://core.telegram.org/type/ReadParticipantDate */
export type TypeReadParticipantDate = RawReadParticipantDate;
/** `ReceivedNotifyMessage` https://core.telegram.org/type/ReceivedNotifyMessage */
export type TypeReceivedNotifyMessage = RawReceivedNotifyMessage;
/** `RecentMeUrl` https://core.telegram.org/type/RecentMeUrl */
export type TypeRecentMeUrl = RawRecentMeUrlUnknown | RawRecentMeUrlUser | RawRecentMeUrlChat | RawRecentMeUrlChatInvite | RawRecentMeUrlStickerSet;
/** `RecentStory` https://core.telegram.org/type/RecentStory */
export type TypeRecentStory = RawRecentStory;
/** `ReplyMarkup` https://core.telegram.org/type/ReplyMarkup */
export type TypeReplyMarkup = RawReplyKeyboardHide | RawReplyKeyboardForceReply | RawReplyKeyboardMarkup | RawReplyInlineMarkup;
/** `ReportReason` https://core.telegram.org/type/ReportReason */
export type TypeReportReason = RawInputReportReasonSpam | RawInputReportReasonViolence | RawInputReportReasonPornography | RawInputReportReasonChildAbuse | RawInputReportReasonOther | RawInputReportReasonCopyright | RawInputReportReasonGeoIrrelevant | RawInputReportReasonFake | RawInputReportReasonIllegalDrugs | RawInputReportReasonPersonalDetails;
/** `ReportResult` https://core.telegram.org/type/ReportResult */
export type TypeReportResult = RawReportResultChooseOption | RawReportResultAddComment | RawReportResultReported;
/** `RequestPeerType` https://core.telegram.org/type/RequestPeerType */
export type TypeRequestPeerType = RawRequestPeerTypeUser | RawRequestPeerTypeChat | RawRequestPeerTypeBroadcast | RawRequestPeerTypeCreateBot;
/** `RequestedPeer` https://core.telegram.org/type/RequestedPeer */
export type TypeRequestedPeer = RawRequestedPeerUser | RawRequestedPeerChat | RawRequestedPeerChannel;
/** `RequirementToContact` https://core.telegram.org/type/RequirementToContact */
export type TypeRequirementToContact = RawRequirementToContactEmpty | RawRequirementToContactPremium | RawRequirementToContactPaidMessages;
/** `RestrictionReason` https://core.telegram.org/type/RestrictionReason */
export type TypeRestrictionReason = RawRestrictionReason;
/** `RichMessage` https://core.telegram.org/type/RichMessage */
export type TypeRichMessage = RawRichMessage;
/** `RichText` https://core.telegram.org/type/RichText */
export type TypeRichText = RawTextEmpty | RawTextPlain | RawTextBold | RawTextItalic | RawTextUnderline | RawTextStrike | RawTextFixed | RawTextUrl | RawTextEmail | RawTextConcat | RawTextSubscript | RawTextSuperscript | RawTextMarked | RawTextPhone | RawTextImage | RawTextAnchor | RawTextMath | RawTextCustomEmoji | RawTextSpoiler | RawTextMention | RawTextHashtag | RawTextBotCommand | RawTextCashtag | RawTextAutoUrl | RawTextAutoEmail | RawTextAutoPhone | RawTextBankCard | RawTextMentionName | RawTextDate;
/** `SavedContact` https://core.telegram.org/type/SavedContact */
export type TypeSavedContact = RawSavedPhoneContact;
/** `SavedDialog` https://core.telegram.org/type/SavedDialog */
export type TypeSavedDialog = RawSavedDialog | RawMonoForumDialog;
/** `SavedReactionTag` https://core.telegram.org/type/SavedReactionTag */
export type TypeSavedReactionTag = RawSavedReactionTag;
/** `SavedStarGift` https://core.telegram.org/type/SavedStarGift */
export type TypeSavedStarGift = RawSavedStarGift;
/** `SearchPostsFlood` https://core.telegram.org/type/SearchPostsFlood */
export type TypeSearchPostsFlood = RawSearchPostsFlood;
/** `SearchResultsCalendarPeriod` https://core.telegram.org/type/SearchResultsCalendarPeriod */
export type TypeSearchResultsCalendarPeriod = RawSearchResultsCalendarPeriod;
/** `SearchResultsPosition` https://core.telegram.org/type/SearchResultsPosition */
export type TypeSearchResultsPosition = RawSearchResultPosition;
/** `SecureCredentialsEncrypted` https://core.telegram.org/type/SecureCredentialsEncrypted */
export type TypeSecureCredentialsEncrypted = RawSecureCredentialsEncrypted;
/** `SecureData` https://core.telegram.org/type/SecureData */
export type TypeSecureData = RawSecureData;
/** `SecureFile` https://core.telegram.org/type/SecureFile */
export type TypeSecureFile = RawSecureFileEmpty | RawSecureFile;
/** `SecurePasswordKdfAlgo` https://core.telegram.org/type/SecurePasswordKdfAlgo */
export type TypeSecurePasswordKdfAlgo = RawSecurePasswordKdfAlgoUnknown | RawSecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 | RawSecurePasswordKdfAlgoSHA512;
/** `SecurePlainData` https://core.telegram.org/type/SecurePlainData */
export type TypeSecurePlainData = RawSecurePlainPhone | RawSecurePlainEmail;
/** `SecureRequiredType` https://core.telegram.org/type/SecureRequiredType */
export type TypeSecureRequiredType = RawSecureRequiredType | RawSecureRequiredTypeOneOf;
/** `SecureSecretSettings` https://core.telegram.org/type/SecureSecretSettings */
export type TypeSecureSecretSettings = RawSecureSecretSettings;
/** `SecureValue` https://core.telegram.org/type/SecureValue */
export type TypeSecureValue = RawSecureValue;
/** `SecureValueError` https://core.telegram.org/type/SecureValueError */
export type TypeSecureValueError = RawSecureValueErrorData | RawSecureValueErrorFrontSide | RawSecureValueErrorReverseSide | RawSecureValueErrorSelfie | RawSecureValueErrorFile | RawSecureValueErrorFiles | RawSecureValueError | RawSecureValueErrorTranslationFile | RawSecureValueErrorTranslationFiles;
/** `SecureValueHash` https://core.telegram.org/type/SecureValueHash */
export type TypeSecureValueHash = RawSecureValueHash;
/** `SecureValueType` https://core.telegram.org/type/SecureValueType */
export type TypeSecureValueType = RawSecureValueTypePersonalDetails | RawSecureValueTypePassport | RawSecureValueTypeDriverLicense | RawSecureValueTypeIdentityCard | RawSecureValueTypeInternalPassport | RawSecureValueTypeAddress | RawSecureValueTypeUtilityBill | RawSecureValueTypeBankStatement | RawSecureValueTypeRentalAgreement | RawSecureValueTypePassportRegistration | RawSecureValueTypeTemporaryRegistration | RawSecureValueTypePhone | RawSecureValueTypeEmail;
/** `SendAsPeer` https://core.telegram.org/type/SendAsPeer */
export type TypeSendAsPeer = RawSendAsPeer;
/** `SendMessageAction` https://core.telegram.org/type/SendMessageAction */
export type TypeSendMessageAction = RawSendMessageTypingAction | RawSendMessageCancelAction | RawSendMessageRecordVideoAction | RawSendMessageUploadVideoAction | RawSendMessageRecordAudioAction | RawSendMessageUploadAudioAction | RawSendMessageUploadPhotoAction | RawSendMessageUploadDocumentAction | RawSendMessageGeoLocationAction | RawSendMessageChooseContactAction | RawSendMessageGamePlayAction | RawSendMessageRecordRoundAction | RawSendMessageUploadRoundAction | RawSpeakingInGroupCallAction | RawSendMessageHistoryImportAction | RawSendMessageChooseStickerAction | RawSendMessageEmojiInteraction | RawSendMessageEmojiInteractionSeen | RawSendMessageTextDraftAction | RawInputSendMessageRichMessageDraftAction | RawSendMessageRichMessageDraftAction;
/** `ShippingOption` https://core.telegram.org/type/ShippingOption */
export type TypeShippingOption = RawShippingOption;
/** `SmsJob` https://core.telegram.org/type/SmsJob */
export type TypeSmsJob = RawSmsJob;
/** `SponsoredMessage` https://core.telegram.org/type/SponsoredMessage */
export type TypeSponsoredMessage = RawSponsoredMessage;
/** `SponsoredMessageReportOption` https://core.telegram.org/type/SponsoredMessageReportOption */
export type TypeSponsoredMessageReportOption = RawSponsoredMessageReportOption;
/** `SponsoredPeer` https://core.telegram.org/type/SponsoredPeer */
export type TypeSponsoredPeer = RawSponsoredPeer;
/** `StarGift` https://core.telegram.org/type/StarGift */
export type TypeStarGift = RawStarGift | RawStarGiftUnique;
/** `StarGiftActiveAuctionState` https://core.telegram.org/type/StarGiftActiveAuctionState */
export type TypeStarGiftActiveAuctionState = RawStarGiftActiveAuctionState;
/** `StarGiftAttribute` https://core.telegram.org/type/StarGiftAttribute */
export type TypeStarGiftAttribute = RawStarGiftAttributeModel | RawStarGiftAttributePattern | RawStarGiftAttributeBackdrop | RawStarGiftAttributeOriginalDetails;
/** `StarGiftAttributeCounter` https://core.telegram.org/type/StarGiftAttributeCounter */
export type TypeStarGiftAttributeCounter = RawStarGiftAttributeCounter;
/** `StarGiftAttributeId` https://core.telegram.org/type/StarGiftAttributeId */
export type TypeStarGiftAttributeId = RawStarGiftAttributeIdModel | RawStarGiftAttributeIdPattern | RawStarGiftAttributeIdBackdrop;
/** `StarGiftAttributeRarity` https://core.telegram.org/type/StarGiftAttributeRarity */
export type TypeStarGiftAttributeRarity = RawStarGiftAttributeRarity | RawStarGiftAttributeRarityUncommon | RawStarGiftAttributeRarityRare | RawStarGiftAttributeRarityEpic | RawStarGiftAttributeRarityLegendary;
/** `StarGiftAuctionAcquiredGift` https://core.telegram.org/type/StarGiftAuctionAcquiredGift */
export type TypeStarGiftAuctionAcquiredGift = RawStarGiftAuctionAcquiredGift;
/** `StarGiftAuctionRound` https://core.telegram.org/type/StarGiftAuctionRound */
export type TypeStarGiftAuctionRound = RawStarGiftAuctionRound | RawStarGiftAuctionRoundExtendable;
/** `StarGiftAuctionState` https://core.telegram.org/type/StarGiftAuctionState */
export type TypeStarGiftAuctionState = RawStarGiftAuctionStateNotModified | RawStarGiftAuctionState | RawStarGiftAuctionStateFinished;
/** `StarGiftAuctionUserState` https://core.telegram.org/type/StarGiftAuctionUserState */
export type TypeStarGiftAuctionUserState = RawStarGiftAuctionUserState;
/** `StarGiftBackground` https://core.telegram.org/type/StarGiftBackground */
export type TypeStarGiftBackground = RawStarGiftBackground;
/** `StarGiftCollection` https://core.telegram.org/type/StarGiftCollection */
export type TypeStarGiftCollection = RawStarGiftCollection;
/** `StarGiftUpgradePrice` https://core.telegram.org/type/StarGiftUpgradePrice */
export type TypeStarGiftUpgradePrice = RawStarGiftUpgradePrice;
/** `StarRefProgram` https://core.telegram.org/type/StarRefProgram */
export type TypeStarRefProgram = RawStarRefProgram;
/** `StarsAmount` https://core.telegram.org/type/StarsAmount */
export type TypeStarsAmount = RawStarsAmount | RawStarsTonAmount;
/** `StarsGiftOption` https://core.telegram.org/type/StarsGiftOption */
export type TypeStarsGiftOption = RawStarsGiftOption;
/** `StarsGiveawayOption` https://core.telegram.org/type/StarsGiveawayOption */
export type TypeStarsGiveawayOption = RawStarsGiveawayOption;
/** `StarsGiveawayWinnersOption` https://core.telegram.org/type/StarsGiveawayWinnersOption */
export type TypeStarsGiveawayWinnersOption = RawStarsGiveawayWinnersOption;
/** `StarsRating` https://core.telegram.org/type/StarsRating */
export type TypeStarsRating = RawStarsRating;
/** `StarsRevenueStatus` https://core.telegram.org/type/StarsRevenueStatus */
export type TypeStarsRevenueStatus = RawStarsRevenueStatus;
/** `StarsSubscription` https://core.telegram.org/type/StarsSubscription */
export type TypeStarsSubscription = RawStarsSubscription;
/** `StarsSubscriptionPricing` https://core.telegram.org/type/StarsSubscriptionPricing */
export type TypeStarsSubscriptionPricing = RawStarsSubscriptionPricing;
/** `StarsTopupOption` https://core.telegram.org/type/StarsTopupOption */
export type TypeStarsTopupOption = RawStarsTopupOption;
/** `StarsTransaction` https://core.telegram.org/type/StarsTransaction */
export type TypeStarsTransaction = RawStarsTransaction;
/** `StarsTransactionPeer` https://core.telegram.org/type/StarsTransactionPeer */
export type TypeStarsTransactionPeer = RawStarsTransactionPeerUnsupported | RawStarsTransactionPeerAppStore | RawStarsTransactionPeerPlayMarket | RawStarsTransactionPeerPremiumBot | RawStarsTransactionPeerFragment | RawStarsTransactionPeer | RawStarsTransactionPeerAds | RawStarsTransactionPeerAPI;
/** `StatsAbsValueAndPrev` https://core.telegram.org/type/StatsAbsValueAndPrev */
export type TypeStatsAbsValueAndPrev = RawStatsAbsValueAndPrev;
/** `StatsDateRangeDays` https://core.telegram.org/type/StatsDateRangeDays */
export type TypeStatsDateRangeDays = RawStatsDateRangeDays;
/** `StatsGraph` https://core.telegram.org/type/StatsGraph */
export type TypeStatsGraph = RawStatsGraphAsync | RawStatsGraphError | RawStatsGraph;
/** `StatsGroupTopAdmin` https://core.telegram.org/type/StatsGroupTopAdmin */
export type TypeStatsGroupTopAdmin = RawStatsGroupTopAdmin;
/** `StatsGroupTopInviter` https://core.telegram.org/type/StatsGroupTopInviter */
export type TypeStatsGroupTopInviter = RawStatsGroupTopInviter;
/** `StatsGroupTopPoster` https://core.telegram.org/type/StatsGroupTopPoster */
export type TypeStatsGroupTopPoster = RawStatsGroupTopPoster;
/** `StatsPercentValue` https://core.telegram.org/type/StatsPercentValue */
export type TypeStatsPercentValue = RawStatsPercentValue;
/** `StatsURL` https://core.telegram.org/type/StatsURL */
export type TypeStatsURL = RawStatsURL;
/** `StickerKeyword` https://core.telegram.org/type/StickerKeyword */
export type TypeStickerKeyword = RawStickerKeyword;
/** `StickerPack` https://core.telegram.org/type/StickerPack */
export type TypeStickerPack = RawStickerPack;
/** `StickerSet` https://core.telegram.org/type/StickerSet */
export type TypeStickerSet = RawStickerSet;
/** `StickerSetCovered` https://core.telegram.org/type/StickerSetCovered */
export type TypeStickerSetCovered = RawStickerSetCovered | RawStickerSetMultiCovered | RawStickerSetFullCovered | RawStickerSetNoCovered;
/** `StoriesStealthMode` https://core.telegram.org/type/StoriesStealthMode */
export type TypeStoriesStealthMode = RawStoriesStealthMode;
/** `StoryAlbum` https://core.telegram.org/type/StoryAlbum */
export type TypeStoryAlbum = RawStoryAlbum;
/** `StoryFwdHeader` https://core.telegram.org/type/StoryFwdHeader */
export type TypeStoryFwdHeader = RawStoryFwdHeader;
/** `StoryItem` https://core.telegram.org/type/StoryItem */
export type TypeStoryItem = RawStoryItemDeleted | RawStoryItemSkipped | RawStoryItem;
/** `StoryReaction` https://core.telegram.org/type/StoryReaction */
export type TypeStoryReaction = RawStoryReaction | RawStoryReactionPublicForward | RawStoryReactionPublicRepost;
/** `StoryView` https://core.telegram.org/type/StoryView */
export type TypeStoryView = RawStoryView | RawStoryViewPublicForward | RawStoryViewPublicRepost;
/** `StoryViews` https://core.telegram.org/type/StoryViews */
export type TypeStoryViews = RawStoryViews;
/** `SuggestedPost` https://core.telegram.org/type/SuggestedPost */
export type TypeSuggestedPost = RawSuggestedPost;
/** `TextWithEntities` https://core.telegram.org/type/TextWithEntities */
export type TypeTextWithEntities = RawTextWithEntities;
/** `Theme` https://core.telegram.org/type/Theme */
export type TypeTheme = RawTheme;
/** `ThemeSettings` https://core.telegram.org/type/ThemeSettings */
export type TypeThemeSettings = RawThemeSettings;
/** `Timezone` https://core.telegram.org/type/Timezone */
export type TypeTimezone = RawTimezone;
/** `TodoCompletion` https://core.telegram.org/type/TodoCompletion */
export type TypeTodoCompletion = RawTodoCompletion;
/** `TodoItem` https://core.telegram.org/type/TodoItem */
export type TypeTodoItem = RawTodoItem;
/** `TodoList` https://core.telegram.org/type/TodoList */
export type TypeTodoList = RawTodoList;
/** `TopPeer` https://core.telegram.org/type/TopPeer */
export type TypeTopPeer = RawTopPeer;
/** `TopPeerCategory` https://core.telegram.org/type/TopPeerCategory */
export type TypeTopPeerCategory = RawTopPeerCategoryBotsPM | RawTopPeerCategoryBotsInline | RawTopPeerCategoryCorrespondents | RawTopPeerCategoryGroups | RawTopPeerCategoryChannels | RawTopPeerCategoryPhoneCalls | RawTopPeerCategoryForwardUsers | RawTopPeerCategoryForwardChats | RawTopPeerCategoryBotsApp | RawTopPeerCategoryBotsGuestChat;
/** `TopPeerCategoryPeers` https://core.telegram.org/type/TopPeerCategoryPeers */
export type TypeTopPeerCategoryPeers = RawTopPeerCategoryPeers;
/** `True` https://core.telegram.org/type/True */
export type TypeTrue = RawTrue;
/** `Update` https://core.telegram.org/type/Update */
export type TypeUpdate = RawUpdateNewMessage | RawUpdateMessageID | RawUpdateDeleteMessages | RawUpdateUserTyping | RawUpdateChatUserTyping | RawUpdateChatParticipants | RawUpdateUserStatus | RawUpdateUserName | RawUpdateNewAuthorization | RawUpdateNewEncryptedMessage | RawUpdateEncryptedChatTyping | RawUpdateEncryption | RawUpdateEncryptedMessagesRead | RawUpdateChatParticipantAdd | RawUpdateChatParticipantDelete | RawUpdateDcOptions | RawUpdateNotifySettings | RawUpdateServiceNotification | RawUpdatePrivacy | RawUpdateUserPhone | RawUpdateReadHistoryInbox | RawUpdateReadHistoryOutbox | RawUpdateWebPage | RawUpdateReadMessagesContents | RawUpdateChannelTooLong | RawUpdateChannel | RawUpdateNewChannelMessage | RawUpdateReadChannelInbox | RawUpdateDeleteChannelMessages | RawUpdateChannelMessageViews | RawUpdateChatParticipantAdmin | RawUpdateNewStickerSet | RawUpdateStickerSetsOrder | RawUpdateStickerSets | RawUpdateSavedGifs | RawUpdateBotInlineQuery | RawUpdateBotInlineSend | RawUpdateEditChannelMessage | RawUpdateBotCallbackQuery | RawUpdateEditMessage | RawUpdateInlineBotCallbackQuery | RawUpdateReadChannelOutbox | RawUpdateDraftMessage | RawUpdateReadFeaturedStickers | RawUpdateRecentStickers | RawUpdateConfig | RawUpdatePtsChanged | RawUpdateChannelWebPage | RawUpdateDialogPinned | RawUpdatePinnedDialogs | RawUpdateBotWebhookJSON | RawUpdateBotWebhookJSONQuery | RawUpdateBotShippingQuery | RawUpdateBotPrecheckoutQuery | RawUpdatePhoneCall | RawUpdateLangPackTooLong | RawUpdateLangPack | RawUpdateFavedStickers | RawUpdateChannelReadMessagesContents | RawUpdateContactsReset | RawUpdateChannelAvailableMessages | RawUpdateDialogUnreadMark | RawUpdateMessagePoll | RawUpdateChatDefaultBannedRights | RawUpdateFolderPeers | RawUpdatePeerSettings | RawUpdatePeerLocated | RawUpdateNewScheduledMessage | RawUpdateDeleteScheduledMessages | RawUpdateTheme | RawUpdateGeoLiveViewed | RawUpdateLoginToken | RawUpdateMessagePollVote | RawUpdateDialogFilter | RawUpdateDialogFilterOrder | RawUpdateDialogFilters | RawUpdatePhoneCallSignalingData | RawUpdateChannelMessageForwards | RawUpdateReadChannelDiscussionInbox | RawUpdateReadChannelDiscussionOutbox | RawUpdatePeerBlocked | RawUpdateChannelUserTyping | RawUpdatePinnedMessages | RawUpdatePinnedChannelMessages | RawUpdateChat | RawUpdateGroupCallParticipants | RawUpdateGroupCall | RawUpdatePeerHistoryTTL | RawUpdateChatParticipant | RawUpdateChannelParticipant | RawUpdateBotStopped | RawUpdateGroupCallConnection | RawUpdateBotCommands | RawUpdatePendingJoinRequests | RawUpdateBotChatInviteRequester | RawUpdateMessageReactions | RawUpdateAttachMenuBots | RawUpdateWebViewResultSent | RawUpdateBotMenuButton | RawUpdateSavedRingtones | RawUpdateTranscribedAudio | RawUpdateReadFeaturedEmojiStickers | RawUpdateUserEmojiStatus | RawUpdateRecentEmojiStatuses | RawUpdateRecentReactions | RawUpdateMoveStickerSetToTop | RawUpdateMessageExtendedMedia | RawUpdateUser | RawUpdateAutoSaveSettings | RawUpdateStory | RawUpdateReadStories | RawUpdateStoryID | RawUpdateStoriesStealthMode | RawUpdateSentStoryReaction | RawUpdateBotChatBoost | RawUpdateChannelViewForumAsMessages | RawUpdatePeerWallpaper | RawUpdateBotMessageReaction | RawUpdateBotMessageReactions | RawUpdateSavedDialogPinned | RawUpdatePinnedSavedDialogs | RawUpdateSavedReactionTags | RawUpdateSmsJob | RawUpdateQuickReplies | RawUpdateNewQuickReply | RawUpdateDeleteQuickReply | RawUpdateQuickReplyMessage | RawUpdateDeleteQuickReplyMessages | RawUpdateBotBusinessConnect | RawUpdateBotNewBusinessMessage | RawUpdateBotEditBusinessMessage | RawUpdateBotDeleteBusinessMessage | RawUpdateNewStoryReaction | RawUpdateStarsBalance | RawUpdateBusinessBotCallbackQuery | RawUpdateStarsRevenueStatus | RawUpdateBotPurchasedPaidMedia | RawUpdatePaidReactionPrivacy | RawUpdateSentPhoneCode | RawUpdateGroupCallChainBlocks | RawUpdateReadMonoForumInbox | RawUpdateReadMonoForumOutbox | RawUpdateMonoForumNoPaidException | RawUpdateGroupCallMessage | RawUpdateGroupCallEncryptedMessage | RawUpdatePinnedForumTopic | RawUpdatePinnedForumTopics | RawUpdateDeleteGroupCallMessages | RawUpdateStarGiftAuctionState | RawUpdateStarGiftAuctionUserState | RawUpdateEmojiGameInfo | RawUpdateStarGiftCraftFail | RawUpdateChatParticipantRank | RawUpdateManagedBot | RawUpdateBotGuestChatQuery | RawUpdateAiComposeTones | RawUpdateJoinChatWebViewDecision | RawUpdateNewBotConnection | RawUpdateWebBrowserSettings | RawUpdateWebBrowserException | RawUpdateChannelPinnedTopic | RawUpdateChannelPinnedTopics;
/** `Updates` https://core.telegram.org/type/Updates */
export type TypeUpdates = RawUpdatesTooLong | RawUpdateShortMessage | RawUpdateShortChatMessage | RawUpdateShort | RawUpdatesCombined | RawUpdates | RawUpdateShortSentMessage;
/** `UrlAuthResult` https://core.telegram.org/type/UrlAuthResult */
export type TypeUrlAuthResult = RawUrlAuthResultRequest | RawUrlAuthResultAccepted | RawUrlAuthResultDefault;
/** `User` https://core.telegram.org/type/User */
export type TypeUser = RawUserEmpty | RawUser;
/** `UserFull` https://core.telegram.org/type/UserFull */
export type TypeUserFull = RawUserFull;
/** `UserProfilePhoto` https://core.telegram.org/type/UserProfilePhoto */
export type TypeUserProfilePhoto = RawUserProfilePhotoEmpty | RawUserProfilePhoto;
/** `UserStatus` https://core.telegram.org/type/UserStatus */
export type TypeUserStatus = RawUserStatusEmpty | RawUserStatusOnline | RawUserStatusOffline | RawUserStatusRecently | RawUserStatusLastWeek | RawUserStatusLastMonth;
/** `Username` https://core.telegram.org/type/Username */
export type TypeUsername = RawUsername;
/** `VideoSize` https://core.telegram.org/type/VideoSize */
export type TypeVideoSize = RawVideoSize | RawVideoSizeEmojiMarkup | RawVideoSizeStickerMarkup;
/** `WallPaper` https://core.telegram.org/type/WallPaper */
export type TypeWallPaper = RawWallPaper | RawWallPaperNoFile;
/** `WallPaperSettings` https://core.telegram.org/type/WallPaperSettings */
export type TypeWallPaperSettings = RawWallPaperSettings;
/** `WebAuthorization` https://core.telegram.org/type/WebAuthorization */
export type TypeWebAuthorization = RawWebAuthorization;
/** `WebDocument` https://core.telegram.org/type/WebDocument */
export type TypeWebDocument = RawWebDocument | RawWebDocumentNoProxy;
/** `WebDomainException` https://core.telegram.org/type/WebDomainException */
export type TypeWebDomainException = RawWebDomainException;
/** `WebPage` https://core.telegram.org/type/WebPage */
export type TypeWebPage = RawWebPageEmpty | RawWebPagePending | RawWebPage | RawWebPageNotModified;
/** `WebPageAttribute` https://core.telegram.org/type/WebPageAttribute */
export type TypeWebPageAttribute = RawWebPageAttributeTheme | RawWebPageAttributeStory | RawWebPageAttributeStickerSet | RawWebPageAttributeUniqueStarGift | RawWebPageAttributeStarGiftCollection | RawWebPageAttributeStarGiftAuction | RawWebPageAttributeAiComposeTone;
/** `WebViewMessageSent` https://core.telegram.org/type/WebViewMessageSent */
export type TypeWebViewMessageSent = RawWebViewMessageSent;
/** `WebViewResult` https://core.telegram.org/type/WebViewResult */
export type TypeWebViewResult = RawWebViewResultUrl;
/** `account.AuthorizationForm` https://core.telegram.org/type/account.AuthorizationForm */
export type TypeAccountAuthorizationForm = RawAccountAuthorizationForm;
/** `account.Authorizations` https://core.telegram.org/type/account.Authorizations */
export type TypeAccountAuthorizations = RawAccountAuthorizations;
/** `account.AutoDownloadSettings` https://core.telegram.org/type/account.AutoDownloadSettings */
export type TypeAccountAutoDownloadSettings = RawAccountAutoDownloadSettings;
/** `account.AutoSaveSettings` https://core.telegram.org/type/account.AutoSaveSettings */
export type TypeAccountAutoSaveSettings = RawAccountAutoSaveSettings;
/** `account.BusinessChatLinks` https://core.telegram.org/type/account.BusinessChatLinks */
export type TypeAccountBusinessChatLinks = RawAccountBusinessChatLinks;
/** `account.ChatThemes` https://core.telegram.org/type/account.ChatThemes */
export type TypeAccountChatThemes = RawAccountChatThemesNotModified | RawAccountChatThemes;
/** `account.ConnectedBots` https://core.telegram.org/type/account.ConnectedBots */
export type TypeAccountConnectedBots = RawAccountConnectedBots;
/** `account.ContentSettings` https://core.telegram.org/type/account.ContentSettings */
export type TypeAccountContentSettings = RawAccountContentSettings;
/** `account.EmailVerified` https://core.telegram.org/type/account.EmailVerified */
export type TypeAccountEmailVerified = RawAccountEmailVerified | RawAccountEmailVerifiedLogin;
/** `account.EmojiStatuses` https://core.telegram.org/type/account.EmojiStatuses */
export type TypeAccountEmojiStatuses = RawAccountEmojiStatusesNotModified | RawAccountEmojiStatuses;
/** `account.PaidMessagesRevenue` https://core.telegram.org/type/account.PaidMessagesRevenue */
export type TypeAccountPaidMessagesRevenue = RawAccountPaidMessagesRevenue;
/** `account.PasskeyRegistrationOptions` https://core.telegram.org/type/account.PasskeyRegistrationOptions */
export type TypeAccountPasskeyRegistrationOptions = RawAccountPasskeyRegistrationOptions;
/** `account.Passkeys` https://core.telegram.org/type/account.Passkeys */
export type TypeAccountPasskeys = RawAccountPasskeys;
/** `account.Password` https://core.telegram.org/type/account.Password */
export type TypeAccountPassword = RawAccountPassword;
/** `account.PasswordInputSettings` https://core.telegram.org/type/account.PasswordInputSettings */
export type TypeAccountPasswordInputSettings = RawAccountPasswordInputSettings;
/** `account.PasswordSettings` https://core.telegram.org/type/account.PasswordSettings */
export type TypeAccountPasswordSettings = RawAccountPasswordSettings;
/** `account.PrivacyRules` https://core.telegram.org/type/account.PrivacyRules */
export type TypeAccountPrivacyRules = RawAccountPrivacyRules;
/** `account.ResetPasswordResult` https://core.telegram.org/type/account.ResetPasswordResult */
export type TypeAccountResetPasswordResult = RawAccountResetPasswordFailedWait | RawAccountResetPasswordRequestedWait | RawAccountResetPasswordOk;
/** `account.ResolvedBusinessChatLinks` https://core.telegram.org/type/account.ResolvedBusinessChatLinks */
export type TypeAccountResolvedBusinessChatLinks = RawAccountResolvedBusinessChatLinks;
/** `account.SavedMusicIds` https://core.telegram.org/type/account.SavedMusicIds */
export type TypeAccountSavedMusicIds = RawAccountSavedMusicIdsNotModified | RawAccountSavedMusicIds;
/** `account.SavedRingtone` https://core.telegram.org/type/account.SavedRingtone */
export type TypeAccountSavedRingtone = RawAccountSavedRingtone | RawAccountSavedRingtoneConverted;
/** `account.SavedRingtones` https://core.telegram.org/type/account.SavedRingtones */
export type TypeAccountSavedRingtones = RawAccountSavedRingtonesNotModified | RawAccountSavedRingtones;
/** `account.SentEmailCode` https://core.telegram.org/type/account.SentEmailCode */
export type TypeAccountSentEmailCode = RawAccountSentEmailCode;
/** `account.Takeout` https://core.telegram.org/type/account.Takeout */
export type TypeAccountTakeout = RawAccountTakeout;
/** `account.Themes` https://core.telegram.org/type/account.Themes */
export type TypeAccountThemes = RawAccountThemesNotModified | RawAccountThemes;
/** `account.TmpPassword` https://core.telegram.org/type/account.TmpPassword */
export type TypeAccountTmpPassword = RawAccountTmpPassword;
/** `account.WallPapers` https://core.telegram.org/type/account.WallPapers */
export type TypeAccountWallPapers = RawAccountWallPapersNotModified | RawAccountWallPapers;
/** `account.WebAuthorizations` https://core.telegram.org/type/account.WebAuthorizations */
export type TypeAccountWebAuthorizations = RawAccountWebAuthorizations;
/** `account.WebBrowserSettings` https://core.telegram.org/type/account.WebBrowserSettings */
export type TypeAccountWebBrowserSettings = RawAccountWebBrowserSettingsNotModified | RawAccountWebBrowserSettings;
/** `aicompose.Tones` https://core.telegram.org/type/aicompose.Tones */
export type TypeAicomposeTones = RawAicomposeTonesNotModified | RawAicomposeTones;
/** `auth.Authorization` https://core.telegram.org/type/auth.Authorization */
export type TypeAuthAuthorization = RawAuthAuthorization | RawAuthAuthorizationSignUpRequired;
/** `auth.CodeType` https://core.telegram.org/type/auth.CodeType */
export type TypeAuthCodeType = RawAuthCodeTypeSms | RawAuthCodeTypeCall | RawAuthCodeTypeFlashCall | RawAuthCodeTypeMissedCall | RawAuthCodeTypeFragmentSms;
/** `auth.ExportedAuthorization` https://core.telegram.org/type/auth.ExportedAuthorization */
export type TypeAuthExportedAuthorization = RawAuthExportedAuthorization;
/** `auth.LoggedOut` https://core.telegram.org/type/auth.LoggedOut */
export type TypeAuthLoggedOut = RawAuthLoggedOut;
/** `auth.LoginToken` https://core.telegram.org/type/auth.LoginToken */
export type TypeAuthLoginToken = RawAuthLoginToken | RawAuthLoginTokenMigrateTo | RawAuthLoginTokenSuccess;
/** `auth.PasskeyLoginOptions` https://core.telegram.org/type/auth.PasskeyLoginOptions */
export type TypeAuthPasskeyLoginOptions = RawAuthPasskeyLoginOptions;
/** `auth.PasswordRecovery` https://core.telegram.org/type/auth.PasswordRecovery */
export type TypeAuthPasswordRecovery = RawAuthPasswordRecovery;
/** `auth.SentCode` https://core.telegram.org/type/auth.SentCode */
export type TypeAuthSentCode = RawAuthSentCode | RawAuthSentCodeSuccess | RawAuthSentCodePaymentRequired;
/** `auth.SentCodeType` https://core.telegram.org/type/auth.SentCodeType */
export type TypeAuthSentCodeType = RawAuthSentCodeTypeApp | RawAuthSentCodeTypeSms | RawAuthSentCodeTypeCall | RawAuthSentCodeTypeFlashCall | RawAuthSentCodeTypeMissedCall | RawAuthSentCodeTypeEmailCode | RawAuthSentCodeTypeSetUpEmailRequired | RawAuthSentCodeTypeFragmentSms | RawAuthSentCodeTypeFirebaseSms | RawAuthSentCodeTypeSmsWord | RawAuthSentCodeTypeSmsPhrase;
/** `bots.AccessSettings` https://core.telegram.org/type/bots.AccessSettings */
export type TypeBotsAccessSettings = RawBotsAccessSettings;
/** `bots.BotInfo` https://core.telegram.org/type/bots.BotInfo */
export type TypeBotsBotInfo = RawBotsBotInfo;
/** `bots.ExportedBotToken` https://core.telegram.org/type/bots.ExportedBotToken */
export type TypeBotsExportedBotToken = RawBotsExportedBotToken;
/** `bots.PopularAppBots` https://core.telegram.org/type/bots.PopularAppBots */
export type TypeBotsPopularAppBots = RawBotsPopularAppBots;
/** `bots.PreviewInfo` https://core.telegram.org/type/bots.PreviewInfo */
export type TypeBotsPreviewInfo = RawBotsPreviewInfo;
/** `bots.RequestedButton` https://core.telegram.org/type/bots.RequestedButton */
export type TypeBotsRequestedButton = RawBotsRequestedButton;
/** `channels.AdminLogResults` https://core.telegram.org/type/channels.AdminLogResults */
export type TypeChannelsAdminLogResults = RawChannelsAdminLogResults;
/** `channels.ChannelParticipant` https://core.telegram.org/type/channels.ChannelParticipant */
export type TypeChannelsChannelParticipant = RawChannelsChannelParticipant;
/** `channels.ChannelParticipants` https://core.telegram.org/type/channels.ChannelParticipants */
export type TypeChannelsChannelParticipants = RawChannelsChannelParticipants | RawChannelsChannelParticipantsNotModified;
/** `channels.SendAsPeers` https://core.telegram.org/type/channels.SendAsPeers */
export type TypeChannelsSendAsPeers = RawChannelsSendAsPeers;
/** `channels.SponsoredMessageReportResult` https://core.telegram.org/type/channels.SponsoredMessageReportResult */
export type TypeChannelsSponsoredMessageReportResult = RawChannelsSponsoredMessageReportResultChooseOption | RawChannelsSponsoredMessageReportResultAdsHidden | RawChannelsSponsoredMessageReportResultReported;
/** `chatlists.ChatlistInvite` https://core.telegram.org/type/chatlists.ChatlistInvite */
export type TypeChatlistsChatlistInvite = RawChatlistsChatlistInviteAlready | RawChatlistsChatlistInvite;
/** `chatlists.ChatlistUpdates` https://core.telegram.org/type/chatlists.ChatlistUpdates */
export type TypeChatlistsChatlistUpdates = RawChatlistsChatlistUpdates;
/** `chatlists.ExportedChatlistInvite` https://core.telegram.org/type/chatlists.ExportedChatlistInvite */
export type TypeChatlistsExportedChatlistInvite = RawChatlistsExportedChatlistInvite;
/** `chatlists.ExportedInvites` https://core.telegram.org/type/chatlists.ExportedInvites */
export type TypeChatlistsExportedInvites = RawChatlistsExportedInvites;
/** `contacts.Blocked` https://core.telegram.org/type/contacts.Blocked */
export type TypeContactsBlocked = RawContactsBlocked | RawContactsBlockedSlice;
/** `contacts.ContactBirthdays` https://core.telegram.org/type/contacts.ContactBirthdays */
export type TypeContactsContactBirthdays = RawContactsContactBirthdays;
/** `contacts.Contacts` https://core.telegram.org/type/contacts.Contacts */
export type TypeContactsContacts = RawContactsContactsNotModified | RawContactsContacts;
/** `contacts.Found` https://core.telegram.org/type/contacts.Found */
export type TypeContactsFound = RawContactsFound;
/** `contacts.ImportedContacts` https://core.telegram.org/type/contacts.ImportedContacts */
export type TypeContactsImportedContacts = RawContactsImportedContacts;
/** `contacts.ResolvedPeer` https://core.telegram.org/type/contacts.ResolvedPeer */
export type TypeContactsResolvedPeer = RawContactsResolvedPeer;
/** `contacts.SponsoredPeers` https://core.telegram.org/type/contacts.SponsoredPeers */
export type TypeContactsSponsoredPeers = RawContactsSponsoredPeersEmpty | RawContactsSponsoredPeers;
/** `contacts.TopPeers` https://core.telegram.org/type/contacts.TopPeers */
export type TypeContactsTopPeers = RawContactsTopPeersNotModified | RawContactsTopPeers | RawContactsTopPeersDisabled;
/** `fragment.CollectibleInfo` https://core.telegram.org/type/fragment.CollectibleInfo */
export type TypeFragmentCollectibleInfo = RawFragmentCollectibleInfo;
/** `help.AppConfig` https://core.telegram.org/type/help.AppConfig */
export type TypeHelpAppConfig = RawHelpAppConfigNotModified | RawHelpAppConfig;
/** `help.AppUpdate` https://core.telegram.org/type/help.AppUpdate */
export type TypeHelpAppUpdate = RawHelpAppUpdate | RawHelpNoAppUpdate;
/** `help.CountriesList` https://core.telegram.org/type/help.CountriesList */
export type TypeHelpCountriesList = RawHelpCountriesListNotModified | RawHelpCountriesList;
/** `help.Country` https://core.telegram.org/type/help.Country */
export type TypeHelpCountry = RawHelpCountry;
/** `help.CountryCode` https://core.telegram.org/type/help.CountryCode */
export type TypeHelpCountryCode = RawHelpCountryCode;
/** `help.DeepLinkInfo` https://core.telegram.org/type/help.DeepLinkInfo */
export type TypeHelpDeepLinkInfo = RawHelpDeepLinkInfoEmpty | RawHelpDeepLinkInfo;
/** `help.InviteText` https://core.telegram.org/type/help.InviteText */
export type TypeHelpInviteText = RawHelpInviteText;
/** `help.PassportConfig` https://core.telegram.org/type/help.PassportConfig */
export type TypeHelpPassportConfig = RawHelpPassportConfigNotModified | RawHelpPassportConfig;
/** `help.PeerColorOption` https://core.telegram.org/type/help.PeerColorOption */
export type TypeHelpPeerColorOption = RawHelpPeerColorOption;
/** `help.PeerColorSet` https://core.telegram.org/type/help.PeerColorSet */
export type TypeHelpPeerColorSet = RawHelpPeerColorSet | RawHelpPeerColorProfileSet;
/** `help.PeerColors` https://core.telegram.org/type/help.PeerColors */
export type TypeHelpPeerColors = RawHelpPeerColorsNotModified | RawHelpPeerColors;
/** `help.PremiumPromo` https://core.telegram.org/type/help.PremiumPromo */
export type TypeHelpPremiumPromo = RawHelpPremiumPromo;
/** `help.PromoData` https://core.telegram.org/type/help.PromoData */
export type TypeHelpPromoData = RawHelpPromoDataEmpty | RawHelpPromoData;
/** `help.RecentMeUrls` https://core.telegram.org/type/help.RecentMeUrls */
export type TypeHelpRecentMeUrls = RawHelpRecentMeUrls;
/** `help.Support` https://core.telegram.org/type/help.Support */
export type TypeHelpSupport = RawHelpSupport;
/** `help.SupportName` https://core.telegram.org/type/help.SupportName */
export type TypeHelpSupportName = RawHelpSupportName;
/** `help.TermsOfService` https://core.telegram.org/type/help.TermsOfService */
export type TypeHelpTermsOfService = RawHelpTermsOfService;
/** `help.TermsOfServiceUpdate` https://core.telegram.org/type/help.TermsOfServiceUpdate */
export type TypeHelpTermsOfServiceUpdate = RawHelpTermsOfServiceUpdateEmpty | RawHelpTermsOfServiceUpdate;
/** `help.TimezonesList` https://core.telegram.org/type/help.TimezonesList */
export type TypeHelpTimezonesList = RawHelpTimezonesListNotModified | RawHelpTimezonesList;
/** `help.UserInfo` https://core.telegram.org/type/help.UserInfo */
export type TypeHelpUserInfo = RawHelpUserInfoEmpty | RawHelpUserInfo;
/** `messages.AffectedFoundMessages` https://core.telegram.org/type/messages.AffectedFoundMessages */
export type TypeMessagesAffectedFoundMessages = RawMessagesAffectedFoundMessages;
/** `messages.AffectedHistory` https://core.telegram.org/type/messages.AffectedHistory */
export type TypeMessagesAffectedHistory = RawMessagesAffectedHistory;
/** `messages.AffectedMessages` https://core.telegram.org/type/messages.AffectedMessages */
export type TypeMessagesAffectedMessages = RawMessagesAffectedMessages;
/** `messages.AllStickers` https://core.telegram.org/type/messages.AllStickers */
export type TypeMessagesAllStickers = RawMessagesAllStickersNotModified | RawMessagesAllStickers;
/** `messages.ArchivedStickers` https://core.telegram.org/type/messages.ArchivedStickers */
export type TypeMessagesArchivedStickers = RawMessagesArchivedStickers;
/** `messages.AvailableEffects` https://core.telegram.org/type/messages.AvailableEffects */
export type TypeMessagesAvailableEffects = RawMessagesAvailableEffectsNotModified | RawMessagesAvailableEffects;
/** `messages.AvailableReactions` https://core.telegram.org/type/messages.AvailableReactions */
export type TypeMessagesAvailableReactions = RawMessagesAvailableReactionsNotModified | RawMessagesAvailableReactions;
/** `messages.BotApp` https://core.telegram.org/type/messages.BotApp */
export type TypeMessagesBotApp = RawMessagesBotApp;
/** `messages.BotCallbackAnswer` https://core.telegram.org/type/messages.BotCallbackAnswer */
export type TypeMessagesBotCallbackAnswer = RawMessagesBotCallbackAnswer;
/** `messages.BotPreparedInlineMessage` https://core.telegram.org/type/messages.BotPreparedInlineMessage */
export type TypeMessagesBotPreparedInlineMessage = RawMessagesBotPreparedInlineMessage;
/** `messages.BotResults` https://core.telegram.org/type/messages.BotResults */
export type TypeMessagesBotResults = RawMessagesBotResults;
/** `messages.ChatAdminsWithInvites` https://core.telegram.org/type/messages.ChatAdminsWithInvites */
export type TypeMessagesChatAdminsWithInvites = RawMessagesChatAdminsWithInvites;
/** `messages.ChatFull` https://core.telegram.org/type/messages.ChatFull */
export type TypeMessagesChatFull = RawMessagesChatFull;
/** `messages.ChatInviteImporters` https://core.telegram.org/type/messages.ChatInviteImporters */
export type TypeMessagesChatInviteImporters = RawMessagesChatInviteImporters;
/** `messages.ChatInviteJoinResult` https://core.telegram.org/type/messages.ChatInviteJoinResult */
export type TypeMessagesChatInviteJoinResult = RawMessagesChatInviteJoinResultOk | RawMessagesChatInviteJoinResultWebView;
/** `messages.Chats` https://core.telegram.org/type/messages.Chats */
export type TypeMessagesChats = RawMessagesChats | RawMessagesChatsSlice;
/** `messages.CheckedHistoryImportPeer` https://core.telegram.org/type/messages.CheckedHistoryImportPeer */
export type TypeMessagesCheckedHistoryImportPeer = RawMessagesCheckedHistoryImportPeer;
/** `messages.ComposedMessageWithAI` https://core.telegram.org/type/messages.ComposedMessageWithAI */
export type TypeMessagesComposedMessageWithAI = RawMessagesComposedMessageWithAI;
/** `messages.DhConfig` https://core.telegram.org/type/messages.DhConfig */
export type TypeMessagesDhConfig = RawMessagesDhConfigNotModified | RawMessagesDhConfig;
/** `messages.DialogFilters` https://core.telegram.org/type/messages.DialogFilters */
export type TypeMessagesDialogFilters = RawMessagesDialogFilters;
/** `messages.Dialogs` https://core.telegram.org/type/messages.Dialogs */
export type TypeMessagesDialogs = RawMessagesDialogs | RawMessagesDialogsSlice | RawMessagesDialogsNotModified;
/** `messages.DiscussionMessage` https://core.telegram.org/type/messages.DiscussionMessage */
export type TypeMessagesDiscussionMessage = RawMessagesDiscussionMessage;
/** `messages.EmojiGameInfo` https://core.telegram.org/type/messages.EmojiGameInfo */
export type TypeMessagesEmojiGameInfo = RawMessagesEmojiGameUnavailable | RawMessagesEmojiGameDiceInfo;
/** `messages.EmojiGameOutcome` https://core.telegram.org/type/messages.EmojiGameOutcome */
export type TypeMessagesEmojiGameOutcome = RawMessagesEmojiGameOutcome;
/** `messages.EmojiGroups` https://core.telegram.org/type/messages.EmojiGroups */
export type TypeMessagesEmojiGroups = RawMessagesEmojiGroupsNotModified | RawMessagesEmojiGroups;
/** `messages.ExportedChatInvite` https://core.telegram.org/type/messages.ExportedChatInvite */
export type TypeMessagesExportedChatInvite = RawMessagesExportedChatInvite | RawMessagesExportedChatInviteReplaced;
/** `messages.ExportedChatInvites` https://core.telegram.org/type/messages.ExportedChatInvites */
export type TypeMessagesExportedChatInvites = RawMessagesExportedChatInvites;
/** `messages.FavedStickers` https://core.telegram.org/type/messages.FavedStickers */
export type TypeMessagesFavedStickers = RawMessagesFavedStickersNotModified | RawMessagesFavedStickers;
/** `messages.FeaturedStickers` https://core.telegram.org/type/messages.FeaturedStickers */
export type TypeMessagesFeaturedStickers = RawMessagesFeaturedStickersNotModified | RawMessagesFeaturedStickers;
/** `messages.ForumTopics` https://core.telegram.org/type/messages.ForumTopics */
export type TypeMessagesForumTopics = RawMessagesForumTopics;
/** `messages.FoundStickerSets` https://core.telegram.org/type/messages.FoundStickerSets */
export type TypeMessagesFoundStickerSets = RawMessagesFoundStickerSetsNotModified | RawMessagesFoundStickerSets;
/** `messages.FoundStickers` https://core.telegram.org/type/messages.FoundStickers */
export type TypeMessagesFoundStickers = RawMessagesFoundStickersNotModified | RawMessagesFoundStickers;
/** `messages.HighScores` https://core.telegram.org/type/messages.HighScores */
export type TypeMessagesHighScores = RawMessagesHighScores;
/** `messages.HistoryImport` https://core.telegram.org/type/messages.HistoryImport */
export type TypeMessagesHistoryImport = RawMessagesHistoryImport;
/** `messages.HistoryImportParsed` https://core.telegram.org/type/messages.HistoryImportParsed */
export type TypeMessagesHistoryImportParsed = RawMessagesHistoryImportParsed;
/** `messages.InactiveChats` https://core.telegram.org/type/messages.InactiveChats */
export type TypeMessagesInactiveChats = RawMessagesInactiveChats;
/** `messages.InvitedUsers` https://core.telegram.org/type/messages.InvitedUsers */
export type TypeMessagesInvitedUsers = RawMessagesInvitedUsers;
/** `messages.MessageEditData` https://core.telegram.org/type/messages.MessageEditData */
export type TypeMessagesMessageEditData = RawMessagesMessageEditData;
/** `messages.MessageReactionsList` https://core.telegram.org/type/messages.MessageReactionsList */
export type TypeMessagesMessageReactionsList = RawMessagesMessageReactionsList;
/** `messages.MessageViews` https://core.telegram.org/type/messages.MessageViews */
export type TypeMessagesMessageViews = RawMessagesMessageViews;
/** `messages.Messages` https://core.telegram.org/type/messages.Messages */
export type TypeMessagesMessages = RawMessagesMessages | RawMessagesMessagesSlice | RawMessagesChannelMessages | RawMessagesMessagesNotModified;
/** `messages.MyStickers` https://core.telegram.org/type/messages.MyStickers */
export type TypeMessagesMyStickers = RawMessagesMyStickers;
/** `messages.PeerDialogs` https://core.telegram.org/type/messages.PeerDialogs */
export type TypeMessagesPeerDialogs = RawMessagesPeerDialogs;
/** `messages.PeerSettings` https://core.telegram.org/type/messages.PeerSettings */
export type TypeMessagesPeerSettings = RawMessagesPeerSettings;
/** `messages.PreparedInlineMessage` https://core.telegram.org/type/messages.PreparedInlineMessage */
export type TypeMessagesPreparedInlineMessage = RawMessagesPreparedInlineMessage;
/** `messages.QuickReplies` https://core.telegram.org/type/messages.QuickReplies */
export type TypeMessagesQuickReplies = RawMessagesQuickReplies | RawMessagesQuickRepliesNotModified;
/** `messages.Reactions` https://core.telegram.org/type/messages.Reactions */
export type TypeMessagesReactions = RawMessagesReactionsNotModified | RawMessagesReactions;
/** `messages.RecentStickers` https://core.telegram.org/type/messages.RecentStickers */
export type TypeMessagesRecentStickers = RawMessagesRecentStickersNotModified | RawMessagesRecentStickers;
/** `messages.SavedDialogs` https://core.telegram.org/type/messages.SavedDialogs */
export type TypeMessagesSavedDialogs = RawMessagesSavedDialogs | RawMessagesSavedDialogsSlice | RawMessagesSavedDialogsNotModified;
/** `messages.SavedGifs` https://core.telegram.org/type/messages.SavedGifs */
export type TypeMessagesSavedGifs = RawMessagesSavedGifsNotModified | RawMessagesSavedGifs;
/** `messages.SavedReactionTags` https://core.telegram.org/type/messages.SavedReactionTags */
export type TypeMessagesSavedReactionTags = RawMessagesSavedReactionTagsNotModified | RawMessagesSavedReactionTags;
/** `messages.SearchCounter` https://core.telegram.org/type/messages.SearchCounter */
export type TypeMessagesSearchCounter = RawMessagesSearchCounter;
/** `messages.SearchResultsCalendar` https://core.telegram.org/type/messages.SearchResultsCalendar */
export type TypeMessagesSearchResultsCalendar = RawMessagesSearchResultsCalendar;
/** `messages.SearchResultsPositions` https://core.telegram.org/type/messages.SearchResultsPositions */
export type TypeMessagesSearchResultsPositions = RawMessagesSearchResultsPositions;
/** `messages.SentEncryptedMessage` https://core.telegram.org/type/messages.SentEncryptedMessage */
export type TypeMessagesSentEncryptedMessage = RawMessagesSentEncryptedMessage | RawMessagesSentEncryptedFile;
/** `messages.SponsoredMessages` https://core.telegram.org/type/messages.SponsoredMessages */
export type TypeMessagesSponsoredMessages = RawMessagesSponsoredMessages | RawMessagesSponsoredMessagesEmpty;
/** `messages.StickerSet` https://core.telegram.org/type/messages.StickerSet */
export type TypeMessagesStickerSet = RawMessagesStickerSet | RawMessagesStickerSetNotModified;
/** `messages.StickerSetInstallResult` https://core.telegram.org/type/messages.StickerSetInstallResult */
export type TypeMessagesStickerSetInstallResult = RawMessagesStickerSetInstallResultSuccess | RawMessagesStickerSetInstallResultArchive;
/** `messages.Stickers` https://core.telegram.org/type/messages.Stickers */
export type TypeMessagesStickers = RawMessagesStickersNotModified | RawMessagesStickers;
/** `messages.TranscribedAudio` https://core.telegram.org/type/messages.TranscribedAudio */
export type TypeMessagesTranscribedAudio = RawMessagesTranscribedAudio;
/** `messages.TranslatedText` https://core.telegram.org/type/messages.TranslatedText */
export type TypeMessagesTranslatedText = RawMessagesTranslateResult;
/** `messages.VotesList` https://core.telegram.org/type/messages.VotesList */
export type TypeMessagesVotesList = RawMessagesVotesList;
/** `messages.WebPage` https://core.telegram.org/type/messages.WebPage */
export type TypeMessagesWebPage = RawMessagesWebPage;
/** `messages.WebPagePreview` https://core.telegram.org/type/messages.WebPagePreview */
export type TypeMessagesWebPagePreview = RawMessagesWebPagePreview;
/** `payments.BankCardData` https://core.telegram.org/type/payments.BankCardData */
export type TypePaymentsBankCardData = RawPaymentsBankCardData;
/** `payments.CheckCanSendGiftResult` https://core.telegram.org/type/payments.CheckCanSendGiftResult */
export type TypePaymentsCheckCanSendGiftResult = RawPaymentsCheckCanSendGiftResultOk | RawPaymentsCheckCanSendGiftResultFail;
/** `payments.CheckedGiftCode` https://core.telegram.org/type/payments.CheckedGiftCode */
export type TypePaymentsCheckedGiftCode = RawPaymentsCheckedGiftCode;
/** `payments.ConnectedStarRefBots` https://core.telegram.org/type/payments.ConnectedStarRefBots */
export type TypePaymentsConnectedStarRefBots = RawPaymentsConnectedStarRefBots;
/** `payments.ExportedInvoice` https://core.telegram.org/type/payments.ExportedInvoice */
export type TypePaymentsExportedInvoice = RawPaymentsExportedInvoice;
/** `payments.GiveawayInfo` https://core.telegram.org/type/payments.GiveawayInfo */
export type TypePaymentsGiveawayInfo = RawPaymentsGiveawayInfo | RawPaymentsGiveawayInfoResults;
/** `payments.PaymentForm` https://core.telegram.org/type/payments.PaymentForm */
export type TypePaymentsPaymentForm = RawPaymentsPaymentForm | RawPaymentsPaymentFormStars | RawPaymentsPaymentFormStarGift;
/** `payments.PaymentReceipt` https://core.telegram.org/type/payments.PaymentReceipt */
export type TypePaymentsPaymentReceipt = RawPaymentsPaymentReceipt | RawPaymentsPaymentReceiptStars;
/** `payments.PaymentResult` https://core.telegram.org/type/payments.PaymentResult */
export type TypePaymentsPaymentResult = RawPaymentsPaymentResult | RawPaymentsPaymentVerificationNeeded;
/** `payments.ResaleStarGifts` https://core.telegram.org/type/payments.ResaleStarGifts */
export type TypePaymentsResaleStarGifts = RawPaymentsResaleStarGifts;
/** `payments.SavedInfo` https://core.telegram.org/type/payments.SavedInfo */
export type TypePaymentsSavedInfo = RawPaymentsSavedInfo;
/** `payments.SavedStarGifts` https://core.telegram.org/type/payments.SavedStarGifts */
export type TypePaymentsSavedStarGifts = RawPaymentsSavedStarGifts;
/** `payments.StarGiftActiveAuctions` https://core.telegram.org/type/payments.StarGiftActiveAuctions */
export type TypePaymentsStarGiftActiveAuctions = RawPaymentsStarGiftActiveAuctionsNotModified | RawPaymentsStarGiftActiveAuctions;
/** `payments.StarGiftAuctionAcquiredGifts` https://core.telegram.org/type/payments.StarGiftAuctionAcquiredGifts */
export type TypePaymentsStarGiftAuctionAcquiredGifts = RawPaymentsStarGiftAuctionAcquiredGifts;
/** `payments.StarGiftAuctionState` https://core.telegram.org/type/payments.StarGiftAuctionState */
export type TypePaymentsStarGiftAuctionState = RawPaymentsStarGiftAuctionState;
/** `payments.StarGiftCollections` https://core.telegram.org/type/payments.StarGiftCollections */
export type TypePaymentsStarGiftCollections = RawPaymentsStarGiftCollectionsNotModified | RawPaymentsStarGiftCollections;
/** `payments.StarGiftUpgradeAttributes` https://core.telegram.org/type/payments.StarGiftUpgradeAttributes */
export type TypePaymentsStarGiftUpgradeAttributes = RawPaymentsStarGiftUpgradeAttributes;
/** `payments.StarGiftUpgradePreview` https://core.telegram.org/type/payments.StarGiftUpgradePreview */
export type TypePaymentsStarGiftUpgradePreview = RawPaymentsStarGiftUpgradePreview;
/** `payments.StarGiftWithdrawalUrl` https://core.telegram.org/type/payments.StarGiftWithdrawalUrl */
export type TypePaymentsStarGiftWithdrawalUrl = RawPaymentsStarGiftWithdrawalUrl;
/** `payments.StarGifts` https://core.telegram.org/type/payments.StarGifts */
export type TypePaymentsStarGifts = RawPaymentsStarGiftsNotModified | RawPaymentsStarGifts;
/** `payments.StarsRevenueAdsAccountUrl` https://core.telegram.org/type/payments.StarsRevenueAdsAccountUrl */
export type TypePaymentsStarsRevenueAdsAccountUrl = RawPaymentsStarsRevenueAdsAccountUrl;
/** `payments.StarsRevenueStats` https://core.telegram.org/type/payments.StarsRevenueStats */
export type TypePaymentsStarsRevenueStats = RawPaymentsStarsRevenueStats;
/** `payments.StarsRevenueWithdrawalUrl` https://core.telegram.org/type/payments.StarsRevenueWithdrawalUrl */
export type TypePaymentsStarsRevenueWithdrawalUrl = RawPaymentsStarsRevenueWithdrawalUrl;
/** `payments.StarsStatus` https://core.telegram.org/type/payments.StarsStatus */
export type TypePaymentsStarsStatus = RawPaymentsStarsStatus;
/** `payments.SuggestedStarRefBots` https://core.telegram.org/type/payments.SuggestedStarRefBots */
export type TypePaymentsSuggestedStarRefBots = RawPaymentsSuggestedStarRefBots;
/** `payments.UniqueStarGift` https://core.telegram.org/type/payments.UniqueStarGift */
export type TypePaymentsUniqueStarGift = RawPaymentsUniqueStarGift;
/** `payments.UniqueStarGiftValueInfo` https://core.telegram.org/type/payments.UniqueStarGiftValueInfo */
export type TypePaymentsUniqueStarGiftValueInfo = RawPaymentsUniqueStarGiftValueInfo;
/** `payments.ValidatedRequestedInfo` https://core.telegram.org/type/payments.ValidatedRequestedInfo */
export type TypePaymentsValidatedRequestedInfo = RawPaymentsValidatedRequestedInfo;
/** `phone.ExportedGroupCallInvite` https://core.telegram.org/type/phone.ExportedGroupCallInvite */
export type TypePhoneExportedGroupCallInvite = RawPhoneExportedGroupCallInvite;
/** `phone.GroupCall` https://core.telegram.org/type/phone.GroupCall */
export type TypePhoneGroupCall = RawPhoneGroupCall;
/** `phone.GroupCallStars` https://core.telegram.org/type/phone.GroupCallStars */
export type TypePhoneGroupCallStars = RawPhoneGroupCallStars;
/** `phone.GroupCallStreamChannels` https://core.telegram.org/type/phone.GroupCallStreamChannels */
export type TypePhoneGroupCallStreamChannels = RawPhoneGroupCallStreamChannels;
/** `phone.GroupCallStreamRtmpUrl` https://core.telegram.org/type/phone.GroupCallStreamRtmpUrl */
export type TypePhoneGroupCallStreamRtmpUrl = RawPhoneGroupCallStreamRtmpUrl;
/** `phone.GroupParticipants` https://core.telegram.org/type/phone.GroupParticipants */
export type TypePhoneGroupParticipants = RawPhoneGroupParticipants;
/** `phone.JoinAsPeers` https://core.telegram.org/type/phone.JoinAsPeers */
export type TypePhoneJoinAsPeers = RawPhoneJoinAsPeers;
/** `phone.PhoneCall` https://core.telegram.org/type/phone.PhoneCall */
export type TypePhonePhoneCall = RawPhonePhoneCall;
/** `photos.Photo` https://core.telegram.org/type/photos.Photo */
export type TypePhotosPhoto = RawPhotosPhoto;
/** `photos.Photos` https://core.telegram.org/type/photos.Photos */
export type TypePhotosPhotos = RawPhotosPhotos | RawPhotosPhotosSlice;
/** `premium.BoostsList` https://core.telegram.org/type/premium.BoostsList */
export type TypePremiumBoostsList = RawPremiumBoostsList;
/** `premium.BoostsStatus` https://core.telegram.org/type/premium.BoostsStatus */
export type TypePremiumBoostsStatus = RawPremiumBoostsStatus;
/** `premium.MyBoosts` https://core.telegram.org/type/premium.MyBoosts */
export type TypePremiumMyBoosts = RawPremiumMyBoosts;
/** `smsjobs.EligibilityToJoin` https://core.telegram.org/type/smsjobs.EligibilityToJoin */
export type TypeSmsjobsEligibilityToJoin = RawSmsjobsEligibleToJoin;
/** `smsjobs.Status` https://core.telegram.org/type/smsjobs.Status */
export type TypeSmsjobsStatus = RawSmsjobsStatus;
/** `stats.BroadcastStats` https://core.telegram.org/type/stats.BroadcastStats */
export type TypeStatsBroadcastStats = RawStatsBroadcastStats;
/** `stats.MegagroupStats` https://core.telegram.org/type/stats.MegagroupStats */
export type TypeStatsMegagroupStats = RawStatsMegagroupStats;
/** `stats.MessageStats` https://core.telegram.org/type/stats.MessageStats */
export type TypeStatsMessageStats = RawStatsMessageStats;
/** `stats.PollStats` https://core.telegram.org/type/stats.PollStats */
export type TypeStatsPollStats = RawStatsPollStats;
/** `stats.PublicForwards` https://core.telegram.org/type/stats.PublicForwards */
export type TypeStatsPublicForwards = RawStatsPublicForwards;
/** `stats.StoryStats` https://core.telegram.org/type/stats.StoryStats */
export type TypeStatsStoryStats = RawStatsStoryStats;
/** `stickers.SuggestedShortName` https://core.telegram.org/type/stickers.SuggestedShortName */
export type TypeStickersSuggestedShortName = RawStickersSuggestedShortName;
/** `storage.FileType` https://core.telegram.org/type/storage.FileType */
export type TypeStorageFileType = RawStorageFileUnknown | RawStorageFilePartial | RawStorageFileJpeg | RawStorageFileGif | RawStorageFilePng | RawStorageFilePdf | RawStorageFileMp3 | RawStorageFileMov | RawStorageFileMp4 | RawStorageFileWebp;
/** `stories.Albums` https://core.telegram.org/type/stories.Albums */
export type TypeStoriesAlbums = RawStoriesAlbumsNotModified | RawStoriesAlbums;
/** `stories.AllStories` https://core.telegram.org/type/stories.AllStories */
export type TypeStoriesAllStories = RawStoriesAllStoriesNotModified | RawStoriesAllStories;
/** `stories.CanSendStoryCount` https://core.telegram.org/type/stories.CanSendStoryCount */
export type TypeStoriesCanSendStoryCount = RawStoriesCanSendStoryCount;
/** `stories.FoundStories` https://core.telegram.org/type/stories.FoundStories */
export type TypeStoriesFoundStories = RawStoriesFoundStories;
/** `stories.PeerStories` https://core.telegram.org/type/stories.PeerStories */
export type TypeStoriesPeerStories = RawStoriesPeerStories;
/** `stories.Stories` https://core.telegram.org/type/stories.Stories */
export type TypeStoriesStories = RawStoriesStories;
/** `stories.StoryReactionsList` https://core.telegram.org/type/stories.StoryReactionsList */
export type TypeStoriesStoryReactionsList = RawStoriesStoryReactionsList;
/** `stories.StoryViews` https://core.telegram.org/type/stories.StoryViews */
export type TypeStoriesStoryViews = RawStoriesStoryViews;
/** `stories.StoryViewsList` https://core.telegram.org/type/stories.StoryViewsList */
export type TypeStoriesStoryViewsList = RawStoriesStoryViewsList;
/** `updates.ChannelDifference` https://core.telegram.org/type/updates.ChannelDifference */
export type TypeUpdatesChannelDifference = RawUpdatesChannelDifferenceEmpty | RawUpdatesChannelDifferenceTooLong | RawUpdatesChannelDifference;
/** `updates.Difference` https://core.telegram.org/type/updates.Difference */
export type TypeUpdatesDifference = RawUpdatesDifferenceEmpty | RawUpdatesDifference | RawUpdatesDifferenceSlice | RawUpdatesDifferenceTooLong;
/** `updates.State` https://core.telegram.org/type/updates.State */
export type TypeUpdatesState = RawUpdatesState;
/** `upload.CdnFile` https://core.telegram.org/type/upload.CdnFile */
export type TypeUploadCdnFile = RawUploadCdnFileReuploadNeeded | RawUploadCdnFile;
/** `upload.File` https://core.telegram.org/type/upload.File */
export type TypeUploadFile = RawUploadFile | RawUploadFileCdnRedirect;
/** `upload.WebFile` https://core.telegram.org/type/upload.WebFile */
export type TypeUploadWebFile = RawUploadWebFile;
/** `users.SavedMusic` https://core.telegram.org/type/users.SavedMusic */
export type TypeUsersSavedMusic = RawUsersSavedMusicNotModified | RawUsersSavedMusic;
/** `users.UserFull` https://core.telegram.org/type/users.UserFull */
export type TypeUsersUserFull = RawUsersUserFull;
/** `users.Users` https://core.telegram.org/type/users.Users */
export type TypeUsersUsers = RawUsersUsers | RawUsersUsersSlice;
/** Every constructor by its name. */
export interface Constructors {
  "true": RawTrue;
  "null": RawNull;
  "error": RawError;
  "inputPeerEmpty": RawInputPeerEmpty;
  "inputPeerSelf": RawInputPeerSelf;
  "inputPeerChat": RawInputPeerChat;
  "inputPeerUser": RawInputPeerUser;
  "inputPeerChannel": RawInputPeerChannel;
  "inputPeerUserFromMessage": RawInputPeerUserFromMessage;
  "inputPeerChannelFromMessage": RawInputPeerChannelFromMessage;
  "inputUserEmpty": RawInputUserEmpty;
  "inputUserSelf": RawInputUserSelf;
  "inputUser": RawInputUser;
  "inputUserFromMessage": RawInputUserFromMessage;
  "inputPhoneContact": RawInputPhoneContact;
  "inputFile": RawInputFile;
  "inputFileBig": RawInputFileBig;
  "inputFileStoryDocument": RawInputFileStoryDocument;
  "inputMediaEmpty": RawInputMediaEmpty;
  "inputMediaUploadedPhoto": RawInputMediaUploadedPhoto;
  "inputMediaPhoto": RawInputMediaPhoto;
  "inputMediaGeoPoint": RawInputMediaGeoPoint;
  "inputMediaContact": RawInputMediaContact;
  "inputMediaUploadedDocument": RawInputMediaUploadedDocument;
  "inputMediaDocument": RawInputMediaDocument;
  "inputMediaVenue": RawInputMediaVenue;
  "inputMediaPhotoExternal": RawInputMediaPhotoExternal;
  "inputMediaDocumentExternal": RawInputMediaDocumentExternal;
  "inputMediaGame": RawInputMediaGame;
  "inputMediaInvoice": RawInputMediaInvoice;
  "inputMediaGeoLive": RawInputMediaGeoLive;
  "inputMediaPoll": RawInputMediaPoll;
  "inputMediaDice": RawInputMediaDice;
  "inputMediaStory": RawInputMediaStory;
  "inputMediaWebPage": RawInputMediaWebPage;
  "inputMediaPaidMedia": RawInputMediaPaidMedia;
  "inputMediaTodo": RawInputMediaTodo;
  "inputMediaStakeDice": RawInputMediaStakeDice;
  "inputChatPhotoEmpty": RawInputChatPhotoEmpty;
  "inputChatUploadedPhoto": RawInputChatUploadedPhoto;
  "inputChatPhoto": RawInputChatPhoto;
  "inputGeoPointEmpty": RawInputGeoPointEmpty;
  "inputGeoPoint": RawInputGeoPoint;
  "inputPhotoEmpty": RawInputPhotoEmpty;
  "inputPhoto": RawInputPhoto;
  "inputFileLocation": RawInputFileLocation;
  "inputEncryptedFileLocation": RawInputEncryptedFileLocation;
  "inputDocumentFileLocation": RawInputDocumentFileLocation;
  "inputSecureFileLocation": RawInputSecureFileLocation;
  "inputTakeoutFileLocation": RawInputTakeoutFileLocation;
  "inputPhotoFileLocation": RawInputPhotoFileLocation;
  "inputPhotoLegacyFileLocation": RawInputPhotoLegacyFileLocation;
  "inputPeerPhotoFileLocation": RawInputPeerPhotoFileLocation;
  "inputStickerSetThumb": RawInputStickerSetThumb;
  "inputGroupCallStream": RawInputGroupCallStream;
  "peerUser": RawPeerUser;
  "peerChat": RawPeerChat;
  "peerChannel": RawPeerChannel;
  "storage.fileUnknown": RawStorageFileUnknown;
  "storage.filePartial": RawStorageFilePartial;
  "storage.fileJpeg": RawStorageFileJpeg;
  "storage.fileGif": RawStorageFileGif;
  "storage.filePng": RawStorageFilePng;
  "storage.filePdf": RawStorageFilePdf;
  "storage.fileMp3": RawStorageFileMp3;
  "storage.fileMov": RawStorageFileMov;
  "storage.fileMp4": RawStorageFileMp4;
  "storage.fileWebp": RawStorageFileWebp;
  "userEmpty": RawUserEmpty;
  "user": RawUser;
  "userProfilePhotoEmpty": RawUserProfilePhotoEmpty;
  "userProfilePhoto": RawUserProfilePhoto;
  "userStatusEmpty": RawUserStatusEmpty;
  "userStatusOnline": RawUserStatusOnline;
  "userStatusOffline": RawUserStatusOffline;
  "userStatusRecently": RawUserStatusRecently;
  "userStatusLastWeek": RawUserStatusLastWeek;
  "userStatusLastMonth": RawUserStatusLastMonth;
  "chatEmpty": RawChatEmpty;
  "chat": RawChat;
  "chatForbidden": RawChatForbidden;
  "channel": RawChannel;
  "channelForbidden": RawChannelForbidden;
  "chatFull": RawChatFull;
  "channelFull": RawChannelFull;
  "chatParticipant": RawChatParticipant;
  "chatParticipantCreator": RawChatParticipantCreator;
  "chatParticipantAdmin": RawChatParticipantAdmin;
  "chatParticipantsForbidden": RawChatParticipantsForbidden;
  "chatParticipants": RawChatParticipants;
  "chatPhotoEmpty": RawChatPhotoEmpty;
  "chatPhoto": RawChatPhoto;
  "messageEmpty": RawMessageEmpty;
  "message": RawMessage;
  "messageService": RawMessageService;
  "messageMediaEmpty": RawMessageMediaEmpty;
  "messageMediaPhoto": RawMessageMediaPhoto;
  "messageMediaGeo": RawMessageMediaGeo;
  "messageMediaContact": RawMessageMediaContact;
  "messageMediaUnsupported": RawMessageMediaUnsupported;
  "messageMediaDocument": RawMessageMediaDocument;
  "messageMediaWebPage": RawMessageMediaWebPage;
  "messageMediaVenue": RawMessageMediaVenue;
  "messageMediaGame": RawMessageMediaGame;
  "messageMediaInvoice": RawMessageMediaInvoice;
  "messageMediaGeoLive": RawMessageMediaGeoLive;
  "messageMediaPoll": RawMessageMediaPoll;
  "messageMediaDice": RawMessageMediaDice;
  "messageMediaStory": RawMessageMediaStory;
  "messageMediaGiveaway": RawMessageMediaGiveaway;
  "messageMediaGiveawayResults": RawMessageMediaGiveawayResults;
  "messageMediaPaidMedia": RawMessageMediaPaidMedia;
  "messageMediaToDo": RawMessageMediaToDo;
  "messageMediaVideoStream": RawMessageMediaVideoStream;
  "messageActionEmpty": RawMessageActionEmpty;
  "messageActionChatCreate": RawMessageActionChatCreate;
  "messageActionChatEditTitle": RawMessageActionChatEditTitle;
  "messageActionChatEditPhoto": RawMessageActionChatEditPhoto;
  "messageActionChatDeletePhoto": RawMessageActionChatDeletePhoto;
  "messageActionChatAddUser": RawMessageActionChatAddUser;
  "messageActionChatDeleteUser": RawMessageActionChatDeleteUser;
  "messageActionChatJoinedByLink": RawMessageActionChatJoinedByLink;
  "messageActionChannelCreate": RawMessageActionChannelCreate;
  "messageActionChatMigrateTo": RawMessageActionChatMigrateTo;
  "messageActionChannelMigrateFrom": RawMessageActionChannelMigrateFrom;
  "messageActionPinMessage": RawMessageActionPinMessage;
  "messageActionHistoryClear": RawMessageActionHistoryClear;
  "messageActionGameScore": RawMessageActionGameScore;
  "messageActionPaymentSentMe": RawMessageActionPaymentSentMe;
  "messageActionPaymentSent": RawMessageActionPaymentSent;
  "messageActionPhoneCall": RawMessageActionPhoneCall;
  "messageActionScreenshotTaken": RawMessageActionScreenshotTaken;
  "messageActionCustomAction": RawMessageActionCustomAction;
  "messageActionBotAllowed": RawMessageActionBotAllowed;
  "messageActionSecureValuesSentMe": RawMessageActionSecureValuesSentMe;
  "messageActionSecureValuesSent": RawMessageActionSecureValuesSent;
  "messageActionContactSignUp": RawMessageActionContactSignUp;
  "messageActionGeoProximityReached": RawMessageActionGeoProximityReached;
  "messageActionGroupCall": RawMessageActionGroupCall;
  "messageActionInviteToGroupCall": RawMessageActionInviteToGroupCall;
  "messageActionSetMessagesTTL": RawMessageActionSetMessagesTTL;
  "messageActionGroupCallScheduled": RawMessageActionGroupCallScheduled;
  "messageActionSetChatTheme": RawMessageActionSetChatTheme;
  "messageActionChatJoinedByRequest": RawMessageActionChatJoinedByRequest;
  "messageActionWebViewDataSentMe": RawMessageActionWebViewDataSentMe;
  "messageActionWebViewDataSent": RawMessageActionWebViewDataSent;
  "messageActionGiftPremium": RawMessageActionGiftPremium;
  "messageActionTopicCreate": RawMessageActionTopicCreate;
  "messageActionTopicEdit": RawMessageActionTopicEdit;
  "messageActionSuggestProfilePhoto": RawMessageActionSuggestProfilePhoto;
  "messageActionRequestedPeer": RawMessageActionRequestedPeer;
  "messageActionSetChatWallPaper": RawMessageActionSetChatWallPaper;
  "messageActionGiftCode": RawMessageActionGiftCode;
  "messageActionGiveawayLaunch": RawMessageActionGiveawayLaunch;
  "messageActionGiveawayResults": RawMessageActionGiveawayResults;
  "messageActionBoostApply": RawMessageActionBoostApply;
  "messageActionRequestedPeerSentMe": RawMessageActionRequestedPeerSentMe;
  "messageActionPaymentRefunded": RawMessageActionPaymentRefunded;
  "messageActionGiftStars": RawMessageActionGiftStars;
  "messageActionPrizeStars": RawMessageActionPrizeStars;
  "messageActionStarGift": RawMessageActionStarGift;
  "messageActionStarGiftUnique": RawMessageActionStarGiftUnique;
  "messageActionPaidMessagesRefunded": RawMessageActionPaidMessagesRefunded;
  "messageActionPaidMessagesPrice": RawMessageActionPaidMessagesPrice;
  "messageActionConferenceCall": RawMessageActionConferenceCall;
  "messageActionTodoCompletions": RawMessageActionTodoCompletions;
  "messageActionTodoAppendTasks": RawMessageActionTodoAppendTasks;
  "messageActionSuggestedPostApproval": RawMessageActionSuggestedPostApproval;
  "messageActionSuggestedPostSuccess": RawMessageActionSuggestedPostSuccess;
  "messageActionSuggestedPostRefund": RawMessageActionSuggestedPostRefund;
  "messageActionGiftTon": RawMessageActionGiftTon;
  "messageActionSuggestBirthday": RawMessageActionSuggestBirthday;
  "messageActionStarGiftPurchaseOffer": RawMessageActionStarGiftPurchaseOffer;
  "messageActionStarGiftPurchaseOfferDeclined": RawMessageActionStarGiftPurchaseOfferDeclined;
  "messageActionNewCreatorPending": RawMessageActionNewCreatorPending;
  "messageActionChangeCreator": RawMessageActionChangeCreator;
  "messageActionNoForwardsToggle": RawMessageActionNoForwardsToggle;
  "messageActionNoForwardsRequest": RawMessageActionNoForwardsRequest;
  "messageActionPollAppendAnswer": RawMessageActionPollAppendAnswer;
  "messageActionPollDeleteAnswer": RawMessageActionPollDeleteAnswer;
  "messageActionManagedBotCreated": RawMessageActionManagedBotCreated;
  "dialog": RawDialog;
  "dialogFolder": RawDialogFolder;
  "photoEmpty": RawPhotoEmpty;
  "photo": RawPhoto;
  "photoSizeEmpty": RawPhotoSizeEmpty;
  "photoSize": RawPhotoSize;
  "photoCachedSize": RawPhotoCachedSize;
  "photoStrippedSize": RawPhotoStrippedSize;
  "photoSizeProgressive": RawPhotoSizeProgressive;
  "photoPathSize": RawPhotoPathSize;
  "geoPointEmpty": RawGeoPointEmpty;
  "geoPoint": RawGeoPoint;
  "auth.sentCode": RawAuthSentCode;
  "auth.sentCodeSuccess": RawAuthSentCodeSuccess;
  "auth.sentCodePaymentRequired": RawAuthSentCodePaymentRequired;
  "auth.authorization": RawAuthAuthorization;
  "auth.authorizationSignUpRequired": RawAuthAuthorizationSignUpRequired;
  "auth.exportedAuthorization": RawAuthExportedAuthorization;
  "inputNotifyPeer": RawInputNotifyPeer;
  "inputNotifyUsers": RawInputNotifyUsers;
  "inputNotifyChats": RawInputNotifyChats;
  "inputNotifyBroadcasts": RawInputNotifyBroadcasts;
  "inputNotifyForumTopic": RawInputNotifyForumTopic;
  "inputPeerNotifySettings": RawInputPeerNotifySettings;
  "peerNotifySettings": RawPeerNotifySettings;
  "peerSettings": RawPeerSettings;
  "wallPaper": RawWallPaper;
  "wallPaperNoFile": RawWallPaperNoFile;
  "inputReportReasonSpam": RawInputReportReasonSpam;
  "inputReportReasonViolence": RawInputReportReasonViolence;
  "inputReportReasonPornography": RawInputReportReasonPornography;
  "inputReportReasonChildAbuse": RawInputReportReasonChildAbuse;
  "inputReportReasonOther": RawInputReportReasonOther;
  "inputReportReasonCopyright": RawInputReportReasonCopyright;
  "inputReportReasonGeoIrrelevant": RawInputReportReasonGeoIrrelevant;
  "inputReportReasonFake": RawInputReportReasonFake;
  "inputReportReasonIllegalDrugs": RawInputReportReasonIllegalDrugs;
  "inputReportReasonPersonalDetails": RawInputReportReasonPersonalDetails;
  "userFull": RawUserFull;
  "contact": RawContact;
  "importedContact": RawImportedContact;
  "contactStatus": RawContactStatus;
  "contacts.contactsNotModified": RawContactsContactsNotModified;
  "contacts.contacts": RawContactsContacts;
  "contacts.importedContacts": RawContactsImportedContacts;
  "contacts.blocked": RawContactsBlocked;
  "contacts.blockedSlice": RawContactsBlockedSlice;
  "messages.dialogs": RawMessagesDialogs;
  "messages.dialogsSlice": RawMessagesDialogsSlice;
  "messages.dialogsNotModified": RawMessagesDialogsNotModified;
  "messages.messages": RawMessagesMessages;
  "messages.messagesSlice": RawMessagesMessagesSlice;
  "messages.channelMessages": RawMessagesChannelMessages;
  "messages.messagesNotModified": RawMessagesMessagesNotModified;
  "messages.chats": RawMessagesChats;
  "messages.chatsSlice": RawMessagesChatsSlice;
  "messages.chatFull": RawMessagesChatFull;
  "messages.affectedHistory": RawMessagesAffectedHistory;
  "inputMessagesFilterEmpty": RawInputMessagesFilterEmpty;
  "inputMessagesFilterPhotos": RawInputMessagesFilterPhotos;
  "inputMessagesFilterVideo": RawInputMessagesFilterVideo;
  "inputMessagesFilterPhotoVideo": RawInputMessagesFilterPhotoVideo;
  "inputMessagesFilterDocument": RawInputMessagesFilterDocument;
  "inputMessagesFilterUrl": RawInputMessagesFilterUrl;
  "inputMessagesFilterGif": RawInputMessagesFilterGif;
  "inputMessagesFilterVoice": RawInputMessagesFilterVoice;
  "inputMessagesFilterMusic": RawInputMessagesFilterMusic;
  "inputMessagesFilterChatPhotos": RawInputMessagesFilterChatPhotos;
  "inputMessagesFilterPhoneCalls": RawInputMessagesFilterPhoneCalls;
  "inputMessagesFilterRoundVoice": RawInputMessagesFilterRoundVoice;
  "inputMessagesFilterRoundVideo": RawInputMessagesFilterRoundVideo;
  "inputMessagesFilterMyMentions": RawInputMessagesFilterMyMentions;
  "inputMessagesFilterGeo": RawInputMessagesFilterGeo;
  "inputMessagesFilterContacts": RawInputMessagesFilterContacts;
  "inputMessagesFilterPinned": RawInputMessagesFilterPinned;
  "inputMessagesFilterPoll": RawInputMessagesFilterPoll;
  "updateNewMessage": RawUpdateNewMessage;
  "updateMessageID": RawUpdateMessageID;
  "updateDeleteMessages": RawUpdateDeleteMessages;
  "updateUserTyping": RawUpdateUserTyping;
  "updateChatUserTyping": RawUpdateChatUserTyping;
  "updateChatParticipants": RawUpdateChatParticipants;
  "updateUserStatus": RawUpdateUserStatus;
  "updateUserName": RawUpdateUserName;
  "updateNewAuthorization": RawUpdateNewAuthorization;
  "updateNewEncryptedMessage": RawUpdateNewEncryptedMessage;
  "updateEncryptedChatTyping": RawUpdateEncryptedChatTyping;
  "updateEncryption": RawUpdateEncryption;
  "updateEncryptedMessagesRead": RawUpdateEncryptedMessagesRead;
  "updateChatParticipantAdd": RawUpdateChatParticipantAdd;
  "updateChatParticipantDelete": RawUpdateChatParticipantDelete;
  "updateDcOptions": RawUpdateDcOptions;
  "updateNotifySettings": RawUpdateNotifySettings;
  "updateServiceNotification": RawUpdateServiceNotification;
  "updatePrivacy": RawUpdatePrivacy;
  "updateUserPhone": RawUpdateUserPhone;
  "updateReadHistoryInbox": RawUpdateReadHistoryInbox;
  "updateReadHistoryOutbox": RawUpdateReadHistoryOutbox;
  "updateWebPage": RawUpdateWebPage;
  "updateReadMessagesContents": RawUpdateReadMessagesContents;
  "updateChannelTooLong": RawUpdateChannelTooLong;
  "updateChannel": RawUpdateChannel;
  "updateNewChannelMessage": RawUpdateNewChannelMessage;
  "updateReadChannelInbox": RawUpdateReadChannelInbox;
  "updateDeleteChannelMessages": RawUpdateDeleteChannelMessages;
  "updateChannelMessageViews": RawUpdateChannelMessageViews;
  "updateChatParticipantAdmin": RawUpdateChatParticipantAdmin;
  "updateNewStickerSet": RawUpdateNewStickerSet;
  "updateStickerSetsOrder": RawUpdateStickerSetsOrder;
  "updateStickerSets": RawUpdateStickerSets;
  "updateSavedGifs": RawUpdateSavedGifs;
  "updateBotInlineQuery": RawUpdateBotInlineQuery;
  "updateBotInlineSend": RawUpdateBotInlineSend;
  "updateEditChannelMessage": RawUpdateEditChannelMessage;
  "updateBotCallbackQuery": RawUpdateBotCallbackQuery;
  "updateEditMessage": RawUpdateEditMessage;
  "updateInlineBotCallbackQuery": RawUpdateInlineBotCallbackQuery;
  "updateReadChannelOutbox": RawUpdateReadChannelOutbox;
  "updateDraftMessage": RawUpdateDraftMessage;
  "updateReadFeaturedStickers": RawUpdateReadFeaturedStickers;
  "updateRecentStickers": RawUpdateRecentStickers;
  "updateConfig": RawUpdateConfig;
  "updatePtsChanged": RawUpdatePtsChanged;
  "updateChannelWebPage": RawUpdateChannelWebPage;
  "updateDialogPinned": RawUpdateDialogPinned;
  "updatePinnedDialogs": RawUpdatePinnedDialogs;
  "updateBotWebhookJSON": RawUpdateBotWebhookJSON;
  "updateBotWebhookJSONQuery": RawUpdateBotWebhookJSONQuery;
  "updateBotShippingQuery": RawUpdateBotShippingQuery;
  "updateBotPrecheckoutQuery": RawUpdateBotPrecheckoutQuery;
  "updatePhoneCall": RawUpdatePhoneCall;
  "updateLangPackTooLong": RawUpdateLangPackTooLong;
  "updateLangPack": RawUpdateLangPack;
  "updateFavedStickers": RawUpdateFavedStickers;
  "updateChannelReadMessagesContents": RawUpdateChannelReadMessagesContents;
  "updateContactsReset": RawUpdateContactsReset;
  "updateChannelAvailableMessages": RawUpdateChannelAvailableMessages;
  "updateDialogUnreadMark": RawUpdateDialogUnreadMark;
  "updateMessagePoll": RawUpdateMessagePoll;
  "updateChatDefaultBannedRights": RawUpdateChatDefaultBannedRights;
  "updateFolderPeers": RawUpdateFolderPeers;
  "updatePeerSettings": RawUpdatePeerSettings;
  "updatePeerLocated": RawUpdatePeerLocated;
  "updateNewScheduledMessage": RawUpdateNewScheduledMessage;
  "updateDeleteScheduledMessages": RawUpdateDeleteScheduledMessages;
  "updateTheme": RawUpdateTheme;
  "updateGeoLiveViewed": RawUpdateGeoLiveViewed;
  "updateLoginToken": RawUpdateLoginToken;
  "updateMessagePollVote": RawUpdateMessagePollVote;
  "updateDialogFilter": RawUpdateDialogFilter;
  "updateDialogFilterOrder": RawUpdateDialogFilterOrder;
  "updateDialogFilters": RawUpdateDialogFilters;
  "updatePhoneCallSignalingData": RawUpdatePhoneCallSignalingData;
  "updateChannelMessageForwards": RawUpdateChannelMessageForwards;
  "updateReadChannelDiscussionInbox": RawUpdateReadChannelDiscussionInbox;
  "updateReadChannelDiscussionOutbox": RawUpdateReadChannelDiscussionOutbox;
  "updatePeerBlocked": RawUpdatePeerBlocked;
  "updateChannelUserTyping": RawUpdateChannelUserTyping;
  "updatePinnedMessages": RawUpdatePinnedMessages;
  "updatePinnedChannelMessages": RawUpdatePinnedChannelMessages;
  "updateChat": RawUpdateChat;
  "updateGroupCallParticipants": RawUpdateGroupCallParticipants;
  "updateGroupCall": RawUpdateGroupCall;
  "updatePeerHistoryTTL": RawUpdatePeerHistoryTTL;
  "updateChatParticipant": RawUpdateChatParticipant;
  "updateChannelParticipant": RawUpdateChannelParticipant;
  "updateBotStopped": RawUpdateBotStopped;
  "updateGroupCallConnection": RawUpdateGroupCallConnection;
  "updateBotCommands": RawUpdateBotCommands;
  "updatePendingJoinRequests": RawUpdatePendingJoinRequests;
  "updateBotChatInviteRequester": RawUpdateBotChatInviteRequester;
  "updateMessageReactions": RawUpdateMessageReactions;
  "updateAttachMenuBots": RawUpdateAttachMenuBots;
  "updateWebViewResultSent": RawUpdateWebViewResultSent;
  "updateBotMenuButton": RawUpdateBotMenuButton;
  "updateSavedRingtones": RawUpdateSavedRingtones;
  "updateTranscribedAudio": RawUpdateTranscribedAudio;
  "updateReadFeaturedEmojiStickers": RawUpdateReadFeaturedEmojiStickers;
  "updateUserEmojiStatus": RawUpdateUserEmojiStatus;
  "updateRecentEmojiStatuses": RawUpdateRecentEmojiStatuses;
  "updateRecentReactions": RawUpdateRecentReactions;
  "updateMoveStickerSetToTop": RawUpdateMoveStickerSetToTop;
  "updateMessageExtendedMedia": RawUpdateMessageExtendedMedia;
  "updateUser": RawUpdateUser;
  "updateAutoSaveSettings": RawUpdateAutoSaveSettings;
  "updateStory": RawUpdateStory;
  "updateReadStories": RawUpdateReadStories;
  "updateStoryID": RawUpdateStoryID;
  "updateStoriesStealthMode": RawUpdateStoriesStealthMode;
  "updateSentStoryReaction": RawUpdateSentStoryReaction;
  "updateBotChatBoost": RawUpdateBotChatBoost;
  "updateChannelViewForumAsMessages": RawUpdateChannelViewForumAsMessages;
  "updatePeerWallpaper": RawUpdatePeerWallpaper;
  "updateBotMessageReaction": RawUpdateBotMessageReaction;
  "updateBotMessageReactions": RawUpdateBotMessageReactions;
  "updateSavedDialogPinned": RawUpdateSavedDialogPinned;
  "updatePinnedSavedDialogs": RawUpdatePinnedSavedDialogs;
  "updateSavedReactionTags": RawUpdateSavedReactionTags;
  "updateSmsJob": RawUpdateSmsJob;
  "updateQuickReplies": RawUpdateQuickReplies;
  "updateNewQuickReply": RawUpdateNewQuickReply;
  "updateDeleteQuickReply": RawUpdateDeleteQuickReply;
  "updateQuickReplyMessage": RawUpdateQuickReplyMessage;
  "updateDeleteQuickReplyMessages": RawUpdateDeleteQuickReplyMessages;
  "updateBotBusinessConnect": RawUpdateBotBusinessConnect;
  "updateBotNewBusinessMessage": RawUpdateBotNewBusinessMessage;
  "updateBotEditBusinessMessage": RawUpdateBotEditBusinessMessage;
  "updateBotDeleteBusinessMessage": RawUpdateBotDeleteBusinessMessage;
  "updateNewStoryReaction": RawUpdateNewStoryReaction;
  "updateStarsBalance": RawUpdateStarsBalance;
  "updateBusinessBotCallbackQuery": RawUpdateBusinessBotCallbackQuery;
  "updateStarsRevenueStatus": RawUpdateStarsRevenueStatus;
  "updateBotPurchasedPaidMedia": RawUpdateBotPurchasedPaidMedia;
  "updatePaidReactionPrivacy": RawUpdatePaidReactionPrivacy;
  "updateSentPhoneCode": RawUpdateSentPhoneCode;
  "updateGroupCallChainBlocks": RawUpdateGroupCallChainBlocks;
  "updateReadMonoForumInbox": RawUpdateReadMonoForumInbox;
  "updateReadMonoForumOutbox": RawUpdateReadMonoForumOutbox;
  "updateMonoForumNoPaidException": RawUpdateMonoForumNoPaidException;
  "updateGroupCallMessage": RawUpdateGroupCallMessage;
  "updateGroupCallEncryptedMessage": RawUpdateGroupCallEncryptedMessage;
  "updatePinnedForumTopic": RawUpdatePinnedForumTopic;
  "updatePinnedForumTopics": RawUpdatePinnedForumTopics;
  "updateDeleteGroupCallMessages": RawUpdateDeleteGroupCallMessages;
  "updateStarGiftAuctionState": RawUpdateStarGiftAuctionState;
  "updateStarGiftAuctionUserState": RawUpdateStarGiftAuctionUserState;
  "updateEmojiGameInfo": RawUpdateEmojiGameInfo;
  "updateStarGiftCraftFail": RawUpdateStarGiftCraftFail;
  "updateChatParticipantRank": RawUpdateChatParticipantRank;
  "updateManagedBot": RawUpdateManagedBot;
  "updateBotGuestChatQuery": RawUpdateBotGuestChatQuery;
  "updateAiComposeTones": RawUpdateAiComposeTones;
  "updateJoinChatWebViewDecision": RawUpdateJoinChatWebViewDecision;
  "updateNewBotConnection": RawUpdateNewBotConnection;
  "updateWebBrowserSettings": RawUpdateWebBrowserSettings;
  "updateWebBrowserException": RawUpdateWebBrowserException;
  "updates.state": RawUpdatesState;
  "updates.differenceEmpty": RawUpdatesDifferenceEmpty;
  "updates.difference": RawUpdatesDifference;
  "updates.differenceSlice": RawUpdatesDifferenceSlice;
  "updates.differenceTooLong": RawUpdatesDifferenceTooLong;
  "updatesTooLong": RawUpdatesTooLong;
  "updateShortMessage": RawUpdateShortMessage;
  "updateShortChatMessage": RawUpdateShortChatMessage;
  "updateShort": RawUpdateShort;
  "updatesCombined": RawUpdatesCombined;
  "updates": RawUpdates;
  "updateShortSentMessage": RawUpdateShortSentMessage;
  "photos.photos": RawPhotosPhotos;
  "photos.photosSlice": RawPhotosPhotosSlice;
  "photos.photo": RawPhotosPhoto;
  "upload.file": RawUploadFile;
  "upload.fileCdnRedirect": RawUploadFileCdnRedirect;
  "dcOption": RawDcOption;
  "config": RawConfig;
  "nearestDc": RawNearestDc;
  "help.appUpdate": RawHelpAppUpdate;
  "help.noAppUpdate": RawHelpNoAppUpdate;
  "help.inviteText": RawHelpInviteText;
  "encryptedChatEmpty": RawEncryptedChatEmpty;
  "encryptedChatWaiting": RawEncryptedChatWaiting;
  "encryptedChatRequested": RawEncryptedChatRequested;
  "encryptedChat": RawEncryptedChat;
  "encryptedChatDiscarded": RawEncryptedChatDiscarded;
  "inputEncryptedChat": RawInputEncryptedChat;
  "encryptedFileEmpty": RawEncryptedFileEmpty;
  "encryptedFile": RawEncryptedFile;
  "inputEncryptedFileEmpty": RawInputEncryptedFileEmpty;
  "inputEncryptedFileUploaded": RawInputEncryptedFileUploaded;
  "inputEncryptedFile": RawInputEncryptedFile;
  "inputEncryptedFileBigUploaded": RawInputEncryptedFileBigUploaded;
  "encryptedMessage": RawEncryptedMessage;
  "encryptedMessageService": RawEncryptedMessageService;
  "messages.dhConfigNotModified": RawMessagesDhConfigNotModified;
  "messages.dhConfig": RawMessagesDhConfig;
  "messages.sentEncryptedMessage": RawMessagesSentEncryptedMessage;
  "messages.sentEncryptedFile": RawMessagesSentEncryptedFile;
  "inputDocumentEmpty": RawInputDocumentEmpty;
  "inputDocument": RawInputDocument;
  "documentEmpty": RawDocumentEmpty;
  "document": RawDocument;
  "help.support": RawHelpSupport;
  "notifyPeer": RawNotifyPeer;
  "notifyUsers": RawNotifyUsers;
  "notifyChats": RawNotifyChats;
  "notifyBroadcasts": RawNotifyBroadcasts;
  "notifyForumTopic": RawNotifyForumTopic;
  "sendMessageTypingAction": RawSendMessageTypingAction;
  "sendMessageCancelAction": RawSendMessageCancelAction;
  "sendMessageRecordVideoAction": RawSendMessageRecordVideoAction;
  "sendMessageUploadVideoAction": RawSendMessageUploadVideoAction;
  "sendMessageRecordAudioAction": RawSendMessageRecordAudioAction;
  "sendMessageUploadAudioAction": RawSendMessageUploadAudioAction;
  "sendMessageUploadPhotoAction": RawSendMessageUploadPhotoAction;
  "sendMessageUploadDocumentAction": RawSendMessageUploadDocumentAction;
  "sendMessageGeoLocationAction": RawSendMessageGeoLocationAction;
  "sendMessageChooseContactAction": RawSendMessageChooseContactAction;
  "sendMessageGamePlayAction": RawSendMessageGamePlayAction;
  "sendMessageRecordRoundAction": RawSendMessageRecordRoundAction;
  "sendMessageUploadRoundAction": RawSendMessageUploadRoundAction;
  "speakingInGroupCallAction": RawSpeakingInGroupCallAction;
  "sendMessageHistoryImportAction": RawSendMessageHistoryImportAction;
  "sendMessageChooseStickerAction": RawSendMessageChooseStickerAction;
  "sendMessageEmojiInteraction": RawSendMessageEmojiInteraction;
  "sendMessageEmojiInteractionSeen": RawSendMessageEmojiInteractionSeen;
  "sendMessageTextDraftAction": RawSendMessageTextDraftAction;
  "inputSendMessageRichMessageDraftAction": RawInputSendMessageRichMessageDraftAction;
  "sendMessageRichMessageDraftAction": RawSendMessageRichMessageDraftAction;
  "contacts.found": RawContactsFound;
  "inputPrivacyKeyStatusTimestamp": RawInputPrivacyKeyStatusTimestamp;
  "inputPrivacyKeyChatInvite": RawInputPrivacyKeyChatInvite;
  "inputPrivacyKeyPhoneCall": RawInputPrivacyKeyPhoneCall;
  "inputPrivacyKeyPhoneP2P": RawInputPrivacyKeyPhoneP2P;
  "inputPrivacyKeyForwards": RawInputPrivacyKeyForwards;
  "inputPrivacyKeyProfilePhoto": RawInputPrivacyKeyProfilePhoto;
  "inputPrivacyKeyPhoneNumber": RawInputPrivacyKeyPhoneNumber;
  "inputPrivacyKeyAddedByPhone": RawInputPrivacyKeyAddedByPhone;
  "inputPrivacyKeyVoiceMessages": RawInputPrivacyKeyVoiceMessages;
  "inputPrivacyKeyAbout": RawInputPrivacyKeyAbout;
  "inputPrivacyKeyBirthday": RawInputPrivacyKeyBirthday;
  "inputPrivacyKeyStarGiftsAutoSave": RawInputPrivacyKeyStarGiftsAutoSave;
  "inputPrivacyKeyNoPaidMessages": RawInputPrivacyKeyNoPaidMessages;
  "inputPrivacyKeySavedMusic": RawInputPrivacyKeySavedMusic;
  "privacyKeyStatusTimestamp": RawPrivacyKeyStatusTimestamp;
  "privacyKeyChatInvite": RawPrivacyKeyChatInvite;
  "privacyKeyPhoneCall": RawPrivacyKeyPhoneCall;
  "privacyKeyPhoneP2P": RawPrivacyKeyPhoneP2P;
  "privacyKeyForwards": RawPrivacyKeyForwards;
  "privacyKeyProfilePhoto": RawPrivacyKeyProfilePhoto;
  "privacyKeyPhoneNumber": RawPrivacyKeyPhoneNumber;
  "privacyKeyAddedByPhone": RawPrivacyKeyAddedByPhone;
  "privacyKeyVoiceMessages": RawPrivacyKeyVoiceMessages;
  "privacyKeyAbout": RawPrivacyKeyAbout;
  "privacyKeyBirthday": RawPrivacyKeyBirthday;
  "privacyKeyStarGiftsAutoSave": RawPrivacyKeyStarGiftsAutoSave;
  "privacyKeyNoPaidMessages": RawPrivacyKeyNoPaidMessages;
  "privacyKeySavedMusic": RawPrivacyKeySavedMusic;
  "inputPrivacyValueAllowContacts": RawInputPrivacyValueAllowContacts;
  "inputPrivacyValueAllowAll": RawInputPrivacyValueAllowAll;
  "inputPrivacyValueAllowUsers": RawInputPrivacyValueAllowUsers;
  "inputPrivacyValueDisallowContacts": RawInputPrivacyValueDisallowContacts;
  "inputPrivacyValueDisallowAll": RawInputPrivacyValueDisallowAll;
  "inputPrivacyValueDisallowUsers": RawInputPrivacyValueDisallowUsers;
  "inputPrivacyValueAllowChatParticipants": RawInputPrivacyValueAllowChatParticipants;
  "inputPrivacyValueDisallowChatParticipants": RawInputPrivacyValueDisallowChatParticipants;
  "inputPrivacyValueAllowCloseFriends": RawInputPrivacyValueAllowCloseFriends;
  "inputPrivacyValueAllowPremium": RawInputPrivacyValueAllowPremium;
  "inputPrivacyValueAllowBots": RawInputPrivacyValueAllowBots;
  "inputPrivacyValueDisallowBots": RawInputPrivacyValueDisallowBots;
  "privacyValueAllowContacts": RawPrivacyValueAllowContacts;
  "privacyValueAllowAll": RawPrivacyValueAllowAll;
  "privacyValueAllowUsers": RawPrivacyValueAllowUsers;
  "privacyValueDisallowContacts": RawPrivacyValueDisallowContacts;
  "privacyValueDisallowAll": RawPrivacyValueDisallowAll;
  "privacyValueDisallowUsers": RawPrivacyValueDisallowUsers;
  "privacyValueAllowChatParticipants": RawPrivacyValueAllowChatParticipants;
  "privacyValueDisallowChatParticipants": RawPrivacyValueDisallowChatParticipants;
  "privacyValueAllowCloseFriends": RawPrivacyValueAllowCloseFriends;
  "privacyValueAllowPremium": RawPrivacyValueAllowPremium;
  "privacyValueAllowBots": RawPrivacyValueAllowBots;
  "privacyValueDisallowBots": RawPrivacyValueDisallowBots;
  "account.privacyRules": RawAccountPrivacyRules;
  "accountDaysTTL": RawAccountDaysTTL;
  "documentAttributeImageSize": RawDocumentAttributeImageSize;
  "documentAttributeAnimated": RawDocumentAttributeAnimated;
  "documentAttributeSticker": RawDocumentAttributeSticker;
  "documentAttributeVideo": RawDocumentAttributeVideo;
  "documentAttributeAudio": RawDocumentAttributeAudio;
  "documentAttributeFilename": RawDocumentAttributeFilename;
  "documentAttributeHasStickers": RawDocumentAttributeHasStickers;
  "documentAttributeCustomEmoji": RawDocumentAttributeCustomEmoji;
  "messages.stickersNotModified": RawMessagesStickersNotModified;
  "messages.stickers": RawMessagesStickers;
  "stickerPack": RawStickerPack;
  "messages.allStickersNotModified": RawMessagesAllStickersNotModified;
  "messages.allStickers": RawMessagesAllStickers;
  "messages.affectedMessages": RawMessagesAffectedMessages;
  "webPageEmpty": RawWebPageEmpty;
  "webPagePending": RawWebPagePending;
  "webPage": RawWebPage;
  "webPageNotModified": RawWebPageNotModified;
  "authorization": RawAuthorization;
  "account.authorizations": RawAccountAuthorizations;
  "account.password": RawAccountPassword;
  "account.passwordSettings": RawAccountPasswordSettings;
  "account.passwordInputSettings": RawAccountPasswordInputSettings;
  "auth.passwordRecovery": RawAuthPasswordRecovery;
  "receivedNotifyMessage": RawReceivedNotifyMessage;
  "chatInviteExported": RawChatInviteExported;
  "chatInvitePublicJoinRequests": RawChatInvitePublicJoinRequests;
  "chatInviteAlready": RawChatInviteAlready;
  "chatInvite": RawChatInvite;
  "chatInvitePeek": RawChatInvitePeek;
  "inputStickerSetEmpty": RawInputStickerSetEmpty;
  "inputStickerSetID": RawInputStickerSetID;
  "inputStickerSetShortName": RawInputStickerSetShortName;
  "inputStickerSetAnimatedEmoji": RawInputStickerSetAnimatedEmoji;
  "inputStickerSetDice": RawInputStickerSetDice;
  "inputStickerSetAnimatedEmojiAnimations": RawInputStickerSetAnimatedEmojiAnimations;
  "inputStickerSetPremiumGifts": RawInputStickerSetPremiumGifts;
  "inputStickerSetEmojiGenericAnimations": RawInputStickerSetEmojiGenericAnimations;
  "inputStickerSetEmojiDefaultStatuses": RawInputStickerSetEmojiDefaultStatuses;
  "inputStickerSetEmojiDefaultTopicIcons": RawInputStickerSetEmojiDefaultTopicIcons;
  "inputStickerSetEmojiChannelDefaultStatuses": RawInputStickerSetEmojiChannelDefaultStatuses;
  "inputStickerSetTonGifts": RawInputStickerSetTonGifts;
  "stickerSet": RawStickerSet;
  "messages.stickerSet": RawMessagesStickerSet;
  "messages.stickerSetNotModified": RawMessagesStickerSetNotModified;
  "botCommand": RawBotCommand;
  "botInfo": RawBotInfo;
  "keyboardButton": RawKeyboardButton;
  "keyboardButtonUrl": RawKeyboardButtonUrl;
  "keyboardButtonCallback": RawKeyboardButtonCallback;
  "keyboardButtonRequestPhone": RawKeyboardButtonRequestPhone;
  "keyboardButtonRequestGeoLocation": RawKeyboardButtonRequestGeoLocation;
  "keyboardButtonSwitchInline": RawKeyboardButtonSwitchInline;
  "keyboardButtonGame": RawKeyboardButtonGame;
  "keyboardButtonBuy": RawKeyboardButtonBuy;
  "keyboardButtonUrlAuth": RawKeyboardButtonUrlAuth;
  "inputKeyboardButtonUrlAuth": RawInputKeyboardButtonUrlAuth;
  "keyboardButtonRequestPoll": RawKeyboardButtonRequestPoll;
  "inputKeyboardButtonUserProfile": RawInputKeyboardButtonUserProfile;
  "keyboardButtonUserProfile": RawKeyboardButtonUserProfile;
  "keyboardButtonWebView": RawKeyboardButtonWebView;
  "keyboardButtonSimpleWebView": RawKeyboardButtonSimpleWebView;
  "keyboardButtonRequestPeer": RawKeyboardButtonRequestPeer;
  "inputKeyboardButtonRequestPeer": RawInputKeyboardButtonRequestPeer;
  "keyboardButtonCopy": RawKeyboardButtonCopy;
  "keyboardButtonRow": RawKeyboardButtonRow;
  "replyKeyboardHide": RawReplyKeyboardHide;
  "replyKeyboardForceReply": RawReplyKeyboardForceReply;
  "replyKeyboardMarkup": RawReplyKeyboardMarkup;
  "replyInlineMarkup": RawReplyInlineMarkup;
  "messageEntityUnknown": RawMessageEntityUnknown;
  "messageEntityMention": RawMessageEntityMention;
  "messageEntityHashtag": RawMessageEntityHashtag;
  "messageEntityBotCommand": RawMessageEntityBotCommand;
  "messageEntityUrl": RawMessageEntityUrl;
  "messageEntityEmail": RawMessageEntityEmail;
  "messageEntityBold": RawMessageEntityBold;
  "messageEntityItalic": RawMessageEntityItalic;
  "messageEntityCode": RawMessageEntityCode;
  "messageEntityPre": RawMessageEntityPre;
  "messageEntityTextUrl": RawMessageEntityTextUrl;
  "messageEntityMentionName": RawMessageEntityMentionName;
  "inputMessageEntityMentionName": RawInputMessageEntityMentionName;
  "messageEntityPhone": RawMessageEntityPhone;
  "messageEntityCashtag": RawMessageEntityCashtag;
  "messageEntityUnderline": RawMessageEntityUnderline;
  "messageEntityStrike": RawMessageEntityStrike;
  "messageEntityBankCard": RawMessageEntityBankCard;
  "messageEntitySpoiler": RawMessageEntitySpoiler;
  "messageEntityCustomEmoji": RawMessageEntityCustomEmoji;
  "messageEntityBlockquote": RawMessageEntityBlockquote;
  "messageEntityFormattedDate": RawMessageEntityFormattedDate;
  "messageEntityDiffInsert": RawMessageEntityDiffInsert;
  "messageEntityDiffReplace": RawMessageEntityDiffReplace;
  "messageEntityDiffDelete": RawMessageEntityDiffDelete;
  "inputChannelEmpty": RawInputChannelEmpty;
  "inputChannel": RawInputChannel;
  "inputChannelFromMessage": RawInputChannelFromMessage;
  "contacts.resolvedPeer": RawContactsResolvedPeer;
  "messageRange": RawMessageRange;
  "updates.channelDifferenceEmpty": RawUpdatesChannelDifferenceEmpty;
  "updates.channelDifferenceTooLong": RawUpdatesChannelDifferenceTooLong;
  "updates.channelDifference": RawUpdatesChannelDifference;
  "channelMessagesFilterEmpty": RawChannelMessagesFilterEmpty;
  "channelMessagesFilter": RawChannelMessagesFilter;
  "channelParticipant": RawChannelParticipant;
  "channelParticipantSelf": RawChannelParticipantSelf;
  "channelParticipantCreator": RawChannelParticipantCreator;
  "channelParticipantAdmin": RawChannelParticipantAdmin;
  "channelParticipantBanned": RawChannelParticipantBanned;
  "channelParticipantLeft": RawChannelParticipantLeft;
  "channelParticipantsRecent": RawChannelParticipantsRecent;
  "channelParticipantsAdmins": RawChannelParticipantsAdmins;
  "channelParticipantsKicked": RawChannelParticipantsKicked;
  "channelParticipantsBots": RawChannelParticipantsBots;
  "channelParticipantsBanned": RawChannelParticipantsBanned;
  "channelParticipantsSearch": RawChannelParticipantsSearch;
  "channelParticipantsContacts": RawChannelParticipantsContacts;
  "channelParticipantsMentions": RawChannelParticipantsMentions;
  "channels.channelParticipants": RawChannelsChannelParticipants;
  "channels.channelParticipantsNotModified": RawChannelsChannelParticipantsNotModified;
  "channels.channelParticipant": RawChannelsChannelParticipant;
  "help.termsOfService": RawHelpTermsOfService;
  "messages.savedGifsNotModified": RawMessagesSavedGifsNotModified;
  "messages.savedGifs": RawMessagesSavedGifs;
  "inputBotInlineMessageMediaAuto": RawInputBotInlineMessageMediaAuto;
  "inputBotInlineMessageText": RawInputBotInlineMessageText;
  "inputBotInlineMessageMediaGeo": RawInputBotInlineMessageMediaGeo;
  "inputBotInlineMessageMediaVenue": RawInputBotInlineMessageMediaVenue;
  "inputBotInlineMessageMediaContact": RawInputBotInlineMessageMediaContact;
  "inputBotInlineMessageGame": RawInputBotInlineMessageGame;
  "inputBotInlineMessageMediaInvoice": RawInputBotInlineMessageMediaInvoice;
  "inputBotInlineMessageMediaWebPage": RawInputBotInlineMessageMediaWebPage;
  "inputBotInlineMessageRichMessage": RawInputBotInlineMessageRichMessage;
  "inputBotInlineResult": RawInputBotInlineResult;
  "inputBotInlineResultPhoto": RawInputBotInlineResultPhoto;
  "inputBotInlineResultDocument": RawInputBotInlineResultDocument;
  "inputBotInlineResultGame": RawInputBotInlineResultGame;
  "botInlineMessageMediaAuto": RawBotInlineMessageMediaAuto;
  "botInlineMessageText": RawBotInlineMessageText;
  "botInlineMessageMediaGeo": RawBotInlineMessageMediaGeo;
  "botInlineMessageMediaVenue": RawBotInlineMessageMediaVenue;
  "botInlineMessageMediaContact": RawBotInlineMessageMediaContact;
  "botInlineMessageMediaInvoice": RawBotInlineMessageMediaInvoice;
  "botInlineMessageMediaWebPage": RawBotInlineMessageMediaWebPage;
  "botInlineMessageRichMessage": RawBotInlineMessageRichMessage;
  "botInlineResult": RawBotInlineResult;
  "botInlineMediaResult": RawBotInlineMediaResult;
  "messages.botResults": RawMessagesBotResults;
  "exportedMessageLink": RawExportedMessageLink;
  "messageFwdHeader": RawMessageFwdHeader;
  "auth.codeTypeSms": RawAuthCodeTypeSms;
  "auth.codeTypeCall": RawAuthCodeTypeCall;
  "auth.codeTypeFlashCall": RawAuthCodeTypeFlashCall;
  "auth.codeTypeMissedCall": RawAuthCodeTypeMissedCall;
  "auth.codeTypeFragmentSms": RawAuthCodeTypeFragmentSms;
  "auth.sentCodeTypeApp": RawAuthSentCodeTypeApp;
  "auth.sentCodeTypeSms": RawAuthSentCodeTypeSms;
  "auth.sentCodeTypeCall": RawAuthSentCodeTypeCall;
  "auth.sentCodeTypeFlashCall": RawAuthSentCodeTypeFlashCall;
  "auth.sentCodeTypeMissedCall": RawAuthSentCodeTypeMissedCall;
  "auth.sentCodeTypeEmailCode": RawAuthSentCodeTypeEmailCode;
  "auth.sentCodeTypeSetUpEmailRequired": RawAuthSentCodeTypeSetUpEmailRequired;
  "auth.sentCodeTypeFragmentSms": RawAuthSentCodeTypeFragmentSms;
  "auth.sentCodeTypeFirebaseSms": RawAuthSentCodeTypeFirebaseSms;
  "auth.sentCodeTypeSmsWord": RawAuthSentCodeTypeSmsWord;
  "auth.sentCodeTypeSmsPhrase": RawAuthSentCodeTypeSmsPhrase;
  "messages.botCallbackAnswer": RawMessagesBotCallbackAnswer;
  "messages.messageEditData": RawMessagesMessageEditData;
  "inputBotInlineMessageID": RawInputBotInlineMessageID;
  "inputBotInlineMessageID64": RawInputBotInlineMessageID64;
  "inlineBotSwitchPM": RawInlineBotSwitchPM;
  "messages.peerDialogs": RawMessagesPeerDialogs;
  "topPeer": RawTopPeer;
  "topPeerCategoryBotsPM": RawTopPeerCategoryBotsPM;
  "topPeerCategoryBotsInline": RawTopPeerCategoryBotsInline;
  "topPeerCategoryCorrespondents": RawTopPeerCategoryCorrespondents;
  "topPeerCategoryGroups": RawTopPeerCategoryGroups;
  "topPeerCategoryChannels": RawTopPeerCategoryChannels;
  "topPeerCategoryPhoneCalls": RawTopPeerCategoryPhoneCalls;
  "topPeerCategoryForwardUsers": RawTopPeerCategoryForwardUsers;
  "topPeerCategoryForwardChats": RawTopPeerCategoryForwardChats;
  "topPeerCategoryBotsApp": RawTopPeerCategoryBotsApp;
  "topPeerCategoryBotsGuestChat": RawTopPeerCategoryBotsGuestChat;
  "topPeerCategoryPeers": RawTopPeerCategoryPeers;
  "contacts.topPeersNotModified": RawContactsTopPeersNotModified;
  "contacts.topPeers": RawContactsTopPeers;
  "contacts.topPeersDisabled": RawContactsTopPeersDisabled;
  "draftMessageEmpty": RawDraftMessageEmpty;
  "draftMessage": RawDraftMessage;
  "messages.featuredStickersNotModified": RawMessagesFeaturedStickersNotModified;
  "messages.featuredStickers": RawMessagesFeaturedStickers;
  "messages.recentStickersNotModified": RawMessagesRecentStickersNotModified;
  "messages.recentStickers": RawMessagesRecentStickers;
  "messages.archivedStickers": RawMessagesArchivedStickers;
  "messages.stickerSetInstallResultSuccess": RawMessagesStickerSetInstallResultSuccess;
  "messages.stickerSetInstallResultArchive": RawMessagesStickerSetInstallResultArchive;
  "stickerSetCovered": RawStickerSetCovered;
  "stickerSetMultiCovered": RawStickerSetMultiCovered;
  "stickerSetFullCovered": RawStickerSetFullCovered;
  "stickerSetNoCovered": RawStickerSetNoCovered;
  "maskCoords": RawMaskCoords;
  "inputStickeredMediaPhoto": RawInputStickeredMediaPhoto;
  "inputStickeredMediaDocument": RawInputStickeredMediaDocument;
  "game": RawGame;
  "inputGameID": RawInputGameID;
  "inputGameShortName": RawInputGameShortName;
  "highScore": RawHighScore;
  "messages.highScores": RawMessagesHighScores;
  "textEmpty": RawTextEmpty;
  "textPlain": RawTextPlain;
  "textBold": RawTextBold;
  "textItalic": RawTextItalic;
  "textUnderline": RawTextUnderline;
  "textStrike": RawTextStrike;
  "textFixed": RawTextFixed;
  "textUrl": RawTextUrl;
  "textEmail": RawTextEmail;
  "textConcat": RawTextConcat;
  "textSubscript": RawTextSubscript;
  "textSuperscript": RawTextSuperscript;
  "textMarked": RawTextMarked;
  "textPhone": RawTextPhone;
  "textImage": RawTextImage;
  "textAnchor": RawTextAnchor;
  "textMath": RawTextMath;
  "textCustomEmoji": RawTextCustomEmoji;
  "textSpoiler": RawTextSpoiler;
  "textMention": RawTextMention;
  "textHashtag": RawTextHashtag;
  "textBotCommand": RawTextBotCommand;
  "textCashtag": RawTextCashtag;
  "textAutoUrl": RawTextAutoUrl;
  "textAutoEmail": RawTextAutoEmail;
  "textAutoPhone": RawTextAutoPhone;
  "textBankCard": RawTextBankCard;
  "textMentionName": RawTextMentionName;
  "textDate": RawTextDate;
  "pageBlockUnsupported": RawPageBlockUnsupported;
  "pageBlockTitle": RawPageBlockTitle;
  "pageBlockSubtitle": RawPageBlockSubtitle;
  "pageBlockAuthorDate": RawPageBlockAuthorDate;
  "pageBlockHeader": RawPageBlockHeader;
  "pageBlockSubheader": RawPageBlockSubheader;
  "pageBlockParagraph": RawPageBlockParagraph;
  "pageBlockPreformatted": RawPageBlockPreformatted;
  "pageBlockFooter": RawPageBlockFooter;
  "pageBlockDivider": RawPageBlockDivider;
  "pageBlockAnchor": RawPageBlockAnchor;
  "pageBlockList": RawPageBlockList;
  "pageBlockBlockquote": RawPageBlockBlockquote;
  "pageBlockPullquote": RawPageBlockPullquote;
  "pageBlockPhoto": RawPageBlockPhoto;
  "pageBlockVideo": RawPageBlockVideo;
  "pageBlockCover": RawPageBlockCover;
  "pageBlockEmbed": RawPageBlockEmbed;
  "pageBlockEmbedPost": RawPageBlockEmbedPost;
  "pageBlockCollage": RawPageBlockCollage;
  "pageBlockSlideshow": RawPageBlockSlideshow;
  "pageBlockChannel": RawPageBlockChannel;
  "pageBlockAudio": RawPageBlockAudio;
  "pageBlockKicker": RawPageBlockKicker;
  "pageBlockTable": RawPageBlockTable;
  "pageBlockOrderedList": RawPageBlockOrderedList;
  "pageBlockDetails": RawPageBlockDetails;
  "pageBlockRelatedArticles": RawPageBlockRelatedArticles;
  "pageBlockMap": RawPageBlockMap;
  "pageBlockHeading1": RawPageBlockHeading1;
  "pageBlockHeading2": RawPageBlockHeading2;
  "pageBlockHeading3": RawPageBlockHeading3;
  "pageBlockHeading4": RawPageBlockHeading4;
  "pageBlockHeading5": RawPageBlockHeading5;
  "pageBlockHeading6": RawPageBlockHeading6;
  "pageBlockMath": RawPageBlockMath;
  "pageBlockThinking": RawPageBlockThinking;
  "inputPageBlockMap": RawInputPageBlockMap;
  "pageBlockBlockquoteBlocks": RawPageBlockBlockquoteBlocks;
  "phoneCallDiscardReasonMissed": RawPhoneCallDiscardReasonMissed;
  "phoneCallDiscardReasonDisconnect": RawPhoneCallDiscardReasonDisconnect;
  "phoneCallDiscardReasonHangup": RawPhoneCallDiscardReasonHangup;
  "phoneCallDiscardReasonBusy": RawPhoneCallDiscardReasonBusy;
  "phoneCallDiscardReasonMigrateConferenceCall": RawPhoneCallDiscardReasonMigrateConferenceCall;
  "dataJSON": RawDataJSON;
  "labeledPrice": RawLabeledPrice;
  "invoice": RawInvoice;
  "paymentCharge": RawPaymentCharge;
  "postAddress": RawPostAddress;
  "paymentRequestedInfo": RawPaymentRequestedInfo;
  "paymentSavedCredentialsCard": RawPaymentSavedCredentialsCard;
  "webDocument": RawWebDocument;
  "webDocumentNoProxy": RawWebDocumentNoProxy;
  "inputWebDocument": RawInputWebDocument;
  "inputWebFileLocation": RawInputWebFileLocation;
  "inputWebFileGeoPointLocation": RawInputWebFileGeoPointLocation;
  "inputWebFileAudioAlbumThumbLocation": RawInputWebFileAudioAlbumThumbLocation;
  "upload.webFile": RawUploadWebFile;
  "payments.paymentForm": RawPaymentsPaymentForm;
  "payments.paymentFormStars": RawPaymentsPaymentFormStars;
  "payments.paymentFormStarGift": RawPaymentsPaymentFormStarGift;
  "payments.validatedRequestedInfo": RawPaymentsValidatedRequestedInfo;
  "payments.paymentResult": RawPaymentsPaymentResult;
  "payments.paymentVerificationNeeded": RawPaymentsPaymentVerificationNeeded;
  "payments.paymentReceipt": RawPaymentsPaymentReceipt;
  "payments.paymentReceiptStars": RawPaymentsPaymentReceiptStars;
  "payments.savedInfo": RawPaymentsSavedInfo;
  "inputPaymentCredentialsSaved": RawInputPaymentCredentialsSaved;
  "inputPaymentCredentials": RawInputPaymentCredentials;
  "inputPaymentCredentialsApplePay": RawInputPaymentCredentialsApplePay;
  "inputPaymentCredentialsGooglePay": RawInputPaymentCredentialsGooglePay;
  "account.tmpPassword": RawAccountTmpPassword;
  "shippingOption": RawShippingOption;
  "inputStickerSetItem": RawInputStickerSetItem;
  "inputPhoneCall": RawInputPhoneCall;
  "phoneCallEmpty": RawPhoneCallEmpty;
  "phoneCallWaiting": RawPhoneCallWaiting;
  "phoneCallRequested": RawPhoneCallRequested;
  "phoneCallAccepted": RawPhoneCallAccepted;
  "phoneCall": RawPhoneCall;
  "phoneCallDiscarded": RawPhoneCallDiscarded;
  "phoneConnection": RawPhoneConnection;
  "phoneConnectionWebrtc": RawPhoneConnectionWebrtc;
  "phoneCallProtocol": RawPhoneCallProtocol;
  "phone.phoneCall": RawPhonePhoneCall;
  "upload.cdnFileReuploadNeeded": RawUploadCdnFileReuploadNeeded;
  "upload.cdnFile": RawUploadCdnFile;
  "cdnPublicKey": RawCdnPublicKey;
  "cdnConfig": RawCdnConfig;
  "langPackString": RawLangPackString;
  "langPackStringPluralized": RawLangPackStringPluralized;
  "langPackStringDeleted": RawLangPackStringDeleted;
  "langPackDifference": RawLangPackDifference;
  "langPackLanguage": RawLangPackLanguage;
  "channelAdminLogEventActionChangeTitle": RawChannelAdminLogEventActionChangeTitle;
  "channelAdminLogEventActionChangeAbout": RawChannelAdminLogEventActionChangeAbout;
  "channelAdminLogEventActionChangeUsername": RawChannelAdminLogEventActionChangeUsername;
  "channelAdminLogEventActionChangePhoto": RawChannelAdminLogEventActionChangePhoto;
  "channelAdminLogEventActionToggleInvites": RawChannelAdminLogEventActionToggleInvites;
  "channelAdminLogEventActionToggleSignatures": RawChannelAdminLogEventActionToggleSignatures;
  "channelAdminLogEventActionUpdatePinned": RawChannelAdminLogEventActionUpdatePinned;
  "channelAdminLogEventActionEditMessage": RawChannelAdminLogEventActionEditMessage;
  "channelAdminLogEventActionDeleteMessage": RawChannelAdminLogEventActionDeleteMessage;
  "channelAdminLogEventActionParticipantJoin": RawChannelAdminLogEventActionParticipantJoin;
  "channelAdminLogEventActionParticipantLeave": RawChannelAdminLogEventActionParticipantLeave;
  "channelAdminLogEventActionParticipantInvite": RawChannelAdminLogEventActionParticipantInvite;
  "channelAdminLogEventActionParticipantToggleBan": RawChannelAdminLogEventActionParticipantToggleBan;
  "channelAdminLogEventActionParticipantToggleAdmin": RawChannelAdminLogEventActionParticipantToggleAdmin;
  "channelAdminLogEventActionChangeStickerSet": RawChannelAdminLogEventActionChangeStickerSet;
  "channelAdminLogEventActionTogglePreHistoryHidden": RawChannelAdminLogEventActionTogglePreHistoryHidden;
  "channelAdminLogEventActionDefaultBannedRights": RawChannelAdminLogEventActionDefaultBannedRights;
  "channelAdminLogEventActionStopPoll": RawChannelAdminLogEventActionStopPoll;
  "channelAdminLogEventActionChangeLinkedChat": RawChannelAdminLogEventActionChangeLinkedChat;
  "channelAdminLogEventActionChangeLocation": RawChannelAdminLogEventActionChangeLocation;
  "channelAdminLogEventActionToggleSlowMode": RawChannelAdminLogEventActionToggleSlowMode;
  "channelAdminLogEventActionStartGroupCall": RawChannelAdminLogEventActionStartGroupCall;
  "channelAdminLogEventActionDiscardGroupCall": RawChannelAdminLogEventActionDiscardGroupCall;
  "channelAdminLogEventActionParticipantMute": RawChannelAdminLogEventActionParticipantMute;
  "channelAdminLogEventActionParticipantUnmute": RawChannelAdminLogEventActionParticipantUnmute;
  "channelAdminLogEventActionToggleGroupCallSetting": RawChannelAdminLogEventActionToggleGroupCallSetting;
  "channelAdminLogEventActionParticipantJoinByInvite": RawChannelAdminLogEventActionParticipantJoinByInvite;
  "channelAdminLogEventActionExportedInviteDelete": RawChannelAdminLogEventActionExportedInviteDelete;
  "channelAdminLogEventActionExportedInviteRevoke": RawChannelAdminLogEventActionExportedInviteRevoke;
  "channelAdminLogEventActionExportedInviteEdit": RawChannelAdminLogEventActionExportedInviteEdit;
  "channelAdminLogEventActionParticipantVolume": RawChannelAdminLogEventActionParticipantVolume;
  "channelAdminLogEventActionChangeHistoryTTL": RawChannelAdminLogEventActionChangeHistoryTTL;
  "channelAdminLogEventActionParticipantJoinByRequest": RawChannelAdminLogEventActionParticipantJoinByRequest;
  "channelAdminLogEventActionToggleNoForwards": RawChannelAdminLogEventActionToggleNoForwards;
  "channelAdminLogEventActionSendMessage": RawChannelAdminLogEventActionSendMessage;
  "channelAdminLogEventActionChangeAvailableReactions": RawChannelAdminLogEventActionChangeAvailableReactions;
  "channelAdminLogEventActionChangeUsernames": RawChannelAdminLogEventActionChangeUsernames;
  "channelAdminLogEventActionToggleForum": RawChannelAdminLogEventActionToggleForum;
  "channelAdminLogEventActionCreateTopic": RawChannelAdminLogEventActionCreateTopic;
  "channelAdminLogEventActionEditTopic": RawChannelAdminLogEventActionEditTopic;
  "channelAdminLogEventActionDeleteTopic": RawChannelAdminLogEventActionDeleteTopic;
  "channelAdminLogEventActionPinTopic": RawChannelAdminLogEventActionPinTopic;
  "channelAdminLogEventActionToggleAntiSpam": RawChannelAdminLogEventActionToggleAntiSpam;
  "channelAdminLogEventActionChangePeerColor": RawChannelAdminLogEventActionChangePeerColor;
  "channelAdminLogEventActionChangeProfilePeerColor": RawChannelAdminLogEventActionChangeProfilePeerColor;
  "channelAdminLogEventActionChangeWallpaper": RawChannelAdminLogEventActionChangeWallpaper;
  "channelAdminLogEventActionChangeEmojiStatus": RawChannelAdminLogEventActionChangeEmojiStatus;
  "channelAdminLogEventActionChangeEmojiStickerSet": RawChannelAdminLogEventActionChangeEmojiStickerSet;
  "channelAdminLogEventActionToggleSignatureProfiles": RawChannelAdminLogEventActionToggleSignatureProfiles;
  "channelAdminLogEventActionParticipantSubExtend": RawChannelAdminLogEventActionParticipantSubExtend;
  "channelAdminLogEventActionToggleAutotranslation": RawChannelAdminLogEventActionToggleAutotranslation;
  "channelAdminLogEventActionParticipantEditRank": RawChannelAdminLogEventActionParticipantEditRank;
  "channelAdminLogEvent": RawChannelAdminLogEvent;
  "channels.adminLogResults": RawChannelsAdminLogResults;
  "channelAdminLogEventsFilter": RawChannelAdminLogEventsFilter;
  "popularContact": RawPopularContact;
  "messages.favedStickersNotModified": RawMessagesFavedStickersNotModified;
  "messages.favedStickers": RawMessagesFavedStickers;
  "recentMeUrlUnknown": RawRecentMeUrlUnknown;
  "recentMeUrlUser": RawRecentMeUrlUser;
  "recentMeUrlChat": RawRecentMeUrlChat;
  "recentMeUrlChatInvite": RawRecentMeUrlChatInvite;
  "recentMeUrlStickerSet": RawRecentMeUrlStickerSet;
  "help.recentMeUrls": RawHelpRecentMeUrls;
  "inputSingleMedia": RawInputSingleMedia;
  "webAuthorization": RawWebAuthorization;
  "account.webAuthorizations": RawAccountWebAuthorizations;
  "inputMessageID": RawInputMessageID;
  "inputMessageReplyTo": RawInputMessageReplyTo;
  "inputMessagePinned": RawInputMessagePinned;
  "inputMessageCallbackQuery": RawInputMessageCallbackQuery;
  "inputDialogPeer": RawInputDialogPeer;
  "inputDialogPeerFolder": RawInputDialogPeerFolder;
  "dialogPeer": RawDialogPeer;
  "dialogPeerFolder": RawDialogPeerFolder;
  "messages.foundStickerSetsNotModified": RawMessagesFoundStickerSetsNotModified;
  "messages.foundStickerSets": RawMessagesFoundStickerSets;
  "fileHash": RawFileHash;
  "inputClientProxy": RawInputClientProxy;
  "help.termsOfServiceUpdateEmpty": RawHelpTermsOfServiceUpdateEmpty;
  "help.termsOfServiceUpdate": RawHelpTermsOfServiceUpdate;
  "inputSecureFileUploaded": RawInputSecureFileUploaded;
  "inputSecureFile": RawInputSecureFile;
  "secureFileEmpty": RawSecureFileEmpty;
  "secureFile": RawSecureFile;
  "secureData": RawSecureData;
  "securePlainPhone": RawSecurePlainPhone;
  "securePlainEmail": RawSecurePlainEmail;
  "secureValueTypePersonalDetails": RawSecureValueTypePersonalDetails;
  "secureValueTypePassport": RawSecureValueTypePassport;
  "secureValueTypeDriverLicense": RawSecureValueTypeDriverLicense;
  "secureValueTypeIdentityCard": RawSecureValueTypeIdentityCard;
  "secureValueTypeInternalPassport": RawSecureValueTypeInternalPassport;
  "secureValueTypeAddress": RawSecureValueTypeAddress;
  "secureValueTypeUtilityBill": RawSecureValueTypeUtilityBill;
  "secureValueTypeBankStatement": RawSecureValueTypeBankStatement;
  "secureValueTypeRentalAgreement": RawSecureValueTypeRentalAgreement;
  "secureValueTypePassportRegistration": RawSecureValueTypePassportRegistration;
  "secureValueTypeTemporaryRegistration": RawSecureValueTypeTemporaryRegistration;
  "secureValueTypePhone": RawSecureValueTypePhone;
  "secureValueTypeEmail": RawSecureValueTypeEmail;
  "secureValue": RawSecureValue;
  "inputSecureValue": RawInputSecureValue;
  "secureValueHash": RawSecureValueHash;
  "secureValueErrorData": RawSecureValueErrorData;
  "secureValueErrorFrontSide": RawSecureValueErrorFrontSide;
  "secureValueErrorReverseSide": RawSecureValueErrorReverseSide;
  "secureValueErrorSelfie": RawSecureValueErrorSelfie;
  "secureValueErrorFile": RawSecureValueErrorFile;
  "secureValueErrorFiles": RawSecureValueErrorFiles;
  "secureValueError": RawSecureValueError;
  "secureValueErrorTranslationFile": RawSecureValueErrorTranslationFile;
  "secureValueErrorTranslationFiles": RawSecureValueErrorTranslationFiles;
  "secureCredentialsEncrypted": RawSecureCredentialsEncrypted;
  "account.authorizationForm": RawAccountAuthorizationForm;
  "account.sentEmailCode": RawAccountSentEmailCode;
  "help.deepLinkInfoEmpty": RawHelpDeepLinkInfoEmpty;
  "help.deepLinkInfo": RawHelpDeepLinkInfo;
  "savedPhoneContact": RawSavedPhoneContact;
  "account.takeout": RawAccountTakeout;
  "passwordKdfAlgoUnknown": RawPasswordKdfAlgoUnknown;
  "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow": RawPasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;
  "securePasswordKdfAlgoUnknown": RawSecurePasswordKdfAlgoUnknown;
  "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000": RawSecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000;
  "securePasswordKdfAlgoSHA512": RawSecurePasswordKdfAlgoSHA512;
  "secureSecretSettings": RawSecureSecretSettings;
  "inputCheckPasswordEmpty": RawInputCheckPasswordEmpty;
  "inputCheckPasswordSRP": RawInputCheckPasswordSRP;
  "secureRequiredType": RawSecureRequiredType;
  "secureRequiredTypeOneOf": RawSecureRequiredTypeOneOf;
  "help.passportConfigNotModified": RawHelpPassportConfigNotModified;
  "help.passportConfig": RawHelpPassportConfig;
  "inputAppEvent": RawInputAppEvent;
  "jsonObjectValue": RawJsonObjectValue;
  "jsonNull": RawJsonNull;
  "jsonBool": RawJsonBool;
  "jsonNumber": RawJsonNumber;
  "jsonString": RawJsonString;
  "jsonArray": RawJsonArray;
  "jsonObject": RawJsonObject;
  "pageTableCell": RawPageTableCell;
  "pageTableRow": RawPageTableRow;
  "pageCaption": RawPageCaption;
  "pageListItemText": RawPageListItemText;
  "pageListItemBlocks": RawPageListItemBlocks;
  "pageListOrderedItemText": RawPageListOrderedItemText;
  "pageListOrderedItemBlocks": RawPageListOrderedItemBlocks;
  "pageRelatedArticle": RawPageRelatedArticle;
  "page": RawPage;
  "help.supportName": RawHelpSupportName;
  "help.userInfoEmpty": RawHelpUserInfoEmpty;
  "help.userInfo": RawHelpUserInfo;
  "pollAnswer": RawPollAnswer;
  "inputPollAnswer": RawInputPollAnswer;
  "poll": RawPoll;
  "pollAnswerVoters": RawPollAnswerVoters;
  "pollResults": RawPollResults;
  "chatOnlines": RawChatOnlines;
  "statsURL": RawStatsURL;
  "chatAdminRights": RawChatAdminRights;
  "chatBannedRights": RawChatBannedRights;
  "inputWallPaper": RawInputWallPaper;
  "inputWallPaperSlug": RawInputWallPaperSlug;
  "inputWallPaperNoFile": RawInputWallPaperNoFile;
  "account.wallPapersNotModified": RawAccountWallPapersNotModified;
  "account.wallPapers": RawAccountWallPapers;
  "codeSettings": RawCodeSettings;
  "wallPaperSettings": RawWallPaperSettings;
  "autoDownloadSettings": RawAutoDownloadSettings;
  "account.autoDownloadSettings": RawAccountAutoDownloadSettings;
  "emojiKeyword": RawEmojiKeyword;
  "emojiKeywordDeleted": RawEmojiKeywordDeleted;
  "emojiKeywordsDifference": RawEmojiKeywordsDifference;
  "emojiURL": RawEmojiURL;
  "emojiLanguage": RawEmojiLanguage;
  "folder": RawFolder;
  "inputFolderPeer": RawInputFolderPeer;
  "folderPeer": RawFolderPeer;
  "messages.searchCounter": RawMessagesSearchCounter;
  "urlAuthResultRequest": RawUrlAuthResultRequest;
  "urlAuthResultAccepted": RawUrlAuthResultAccepted;
  "urlAuthResultDefault": RawUrlAuthResultDefault;
  "channelLocationEmpty": RawChannelLocationEmpty;
  "channelLocation": RawChannelLocation;
  "peerLocated": RawPeerLocated;
  "peerSelfLocated": RawPeerSelfLocated;
  "restrictionReason": RawRestrictionReason;
  "inputTheme": RawInputTheme;
  "inputThemeSlug": RawInputThemeSlug;
  "theme": RawTheme;
  "account.themesNotModified": RawAccountThemesNotModified;
  "account.themes": RawAccountThemes;
  "auth.loginToken": RawAuthLoginToken;
  "auth.loginTokenMigrateTo": RawAuthLoginTokenMigrateTo;
  "auth.loginTokenSuccess": RawAuthLoginTokenSuccess;
  "account.contentSettings": RawAccountContentSettings;
  "messages.inactiveChats": RawMessagesInactiveChats;
  "baseThemeClassic": RawBaseThemeClassic;
  "baseThemeDay": RawBaseThemeDay;
  "baseThemeNight": RawBaseThemeNight;
  "baseThemeTinted": RawBaseThemeTinted;
  "baseThemeArctic": RawBaseThemeArctic;
  "inputThemeSettings": RawInputThemeSettings;
  "themeSettings": RawThemeSettings;
  "webPageAttributeTheme": RawWebPageAttributeTheme;
  "webPageAttributeStory": RawWebPageAttributeStory;
  "webPageAttributeStickerSet": RawWebPageAttributeStickerSet;
  "webPageAttributeUniqueStarGift": RawWebPageAttributeUniqueStarGift;
  "webPageAttributeStarGiftCollection": RawWebPageAttributeStarGiftCollection;
  "webPageAttributeStarGiftAuction": RawWebPageAttributeStarGiftAuction;
  "webPageAttributeAiComposeTone": RawWebPageAttributeAiComposeTone;
  "messages.votesList": RawMessagesVotesList;
  "bankCardOpenUrl": RawBankCardOpenUrl;
  "payments.bankCardData": RawPaymentsBankCardData;
  "dialogFilter": RawDialogFilter;
  "dialogFilterDefault": RawDialogFilterDefault;
  "dialogFilterChatlist": RawDialogFilterChatlist;
  "dialogFilterSuggested": RawDialogFilterSuggested;
  "statsDateRangeDays": RawStatsDateRangeDays;
  "statsAbsValueAndPrev": RawStatsAbsValueAndPrev;
  "statsPercentValue": RawStatsPercentValue;
  "statsGraphAsync": RawStatsGraphAsync;
  "statsGraphError": RawStatsGraphError;
  "statsGraph": RawStatsGraph;
  "stats.broadcastStats": RawStatsBroadcastStats;
  "help.promoDataEmpty": RawHelpPromoDataEmpty;
  "help.promoData": RawHelpPromoData;
  "videoSize": RawVideoSize;
  "videoSizeEmojiMarkup": RawVideoSizeEmojiMarkup;
  "videoSizeStickerMarkup": RawVideoSizeStickerMarkup;
  "statsGroupTopPoster": RawStatsGroupTopPoster;
  "statsGroupTopAdmin": RawStatsGroupTopAdmin;
  "statsGroupTopInviter": RawStatsGroupTopInviter;
  "stats.megagroupStats": RawStatsMegagroupStats;
  "globalPrivacySettings": RawGlobalPrivacySettings;
  "help.countryCode": RawHelpCountryCode;
  "help.country": RawHelpCountry;
  "help.countriesListNotModified": RawHelpCountriesListNotModified;
  "help.countriesList": RawHelpCountriesList;
  "messageViews": RawMessageViews;
  "messages.messageViews": RawMessagesMessageViews;
  "messages.discussionMessage": RawMessagesDiscussionMessage;
  "messageReplyHeader": RawMessageReplyHeader;
  "messageReplyStoryHeader": RawMessageReplyStoryHeader;
  "messageReplies": RawMessageReplies;
  "peerBlocked": RawPeerBlocked;
  "stats.messageStats": RawStatsMessageStats;
  "groupCallDiscarded": RawGroupCallDiscarded;
  "groupCall": RawGroupCall;
  "inputGroupCall": RawInputGroupCall;
  "inputGroupCallSlug": RawInputGroupCallSlug;
  "inputGroupCallInviteMessage": RawInputGroupCallInviteMessage;
  "groupCallParticipant": RawGroupCallParticipant;
  "phone.groupCall": RawPhoneGroupCall;
  "phone.groupParticipants": RawPhoneGroupParticipants;
  "inlineQueryPeerTypeSameBotPM": RawInlineQueryPeerTypeSameBotPM;
  "inlineQueryPeerTypePM": RawInlineQueryPeerTypePM;
  "inlineQueryPeerTypeChat": RawInlineQueryPeerTypeChat;
  "inlineQueryPeerTypeMegagroup": RawInlineQueryPeerTypeMegagroup;
  "inlineQueryPeerTypeBroadcast": RawInlineQueryPeerTypeBroadcast;
  "inlineQueryPeerTypeBotPM": RawInlineQueryPeerTypeBotPM;
  "messages.historyImport": RawMessagesHistoryImport;
  "messages.historyImportParsed": RawMessagesHistoryImportParsed;
  "messages.affectedFoundMessages": RawMessagesAffectedFoundMessages;
  "chatInviteImporter": RawChatInviteImporter;
  "messages.exportedChatInvites": RawMessagesExportedChatInvites;
  "messages.exportedChatInvite": RawMessagesExportedChatInvite;
  "messages.exportedChatInviteReplaced": RawMessagesExportedChatInviteReplaced;
  "messages.chatInviteImporters": RawMessagesChatInviteImporters;
  "chatAdminWithInvites": RawChatAdminWithInvites;
  "messages.chatAdminsWithInvites": RawMessagesChatAdminsWithInvites;
  "messages.checkedHistoryImportPeer": RawMessagesCheckedHistoryImportPeer;
  "phone.joinAsPeers": RawPhoneJoinAsPeers;
  "phone.exportedGroupCallInvite": RawPhoneExportedGroupCallInvite;
  "groupCallParticipantVideoSourceGroup": RawGroupCallParticipantVideoSourceGroup;
  "groupCallParticipantVideo": RawGroupCallParticipantVideo;
  "stickers.suggestedShortName": RawStickersSuggestedShortName;
  "botCommandScopeDefault": RawBotCommandScopeDefault;
  "botCommandScopeUsers": RawBotCommandScopeUsers;
  "botCommandScopeChats": RawBotCommandScopeChats;
  "botCommandScopeChatAdmins": RawBotCommandScopeChatAdmins;
  "botCommandScopePeer": RawBotCommandScopePeer;
  "botCommandScopePeerAdmins": RawBotCommandScopePeerAdmins;
  "botCommandScopePeerUser": RawBotCommandScopePeerUser;
  "account.resetPasswordFailedWait": RawAccountResetPasswordFailedWait;
  "account.resetPasswordRequestedWait": RawAccountResetPasswordRequestedWait;
  "account.resetPasswordOk": RawAccountResetPasswordOk;
  "chatTheme": RawChatTheme;
  "chatThemeUniqueGift": RawChatThemeUniqueGift;
  "account.chatThemesNotModified": RawAccountChatThemesNotModified;
  "account.chatThemes": RawAccountChatThemes;
  "sponsoredMessage": RawSponsoredMessage;
  "messages.sponsoredMessages": RawMessagesSponsoredMessages;
  "messages.sponsoredMessagesEmpty": RawMessagesSponsoredMessagesEmpty;
  "searchResultsCalendarPeriod": RawSearchResultsCalendarPeriod;
  "messages.searchResultsCalendar": RawMessagesSearchResultsCalendar;
  "searchResultPosition": RawSearchResultPosition;
  "messages.searchResultsPositions": RawMessagesSearchResultsPositions;
  "channels.sendAsPeers": RawChannelsSendAsPeers;
  "users.userFull": RawUsersUserFull;
  "messages.peerSettings": RawMessagesPeerSettings;
  "auth.loggedOut": RawAuthLoggedOut;
  "reactionCount": RawReactionCount;
  "messageReactions": RawMessageReactions;
  "messages.messageReactionsList": RawMessagesMessageReactionsList;
  "availableReaction": RawAvailableReaction;
  "messages.availableReactionsNotModified": RawMessagesAvailableReactionsNotModified;
  "messages.availableReactions": RawMessagesAvailableReactions;
  "messagePeerReaction": RawMessagePeerReaction;
  "groupCallStreamChannel": RawGroupCallStreamChannel;
  "phone.groupCallStreamChannels": RawPhoneGroupCallStreamChannels;
  "phone.groupCallStreamRtmpUrl": RawPhoneGroupCallStreamRtmpUrl;
  "attachMenuBotIconColor": RawAttachMenuBotIconColor;
  "attachMenuBotIcon": RawAttachMenuBotIcon;
  "attachMenuBot": RawAttachMenuBot;
  "attachMenuBotsNotModified": RawAttachMenuBotsNotModified;
  "attachMenuBots": RawAttachMenuBots;
  "attachMenuBotsBot": RawAttachMenuBotsBot;
  "webViewResultUrl": RawWebViewResultUrl;
  "webViewMessageSent": RawWebViewMessageSent;
  "botMenuButtonDefault": RawBotMenuButtonDefault;
  "botMenuButtonCommands": RawBotMenuButtonCommands;
  "botMenuButton": RawBotMenuButton;
  "account.savedRingtonesNotModified": RawAccountSavedRingtonesNotModified;
  "account.savedRingtones": RawAccountSavedRingtones;
  "notificationSoundDefault": RawNotificationSoundDefault;
  "notificationSoundNone": RawNotificationSoundNone;
  "notificationSoundLocal": RawNotificationSoundLocal;
  "notificationSoundRingtone": RawNotificationSoundRingtone;
  "account.savedRingtone": RawAccountSavedRingtone;
  "account.savedRingtoneConverted": RawAccountSavedRingtoneConverted;
  "attachMenuPeerTypeSameBotPM": RawAttachMenuPeerTypeSameBotPM;
  "attachMenuPeerTypeBotPM": RawAttachMenuPeerTypeBotPM;
  "attachMenuPeerTypePM": RawAttachMenuPeerTypePM;
  "attachMenuPeerTypeChat": RawAttachMenuPeerTypeChat;
  "attachMenuPeerTypeBroadcast": RawAttachMenuPeerTypeBroadcast;
  "inputInvoiceMessage": RawInputInvoiceMessage;
  "inputInvoiceSlug": RawInputInvoiceSlug;
  "inputInvoicePremiumGiftCode": RawInputInvoicePremiumGiftCode;
  "inputInvoiceStars": RawInputInvoiceStars;
  "inputInvoiceChatInviteSubscription": RawInputInvoiceChatInviteSubscription;
  "inputInvoiceStarGift": RawInputInvoiceStarGift;
  "inputInvoiceStarGiftUpgrade": RawInputInvoiceStarGiftUpgrade;
  "inputInvoiceStarGiftTransfer": RawInputInvoiceStarGiftTransfer;
  "inputInvoicePremiumGiftStars": RawInputInvoicePremiumGiftStars;
  "inputInvoiceBusinessBotTransferStars": RawInputInvoiceBusinessBotTransferStars;
  "inputInvoiceStarGiftResale": RawInputInvoiceStarGiftResale;
  "inputInvoiceStarGiftPrepaidUpgrade": RawInputInvoiceStarGiftPrepaidUpgrade;
  "inputInvoicePremiumAuthCode": RawInputInvoicePremiumAuthCode;
  "inputInvoiceStarGiftDropOriginalDetails": RawInputInvoiceStarGiftDropOriginalDetails;
  "inputInvoiceStarGiftAuctionBid": RawInputInvoiceStarGiftAuctionBid;
  "payments.exportedInvoice": RawPaymentsExportedInvoice;
  "messages.transcribedAudio": RawMessagesTranscribedAudio;
  "help.premiumPromo": RawHelpPremiumPromo;
  "inputStorePaymentPremiumSubscription": RawInputStorePaymentPremiumSubscription;
  "inputStorePaymentGiftPremium": RawInputStorePaymentGiftPremium;
  "inputStorePaymentPremiumGiftCode": RawInputStorePaymentPremiumGiftCode;
  "inputStorePaymentPremiumGiveaway": RawInputStorePaymentPremiumGiveaway;
  "inputStorePaymentStarsTopup": RawInputStorePaymentStarsTopup;
  "inputStorePaymentStarsGift": RawInputStorePaymentStarsGift;
  "inputStorePaymentStarsGiveaway": RawInputStorePaymentStarsGiveaway;
  "inputStorePaymentAuthCode": RawInputStorePaymentAuthCode;
  "paymentFormMethod": RawPaymentFormMethod;
  "emojiStatusEmpty": RawEmojiStatusEmpty;
  "emojiStatus": RawEmojiStatus;
  "emojiStatusCollectible": RawEmojiStatusCollectible;
  "inputEmojiStatusCollectible": RawInputEmojiStatusCollectible;
  "account.emojiStatusesNotModified": RawAccountEmojiStatusesNotModified;
  "account.emojiStatuses": RawAccountEmojiStatuses;
  "reactionEmpty": RawReactionEmpty;
  "reactionEmoji": RawReactionEmoji;
  "reactionCustomEmoji": RawReactionCustomEmoji;
  "reactionPaid": RawReactionPaid;
  "chatReactionsNone": RawChatReactionsNone;
  "chatReactionsAll": RawChatReactionsAll;
  "chatReactionsSome": RawChatReactionsSome;
  "messages.reactionsNotModified": RawMessagesReactionsNotModified;
  "messages.reactions": RawMessagesReactions;
  "emailVerifyPurposeLoginSetup": RawEmailVerifyPurposeLoginSetup;
  "emailVerifyPurposeLoginChange": RawEmailVerifyPurposeLoginChange;
  "emailVerifyPurposePassport": RawEmailVerifyPurposePassport;
  "emailVerificationCode": RawEmailVerificationCode;
  "emailVerificationGoogle": RawEmailVerificationGoogle;
  "emailVerificationApple": RawEmailVerificationApple;
  "account.emailVerified": RawAccountEmailVerified;
  "account.emailVerifiedLogin": RawAccountEmailVerifiedLogin;
  "premiumSubscriptionOption": RawPremiumSubscriptionOption;
  "sendAsPeer": RawSendAsPeer;
  "messageExtendedMediaPreview": RawMessageExtendedMediaPreview;
  "messageExtendedMedia": RawMessageExtendedMedia;
  "stickerKeyword": RawStickerKeyword;
  "username": RawUsername;
  "forumTopicDeleted": RawForumTopicDeleted;
  "forumTopic": RawForumTopic;
  "messages.forumTopics": RawMessagesForumTopics;
  "defaultHistoryTTL": RawDefaultHistoryTTL;
  "exportedContactToken": RawExportedContactToken;
  "requestPeerTypeUser": RawRequestPeerTypeUser;
  "requestPeerTypeChat": RawRequestPeerTypeChat;
  "requestPeerTypeBroadcast": RawRequestPeerTypeBroadcast;
  "requestPeerTypeCreateBot": RawRequestPeerTypeCreateBot;
  "emojiListNotModified": RawEmojiListNotModified;
  "emojiList": RawEmojiList;
  "emojiGroup": RawEmojiGroup;
  "emojiGroupGreeting": RawEmojiGroupGreeting;
  "emojiGroupPremium": RawEmojiGroupPremium;
  "messages.emojiGroupsNotModified": RawMessagesEmojiGroupsNotModified;
  "messages.emojiGroups": RawMessagesEmojiGroups;
  "textWithEntities": RawTextWithEntities;
  "messages.translateResult": RawMessagesTranslateResult;
  "autoSaveSettings": RawAutoSaveSettings;
  "autoSaveException": RawAutoSaveException;
  "account.autoSaveSettings": RawAccountAutoSaveSettings;
  "help.appConfigNotModified": RawHelpAppConfigNotModified;
  "help.appConfig": RawHelpAppConfig;
  "inputBotAppID": RawInputBotAppID;
  "inputBotAppShortName": RawInputBotAppShortName;
  "botAppNotModified": RawBotAppNotModified;
  "botApp": RawBotApp;
  "messages.botApp": RawMessagesBotApp;
  "inlineBotWebView": RawInlineBotWebView;
  "readParticipantDate": RawReadParticipantDate;
  "inputChatlistDialogFilter": RawInputChatlistDialogFilter;
  "exportedChatlistInvite": RawExportedChatlistInvite;
  "chatlists.exportedChatlistInvite": RawChatlistsExportedChatlistInvite;
  "chatlists.exportedInvites": RawChatlistsExportedInvites;
  "chatlists.chatlistInviteAlready": RawChatlistsChatlistInviteAlready;
  "chatlists.chatlistInvite": RawChatlistsChatlistInvite;
  "chatlists.chatlistUpdates": RawChatlistsChatlistUpdates;
  "bots.botInfo": RawBotsBotInfo;
  "messagePeerVote": RawMessagePeerVote;
  "messagePeerVoteInputOption": RawMessagePeerVoteInputOption;
  "messagePeerVoteMultiple": RawMessagePeerVoteMultiple;
  "storyViews": RawStoryViews;
  "storyItemDeleted": RawStoryItemDeleted;
  "storyItemSkipped": RawStoryItemSkipped;
  "storyItem": RawStoryItem;
  "stories.allStoriesNotModified": RawStoriesAllStoriesNotModified;
  "stories.allStories": RawStoriesAllStories;
  "stories.stories": RawStoriesStories;
  "storyView": RawStoryView;
  "storyViewPublicForward": RawStoryViewPublicForward;
  "storyViewPublicRepost": RawStoryViewPublicRepost;
  "stories.storyViewsList": RawStoriesStoryViewsList;
  "stories.storyViews": RawStoriesStoryViews;
  "inputReplyToMessage": RawInputReplyToMessage;
  "inputReplyToStory": RawInputReplyToStory;
  "inputReplyToMonoForum": RawInputReplyToMonoForum;
  "exportedStoryLink": RawExportedStoryLink;
  "storiesStealthMode": RawStoriesStealthMode;
  "mediaAreaCoordinates": RawMediaAreaCoordinates;
  "mediaAreaVenue": RawMediaAreaVenue;
  "inputMediaAreaVenue": RawInputMediaAreaVenue;
  "mediaAreaGeoPoint": RawMediaAreaGeoPoint;
  "mediaAreaSuggestedReaction": RawMediaAreaSuggestedReaction;
  "mediaAreaChannelPost": RawMediaAreaChannelPost;
  "inputMediaAreaChannelPost": RawInputMediaAreaChannelPost;
  "mediaAreaUrl": RawMediaAreaUrl;
  "mediaAreaWeather": RawMediaAreaWeather;
  "mediaAreaStarGift": RawMediaAreaStarGift;
  "peerStories": RawPeerStories;
  "stories.peerStories": RawStoriesPeerStories;
  "messages.webPage": RawMessagesWebPage;
  "premiumGiftCodeOption": RawPremiumGiftCodeOption;
  "payments.checkedGiftCode": RawPaymentsCheckedGiftCode;
  "payments.giveawayInfo": RawPaymentsGiveawayInfo;
  "payments.giveawayInfoResults": RawPaymentsGiveawayInfoResults;
  "prepaidGiveaway": RawPrepaidGiveaway;
  "prepaidStarsGiveaway": RawPrepaidStarsGiveaway;
  "boost": RawBoost;
  "premium.boostsList": RawPremiumBoostsList;
  "myBoost": RawMyBoost;
  "premium.myBoosts": RawPremiumMyBoosts;
  "premium.boostsStatus": RawPremiumBoostsStatus;
  "storyFwdHeader": RawStoryFwdHeader;
  "postInteractionCountersMessage": RawPostInteractionCountersMessage;
  "postInteractionCountersStory": RawPostInteractionCountersStory;
  "stats.storyStats": RawStatsStoryStats;
  "publicForwardMessage": RawPublicForwardMessage;
  "publicForwardStory": RawPublicForwardStory;
  "stats.publicForwards": RawStatsPublicForwards;
  "peerColor": RawPeerColor;
  "peerColorCollectible": RawPeerColorCollectible;
  "inputPeerColorCollectible": RawInputPeerColorCollectible;
  "help.peerColorSet": RawHelpPeerColorSet;
  "help.peerColorProfileSet": RawHelpPeerColorProfileSet;
  "help.peerColorOption": RawHelpPeerColorOption;
  "help.peerColorsNotModified": RawHelpPeerColorsNotModified;
  "help.peerColors": RawHelpPeerColors;
  "storyReaction": RawStoryReaction;
  "storyReactionPublicForward": RawStoryReactionPublicForward;
  "storyReactionPublicRepost": RawStoryReactionPublicRepost;
  "stories.storyReactionsList": RawStoriesStoryReactionsList;
  "savedDialog": RawSavedDialog;
  "monoForumDialog": RawMonoForumDialog;
  "messages.savedDialogs": RawMessagesSavedDialogs;
  "messages.savedDialogsSlice": RawMessagesSavedDialogsSlice;
  "messages.savedDialogsNotModified": RawMessagesSavedDialogsNotModified;
  "savedReactionTag": RawSavedReactionTag;
  "messages.savedReactionTagsNotModified": RawMessagesSavedReactionTagsNotModified;
  "messages.savedReactionTags": RawMessagesSavedReactionTags;
  "outboxReadDate": RawOutboxReadDate;
  "smsjobs.eligibleToJoin": RawSmsjobsEligibleToJoin;
  "smsjobs.status": RawSmsjobsStatus;
  "smsJob": RawSmsJob;
  "businessWeeklyOpen": RawBusinessWeeklyOpen;
  "businessWorkHours": RawBusinessWorkHours;
  "businessLocation": RawBusinessLocation;
  "inputBusinessRecipients": RawInputBusinessRecipients;
  "businessRecipients": RawBusinessRecipients;
  "businessAwayMessageScheduleAlways": RawBusinessAwayMessageScheduleAlways;
  "businessAwayMessageScheduleOutsideWorkHours": RawBusinessAwayMessageScheduleOutsideWorkHours;
  "businessAwayMessageScheduleCustom": RawBusinessAwayMessageScheduleCustom;
  "inputBusinessGreetingMessage": RawInputBusinessGreetingMessage;
  "businessGreetingMessage": RawBusinessGreetingMessage;
  "inputBusinessAwayMessage": RawInputBusinessAwayMessage;
  "businessAwayMessage": RawBusinessAwayMessage;
  "timezone": RawTimezone;
  "help.timezonesListNotModified": RawHelpTimezonesListNotModified;
  "help.timezonesList": RawHelpTimezonesList;
  "quickReply": RawQuickReply;
  "inputQuickReplyShortcut": RawInputQuickReplyShortcut;
  "inputQuickReplyShortcutId": RawInputQuickReplyShortcutId;
  "messages.quickReplies": RawMessagesQuickReplies;
  "messages.quickRepliesNotModified": RawMessagesQuickRepliesNotModified;
  "connectedBot": RawConnectedBot;
  "account.connectedBots": RawAccountConnectedBots;
  "messages.dialogFilters": RawMessagesDialogFilters;
  "birthday": RawBirthday;
  "botBusinessConnection": RawBotBusinessConnection;
  "inputBusinessIntro": RawInputBusinessIntro;
  "businessIntro": RawBusinessIntro;
  "messages.myStickers": RawMessagesMyStickers;
  "inputCollectibleUsername": RawInputCollectibleUsername;
  "inputCollectiblePhone": RawInputCollectiblePhone;
  "fragment.collectibleInfo": RawFragmentCollectibleInfo;
  "inputBusinessBotRecipients": RawInputBusinessBotRecipients;
  "businessBotRecipients": RawBusinessBotRecipients;
  "contactBirthday": RawContactBirthday;
  "contacts.contactBirthdays": RawContactsContactBirthdays;
  "missingInvitee": RawMissingInvitee;
  "messages.invitedUsers": RawMessagesInvitedUsers;
  "inputBusinessChatLink": RawInputBusinessChatLink;
  "businessChatLink": RawBusinessChatLink;
  "account.businessChatLinks": RawAccountBusinessChatLinks;
  "account.resolvedBusinessChatLinks": RawAccountResolvedBusinessChatLinks;
  "requestedPeerUser": RawRequestedPeerUser;
  "requestedPeerChat": RawRequestedPeerChat;
  "requestedPeerChannel": RawRequestedPeerChannel;
  "sponsoredMessageReportOption": RawSponsoredMessageReportOption;
  "channels.sponsoredMessageReportResultChooseOption": RawChannelsSponsoredMessageReportResultChooseOption;
  "channels.sponsoredMessageReportResultAdsHidden": RawChannelsSponsoredMessageReportResultAdsHidden;
  "channels.sponsoredMessageReportResultReported": RawChannelsSponsoredMessageReportResultReported;
  "reactionNotificationsFromContacts": RawReactionNotificationsFromContacts;
  "reactionNotificationsFromAll": RawReactionNotificationsFromAll;
  "reactionsNotifySettings": RawReactionsNotifySettings;
  "availableEffect": RawAvailableEffect;
  "messages.availableEffectsNotModified": RawMessagesAvailableEffectsNotModified;
  "messages.availableEffects": RawMessagesAvailableEffects;
  "factCheck": RawFactCheck;
  "starsTransactionPeerUnsupported": RawStarsTransactionPeerUnsupported;
  "starsTransactionPeerAppStore": RawStarsTransactionPeerAppStore;
  "starsTransactionPeerPlayMarket": RawStarsTransactionPeerPlayMarket;
  "starsTransactionPeerPremiumBot": RawStarsTransactionPeerPremiumBot;
  "starsTransactionPeerFragment": RawStarsTransactionPeerFragment;
  "starsTransactionPeer": RawStarsTransactionPeer;
  "starsTransactionPeerAds": RawStarsTransactionPeerAds;
  "starsTransactionPeerAPI": RawStarsTransactionPeerAPI;
  "starsTopupOption": RawStarsTopupOption;
  "starsTransaction": RawStarsTransaction;
  "payments.starsStatus": RawPaymentsStarsStatus;
  "foundStory": RawFoundStory;
  "stories.foundStories": RawStoriesFoundStories;
  "geoPointAddress": RawGeoPointAddress;
  "starsRevenueStatus": RawStarsRevenueStatus;
  "payments.starsRevenueStats": RawPaymentsStarsRevenueStats;
  "payments.starsRevenueWithdrawalUrl": RawPaymentsStarsRevenueWithdrawalUrl;
  "payments.starsRevenueAdsAccountUrl": RawPaymentsStarsRevenueAdsAccountUrl;
  "inputStarsTransaction": RawInputStarsTransaction;
  "starsGiftOption": RawStarsGiftOption;
  "bots.popularAppBots": RawBotsPopularAppBots;
  "botPreviewMedia": RawBotPreviewMedia;
  "bots.previewInfo": RawBotsPreviewInfo;
  "starsSubscriptionPricing": RawStarsSubscriptionPricing;
  "starsSubscription": RawStarsSubscription;
  "messageReactor": RawMessageReactor;
  "starsGiveawayOption": RawStarsGiveawayOption;
  "starsGiveawayWinnersOption": RawStarsGiveawayWinnersOption;
  "starGift": RawStarGift;
  "starGiftUnique": RawStarGiftUnique;
  "payments.starGiftsNotModified": RawPaymentsStarGiftsNotModified;
  "payments.starGifts": RawPaymentsStarGifts;
  "messageReportOption": RawMessageReportOption;
  "reportResultChooseOption": RawReportResultChooseOption;
  "reportResultAddComment": RawReportResultAddComment;
  "reportResultReported": RawReportResultReported;
  "messages.botPreparedInlineMessage": RawMessagesBotPreparedInlineMessage;
  "messages.preparedInlineMessage": RawMessagesPreparedInlineMessage;
  "botAppSettings": RawBotAppSettings;
  "starRefProgram": RawStarRefProgram;
  "connectedBotStarRef": RawConnectedBotStarRef;
  "payments.connectedStarRefBots": RawPaymentsConnectedStarRefBots;
  "payments.suggestedStarRefBots": RawPaymentsSuggestedStarRefBots;
  "starsAmount": RawStarsAmount;
  "starsTonAmount": RawStarsTonAmount;
  "messages.foundStickersNotModified": RawMessagesFoundStickersNotModified;
  "messages.foundStickers": RawMessagesFoundStickers;
  "botVerifierSettings": RawBotVerifierSettings;
  "botVerification": RawBotVerification;
  "starGiftAttributeModel": RawStarGiftAttributeModel;
  "starGiftAttributePattern": RawStarGiftAttributePattern;
  "starGiftAttributeBackdrop": RawStarGiftAttributeBackdrop;
  "starGiftAttributeOriginalDetails": RawStarGiftAttributeOriginalDetails;
  "payments.starGiftUpgradePreview": RawPaymentsStarGiftUpgradePreview;
  "users.users": RawUsersUsers;
  "users.usersSlice": RawUsersUsersSlice;
  "payments.uniqueStarGift": RawPaymentsUniqueStarGift;
  "messages.webPagePreview": RawMessagesWebPagePreview;
  "savedStarGift": RawSavedStarGift;
  "payments.savedStarGifts": RawPaymentsSavedStarGifts;
  "inputSavedStarGiftUser": RawInputSavedStarGiftUser;
  "inputSavedStarGiftChat": RawInputSavedStarGiftChat;
  "inputSavedStarGiftSlug": RawInputSavedStarGiftSlug;
  "payments.starGiftWithdrawalUrl": RawPaymentsStarGiftWithdrawalUrl;
  "paidReactionPrivacyDefault": RawPaidReactionPrivacyDefault;
  "paidReactionPrivacyAnonymous": RawPaidReactionPrivacyAnonymous;
  "paidReactionPrivacyPeer": RawPaidReactionPrivacyPeer;
  "account.paidMessagesRevenue": RawAccountPaidMessagesRevenue;
  "requirementToContactEmpty": RawRequirementToContactEmpty;
  "requirementToContactPremium": RawRequirementToContactPremium;
  "requirementToContactPaidMessages": RawRequirementToContactPaidMessages;
  "businessBotRights": RawBusinessBotRights;
  "disallowedGiftsSettings": RawDisallowedGiftsSettings;
  "sponsoredPeer": RawSponsoredPeer;
  "contacts.sponsoredPeersEmpty": RawContactsSponsoredPeersEmpty;
  "contacts.sponsoredPeers": RawContactsSponsoredPeers;
  "starGiftAttributeIdModel": RawStarGiftAttributeIdModel;
  "starGiftAttributeIdPattern": RawStarGiftAttributeIdPattern;
  "starGiftAttributeIdBackdrop": RawStarGiftAttributeIdBackdrop;
  "starGiftAttributeCounter": RawStarGiftAttributeCounter;
  "payments.resaleStarGifts": RawPaymentsResaleStarGifts;
  "stories.canSendStoryCount": RawStoriesCanSendStoryCount;
  "pendingSuggestion": RawPendingSuggestion;
  "todoItem": RawTodoItem;
  "todoList": RawTodoList;
  "todoCompletion": RawTodoCompletion;
  "suggestedPost": RawSuggestedPost;
  "starsRating": RawStarsRating;
  "starGiftCollection": RawStarGiftCollection;
  "payments.starGiftCollectionsNotModified": RawPaymentsStarGiftCollectionsNotModified;
  "payments.starGiftCollections": RawPaymentsStarGiftCollections;
  "storyAlbum": RawStoryAlbum;
  "stories.albumsNotModified": RawStoriesAlbumsNotModified;
  "stories.albums": RawStoriesAlbums;
  "searchPostsFlood": RawSearchPostsFlood;
  "payments.uniqueStarGiftValueInfo": RawPaymentsUniqueStarGiftValueInfo;
  "profileTabPosts": RawProfileTabPosts;
  "profileTabGifts": RawProfileTabGifts;
  "profileTabMedia": RawProfileTabMedia;
  "profileTabFiles": RawProfileTabFiles;
  "profileTabMusic": RawProfileTabMusic;
  "profileTabVoice": RawProfileTabVoice;
  "profileTabLinks": RawProfileTabLinks;
  "profileTabGifs": RawProfileTabGifs;
  "users.savedMusicNotModified": RawUsersSavedMusicNotModified;
  "users.savedMusic": RawUsersSavedMusic;
  "account.savedMusicIdsNotModified": RawAccountSavedMusicIdsNotModified;
  "account.savedMusicIds": RawAccountSavedMusicIds;
  "payments.checkCanSendGiftResultOk": RawPaymentsCheckCanSendGiftResultOk;
  "payments.checkCanSendGiftResultFail": RawPaymentsCheckCanSendGiftResultFail;
  "inputChatThemeEmpty": RawInputChatThemeEmpty;
  "inputChatTheme": RawInputChatTheme;
  "inputChatThemeUniqueGift": RawInputChatThemeUniqueGift;
  "starGiftUpgradePrice": RawStarGiftUpgradePrice;
  "groupCallMessage": RawGroupCallMessage;
  "groupCallDonor": RawGroupCallDonor;
  "phone.groupCallStars": RawPhoneGroupCallStars;
  "recentStory": RawRecentStory;
  "auctionBidLevel": RawAuctionBidLevel;
  "starGiftAuctionStateNotModified": RawStarGiftAuctionStateNotModified;
  "starGiftAuctionState": RawStarGiftAuctionState;
  "starGiftAuctionStateFinished": RawStarGiftAuctionStateFinished;
  "starGiftAuctionUserState": RawStarGiftAuctionUserState;
  "payments.starGiftAuctionState": RawPaymentsStarGiftAuctionState;
  "starGiftAuctionAcquiredGift": RawStarGiftAuctionAcquiredGift;
  "payments.starGiftAuctionAcquiredGifts": RawPaymentsStarGiftAuctionAcquiredGifts;
  "starGiftActiveAuctionState": RawStarGiftActiveAuctionState;
  "payments.starGiftActiveAuctionsNotModified": RawPaymentsStarGiftActiveAuctionsNotModified;
  "payments.starGiftActiveAuctions": RawPaymentsStarGiftActiveAuctions;
  "inputStarGiftAuction": RawInputStarGiftAuction;
  "inputStarGiftAuctionSlug": RawInputStarGiftAuctionSlug;
  "passkey": RawPasskey;
  "account.passkeys": RawAccountPasskeys;
  "account.passkeyRegistrationOptions": RawAccountPasskeyRegistrationOptions;
  "auth.passkeyLoginOptions": RawAuthPasskeyLoginOptions;
  "inputPasskeyResponseRegister": RawInputPasskeyResponseRegister;
  "inputPasskeyResponseLogin": RawInputPasskeyResponseLogin;
  "inputPasskeyCredentialPublicKey": RawInputPasskeyCredentialPublicKey;
  "inputPasskeyCredentialFirebasePNV": RawInputPasskeyCredentialFirebasePNV;
  "starGiftBackground": RawStarGiftBackground;
  "starGiftAuctionRound": RawStarGiftAuctionRound;
  "starGiftAuctionRoundExtendable": RawStarGiftAuctionRoundExtendable;
  "payments.starGiftUpgradeAttributes": RawPaymentsStarGiftUpgradeAttributes;
  "messages.emojiGameOutcome": RawMessagesEmojiGameOutcome;
  "messages.emojiGameUnavailable": RawMessagesEmojiGameUnavailable;
  "messages.emojiGameDiceInfo": RawMessagesEmojiGameDiceInfo;
  "starGiftAttributeRarity": RawStarGiftAttributeRarity;
  "starGiftAttributeRarityUncommon": RawStarGiftAttributeRarityUncommon;
  "starGiftAttributeRarityRare": RawStarGiftAttributeRarityRare;
  "starGiftAttributeRarityEpic": RawStarGiftAttributeRarityEpic;
  "starGiftAttributeRarityLegendary": RawStarGiftAttributeRarityLegendary;
  "keyboardButtonStyle": RawKeyboardButtonStyle;
  "inputMessageReadMetric": RawInputMessageReadMetric;
  "bots.exportedBotToken": RawBotsExportedBotToken;
  "bots.requestedButton": RawBotsRequestedButton;
  "messages.composedMessageWithAI": RawMessagesComposedMessageWithAI;
  "stats.pollStats": RawStatsPollStats;
  "inputAiComposeToneDefault": RawInputAiComposeToneDefault;
  "inputAiComposeToneID": RawInputAiComposeToneID;
  "inputAiComposeToneSlug": RawInputAiComposeToneSlug;
  "aiComposeTone": RawAiComposeTone;
  "aiComposeToneDefault": RawAiComposeToneDefault;
  "aicompose.tonesNotModified": RawAicomposeTonesNotModified;
  "aicompose.tones": RawAicomposeTones;
  "aiComposeToneExample": RawAiComposeToneExample;
  "bots.accessSettings": RawBotsAccessSettings;
  "messages.chatInviteJoinResultOk": RawMessagesChatInviteJoinResultOk;
  "messages.chatInviteJoinResultWebView": RawMessagesChatInviteJoinResultWebView;
  "joinChatBotResultApproved": RawJoinChatBotResultApproved;
  "joinChatBotResultDeclined": RawJoinChatBotResultDeclined;
  "joinChatBotResultQueued": RawJoinChatBotResultQueued;
  "joinChatBotResultWebView": RawJoinChatBotResultWebView;
  "webDomainException": RawWebDomainException;
  "account.webBrowserSettingsNotModified": RawAccountWebBrowserSettingsNotModified;
  "account.webBrowserSettings": RawAccountWebBrowserSettings;
  "inputRichFilePhoto": RawInputRichFilePhoto;
  "inputRichFileDocument": RawInputRichFileDocument;
  "inputRichMessage": RawInputRichMessage;
  "inputRichMessageHTML": RawInputRichMessageHTML;
  "inputRichMessageMarkdown": RawInputRichMessageMarkdown;
  "richMessage": RawRichMessage;
  "updateChannelPinnedTopic": RawUpdateChannelPinnedTopic;
  "updateChannelPinnedTopics": RawUpdateChannelPinnedTopics;
}
