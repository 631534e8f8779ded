// Written by `deno task gen` from src/tl/schema. Do not edit.

import type {
  TypeAccountAuthorizationForm,
  TypeAccountAuthorizations,
  TypeAccountAutoDownloadSettings,
  TypeAccountAutoSaveSettings,
  TypeAccountBusinessChatLinks,
  TypeAccountChatThemes,
  TypeAccountConnectedBots,
  TypeAccountContentSettings,
  TypeAccountDaysTTL,
  TypeAccountEmailVerified,
  TypeAccountEmojiStatuses,
  TypeAccountPaidMessagesRevenue,
  TypeAccountPasskeyRegistrationOptions,
  TypeAccountPasskeys,
  TypeAccountPassword,
  TypeAccountPasswordInputSettings,
  TypeAccountPasswordSettings,
  TypeAccountPrivacyRules,
  TypeAccountResetPasswordResult,
  TypeAccountResolvedBusinessChatLinks,
  TypeAccountSavedMusicIds,
  TypeAccountSavedRingtone,
  TypeAccountSavedRingtones,
  TypeAccountSentEmailCode,
  TypeAccountTakeout,
  TypeAccountThemes,
  TypeAccountTmpPassword,
  TypeAccountWallPapers,
  TypeAccountWebAuthorizations,
  TypeAccountWebBrowserSettings,
  TypeAiComposeTone,
  TypeAiComposeToneExample,
  TypeAicomposeTones,
  TypeAttachMenuBots,
  TypeAttachMenuBotsBot,
  TypeAuthAuthorization,
  TypeAuthExportedAuthorization,
  TypeAuthLoggedOut,
  TypeAuthLoginToken,
  TypeAuthPasskeyLoginOptions,
  TypeAuthPasswordRecovery,
  TypeAuthSentCode,
  TypeAuthorization,
  TypeAutoDownloadSettings,
  TypeAutoSaveSettings,
  TypeBaseTheme,
  TypeBirthday,
  TypeBotCommand,
  TypeBotCommandScope,
  TypeBotMenuButton,
  TypeBotPreviewMedia,
  TypeBotsAccessSettings,
  TypeBotsBotInfo,
  TypeBotsExportedBotToken,
  TypeBotsPopularAppBots,
  TypeBotsPreviewInfo,
  TypeBotsRequestedButton,
  TypeBusinessBotRights,
  TypeBusinessChatLink,
  TypeBusinessWorkHours,
  TypeCdnConfig,
  TypeChannelAdminLogEventsFilter,
  TypeChannelMessagesFilter,
  TypeChannelParticipantsFilter,
  TypeChannelsAdminLogResults,
  TypeChannelsChannelParticipant,
  TypeChannelsChannelParticipants,
  TypeChannelsSendAsPeers,
  TypeChannelsSponsoredMessageReportResult,
  TypeChatAdminRights,
  TypeChatBannedRights,
  TypeChatInvite,
  TypeChatOnlines,
  TypeChatReactions,
  TypeChatlistsChatlistInvite,
  TypeChatlistsChatlistUpdates,
  TypeChatlistsExportedChatlistInvite,
  TypeChatlistsExportedInvites,
  TypeCodeSettings,
  TypeConfig,
  TypeContactStatus,
  TypeContactsBlocked,
  TypeContactsContactBirthdays,
  TypeContactsContacts,
  TypeContactsFound,
  TypeContactsImportedContacts,
  TypeContactsResolvedPeer,
  TypeContactsSponsoredPeers,
  TypeContactsTopPeers,
  TypeDataJSON,
  TypeDefaultHistoryTTL,
  TypeDialogFilter,
  TypeDialogFilterSuggested,
  TypeDialogPeer,
  TypeDocument,
  TypeEmailVerification,
  TypeEmailVerifyPurpose,
  TypeEmojiKeywordsDifference,
  TypeEmojiLanguage,
  TypeEmojiList,
  TypeEmojiStatus,
  TypeEmojiURL,
  TypeEncryptedChat,
  TypeEncryptedFile,
  TypeExportedChatInvite,
  TypeExportedChatlistInvite,
  TypeExportedContactToken,
  TypeExportedMessageLink,
  TypeExportedStoryLink,
  TypeFactCheck,
  TypeFileHash,
  TypeFragmentCollectibleInfo,
  TypeGlobalPrivacySettings,
  TypeHelpAppConfig,
  TypeHelpAppUpdate,
  TypeHelpCountriesList,
  TypeHelpDeepLinkInfo,
  TypeHelpInviteText,
  TypeHelpPassportConfig,
  TypeHelpPeerColors,
  TypeHelpPremiumPromo,
  TypeHelpPromoData,
  TypeHelpRecentMeUrls,
  TypeHelpSupport,
  TypeHelpSupportName,
  TypeHelpTermsOfServiceUpdate,
  TypeHelpTimezonesList,
  TypeHelpUserInfo,
  TypeInlineBotSwitchPM,
  TypeInlineBotWebView,
  TypeInlineQueryPeerType,
  TypeInputAiComposeTone,
  TypeInputAppEvent,
  TypeInputBotApp,
  TypeInputBotInlineMessageID,
  TypeInputBotInlineResult,
  TypeInputBusinessAwayMessage,
  TypeInputBusinessBotRecipients,
  TypeInputBusinessChatLink,
  TypeInputBusinessGreetingMessage,
  TypeInputBusinessIntro,
  TypeInputChannel,
  TypeInputChatPhoto,
  TypeInputChatTheme,
  TypeInputChatlist,
  TypeInputCheckPasswordSRP,
  TypeInputClientProxy,
  TypeInputCollectible,
  TypeInputContact,
  TypeInputDialogPeer,
  TypeInputDocument,
  TypeInputEncryptedChat,
  TypeInputEncryptedFile,
  TypeInputFile,
  TypeInputFileLocation,
  TypeInputFolderPeer,
  TypeInputGeoPoint,
  TypeInputGroupCall,
  TypeInputInvoice,
  TypeInputMedia,
  TypeInputMessage,
  TypeInputMessageReadMetric,
  TypeInputNotifyPeer,
  TypeInputPasskeyCredential,
  TypeInputPaymentCredentials,
  TypeInputPeer,
  TypeInputPeerNotifySettings,
  TypeInputPhoneCall,
  TypeInputPhoto,
  TypeInputPrivacyKey,
  TypeInputPrivacyRule,
  TypeInputQuickReplyShortcut,
  TypeInputReplyTo,
  TypeInputRichMessage,
  TypeInputSavedStarGift,
  TypeInputSecureValue,
  TypeInputSingleMedia,
  TypeInputStarGiftAuction,
  TypeInputStarsTransaction,
  TypeInputStickerSet,
  TypeInputStickerSetItem,
  TypeInputStickeredMedia,
  TypeInputStorePaymentPurpose,
  TypeInputTheme,
  TypeInputThemeSettings,
  TypeInputUser,
  TypeInputWallPaper,
  TypeInputWebFileLocation,
  TypeJSONValue,
  TypeJoinChatBotResult,
  TypeKeyboardButton,
  TypeLangPackDifference,
  TypeLangPackLanguage,
  TypeLangPackString,
  TypeMaskCoords,
  TypeMediaArea,
  TypeMessageEntity,
  TypeMessageMedia,
  TypeMessageRange,
  TypeMessagesAffectedFoundMessages,
  TypeMessagesAffectedHistory,
  TypeMessagesAffectedMessages,
  TypeMessagesAllStickers,
  TypeMessagesArchivedStickers,
  TypeMessagesAvailableEffects,
  TypeMessagesAvailableReactions,
  TypeMessagesBotApp,
  TypeMessagesBotCallbackAnswer,
  TypeMessagesBotPreparedInlineMessage,
  TypeMessagesBotResults,
  TypeMessagesChatAdminsWithInvites,
  TypeMessagesChatFull,
  TypeMessagesChatInviteImporters,
  TypeMessagesChatInviteJoinResult,
  TypeMessagesChats,
  TypeMessagesCheckedHistoryImportPeer,
  TypeMessagesComposedMessageWithAI,
  TypeMessagesDhConfig,
  TypeMessagesDialogFilters,
  TypeMessagesDialogs,
  TypeMessagesDiscussionMessage,
  TypeMessagesEmojiGameInfo,
  TypeMessagesEmojiGroups,
  TypeMessagesExportedChatInvite,
  TypeMessagesExportedChatInvites,
  TypeMessagesFavedStickers,
  TypeMessagesFeaturedStickers,
  TypeMessagesFilter,
  TypeMessagesForumTopics,
  TypeMessagesFoundStickerSets,
  TypeMessagesFoundStickers,
  TypeMessagesHighScores,
  TypeMessagesHistoryImport,
  TypeMessagesHistoryImportParsed,
  TypeMessagesInactiveChats,
  TypeMessagesInvitedUsers,
  TypeMessagesMessageEditData,
  TypeMessagesMessageReactionsList,
  TypeMessagesMessageViews,
  TypeMessagesMessages,
  TypeMessagesMyStickers,
  TypeMessagesPeerDialogs,
  TypeMessagesPeerSettings,
  TypeMessagesPreparedInlineMessage,
  TypeMessagesQuickReplies,
  TypeMessagesReactions,
  TypeMessagesRecentStickers,
  TypeMessagesSavedDialogs,
  TypeMessagesSavedGifs,
  TypeMessagesSavedReactionTags,
  TypeMessagesSearchCounter,
  TypeMessagesSearchResultsCalendar,
  TypeMessagesSearchResultsPositions,
  TypeMessagesSentEncryptedMessage,
  TypeMessagesSponsoredMessages,
  TypeMessagesStickerSet,
  TypeMessagesStickerSetInstallResult,
  TypeMessagesStickers,
  TypeMessagesTranscribedAudio,
  TypeMessagesTranslatedText,
  TypeMessagesVotesList,
  TypeMessagesWebPage,
  TypeMessagesWebPagePreview,
  TypeNearestDc,
  TypeOutboxReadDate,
  TypePaidReactionPrivacy,
  TypePasskey,
  TypePaymentRequestedInfo,
  TypePaymentsBankCardData,
  TypePaymentsCheckCanSendGiftResult,
  TypePaymentsCheckedGiftCode,
  TypePaymentsConnectedStarRefBots,
  TypePaymentsExportedInvoice,
  TypePaymentsGiveawayInfo,
  TypePaymentsPaymentForm,
  TypePaymentsPaymentReceipt,
  TypePaymentsPaymentResult,
  TypePaymentsResaleStarGifts,
  TypePaymentsSavedInfo,
  TypePaymentsSavedStarGifts,
  TypePaymentsStarGiftActiveAuctions,
  TypePaymentsStarGiftAuctionAcquiredGifts,
  TypePaymentsStarGiftAuctionState,
  TypePaymentsStarGiftCollections,
  TypePaymentsStarGiftUpgradeAttributes,
  TypePaymentsStarGiftUpgradePreview,
  TypePaymentsStarGiftWithdrawalUrl,
  TypePaymentsStarGifts,
  TypePaymentsStarsRevenueAdsAccountUrl,
  TypePaymentsStarsRevenueStats,
  TypePaymentsStarsRevenueWithdrawalUrl,
  TypePaymentsStarsStatus,
  TypePaymentsSuggestedStarRefBots,
  TypePaymentsUniqueStarGift,
  TypePaymentsUniqueStarGiftValueInfo,
  TypePaymentsValidatedRequestedInfo,
  TypePeer,
  TypePeerColor,
  TypePeerNotifySettings,
  TypePhoneCallDiscardReason,
  TypePhoneCallProtocol,
  TypePhoneExportedGroupCallInvite,
  TypePhoneGroupCall,
  TypePhoneGroupCallStars,
  TypePhoneGroupCallStreamChannels,
  TypePhoneGroupCallStreamRtmpUrl,
  TypePhoneGroupParticipants,
  TypePhoneJoinAsPeers,
  TypePhonePhoneCall,
  TypePhotosPhoto,
  TypePhotosPhotos,
  TypePollAnswer,
  TypePremiumBoostsList,
  TypePremiumBoostsStatus,
  TypePremiumGiftCodeOption,
  TypePremiumMyBoosts,
  TypeProfileTab,
  TypeReaction,
  TypeReactionsNotifySettings,
  TypeReadParticipantDate,
  TypeReceivedNotifyMessage,
  TypeRecentStory,
  TypeReplyMarkup,
  TypeReportReason,
  TypeReportResult,
  TypeRequirementToContact,
  TypeSavedContact,
  TypeSearchPostsFlood,
  TypeSecureCredentialsEncrypted,
  TypeSecureValue,
  TypeSecureValueError,
  TypeSecureValueHash,
  TypeSecureValueType,
  TypeSendMessageAction,
  TypeShippingOption,
  TypeSmsJob,
  TypeSmsjobsEligibilityToJoin,
  TypeSmsjobsStatus,
  TypeStarGiftAttributeId,
  TypeStarGiftCollection,
  TypeStarRefProgram,
  TypeStarsAmount,
  TypeStarsGiftOption,
  TypeStarsGiveawayOption,
  TypeStarsSubscriptionPricing,
  TypeStarsTopupOption,
  TypeStatsBroadcastStats,
  TypeStatsGraph,
  TypeStatsMegagroupStats,
  TypeStatsMessageStats,
  TypeStatsPollStats,
  TypeStatsPublicForwards,
  TypeStatsStoryStats,
  TypeStickerSetCovered,
  TypeStickersSuggestedShortName,
  TypeStoriesAlbums,
  TypeStoriesAllStories,
  TypeStoriesCanSendStoryCount,
  TypeStoriesFoundStories,
  TypeStoriesPeerStories,
  TypeStoriesStories,
  TypeStoriesStoryReactionsList,
  TypeStoriesStoryViews,
  TypeStoriesStoryViewsList,
  TypeStoryAlbum,
  TypeSuggestedPost,
  TypeTextWithEntities,
  TypeTheme,
  TypeTodoItem,
  TypeTopPeerCategory,
  TypeUpdates,
  TypeUpdatesChannelDifference,
  TypeUpdatesDifference,
  TypeUpdatesState,
  TypeUploadCdnFile,
  TypeUploadFile,
  TypeUploadWebFile,
  TypeUrlAuthResult,
  TypeUser,
  TypeUsersSavedMusic,
  TypeUsersUserFull,
  TypeUsersUsers,
  TypeVideoSize,
  TypeWallPaper,
  TypeWallPaperSettings,
  TypeWebViewMessageSent,
  TypeWebViewResult,
} from "./types.ts";

/** `invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X` https://core.telegram.org/method/invokeAfterMsg */
export interface InvokeAfterMsgParams {
  msgId: bigint;
  query: AnyRequest;
}
/** `invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X` https://core.telegram.org/method/invokeAfterMsgs */
export interface InvokeAfterMsgsParams {
  msgIds: readonly bigint[];
  query: AnyRequest;
}
/** `initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X` https://core.telegram.org/method/initConnection */
export interface InitConnectionParams {
  apiId: number;
  deviceModel: string;
  systemVersion: string;
  appVersion: string;
  systemLangCode: string;
  langPack: string;
  langCode: string;
  proxy?: TypeInputClientProxy;
  params?: TypeJSONValue;
  query: AnyRequest;
}
/** `invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X` https://core.telegram.org/method/invokeWithLayer */
export interface InvokeWithLayerParams {
  layer: number;
  query: AnyRequest;
}
/** `invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X` https://core.telegram.org/method/invokeWithoutUpdates */
export interface InvokeWithoutUpdatesParams {
  query: AnyRequest;
}
/** `invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X` https://core.telegram.org/method/invokeWithMessagesRange */
export interface InvokeWithMessagesRangeParams {
  range: TypeMessageRange;
  query: AnyRequest;
}
/** `invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X` https://core.telegram.org/method/invokeWithTakeout */
export interface InvokeWithTakeoutParams {
  takeoutId: bigint;
  query: AnyRequest;
}
/** `invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X` https://core.telegram.org/method/invokeWithBusinessConnection */
export interface InvokeWithBusinessConnectionParams {
  connectionId: string;
  query: AnyRequest;
}
/** `invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X` https://core.telegram.org/method/invokeWithGooglePlayIntegrity */
export interface InvokeWithGooglePlayIntegrityParams {
  nonce: string;
  token: string;
  query: AnyRequest;
}
/** `invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X` https://core.telegram.org/method/invokeWithApnsSecret */
export interface InvokeWithApnsSecretParams {
  nonce: string;
  secret: string;
  query: AnyRequest;
}
/** `invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X` https://core.telegram.org/method/invokeWithReCaptcha */
export interface InvokeWithReCaptchaParams {
  token: string;
  query: AnyRequest;
}
/** `auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/auth.sendCode */
export interface AuthSendCodeParams {
  phoneNumber: string;
  apiId: number;
  apiHash: string;
  settings: TypeCodeSettings;
}
/** `auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization` https://core.telegram.org/method/auth.signUp */
export interface AuthSignUpParams {
  noJoinedNotifications?: boolean;
  phoneNumber: string;
  phoneCodeHash: string;
  firstName: string;
  lastName: string;
}
/** `auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization` https://core.telegram.org/method/auth.signIn */
export interface AuthSignInParams {
  phoneNumber: string;
  phoneCodeHash: string;
  phoneCode?: string;
  emailVerification?: TypeEmailVerification;
}
/** `auth.logOut#3e72ba19 = auth.LoggedOut` https://core.telegram.org/method/auth.logOut */
export interface AuthLogOutParams {
}
/** `auth.resetAuthorizations#9fab0d1a = Bool` https://core.telegram.org/method/auth.resetAuthorizations */
export interface AuthResetAuthorizationsParams {
}
/** `auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization` https://core.telegram.org/method/auth.exportAuthorization */
export interface AuthExportAuthorizationParams {
  dcId: number;
}
/** `auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization` https://core.telegram.org/method/auth.importAuthorization */
export interface AuthImportAuthorizationParams {
  id: bigint;
  bytes: Uint8Array;
}
/** `auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool` https://core.telegram.org/method/auth.bindTempAuthKey */
export interface AuthBindTempAuthKeyParams {
  permAuthKeyId: bigint;
  nonce: bigint;
  expiresAt: number;
  encryptedMessage: Uint8Array;
}
/** `auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization` https://core.telegram.org/method/auth.importBotAuthorization */
export interface AuthImportBotAuthorizationParams {
  flags: number;
  apiId: number;
  apiHash: string;
  botAuthToken: string;
}
/** `auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization` https://core.telegram.org/method/auth.checkPassword */
export interface AuthCheckPasswordParams {
  password: TypeInputCheckPasswordSRP;
}
/** `auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery` https://core.telegram.org/method/auth.requestPasswordRecovery */
export interface AuthRequestPasswordRecoveryParams {
}
/** `auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization` https://core.telegram.org/method/auth.recoverPassword */
export interface AuthRecoverPasswordParams {
  code: string;
  newSettings?: TypeAccountPasswordInputSettings;
}
/** `auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode` https://core.telegram.org/method/auth.resendCode */
export interface AuthResendCodeParams {
  phoneNumber: string;
  phoneCodeHash: string;
  reason?: string;
}
/** `auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool` https://core.telegram.org/method/auth.cancelCode */
export interface AuthCancelCodeParams {
  phoneNumber: string;
  phoneCodeHash: string;
}
/** `auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool` https://core.telegram.org/method/auth.dropTempAuthKeys */
export interface AuthDropTempAuthKeysParams {
  exceptAuthKeys: readonly bigint[];
}
/** `auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken` https://core.telegram.org/method/auth.exportLoginToken */
export interface AuthExportLoginTokenParams {
  apiId: number;
  apiHash: string;
  exceptIds: readonly bigint[];
}
/** `auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken` https://core.telegram.org/method/auth.importLoginToken */
export interface AuthImportLoginTokenParams {
  token: Uint8Array;
}
/** `auth.acceptLoginToken#e894ad4d token:bytes = Authorization` https://core.telegram.org/method/auth.acceptLoginToken */
export interface AuthAcceptLoginTokenParams {
  token: Uint8Array;
}
/** `auth.checkRecoveryPassword#0d36bf79 code:string = Bool` https://core.telegram.org/method/auth.checkRecoveryPassword */
export interface AuthCheckRecoveryPasswordParams {
  code: string;
}
/** `auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization` https://core.telegram.org/method/auth.importWebTokenAuthorization */
export interface AuthImportWebTokenAuthorizationParams {
  apiId: number;
  apiHash: string;
  webAuthToken: string;
}
/** `auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool` https://core.telegram.org/method/auth.requestFirebaseSms */
export interface AuthRequestFirebaseSmsParams {
  phoneNumber: string;
  phoneCodeHash: string;
  safetyNetToken?: string;
  playIntegrityToken?: string;
  iosPushSecret?: string;
}
/** `auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode` https://core.telegram.org/method/auth.resetLoginEmail */
export interface AuthResetLoginEmailParams {
  phoneNumber: string;
  phoneCodeHash: string;
}
/** `auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool` https://core.telegram.org/method/auth.reportMissingCode */
export interface AuthReportMissingCodeParams {
  phoneNumber: string;
  phoneCodeHash: string;
  mnc: string;
}
/** `auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode` https://core.telegram.org/method/auth.checkPaidAuth */
export interface AuthCheckPaidAuthParams {
  phoneNumber: string;
  phoneCodeHash: string;
  formId: bigint;
}
/** `auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions` https://core.telegram.org/method/auth.initPasskeyLogin */
export interface AuthInitPasskeyLoginParams {
  apiId: number;
  apiHash: string;
}
/** `auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization` https://core.telegram.org/method/auth.finishPasskeyLogin */
export interface AuthFinishPasskeyLoginParams {
  credential: TypeInputPasskeyCredential;
  fromDcId?: number;
  fromAuthKeyId?: bigint;
}
/** `account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool` https://core.telegram.org/method/account.registerDevice */
export interface AccountRegisterDeviceParams {
  noMuted?: boolean;
  tokenType: number;
  token: string;
  appSandbox: boolean;
  secret: Uint8Array;
  otherUids: readonly number[];
}
/** `account.unregisterDevice#6a0d3206 token_type:int token:string other_uids:Vector<long> = Bool` https://core.telegram.org/method/account.unregisterDevice */
export interface AccountUnregisterDeviceParams {
  tokenType: number;
  token: string;
  otherUids: readonly number[];
}
/** `account.updateNotifySettings#84be5b93 peer:InputNotifyPeer settings:InputPeerNotifySettings = Bool` https://core.telegram.org/method/account.updateNotifySettings */
export interface AccountUpdateNotifySettingsParams {
  peer: TypeInputNotifyPeer;
  settings: TypeInputPeerNotifySettings;
}
/** `account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings` https://core.telegram.org/method/account.getNotifySettings */
export interface AccountGetNotifySettingsParams {
  peer: TypeInputNotifyPeer;
}
/** `account.resetNotifySettings#db7e1747 = Bool` https://core.telegram.org/method/account.resetNotifySettings */
export interface AccountResetNotifySettingsParams {
}
/** `account.updateProfile#78515775 flags:# first_name:flags.0?string last_name:flags.1?string about:flags.2?string = User` https://core.telegram.org/method/account.updateProfile */
export interface AccountUpdateProfileParams {
  firstName?: string;
  lastName?: string;
  about?: string;
}
/** `account.updateStatus#6628562c offline:Bool = Bool` https://core.telegram.org/method/account.updateStatus */
export interface AccountUpdateStatusParams {
  offline: boolean;
}
/** `account.getWallPapers#07967d36 hash:long = account.WallPapers` https://core.telegram.org/method/account.getWallPapers */
export interface AccountGetWallPapersParams {
  hash?: bigint;
}
/** `account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string = Bool` https://core.telegram.org/method/account.reportPeer */
export interface AccountReportPeerParams {
  peer: TypeInputPeer;
  reason: TypeReportReason;
  message: string;
}
/** `account.checkUsername#2714d86c username:string = Bool` https://core.telegram.org/method/account.checkUsername */
export interface AccountCheckUsernameParams {
  username: string;
}
/** `account.updateUsername#3e0bdd7c username:string = User` https://core.telegram.org/method/account.updateUsername */
export interface AccountUpdateUsernameParams {
  username: string;
}
/** `account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules` https://core.telegram.org/method/account.getPrivacy */
export interface AccountGetPrivacyParams {
  key: TypeInputPrivacyKey;
}
/** `account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> = account.PrivacyRules` https://core.telegram.org/method/account.setPrivacy */
export interface AccountSetPrivacyParams {
  key: TypeInputPrivacyKey;
  rules: readonly TypeInputPrivacyRule[];
}
/** `account.deleteAccount#a2c0cf74 flags:# reason:string password:flags.0?InputCheckPasswordSRP = Bool` https://core.telegram.org/method/account.deleteAccount */
export interface AccountDeleteAccountParams {
  reason: string;
  password?: TypeInputCheckPasswordSRP;
}
/** `account.getAccountTTL#08fc711d = AccountDaysTTL` https://core.telegram.org/method/account.getAccountTTL */
export interface AccountGetAccountTTLParams {
}
/** `account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool` https://core.telegram.org/method/account.setAccountTTL */
export interface AccountSetAccountTTLParams {
  ttl: TypeAccountDaysTTL;
}
/** `account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/account.sendChangePhoneCode */
export interface AccountSendChangePhoneCodeParams {
  phoneNumber: string;
  settings: TypeCodeSettings;
}
/** `account.changePhone#70c32edb phone_number:string phone_code_hash:string phone_code:string = User` https://core.telegram.org/method/account.changePhone */
export interface AccountChangePhoneParams {
  phoneNumber: string;
  phoneCodeHash: string;
  phoneCode: string;
}
/** `account.updateDeviceLocked#38df3532 period:int = Bool` https://core.telegram.org/method/account.updateDeviceLocked */
export interface AccountUpdateDeviceLockedParams {
  period: number;
}
/** `account.getAuthorizations#e320c158 = account.Authorizations` https://core.telegram.org/method/account.getAuthorizations */
export interface AccountGetAuthorizationsParams {
}
/** `account.resetAuthorization#df77f3bc hash:long = Bool` https://core.telegram.org/method/account.resetAuthorization */
export interface AccountResetAuthorizationParams {
  hash: bigint;
}
/** `account.getPassword#548a30f5 = account.Password` https://core.telegram.org/method/account.getPassword */
export interface AccountGetPasswordParams {
}
/** `account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP = account.PasswordSettings` https://core.telegram.org/method/account.getPasswordSettings */
export interface AccountGetPasswordSettingsParams {
  password: TypeInputCheckPasswordSRP;
}
/** `account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP new_settings:account.PasswordInputSettings = Bool` https://core.telegram.org/method/account.updatePasswordSettings */
export interface AccountUpdatePasswordSettingsParams {
  password: TypeInputCheckPasswordSRP;
  newSettings: TypeAccountPasswordInputSettings;
}
/** `account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/account.sendConfirmPhoneCode */
export interface AccountSendConfirmPhoneCodeParams {
  hash: string;
  settings: TypeCodeSettings;
}
/** `account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool` https://core.telegram.org/method/account.confirmPhone */
export interface AccountConfirmPhoneParams {
  phoneCodeHash: string;
  phoneCode: string;
}
/** `account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int = account.TmpPassword` https://core.telegram.org/method/account.getTmpPassword */
export interface AccountGetTmpPasswordParams {
  password: TypeInputCheckPasswordSRP;
  period: number;
}
/** `account.getWebAuthorizations#182e6d6f = account.WebAuthorizations` https://core.telegram.org/method/account.getWebAuthorizations */
export interface AccountGetWebAuthorizationsParams {
}
/** `account.resetWebAuthorization#2d01b9ef hash:long = Bool` https://core.telegram.org/method/account.resetWebAuthorization */
export interface AccountResetWebAuthorizationParams {
  hash: bigint;
}
/** `account.resetWebAuthorizations#682d2594 = Bool` https://core.telegram.org/method/account.resetWebAuthorizations */
export interface AccountResetWebAuthorizationsParams {
}
/** `account.getAllSecureValues#b288bc7d = Vector<SecureValue>` https://core.telegram.org/method/account.getAllSecureValues */
export interface AccountGetAllSecureValuesParams {
}
/** `account.getSecureValue#73665bc2 types:Vector<SecureValueType> = Vector<SecureValue>` https://core.telegram.org/method/account.getSecureValue */
export interface AccountGetSecureValueParams {
  types: readonly TypeSecureValueType[];
}
/** `account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long = SecureValue` https://core.telegram.org/method/account.saveSecureValue */
export interface AccountSaveSecureValueParams {
  value: TypeInputSecureValue;
  secureSecretId: bigint;
}
/** `account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool` https://core.telegram.org/method/account.deleteSecureValue */
export interface AccountDeleteSecureValueParams {
  types: readonly TypeSecureValueType[];
}
/** `account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string = account.AuthorizationForm` https://core.telegram.org/method/account.getAuthorizationForm */
export interface AccountGetAuthorizationFormParams {
  botId: number;
  scope: string;
  publicKey: string;
}
/** `account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool` https://core.telegram.org/method/account.acceptAuthorization */
export interface AccountAcceptAuthorizationParams {
  botId: number;
  scope: string;
  publicKey: string;
  valueHashes: readonly TypeSecureValueHash[];
  credentials: TypeSecureCredentialsEncrypted;
}
/** `account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/account.sendVerifyPhoneCode */
export interface AccountSendVerifyPhoneCodeParams {
  phoneNumber: string;
  settings: TypeCodeSettings;
}
/** `account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string phone_code:string = Bool` https://core.telegram.org/method/account.verifyPhone */
export interface AccountVerifyPhoneParams {
  phoneNumber: string;
  phoneCodeHash: string;
  phoneCode: string;
}
/** `account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string = account.SentEmailCode` https://core.telegram.org/method/account.sendVerifyEmailCode */
export interface AccountSendVerifyEmailCodeParams {
  purpose: TypeEmailVerifyPurpose;
  email: string;
}
/** `account.verifyEmail#032da4cf purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified` https://core.telegram.org/method/account.verifyEmail */
export interface AccountVerifyEmailParams {
  purpose: TypeEmailVerifyPurpose;
  verification: TypeEmailVerification;
}
/** `account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?long = account.Takeout` https://core.telegram.org/method/account.initTakeoutSession */
export interface AccountInitTakeoutSessionParams {
  contacts?: boolean;
  messageUsers?: boolean;
  messageChats?: boolean;
  messageMegagroups?: boolean;
  messageChannels?: boolean;
  files?: boolean;
  fileMaxSize?: number;
}
/** `account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool` https://core.telegram.org/method/account.finishTakeoutSession */
export interface AccountFinishTakeoutSessionParams {
  success?: boolean;
}
/** `account.confirmPasswordEmail#8fdf1920 code:string = Bool` https://core.telegram.org/method/account.confirmPasswordEmail */
export interface AccountConfirmPasswordEmailParams {
  code: string;
}
/** `account.resendPasswordEmail#7a7f2a15 = Bool` https://core.telegram.org/method/account.resendPasswordEmail */
export interface AccountResendPasswordEmailParams {
}
/** `account.cancelPasswordEmail#c1cbd5b6 = Bool` https://core.telegram.org/method/account.cancelPasswordEmail */
export interface AccountCancelPasswordEmailParams {
}
/** `account.getContactSignUpNotification#9f07c728 = Bool` https://core.telegram.org/method/account.getContactSignUpNotification */
export interface AccountGetContactSignUpNotificationParams {
}
/** `account.setContactSignUpNotification#cff43f61 silent:Bool = Bool` https://core.telegram.org/method/account.setContactSignUpNotification */
export interface AccountSetContactSignUpNotificationParams {
  silent: boolean;
}
/** `account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates` https://core.telegram.org/method/account.getNotifyExceptions */
export interface AccountGetNotifyExceptionsParams {
  compareSound?: boolean;
  compareStories?: boolean;
  peer?: TypeInputNotifyPeer;
}
/** `account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper` https://core.telegram.org/method/account.getWallPaper */
export interface AccountGetWallPaperParams {
  wallpaper: TypeInputWallPaper;
}
/** `account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile mime_type:string settings:WallPaperSettings = WallPaper` https://core.telegram.org/method/account.uploadWallPaper */
export interface AccountUploadWallPaperParams {
  forChat?: boolean;
  file: TypeInputFile;
  mimeType: string;
  settings: TypeWallPaperSettings;
}
/** `account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool settings:WallPaperSettings = Bool` https://core.telegram.org/method/account.saveWallPaper */
export interface AccountSaveWallPaperParams {
  wallpaper: TypeInputWallPaper;
  unsave: boolean;
  settings: TypeWallPaperSettings;
}
/** `account.installWallPaper#feed5769 wallpaper:InputWallPaper settings:WallPaperSettings = Bool` https://core.telegram.org/method/account.installWallPaper */
export interface AccountInstallWallPaperParams {
  wallpaper: TypeInputWallPaper;
  settings: TypeWallPaperSettings;
}
/** `account.resetWallPapers#bb3b9804 = Bool` https://core.telegram.org/method/account.resetWallPapers */
export interface AccountResetWallPapersParams {
}
/** `account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings` https://core.telegram.org/method/account.getAutoDownloadSettings */
export interface AccountGetAutoDownloadSettingsParams {
}
/** `account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true high:flags.1?true settings:AutoDownloadSettings = Bool` https://core.telegram.org/method/account.saveAutoDownloadSettings */
export interface AccountSaveAutoDownloadSettingsParams {
  low?: boolean;
  high?: boolean;
  settings: TypeAutoDownloadSettings;
}
/** `account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile file_name:string mime_type:string = Document` https://core.telegram.org/method/account.uploadTheme */
export interface AccountUploadThemeParams {
  file: TypeInputFile;
  thumb?: TypeInputFile;
  fileName: string;
  mimeType: string;
}
/** `account.createTheme#652e4400 flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme` https://core.telegram.org/method/account.createTheme */
export interface AccountCreateThemeParams {
  slug: string;
  title: string;
  document?: TypeInputDocument;
  settings?: readonly TypeInputThemeSettings[];
}
/** `account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme` https://core.telegram.org/method/account.updateTheme */
export interface AccountUpdateThemeParams {
  format: string;
  theme: TypeInputTheme;
  slug?: string;
  title?: string;
  document?: TypeInputDocument;
  settings?: readonly TypeInputThemeSettings[];
}
/** `account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool` https://core.telegram.org/method/account.saveTheme */
export interface AccountSaveThemeParams {
  theme: TypeInputTheme;
  unsave: boolean;
}
/** `account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme = Bool` https://core.telegram.org/method/account.installTheme */
export interface AccountInstallThemeParams {
  dark?: boolean;
  theme?: TypeInputTheme;
  format?: string;
  baseTheme?: TypeBaseTheme;
}
/** `account.getTheme#3a5869ec format:string theme:InputTheme = Theme` https://core.telegram.org/method/account.getTheme */
export interface AccountGetThemeParams {
  format: string;
  theme: TypeInputTheme;
}
/** `account.getThemes#7206e458 format:string hash:long = account.Themes` https://core.telegram.org/method/account.getThemes */
export interface AccountGetThemesParams {
  format: string;
  hash?: bigint;
}
/** `account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true = Bool` https://core.telegram.org/method/account.setContentSettings */
export interface AccountSetContentSettingsParams {
  sensitiveEnabled?: boolean;
}
/** `account.getContentSettings#8b9b4dae = account.ContentSettings` https://core.telegram.org/method/account.getContentSettings */
export interface AccountGetContentSettingsParams {
}
/** `account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> = Vector<WallPaper>` https://core.telegram.org/method/account.getMultiWallPapers */
export interface AccountGetMultiWallPapersParams {
  wallpapers: readonly TypeInputWallPaper[];
}
/** `account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings` https://core.telegram.org/method/account.getGlobalPrivacySettings */
export interface AccountGetGlobalPrivacySettingsParams {
}
/** `account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings = GlobalPrivacySettings` https://core.telegram.org/method/account.setGlobalPrivacySettings */
export interface AccountSetGlobalPrivacySettingsParams {
  settings: TypeGlobalPrivacySettings;
}
/** `account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto reason:ReportReason message:string = Bool` https://core.telegram.org/method/account.reportProfilePhoto */
export interface AccountReportProfilePhotoParams {
  peer: TypeInputPeer;
  photoId: TypeInputPhoto;
  reason: TypeReportReason;
  message: string;
}
/** `account.resetPassword#9308ce1b = account.ResetPasswordResult` https://core.telegram.org/method/account.resetPassword */
export interface AccountResetPasswordParams {
}
/** `account.declinePasswordReset#4c9409f6 = Bool` https://core.telegram.org/method/account.declinePasswordReset */
export interface AccountDeclinePasswordResetParams {
}
/** `account.getChatThemes#d638de89 hash:long = account.Themes` https://core.telegram.org/method/account.getChatThemes */
export interface AccountGetChatThemesParams {
  hash?: bigint;
}
/** `account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool` https://core.telegram.org/method/account.setAuthorizationTTL */
export interface AccountSetAuthorizationTTLParams {
  authorizationTtlDays: number;
}
/** `account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true hash:long encrypted_requests_disabled:flags.0?Bool call_requests_disabled:flags.1?Bool = Bool` https://core.telegram.org/method/account.changeAuthorizationSettings */
export interface AccountChangeAuthorizationSettingsParams {
  confirmed?: boolean;
  hash: bigint;
  encryptedRequestsDisabled?: boolean;
  callRequestsDisabled?: boolean;
}
/** `account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones` https://core.telegram.org/method/account.getSavedRingtones */
export interface AccountGetSavedRingtonesParams {
  hash?: bigint;
}
/** `account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool = account.SavedRingtone` https://core.telegram.org/method/account.saveRingtone */
export interface AccountSaveRingtoneParams {
  id: TypeInputDocument;
  unsave: boolean;
}
/** `account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string = Document` https://core.telegram.org/method/account.uploadRingtone */
export interface AccountUploadRingtoneParams {
  file: TypeInputFile;
  fileName: string;
  mimeType: string;
}
/** `account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool` https://core.telegram.org/method/account.updateEmojiStatus */
export interface AccountUpdateEmojiStatusParams {
  emojiStatus: TypeEmojiStatus;
}
/** `account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getDefaultEmojiStatuses */
export interface AccountGetDefaultEmojiStatusesParams {
  hash?: bigint;
}
/** `account.getRecentEmojiStatuses#0f578105 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getRecentEmojiStatuses */
export interface AccountGetRecentEmojiStatusesParams {
  hash?: bigint;
}
/** `account.clearRecentEmojiStatuses#18201aae = Bool` https://core.telegram.org/method/account.clearRecentEmojiStatuses */
export interface AccountClearRecentEmojiStatusesParams {
}
/** `account.reorderUsernames#ef500eab order:Vector<string> = Bool` https://core.telegram.org/method/account.reorderUsernames */
export interface AccountReorderUsernamesParams {
  order: readonly string[];
}
/** `account.toggleUsername#58d6b376 username:string active:Bool = Bool` https://core.telegram.org/method/account.toggleUsername */
export interface AccountToggleUsernameParams {
  username: string;
  active: boolean;
}
/** `account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList` https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis */
export interface AccountGetDefaultProfilePhotoEmojisParams {
  hash?: bigint;
}
/** `account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList` https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis */
export interface AccountGetDefaultGroupPhotoEmojisParams {
  hash?: bigint;
}
/** `account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings` https://core.telegram.org/method/account.getAutoSaveSettings */
export interface AccountGetAutoSaveSettingsParams {
}
/** `account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer settings:AutoSaveSettings = Bool` https://core.telegram.org/method/account.saveAutoSaveSettings */
export interface AccountSaveAutoSaveSettingsParams {
  users?: boolean;
  chats?: boolean;
  broadcasts?: boolean;
  peer?: TypeInputPeer;
  settings: TypeAutoSaveSettings;
}
/** `account.deleteAutoSaveExceptions#53bc0020 = Bool` https://core.telegram.org/method/account.deleteAutoSaveExceptions */
export interface AccountDeleteAutoSaveExceptionsParams {
}
/** `account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool` https://core.telegram.org/method/account.invalidateSignInCodes */
export interface AccountInvalidateSignInCodesParams {
  codes: readonly string[];
}
/** `account.updateColor#684d214e flags:# for_profile:flags.1?true color:flags.2?PeerColor = Bool` https://core.telegram.org/method/account.updateColor */
export interface AccountUpdateColorParams {
  forProfile?: boolean;
  color?: TypePeerColor;
}
/** `account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList` https://core.telegram.org/method/account.getDefaultBackgroundEmojis */
export interface AccountGetDefaultBackgroundEmojisParams {
  hash?: bigint;
}
/** `account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses */
export interface AccountGetChannelDefaultEmojiStatusesParams {
  hash?: bigint;
}
/** `account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList` https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis */
export interface AccountGetChannelRestrictedStatusEmojisParams {
  hash?: bigint;
}
/** `account.updateBusinessWorkHours#4b00e066 flags:# business_work_hours:flags.0?BusinessWorkHours = Bool` https://core.telegram.org/method/account.updateBusinessWorkHours */
export interface AccountUpdateBusinessWorkHoursParams {
  businessWorkHours?: TypeBusinessWorkHours;
}
/** `account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint address:flags.0?string = Bool` https://core.telegram.org/method/account.updateBusinessLocation */
export interface AccountUpdateBusinessLocationParams {
  geoPoint?: TypeInputGeoPoint;
  address?: string;
}
/** `account.updateBusinessGreetingMessage#66cdafc4 flags:# message:flags.0?InputBusinessGreetingMessage = Bool` https://core.telegram.org/method/account.updateBusinessGreetingMessage */
export interface AccountUpdateBusinessGreetingMessageParams {
  message?: TypeInputBusinessGreetingMessage;
}
/** `account.updateBusinessAwayMessage#a26a7fa5 flags:# message:flags.0?InputBusinessAwayMessage = Bool` https://core.telegram.org/method/account.updateBusinessAwayMessage */
export interface AccountUpdateBusinessAwayMessageParams {
  message?: TypeInputBusinessAwayMessage;
}
/** `account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true rights:flags.0?BusinessBotRights bot:InputUser recipients:InputBusinessBotRecipients = Updates` https://core.telegram.org/method/account.updateConnectedBot */
export interface AccountUpdateConnectedBotParams {
  deleted?: boolean;
  rights?: TypeBusinessBotRights;
  bot: TypeInputUser;
  recipients: TypeInputBusinessBotRecipients;
}
/** `account.getConnectedBots#4ea4c80f = account.ConnectedBots` https://core.telegram.org/method/account.getConnectedBots */
export interface AccountGetConnectedBotsParams {
}
/** `account.getBotBusinessConnection#76a86270 connection_id:string = Updates` https://core.telegram.org/method/account.getBotBusinessConnection */
export interface AccountGetBotBusinessConnectionParams {
  connectionId: string;
}
/** `account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro = Bool` https://core.telegram.org/method/account.updateBusinessIntro */
export interface AccountUpdateBusinessIntroParams {
  intro?: TypeInputBusinessIntro;
}
/** `account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool` https://core.telegram.org/method/account.toggleConnectedBotPaused */
export interface AccountToggleConnectedBotPausedParams {
  peer: TypeInputPeer;
  paused: boolean;
}
/** `account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool` https://core.telegram.org/method/account.disablePeerConnectedBot */
export interface AccountDisablePeerConnectedBotParams {
  peer: TypeInputPeer;
}
/** `account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool` https://core.telegram.org/method/account.updateBirthday */
export interface AccountUpdateBirthdayParams {
  birthday?: TypeBirthday;
}
/** `account.createBusinessChatLink#8851e68e link:InputBusinessChatLink = BusinessChatLink` https://core.telegram.org/method/account.createBusinessChatLink */
export interface AccountCreateBusinessChatLinkParams {
  link: TypeInputBusinessChatLink;
}
/** `account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink = BusinessChatLink` https://core.telegram.org/method/account.editBusinessChatLink */
export interface AccountEditBusinessChatLinkParams {
  slug: string;
  link: TypeInputBusinessChatLink;
}
/** `account.deleteBusinessChatLink#60073674 slug:string = Bool` https://core.telegram.org/method/account.deleteBusinessChatLink */
export interface AccountDeleteBusinessChatLinkParams {
  slug: string;
}
/** `account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks` https://core.telegram.org/method/account.getBusinessChatLinks */
export interface AccountGetBusinessChatLinksParams {
}
/** `account.resolveBusinessChatLink#5492e5ee slug:string = account.ResolvedBusinessChatLinks` https://core.telegram.org/method/account.resolveBusinessChatLink */
export interface AccountResolveBusinessChatLinkParams {
  slug: string;
}
/** `account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool` https://core.telegram.org/method/account.updatePersonalChannel */
export interface AccountUpdatePersonalChannelParams {
  channel: TypeInputChannel;
}
/** `account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool` https://core.telegram.org/method/account.toggleSponsoredMessages */
export interface AccountToggleSponsoredMessagesParams {
  enabled: boolean;
}
/** `account.getReactionsNotifySettings#06dd654c = ReactionsNotifySettings` https://core.telegram.org/method/account.getReactionsNotifySettings */
export interface AccountGetReactionsNotifySettingsParams {
}
/** `account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings = ReactionsNotifySettings` https://core.telegram.org/method/account.setReactionsNotifySettings */
export interface AccountSetReactionsNotifySettingsParams {
  settings: TypeReactionsNotifySettings;
}
/** `account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getCollectibleEmojiStatuses */
export interface AccountGetCollectibleEmojiStatusesParams {
  hash?: bigint;
}
/** `account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer user_id:InputUser = account.PaidMessagesRevenue` https://core.telegram.org/method/account.getPaidMessagesRevenue */
export interface AccountGetPaidMessagesRevenueParams {
  parentPeer?: TypeInputPeer;
  userId: TypeInputUser;
}
/** `account.toggleNoPaidMessagesException#fe2eda76 flags:# refund_charged:flags.0?true require_payment:flags.2?true parent_peer:flags.1?InputPeer user_id:InputUser = Bool` https://core.telegram.org/method/account.toggleNoPaidMessagesException */
export interface AccountToggleNoPaidMessagesExceptionParams {
  refundCharged?: boolean;
  requirePayment?: boolean;
  parentPeer?: TypeInputPeer;
  userId: TypeInputUser;
}
/** `account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool` https://core.telegram.org/method/account.setMainProfileTab */
export interface AccountSetMainProfileTabParams {
  tab: TypeProfileTab;
}
/** `account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument after_id:flags.1?InputDocument = Bool` https://core.telegram.org/method/account.saveMusic */
export interface AccountSaveMusicParams {
  unsave?: boolean;
  id: TypeInputDocument;
  afterId?: TypeInputDocument;
}
/** `account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds` https://core.telegram.org/method/account.getSavedMusicIds */
export interface AccountGetSavedMusicIdsParams {
  hash?: bigint;
}
/** `account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long = account.ChatThemes` https://core.telegram.org/method/account.getUniqueGiftChatThemes */
export interface AccountGetUniqueGiftChatThemesParams {
  offset: string;
  limit?: number;
  hash?: bigint;
}
/** `account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions` https://core.telegram.org/method/account.initPasskeyRegistration */
export interface AccountInitPasskeyRegistrationParams {
}
/** `account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey` https://core.telegram.org/method/account.registerPasskey */
export interface AccountRegisterPasskeyParams {
  credential: TypeInputPasskeyCredential;
}
/** `account.getPasskeys#ea1f0c52 = account.Passkeys` https://core.telegram.org/method/account.getPasskeys */
export interface AccountGetPasskeysParams {
}
/** `account.deletePasskey#f5b5563f id:string = Bool` https://core.telegram.org/method/account.deletePasskey */
export interface AccountDeletePasskeyParams {
  id: string;
}
/** `account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool` https://core.telegram.org/method/account.confirmBotConnection */
export interface AccountConfirmBotConnectionParams {
  botId: TypeInputUser;
}
/** `account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings` https://core.telegram.org/method/account.getWebBrowserSettings */
export interface AccountGetWebBrowserSettingsParams {
  hash?: bigint;
}
/** `account.updateWebBrowserSettings#9adf82fe flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = account.WebBrowserSettings` https://core.telegram.org/method/account.updateWebBrowserSettings */
export interface AccountUpdateWebBrowserSettingsParams {
  openExternalBrowser?: boolean;
  displayCloseButton?: boolean;
}
/** `account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true open_external_browser:flags.0?Bool url:string = Updates` https://core.telegram.org/method/account.toggleWebBrowserSettingsException */
export interface AccountToggleWebBrowserSettingsExceptionParams {
  delete?: boolean;
  openExternalBrowser?: boolean;
  url: string;
}
/** `account.deleteWebBrowserSettingsExceptions#86a0765d = account.WebBrowserSettings` https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions */
export interface AccountDeleteWebBrowserSettingsExceptionsParams {
}
/** `users.getUsers#0d91a548 id:Vector<InputUser> = Vector<User>` https://core.telegram.org/method/users.getUsers */
export interface UsersGetUsersParams {
  id: readonly TypeInputUser[];
}
/** `users.getFullUser#b60f5918 id:InputUser = users.UserFull` https://core.telegram.org/method/users.getFullUser */
export interface UsersGetFullUserParams {
  id: TypeInputUser;
}
/** `users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool` https://core.telegram.org/method/users.setSecureValueErrors */
export interface UsersSetSecureValueErrorsParams {
  id: TypeInputUser;
  errors: readonly TypeSecureValueError[];
}
/** `users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>` https://core.telegram.org/method/users.getRequirementsToContact */
export interface UsersGetRequirementsToContactParams {
  id: readonly TypeInputUser[];
}
/** `users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic` https://core.telegram.org/method/users.getSavedMusic */
export interface UsersGetSavedMusicParams {
  id: TypeInputUser;
  offset?: number;
  limit?: number;
  hash?: bigint;
}
/** `users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic` https://core.telegram.org/method/users.getSavedMusicByID */
export interface UsersGetSavedMusicByIDParams {
  id: TypeInputUser;
  documents: readonly TypeInputDocument[];
}
/** `users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates` https://core.telegram.org/method/users.suggestBirthday */
export interface UsersSuggestBirthdayParams {
  id: TypeInputUser;
  birthday: TypeBirthday;
}
/** `contacts.getContactIDs#7adc669d hash:long = Vector<int>` https://core.telegram.org/method/contacts.getContactIDs */
export interface ContactsGetContactIDsParams {
  hash?: bigint;
}
/** `contacts.getStatuses#c4a353ee = Vector<ContactStatus>` https://core.telegram.org/method/contacts.getStatuses */
export interface ContactsGetStatusesParams {
}
/** `contacts.getContacts#5dd69e12 hash:long = contacts.Contacts` https://core.telegram.org/method/contacts.getContacts */
export interface ContactsGetContactsParams {
  hash?: bigint;
}
/** `contacts.importContacts#2c800be5 contacts:Vector<InputContact> = contacts.ImportedContacts` https://core.telegram.org/method/contacts.importContacts */
export interface ContactsImportContactsParams {
  contacts: readonly TypeInputContact[];
}
/** `contacts.deleteContacts#096a0e00 id:Vector<InputUser> = Updates` https://core.telegram.org/method/contacts.deleteContacts */
export interface ContactsDeleteContactsParams {
  id: readonly TypeInputUser[];
}
/** `contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool` https://core.telegram.org/method/contacts.deleteByPhones */
export interface ContactsDeleteByPhonesParams {
  phones: readonly string[];
}
/** `contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer = Bool` https://core.telegram.org/method/contacts.block */
export interface ContactsBlockParams {
  myStoriesFrom?: boolean;
  id: TypeInputPeer;
}
/** `contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer = Bool` https://core.telegram.org/method/contacts.unblock */
export interface ContactsUnblockParams {
  myStoriesFrom?: boolean;
  id: TypeInputPeer;
}
/** `contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int limit:int = contacts.Blocked` https://core.telegram.org/method/contacts.getBlocked */
export interface ContactsGetBlockedParams {
  myStoriesFrom?: boolean;
  offset?: number;
  limit?: number;
}
/** `contacts.search#05f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true q:string limit:int = contacts.Found` https://core.telegram.org/method/contacts.search */
export interface ContactsSearchParams {
  broadcasts?: boolean;
  bots?: boolean;
  q: string;
  limit?: number;
}
/** `contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string = contacts.ResolvedPeer` https://core.telegram.org/method/contacts.resolveUsername */
export interface ContactsResolveUsernameParams {
  username: string;
  referer?: string;
}
/** `contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true offset:int limit:int hash:long = contacts.TopPeers` https://core.telegram.org/method/contacts.getTopPeers */
export interface ContactsGetTopPeersParams {
  correspondents?: boolean;
  botsPm?: boolean;
  botsInline?: boolean;
  phoneCalls?: boolean;
  forwardUsers?: boolean;
  forwardChats?: boolean;
  groups?: boolean;
  channels?: boolean;
  botsApp?: boolean;
  botsGuestchat?: boolean;
  offset?: number;
  limit?: number;
  hash?: bigint;
}
/** `contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer = Bool` https://core.telegram.org/method/contacts.resetTopPeerRating */
export interface ContactsResetTopPeerRatingParams {
  category: TypeTopPeerCategory;
  peer: TypeInputPeer;
}
/** `contacts.resetSaved#879537f1 = Bool` https://core.telegram.org/method/contacts.resetSaved */
export interface ContactsResetSavedParams {
}
/** `contacts.getSaved#82f1e39f = Vector<SavedContact>` https://core.telegram.org/method/contacts.getSaved */
export interface ContactsGetSavedParams {
}
/** `contacts.toggleTopPeers#8514bdda enabled:Bool = Bool` https://core.telegram.org/method/contacts.toggleTopPeers */
export interface ContactsToggleTopPeersParams {
  enabled: boolean;
}
/** `contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string note:flags.1?TextWithEntities = Updates` https://core.telegram.org/method/contacts.addContact */
export interface ContactsAddContactParams {
  addPhonePrivacyException?: boolean;
  id: TypeInputUser;
  firstName: string;
  lastName: string;
  phone: string;
  note?: TypeTextWithEntities;
}
/** `contacts.acceptContact#f831a20f id:InputUser = Updates` https://core.telegram.org/method/contacts.acceptContact */
export interface ContactsAcceptContactParams {
  id: TypeInputUser;
}
/** `contacts.getLocated#d348bc44 flags:# background:flags.1?true geo_point:InputGeoPoint self_expires:flags.0?int = Updates` https://core.telegram.org/method/contacts.getLocated */
export interface ContactsGetLocatedParams {
  background?: boolean;
  geoPoint: TypeInputGeoPoint;
  selfExpires?: number;
}
/** `contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates` https://core.telegram.org/method/contacts.blockFromReplies */
export interface ContactsBlockFromRepliesParams {
  deleteMessage?: boolean;
  deleteHistory?: boolean;
  reportSpam?: boolean;
  msgId: number;
}
/** `contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer` https://core.telegram.org/method/contacts.resolvePhone */
export interface ContactsResolvePhoneParams {
  phone: string;
}
/** `contacts.exportContactToken#f8654027 = ExportedContactToken` https://core.telegram.org/method/contacts.exportContactToken */
export interface ContactsExportContactTokenParams {
}
/** `contacts.importContactToken#13005788 token:string = User` https://core.telegram.org/method/contacts.importContactToken */
export interface ContactsImportContactTokenParams {
  token: string;
}
/** `contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool` https://core.telegram.org/method/contacts.editCloseFriends */
export interface ContactsEditCloseFriendsParams {
  id: readonly number[];
}
/** `contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true id:Vector<InputPeer> limit:int = Bool` https://core.telegram.org/method/contacts.setBlocked */
export interface ContactsSetBlockedParams {
  myStoriesFrom?: boolean;
  id: readonly TypeInputPeer[];
  limit: number;
}
/** `contacts.getBirthdays#daeda864 = contacts.ContactBirthdays` https://core.telegram.org/method/contacts.getBirthdays */
export interface ContactsGetBirthdaysParams {
}
/** `contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers` https://core.telegram.org/method/contacts.getSponsoredPeers */
export interface ContactsGetSponsoredPeersParams {
  q: string;
}
/** `contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool` https://core.telegram.org/method/contacts.updateContactNote */
export interface ContactsUpdateContactNoteParams {
  id: TypeInputUser;
  note: TypeTextWithEntities;
}
/** `messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages` https://core.telegram.org/method/messages.getMessages */
export interface MessagesGetMessagesParams {
  id: readonly TypeInputMessage[];
}
/** `messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.Dialogs` https://core.telegram.org/method/messages.getDialogs */
export interface MessagesGetDialogsParams {
  excludePinned?: boolean;
  folderId?: number;
  offsetDate?: number;
  offsetId?: number;
  offsetPeer: TypeInputPeer;
  limit?: number;
  hash?: bigint;
}
/** `messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getHistory */
export interface MessagesGetHistoryParams {
  peer: TypeInputPeer;
  offsetId?: number;
  offsetDate?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
  hash?: bigint;
}
/** `messages.search#29ee847a flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.search */
export interface MessagesSearchParams {
  peer: TypeInputPeer;
  q: string;
  fromId?: TypeInputPeer;
  savedPeerId?: TypeInputPeer;
  savedReaction?: readonly TypeReaction[];
  topMsgId?: number;
  filter: TypeMessagesFilter;
  minDate?: number;
  maxDate?: number;
  offsetId?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
  hash?: bigint;
}
/** `messages.readHistory#0e306d3a peer:InputPeer max_id:int = messages.AffectedMessages` https://core.telegram.org/method/messages.readHistory */
export interface MessagesReadHistoryParams {
  peer: TypeInputPeer;
  maxId: number;
}
/** `messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory` https://core.telegram.org/method/messages.deleteHistory */
export interface MessagesDeleteHistoryParams {
  justClear?: boolean;
  revoke?: boolean;
  peer: TypeInputPeer;
  maxId: number;
  minDate?: number;
  maxDate?: number;
}
/** `messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> = messages.AffectedMessages` https://core.telegram.org/method/messages.deleteMessages */
export interface MessagesDeleteMessagesParams {
  revoke?: boolean;
  id: readonly number[];
}
/** `messages.receivedMessages#05a954c0 max_id:int = Vector<ReceivedNotifyMessage>` https://core.telegram.org/method/messages.receivedMessages */
export interface MessagesReceivedMessagesParams {
  maxId: number;
}
/** `messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int action:SendMessageAction = Bool` https://core.telegram.org/method/messages.setTyping */
export interface MessagesSetTypingParams {
  peer: TypeInputPeer;
  topMsgId?: number;
  action: TypeSendMessageAction;
}
/** `messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost rich_message:flags.23?InputRichMessage = Updates` https://core.telegram.org/method/messages.sendMessage */
export interface MessagesSendMessageParams {
  noWebpage?: boolean;
  silent?: boolean;
  background?: boolean;
  clearDraft?: boolean;
  noforwards?: boolean;
  updateStickersetsOrder?: boolean;
  invertMedia?: boolean;
  allowPaidFloodskip?: boolean;
  peer: TypeInputPeer;
  replyTo?: TypeInputReplyTo;
  message: string;
  randomId?: bigint;
  replyMarkup?: TypeReplyMarkup;
  entities?: readonly TypeMessageEntity[];
  scheduleDate?: number;
  scheduleRepeatPeriod?: number;
  sendAs?: TypeInputPeer;
  quickReplyShortcut?: TypeInputQuickReplyShortcut;
  effect?: bigint;
  allowPaidStars?: bigint;
  suggestedPost?: TypeSuggestedPost;
  richMessage?: TypeInputRichMessage;
}
/** `messages.sendMedia#0330e77f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates` https://core.telegram.org/method/messages.sendMedia */
export interface MessagesSendMediaParams {
  silent?: boolean;
  background?: boolean;
  clearDraft?: boolean;
  noforwards?: boolean;
  updateStickersetsOrder?: boolean;
  invertMedia?: boolean;
  allowPaidFloodskip?: boolean;
  peer: TypeInputPeer;
  replyTo?: TypeInputReplyTo;
  media: TypeInputMedia;
  message: string;
  randomId?: bigint;
  replyMarkup?: TypeReplyMarkup;
  entities?: readonly TypeMessageEntity[];
  scheduleDate?: number;
  scheduleRepeatPeriod?: number;
  sendAs?: TypeInputPeer;
  quickReplyShortcut?: TypeInputQuickReplyShortcut;
  effect?: bigint;
  allowPaidStars?: bigint;
  suggestedPost?: TypeSuggestedPost;
}
/** `messages.forwardMessages#13704a7c flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates` https://core.telegram.org/method/messages.forwardMessages */
export interface MessagesForwardMessagesParams {
  silent?: boolean;
  background?: boolean;
  withMyScore?: boolean;
  dropAuthor?: boolean;
  dropMediaCaptions?: boolean;
  noforwards?: boolean;
  allowPaidFloodskip?: boolean;
  fromPeer: TypeInputPeer;
  id: readonly number[];
  randomId?: readonly bigint[];
  toPeer: TypeInputPeer;
  topMsgId?: number;
  replyTo?: TypeInputReplyTo;
  scheduleDate?: number;
  scheduleRepeatPeriod?: number;
  sendAs?: TypeInputPeer;
  quickReplyShortcut?: TypeInputQuickReplyShortcut;
  effect?: bigint;
  videoTimestamp?: number;
  allowPaidStars?: bigint;
  suggestedPost?: TypeSuggestedPost;
}
/** `messages.reportSpam#cf1592db peer:InputPeer = Bool` https://core.telegram.org/method/messages.reportSpam */
export interface MessagesReportSpamParams {
  peer: TypeInputPeer;
}
/** `messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings` https://core.telegram.org/method/messages.getPeerSettings */
export interface MessagesGetPeerSettingsParams {
  peer: TypeInputPeer;
}
/** `messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult` https://core.telegram.org/method/messages.report */
export interface MessagesReportParams {
  peer: TypeInputPeer;
  id: readonly number[];
  option: Uint8Array;
  message: string;
}
/** `messages.getChats#49e9528f id:Vector<long> = messages.Chats` https://core.telegram.org/method/messages.getChats */
export interface MessagesGetChatsParams {
  id: readonly number[];
}
/** `messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull` https://core.telegram.org/method/messages.getFullChat */
export interface MessagesGetFullChatParams {
  chatId: number;
}
/** `messages.editChatTitle#73783ffd chat_id:long title:string = Updates` https://core.telegram.org/method/messages.editChatTitle */
export interface MessagesEditChatTitleParams {
  chatId: number;
  title: string;
}
/** `messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates` https://core.telegram.org/method/messages.editChatPhoto */
export interface MessagesEditChatPhotoParams {
  chatId: number;
  photo: TypeInputChatPhoto;
}
/** `messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int = messages.InvitedUsers` https://core.telegram.org/method/messages.addChatUser */
export interface MessagesAddChatUserParams {
  chatId: number;
  userId: TypeInputUser;
  fwdLimit: number;
}
/** `messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true chat_id:long user_id:InputUser = Updates` https://core.telegram.org/method/messages.deleteChatUser */
export interface MessagesDeleteChatUserParams {
  revokeHistory?: boolean;
  chatId: number;
  userId: TypeInputUser;
}
/** `messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = messages.InvitedUsers` https://core.telegram.org/method/messages.createChat */
export interface MessagesCreateChatParams {
  users: readonly TypeInputUser[];
  title: string;
  ttlPeriod?: number;
}
/** `messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig` https://core.telegram.org/method/messages.getDhConfig */
export interface MessagesGetDhConfigParams {
  version: number;
  randomLength: number;
}
/** `messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes = EncryptedChat` https://core.telegram.org/method/messages.requestEncryption */
export interface MessagesRequestEncryptionParams {
  userId: TypeInputUser;
  randomId?: number;
  gA: Uint8Array;
}
/** `messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes key_fingerprint:long = EncryptedChat` https://core.telegram.org/method/messages.acceptEncryption */
export interface MessagesAcceptEncryptionParams {
  peer: TypeInputEncryptedChat;
  gB: Uint8Array;
  keyFingerprint: bigint;
}
/** `messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true chat_id:int = Bool` https://core.telegram.org/method/messages.discardEncryption */
export interface MessagesDiscardEncryptionParams {
  deleteHistory?: boolean;
  chatId: number;
}
/** `messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool` https://core.telegram.org/method/messages.setEncryptedTyping */
export interface MessagesSetEncryptedTypingParams {
  peer: TypeInputEncryptedChat;
  typing: boolean;
}
/** `messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int = Bool` https://core.telegram.org/method/messages.readEncryptedHistory */
export interface MessagesReadEncryptedHistoryParams {
  peer: TypeInputEncryptedChat;
  maxDate: number;
}
/** `messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage` https://core.telegram.org/method/messages.sendEncrypted */
export interface MessagesSendEncryptedParams {
  silent?: boolean;
  peer: TypeInputEncryptedChat;
  randomId?: bigint;
  data: Uint8Array;
}
/** `messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage` https://core.telegram.org/method/messages.sendEncryptedFile */
export interface MessagesSendEncryptedFileParams {
  silent?: boolean;
  peer: TypeInputEncryptedChat;
  randomId?: bigint;
  data: Uint8Array;
  file: TypeInputEncryptedFile;
}
/** `messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage` https://core.telegram.org/method/messages.sendEncryptedService */
export interface MessagesSendEncryptedServiceParams {
  peer: TypeInputEncryptedChat;
  randomId?: bigint;
  data: Uint8Array;
}
/** `messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>` https://core.telegram.org/method/messages.receivedQueue */
export interface MessagesReceivedQueueParams {
  maxQts: number;
}
/** `messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool` https://core.telegram.org/method/messages.reportEncryptedSpam */
export interface MessagesReportEncryptedSpamParams {
  peer: TypeInputEncryptedChat;
}
/** `messages.readMessageContents#36a73f77 id:Vector<int> = messages.AffectedMessages` https://core.telegram.org/method/messages.readMessageContents */
export interface MessagesReadMessageContentsParams {
  id: readonly number[];
}
/** `messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers` https://core.telegram.org/method/messages.getStickers */
export interface MessagesGetStickersParams {
  emoticon: string;
  hash?: bigint;
}
/** `messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers` https://core.telegram.org/method/messages.getAllStickers */
export interface MessagesGetAllStickersParams {
  hash?: bigint;
}
/** `messages.getWebPagePreview#570d6f6f flags:# message:string entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview` https://core.telegram.org/method/messages.getWebPagePreview */
export interface MessagesGetWebPagePreviewParams {
  message: string;
  entities?: readonly TypeMessageEntity[];
}
/** `messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite` https://core.telegram.org/method/messages.exportChatInvite */
export interface MessagesExportChatInviteParams {
  legacyRevokePermanent?: boolean;
  requestNeeded?: boolean;
  peer: TypeInputPeer;
  expireDate?: number;
  usageLimit?: number;
  title?: string;
  subscriptionPricing?: TypeStarsSubscriptionPricing;
}
/** `messages.checkChatInvite#3eadb1bb hash:string = ChatInvite` https://core.telegram.org/method/messages.checkChatInvite */
export interface MessagesCheckChatInviteParams {
  hash: string;
}
/** `messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult` https://core.telegram.org/method/messages.importChatInvite */
export interface MessagesImportChatInviteParams {
  hash: string;
}
/** `messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int = messages.StickerSet` https://core.telegram.org/method/messages.getStickerSet */
export interface MessagesGetStickerSetParams {
  stickerset: TypeInputStickerSet;
  hash?: number;
}
/** `messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool = messages.StickerSetInstallResult` https://core.telegram.org/method/messages.installStickerSet */
export interface MessagesInstallStickerSetParams {
  stickerset: TypeInputStickerSet;
  archived: boolean;
}
/** `messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool` https://core.telegram.org/method/messages.uninstallStickerSet */
export interface MessagesUninstallStickerSetParams {
  stickerset: TypeInputStickerSet;
}
/** `messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long start_param:string = Updates` https://core.telegram.org/method/messages.startBot */
export interface MessagesStartBotParams {
  bot: TypeInputUser;
  peer: TypeInputPeer;
  randomId?: bigint;
  startParam: string;
}
/** `messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool = messages.MessageViews` https://core.telegram.org/method/messages.getMessagesViews */
export interface MessagesGetMessagesViewsParams {
  peer: TypeInputPeer;
  id: readonly number[];
  increment: boolean;
}
/** `messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool = Bool` https://core.telegram.org/method/messages.editChatAdmin */
export interface MessagesEditChatAdminParams {
  chatId: number;
  userId: TypeInputUser;
  isAdmin: boolean;
}
/** `messages.migrateChat#a2875319 chat_id:long = Updates` https://core.telegram.org/method/messages.migrateChat */
export interface MessagesMigrateChatParams {
  chatId: number;
}
/** `messages.searchGlobal#4bc6589a flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages` https://core.telegram.org/method/messages.searchGlobal */
export interface MessagesSearchGlobalParams {
  broadcastsOnly?: boolean;
  groupsOnly?: boolean;
  usersOnly?: boolean;
  folderId?: number;
  q: string;
  filter: TypeMessagesFilter;
  minDate?: number;
  maxDate?: number;
  offsetRate?: number;
  offsetPeer: TypeInputPeer;
  offsetId?: number;
  limit?: number;
}
/** `messages.reorderStickerSets#78337739 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Bool` https://core.telegram.org/method/messages.reorderStickerSets */
export interface MessagesReorderStickerSetsParams {
  masks?: boolean;
  emojis?: boolean;
  order: readonly bigint[];
}
/** `messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string = Document` https://core.telegram.org/method/messages.getDocumentByHash */
export interface MessagesGetDocumentByHashParams {
  sha256: Uint8Array;
  size: number;
  mimeType: string;
}
/** `messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs` https://core.telegram.org/method/messages.getSavedGifs */
export interface MessagesGetSavedGifsParams {
  hash?: bigint;
}
/** `messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool` https://core.telegram.org/method/messages.saveGif */
export interface MessagesSaveGifParams {
  id: TypeInputDocument;
  unsave: boolean;
}
/** `messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer geo_point:flags.0?InputGeoPoint query:string offset:string = messages.BotResults` https://core.telegram.org/method/messages.getInlineBotResults */
export interface MessagesGetInlineBotResultsParams {
  bot: TypeInputUser;
  peer: TypeInputPeer;
  geoPoint?: TypeInputGeoPoint;
  query: string;
  offset: string;
}
/** `messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView = Bool` https://core.telegram.org/method/messages.setInlineBotResults */
export interface MessagesSetInlineBotResultsParams {
  gallery?: boolean;
  private?: boolean;
  queryId: bigint;
  results: readonly TypeInputBotInlineResult[];
  cacheTime: number;
  nextOffset?: string;
  switchPm?: TypeInlineBotSwitchPM;
  switchWebview?: TypeInlineBotWebView;
}
/** `messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut allow_paid_stars:flags.21?long = Updates` https://core.telegram.org/method/messages.sendInlineBotResult */
export interface MessagesSendInlineBotResultParams {
  silent?: boolean;
  background?: boolean;
  clearDraft?: boolean;
  hideVia?: boolean;
  peer: TypeInputPeer;
  replyTo?: TypeInputReplyTo;
  randomId?: bigint;
  queryId: bigint;
  id: string;
  scheduleDate?: number;
  sendAs?: TypeInputPeer;
  quickReplyShortcut?: TypeInputQuickReplyShortcut;
  allowPaidStars?: bigint;
}
/** `messages.getMessageEditData#fda68d36 peer:InputPeer id:int = messages.MessageEditData` https://core.telegram.org/method/messages.getMessageEditData */
export interface MessagesGetMessageEditDataParams {
  peer: TypeInputPeer;
  id: number;
}
/** `messages.editMessage#b106e66c flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int rich_message:flags.23?InputRichMessage = Updates` https://core.telegram.org/method/messages.editMessage */
export interface MessagesEditMessageParams {
  noWebpage?: boolean;
  invertMedia?: boolean;
  peer: TypeInputPeer;
  id: number;
  message?: string;
  media?: TypeInputMedia;
  replyMarkup?: TypeReplyMarkup;
  entities?: readonly TypeMessageEntity[];
  scheduleDate?: number;
  scheduleRepeatPeriod?: number;
  quickReplyShortcutId?: number;
  richMessage?: TypeInputRichMessage;
}
/** `messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> rich_message:flags.23?InputRichMessage = Bool` https://core.telegram.org/method/messages.editInlineBotMessage */
export interface MessagesEditInlineBotMessageParams {
  noWebpage?: boolean;
  invertMedia?: boolean;
  id: TypeInputBotInlineMessageID;
  message?: string;
  media?: TypeInputMedia;
  replyMarkup?: TypeReplyMarkup;
  entities?: readonly TypeMessageEntity[];
  richMessage?: TypeInputRichMessage;
}
/** `messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP = messages.BotCallbackAnswer` https://core.telegram.org/method/messages.getBotCallbackAnswer */
export interface MessagesGetBotCallbackAnswerParams {
  game?: boolean;
  peer: TypeInputPeer;
  msgId: number;
  data?: Uint8Array;
  password?: TypeInputCheckPasswordSRP;
}
/** `messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long message:flags.0?string url:flags.2?string cache_time:int = Bool` https://core.telegram.org/method/messages.setBotCallbackAnswer */
export interface MessagesSetBotCallbackAnswerParams {
  alert?: boolean;
  queryId: bigint;
  message?: string;
  url?: string;
  cacheTime: number;
}
/** `messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> = messages.PeerDialogs` https://core.telegram.org/method/messages.getPeerDialogs */
export interface MessagesGetPeerDialogsParams {
  peers: readonly TypeInputDialogPeer[];
}
/** `messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage = Bool` https://core.telegram.org/method/messages.saveDraft */
export interface MessagesSaveDraftParams {
  noWebpage?: boolean;
  invertMedia?: boolean;
  replyTo?: TypeInputReplyTo;
  peer: TypeInputPeer;
  message: string;
  entities?: readonly TypeMessageEntity[];
  media?: TypeInputMedia;
  effect?: bigint;
  suggestedPost?: TypeSuggestedPost;
  richMessage?: TypeInputRichMessage;
}
/** `messages.getAllDrafts#6a3f8d65 = Updates` https://core.telegram.org/method/messages.getAllDrafts */
export interface MessagesGetAllDraftsParams {
}
/** `messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers` https://core.telegram.org/method/messages.getFeaturedStickers */
export interface MessagesGetFeaturedStickersParams {
  hash?: bigint;
}
/** `messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool` https://core.telegram.org/method/messages.readFeaturedStickers */
export interface MessagesReadFeaturedStickersParams {
  id: readonly bigint[];
}
/** `messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long = messages.RecentStickers` https://core.telegram.org/method/messages.getRecentStickers */
export interface MessagesGetRecentStickersParams {
  attached?: boolean;
  hash?: bigint;
}
/** `messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true id:InputDocument unsave:Bool = Bool` https://core.telegram.org/method/messages.saveRecentSticker */
export interface MessagesSaveRecentStickerParams {
  attached?: boolean;
  id: TypeInputDocument;
  unsave: boolean;
}
/** `messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool` https://core.telegram.org/method/messages.clearRecentStickers */
export interface MessagesClearRecentStickersParams {
  attached?: boolean;
}
/** `messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers` https://core.telegram.org/method/messages.getArchivedStickers */
export interface MessagesGetArchivedStickersParams {
  masks?: boolean;
  emojis?: boolean;
  offsetId?: bigint;
  limit?: number;
}
/** `messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers` https://core.telegram.org/method/messages.getMaskStickers */
export interface MessagesGetMaskStickersParams {
  hash?: bigint;
}
/** `messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia = Vector<StickerSetCovered>` https://core.telegram.org/method/messages.getAttachedStickers */
export interface MessagesGetAttachedStickersParams {
  media: TypeInputStickeredMedia;
}
/** `messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int = Updates` https://core.telegram.org/method/messages.setGameScore */
export interface MessagesSetGameScoreParams {
  editMessage?: boolean;
  force?: boolean;
  peer: TypeInputPeer;
  id: number;
  userId: TypeInputUser;
  score: number;
}
/** `messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int = Bool` https://core.telegram.org/method/messages.setInlineGameScore */
export interface MessagesSetInlineGameScoreParams {
  editMessage?: boolean;
  force?: boolean;
  id: TypeInputBotInlineMessageID;
  userId: TypeInputUser;
  score: number;
}
/** `messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser = messages.HighScores` https://core.telegram.org/method/messages.getGameHighScores */
export interface MessagesGetGameHighScoresParams {
  peer: TypeInputPeer;
  id: number;
  userId: TypeInputUser;
}
/** `messages.getInlineGameHighScores#0f635e1b id:InputBotInlineMessageID user_id:InputUser = messages.HighScores` https://core.telegram.org/method/messages.getInlineGameHighScores */
export interface MessagesGetInlineGameHighScoresParams {
  id: TypeInputBotInlineMessageID;
  userId: TypeInputUser;
}
/** `messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int = messages.Chats` https://core.telegram.org/method/messages.getCommonChats */
export interface MessagesGetCommonChatsParams {
  userId: TypeInputUser;
  maxId?: number;
  limit?: number;
}
/** `messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage` https://core.telegram.org/method/messages.getWebPage */
export interface MessagesGetWebPageParams {
  url: string;
  hash?: number;
}
/** `messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true peer:InputDialogPeer = Bool` https://core.telegram.org/method/messages.toggleDialogPin */
export interface MessagesToggleDialogPinParams {
  pinned?: boolean;
  peer: TypeInputDialogPeer;
}
/** `messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int order:Vector<InputDialogPeer> = Bool` https://core.telegram.org/method/messages.reorderPinnedDialogs */
export interface MessagesReorderPinnedDialogsParams {
  force?: boolean;
  folderId: number;
  order: readonly TypeInputDialogPeer[];
}
/** `messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs` https://core.telegram.org/method/messages.getPinnedDialogs */
export interface MessagesGetPinnedDialogsParams {
  folderId: number;
}
/** `messages.setBotShippingResults#e5f672fa flags:# query_id:long error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool` https://core.telegram.org/method/messages.setBotShippingResults */
export interface MessagesSetBotShippingResultsParams {
  queryId: bigint;
  error?: string;
  shippingOptions?: readonly TypeShippingOption[];
}
/** `messages.setBotPrecheckoutResults#09c2dd95 flags:# success:flags.1?true query_id:long error:flags.0?string = Bool` https://core.telegram.org/method/messages.setBotPrecheckoutResults */
export interface MessagesSetBotPrecheckoutResultsParams {
  success?: boolean;
  queryId: bigint;
  error?: string;
}
/** `messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string peer:InputPeer media:InputMedia = MessageMedia` https://core.telegram.org/method/messages.uploadMedia */
export interface MessagesUploadMediaParams {
  businessConnectionId?: string;
  peer: TypeInputPeer;
  media: TypeInputMedia;
}
/** `messages.sendScreenshotNotification#a1405817 peer:InputPeer reply_to:InputReplyTo random_id:long = Updates` https://core.telegram.org/method/messages.sendScreenshotNotification */
export interface MessagesSendScreenshotNotificationParams {
  peer: TypeInputPeer;
  replyTo: TypeInputReplyTo;
  randomId?: bigint;
}
/** `messages.getFavedStickers#04f1aaa9 hash:long = messages.FavedStickers` https://core.telegram.org/method/messages.getFavedStickers */
export interface MessagesGetFavedStickersParams {
  hash?: bigint;
}
/** `messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool` https://core.telegram.org/method/messages.faveSticker */
export interface MessagesFaveStickerParams {
  id: TypeInputDocument;
  unfave: boolean;
}
/** `messages.getUnreadMentions#f107e790 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages` https://core.telegram.org/method/messages.getUnreadMentions */
export interface MessagesGetUnreadMentionsParams {
  peer: TypeInputPeer;
  topMsgId?: number;
  offsetId?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
}
/** `messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory` https://core.telegram.org/method/messages.readMentions */
export interface MessagesReadMentionsParams {
  peer: TypeInputPeer;
  topMsgId?: number;
}
/** `messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getRecentLocations */
export interface MessagesGetRecentLocationsParams {
  peer: TypeInputPeer;
  limit?: number;
  hash?: bigint;
}
/** `messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates` https://core.telegram.org/method/messages.sendMultiMedia */
export interface MessagesSendMultiMediaParams {
  silent?: boolean;
  background?: boolean;
  clearDraft?: boolean;
  noforwards?: boolean;
  updateStickersetsOrder?: boolean;
  invertMedia?: boolean;
  allowPaidFloodskip?: boolean;
  peer: TypeInputPeer;
  replyTo?: TypeInputReplyTo;
  multiMedia: readonly TypeInputSingleMedia[];
  scheduleDate?: number;
  sendAs?: TypeInputPeer;
  quickReplyShortcut?: TypeInputQuickReplyShortcut;
  effect?: bigint;
  allowPaidStars?: bigint;
}
/** `messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile` https://core.telegram.org/method/messages.uploadEncryptedFile */
export interface MessagesUploadEncryptedFileParams {
  peer: TypeInputEncryptedChat;
  file: TypeInputEncryptedFile;
}
/** `messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets` https://core.telegram.org/method/messages.searchStickerSets */
export interface MessagesSearchStickerSetsParams {
  excludeFeatured?: boolean;
  q: string;
  hash?: bigint;
}
/** `messages.getSplitRanges#1cff7e08 = Vector<MessageRange>` https://core.telegram.org/method/messages.getSplitRanges */
export interface MessagesGetSplitRangesParams {
}
/** `messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool` https://core.telegram.org/method/messages.markDialogUnread */
export interface MessagesMarkDialogUnreadParams {
  unread?: boolean;
  parentPeer?: TypeInputPeer;
  peer: TypeInputDialogPeer;
}
/** `messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer = Vector<DialogPeer>` https://core.telegram.org/method/messages.getDialogUnreadMarks */
export interface MessagesGetDialogUnreadMarksParams {
  parentPeer?: TypeInputPeer;
}
/** `messages.clearAllDrafts#7e58ee9c = Bool` https://core.telegram.org/method/messages.clearAllDrafts */
export interface MessagesClearAllDraftsParams {
}
/** `messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates` https://core.telegram.org/method/messages.updatePinnedMessage */
export interface MessagesUpdatePinnedMessageParams {
  silent?: boolean;
  unpin?: boolean;
  pmOneside?: boolean;
  peer: TypeInputPeer;
  id: number;
}
/** `messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> = Updates` https://core.telegram.org/method/messages.sendVote */
export interface MessagesSendVoteParams {
  peer: TypeInputPeer;
  msgId: number;
  options: readonly Uint8Array[];
}
/** `messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long = Updates` https://core.telegram.org/method/messages.getPollResults */
export interface MessagesGetPollResultsParams {
  peer: TypeInputPeer;
  msgId: number;
  pollHash: bigint;
}
/** `messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines` https://core.telegram.org/method/messages.getOnlines */
export interface MessagesGetOnlinesParams {
  peer: TypeInputPeer;
}
/** `messages.editChatAbout#def60797 peer:InputPeer about:string = Bool` https://core.telegram.org/method/messages.editChatAbout */
export interface MessagesEditChatAboutParams {
  peer: TypeInputPeer;
  about: string;
}
/** `messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer banned_rights:ChatBannedRights = Updates` https://core.telegram.org/method/messages.editChatDefaultBannedRights */
export interface MessagesEditChatDefaultBannedRightsParams {
  peer: TypeInputPeer;
  bannedRights: TypeChatBannedRights;
}
/** `messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference` https://core.telegram.org/method/messages.getEmojiKeywords */
export interface MessagesGetEmojiKeywordsParams {
  langCode: string;
}
/** `messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int = EmojiKeywordsDifference` https://core.telegram.org/method/messages.getEmojiKeywordsDifference */
export interface MessagesGetEmojiKeywordsDifferenceParams {
  langCode: string;
  fromVersion: number;
}
/** `messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> = Vector<EmojiLanguage>` https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
export interface MessagesGetEmojiKeywordsLanguagesParams {
  langCodes: readonly string[];
}
/** `messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL` https://core.telegram.org/method/messages.getEmojiURL */
export interface MessagesGetEmojiURLParams {
  langCode: string;
}
/** `messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>` https://core.telegram.org/method/messages.getSearchCounters */
export interface MessagesGetSearchCountersParams {
  peer: TypeInputPeer;
  savedPeerId?: TypeInputPeer;
  topMsgId?: number;
  filters: readonly TypeMessagesFilter[];
}
/** `messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string in_app_origin:flags.3?string = UrlAuthResult` https://core.telegram.org/method/messages.requestUrlAuth */
export interface MessagesRequestUrlAuthParams {
  peer?: TypeInputPeer;
  msgId?: number;
  buttonId?: number;
  url?: string;
  inAppOrigin?: string;
}
/** `messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string match_code:flags.4?string = UrlAuthResult` https://core.telegram.org/method/messages.acceptUrlAuth */
export interface MessagesAcceptUrlAuthParams {
  writeAllowed?: boolean;
  sharePhoneNumber?: boolean;
  peer?: TypeInputPeer;
  msgId?: number;
  buttonId?: number;
  url?: string;
  matchCode?: string;
}
/** `messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool` https://core.telegram.org/method/messages.hidePeerSettingsBar */
export interface MessagesHidePeerSettingsBarParams {
  peer: TypeInputPeer;
}
/** `messages.getScheduledHistory#f516760b peer:InputPeer hash:long = messages.Messages` https://core.telegram.org/method/messages.getScheduledHistory */
export interface MessagesGetScheduledHistoryParams {
  peer: TypeInputPeer;
  hash?: bigint;
}
/** `messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> = messages.Messages` https://core.telegram.org/method/messages.getScheduledMessages */
export interface MessagesGetScheduledMessagesParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.sendScheduledMessages */
export interface MessagesSendScheduledMessagesParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.deleteScheduledMessages */
export interface MessagesDeleteScheduledMessagesParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList` https://core.telegram.org/method/messages.getPollVotes */
export interface MessagesGetPollVotesParams {
  peer: TypeInputPeer;
  id: number;
  option?: Uint8Array;
  offset?: string;
  limit?: number;
}
/** `messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true archive:flags.1?true unarchive:flags.2?true stickersets:Vector<InputStickerSet> = Bool` https://core.telegram.org/method/messages.toggleStickerSets */
export interface MessagesToggleStickerSetsParams {
  uninstall?: boolean;
  archive?: boolean;
  unarchive?: boolean;
  stickersets: readonly TypeInputStickerSet[];
}
/** `messages.getDialogFilters#efd48c89 = messages.DialogFilters` https://core.telegram.org/method/messages.getDialogFilters */
export interface MessagesGetDialogFiltersParams {
}
/** `messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>` https://core.telegram.org/method/messages.getSuggestedDialogFilters */
export interface MessagesGetSuggestedDialogFiltersParams {
}
/** `messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter = Bool` https://core.telegram.org/method/messages.updateDialogFilter */
export interface MessagesUpdateDialogFilterParams {
  id: number;
  filter?: TypeDialogFilter;
}
/** `messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool` https://core.telegram.org/method/messages.updateDialogFiltersOrder */
export interface MessagesUpdateDialogFiltersOrderParams {
  order: readonly number[];
}
/** `messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long = messages.FeaturedStickers` https://core.telegram.org/method/messages.getOldFeaturedStickers */
export interface MessagesGetOldFeaturedStickersParams {
  offset?: number;
  limit?: number;
  hash?: bigint;
}
/** `messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getReplies */
export interface MessagesGetRepliesParams {
  peer: TypeInputPeer;
  msgId: number;
  offsetId?: number;
  offsetDate?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
  hash?: bigint;
}
/** `messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int = messages.DiscussionMessage` https://core.telegram.org/method/messages.getDiscussionMessage */
export interface MessagesGetDiscussionMessageParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int = Bool` https://core.telegram.org/method/messages.readDiscussion */
export interface MessagesReadDiscussionParams {
  peer: TypeInputPeer;
  msgId: number;
  readMaxId: number;
}
/** `messages.unpinAllMessages#062dd747 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory` https://core.telegram.org/method/messages.unpinAllMessages */
export interface MessagesUnpinAllMessagesParams {
  peer: TypeInputPeer;
  topMsgId?: number;
  savedPeerId?: TypeInputPeer;
}
/** `messages.deleteChat#5bd0ee50 chat_id:long = Bool` https://core.telegram.org/method/messages.deleteChat */
export interface MessagesDeleteChatParams {
  chatId: number;
}
/** `messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true = messages.AffectedFoundMessages` https://core.telegram.org/method/messages.deletePhoneCallHistory */
export interface MessagesDeletePhoneCallHistoryParams {
  revoke?: boolean;
}
/** `messages.checkHistoryImport#43fe19f3 import_head:string = messages.HistoryImportParsed` https://core.telegram.org/method/messages.checkHistoryImport */
export interface MessagesCheckHistoryImportParams {
  importHead: string;
}
/** `messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile media_count:int = messages.HistoryImport` https://core.telegram.org/method/messages.initHistoryImport */
export interface MessagesInitHistoryImportParams {
  peer: TypeInputPeer;
  file: TypeInputFile;
  mediaCount: number;
}
/** `messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long file_name:string media:InputMedia = MessageMedia` https://core.telegram.org/method/messages.uploadImportedMedia */
export interface MessagesUploadImportedMediaParams {
  peer: TypeInputPeer;
  importId: bigint;
  fileName: string;
  media: TypeInputMedia;
}
/** `messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool` https://core.telegram.org/method/messages.startHistoryImport */
export interface MessagesStartHistoryImportParams {
  peer: TypeInputPeer;
  importId: bigint;
}
/** `messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true peer:InputPeer admin_id:InputUser offset_date:flags.2?int offset_link:flags.2?string limit:int = messages.ExportedChatInvites` https://core.telegram.org/method/messages.getExportedChatInvites */
export interface MessagesGetExportedChatInvitesParams {
  revoked?: boolean;
  peer: TypeInputPeer;
  adminId: TypeInputUser;
  offsetDate?: number;
  offsetLink?: string;
  limit?: number;
}
/** `messages.getExportedChatInvite#73746f5c peer:InputPeer link:string = messages.ExportedChatInvite` https://core.telegram.org/method/messages.getExportedChatInvite */
export interface MessagesGetExportedChatInviteParams {
  peer: TypeInputPeer;
  link: string;
}
/** `messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int request_needed:flags.3?Bool title:flags.4?string = messages.ExportedChatInvite` https://core.telegram.org/method/messages.editExportedChatInvite */
export interface MessagesEditExportedChatInviteParams {
  revoked?: boolean;
  peer: TypeInputPeer;
  link: string;
  expireDate?: number;
  usageLimit?: number;
  requestNeeded?: boolean;
  title?: string;
}
/** `messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer admin_id:InputUser = Bool` https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites */
export interface MessagesDeleteRevokedExportedChatInvitesParams {
  peer: TypeInputPeer;
  adminId: TypeInputUser;
}
/** `messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool` https://core.telegram.org/method/messages.deleteExportedChatInvite */
export interface MessagesDeleteExportedChatInviteParams {
  peer: TypeInputPeer;
  link: string;
}
/** `messages.getAdminsWithInvites#3920e6ef peer:InputPeer = messages.ChatAdminsWithInvites` https://core.telegram.org/method/messages.getAdminsWithInvites */
export interface MessagesGetAdminsWithInvitesParams {
  peer: TypeInputPeer;
}
/** `messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true subscription_expired:flags.3?true peer:InputPeer link:flags.1?string q:flags.2?string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters` https://core.telegram.org/method/messages.getChatInviteImporters */
export interface MessagesGetChatInviteImportersParams {
  requested?: boolean;
  subscriptionExpired?: boolean;
  peer: TypeInputPeer;
  link?: string;
  q?: string;
  offsetDate?: number;
  offsetUser: TypeInputUser;
  limit?: number;
}
/** `messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates` https://core.telegram.org/method/messages.setHistoryTTL */
export interface MessagesSetHistoryTTLParams {
  peer: TypeInputPeer;
  period: number;
}
/** `messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer = messages.CheckedHistoryImportPeer` https://core.telegram.org/method/messages.checkHistoryImportPeer */
export interface MessagesCheckHistoryImportPeerParams {
  peer: TypeInputPeer;
}
/** `messages.setChatTheme#081202c9 peer:InputPeer theme:InputChatTheme = Updates` https://core.telegram.org/method/messages.setChatTheme */
export interface MessagesSetChatThemeParams {
  peer: TypeInputPeer;
  theme: TypeInputChatTheme;
}
/** `messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int = Vector<ReadParticipantDate>` https://core.telegram.org/method/messages.getMessageReadParticipants */
export interface MessagesGetMessageReadParticipantsParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar` https://core.telegram.org/method/messages.getSearchResultsCalendar */
export interface MessagesGetSearchResultsCalendarParams {
  peer: TypeInputPeer;
  savedPeerId?: TypeInputPeer;
  filter: TypeMessagesFilter;
  offsetId?: number;
  offsetDate?: number;
}
/** `messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions` https://core.telegram.org/method/messages.getSearchResultsPositions */
export interface MessagesGetSearchResultsPositionsParams {
  peer: TypeInputPeer;
  savedPeerId?: TypeInputPeer;
  filter: TypeMessagesFilter;
  offsetId?: number;
  limit?: number;
}
/** `messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true peer:InputPeer user_id:InputUser = Updates` https://core.telegram.org/method/messages.hideChatJoinRequest */
export interface MessagesHideChatJoinRequestParams {
  approved?: boolean;
  peer: TypeInputPeer;
  userId: TypeInputUser;
}
/** `messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true peer:InputPeer link:flags.1?string = Updates` https://core.telegram.org/method/messages.hideAllChatJoinRequests */
export interface MessagesHideAllChatJoinRequestsParams {
  approved?: boolean;
  peer: TypeInputPeer;
  link?: string;
}
/** `messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool request_msg_id:flags.0?int = Updates` https://core.telegram.org/method/messages.toggleNoForwards */
export interface MessagesToggleNoForwardsParams {
  peer: TypeInputPeer;
  enabled: boolean;
  requestMsgId?: number;
}
/** `messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool` https://core.telegram.org/method/messages.saveDefaultSendAs */
export interface MessagesSaveDefaultSendAsParams {
  peer: TypeInputPeer;
  sendAs: TypeInputPeer;
}
/** `messages.sendReaction#d30d78d4 flags:# big:flags.1?true add_to_recent:flags.2?true peer:InputPeer msg_id:int reaction:flags.0?Vector<Reaction> = Updates` https://core.telegram.org/method/messages.sendReaction */
export interface MessagesSendReactionParams {
  big?: boolean;
  addToRecent?: boolean;
  peer: TypeInputPeer;
  msgId: number;
  reaction?: readonly TypeReaction[];
}
/** `messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.getMessagesReactions */
export interface MessagesGetMessagesReactionsParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = messages.MessageReactionsList` https://core.telegram.org/method/messages.getMessageReactionsList */
export interface MessagesGetMessageReactionsListParams {
  peer: TypeInputPeer;
  id: number;
  reaction?: TypeReaction;
  offset?: string;
  limit?: number;
}
/** `messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int paid_enabled:flags.1?Bool = Updates` https://core.telegram.org/method/messages.setChatAvailableReactions */
export interface MessagesSetChatAvailableReactionsParams {
  peer: TypeInputPeer;
  availableReactions: TypeChatReactions;
  reactionsLimit?: number;
  paidEnabled?: boolean;
}
/** `messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions` https://core.telegram.org/method/messages.getAvailableReactions */
export interface MessagesGetAvailableReactionsParams {
  hash?: number;
}
/** `messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool` https://core.telegram.org/method/messages.setDefaultReaction */
export interface MessagesSetDefaultReactionParams {
  reaction: TypeReaction;
}
/** `messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string tone:flags.2?string = messages.TranslatedText` https://core.telegram.org/method/messages.translateText */
export interface MessagesTranslateTextParams {
  peer?: TypeInputPeer;
  id?: readonly number[];
  text?: readonly TypeTextWithEntities[];
  toLang: string;
  tone?: string;
}
/** `messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages` https://core.telegram.org/method/messages.getUnreadReactions */
export interface MessagesGetUnreadReactionsParams {
  peer: TypeInputPeer;
  topMsgId?: number;
  savedPeerId?: TypeInputPeer;
  offsetId?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
}
/** `messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory` https://core.telegram.org/method/messages.readReactions */
export interface MessagesReadReactionsParams {
  peer: TypeInputPeer;
  topMsgId?: number;
  savedPeerId?: TypeInputPeer;
}
/** `messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int = messages.Messages` https://core.telegram.org/method/messages.searchSentMedia */
export interface MessagesSearchSentMediaParams {
  q: string;
  filter: TypeMessagesFilter;
  limit?: number;
}
/** `messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots` https://core.telegram.org/method/messages.getAttachMenuBots */
export interface MessagesGetAttachMenuBotsParams {
  hash?: bigint;
}
/** `messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot` https://core.telegram.org/method/messages.getAttachMenuBot */
export interface MessagesGetAttachMenuBotParams {
  bot: TypeInputUser;
}
/** `messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true bot:InputUser enabled:Bool = Bool` https://core.telegram.org/method/messages.toggleBotInAttachMenu */
export interface MessagesToggleBotInAttachMenuParams {
  writeAllowed?: boolean;
  bot: TypeInputUser;
  enabled: boolean;
}
/** `messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = WebViewResult` https://core.telegram.org/method/messages.requestWebView */
export interface MessagesRequestWebViewParams {
  fromBotMenu?: boolean;
  silent?: boolean;
  compact?: boolean;
  fullscreen?: boolean;
  peer: TypeInputPeer;
  bot: TypeInputUser;
  url?: string;
  startParam?: string;
  themeParams?: TypeDataJSON;
  platform: string;
  replyTo?: TypeInputReplyTo;
  sendAs?: TypeInputPeer;
}
/** `messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = Bool` https://core.telegram.org/method/messages.prolongWebView */
export interface MessagesProlongWebViewParams {
  silent?: boolean;
  peer: TypeInputPeer;
  bot: TypeInputUser;
  queryId: bigint;
  replyTo?: TypeInputReplyTo;
  sendAs?: TypeInputPeer;
}
/** `messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = WebViewResult` https://core.telegram.org/method/messages.requestSimpleWebView */
export interface MessagesRequestSimpleWebViewParams {
  fromSwitchWebview?: boolean;
  fromSideMenu?: boolean;
  compact?: boolean;
  fullscreen?: boolean;
  bot: TypeInputUser;
  url?: string;
  startParam?: string;
  themeParams?: TypeDataJSON;
  platform: string;
}
/** `messages.sendWebViewResultMessage#0a4314f5 bot_query_id:string result:InputBotInlineResult = WebViewMessageSent` https://core.telegram.org/method/messages.sendWebViewResultMessage */
export interface MessagesSendWebViewResultMessageParams {
  botQueryId: string;
  result: TypeInputBotInlineResult;
}
/** `messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long button_text:string data:string = Updates` https://core.telegram.org/method/messages.sendWebViewData */
export interface MessagesSendWebViewDataParams {
  bot: TypeInputUser;
  randomId?: bigint;
  buttonText: string;
  data: string;
}
/** `messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int = messages.TranscribedAudio` https://core.telegram.org/method/messages.transcribeAudio */
export interface MessagesTranscribeAudioParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int transcription_id:long good:Bool = Bool` https://core.telegram.org/method/messages.rateTranscribedAudio */
export interface MessagesRateTranscribedAudioParams {
  peer: TypeInputPeer;
  msgId: number;
  transcriptionId: bigint;
  good: boolean;
}
/** `messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> = Vector<Document>` https://core.telegram.org/method/messages.getCustomEmojiDocuments */
export interface MessagesGetCustomEmojiDocumentsParams {
  documentId: readonly bigint[];
}
/** `messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers` https://core.telegram.org/method/messages.getEmojiStickers */
export interface MessagesGetEmojiStickersParams {
  hash?: bigint;
}
/** `messages.getFeaturedEmojiStickers#0ecf6736 hash:long = messages.FeaturedStickers` https://core.telegram.org/method/messages.getFeaturedEmojiStickers */
export interface MessagesGetFeaturedEmojiStickersParams {
  hash?: bigint;
}
/** `messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer = Bool` https://core.telegram.org/method/messages.reportReaction */
export interface MessagesReportReactionParams {
  peer: TypeInputPeer;
  id: number;
  reactionPeer: TypeInputPeer;
}
/** `messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions` https://core.telegram.org/method/messages.getTopReactions */
export interface MessagesGetTopReactionsParams {
  limit?: number;
  hash?: bigint;
}
/** `messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions` https://core.telegram.org/method/messages.getRecentReactions */
export interface MessagesGetRecentReactionsParams {
  limit?: number;
  hash?: bigint;
}
/** `messages.clearRecentReactions#9dfeefb4 = Bool` https://core.telegram.org/method/messages.clearRecentReactions */
export interface MessagesClearRecentReactionsParams {
}
/** `messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.getExtendedMedia */
export interface MessagesGetExtendedMediaParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `messages.setDefaultHistoryTTL#9eb51445 period:int = Bool` https://core.telegram.org/method/messages.setDefaultHistoryTTL */
export interface MessagesSetDefaultHistoryTTLParams {
  period: number;
}
/** `messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL` https://core.telegram.org/method/messages.getDefaultHistoryTTL */
export interface MessagesGetDefaultHistoryTTLParams {
}
/** `messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/messages.sendBotRequestedPeer */
export interface MessagesSendBotRequestedPeerParams {
  peer: TypeInputPeer;
  msgId?: number;
  webappReqId?: string;
  buttonId: number;
  requestedPeers: readonly TypeInputPeer[];
}
/** `messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiGroups */
export interface MessagesGetEmojiGroupsParams {
  hash?: number;
}
/** `messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiStatusGroups */
export interface MessagesGetEmojiStatusGroupsParams {
  hash?: number;
}
/** `messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups */
export interface MessagesGetEmojiProfilePhotoGroupsParams {
  hash?: number;
}
/** `messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList` https://core.telegram.org/method/messages.searchCustomEmoji */
export interface MessagesSearchCustomEmojiParams {
  emoticon: string;
  hash?: bigint;
}
/** `messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true peer:InputPeer = Bool` https://core.telegram.org/method/messages.togglePeerTranslations */
export interface MessagesTogglePeerTranslationsParams {
  disabled?: boolean;
  peer: TypeInputPeer;
}
/** `messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp` https://core.telegram.org/method/messages.getBotApp */
export interface MessagesGetBotAppParams {
  app: TypeInputBotApp;
  hash?: bigint;
}
/** `messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = WebViewResult` https://core.telegram.org/method/messages.requestAppWebView */
export interface MessagesRequestAppWebViewParams {
  writeAllowed?: boolean;
  compact?: boolean;
  fullscreen?: boolean;
  peer: TypeInputPeer;
  app: TypeInputBotApp;
  startParam?: string;
  themeParams?: TypeDataJSON;
  platform: string;
}
/** `messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper settings:flags.2?WallPaperSettings id:flags.1?int = Updates` https://core.telegram.org/method/messages.setChatWallPaper */
export interface MessagesSetChatWallPaperParams {
  forBoth?: boolean;
  revert?: boolean;
  peer: TypeInputPeer;
  wallpaper?: TypeInputWallPaper;
  settings?: TypeWallPaperSettings;
  id?: number;
}
/** `messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets` https://core.telegram.org/method/messages.searchEmojiStickerSets */
export interface MessagesSearchEmojiStickerSetsParams {
  excludeFeatured?: boolean;
  q: string;
  hash?: bigint;
}
/** `messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true parent_peer:flags.1?InputPeer offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs` https://core.telegram.org/method/messages.getSavedDialogs */
export interface MessagesGetSavedDialogsParams {
  excludePinned?: boolean;
  parentPeer?: TypeInputPeer;
  offsetDate?: number;
  offsetId?: number;
  offsetPeer: TypeInputPeer;
  limit?: number;
  hash?: bigint;
}
/** `messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getSavedHistory */
export interface MessagesGetSavedHistoryParams {
  parentPeer?: TypeInputPeer;
  peer: TypeInputPeer;
  offsetId?: number;
  offsetDate?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
  hash?: bigint;
}
/** `messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory` https://core.telegram.org/method/messages.deleteSavedHistory */
export interface MessagesDeleteSavedHistoryParams {
  parentPeer?: TypeInputPeer;
  peer: TypeInputPeer;
  maxId: number;
  minDate?: number;
  maxDate?: number;
}
/** `messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs` https://core.telegram.org/method/messages.getPinnedSavedDialogs */
export interface MessagesGetPinnedSavedDialogsParams {
}
/** `messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true peer:InputDialogPeer = Bool` https://core.telegram.org/method/messages.toggleSavedDialogPin */
export interface MessagesToggleSavedDialogPinParams {
  pinned?: boolean;
  peer: TypeInputDialogPeer;
}
/** `messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool` https://core.telegram.org/method/messages.reorderPinnedSavedDialogs */
export interface MessagesReorderPinnedSavedDialogsParams {
  force?: boolean;
  order: readonly TypeInputDialogPeer[];
}
/** `messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long = messages.SavedReactionTags` https://core.telegram.org/method/messages.getSavedReactionTags */
export interface MessagesGetSavedReactionTagsParams {
  peer?: TypeInputPeer;
  hash?: bigint;
}
/** `messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction title:flags.0?string = Bool` https://core.telegram.org/method/messages.updateSavedReactionTag */
export interface MessagesUpdateSavedReactionTagParams {
  reaction: TypeReaction;
  title?: string;
}
/** `messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions` https://core.telegram.org/method/messages.getDefaultTagReactions */
export interface MessagesGetDefaultTagReactionsParams {
  hash?: bigint;
}
/** `messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate` https://core.telegram.org/method/messages.getOutboxReadDate */
export interface MessagesGetOutboxReadDateParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies` https://core.telegram.org/method/messages.getQuickReplies */
export interface MessagesGetQuickRepliesParams {
  hash?: bigint;
}
/** `messages.reorderQuickReplies#60331907 order:Vector<int> = Bool` https://core.telegram.org/method/messages.reorderQuickReplies */
export interface MessagesReorderQuickRepliesParams {
  order: readonly number[];
}
/** `messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool` https://core.telegram.org/method/messages.checkQuickReplyShortcut */
export interface MessagesCheckQuickReplyShortcutParams {
  shortcut: string;
}
/** `messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool` https://core.telegram.org/method/messages.editQuickReplyShortcut */
export interface MessagesEditQuickReplyShortcutParams {
  shortcutId: number;
  shortcut: string;
}
/** `messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool` https://core.telegram.org/method/messages.deleteQuickReplyShortcut */
export interface MessagesDeleteQuickReplyShortcutParams {
  shortcutId: number;
}
/** `messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int id:flags.0?Vector<int> hash:long = messages.Messages` https://core.telegram.org/method/messages.getQuickReplyMessages */
export interface MessagesGetQuickReplyMessagesParams {
  shortcutId: number;
  id?: readonly number[];
  hash?: bigint;
}
/** `messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int id:Vector<int> random_id:Vector<long> = Updates` https://core.telegram.org/method/messages.sendQuickReplyMessages */
export interface MessagesSendQuickReplyMessagesParams {
  peer: TypeInputPeer;
  shortcutId: number;
  id: readonly number[];
  randomId?: readonly bigint[];
}
/** `messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> = Updates` https://core.telegram.org/method/messages.deleteQuickReplyMessages */
export interface MessagesDeleteQuickReplyMessagesParams {
  shortcutId: number;
  id: readonly number[];
}
/** `messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool` https://core.telegram.org/method/messages.toggleDialogFilterTags */
export interface MessagesToggleDialogFilterTagsParams {
  enabled: boolean;
}
/** `messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers` https://core.telegram.org/method/messages.getMyStickers */
export interface MessagesGetMyStickersParams {
  offsetId?: bigint;
  limit?: number;
}
/** `messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiStickerGroups */
export interface MessagesGetEmojiStickerGroupsParams {
  hash?: number;
}
/** `messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects` https://core.telegram.org/method/messages.getAvailableEffects */
export interface MessagesGetAvailableEffectsParams {
  hash?: number;
}
/** `messages.editFactCheck#0589ee75 peer:InputPeer msg_id:int text:TextWithEntities = Updates` https://core.telegram.org/method/messages.editFactCheck */
export interface MessagesEditFactCheckParams {
  peer: TypeInputPeer;
  msgId: number;
  text: TypeTextWithEntities;
}
/** `messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates` https://core.telegram.org/method/messages.deleteFactCheck */
export interface MessagesDeleteFactCheckParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> = Vector<FactCheck>` https://core.telegram.org/method/messages.getFactCheck */
export interface MessagesGetFactCheckParams {
  peer: TypeInputPeer;
  msgId: readonly number[];
}
/** `messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser start_param:flags.1?string theme_params:flags.0?DataJSON platform:string = WebViewResult` https://core.telegram.org/method/messages.requestMainWebView */
export interface MessagesRequestMainWebViewParams {
  compact?: boolean;
  fullscreen?: boolean;
  peer: TypeInputPeer;
  bot: TypeInputUser;
  startParam?: string;
  themeParams?: TypeDataJSON;
  platform: string;
}
/** `messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?PaidReactionPrivacy = Updates` https://core.telegram.org/method/messages.sendPaidReaction */
export interface MessagesSendPaidReactionParams {
  peer: TypeInputPeer;
  msgId: number;
  count: number;
  randomId?: bigint;
  private?: TypePaidReactionPrivacy;
}
/** `messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int private:PaidReactionPrivacy = Bool` https://core.telegram.org/method/messages.togglePaidReactionPrivacy */
export interface MessagesTogglePaidReactionPrivacyParams {
  peer: TypeInputPeer;
  msgId: number;
  private: TypePaidReactionPrivacy;
}
/** `messages.getPaidReactionPrivacy#472455aa = Updates` https://core.telegram.org/method/messages.getPaidReactionPrivacy */
export interface MessagesGetPaidReactionPrivacyParams {
}
/** `messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool` https://core.telegram.org/method/messages.viewSponsoredMessage */
export interface MessagesViewSponsoredMessageParams {
  randomId: Uint8Array;
}
/** `messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true fullscreen:flags.1?true random_id:bytes = Bool` https://core.telegram.org/method/messages.clickSponsoredMessage */
export interface MessagesClickSponsoredMessageParams {
  media?: boolean;
  fullscreen?: boolean;
  randomId: Uint8Array;
}
/** `messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes = channels.SponsoredMessageReportResult` https://core.telegram.org/method/messages.reportSponsoredMessage */
export interface MessagesReportSponsoredMessageParams {
  randomId: Uint8Array;
  option: Uint8Array;
}
/** `messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int = messages.SponsoredMessages` https://core.telegram.org/method/messages.getSponsoredMessages */
export interface MessagesGetSponsoredMessagesParams {
  peer: TypeInputPeer;
  msgId?: number;
}
/** `messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> = messages.BotPreparedInlineMessage` https://core.telegram.org/method/messages.savePreparedInlineMessage */
export interface MessagesSavePreparedInlineMessageParams {
  result: TypeInputBotInlineResult;
  userId: TypeInputUser;
  peerTypes?: readonly TypeInlineQueryPeerType[];
}
/** `messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string = messages.PreparedInlineMessage` https://core.telegram.org/method/messages.getPreparedInlineMessage */
export interface MessagesGetPreparedInlineMessageParams {
  bot: TypeInputUser;
  id: string;
}
/** `messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string emoticon:string lang_code:Vector<string> offset:int limit:int hash:long = messages.FoundStickers` https://core.telegram.org/method/messages.searchStickers */
export interface MessagesSearchStickersParams {
  emojis?: boolean;
  q: string;
  emoticon: string;
  langCode: readonly string[];
  offset?: number;
  limit?: number;
  hash?: bigint;
}
/** `messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true peer:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/messages.reportMessagesDelivery */
export interface MessagesReportMessagesDeliveryParams {
  push?: boolean;
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer ids:Vector<InputPeer> = messages.SavedDialogs` https://core.telegram.org/method/messages.getSavedDialogsByID */
export interface MessagesGetSavedDialogsByIDParams {
  parentPeer?: TypeInputPeer;
  ids: readonly TypeInputPeer[];
}
/** `messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer max_id:int = Bool` https://core.telegram.org/method/messages.readSavedHistory */
export interface MessagesReadSavedHistoryParams {
  parentPeer: TypeInputPeer;
  peer: TypeInputPeer;
  maxId: number;
}
/** `messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int completed:Vector<int> incompleted:Vector<int> = Updates` https://core.telegram.org/method/messages.toggleTodoCompleted */
export interface MessagesToggleTodoCompletedParams {
  peer: TypeInputPeer;
  msgId: number;
  completed: readonly number[];
  incompleted: readonly number[];
}
/** `messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem> = Updates` https://core.telegram.org/method/messages.appendTodoList */
export interface MessagesAppendTodoListParams {
  peer: TypeInputPeer;
  msgId: number;
  list: readonly TypeTodoItem[];
}
/** `messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true peer:InputPeer msg_id:int schedule_date:flags.0?int reject_comment:flags.2?string = Updates` https://core.telegram.org/method/messages.toggleSuggestedPostApproval */
export interface MessagesToggleSuggestedPostApprovalParams {
  reject?: boolean;
  peer: TypeInputPeer;
  msgId: number;
  scheduleDate?: number;
  rejectComment?: string;
}
/** `messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics` https://core.telegram.org/method/messages.getForumTopics */
export interface MessagesGetForumTopicsParams {
  peer: TypeInputPeer;
  q?: string;
  offsetDate?: number;
  offsetId?: number;
  offsetTopic?: number;
  limit?: number;
}
/** `messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> = messages.ForumTopics` https://core.telegram.org/method/messages.getForumTopicsByID */
export interface MessagesGetForumTopicsByIDParams {
  peer: TypeInputPeer;
  topics: readonly number[];
}
/** `messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates` https://core.telegram.org/method/messages.editForumTopic */
export interface MessagesEditForumTopicParams {
  peer: TypeInputPeer;
  topicId: number;
  title?: string;
  iconEmojiId?: bigint;
  closed?: boolean;
  hidden?: boolean;
}
/** `messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool = Updates` https://core.telegram.org/method/messages.updatePinnedForumTopic */
export interface MessagesUpdatePinnedForumTopicParams {
  peer: TypeInputPeer;
  topicId: number;
  pinned: boolean;
}
/** `messages.reorderPinnedForumTopics#0e7841f0 flags:# force:flags.0?true peer:InputPeer order:Vector<int> = Updates` https://core.telegram.org/method/messages.reorderPinnedForumTopics */
export interface MessagesReorderPinnedForumTopicsParams {
  force?: boolean;
  peer: TypeInputPeer;
  order: readonly number[];
}
/** `messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true peer:InputPeer title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates` https://core.telegram.org/method/messages.createForumTopic */
export interface MessagesCreateForumTopicParams {
  titleMissing?: boolean;
  peer: TypeInputPeer;
  title: string;
  iconColor?: number;
  iconEmojiId?: bigint;
  randomId?: bigint;
  sendAs?: TypeInputPeer;
}
/** `messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int = messages.AffectedHistory` https://core.telegram.org/method/messages.deleteTopicHistory */
export interface MessagesDeleteTopicHistoryParams {
  peer: TypeInputPeer;
  topMsgId: number;
}
/** `messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo` https://core.telegram.org/method/messages.getEmojiGameInfo */
export interface MessagesGetEmojiGameInfoParams {
}
/** `messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int to_lang:flags.0?string tone:flags.2?string = TextWithEntities` https://core.telegram.org/method/messages.summarizeText */
export interface MessagesSummarizeTextParams {
  peer: TypeInputPeer;
  id: number;
  toLang?: string;
  tone?: string;
}
/** `messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser password:InputCheckPasswordSRP = Updates` https://core.telegram.org/method/messages.editChatCreator */
export interface MessagesEditChatCreatorParams {
  peer: TypeInputPeer;
  userId: TypeInputUser;
  password: TypeInputCheckPasswordSRP;
}
/** `messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User` https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave */
export interface MessagesGetFutureChatCreatorAfterLeaveParams {
  peer: TypeInputPeer;
}
/** `messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer rank:string = Updates` https://core.telegram.org/method/messages.editChatParticipantRank */
export interface MessagesEditChatParticipantRankParams {
  peer: TypeInputPeer;
  participant: TypeInputPeer;
  rank: string;
}
/** `messages.declineUrlAuth#35436bbc url:string = Bool` https://core.telegram.org/method/messages.declineUrlAuth */
export interface MessagesDeclineUrlAuthParams {
  url: string;
}
/** `messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool` https://core.telegram.org/method/messages.checkUrlAuthMatchCode */
export interface MessagesCheckUrlAuthMatchCodeParams {
  url: string;
  matchCode: string;
}
/** `messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI` https://core.telegram.org/method/messages.composeMessageWithAI */
export interface MessagesComposeMessageWithAIParams {
  proofread?: boolean;
  emojify?: boolean;
  text: TypeTextWithEntities;
  translateToLang?: string;
  tone?: TypeInputAiComposeTone;
}
/** `messages.reportReadMetrics#4067c5e6 peer:InputPeer metrics:Vector<InputMessageReadMetric> = Bool` https://core.telegram.org/method/messages.reportReadMetrics */
export interface MessagesReportReadMetricsParams {
  peer: TypeInputPeer;
  metrics: readonly TypeInputMessageReadMetric[];
}
/** `messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int = Bool` https://core.telegram.org/method/messages.reportMusicListen */
export interface MessagesReportMusicListenParams {
  id: TypeInputDocument;
  listenedDuration: number;
}
/** `messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer = Updates` https://core.telegram.org/method/messages.addPollAnswer */
export interface MessagesAddPollAnswerParams {
  peer: TypeInputPeer;
  msgId: number;
  answer: TypePollAnswer;
}
/** `messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes = Updates` https://core.telegram.org/method/messages.deletePollAnswer */
export interface MessagesDeletePollAnswerParams {
  peer: TypeInputPeer;
  msgId: number;
  option: Uint8Array;
}
/** `messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages` https://core.telegram.org/method/messages.getUnreadPollVotes */
export interface MessagesGetUnreadPollVotesParams {
  peer: TypeInputPeer;
  topMsgId?: number;
  offsetId?: number;
  addOffset?: number;
  limit?: number;
  maxId?: number;
  minId?: number;
}
/** `messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory` https://core.telegram.org/method/messages.readPollVotes */
export interface MessagesReadPollVotesParams {
  peer: TypeInputPeer;
  topMsgId?: number;
}
/** `messages.setBotGuestChatResult#b8f106e3 query_id:long result:InputBotInlineResult = InputBotInlineMessageID` https://core.telegram.org/method/messages.setBotGuestChatResult */
export interface MessagesSetBotGuestChatResultParams {
  queryId: bigint;
  result: TypeInputBotInlineResult;
}
/** `messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer participant:InputPeer = Bool` https://core.telegram.org/method/messages.deleteParticipantReactions */
export interface MessagesDeleteParticipantReactionsParams {
  peer: TypeInputPeer;
  participant: TypeInputPeer;
}
/** `messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int participant:InputPeer = Updates` https://core.telegram.org/method/messages.deleteParticipantReaction */
export interface MessagesDeleteParticipantReactionParams {
  peer: TypeInputPeer;
  msgId: number;
  participant: TypeInputPeer;
}
/** `messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getPersonalChannelHistory */
export interface MessagesGetPersonalChannelHistoryParams {
  userId: TypeInputUser;
  limit?: number;
  maxId?: number;
  minId?: number;
  hash?: bigint;
}
/** `messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages` https://core.telegram.org/method/messages.getRichMessage */
export interface MessagesGetRichMessageParams {
  peer: TypeInputPeer;
  id: number;
}
/** `updates.getState#edd4882a = updates.State` https://core.telegram.org/method/updates.getState */
export interface UpdatesGetStateParams {
}
/** `updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference` https://core.telegram.org/method/updates.getDifference */
export interface UpdatesGetDifferenceParams {
  pts: number;
  ptsLimit?: number;
  ptsTotalLimit?: number;
  date: number;
  qts: number;
  qtsLimit?: number;
}
/** `updates.getChannelDifference#03173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference` https://core.telegram.org/method/updates.getChannelDifference */
export interface UpdatesGetChannelDifferenceParams {
  force?: boolean;
  channel: TypeInputChannel;
  filter: TypeChannelMessagesFilter;
  pts: number;
  limit?: number;
}
/** `photos.updateProfilePhoto#09e82039 flags:# fallback:flags.0?true bot:flags.1?InputUser id:InputPhoto = photos.Photo` https://core.telegram.org/method/photos.updateProfilePhoto */
export interface PhotosUpdateProfilePhotoParams {
  fallback?: boolean;
  bot?: TypeInputUser;
  id: TypeInputPhoto;
}
/** `photos.uploadProfilePhoto#0388a3b5 flags:# fallback:flags.3?true bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize = photos.Photo` https://core.telegram.org/method/photos.uploadProfilePhoto */
export interface PhotosUploadProfilePhotoParams {
  fallback?: boolean;
  bot?: TypeInputUser;
  file?: TypeInputFile;
  video?: TypeInputFile;
  videoStartTs?: number;
  videoEmojiMarkup?: TypeVideoSize;
}
/** `photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>` https://core.telegram.org/method/photos.deletePhotos */
export interface PhotosDeletePhotosParams {
  id: readonly TypeInputPhoto[];
}
/** `photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int = photos.Photos` https://core.telegram.org/method/photos.getUserPhotos */
export interface PhotosGetUserPhotosParams {
  userId: TypeInputUser;
  offset?: number;
  maxId?: bigint;
  limit?: number;
}
/** `photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.5?VideoSize = photos.Photo` https://core.telegram.org/method/photos.uploadContactProfilePhoto */
export interface PhotosUploadContactProfilePhotoParams {
  suggest?: boolean;
  save?: boolean;
  userId: TypeInputUser;
  file?: TypeInputFile;
  video?: TypeInputFile;
  videoStartTs?: number;
  videoEmojiMarkup?: TypeVideoSize;
}
/** `upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool` https://core.telegram.org/method/upload.saveFilePart */
export interface UploadSaveFilePartParams {
  fileId: bigint;
  filePart: number;
  bytes: Uint8Array;
}
/** `upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File` https://core.telegram.org/method/upload.getFile */
export interface UploadGetFileParams {
  precise?: boolean;
  cdnSupported?: boolean;
  location: TypeInputFileLocation;
  offset: number;
  limit: number;
}
/** `upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool` https://core.telegram.org/method/upload.saveBigFilePart */
export interface UploadSaveBigFilePartParams {
  fileId: bigint;
  filePart: number;
  fileTotalParts: number;
  bytes: Uint8Array;
}
/** `upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile` https://core.telegram.org/method/upload.getWebFile */
export interface UploadGetWebFileParams {
  location: TypeInputWebFileLocation;
  offset: number;
  limit: number;
}
/** `upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile` https://core.telegram.org/method/upload.getCdnFile */
export interface UploadGetCdnFileParams {
  fileToken: Uint8Array;
  offset: number;
  limit: number;
}
/** `upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>` https://core.telegram.org/method/upload.reuploadCdnFile */
export interface UploadReuploadCdnFileParams {
  fileToken: Uint8Array;
  requestToken: Uint8Array;
}
/** `upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>` https://core.telegram.org/method/upload.getCdnFileHashes */
export interface UploadGetCdnFileHashesParams {
  fileToken: Uint8Array;
  offset: number;
}
/** `upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>` https://core.telegram.org/method/upload.getFileHashes */
export interface UploadGetFileHashesParams {
  location: TypeInputFileLocation;
  offset: number;
}
/** `help.getConfig#c4f9186b = Config` https://core.telegram.org/method/help.getConfig */
export interface HelpGetConfigParams {
}
/** `help.getNearestDc#1fb33026 = NearestDc` https://core.telegram.org/method/help.getNearestDc */
export interface HelpGetNearestDcParams {
}
/** `help.getAppUpdate#522d5a7d source:string = help.AppUpdate` https://core.telegram.org/method/help.getAppUpdate */
export interface HelpGetAppUpdateParams {
  source: string;
}
/** `help.getInviteText#4d392343 = help.InviteText` https://core.telegram.org/method/help.getInviteText */
export interface HelpGetInviteTextParams {
}
/** `help.getSupport#9cdf08cd = help.Support` https://core.telegram.org/method/help.getSupport */
export interface HelpGetSupportParams {
}
/** `help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool` https://core.telegram.org/method/help.setBotUpdatesStatus */
export interface HelpSetBotUpdatesStatusParams {
  pendingUpdatesCount: number;
  message: string;
}
/** `help.getCdnConfig#52029342 = CdnConfig` https://core.telegram.org/method/help.getCdnConfig */
export interface HelpGetCdnConfigParams {
}
/** `help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls` https://core.telegram.org/method/help.getRecentMeUrls */
export interface HelpGetRecentMeUrlsParams {
  referer: string;
}
/** `help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate` https://core.telegram.org/method/help.getTermsOfServiceUpdate */
export interface HelpGetTermsOfServiceUpdateParams {
}
/** `help.acceptTermsOfService#ee72f79a id:DataJSON = Bool` https://core.telegram.org/method/help.acceptTermsOfService */
export interface HelpAcceptTermsOfServiceParams {
  id: TypeDataJSON;
}
/** `help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo` https://core.telegram.org/method/help.getDeepLinkInfo */
export interface HelpGetDeepLinkInfoParams {
  path: string;
}
/** `help.getAppConfig#61e3f854 hash:int = help.AppConfig` https://core.telegram.org/method/help.getAppConfig */
export interface HelpGetAppConfigParams {
  hash?: number;
}
/** `help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool` https://core.telegram.org/method/help.saveAppLog */
export interface HelpSaveAppLogParams {
  events: readonly TypeInputAppEvent[];
}
/** `help.getPassportConfig#c661ad08 hash:int = help.PassportConfig` https://core.telegram.org/method/help.getPassportConfig */
export interface HelpGetPassportConfigParams {
  hash?: number;
}
/** `help.getSupportName#d360e72c = help.SupportName` https://core.telegram.org/method/help.getSupportName */
export interface HelpGetSupportNameParams {
}
/** `help.getUserInfo#038a08d3 user_id:InputUser = help.UserInfo` https://core.telegram.org/method/help.getUserInfo */
export interface HelpGetUserInfoParams {
  userId: TypeInputUser;
}
/** `help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo` https://core.telegram.org/method/help.editUserInfo */
export interface HelpEditUserInfoParams {
  userId: TypeInputUser;
  message: string;
  entities: readonly TypeMessageEntity[];
}
/** `help.getPromoData#c0977421 = help.PromoData` https://core.telegram.org/method/help.getPromoData */
export interface HelpGetPromoDataParams {
}
/** `help.hidePromoData#1e251c95 peer:InputPeer = Bool` https://core.telegram.org/method/help.hidePromoData */
export interface HelpHidePromoDataParams {
  peer: TypeInputPeer;
}
/** `help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool` https://core.telegram.org/method/help.dismissSuggestion */
export interface HelpDismissSuggestionParams {
  peer: TypeInputPeer;
  suggestion: string;
}
/** `help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList` https://core.telegram.org/method/help.getCountriesList */
export interface HelpGetCountriesListParams {
  langCode: string;
  hash?: number;
}
/** `help.getPremiumPromo#b81b93d4 = help.PremiumPromo` https://core.telegram.org/method/help.getPremiumPromo */
export interface HelpGetPremiumPromoParams {
}
/** `help.getPeerColors#da80f42f hash:int = help.PeerColors` https://core.telegram.org/method/help.getPeerColors */
export interface HelpGetPeerColorsParams {
  hash?: number;
}
/** `help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors` https://core.telegram.org/method/help.getPeerProfileColors */
export interface HelpGetPeerProfileColorsParams {
  hash?: number;
}
/** `help.getTimezonesList#49b30240 hash:int = help.TimezonesList` https://core.telegram.org/method/help.getTimezonesList */
export interface HelpGetTimezonesListParams {
  hash?: number;
}
/** `channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool` https://core.telegram.org/method/channels.readHistory */
export interface ChannelsReadHistoryParams {
  channel: TypeInputChannel;
  maxId: number;
}
/** `channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages` https://core.telegram.org/method/channels.deleteMessages */
export interface ChannelsDeleteMessagesParams {
  channel: TypeInputChannel;
  id: readonly number[];
}
/** `channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/channels.reportSpam */
export interface ChannelsReportSpamParams {
  channel: TypeInputChannel;
  participant: TypeInputPeer;
  id: readonly number[];
}
/** `channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages` https://core.telegram.org/method/channels.getMessages */
export interface ChannelsGetMessagesParams {
  channel: TypeInputChannel;
  id: readonly TypeInputMessage[];
}
/** `channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants` https://core.telegram.org/method/channels.getParticipants */
export interface ChannelsGetParticipantsParams {
  channel: TypeInputChannel;
  filter: TypeChannelParticipantsFilter;
  offset?: number;
  limit?: number;
  hash?: bigint;
}
/** `channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant` https://core.telegram.org/method/channels.getParticipant */
export interface ChannelsGetParticipantParams {
  channel: TypeInputChannel;
  participant: TypeInputPeer;
}
/** `channels.getChannels#0a7f6bbb id:Vector<InputChannel> = messages.Chats` https://core.telegram.org/method/channels.getChannels */
export interface ChannelsGetChannelsParams {
  id: readonly TypeInputChannel[];
}
/** `channels.getFullChannel#08736a09 channel:InputChannel = messages.ChatFull` https://core.telegram.org/method/channels.getFullChannel */
export interface ChannelsGetFullChannelParams {
  channel: TypeInputChannel;
}
/** `channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates` https://core.telegram.org/method/channels.createChannel */
export interface ChannelsCreateChannelParams {
  broadcast?: boolean;
  megagroup?: boolean;
  forImport?: boolean;
  forum?: boolean;
  title: string;
  about: string;
  geoPoint?: TypeInputGeoPoint;
  address?: string;
  ttlPeriod?: number;
}
/** `channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates` https://core.telegram.org/method/channels.editAdmin */
export interface ChannelsEditAdminParams {
  channel: TypeInputChannel;
  userId: TypeInputUser;
  adminRights: TypeChatAdminRights;
  rank?: string;
}
/** `channels.editTitle#566decd0 channel:InputChannel title:string = Updates` https://core.telegram.org/method/channels.editTitle */
export interface ChannelsEditTitleParams {
  channel: TypeInputChannel;
  title: string;
}
/** `channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates` https://core.telegram.org/method/channels.editPhoto */
export interface ChannelsEditPhotoParams {
  channel: TypeInputChannel;
  photo: TypeInputChatPhoto;
}
/** `channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool` https://core.telegram.org/method/channels.checkUsername */
export interface ChannelsCheckUsernameParams {
  channel: TypeInputChannel;
  username: string;
}
/** `channels.updateUsername#3514b3de channel:InputChannel username:string = Bool` https://core.telegram.org/method/channels.updateUsername */
export interface ChannelsUpdateUsernameParams {
  channel: TypeInputChannel;
  username: string;
}
/** `channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult` https://core.telegram.org/method/channels.joinChannel */
export interface ChannelsJoinChannelParams {
  channel: TypeInputChannel;
}
/** `channels.leaveChannel#f836aa95 channel:InputChannel = Updates` https://core.telegram.org/method/channels.leaveChannel */
export interface ChannelsLeaveChannelParams {
  channel: TypeInputChannel;
}
/** `channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers` https://core.telegram.org/method/channels.inviteToChannel */
export interface ChannelsInviteToChannelParams {
  channel: TypeInputChannel;
  users: readonly TypeInputUser[];
}
/** `channels.deleteChannel#c0111fe3 channel:InputChannel = Updates` https://core.telegram.org/method/channels.deleteChannel */
export interface ChannelsDeleteChannelParams {
  channel: TypeInputChannel;
}
/** `channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink` https://core.telegram.org/method/channels.exportMessageLink */
export interface ChannelsExportMessageLinkParams {
  grouped?: boolean;
  thread?: boolean;
  channel: TypeInputChannel;
  id: number;
}
/** `channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates` https://core.telegram.org/method/channels.toggleSignatures */
export interface ChannelsToggleSignaturesParams {
  signaturesEnabled?: boolean;
  profilesEnabled?: boolean;
  channel: TypeInputChannel;
}
/** `channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true = messages.Chats` https://core.telegram.org/method/channels.getAdminedPublicChannels */
export interface ChannelsGetAdminedPublicChannelsParams {
  byLocation?: boolean;
  checkLimit?: boolean;
  forPersonal?: boolean;
}
/** `channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates` https://core.telegram.org/method/channels.editBanned */
export interface ChannelsEditBannedParams {
  channel: TypeInputChannel;
  participant: TypeInputPeer;
  bannedRights: TypeChatBannedRights;
}
/** `channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults` https://core.telegram.org/method/channels.getAdminLog */
export interface ChannelsGetAdminLogParams {
  channel: TypeInputChannel;
  q: string;
  eventsFilter?: TypeChannelAdminLogEventsFilter;
  admins?: readonly TypeInputUser[];
  maxId?: bigint;
  minId?: bigint;
  limit?: number;
}
/** `channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool` https://core.telegram.org/method/channels.setStickers */
export interface ChannelsSetStickersParams {
  channel: TypeInputChannel;
  stickerset: TypeInputStickerSet;
}
/** `channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool` https://core.telegram.org/method/channels.readMessageContents */
export interface ChannelsReadMessageContentsParams {
  channel: TypeInputChannel;
  id: readonly number[];
}
/** `channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates` https://core.telegram.org/method/channels.deleteHistory */
export interface ChannelsDeleteHistoryParams {
  forEveryone?: boolean;
  channel: TypeInputChannel;
  maxId: number;
}
/** `channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.togglePreHistoryHidden */
export interface ChannelsTogglePreHistoryHiddenParams {
  channel: TypeInputChannel;
  enabled: boolean;
}
/** `channels.getLeftChannels#8341ecc0 offset:int = messages.Chats` https://core.telegram.org/method/channels.getLeftChannels */
export interface ChannelsGetLeftChannelsParams {
  offset?: number;
}
/** `channels.getGroupsForDiscussion#f5dad378 = messages.Chats` https://core.telegram.org/method/channels.getGroupsForDiscussion */
export interface ChannelsGetGroupsForDiscussionParams {
}
/** `channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool` https://core.telegram.org/method/channels.setDiscussionGroup */
export interface ChannelsSetDiscussionGroupParams {
  broadcast: TypeInputChannel;
  group: TypeInputChannel;
}
/** `channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool` https://core.telegram.org/method/channels.editLocation */
export interface ChannelsEditLocationParams {
  channel: TypeInputChannel;
  geoPoint: TypeInputGeoPoint;
  address: string;
}
/** `channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates` https://core.telegram.org/method/channels.toggleSlowMode */
export interface ChannelsToggleSlowModeParams {
  channel: TypeInputChannel;
  seconds: number;
}
/** `channels.getInactiveChannels#11e831ee = messages.InactiveChats` https://core.telegram.org/method/channels.getInactiveChannels */
export interface ChannelsGetInactiveChannelsParams {
}
/** `channels.convertToGigagroup#0b290c69 channel:InputChannel = Updates` https://core.telegram.org/method/channels.convertToGigagroup */
export interface ChannelsConvertToGigagroupParams {
  channel: TypeInputChannel;
}
/** `channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers` https://core.telegram.org/method/channels.getSendAs */
export interface ChannelsGetSendAsParams {
  forPaidReactions?: boolean;
  forLiveStories?: boolean;
  peer: TypeInputPeer;
}
/** `channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory` https://core.telegram.org/method/channels.deleteParticipantHistory */
export interface ChannelsDeleteParticipantHistoryParams {
  channel: TypeInputChannel;
  participant: TypeInputPeer;
}
/** `channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleJoinToSend */
export interface ChannelsToggleJoinToSendParams {
  channel: TypeInputChannel;
  enabled: boolean;
}
/** `channels.toggleJoinRequest#0ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates` https://core.telegram.org/method/channels.toggleJoinRequest */
export interface ChannelsToggleJoinRequestParams {
  applyToInvites?: boolean;
  channel: TypeInputChannel;
  enabled: boolean;
  guardBot?: TypeInputUser;
}
/** `channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool` https://core.telegram.org/method/channels.reorderUsernames */
export interface ChannelsReorderUsernamesParams {
  channel: TypeInputChannel;
  order: readonly string[];
}
/** `channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool` https://core.telegram.org/method/channels.toggleUsername */
export interface ChannelsToggleUsernameParams {
  channel: TypeInputChannel;
  username: string;
  active: boolean;
}
/** `channels.deactivateAllUsernames#0a245dd3 channel:InputChannel = Bool` https://core.telegram.org/method/channels.deactivateAllUsernames */
export interface ChannelsDeactivateAllUsernamesParams {
  channel: TypeInputChannel;
}
/** `channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates` https://core.telegram.org/method/channels.toggleForum */
export interface ChannelsToggleForumParams {
  channel: TypeInputChannel;
  enabled: boolean;
  tabs: boolean;
}
/** `channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleAntiSpam */
export interface ChannelsToggleAntiSpamParams {
  channel: TypeInputChannel;
  enabled: boolean;
}
/** `channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool` https://core.telegram.org/method/channels.reportAntiSpamFalsePositive */
export interface ChannelsReportAntiSpamFalsePositiveParams {
  channel: TypeInputChannel;
  msgId: number;
}
/** `channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleParticipantsHidden */
export interface ChannelsToggleParticipantsHiddenParams {
  channel: TypeInputChannel;
  enabled: boolean;
}
/** `channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates` https://core.telegram.org/method/channels.updateColor */
export interface ChannelsUpdateColorParams {
  forProfile?: boolean;
  channel: TypeInputChannel;
  color?: number;
  backgroundEmojiId?: bigint;
}
/** `channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleViewForumAsMessages */
export interface ChannelsToggleViewForumAsMessagesParams {
  channel: TypeInputChannel;
  enabled: boolean;
}
/** `channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats` https://core.telegram.org/method/channels.getChannelRecommendations */
export interface ChannelsGetChannelRecommendationsParams {
  channel?: TypeInputChannel;
}
/** `channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates` https://core.telegram.org/method/channels.updateEmojiStatus */
export interface ChannelsUpdateEmojiStatusParams {
  channel: TypeInputChannel;
  emojiStatus: TypeEmojiStatus;
}
/** `channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates` https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions */
export interface ChannelsSetBoostsToUnblockRestrictionsParams {
  channel: TypeInputChannel;
  boosts: number;
}
/** `channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool` https://core.telegram.org/method/channels.setEmojiStickers */
export interface ChannelsSetEmojiStickersParams {
  channel: TypeInputChannel;
  stickerset: TypeInputStickerSet;
}
/** `channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates` https://core.telegram.org/method/channels.restrictSponsoredMessages */
export interface ChannelsRestrictSponsoredMessagesParams {
  channel: TypeInputChannel;
  restricted: boolean;
}
/** `channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages` https://core.telegram.org/method/channels.searchPosts */
export interface ChannelsSearchPostsParams {
  hashtag?: string;
  query?: string;
  offsetRate: number;
  offsetPeer: TypeInputPeer;
  offsetId: number;
  limit: number;
  allowPaidStars?: bigint;
}
/** `channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates` https://core.telegram.org/method/channels.updatePaidMessagesPrice */
export interface ChannelsUpdatePaidMessagesPriceParams {
  broadcastMessagesAllowed?: boolean;
  channel: TypeInputChannel;
  sendPaidMessagesStars: bigint;
}
/** `channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleAutotranslation */
export interface ChannelsToggleAutotranslationParams {
  channel: TypeInputChannel;
  enabled: boolean;
}
/** `channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User` https://core.telegram.org/method/channels.getMessageAuthor */
export interface ChannelsGetMessageAuthorParams {
  channel: TypeInputChannel;
  id: number;
}
/** `channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood` https://core.telegram.org/method/channels.checkSearchPostsFlood */
export interface ChannelsCheckSearchPostsFloodParams {
  query?: string;
}
/** `channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool` https://core.telegram.org/method/channels.setMainProfileTab */
export interface ChannelsSetMainProfileTabParams {
  channel: TypeInputChannel;
  tab: TypeProfileTab;
}
/** `bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON` https://core.telegram.org/method/bots.sendCustomRequest */
export interface BotsSendCustomRequestParams {
  customMethod: string;
  params: TypeDataJSON;
}
/** `bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool` https://core.telegram.org/method/bots.answerWebhookJSONQuery */
export interface BotsAnswerWebhookJSONQueryParams {
  queryId: bigint;
  data: TypeDataJSON;
}
/** `bots.setBotCommands#0517165a scope:BotCommandScope lang_code:string commands:Vector<BotCommand> = Bool` https://core.telegram.org/method/bots.setBotCommands */
export interface BotsSetBotCommandsParams {
  scope: TypeBotCommandScope;
  langCode: string;
  commands: readonly TypeBotCommand[];
}
/** `bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool` https://core.telegram.org/method/bots.resetBotCommands */
export interface BotsResetBotCommandsParams {
  scope: TypeBotCommandScope;
  langCode: string;
}
/** `bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string = Vector<BotCommand>` https://core.telegram.org/method/bots.getBotCommands */
export interface BotsGetBotCommandsParams {
  scope: TypeBotCommandScope;
  langCode: string;
}
/** `bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool` https://core.telegram.org/method/bots.setBotMenuButton */
export interface BotsSetBotMenuButtonParams {
  userId: TypeInputUser;
  button: TypeBotMenuButton;
}
/** `bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton` https://core.telegram.org/method/bots.getBotMenuButton */
export interface BotsGetBotMenuButtonParams {
  userId: TypeInputUser;
}
/** `bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights = Bool` https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights */
export interface BotsSetBotBroadcastDefaultAdminRightsParams {
  adminRights: TypeChatAdminRights;
}
/** `bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool` https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights */
export interface BotsSetBotGroupDefaultAdminRightsParams {
  adminRights: TypeChatAdminRights;
}
/** `bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string name:flags.3?string about:flags.0?string description:flags.1?string = Bool` https://core.telegram.org/method/bots.setBotInfo */
export interface BotsSetBotInfoParams {
  bot?: TypeInputUser;
  langCode: string;
  name?: string;
  about?: string;
  description?: string;
}
/** `bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string = bots.BotInfo` https://core.telegram.org/method/bots.getBotInfo */
export interface BotsGetBotInfoParams {
  bot?: TypeInputUser;
  langCode: string;
}
/** `bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool` https://core.telegram.org/method/bots.reorderUsernames */
export interface BotsReorderUsernamesParams {
  bot: TypeInputUser;
  order: readonly string[];
}
/** `bots.toggleUsername#053ca973 bot:InputUser username:string active:Bool = Bool` https://core.telegram.org/method/bots.toggleUsername */
export interface BotsToggleUsernameParams {
  bot: TypeInputUser;
  username: string;
  active: boolean;
}
/** `bots.canSendMessage#1359f4e6 bot:InputUser = Bool` https://core.telegram.org/method/bots.canSendMessage */
export interface BotsCanSendMessageParams {
  bot: TypeInputUser;
}
/** `bots.allowSendMessage#f132e3ef bot:InputUser = Updates` https://core.telegram.org/method/bots.allowSendMessage */
export interface BotsAllowSendMessageParams {
  bot: TypeInputUser;
}
/** `bots.invokeWebViewCustomMethod#087fc5e7 bot:InputUser custom_method:string params:DataJSON = DataJSON` https://core.telegram.org/method/bots.invokeWebViewCustomMethod */
export interface BotsInvokeWebViewCustomMethodParams {
  bot: TypeInputUser;
  customMethod: string;
  params: TypeDataJSON;
}
/** `bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots` https://core.telegram.org/method/bots.getPopularAppBots */
export interface BotsGetPopularAppBotsParams {
  offset: string;
  limit?: number;
}
/** `bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia = BotPreviewMedia` https://core.telegram.org/method/bots.addPreviewMedia */
export interface BotsAddPreviewMediaParams {
  bot: TypeInputUser;
  langCode: string;
  media: TypeInputMedia;
}
/** `bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia new_media:InputMedia = BotPreviewMedia` https://core.telegram.org/method/bots.editPreviewMedia */
export interface BotsEditPreviewMediaParams {
  bot: TypeInputUser;
  langCode: string;
  media: TypeInputMedia;
  newMedia: TypeInputMedia;
}
/** `bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string media:Vector<InputMedia> = Bool` https://core.telegram.org/method/bots.deletePreviewMedia */
export interface BotsDeletePreviewMediaParams {
  bot: TypeInputUser;
  langCode: string;
  media: readonly TypeInputMedia[];
}
/** `bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string order:Vector<InputMedia> = Bool` https://core.telegram.org/method/bots.reorderPreviewMedias */
export interface BotsReorderPreviewMediasParams {
  bot: TypeInputUser;
  langCode: string;
  order: readonly TypeInputMedia[];
}
/** `bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo` https://core.telegram.org/method/bots.getPreviewInfo */
export interface BotsGetPreviewInfoParams {
  bot: TypeInputUser;
  langCode: string;
}
/** `bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>` https://core.telegram.org/method/bots.getPreviewMedias */
export interface BotsGetPreviewMediasParams {
  bot: TypeInputUser;
}
/** `bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus = Bool` https://core.telegram.org/method/bots.updateUserEmojiStatus */
export interface BotsUpdateUserEmojiStatusParams {
  userId: TypeInputUser;
  emojiStatus: TypeEmojiStatus;
}
/** `bots.toggleUserEmojiStatusPermission#06de6392 bot:InputUser enabled:Bool = Bool` https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission */
export interface BotsToggleUserEmojiStatusPermissionParams {
  bot: TypeInputUser;
  enabled: boolean;
}
/** `bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string = Bool` https://core.telegram.org/method/bots.checkDownloadFileParams */
export interface BotsCheckDownloadFileParamsParams {
  bot: TypeInputUser;
  fileName: string;
  url: string;
}
/** `bots.getAdminedBots#b0711d83 = Vector<User>` https://core.telegram.org/method/bots.getAdminedBots */
export interface BotsGetAdminedBotsParams {
}
/** `bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int duration_months:flags.0?int = StarRefProgram` https://core.telegram.org/method/bots.updateStarRefProgram */
export interface BotsUpdateStarRefProgramParams {
  bot: TypeInputUser;
  commissionPermille: number;
  durationMonths?: number;
}
/** `bots.setCustomVerification#8b89dfbd flags:# enabled:flags.1?true bot:flags.0?InputUser peer:InputPeer custom_description:flags.2?string = Bool` https://core.telegram.org/method/bots.setCustomVerification */
export interface BotsSetCustomVerificationParams {
  enabled?: boolean;
  bot?: TypeInputUser;
  peer: TypeInputPeer;
  customDescription?: string;
}
/** `bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users` https://core.telegram.org/method/bots.getBotRecommendations */
export interface BotsGetBotRecommendationsParams {
  bot: TypeInputUser;
}
/** `bots.checkUsername#87f2219b username:string = Bool` https://core.telegram.org/method/bots.checkUsername */
export interface BotsCheckUsernameParams {
  username: string;
}
/** `bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string username:string manager_id:InputUser = User` https://core.telegram.org/method/bots.createBot */
export interface BotsCreateBotParams {
  viaDeeplink?: boolean;
  name: string;
  username: string;
  managerId: TypeInputUser;
}
/** `bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken` https://core.telegram.org/method/bots.exportBotToken */
export interface BotsExportBotTokenParams {
  bot: TypeInputUser;
  revoke: boolean;
}
/** `bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton = bots.RequestedButton` https://core.telegram.org/method/bots.requestWebViewButton */
export interface BotsRequestWebViewButtonParams {
  userId: TypeInputUser;
  button: TypeKeyboardButton;
}
/** `bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string = KeyboardButton` https://core.telegram.org/method/bots.getRequestedWebViewButton */
export interface BotsGetRequestedWebViewButtonParams {
  bot: TypeInputUser;
  webappReqId: string;
}
/** `bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings` https://core.telegram.org/method/bots.getAccessSettings */
export interface BotsGetAccessSettingsParams {
  bot: TypeInputUser;
}
/** `bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser add_users:flags.1?Vector<InputUser> = Bool` https://core.telegram.org/method/bots.editAccessSettings */
export interface BotsEditAccessSettingsParams {
  restricted?: boolean;
  bot: TypeInputUser;
  addUsers?: readonly TypeInputUser[];
}
/** `bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool` https://core.telegram.org/method/bots.setJoinChatResults */
export interface BotsSetJoinChatResultsParams {
  queryId: bigint;
  result: TypeJoinChatBotResult;
}
/** `payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice theme_params:flags.0?DataJSON = payments.PaymentForm` https://core.telegram.org/method/payments.getPaymentForm */
export interface PaymentsGetPaymentFormParams {
  invoice: TypeInputInvoice;
  themeParams?: TypeDataJSON;
}
/** `payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int = payments.PaymentReceipt` https://core.telegram.org/method/payments.getPaymentReceipt */
export interface PaymentsGetPaymentReceiptParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true invoice:InputInvoice info:PaymentRequestedInfo = payments.ValidatedRequestedInfo` https://core.telegram.org/method/payments.validateRequestedInfo */
export interface PaymentsValidateRequestedInfoParams {
  save?: boolean;
  invoice: TypeInputInvoice;
  info: TypePaymentRequestedInfo;
}
/** `payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult` https://core.telegram.org/method/payments.sendPaymentForm */
export interface PaymentsSendPaymentFormParams {
  formId: bigint;
  invoice: TypeInputInvoice;
  requestedInfoId?: string;
  shippingOptionId?: string;
  credentials: TypeInputPaymentCredentials;
  tipAmount?: bigint;
}
/** `payments.getSavedInfo#227d824b = payments.SavedInfo` https://core.telegram.org/method/payments.getSavedInfo */
export interface PaymentsGetSavedInfoParams {
}
/** `payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true info:flags.1?true = Bool` https://core.telegram.org/method/payments.clearSavedInfo */
export interface PaymentsClearSavedInfoParams {
  credentials?: boolean;
  info?: boolean;
}
/** `payments.getBankCardData#2e79d779 number:string = payments.BankCardData` https://core.telegram.org/method/payments.getBankCardData */
export interface PaymentsGetBankCardDataParams {
  number: string;
}
/** `payments.exportInvoice#0f91b065 invoice_media:InputMedia = payments.ExportedInvoice` https://core.telegram.org/method/payments.exportInvoice */
export interface PaymentsExportInvoiceParams {
  invoiceMedia: TypeInputMedia;
}
/** `payments.assignAppStoreTransaction#80ed747d receipt:bytes purpose:InputStorePaymentPurpose = Updates` https://core.telegram.org/method/payments.assignAppStoreTransaction */
export interface PaymentsAssignAppStoreTransactionParams {
  receipt: Uint8Array;
  purpose: TypeInputStorePaymentPurpose;
}
/** `payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON purpose:InputStorePaymentPurpose = Updates` https://core.telegram.org/method/payments.assignPlayMarketTransaction */
export interface PaymentsAssignPlayMarketTransactionParams {
  receipt: TypeDataJSON;
  purpose: TypeInputStorePaymentPurpose;
}
/** `payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer = Vector<PremiumGiftCodeOption>` https://core.telegram.org/method/payments.getPremiumGiftCodeOptions */
export interface PaymentsGetPremiumGiftCodeOptionsParams {
  boostPeer?: TypeInputPeer;
}
/** `payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode` https://core.telegram.org/method/payments.checkGiftCode */
export interface PaymentsCheckGiftCodeParams {
  slug: string;
}
/** `payments.applyGiftCode#f6e26854 slug:string = Updates` https://core.telegram.org/method/payments.applyGiftCode */
export interface PaymentsApplyGiftCodeParams {
  slug: string;
}
/** `payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int = payments.GiveawayInfo` https://core.telegram.org/method/payments.getGiveawayInfo */
export interface PaymentsGetGiveawayInfoParams {
  peer: TypeInputPeer;
  msgId: number;
}
/** `payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long purpose:InputStorePaymentPurpose = Updates` https://core.telegram.org/method/payments.launchPrepaidGiveaway */
export interface PaymentsLaunchPrepaidGiveawayParams {
  peer: TypeInputPeer;
  giveawayId: bigint;
  purpose: TypeInputStorePaymentPurpose;
}
/** `payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>` https://core.telegram.org/method/payments.getStarsTopupOptions */
export interface PaymentsGetStarsTopupOptionsParams {
}
/** `payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsStatus */
export interface PaymentsGetStarsStatusParams {
  ton?: boolean;
  peer: TypeInputPeer;
}
/** `payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true ton:flags.4?true subscription_id:flags.3?string peer:InputPeer offset:string limit:int = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsTransactions */
export interface PaymentsGetStarsTransactionsParams {
  inbound?: boolean;
  outbound?: boolean;
  ascending?: boolean;
  ton?: boolean;
  subscriptionId?: string;
  peer: TypeInputPeer;
  offset: string;
  limit?: number;
}
/** `payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice = payments.PaymentResult` https://core.telegram.org/method/payments.sendStarsForm */
export interface PaymentsSendStarsFormParams {
  formId: bigint;
  invoice: TypeInputInvoice;
}
/** `payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string = Updates` https://core.telegram.org/method/payments.refundStarsCharge */
export interface PaymentsRefundStarsChargeParams {
  userId: TypeInputUser;
  chargeId: string;
}
/** `payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats` https://core.telegram.org/method/payments.getStarsRevenueStats */
export interface PaymentsGetStarsRevenueStatsParams {
  dark?: boolean;
  ton?: boolean;
  peer: TypeInputPeer;
}
/** `payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl` https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl */
export interface PaymentsGetStarsRevenueWithdrawalUrlParams {
  ton?: boolean;
  peer: TypeInputPeer;
  amount?: bigint;
  password: TypeInputCheckPasswordSRP;
}
/** `payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer = payments.StarsRevenueAdsAccountUrl` https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl */
export interface PaymentsGetStarsRevenueAdsAccountUrlParams {
  peer: TypeInputPeer;
}
/** `payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsTransactionsByID */
export interface PaymentsGetStarsTransactionsByIDParams {
  ton?: boolean;
  peer: TypeInputPeer;
  id: readonly TypeInputStarsTransaction[];
}
/** `payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser = Vector<StarsGiftOption>` https://core.telegram.org/method/payments.getStarsGiftOptions */
export interface PaymentsGetStarsGiftOptionsParams {
  userId?: TypeInputUser;
}
/** `payments.getStarsSubscriptions#032512c5 flags:# missing_balance:flags.0?true peer:InputPeer offset:string = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsSubscriptions */
export interface PaymentsGetStarsSubscriptionsParams {
  missingBalance?: boolean;
  peer: TypeInputPeer;
  offset: string;
}
/** `payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer subscription_id:string canceled:flags.0?Bool = Bool` https://core.telegram.org/method/payments.changeStarsSubscription */
export interface PaymentsChangeStarsSubscriptionParams {
  peer: TypeInputPeer;
  subscriptionId: string;
  canceled?: boolean;
}
/** `payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string = Bool` https://core.telegram.org/method/payments.fulfillStarsSubscription */
export interface PaymentsFulfillStarsSubscriptionParams {
  peer: TypeInputPeer;
  subscriptionId: string;
}
/** `payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>` https://core.telegram.org/method/payments.getStarsGiveawayOptions */
export interface PaymentsGetStarsGiveawayOptionsParams {
}
/** `payments.getStarGifts#c4563590 hash:int = payments.StarGifts` https://core.telegram.org/method/payments.getStarGifts */
export interface PaymentsGetStarGiftsParams {
  hash?: number;
}
/** `payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true stargift:InputSavedStarGift = Bool` https://core.telegram.org/method/payments.saveStarGift */
export interface PaymentsSaveStarGiftParams {
  unsave?: boolean;
  stargift: TypeInputSavedStarGift;
}
/** `payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool` https://core.telegram.org/method/payments.convertStarGift */
export interface PaymentsConvertStarGiftParams {
  stargift: TypeInputSavedStarGift;
}
/** `payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true user_id:InputUser charge_id:string = Bool` https://core.telegram.org/method/payments.botCancelStarsSubscription */
export interface PaymentsBotCancelStarsSubscriptionParams {
  restore?: boolean;
  userId: TypeInputUser;
  chargeId: string;
}
/** `payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer offset_date:flags.2?int offset_link:flags.2?string limit:int = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.getConnectedStarRefBots */
export interface PaymentsGetConnectedStarRefBotsParams {
  peer: TypeInputPeer;
  offsetDate?: number;
  offsetLink?: string;
  limit?: number;
}
/** `payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.getConnectedStarRefBot */
export interface PaymentsGetConnectedStarRefBotParams {
  peer: TypeInputPeer;
  bot: TypeInputUser;
}
/** `payments.getSuggestedStarRefBots#0d6b48f7 flags:# order_by_revenue:flags.0?true order_by_date:flags.1?true peer:InputPeer offset:string limit:int = payments.SuggestedStarRefBots` https://core.telegram.org/method/payments.getSuggestedStarRefBots */
export interface PaymentsGetSuggestedStarRefBotsParams {
  orderByRevenue?: boolean;
  orderByDate?: boolean;
  peer: TypeInputPeer;
  offset: string;
  limit?: number;
}
/** `payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.connectStarRefBot */
export interface PaymentsConnectStarRefBotParams {
  peer: TypeInputPeer;
  bot: TypeInputUser;
}
/** `payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true peer:InputPeer link:string = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.editConnectedStarRefBot */
export interface PaymentsEditConnectedStarRefBotParams {
  revoked?: boolean;
  peer: TypeInputPeer;
  link: string;
}
/** `payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long = payments.StarGiftUpgradePreview` https://core.telegram.org/method/payments.getStarGiftUpgradePreview */
export interface PaymentsGetStarGiftUpgradePreviewParams {
  giftId: bigint;
}
/** `payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = Updates` https://core.telegram.org/method/payments.upgradeStarGift */
export interface PaymentsUpgradeStarGiftParams {
  keepOriginalDetails?: boolean;
  stargift: TypeInputSavedStarGift;
}
/** `payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer = Updates` https://core.telegram.org/method/payments.transferStarGift */
export interface PaymentsTransferStarGiftParams {
  stargift: TypeInputSavedStarGift;
  toId: TypeInputPeer;
}
/** `payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift` https://core.telegram.org/method/payments.getUniqueStarGift */
export interface PaymentsGetUniqueStarGiftParams {
  slug: string;
}
/** `payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_unique:flags.4?true sort_by_value:flags.5?true exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true peer_color_available:flags.9?true exclude_hosted:flags.10?true peer:InputPeer collection_id:flags.6?int offset:string limit:int = payments.SavedStarGifts` https://core.telegram.org/method/payments.getSavedStarGifts */
export interface PaymentsGetSavedStarGiftsParams {
  excludeUnsaved?: boolean;
  excludeSaved?: boolean;
  excludeUnlimited?: boolean;
  excludeUnique?: boolean;
  sortByValue?: boolean;
  excludeUpgradable?: boolean;
  excludeUnupgradable?: boolean;
  peerColorAvailable?: boolean;
  excludeHosted?: boolean;
  peer: TypeInputPeer;
  collectionId?: number;
  offset: string;
  limit?: number;
}
/** `payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> = payments.SavedStarGifts` https://core.telegram.org/method/payments.getSavedStarGift */
export interface PaymentsGetSavedStarGiftParams {
  stargift: readonly TypeInputSavedStarGift[];
}
/** `payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl` https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl */
export interface PaymentsGetStarGiftWithdrawalUrlParams {
  stargift: TypeInputSavedStarGift;
  password: TypeInputCheckPasswordSRP;
}
/** `payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true peer:InputPeer = Bool` https://core.telegram.org/method/payments.toggleChatStarGiftNotifications */
export interface PaymentsToggleChatStarGiftNotificationsParams {
  enabled?: boolean;
  peer: TypeInputPeer;
}
/** `payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer stargift:Vector<InputSavedStarGift> = Bool` https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop */
export interface PaymentsToggleStarGiftsPinnedToTopParams {
  peer: TypeInputPeer;
  stargift: readonly TypeInputSavedStarGift[];
}
/** `payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool` https://core.telegram.org/method/payments.canPurchaseStore */
export interface PaymentsCanPurchaseStoreParams {
  purpose: TypeInputStorePaymentPurpose;
}
/** `payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true attributes_hash:flags.0?long gift_id:long attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int = payments.ResaleStarGifts` https://core.telegram.org/method/payments.getResaleStarGifts */
export interface PaymentsGetResaleStarGiftsParams {
  sortByPrice?: boolean;
  sortByNum?: boolean;
  forCraft?: boolean;
  starsOnly?: boolean;
  attributesHash?: bigint;
  giftId: bigint;
  attributes?: readonly TypeStarGiftAttributeId[];
  offset: string;
  limit?: number;
}
/** `payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift resell_amount:StarsAmount = Updates` https://core.telegram.org/method/payments.updateStarGiftPrice */
export interface PaymentsUpdateStarGiftPriceParams {
  stargift: TypeInputSavedStarGift;
  resellAmount: TypeStarsAmount;
}
/** `payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string stargift:Vector<InputSavedStarGift> = StarGiftCollection` https://core.telegram.org/method/payments.createStarGiftCollection */
export interface PaymentsCreateStarGiftCollectionParams {
  peer: TypeInputPeer;
  title: string;
  stargift: readonly TypeInputSavedStarGift[];
}
/** `payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer collection_id:int title:flags.0?string delete_stargift:flags.1?Vector<InputSavedStarGift> add_stargift:flags.2?Vector<InputSavedStarGift> order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection` https://core.telegram.org/method/payments.updateStarGiftCollection */
export interface PaymentsUpdateStarGiftCollectionParams {
  peer: TypeInputPeer;
  collectionId: number;
  title?: string;
  deleteStargift?: readonly TypeInputSavedStarGift[];
  addStargift?: readonly TypeInputSavedStarGift[];
  order?: readonly TypeInputSavedStarGift[];
}
/** `payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> = Bool` https://core.telegram.org/method/payments.reorderStarGiftCollections */
export interface PaymentsReorderStarGiftCollectionsParams {
  peer: TypeInputPeer;
  order: readonly number[];
}
/** `payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int = Bool` https://core.telegram.org/method/payments.deleteStarGiftCollection */
export interface PaymentsDeleteStarGiftCollectionParams {
  peer: TypeInputPeer;
  collectionId: number;
}
/** `payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long = payments.StarGiftCollections` https://core.telegram.org/method/payments.getStarGiftCollections */
export interface PaymentsGetStarGiftCollectionsParams {
  peer: TypeInputPeer;
  hash?: bigint;
}
/** `payments.getUniqueStarGiftValueInfo#4365af6b slug:string = payments.UniqueStarGiftValueInfo` https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo */
export interface PaymentsGetUniqueStarGiftValueInfoParams {
  slug: string;
}
/** `payments.checkCanSendGift#c0c4edc9 gift_id:long = payments.CheckCanSendGiftResult` https://core.telegram.org/method/payments.checkCanSendGift */
export interface PaymentsCheckCanSendGiftParams {
  giftId: bigint;
}
/** `payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction version:int = payments.StarGiftAuctionState` https://core.telegram.org/method/payments.getStarGiftAuctionState */
export interface PaymentsGetStarGiftAuctionStateParams {
  auction: TypeInputStarGiftAuction;
  version: number;
}
/** `payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long = payments.StarGiftAuctionAcquiredGifts` https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts */
export interface PaymentsGetStarGiftAuctionAcquiredGiftsParams {
  giftId: bigint;
}
/** `payments.getStarGiftActiveAuctions#a5d0514d hash:long = payments.StarGiftActiveAuctions` https://core.telegram.org/method/payments.getStarGiftActiveAuctions */
export interface PaymentsGetStarGiftActiveAuctionsParams {
  hash?: bigint;
}
/** `payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true offer_msg_id:int = Updates` https://core.telegram.org/method/payments.resolveStarGiftOffer */
export interface PaymentsResolveStarGiftOfferParams {
  decline?: boolean;
  offerMsgId: number;
}
/** `payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long = Updates` https://core.telegram.org/method/payments.sendStarGiftOffer */
export interface PaymentsSendStarGiftOfferParams {
  peer: TypeInputPeer;
  slug: string;
  price: TypeStarsAmount;
  duration: number;
  randomId?: bigint;
  allowPaidStars?: bigint;
}
/** `payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long = payments.StarGiftUpgradeAttributes` https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes */
export interface PaymentsGetStarGiftUpgradeAttributesParams {
  giftId: bigint;
}
/** `payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int = payments.SavedStarGifts` https://core.telegram.org/method/payments.getCraftStarGifts */
export interface PaymentsGetCraftStarGiftsParams {
  giftId: bigint;
  offset: string;
  limit?: number;
}
/** `payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates` https://core.telegram.org/method/payments.craftStarGift */
export interface PaymentsCraftStarGiftParams {
  stargift: readonly TypeInputSavedStarGift[];
}
/** `stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> software:flags.3?string = messages.StickerSet` https://core.telegram.org/method/stickers.createStickerSet */
export interface StickersCreateStickerSetParams {
  masks?: boolean;
  emojis?: boolean;
  textColor?: boolean;
  userId: TypeInputUser;
  title: string;
  shortName: string;
  thumb?: TypeInputDocument;
  stickers: readonly TypeInputStickerSetItem[];
  software?: string;
}
/** `stickers.removeStickerFromSet#f7760f51 sticker:InputDocument = messages.StickerSet` https://core.telegram.org/method/stickers.removeStickerFromSet */
export interface StickersRemoveStickerFromSetParams {
  sticker: TypeInputDocument;
}
/** `stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int = messages.StickerSet` https://core.telegram.org/method/stickers.changeStickerPosition */
export interface StickersChangeStickerPositionParams {
  sticker: TypeInputDocument;
  position: number;
}
/** `stickers.addStickerToSet#8653febe stickerset:InputStickerSet sticker:InputStickerSetItem = messages.StickerSet` https://core.telegram.org/method/stickers.addStickerToSet */
export interface StickersAddStickerToSetParams {
  stickerset: TypeInputStickerSet;
  sticker: TypeInputStickerSetItem;
}
/** `stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet thumb:flags.0?InputDocument thumb_document_id:flags.1?long = messages.StickerSet` https://core.telegram.org/method/stickers.setStickerSetThumb */
export interface StickersSetStickerSetThumbParams {
  stickerset: TypeInputStickerSet;
  thumb?: TypeInputDocument;
  thumbDocumentId?: bigint;
}
/** `stickers.checkShortName#284b3639 short_name:string = Bool` https://core.telegram.org/method/stickers.checkShortName */
export interface StickersCheckShortNameParams {
  shortName: string;
}
/** `stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName` https://core.telegram.org/method/stickers.suggestShortName */
export interface StickersSuggestShortNameParams {
  title: string;
}
/** `stickers.changeSticker#f5537ebc flags:# sticker:InputDocument emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string = messages.StickerSet` https://core.telegram.org/method/stickers.changeSticker */
export interface StickersChangeStickerParams {
  sticker: TypeInputDocument;
  emoji?: string;
  maskCoords?: TypeMaskCoords;
  keywords?: string;
}
/** `stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string = messages.StickerSet` https://core.telegram.org/method/stickers.renameStickerSet */
export interface StickersRenameStickerSetParams {
  stickerset: TypeInputStickerSet;
  title: string;
}
/** `stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool` https://core.telegram.org/method/stickers.deleteStickerSet */
export interface StickersDeleteStickerSetParams {
  stickerset: TypeInputStickerSet;
}
/** `stickers.replaceSticker#4696459a sticker:InputDocument new_sticker:InputStickerSetItem = messages.StickerSet` https://core.telegram.org/method/stickers.replaceSticker */
export interface StickersReplaceStickerParams {
  sticker: TypeInputDocument;
  newSticker: TypeInputStickerSetItem;
}
/** `phone.getCallConfig#55451fa9 = DataJSON` https://core.telegram.org/method/phone.getCallConfig */
export interface PhoneGetCallConfigParams {
}
/** `phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall` https://core.telegram.org/method/phone.requestCall */
export interface PhoneRequestCallParams {
  video?: boolean;
  userId: TypeInputUser;
  randomId?: number;
  gAHash: Uint8Array;
  protocol: TypePhoneCallProtocol;
}
/** `phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes protocol:PhoneCallProtocol = phone.PhoneCall` https://core.telegram.org/method/phone.acceptCall */
export interface PhoneAcceptCallParams {
  peer: TypeInputPhoneCall;
  gB: Uint8Array;
  protocol: TypePhoneCallProtocol;
}
/** `phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long protocol:PhoneCallProtocol = phone.PhoneCall` https://core.telegram.org/method/phone.confirmCall */
export interface PhoneConfirmCallParams {
  peer: TypeInputPhoneCall;
  gA: Uint8Array;
  keyFingerprint: bigint;
  protocol: TypePhoneCallProtocol;
}
/** `phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool` https://core.telegram.org/method/phone.receivedCall */
export interface PhoneReceivedCallParams {
  peer: TypeInputPhoneCall;
}
/** `phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates` https://core.telegram.org/method/phone.discardCall */
export interface PhoneDiscardCallParams {
  video?: boolean;
  peer: TypeInputPhoneCall;
  duration: number;
  reason: TypePhoneCallDiscardReason;
  connectionId: bigint;
}
/** `phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true peer:InputPhoneCall rating:int comment:string = Updates` https://core.telegram.org/method/phone.setCallRating */
export interface PhoneSetCallRatingParams {
  userInitiative?: boolean;
  peer: TypeInputPhoneCall;
  rating: number;
  comment: string;
}
/** `phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool` https://core.telegram.org/method/phone.saveCallDebug */
export interface PhoneSaveCallDebugParams {
  peer: TypeInputPhoneCall;
  debug: TypeDataJSON;
}
/** `phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool` https://core.telegram.org/method/phone.sendSignalingData */
export interface PhoneSendSignalingDataParams {
  peer: TypeInputPhoneCall;
  data: Uint8Array;
}
/** `phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer random_id:int title:flags.0?string schedule_date:flags.1?int = Updates` https://core.telegram.org/method/phone.createGroupCall */
export interface PhoneCreateGroupCallParams {
  rtmpStream?: boolean;
  peer: TypeInputPeer;
  randomId?: number;
  title?: string;
  scheduleDate?: number;
}
/** `phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes params:DataJSON = Updates` https://core.telegram.org/method/phone.joinGroupCall */
export interface PhoneJoinGroupCallParams {
  muted?: boolean;
  videoStopped?: boolean;
  call: TypeInputGroupCall;
  joinAs: TypeInputPeer;
  inviteHash?: string;
  publicKey?: Uint8Array;
  block?: Uint8Array;
  params: TypeDataJSON;
}
/** `phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates` https://core.telegram.org/method/phone.leaveGroupCall */
export interface PhoneLeaveGroupCallParams {
  call: TypeInputGroupCall;
  source: number;
}
/** `phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> = Updates` https://core.telegram.org/method/phone.inviteToGroupCall */
export interface PhoneInviteToGroupCallParams {
  call: TypeInputGroupCall;
  users: readonly TypeInputUser[];
}
/** `phone.discardGroupCall#7a777135 call:InputGroupCall = Updates` https://core.telegram.org/method/phone.discardGroupCall */
export interface PhoneDiscardGroupCallParams {
  call: TypeInputGroupCall;
}
/** `phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool send_paid_messages_stars:flags.3?long = Updates` https://core.telegram.org/method/phone.toggleGroupCallSettings */
export interface PhoneToggleGroupCallSettingsParams {
  resetInviteHash?: boolean;
  call: TypeInputGroupCall;
  joinMuted?: boolean;
  messagesEnabled?: boolean;
  sendPaidMessagesStars?: bigint;
}
/** `phone.getGroupCall#041845db call:InputGroupCall limit:int = phone.GroupCall` https://core.telegram.org/method/phone.getGroupCall */
export interface PhoneGetGroupCallParams {
  call: TypeInputGroupCall;
  limit?: number;
}
/** `phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer> sources:Vector<int> offset:string limit:int = phone.GroupParticipants` https://core.telegram.org/method/phone.getGroupParticipants */
export interface PhoneGetGroupParticipantsParams {
  call: TypeInputGroupCall;
  ids: readonly TypeInputPeer[];
  sources: readonly number[];
  offset: string;
  limit?: number;
}
/** `phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> = Vector<int>` https://core.telegram.org/method/phone.checkGroupCall */
export interface PhoneCheckGroupCallParams {
  call: TypeInputGroupCall;
  sources: readonly number[];
}
/** `phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true video:flags.2?true call:InputGroupCall title:flags.1?string video_portrait:flags.2?Bool = Updates` https://core.telegram.org/method/phone.toggleGroupCallRecord */
export interface PhoneToggleGroupCallRecordParams {
  start?: boolean;
  video?: boolean;
  call: TypeInputGroupCall;
  title?: string;
  videoPortrait?: boolean;
}
/** `phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall participant:InputPeer muted:flags.0?Bool volume:flags.1?int raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool presentation_paused:flags.5?Bool = Updates` https://core.telegram.org/method/phone.editGroupCallParticipant */
export interface PhoneEditGroupCallParticipantParams {
  call: TypeInputGroupCall;
  participant: TypeInputPeer;
  muted?: boolean;
  volume?: number;
  raiseHand?: boolean;
  videoStopped?: boolean;
  videoPaused?: boolean;
  presentationPaused?: boolean;
}
/** `phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates` https://core.telegram.org/method/phone.editGroupCallTitle */
export interface PhoneEditGroupCallTitleParams {
  call: TypeInputGroupCall;
  title: string;
}
/** `phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers` https://core.telegram.org/method/phone.getGroupCallJoinAs */
export interface PhoneGetGroupCallJoinAsParams {
  peer: TypeInputPeer;
}
/** `phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true call:InputGroupCall = phone.ExportedGroupCallInvite` https://core.telegram.org/method/phone.exportGroupCallInvite */
export interface PhoneExportGroupCallInviteParams {
  canSelfUnmute?: boolean;
  call: TypeInputGroupCall;
}
/** `phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall subscribed:Bool = Updates` https://core.telegram.org/method/phone.toggleGroupCallStartSubscription */
export interface PhoneToggleGroupCallStartSubscriptionParams {
  call: TypeInputGroupCall;
  subscribed: boolean;
}
/** `phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates` https://core.telegram.org/method/phone.startScheduledGroupCall */
export interface PhoneStartScheduledGroupCallParams {
  call: TypeInputGroupCall;
}
/** `phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer = Bool` https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs */
export interface PhoneSaveDefaultGroupCallJoinAsParams {
  peer: TypeInputPeer;
  joinAs: TypeInputPeer;
}
/** `phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON = Updates` https://core.telegram.org/method/phone.joinGroupCallPresentation */
export interface PhoneJoinGroupCallPresentationParams {
  call: TypeInputGroupCall;
  params: TypeDataJSON;
}
/** `phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates` https://core.telegram.org/method/phone.leaveGroupCallPresentation */
export interface PhoneLeaveGroupCallPresentationParams {
  call: TypeInputGroupCall;
}
/** `phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall = phone.GroupCallStreamChannels` https://core.telegram.org/method/phone.getGroupCallStreamChannels */
export interface PhoneGetGroupCallStreamChannelsParams {
  call: TypeInputGroupCall;
}
/** `phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl` https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl */
export interface PhoneGetGroupCallStreamRtmpUrlParams {
  liveStory?: boolean;
  peer: TypeInputPeer;
  revoke: boolean;
}
/** `phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool` https://core.telegram.org/method/phone.saveCallLog */
export interface PhoneSaveCallLogParams {
  peer: TypeInputPhoneCall;
  file: TypeInputFile;
}
/** `phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true video_stopped:flags.2?true join:flags.3?true random_id:int public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON = Updates` https://core.telegram.org/method/phone.createConferenceCall */
export interface PhoneCreateConferenceCallParams {
  muted?: boolean;
  videoStopped?: boolean;
  join?: boolean;
  randomId?: number;
  publicKey?: Uint8Array;
  block?: Uint8Array;
  params?: TypeDataJSON;
}
/** `phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes = Updates` https://core.telegram.org/method/phone.deleteConferenceCallParticipants */
export interface PhoneDeleteConferenceCallParticipantsParams {
  onlyLeft?: boolean;
  kick?: boolean;
  call: TypeInputGroupCall;
  ids: readonly bigint[];
  block: Uint8Array;
}
/** `phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes = Updates` https://core.telegram.org/method/phone.sendConferenceCallBroadcast */
export interface PhoneSendConferenceCallBroadcastParams {
  call: TypeInputGroupCall;
  block: Uint8Array;
}
/** `phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true call:InputGroupCall user_id:InputUser = Updates` https://core.telegram.org/method/phone.inviteConferenceCallParticipant */
export interface PhoneInviteConferenceCallParticipantParams {
  video?: boolean;
  call: TypeInputGroupCall;
  userId: TypeInputUser;
}
/** `phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates` https://core.telegram.org/method/phone.declineConferenceCallInvite */
export interface PhoneDeclineConferenceCallInviteParams {
  msgId: number;
}
/** `phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int offset:int limit:int = Updates` https://core.telegram.org/method/phone.getGroupCallChainBlocks */
export interface PhoneGetGroupCallChainBlocksParams {
  call: TypeInputGroupCall;
  subChainId: number;
  offset?: number;
  limit?: number;
}
/** `phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long message:TextWithEntities allow_paid_stars:flags.0?long send_as:flags.1?InputPeer = Updates` https://core.telegram.org/method/phone.sendGroupCallMessage */
export interface PhoneSendGroupCallMessageParams {
  call: TypeInputGroupCall;
  randomId?: bigint;
  message: TypeTextWithEntities;
  allowPaidStars?: bigint;
  sendAs?: TypeInputPeer;
}
/** `phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall encrypted_message:bytes = Bool` https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage */
export interface PhoneSendGroupCallEncryptedMessageParams {
  call: TypeInputGroupCall;
  encryptedMessage: Uint8Array;
}
/** `phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true call:InputGroupCall messages:Vector<int> = Updates` https://core.telegram.org/method/phone.deleteGroupCallMessages */
export interface PhoneDeleteGroupCallMessagesParams {
  reportSpam?: boolean;
  call: TypeInputGroupCall;
  messages: readonly number[];
}
/** `phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:# report_spam:flags.0?true call:InputGroupCall participant:InputPeer = Updates` https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages */
export interface PhoneDeleteGroupCallParticipantMessagesParams {
  reportSpam?: boolean;
  call: TypeInputGroupCall;
  participant: TypeInputPeer;
}
/** `phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars` https://core.telegram.org/method/phone.getGroupCallStars */
export interface PhoneGetGroupCallStarsParams {
  call: TypeInputGroupCall;
}
/** `phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool` https://core.telegram.org/method/phone.saveDefaultSendAs */
export interface PhoneSaveDefaultSendAsParams {
  call: TypeInputGroupCall;
  sendAs: TypeInputPeer;
}
/** `langpack.getLangPack#f2f2330a lang_pack:string lang_code:string = LangPackDifference` https://core.telegram.org/method/langpack.getLangPack */
export interface LangpackGetLangPackParams {
  langPack: string;
  langCode: string;
}
/** `langpack.getStrings#efea3803 lang_pack:string lang_code:string keys:Vector<string> = Vector<LangPackString>` https://core.telegram.org/method/langpack.getStrings */
export interface LangpackGetStringsParams {
  langPack: string;
  langCode: string;
  keys: readonly string[];
}
/** `langpack.getDifference#cd984aa5 lang_pack:string lang_code:string from_version:int = LangPackDifference` https://core.telegram.org/method/langpack.getDifference */
export interface LangpackGetDifferenceParams {
  langPack: string;
  langCode: string;
  fromVersion: number;
}
/** `langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>` https://core.telegram.org/method/langpack.getLanguages */
export interface LangpackGetLanguagesParams {
  langPack: string;
}
/** `langpack.getLanguage#6a596502 lang_pack:string lang_code:string = LangPackLanguage` https://core.telegram.org/method/langpack.getLanguage */
export interface LangpackGetLanguageParams {
  langPack: string;
  langCode: string;
}
/** `folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates` https://core.telegram.org/method/folders.editPeerFolders */
export interface FoldersEditPeerFoldersParams {
  folderPeers: readonly TypeInputFolderPeer[];
}
/** `stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats` https://core.telegram.org/method/stats.getBroadcastStats */
export interface StatsGetBroadcastStatsParams {
  dark?: boolean;
  channel: TypeInputChannel;
}
/** `stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph` https://core.telegram.org/method/stats.loadAsyncGraph */
export interface StatsLoadAsyncGraphParams {
  token: string;
  x?: bigint;
}
/** `stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats` https://core.telegram.org/method/stats.getMegagroupStats */
export interface StatsGetMegagroupStatsParams {
  dark?: boolean;
  channel: TypeInputChannel;
}
/** `stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards` https://core.telegram.org/method/stats.getMessagePublicForwards */
export interface StatsGetMessagePublicForwardsParams {
  channel: TypeInputChannel;
  msgId: number;
  offset: string;
  limit?: number;
}
/** `stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats` https://core.telegram.org/method/stats.getMessageStats */
export interface StatsGetMessageStatsParams {
  dark?: boolean;
  channel: TypeInputChannel;
  msgId: number;
}
/** `stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats` https://core.telegram.org/method/stats.getStoryStats */
export interface StatsGetStoryStatsParams {
  dark?: boolean;
  peer: TypeInputPeer;
  id: number;
}
/** `stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards` https://core.telegram.org/method/stats.getStoryPublicForwards */
export interface StatsGetStoryPublicForwardsParams {
  peer: TypeInputPeer;
  id: number;
  offset: string;
  limit?: number;
}
/** `stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats` https://core.telegram.org/method/stats.getPollStats */
export interface StatsGetPollStatsParams {
  dark?: boolean;
  peer: TypeInputPeer;
  msgId: number;
}
/** `chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite` https://core.telegram.org/method/chatlists.exportChatlistInvite */
export interface ChatlistsExportChatlistInviteParams {
  chatlist: TypeInputChatlist;
  title: string;
  peers: readonly TypeInputPeer[];
}
/** `chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool` https://core.telegram.org/method/chatlists.deleteExportedInvite */
export interface ChatlistsDeleteExportedInviteParams {
  chatlist: TypeInputChatlist;
  slug: string;
}
/** `chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite` https://core.telegram.org/method/chatlists.editExportedInvite */
export interface ChatlistsEditExportedInviteParams {
  chatlist: TypeInputChatlist;
  slug: string;
  title?: string;
  peers?: readonly TypeInputPeer[];
}
/** `chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites` https://core.telegram.org/method/chatlists.getExportedInvites */
export interface ChatlistsGetExportedInvitesParams {
  chatlist: TypeInputChatlist;
}
/** `chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite` https://core.telegram.org/method/chatlists.checkChatlistInvite */
export interface ChatlistsCheckChatlistInviteParams {
  slug: string;
}
/** `chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/chatlists.joinChatlistInvite */
export interface ChatlistsJoinChatlistInviteParams {
  slug: string;
  peers: readonly TypeInputPeer[];
}
/** `chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates` https://core.telegram.org/method/chatlists.getChatlistUpdates */
export interface ChatlistsGetChatlistUpdatesParams {
  chatlist: TypeInputChatlist;
}
/** `chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/chatlists.joinChatlistUpdates */
export interface ChatlistsJoinChatlistUpdatesParams {
  chatlist: TypeInputChatlist;
  peers: readonly TypeInputPeer[];
}
/** `chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool` https://core.telegram.org/method/chatlists.hideChatlistUpdates */
export interface ChatlistsHideChatlistUpdatesParams {
  chatlist: TypeInputChatlist;
}
/** `chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>` https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions */
export interface ChatlistsGetLeaveChatlistSuggestionsParams {
  chatlist: TypeInputChatlist;
}
/** `chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/chatlists.leaveChatlist */
export interface ChatlistsLeaveChatlistParams {
  chatlist: TypeInputChatlist;
  peers: readonly TypeInputPeer[];
}
/** `stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount` https://core.telegram.org/method/stories.canSendStory */
export interface StoriesCanSendStoryParams {
  peer: TypeInputPeer;
}
/** `stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates` https://core.telegram.org/method/stories.sendStory */
export interface StoriesSendStoryParams {
  pinned?: boolean;
  noforwards?: boolean;
  fwdModified?: boolean;
  peer: TypeInputPeer;
  media: TypeInputMedia;
  mediaAreas?: readonly TypeMediaArea[];
  caption?: string;
  entities?: readonly TypeMessageEntity[];
  privacyRules: readonly TypeInputPrivacyRule[];
  randomId?: bigint;
  period?: number;
  fwdFromId?: TypeInputPeer;
  fwdFromStory?: number;
  albums?: readonly number[];
  music?: TypeInputDocument;
}
/** `stories.editStory#2c63a72b flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument = Updates` https://core.telegram.org/method/stories.editStory */
export interface StoriesEditStoryParams {
  peer: TypeInputPeer;
  id: number;
  media?: TypeInputMedia;
  mediaAreas?: readonly TypeMediaArea[];
  caption?: string;
  entities?: readonly TypeMessageEntity[];
  privacyRules?: readonly TypeInputPrivacyRule[];
  music?: TypeInputDocument;
}
/** `stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>` https://core.telegram.org/method/stories.deleteStories */
export interface StoriesDeleteStoriesParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool = Vector<int>` https://core.telegram.org/method/stories.togglePinned */
export interface StoriesTogglePinnedParams {
  peer: TypeInputPeer;
  id: readonly number[];
  pinned: boolean;
}
/** `stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true state:flags.0?string = stories.AllStories` https://core.telegram.org/method/stories.getAllStories */
export interface StoriesGetAllStoriesParams {
  next?: boolean;
  hidden?: boolean;
  state?: string;
}
/** `stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int = stories.Stories` https://core.telegram.org/method/stories.getPinnedStories */
export interface StoriesGetPinnedStoriesParams {
  peer: TypeInputPeer;
  offsetId?: number;
  limit?: number;
}
/** `stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int = stories.Stories` https://core.telegram.org/method/stories.getStoriesArchive */
export interface StoriesGetStoriesArchiveParams {
  peer: TypeInputPeer;
  offsetId?: number;
  limit?: number;
}
/** `stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories` https://core.telegram.org/method/stories.getStoriesByID */
export interface StoriesGetStoriesByIDParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool` https://core.telegram.org/method/stories.toggleAllStoriesHidden */
export interface StoriesToggleAllStoriesHiddenParams {
  hidden: boolean;
}
/** `stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>` https://core.telegram.org/method/stories.readStories */
export interface StoriesReadStoriesParams {
  peer: TypeInputPeer;
  maxId: number;
}
/** `stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/stories.incrementStoryViews */
export interface StoriesIncrementStoryViewsParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList` https://core.telegram.org/method/stories.getStoryViewsList */
export interface StoriesGetStoryViewsListParams {
  justContacts?: boolean;
  reactionsFirst?: boolean;
  forwardsFirst?: boolean;
  peer: TypeInputPeer;
  q?: string;
  id: number;
  offset: string;
  limit?: number;
}
/** `stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> = stories.StoryViews` https://core.telegram.org/method/stories.getStoriesViews */
export interface StoriesGetStoriesViewsParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink` https://core.telegram.org/method/stories.exportStoryLink */
export interface StoriesExportStoryLinkParams {
  peer: TypeInputPeer;
  id: number;
}
/** `stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult` https://core.telegram.org/method/stories.report */
export interface StoriesReportParams {
  peer: TypeInputPeer;
  id: readonly number[];
  option: Uint8Array;
  message: string;
}
/** `stories.activateStealthMode#57bbd166 flags:# past:flags.0?true future:flags.1?true = Updates` https://core.telegram.org/method/stories.activateStealthMode */
export interface StoriesActivateStealthModeParams {
  past?: boolean;
  future?: boolean;
}
/** `stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer story_id:int reaction:Reaction = Updates` https://core.telegram.org/method/stories.sendReaction */
export interface StoriesSendReactionParams {
  addToRecent?: boolean;
  peer: TypeInputPeer;
  storyId: number;
  reaction: TypeReaction;
}
/** `stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories` https://core.telegram.org/method/stories.getPeerStories */
export interface StoriesGetPeerStoriesParams {
  peer: TypeInputPeer;
}
/** `stories.getAllReadPeerStories#9b5ae7f9 = Updates` https://core.telegram.org/method/stories.getAllReadPeerStories */
export interface StoriesGetAllReadPeerStoriesParams {
}
/** `stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>` https://core.telegram.org/method/stories.getPeerMaxIDs */
export interface StoriesGetPeerMaxIDsParams {
  id: readonly TypeInputPeer[];
}
/** `stories.getChatsToSend#a56a8b60 = messages.Chats` https://core.telegram.org/method/stories.getChatsToSend */
export interface StoriesGetChatsToSendParams {
}
/** `stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool` https://core.telegram.org/method/stories.togglePeerStoriesHidden */
export interface StoriesTogglePeerStoriesHiddenParams {
  peer: TypeInputPeer;
  hidden: boolean;
}
/** `stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = stories.StoryReactionsList` https://core.telegram.org/method/stories.getStoryReactionsList */
export interface StoriesGetStoryReactionsListParams {
  forwardsFirst?: boolean;
  peer: TypeInputPeer;
  id: number;
  reaction?: TypeReaction;
  offset?: string;
  limit?: number;
}
/** `stories.togglePinnedToTop#0b297e9b peer:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/stories.togglePinnedToTop */
export interface StoriesTogglePinnedToTopParams {
  peer: TypeInputPeer;
  id: readonly number[];
}
/** `stories.searchPosts#d1810907 flags:# hashtag:flags.0?string area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int = stories.FoundStories` https://core.telegram.org/method/stories.searchPosts */
export interface StoriesSearchPostsParams {
  hashtag?: string;
  area?: TypeMediaArea;
  peer?: TypeInputPeer;
  offset: string;
  limit?: number;
}
/** `stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> = StoryAlbum` https://core.telegram.org/method/stories.createAlbum */
export interface StoriesCreateAlbumParams {
  peer: TypeInputPeer;
  title: string;
  stories: readonly number[];
}
/** `stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int title:flags.0?string delete_stories:flags.1?Vector<int> add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum` https://core.telegram.org/method/stories.updateAlbum */
export interface StoriesUpdateAlbumParams {
  peer: TypeInputPeer;
  albumId: number;
  title?: string;
  deleteStories?: readonly number[];
  addStories?: readonly number[];
  order?: readonly number[];
}
/** `stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool` https://core.telegram.org/method/stories.reorderAlbums */
export interface StoriesReorderAlbumsParams {
  peer: TypeInputPeer;
  order: readonly number[];
}
/** `stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool` https://core.telegram.org/method/stories.deleteAlbum */
export interface StoriesDeleteAlbumParams {
  peer: TypeInputPeer;
  albumId: number;
}
/** `stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums` https://core.telegram.org/method/stories.getAlbums */
export interface StoriesGetAlbumsParams {
  peer: TypeInputPeer;
  hash?: bigint;
}
/** `stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int limit:int = stories.Stories` https://core.telegram.org/method/stories.getAlbumStories */
export interface StoriesGetAlbumStoriesParams {
  peer: TypeInputPeer;
  albumId: number;
  offset?: number;
  limit?: number;
}
/** `stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long = Updates` https://core.telegram.org/method/stories.startLive */
export interface StoriesStartLiveParams {
  pinned?: boolean;
  noforwards?: boolean;
  rtmpStream?: boolean;
  peer: TypeInputPeer;
  caption?: string;
  entities?: readonly TypeMessageEntity[];
  privacyRules: readonly TypeInputPrivacyRule[];
  randomId?: bigint;
  messagesEnabled?: boolean;
  sendPaidMessagesStars?: bigint;
}
/** `premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer offset:string limit:int = premium.BoostsList` https://core.telegram.org/method/premium.getBoostsList */
export interface PremiumGetBoostsListParams {
  gifts?: boolean;
  peer: TypeInputPeer;
  offset: string;
  limit?: number;
}
/** `premium.getMyBoosts#0be77b4a = premium.MyBoosts` https://core.telegram.org/method/premium.getMyBoosts */
export interface PremiumGetMyBoostsParams {
}
/** `premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer = premium.MyBoosts` https://core.telegram.org/method/premium.applyBoost */
export interface PremiumApplyBoostParams {
  slots?: readonly number[];
  peer: TypeInputPeer;
}
/** `premium.getBoostsStatus#042f1f61 peer:InputPeer = premium.BoostsStatus` https://core.telegram.org/method/premium.getBoostsStatus */
export interface PremiumGetBoostsStatusParams {
  peer: TypeInputPeer;
}
/** `premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser = premium.BoostsList` https://core.telegram.org/method/premium.getUserBoosts */
export interface PremiumGetUserBoostsParams {
  peer: TypeInputPeer;
  userId: TypeInputUser;
}
/** `smsjobs.isEligibleToJoin#0edc39d0 = smsjobs.EligibilityToJoin` https://core.telegram.org/method/smsjobs.isEligibleToJoin */
export interface SmsjobsIsEligibleToJoinParams {
}
/** `smsjobs.join#a74ece2d = Bool` https://core.telegram.org/method/smsjobs.join */
export interface SmsjobsJoinParams {
}
/** `smsjobs.leave#9898ad73 = Bool` https://core.telegram.org/method/smsjobs.leave */
export interface SmsjobsLeaveParams {
}
/** `smsjobs.updateSettings#093fa0bf flags:# allow_international:flags.0?true = Bool` https://core.telegram.org/method/smsjobs.updateSettings */
export interface SmsjobsUpdateSettingsParams {
  allowInternational?: boolean;
}
/** `smsjobs.getStatus#10a698e8 = smsjobs.Status` https://core.telegram.org/method/smsjobs.getStatus */
export interface SmsjobsGetStatusParams {
}
/** `smsjobs.getSmsJob#778d902f job_id:string = SmsJob` https://core.telegram.org/method/smsjobs.getSmsJob */
export interface SmsjobsGetSmsJobParams {
  jobId: string;
}
/** `smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool` https://core.telegram.org/method/smsjobs.finishJob */
export interface SmsjobsFinishJobParams {
  jobId: string;
  error?: string;
}
/** `fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo` https://core.telegram.org/method/fragment.getCollectibleInfo */
export interface FragmentGetCollectibleInfoParams {
  collectible: TypeInputCollectible;
}
/** `aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long title:string prompt:string = AiComposeTone` https://core.telegram.org/method/aicompose.createTone */
export interface AicomposeCreateToneParams {
  displayAuthor?: boolean;
  emojiId: bigint;
  title: string;
  prompt: string;
}
/** `aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string prompt:flags.3?string = AiComposeTone` https://core.telegram.org/method/aicompose.updateTone */
export interface AicomposeUpdateToneParams {
  tone: TypeInputAiComposeTone;
  displayAuthor?: boolean;
  emojiId?: bigint;
  title?: string;
  prompt?: string;
}
/** `aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool` https://core.telegram.org/method/aicompose.saveTone */
export interface AicomposeSaveToneParams {
  tone: TypeInputAiComposeTone;
  unsave: boolean;
}
/** `aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool` https://core.telegram.org/method/aicompose.deleteTone */
export interface AicomposeDeleteToneParams {
  tone: TypeInputAiComposeTone;
}
/** `aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones` https://core.telegram.org/method/aicompose.getTone */
export interface AicomposeGetToneParams {
  tone: TypeInputAiComposeTone;
}
/** `aicompose.getTones#abd59201 hash:long = aicompose.Tones` https://core.telegram.org/method/aicompose.getTones */
export interface AicomposeGetTonesParams {
  hash?: bigint;
}
/** `aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int = AiComposeToneExample` https://core.telegram.org/method/aicompose.getToneExample */
export interface AicomposeGetToneExampleParams {
  tone: TypeInputAiComposeTone;
  num: number;
}
/** `channels.editCreator#8f38cd1f channel:InputChannel user_id:InputUser password:InputCheckPasswordSRP = Updates` https://core.telegram.org/method/channels.editCreator */
export interface ChannelsEditCreatorParams {
  channel: TypeInputChannel;
  userId: TypeInputUser;
  password: TypeInputCheckPasswordSRP;
}
/** `channels.createForumTopic#f40c0224 flags:# channel:InputChannel title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates` https://core.telegram.org/method/channels.createForumTopic */
export interface ChannelsCreateForumTopicParams {
  channel: TypeInputChannel;
  title: string;
  iconColor?: number;
  iconEmojiId?: bigint;
  randomId?: bigint;
  sendAs?: TypeInputPeer;
}
/** `channels.getForumTopics#0de560d1 flags:# channel:InputChannel q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics` https://core.telegram.org/method/channels.getForumTopics */
export interface ChannelsGetForumTopicsParams {
  channel: TypeInputChannel;
  q?: string;
  offsetDate?: number;
  offsetId?: number;
  offsetTopic?: number;
  limit?: number;
}
/** `channels.getForumTopicsByID#b0831eb9 channel:InputChannel topics:Vector<int> = messages.ForumTopics` https://core.telegram.org/method/channels.getForumTopicsByID */
export interface ChannelsGetForumTopicsByIDParams {
  channel: TypeInputChannel;
  topics: readonly number[];
}
/** `channels.editForumTopic#f4dfa185 flags:# channel:InputChannel topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates` https://core.telegram.org/method/channels.editForumTopic */
export interface ChannelsEditForumTopicParams {
  channel: TypeInputChannel;
  topicId: number;
  title?: string;
  iconEmojiId?: bigint;
  closed?: boolean;
  hidden?: boolean;
}
/** `channels.updatePinnedForumTopic#6c2d9026 channel:InputChannel topic_id:int pinned:Bool = Updates` https://core.telegram.org/method/channels.updatePinnedForumTopic */
export interface ChannelsUpdatePinnedForumTopicParams {
  channel: TypeInputChannel;
  topicId: number;
  pinned: boolean;
}
/** `channels.deleteTopicHistory#34435f2d channel:InputChannel top_msg_id:int = messages.AffectedHistory` https://core.telegram.org/method/channels.deleteTopicHistory */
export interface ChannelsDeleteTopicHistoryParams {
  channel: TypeInputChannel;
  topMsgId: number;
}
/** `channels.reorderPinnedForumTopics#2950a18f flags:# force:flags.0?true channel:InputChannel order:Vector<int> = Updates` https://core.telegram.org/method/channels.reorderPinnedForumTopics */
export interface ChannelsReorderPinnedForumTopicsParams {
  force?: boolean;
  channel: TypeInputChannel;
  order: readonly number[];
}
/** Every method by its name: what it takes and what it answers. */
export interface Methods {
  "invokeAfterMsg": { params: InvokeAfterMsgParams; result: unknown };
  "invokeAfterMsgs": { params: InvokeAfterMsgsParams; result: unknown };
  "initConnection": { params: InitConnectionParams; result: unknown };
  "invokeWithLayer": { params: InvokeWithLayerParams; result: unknown };
  "invokeWithoutUpdates": { params: InvokeWithoutUpdatesParams; result: unknown };
  "invokeWithMessagesRange": { params: InvokeWithMessagesRangeParams; result: unknown };
  "invokeWithTakeout": { params: InvokeWithTakeoutParams; result: unknown };
  "invokeWithBusinessConnection": { params: InvokeWithBusinessConnectionParams; result: unknown };
  "invokeWithGooglePlayIntegrity": { params: InvokeWithGooglePlayIntegrityParams; result: unknown };
  "invokeWithApnsSecret": { params: InvokeWithApnsSecretParams; result: unknown };
  "invokeWithReCaptcha": { params: InvokeWithReCaptchaParams; result: unknown };
  "auth.sendCode": { params: AuthSendCodeParams; result: TypeAuthSentCode };
  "auth.signUp": { params: AuthSignUpParams; result: TypeAuthAuthorization };
  "auth.signIn": { params: AuthSignInParams; result: TypeAuthAuthorization };
  "auth.logOut": { params: AuthLogOutParams; result: TypeAuthLoggedOut };
  "auth.resetAuthorizations": { params: AuthResetAuthorizationsParams; result: boolean };
  "auth.exportAuthorization": { params: AuthExportAuthorizationParams; result: TypeAuthExportedAuthorization };
  "auth.importAuthorization": { params: AuthImportAuthorizationParams; result: TypeAuthAuthorization };
  "auth.bindTempAuthKey": { params: AuthBindTempAuthKeyParams; result: boolean };
  "auth.importBotAuthorization": { params: AuthImportBotAuthorizationParams; result: TypeAuthAuthorization };
  "auth.checkPassword": { params: AuthCheckPasswordParams; result: TypeAuthAuthorization };
  "auth.requestPasswordRecovery": { params: AuthRequestPasswordRecoveryParams; result: TypeAuthPasswordRecovery };
  "auth.recoverPassword": { params: AuthRecoverPasswordParams; result: TypeAuthAuthorization };
  "auth.resendCode": { params: AuthResendCodeParams; result: TypeAuthSentCode };
  "auth.cancelCode": { params: AuthCancelCodeParams; result: boolean };
  "auth.dropTempAuthKeys": { params: AuthDropTempAuthKeysParams; result: boolean };
  "auth.exportLoginToken": { params: AuthExportLoginTokenParams; result: TypeAuthLoginToken };
  "auth.importLoginToken": { params: AuthImportLoginTokenParams; result: TypeAuthLoginToken };
  "auth.acceptLoginToken": { params: AuthAcceptLoginTokenParams; result: TypeAuthorization };
  "auth.checkRecoveryPassword": { params: AuthCheckRecoveryPasswordParams; result: boolean };
  "auth.importWebTokenAuthorization": { params: AuthImportWebTokenAuthorizationParams; result: TypeAuthAuthorization };
  "auth.requestFirebaseSms": { params: AuthRequestFirebaseSmsParams; result: boolean };
  "auth.resetLoginEmail": { params: AuthResetLoginEmailParams; result: TypeAuthSentCode };
  "auth.reportMissingCode": { params: AuthReportMissingCodeParams; result: boolean };
  "auth.checkPaidAuth": { params: AuthCheckPaidAuthParams; result: TypeAuthSentCode };
  "auth.initPasskeyLogin": { params: AuthInitPasskeyLoginParams; result: TypeAuthPasskeyLoginOptions };
  "auth.finishPasskeyLogin": { params: AuthFinishPasskeyLoginParams; result: TypeAuthAuthorization };
  "account.registerDevice": { params: AccountRegisterDeviceParams; result: boolean };
  "account.unregisterDevice": { params: AccountUnregisterDeviceParams; result: boolean };
  "account.updateNotifySettings": { params: AccountUpdateNotifySettingsParams; result: boolean };
  "account.getNotifySettings": { params: AccountGetNotifySettingsParams; result: TypePeerNotifySettings };
  "account.resetNotifySettings": { params: AccountResetNotifySettingsParams; result: boolean };
  "account.updateProfile": { params: AccountUpdateProfileParams; result: TypeUser };
  "account.updateStatus": { params: AccountUpdateStatusParams; result: boolean };
  "account.getWallPapers": { params: AccountGetWallPapersParams; result: TypeAccountWallPapers };
  "account.reportPeer": { params: AccountReportPeerParams; result: boolean };
  "account.checkUsername": { params: AccountCheckUsernameParams; result: boolean };
  "account.updateUsername": { params: AccountUpdateUsernameParams; result: TypeUser };
  "account.getPrivacy": { params: AccountGetPrivacyParams; result: TypeAccountPrivacyRules };
  "account.setPrivacy": { params: AccountSetPrivacyParams; result: TypeAccountPrivacyRules };
  "account.deleteAccount": { params: AccountDeleteAccountParams; result: boolean };
  "account.getAccountTTL": { params: AccountGetAccountTTLParams; result: TypeAccountDaysTTL };
  "account.setAccountTTL": { params: AccountSetAccountTTLParams; result: boolean };
  "account.sendChangePhoneCode": { params: AccountSendChangePhoneCodeParams; result: TypeAuthSentCode };
  "account.changePhone": { params: AccountChangePhoneParams; result: TypeUser };
  "account.updateDeviceLocked": { params: AccountUpdateDeviceLockedParams; result: boolean };
  "account.getAuthorizations": { params: AccountGetAuthorizationsParams; result: TypeAccountAuthorizations };
  "account.resetAuthorization": { params: AccountResetAuthorizationParams; result: boolean };
  "account.getPassword": { params: AccountGetPasswordParams; result: TypeAccountPassword };
  "account.getPasswordSettings": { params: AccountGetPasswordSettingsParams; result: TypeAccountPasswordSettings };
  "account.updatePasswordSettings": { params: AccountUpdatePasswordSettingsParams; result: boolean };
  "account.sendConfirmPhoneCode": { params: AccountSendConfirmPhoneCodeParams; result: TypeAuthSentCode };
  "account.confirmPhone": { params: AccountConfirmPhoneParams; result: boolean };
  "account.getTmpPassword": { params: AccountGetTmpPasswordParams; result: TypeAccountTmpPassword };
  "account.getWebAuthorizations": { params: AccountGetWebAuthorizationsParams; result: TypeAccountWebAuthorizations };
  "account.resetWebAuthorization": { params: AccountResetWebAuthorizationParams; result: boolean };
  "account.resetWebAuthorizations": { params: AccountResetWebAuthorizationsParams; result: boolean };
  "account.getAllSecureValues": { params: AccountGetAllSecureValuesParams; result: TypeSecureValue[] };
  "account.getSecureValue": { params: AccountGetSecureValueParams; result: TypeSecureValue[] };
  "account.saveSecureValue": { params: AccountSaveSecureValueParams; result: TypeSecureValue };
  "account.deleteSecureValue": { params: AccountDeleteSecureValueParams; result: boolean };
  "account.getAuthorizationForm": { params: AccountGetAuthorizationFormParams; result: TypeAccountAuthorizationForm };
  "account.acceptAuthorization": { params: AccountAcceptAuthorizationParams; result: boolean };
  "account.sendVerifyPhoneCode": { params: AccountSendVerifyPhoneCodeParams; result: TypeAuthSentCode };
  "account.verifyPhone": { params: AccountVerifyPhoneParams; result: boolean };
  "account.sendVerifyEmailCode": { params: AccountSendVerifyEmailCodeParams; result: TypeAccountSentEmailCode };
  "account.verifyEmail": { params: AccountVerifyEmailParams; result: TypeAccountEmailVerified };
  "account.initTakeoutSession": { params: AccountInitTakeoutSessionParams; result: TypeAccountTakeout };
  "account.finishTakeoutSession": { params: AccountFinishTakeoutSessionParams; result: boolean };
  "account.confirmPasswordEmail": { params: AccountConfirmPasswordEmailParams; result: boolean };
  "account.resendPasswordEmail": { params: AccountResendPasswordEmailParams; result: boolean };
  "account.cancelPasswordEmail": { params: AccountCancelPasswordEmailParams; result: boolean };
  "account.getContactSignUpNotification": { params: AccountGetContactSignUpNotificationParams; result: boolean };
  "account.setContactSignUpNotification": { params: AccountSetContactSignUpNotificationParams; result: boolean };
  "account.getNotifyExceptions": { params: AccountGetNotifyExceptionsParams; result: TypeUpdates };
  "account.getWallPaper": { params: AccountGetWallPaperParams; result: TypeWallPaper };
  "account.uploadWallPaper": { params: AccountUploadWallPaperParams; result: TypeWallPaper };
  "account.saveWallPaper": { params: AccountSaveWallPaperParams; result: boolean };
  "account.installWallPaper": { params: AccountInstallWallPaperParams; result: boolean };
  "account.resetWallPapers": { params: AccountResetWallPapersParams; result: boolean };
  "account.getAutoDownloadSettings": { params: AccountGetAutoDownloadSettingsParams; result: TypeAccountAutoDownloadSettings };
  "account.saveAutoDownloadSettings": { params: AccountSaveAutoDownloadSettingsParams; result: boolean };
  "account.uploadTheme": { params: AccountUploadThemeParams; result: TypeDocument };
  "account.createTheme": { params: AccountCreateThemeParams; result: TypeTheme };
  "account.updateTheme": { params: AccountUpdateThemeParams; result: TypeTheme };
  "account.saveTheme": { params: AccountSaveThemeParams; result: boolean };
  "account.installTheme": { params: AccountInstallThemeParams; result: boolean };
  "account.getTheme": { params: AccountGetThemeParams; result: TypeTheme };
  "account.getThemes": { params: AccountGetThemesParams; result: TypeAccountThemes };
  "account.setContentSettings": { params: AccountSetContentSettingsParams; result: boolean };
  "account.getContentSettings": { params: AccountGetContentSettingsParams; result: TypeAccountContentSettings };
  "account.getMultiWallPapers": { params: AccountGetMultiWallPapersParams; result: TypeWallPaper[] };
  "account.getGlobalPrivacySettings": { params: AccountGetGlobalPrivacySettingsParams; result: TypeGlobalPrivacySettings };
  "account.setGlobalPrivacySettings": { params: AccountSetGlobalPrivacySettingsParams; result: TypeGlobalPrivacySettings };
  "account.reportProfilePhoto": { params: AccountReportProfilePhotoParams; result: boolean };
  "account.resetPassword": { params: AccountResetPasswordParams; result: TypeAccountResetPasswordResult };
  "account.declinePasswordReset": { params: AccountDeclinePasswordResetParams; result: boolean };
  "account.getChatThemes": { params: AccountGetChatThemesParams; result: TypeAccountThemes };
  "account.setAuthorizationTTL": { params: AccountSetAuthorizationTTLParams; result: boolean };
  "account.changeAuthorizationSettings": { params: AccountChangeAuthorizationSettingsParams; result: boolean };
  "account.getSavedRingtones": { params: AccountGetSavedRingtonesParams; result: TypeAccountSavedRingtones };
  "account.saveRingtone": { params: AccountSaveRingtoneParams; result: TypeAccountSavedRingtone };
  "account.uploadRingtone": { params: AccountUploadRingtoneParams; result: TypeDocument };
  "account.updateEmojiStatus": { params: AccountUpdateEmojiStatusParams; result: boolean };
  "account.getDefaultEmojiStatuses": { params: AccountGetDefaultEmojiStatusesParams; result: TypeAccountEmojiStatuses };
  "account.getRecentEmojiStatuses": { params: AccountGetRecentEmojiStatusesParams; result: TypeAccountEmojiStatuses };
  "account.clearRecentEmojiStatuses": { params: AccountClearRecentEmojiStatusesParams; result: boolean };
  "account.reorderUsernames": { params: AccountReorderUsernamesParams; result: boolean };
  "account.toggleUsername": { params: AccountToggleUsernameParams; result: boolean };
  "account.getDefaultProfilePhotoEmojis": { params: AccountGetDefaultProfilePhotoEmojisParams; result: TypeEmojiList };
  "account.getDefaultGroupPhotoEmojis": { params: AccountGetDefaultGroupPhotoEmojisParams; result: TypeEmojiList };
  "account.getAutoSaveSettings": { params: AccountGetAutoSaveSettingsParams; result: TypeAccountAutoSaveSettings };
  "account.saveAutoSaveSettings": { params: AccountSaveAutoSaveSettingsParams; result: boolean };
  "account.deleteAutoSaveExceptions": { params: AccountDeleteAutoSaveExceptionsParams; result: boolean };
  "account.invalidateSignInCodes": { params: AccountInvalidateSignInCodesParams; result: boolean };
  "account.updateColor": { params: AccountUpdateColorParams; result: boolean };
  "account.getDefaultBackgroundEmojis": { params: AccountGetDefaultBackgroundEmojisParams; result: TypeEmojiList };
  "account.getChannelDefaultEmojiStatuses": { params: AccountGetChannelDefaultEmojiStatusesParams; result: TypeAccountEmojiStatuses };
  "account.getChannelRestrictedStatusEmojis": { params: AccountGetChannelRestrictedStatusEmojisParams; result: TypeEmojiList };
  "account.updateBusinessWorkHours": { params: AccountUpdateBusinessWorkHoursParams; result: boolean };
  "account.updateBusinessLocation": { params: AccountUpdateBusinessLocationParams; result: boolean };
  "account.updateBusinessGreetingMessage": { params: AccountUpdateBusinessGreetingMessageParams; result: boolean };
  "account.updateBusinessAwayMessage": { params: AccountUpdateBusinessAwayMessageParams; result: boolean };
  "account.updateConnectedBot": { params: AccountUpdateConnectedBotParams; result: TypeUpdates };
  "account.getConnectedBots": { params: AccountGetConnectedBotsParams; result: TypeAccountConnectedBots };
  "account.getBotBusinessConnection": { params: AccountGetBotBusinessConnectionParams; result: TypeUpdates };
  "account.updateBusinessIntro": { params: AccountUpdateBusinessIntroParams; result: boolean };
  "account.toggleConnectedBotPaused": { params: AccountToggleConnectedBotPausedParams; result: boolean };
  "account.disablePeerConnectedBot": { params: AccountDisablePeerConnectedBotParams; result: boolean };
  "account.updateBirthday": { params: AccountUpdateBirthdayParams; result: boolean };
  "account.createBusinessChatLink": { params: AccountCreateBusinessChatLinkParams; result: TypeBusinessChatLink };
  "account.editBusinessChatLink": { params: AccountEditBusinessChatLinkParams; result: TypeBusinessChatLink };
  "account.deleteBusinessChatLink": { params: AccountDeleteBusinessChatLinkParams; result: boolean };
  "account.getBusinessChatLinks": { params: AccountGetBusinessChatLinksParams; result: TypeAccountBusinessChatLinks };
  "account.resolveBusinessChatLink": { params: AccountResolveBusinessChatLinkParams; result: TypeAccountResolvedBusinessChatLinks };
  "account.updatePersonalChannel": { params: AccountUpdatePersonalChannelParams; result: boolean };
  "account.toggleSponsoredMessages": { params: AccountToggleSponsoredMessagesParams; result: boolean };
  "account.getReactionsNotifySettings": { params: AccountGetReactionsNotifySettingsParams; result: TypeReactionsNotifySettings };
  "account.setReactionsNotifySettings": { params: AccountSetReactionsNotifySettingsParams; result: TypeReactionsNotifySettings };
  "account.getCollectibleEmojiStatuses": { params: AccountGetCollectibleEmojiStatusesParams; result: TypeAccountEmojiStatuses };
  "account.getPaidMessagesRevenue": { params: AccountGetPaidMessagesRevenueParams; result: TypeAccountPaidMessagesRevenue };
  "account.toggleNoPaidMessagesException": { params: AccountToggleNoPaidMessagesExceptionParams; result: boolean };
  "account.setMainProfileTab": { params: AccountSetMainProfileTabParams; result: boolean };
  "account.saveMusic": { params: AccountSaveMusicParams; result: boolean };
  "account.getSavedMusicIds": { params: AccountGetSavedMusicIdsParams; result: TypeAccountSavedMusicIds };
  "account.getUniqueGiftChatThemes": { params: AccountGetUniqueGiftChatThemesParams; result: TypeAccountChatThemes };
  "account.initPasskeyRegistration": { params: AccountInitPasskeyRegistrationParams; result: TypeAccountPasskeyRegistrationOptions };
  "account.registerPasskey": { params: AccountRegisterPasskeyParams; result: TypePasskey };
  "account.getPasskeys": { params: AccountGetPasskeysParams; result: TypeAccountPasskeys };
  "account.deletePasskey": { params: AccountDeletePasskeyParams; result: boolean };
  "account.confirmBotConnection": { params: AccountConfirmBotConnectionParams; result: boolean };
  "account.getWebBrowserSettings": { params: AccountGetWebBrowserSettingsParams; result: TypeAccountWebBrowserSettings };
  "account.updateWebBrowserSettings": { params: AccountUpdateWebBrowserSettingsParams; result: TypeAccountWebBrowserSettings };
  "account.toggleWebBrowserSettingsException": { params: AccountToggleWebBrowserSettingsExceptionParams; result: TypeUpdates };
  "account.deleteWebBrowserSettingsExceptions": { params: AccountDeleteWebBrowserSettingsExceptionsParams; result: TypeAccountWebBrowserSettings };
  "users.getUsers": { params: UsersGetUsersParams; result: TypeUser[] };
  "users.getFullUser": { params: UsersGetFullUserParams; result: TypeUsersUserFull };
  "users.setSecureValueErrors": { params: UsersSetSecureValueErrorsParams; result: boolean };
  "users.getRequirementsToContact": { params: UsersGetRequirementsToContactParams; result: TypeRequirementToContact[] };
  "users.getSavedMusic": { params: UsersGetSavedMusicParams; result: TypeUsersSavedMusic };
  "users.getSavedMusicByID": { params: UsersGetSavedMusicByIDParams; result: TypeUsersSavedMusic };
  "users.suggestBirthday": { params: UsersSuggestBirthdayParams; result: TypeUpdates };
  "contacts.getContactIDs": { params: ContactsGetContactIDsParams; result: number[] };
  "contacts.getStatuses": { params: ContactsGetStatusesParams; result: TypeContactStatus[] };
  "contacts.getContacts": { params: ContactsGetContactsParams; result: TypeContactsContacts };
  "contacts.importContacts": { params: ContactsImportContactsParams; result: TypeContactsImportedContacts };
  "contacts.deleteContacts": { params: ContactsDeleteContactsParams; result: TypeUpdates };
  "contacts.deleteByPhones": { params: ContactsDeleteByPhonesParams; result: boolean };
  "contacts.block": { params: ContactsBlockParams; result: boolean };
  "contacts.unblock": { params: ContactsUnblockParams; result: boolean };
  "contacts.getBlocked": { params: ContactsGetBlockedParams; result: TypeContactsBlocked };
  "contacts.search": { params: ContactsSearchParams; result: TypeContactsFound };
  "contacts.resolveUsername": { params: ContactsResolveUsernameParams; result: TypeContactsResolvedPeer };
  "contacts.getTopPeers": { params: ContactsGetTopPeersParams; result: TypeContactsTopPeers };
  "contacts.resetTopPeerRating": { params: ContactsResetTopPeerRatingParams; result: boolean };
  "contacts.resetSaved": { params: ContactsResetSavedParams; result: boolean };
  "contacts.getSaved": { params: ContactsGetSavedParams; result: TypeSavedContact[] };
  "contacts.toggleTopPeers": { params: ContactsToggleTopPeersParams; result: boolean };
  "contacts.addContact": { params: ContactsAddContactParams; result: TypeUpdates };
  "contacts.acceptContact": { params: ContactsAcceptContactParams; result: TypeUpdates };
  "contacts.getLocated": { params: ContactsGetLocatedParams; result: TypeUpdates };
  "contacts.blockFromReplies": { params: ContactsBlockFromRepliesParams; result: TypeUpdates };
  "contacts.resolvePhone": { params: ContactsResolvePhoneParams; result: TypeContactsResolvedPeer };
  "contacts.exportContactToken": { params: ContactsExportContactTokenParams; result: TypeExportedContactToken };
  "contacts.importContactToken": { params: ContactsImportContactTokenParams; result: TypeUser };
  "contacts.editCloseFriends": { params: ContactsEditCloseFriendsParams; result: boolean };
  "contacts.setBlocked": { params: ContactsSetBlockedParams; result: boolean };
  "contacts.getBirthdays": { params: ContactsGetBirthdaysParams; result: TypeContactsContactBirthdays };
  "contacts.getSponsoredPeers": { params: ContactsGetSponsoredPeersParams; result: TypeContactsSponsoredPeers };
  "contacts.updateContactNote": { params: ContactsUpdateContactNoteParams; result: boolean };
  "messages.getMessages": { params: MessagesGetMessagesParams; result: TypeMessagesMessages };
  "messages.getDialogs": { params: MessagesGetDialogsParams; result: TypeMessagesDialogs };
  "messages.getHistory": { params: MessagesGetHistoryParams; result: TypeMessagesMessages };
  "messages.search": { params: MessagesSearchParams; result: TypeMessagesMessages };
  "messages.readHistory": { params: MessagesReadHistoryParams; result: TypeMessagesAffectedMessages };
  "messages.deleteHistory": { params: MessagesDeleteHistoryParams; result: TypeMessagesAffectedHistory };
  "messages.deleteMessages": { params: MessagesDeleteMessagesParams; result: TypeMessagesAffectedMessages };
  "messages.receivedMessages": { params: MessagesReceivedMessagesParams; result: TypeReceivedNotifyMessage[] };
  "messages.setTyping": { params: MessagesSetTypingParams; result: boolean };
  "messages.sendMessage": { params: MessagesSendMessageParams; result: TypeUpdates };
  "messages.sendMedia": { params: MessagesSendMediaParams; result: TypeUpdates };
  "messages.forwardMessages": { params: MessagesForwardMessagesParams; result: TypeUpdates };
  "messages.reportSpam": { params: MessagesReportSpamParams; result: boolean };
  "messages.getPeerSettings": { params: MessagesGetPeerSettingsParams; result: TypeMessagesPeerSettings };
  "messages.report": { params: MessagesReportParams; result: TypeReportResult };
  "messages.getChats": { params: MessagesGetChatsParams; result: TypeMessagesChats };
  "messages.getFullChat": { params: MessagesGetFullChatParams; result: TypeMessagesChatFull };
  "messages.editChatTitle": { params: MessagesEditChatTitleParams; result: TypeUpdates };
  "messages.editChatPhoto": { params: MessagesEditChatPhotoParams; result: TypeUpdates };
  "messages.addChatUser": { params: MessagesAddChatUserParams; result: TypeMessagesInvitedUsers };
  "messages.deleteChatUser": { params: MessagesDeleteChatUserParams; result: TypeUpdates };
  "messages.createChat": { params: MessagesCreateChatParams; result: TypeMessagesInvitedUsers };
  "messages.getDhConfig": { params: MessagesGetDhConfigParams; result: TypeMessagesDhConfig };
  "messages.requestEncryption": { params: MessagesRequestEncryptionParams; result: TypeEncryptedChat };
  "messages.acceptEncryption": { params: MessagesAcceptEncryptionParams; result: TypeEncryptedChat };
  "messages.discardEncryption": { params: MessagesDiscardEncryptionParams; result: boolean };
  "messages.setEncryptedTyping": { params: MessagesSetEncryptedTypingParams; result: boolean };
  "messages.readEncryptedHistory": { params: MessagesReadEncryptedHistoryParams; result: boolean };
  "messages.sendEncrypted": { params: MessagesSendEncryptedParams; result: TypeMessagesSentEncryptedMessage };
  "messages.sendEncryptedFile": { params: MessagesSendEncryptedFileParams; result: TypeMessagesSentEncryptedMessage };
  "messages.sendEncryptedService": { params: MessagesSendEncryptedServiceParams; result: TypeMessagesSentEncryptedMessage };
  "messages.receivedQueue": { params: MessagesReceivedQueueParams; result: bigint[] };
  "messages.reportEncryptedSpam": { params: MessagesReportEncryptedSpamParams; result: boolean };
  "messages.readMessageContents": { params: MessagesReadMessageContentsParams; result: TypeMessagesAffectedMessages };
  "messages.getStickers": { params: MessagesGetStickersParams; result: TypeMessagesStickers };
  "messages.getAllStickers": { params: MessagesGetAllStickersParams; result: TypeMessagesAllStickers };
  "messages.getWebPagePreview": { params: MessagesGetWebPagePreviewParams; result: TypeMessagesWebPagePreview };
  "messages.exportChatInvite": { params: MessagesExportChatInviteParams; result: TypeExportedChatInvite };
  "messages.checkChatInvite": { params: MessagesCheckChatInviteParams; result: TypeChatInvite };
  "messages.importChatInvite": { params: MessagesImportChatInviteParams; result: TypeMessagesChatInviteJoinResult };
  "messages.getStickerSet": { params: MessagesGetStickerSetParams; result: TypeMessagesStickerSet };
  "messages.installStickerSet": { params: MessagesInstallStickerSetParams; result: TypeMessagesStickerSetInstallResult };
  "messages.uninstallStickerSet": { params: MessagesUninstallStickerSetParams; result: boolean };
  "messages.startBot": { params: MessagesStartBotParams; result: TypeUpdates };
  "messages.getMessagesViews": { params: MessagesGetMessagesViewsParams; result: TypeMessagesMessageViews };
  "messages.editChatAdmin": { params: MessagesEditChatAdminParams; result: boolean };
  "messages.migrateChat": { params: MessagesMigrateChatParams; result: TypeUpdates };
  "messages.searchGlobal": { params: MessagesSearchGlobalParams; result: TypeMessagesMessages };
  "messages.reorderStickerSets": { params: MessagesReorderStickerSetsParams; result: boolean };
  "messages.getDocumentByHash": { params: MessagesGetDocumentByHashParams; result: TypeDocument };
  "messages.getSavedGifs": { params: MessagesGetSavedGifsParams; result: TypeMessagesSavedGifs };
  "messages.saveGif": { params: MessagesSaveGifParams; result: boolean };
  "messages.getInlineBotResults": { params: MessagesGetInlineBotResultsParams; result: TypeMessagesBotResults };
  "messages.setInlineBotResults": { params: MessagesSetInlineBotResultsParams; result: boolean };
  "messages.sendInlineBotResult": { params: MessagesSendInlineBotResultParams; result: TypeUpdates };
  "messages.getMessageEditData": { params: MessagesGetMessageEditDataParams; result: TypeMessagesMessageEditData };
  "messages.editMessage": { params: MessagesEditMessageParams; result: TypeUpdates };
  "messages.editInlineBotMessage": { params: MessagesEditInlineBotMessageParams; result: boolean };
  "messages.getBotCallbackAnswer": { params: MessagesGetBotCallbackAnswerParams; result: TypeMessagesBotCallbackAnswer };
  "messages.setBotCallbackAnswer": { params: MessagesSetBotCallbackAnswerParams; result: boolean };
  "messages.getPeerDialogs": { params: MessagesGetPeerDialogsParams; result: TypeMessagesPeerDialogs };
  "messages.saveDraft": { params: MessagesSaveDraftParams; result: boolean };
  "messages.getAllDrafts": { params: MessagesGetAllDraftsParams; result: TypeUpdates };
  "messages.getFeaturedStickers": { params: MessagesGetFeaturedStickersParams; result: TypeMessagesFeaturedStickers };
  "messages.readFeaturedStickers": { params: MessagesReadFeaturedStickersParams; result: boolean };
  "messages.getRecentStickers": { params: MessagesGetRecentStickersParams; result: TypeMessagesRecentStickers };
  "messages.saveRecentSticker": { params: MessagesSaveRecentStickerParams; result: boolean };
  "messages.clearRecentStickers": { params: MessagesClearRecentStickersParams; result: boolean };
  "messages.getArchivedStickers": { params: MessagesGetArchivedStickersParams; result: TypeMessagesArchivedStickers };
  "messages.getMaskStickers": { params: MessagesGetMaskStickersParams; result: TypeMessagesAllStickers };
  "messages.getAttachedStickers": { params: MessagesGetAttachedStickersParams; result: TypeStickerSetCovered[] };
  "messages.setGameScore": { params: MessagesSetGameScoreParams; result: TypeUpdates };
  "messages.setInlineGameScore": { params: MessagesSetInlineGameScoreParams; result: boolean };
  "messages.getGameHighScores": { params: MessagesGetGameHighScoresParams; result: TypeMessagesHighScores };
  "messages.getInlineGameHighScores": { params: MessagesGetInlineGameHighScoresParams; result: TypeMessagesHighScores };
  "messages.getCommonChats": { params: MessagesGetCommonChatsParams; result: TypeMessagesChats };
  "messages.getWebPage": { params: MessagesGetWebPageParams; result: TypeMessagesWebPage };
  "messages.toggleDialogPin": { params: MessagesToggleDialogPinParams; result: boolean };
  "messages.reorderPinnedDialogs": { params: MessagesReorderPinnedDialogsParams; result: boolean };
  "messages.getPinnedDialogs": { params: MessagesGetPinnedDialogsParams; result: TypeMessagesPeerDialogs };
  "messages.setBotShippingResults": { params: MessagesSetBotShippingResultsParams; result: boolean };
  "messages.setBotPrecheckoutResults": { params: MessagesSetBotPrecheckoutResultsParams; result: boolean };
  "messages.uploadMedia": { params: MessagesUploadMediaParams; result: TypeMessageMedia };
  "messages.sendScreenshotNotification": { params: MessagesSendScreenshotNotificationParams; result: TypeUpdates };
  "messages.getFavedStickers": { params: MessagesGetFavedStickersParams; result: TypeMessagesFavedStickers };
  "messages.faveSticker": { params: MessagesFaveStickerParams; result: boolean };
  "messages.getUnreadMentions": { params: MessagesGetUnreadMentionsParams; result: TypeMessagesMessages };
  "messages.readMentions": { params: MessagesReadMentionsParams; result: TypeMessagesAffectedHistory };
  "messages.getRecentLocations": { params: MessagesGetRecentLocationsParams; result: TypeMessagesMessages };
  "messages.sendMultiMedia": { params: MessagesSendMultiMediaParams; result: TypeUpdates };
  "messages.uploadEncryptedFile": { params: MessagesUploadEncryptedFileParams; result: TypeEncryptedFile };
  "messages.searchStickerSets": { params: MessagesSearchStickerSetsParams; result: TypeMessagesFoundStickerSets };
  "messages.getSplitRanges": { params: MessagesGetSplitRangesParams; result: TypeMessageRange[] };
  "messages.markDialogUnread": { params: MessagesMarkDialogUnreadParams; result: boolean };
  "messages.getDialogUnreadMarks": { params: MessagesGetDialogUnreadMarksParams; result: TypeDialogPeer[] };
  "messages.clearAllDrafts": { params: MessagesClearAllDraftsParams; result: boolean };
  "messages.updatePinnedMessage": { params: MessagesUpdatePinnedMessageParams; result: TypeUpdates };
  "messages.sendVote": { params: MessagesSendVoteParams; result: TypeUpdates };
  "messages.getPollResults": { params: MessagesGetPollResultsParams; result: TypeUpdates };
  "messages.getOnlines": { params: MessagesGetOnlinesParams; result: TypeChatOnlines };
  "messages.editChatAbout": { params: MessagesEditChatAboutParams; result: boolean };
  "messages.editChatDefaultBannedRights": { params: MessagesEditChatDefaultBannedRightsParams; result: TypeUpdates };
  "messages.getEmojiKeywords": { params: MessagesGetEmojiKeywordsParams; result: TypeEmojiKeywordsDifference };
  "messages.getEmojiKeywordsDifference": { params: MessagesGetEmojiKeywordsDifferenceParams; result: TypeEmojiKeywordsDifference };
  "messages.getEmojiKeywordsLanguages": { params: MessagesGetEmojiKeywordsLanguagesParams; result: TypeEmojiLanguage[] };
  "messages.getEmojiURL": { params: MessagesGetEmojiURLParams; result: TypeEmojiURL };
  "messages.getSearchCounters": { params: MessagesGetSearchCountersParams; result: TypeMessagesSearchCounter[] };
  "messages.requestUrlAuth": { params: MessagesRequestUrlAuthParams; result: TypeUrlAuthResult };
  "messages.acceptUrlAuth": { params: MessagesAcceptUrlAuthParams; result: TypeUrlAuthResult };
  "messages.hidePeerSettingsBar": { params: MessagesHidePeerSettingsBarParams; result: boolean };
  "messages.getScheduledHistory": { params: MessagesGetScheduledHistoryParams; result: TypeMessagesMessages };
  "messages.getScheduledMessages": { params: MessagesGetScheduledMessagesParams; result: TypeMessagesMessages };
  "messages.sendScheduledMessages": { params: MessagesSendScheduledMessagesParams; result: TypeUpdates };
  "messages.deleteScheduledMessages": { params: MessagesDeleteScheduledMessagesParams; result: TypeUpdates };
  "messages.getPollVotes": { params: MessagesGetPollVotesParams; result: TypeMessagesVotesList };
  "messages.toggleStickerSets": { params: MessagesToggleStickerSetsParams; result: boolean };
  "messages.getDialogFilters": { params: MessagesGetDialogFiltersParams; result: TypeMessagesDialogFilters };
  "messages.getSuggestedDialogFilters": { params: MessagesGetSuggestedDialogFiltersParams; result: TypeDialogFilterSuggested[] };
  "messages.updateDialogFilter": { params: MessagesUpdateDialogFilterParams; result: boolean };
  "messages.updateDialogFiltersOrder": { params: MessagesUpdateDialogFiltersOrderParams; result: boolean };
  "messages.getOldFeaturedStickers": { params: MessagesGetOldFeaturedStickersParams; result: TypeMessagesFeaturedStickers };
  "messages.getReplies": { params: MessagesGetRepliesParams; result: TypeMessagesMessages };
  "messages.getDiscussionMessage": { params: MessagesGetDiscussionMessageParams; result: TypeMessagesDiscussionMessage };
  "messages.readDiscussion": { params: MessagesReadDiscussionParams; result: boolean };
  "messages.unpinAllMessages": { params: MessagesUnpinAllMessagesParams; result: TypeMessagesAffectedHistory };
  "messages.deleteChat": { params: MessagesDeleteChatParams; result: boolean };
  "messages.deletePhoneCallHistory": { params: MessagesDeletePhoneCallHistoryParams; result: TypeMessagesAffectedFoundMessages };
  "messages.checkHistoryImport": { params: MessagesCheckHistoryImportParams; result: TypeMessagesHistoryImportParsed };
  "messages.initHistoryImport": { params: MessagesInitHistoryImportParams; result: TypeMessagesHistoryImport };
  "messages.uploadImportedMedia": { params: MessagesUploadImportedMediaParams; result: TypeMessageMedia };
  "messages.startHistoryImport": { params: MessagesStartHistoryImportParams; result: boolean };
  "messages.getExportedChatInvites": { params: MessagesGetExportedChatInvitesParams; result: TypeMessagesExportedChatInvites };
  "messages.getExportedChatInvite": { params: MessagesGetExportedChatInviteParams; result: TypeMessagesExportedChatInvite };
  "messages.editExportedChatInvite": { params: MessagesEditExportedChatInviteParams; result: TypeMessagesExportedChatInvite };
  "messages.deleteRevokedExportedChatInvites": { params: MessagesDeleteRevokedExportedChatInvitesParams; result: boolean };
  "messages.deleteExportedChatInvite": { params: MessagesDeleteExportedChatInviteParams; result: boolean };
  "messages.getAdminsWithInvites": { params: MessagesGetAdminsWithInvitesParams; result: TypeMessagesChatAdminsWithInvites };
  "messages.getChatInviteImporters": { params: MessagesGetChatInviteImportersParams; result: TypeMessagesChatInviteImporters };
  "messages.setHistoryTTL": { params: MessagesSetHistoryTTLParams; result: TypeUpdates };
  "messages.checkHistoryImportPeer": { params: MessagesCheckHistoryImportPeerParams; result: TypeMessagesCheckedHistoryImportPeer };
  "messages.setChatTheme": { params: MessagesSetChatThemeParams; result: TypeUpdates };
  "messages.getMessageReadParticipants": { params: MessagesGetMessageReadParticipantsParams; result: TypeReadParticipantDate[] };
  "messages.getSearchResultsCalendar": { params: MessagesGetSearchResultsCalendarParams; result: TypeMessagesSearchResultsCalendar };
  "messages.getSearchResultsPositions": { params: MessagesGetSearchResultsPositionsParams; result: TypeMessagesSearchResultsPositions };
  "messages.hideChatJoinRequest": { params: MessagesHideChatJoinRequestParams; result: TypeUpdates };
  "messages.hideAllChatJoinRequests": { params: MessagesHideAllChatJoinRequestsParams; result: TypeUpdates };
  "messages.toggleNoForwards": { params: MessagesToggleNoForwardsParams; result: TypeUpdates };
  "messages.saveDefaultSendAs": { params: MessagesSaveDefaultSendAsParams; result: boolean };
  "messages.sendReaction": { params: MessagesSendReactionParams; result: TypeUpdates };
  "messages.getMessagesReactions": { params: MessagesGetMessagesReactionsParams; result: TypeUpdates };
  "messages.getMessageReactionsList": { params: MessagesGetMessageReactionsListParams; result: TypeMessagesMessageReactionsList };
  "messages.setChatAvailableReactions": { params: MessagesSetChatAvailableReactionsParams; result: TypeUpdates };
  "messages.getAvailableReactions": { params: MessagesGetAvailableReactionsParams; result: TypeMessagesAvailableReactions };
  "messages.setDefaultReaction": { params: MessagesSetDefaultReactionParams; result: boolean };
  "messages.translateText": { params: MessagesTranslateTextParams; result: TypeMessagesTranslatedText };
  "messages.getUnreadReactions": { params: MessagesGetUnreadReactionsParams; result: TypeMessagesMessages };
  "messages.readReactions": { params: MessagesReadReactionsParams; result: TypeMessagesAffectedHistory };
  "messages.searchSentMedia": { params: MessagesSearchSentMediaParams; result: TypeMessagesMessages };
  "messages.getAttachMenuBots": { params: MessagesGetAttachMenuBotsParams; result: TypeAttachMenuBots };
  "messages.getAttachMenuBot": { params: MessagesGetAttachMenuBotParams; result: TypeAttachMenuBotsBot };
  "messages.toggleBotInAttachMenu": { params: MessagesToggleBotInAttachMenuParams; result: boolean };
  "messages.requestWebView": { params: MessagesRequestWebViewParams; result: TypeWebViewResult };
  "messages.prolongWebView": { params: MessagesProlongWebViewParams; result: boolean };
  "messages.requestSimpleWebView": { params: MessagesRequestSimpleWebViewParams; result: TypeWebViewResult };
  "messages.sendWebViewResultMessage": { params: MessagesSendWebViewResultMessageParams; result: TypeWebViewMessageSent };
  "messages.sendWebViewData": { params: MessagesSendWebViewDataParams; result: TypeUpdates };
  "messages.transcribeAudio": { params: MessagesTranscribeAudioParams; result: TypeMessagesTranscribedAudio };
  "messages.rateTranscribedAudio": { params: MessagesRateTranscribedAudioParams; result: boolean };
  "messages.getCustomEmojiDocuments": { params: MessagesGetCustomEmojiDocumentsParams; result: TypeDocument[] };
  "messages.getEmojiStickers": { params: MessagesGetEmojiStickersParams; result: TypeMessagesAllStickers };
  "messages.getFeaturedEmojiStickers": { params: MessagesGetFeaturedEmojiStickersParams; result: TypeMessagesFeaturedStickers };
  "messages.reportReaction": { params: MessagesReportReactionParams; result: boolean };
  "messages.getTopReactions": { params: MessagesGetTopReactionsParams; result: TypeMessagesReactions };
  "messages.getRecentReactions": { params: MessagesGetRecentReactionsParams; result: TypeMessagesReactions };
  "messages.clearRecentReactions": { params: MessagesClearRecentReactionsParams; result: boolean };
  "messages.getExtendedMedia": { params: MessagesGetExtendedMediaParams; result: TypeUpdates };
  "messages.setDefaultHistoryTTL": { params: MessagesSetDefaultHistoryTTLParams; result: boolean };
  "messages.getDefaultHistoryTTL": { params: MessagesGetDefaultHistoryTTLParams; result: TypeDefaultHistoryTTL };
  "messages.sendBotRequestedPeer": { params: MessagesSendBotRequestedPeerParams; result: TypeUpdates };
  "messages.getEmojiGroups": { params: MessagesGetEmojiGroupsParams; result: TypeMessagesEmojiGroups };
  "messages.getEmojiStatusGroups": { params: MessagesGetEmojiStatusGroupsParams; result: TypeMessagesEmojiGroups };
  "messages.getEmojiProfilePhotoGroups": { params: MessagesGetEmojiProfilePhotoGroupsParams; result: TypeMessagesEmojiGroups };
  "messages.searchCustomEmoji": { params: MessagesSearchCustomEmojiParams; result: TypeEmojiList };
  "messages.togglePeerTranslations": { params: MessagesTogglePeerTranslationsParams; result: boolean };
  "messages.getBotApp": { params: MessagesGetBotAppParams; result: TypeMessagesBotApp };
  "messages.requestAppWebView": { params: MessagesRequestAppWebViewParams; result: TypeWebViewResult };
  "messages.setChatWallPaper": { params: MessagesSetChatWallPaperParams; result: TypeUpdates };
  "messages.searchEmojiStickerSets": { params: MessagesSearchEmojiStickerSetsParams; result: TypeMessagesFoundStickerSets };
  "messages.getSavedDialogs": { params: MessagesGetSavedDialogsParams; result: TypeMessagesSavedDialogs };
  "messages.getSavedHistory": { params: MessagesGetSavedHistoryParams; result: TypeMessagesMessages };
  "messages.deleteSavedHistory": { params: MessagesDeleteSavedHistoryParams; result: TypeMessagesAffectedHistory };
  "messages.getPinnedSavedDialogs": { params: MessagesGetPinnedSavedDialogsParams; result: TypeMessagesSavedDialogs };
  "messages.toggleSavedDialogPin": { params: MessagesToggleSavedDialogPinParams; result: boolean };
  "messages.reorderPinnedSavedDialogs": { params: MessagesReorderPinnedSavedDialogsParams; result: boolean };
  "messages.getSavedReactionTags": { params: MessagesGetSavedReactionTagsParams; result: TypeMessagesSavedReactionTags };
  "messages.updateSavedReactionTag": { params: MessagesUpdateSavedReactionTagParams; result: boolean };
  "messages.getDefaultTagReactions": { params: MessagesGetDefaultTagReactionsParams; result: TypeMessagesReactions };
  "messages.getOutboxReadDate": { params: MessagesGetOutboxReadDateParams; result: TypeOutboxReadDate };
  "messages.getQuickReplies": { params: MessagesGetQuickRepliesParams; result: TypeMessagesQuickReplies };
  "messages.reorderQuickReplies": { params: MessagesReorderQuickRepliesParams; result: boolean };
  "messages.checkQuickReplyShortcut": { params: MessagesCheckQuickReplyShortcutParams; result: boolean };
  "messages.editQuickReplyShortcut": { params: MessagesEditQuickReplyShortcutParams; result: boolean };
  "messages.deleteQuickReplyShortcut": { params: MessagesDeleteQuickReplyShortcutParams; result: boolean };
  "messages.getQuickReplyMessages": { params: MessagesGetQuickReplyMessagesParams; result: TypeMessagesMessages };
  "messages.sendQuickReplyMessages": { params: MessagesSendQuickReplyMessagesParams; result: TypeUpdates };
  "messages.deleteQuickReplyMessages": { params: MessagesDeleteQuickReplyMessagesParams; result: TypeUpdates };
  "messages.toggleDialogFilterTags": { params: MessagesToggleDialogFilterTagsParams; result: boolean };
  "messages.getMyStickers": { params: MessagesGetMyStickersParams; result: TypeMessagesMyStickers };
  "messages.getEmojiStickerGroups": { params: MessagesGetEmojiStickerGroupsParams; result: TypeMessagesEmojiGroups };
  "messages.getAvailableEffects": { params: MessagesGetAvailableEffectsParams; result: TypeMessagesAvailableEffects };
  "messages.editFactCheck": { params: MessagesEditFactCheckParams; result: TypeUpdates };
  "messages.deleteFactCheck": { params: MessagesDeleteFactCheckParams; result: TypeUpdates };
  "messages.getFactCheck": { params: MessagesGetFactCheckParams; result: TypeFactCheck[] };
  "messages.requestMainWebView": { params: MessagesRequestMainWebViewParams; result: TypeWebViewResult };
  "messages.sendPaidReaction": { params: MessagesSendPaidReactionParams; result: TypeUpdates };
  "messages.togglePaidReactionPrivacy": { params: MessagesTogglePaidReactionPrivacyParams; result: boolean };
  "messages.getPaidReactionPrivacy": { params: MessagesGetPaidReactionPrivacyParams; result: TypeUpdates };
  "messages.viewSponsoredMessage": { params: MessagesViewSponsoredMessageParams; result: boolean };
  "messages.clickSponsoredMessage": { params: MessagesClickSponsoredMessageParams; result: boolean };
  "messages.reportSponsoredMessage": { params: MessagesReportSponsoredMessageParams; result: TypeChannelsSponsoredMessageReportResult };
  "messages.getSponsoredMessages": { params: MessagesGetSponsoredMessagesParams; result: TypeMessagesSponsoredMessages };
  "messages.savePreparedInlineMessage": { params: MessagesSavePreparedInlineMessageParams; result: TypeMessagesBotPreparedInlineMessage };
  "messages.getPreparedInlineMessage": { params: MessagesGetPreparedInlineMessageParams; result: TypeMessagesPreparedInlineMessage };
  "messages.searchStickers": { params: MessagesSearchStickersParams; result: TypeMessagesFoundStickers };
  "messages.reportMessagesDelivery": { params: MessagesReportMessagesDeliveryParams; result: boolean };
  "messages.getSavedDialogsByID": { params: MessagesGetSavedDialogsByIDParams; result: TypeMessagesSavedDialogs };
  "messages.readSavedHistory": { params: MessagesReadSavedHistoryParams; result: boolean };
  "messages.toggleTodoCompleted": { params: MessagesToggleTodoCompletedParams; result: TypeUpdates };
  "messages.appendTodoList": { params: MessagesAppendTodoListParams; result: TypeUpdates };
  "messages.toggleSuggestedPostApproval": { params: MessagesToggleSuggestedPostApprovalParams; result: TypeUpdates };
  "messages.getForumTopics": { params: MessagesGetForumTopicsParams; result: TypeMessagesForumTopics };
  "messages.getForumTopicsByID": { params: MessagesGetForumTopicsByIDParams; result: TypeMessagesForumTopics };
  "messages.editForumTopic": { params: MessagesEditForumTopicParams; result: TypeUpdates };
  "messages.updatePinnedForumTopic": { params: MessagesUpdatePinnedForumTopicParams; result: TypeUpdates };
  "messages.reorderPinnedForumTopics": { params: MessagesReorderPinnedForumTopicsParams; result: TypeUpdates };
  "messages.createForumTopic": { params: MessagesCreateForumTopicParams; result: TypeUpdates };
  "messages.deleteTopicHistory": { params: MessagesDeleteTopicHistoryParams; result: TypeMessagesAffectedHistory };
  "messages.getEmojiGameInfo": { params: MessagesGetEmojiGameInfoParams; result: TypeMessagesEmojiGameInfo };
  "messages.summarizeText": { params: MessagesSummarizeTextParams; result: TypeTextWithEntities };
  "messages.editChatCreator": { params: MessagesEditChatCreatorParams; result: TypeUpdates };
  "messages.getFutureChatCreatorAfterLeave": { params: MessagesGetFutureChatCreatorAfterLeaveParams; result: TypeUser };
  "messages.editChatParticipantRank": { params: MessagesEditChatParticipantRankParams; result: TypeUpdates };
  "messages.declineUrlAuth": { params: MessagesDeclineUrlAuthParams; result: boolean };
  "messages.checkUrlAuthMatchCode": { params: MessagesCheckUrlAuthMatchCodeParams; result: boolean };
  "messages.composeMessageWithAI": { params: MessagesComposeMessageWithAIParams; result: TypeMessagesComposedMessageWithAI };
  "messages.reportReadMetrics": { params: MessagesReportReadMetricsParams; result: boolean };
  "messages.reportMusicListen": { params: MessagesReportMusicListenParams; result: boolean };
  "messages.addPollAnswer": { params: MessagesAddPollAnswerParams; result: TypeUpdates };
  "messages.deletePollAnswer": { params: MessagesDeletePollAnswerParams; result: TypeUpdates };
  "messages.getUnreadPollVotes": { params: MessagesGetUnreadPollVotesParams; result: TypeMessagesMessages };
  "messages.readPollVotes": { params: MessagesReadPollVotesParams; result: TypeMessagesAffectedHistory };
  "messages.setBotGuestChatResult": { params: MessagesSetBotGuestChatResultParams; result: TypeInputBotInlineMessageID };
  "messages.deleteParticipantReactions": { params: MessagesDeleteParticipantReactionsParams; result: boolean };
  "messages.deleteParticipantReaction": { params: MessagesDeleteParticipantReactionParams; result: TypeUpdates };
  "messages.getPersonalChannelHistory": { params: MessagesGetPersonalChannelHistoryParams; result: TypeMessagesMessages };
  "messages.getRichMessage": { params: MessagesGetRichMessageParams; result: TypeMessagesMessages };
  "updates.getState": { params: UpdatesGetStateParams; result: TypeUpdatesState };
  "updates.getDifference": { params: UpdatesGetDifferenceParams; result: TypeUpdatesDifference };
  "updates.getChannelDifference": { params: UpdatesGetChannelDifferenceParams; result: TypeUpdatesChannelDifference };
  "photos.updateProfilePhoto": { params: PhotosUpdateProfilePhotoParams; result: TypePhotosPhoto };
  "photos.uploadProfilePhoto": { params: PhotosUploadProfilePhotoParams; result: TypePhotosPhoto };
  "photos.deletePhotos": { params: PhotosDeletePhotosParams; result: bigint[] };
  "photos.getUserPhotos": { params: PhotosGetUserPhotosParams; result: TypePhotosPhotos };
  "photos.uploadContactProfilePhoto": { params: PhotosUploadContactProfilePhotoParams; result: TypePhotosPhoto };
  "upload.saveFilePart": { params: UploadSaveFilePartParams; result: boolean };
  "upload.getFile": { params: UploadGetFileParams; result: TypeUploadFile };
  "upload.saveBigFilePart": { params: UploadSaveBigFilePartParams; result: boolean };
  "upload.getWebFile": { params: UploadGetWebFileParams; result: TypeUploadWebFile };
  "upload.getCdnFile": { params: UploadGetCdnFileParams; result: TypeUploadCdnFile };
  "upload.reuploadCdnFile": { params: UploadReuploadCdnFileParams; result: TypeFileHash[] };
  "upload.getCdnFileHashes": { params: UploadGetCdnFileHashesParams; result: TypeFileHash[] };
  "upload.getFileHashes": { params: UploadGetFileHashesParams; result: TypeFileHash[] };
  "help.getConfig": { params: HelpGetConfigParams; result: TypeConfig };
  "help.getNearestDc": { params: HelpGetNearestDcParams; result: TypeNearestDc };
  "help.getAppUpdate": { params: HelpGetAppUpdateParams; result: TypeHelpAppUpdate };
  "help.getInviteText": { params: HelpGetInviteTextParams; result: TypeHelpInviteText };
  "help.getSupport": { params: HelpGetSupportParams; result: TypeHelpSupport };
  "help.setBotUpdatesStatus": { params: HelpSetBotUpdatesStatusParams; result: boolean };
  "help.getCdnConfig": { params: HelpGetCdnConfigParams; result: TypeCdnConfig };
  "help.getRecentMeUrls": { params: HelpGetRecentMeUrlsParams; result: TypeHelpRecentMeUrls };
  "help.getTermsOfServiceUpdate": { params: HelpGetTermsOfServiceUpdateParams; result: TypeHelpTermsOfServiceUpdate };
  "help.acceptTermsOfService": { params: HelpAcceptTermsOfServiceParams; result: boolean };
  "help.getDeepLinkInfo": { params: HelpGetDeepLinkInfoParams; result: TypeHelpDeepLinkInfo };
  "help.getAppConfig": { params: HelpGetAppConfigParams; result: TypeHelpAppConfig };
  "help.saveAppLog": { params: HelpSaveAppLogParams; result: boolean };
  "help.getPassportConfig": { params: HelpGetPassportConfigParams; result: TypeHelpPassportConfig };
  "help.getSupportName": { params: HelpGetSupportNameParams; result: TypeHelpSupportName };
  "help.getUserInfo": { params: HelpGetUserInfoParams; result: TypeHelpUserInfo };
  "help.editUserInfo": { params: HelpEditUserInfoParams; result: TypeHelpUserInfo };
  "help.getPromoData": { params: HelpGetPromoDataParams; result: TypeHelpPromoData };
  "help.hidePromoData": { params: HelpHidePromoDataParams; result: boolean };
  "help.dismissSuggestion": { params: HelpDismissSuggestionParams; result: boolean };
  "help.getCountriesList": { params: HelpGetCountriesListParams; result: TypeHelpCountriesList };
  "help.getPremiumPromo": { params: HelpGetPremiumPromoParams; result: TypeHelpPremiumPromo };
  "help.getPeerColors": { params: HelpGetPeerColorsParams; result: TypeHelpPeerColors };
  "help.getPeerProfileColors": { params: HelpGetPeerProfileColorsParams; result: TypeHelpPeerColors };
  "help.getTimezonesList": { params: HelpGetTimezonesListParams; result: TypeHelpTimezonesList };
  "channels.readHistory": { params: ChannelsReadHistoryParams; result: boolean };
  "channels.deleteMessages": { params: ChannelsDeleteMessagesParams; result: TypeMessagesAffectedMessages };
  "channels.reportSpam": { params: ChannelsReportSpamParams; result: boolean };
  "channels.getMessages": { params: ChannelsGetMessagesParams; result: TypeMessagesMessages };
  "channels.getParticipants": { params: ChannelsGetParticipantsParams; result: TypeChannelsChannelParticipants };
  "channels.getParticipant": { params: ChannelsGetParticipantParams; result: TypeChannelsChannelParticipant };
  "channels.getChannels": { params: ChannelsGetChannelsParams; result: TypeMessagesChats };
  "channels.getFullChannel": { params: ChannelsGetFullChannelParams; result: TypeMessagesChatFull };
  "channels.createChannel": { params: ChannelsCreateChannelParams; result: TypeUpdates };
  "channels.editAdmin": { params: ChannelsEditAdminParams; result: TypeUpdates };
  "channels.editTitle": { params: ChannelsEditTitleParams; result: TypeUpdates };
  "channels.editPhoto": { params: ChannelsEditPhotoParams; result: TypeUpdates };
  "channels.checkUsername": { params: ChannelsCheckUsernameParams; result: boolean };
  "channels.updateUsername": { params: ChannelsUpdateUsernameParams; result: boolean };
  "channels.joinChannel": { params: ChannelsJoinChannelParams; result: TypeMessagesChatInviteJoinResult };
  "channels.leaveChannel": { params: ChannelsLeaveChannelParams; result: TypeUpdates };
  "channels.inviteToChannel": { params: ChannelsInviteToChannelParams; result: TypeMessagesInvitedUsers };
  "channels.deleteChannel": { params: ChannelsDeleteChannelParams; result: TypeUpdates };
  "channels.exportMessageLink": { params: ChannelsExportMessageLinkParams; result: TypeExportedMessageLink };
  "channels.toggleSignatures": { params: ChannelsToggleSignaturesParams; result: TypeUpdates };
  "channels.getAdminedPublicChannels": { params: ChannelsGetAdminedPublicChannelsParams; result: TypeMessagesChats };
  "channels.editBanned": { params: ChannelsEditBannedParams; result: TypeUpdates };
  "channels.getAdminLog": { params: ChannelsGetAdminLogParams; result: TypeChannelsAdminLogResults };
  "channels.setStickers": { params: ChannelsSetStickersParams; result: boolean };
  "channels.readMessageContents": { params: ChannelsReadMessageContentsParams; result: boolean };
  "channels.deleteHistory": { params: ChannelsDeleteHistoryParams; result: TypeUpdates };
  "channels.togglePreHistoryHidden": { params: ChannelsTogglePreHistoryHiddenParams; result: TypeUpdates };
  "channels.getLeftChannels": { params: ChannelsGetLeftChannelsParams; result: TypeMessagesChats };
  "channels.getGroupsForDiscussion": { params: ChannelsGetGroupsForDiscussionParams; result: TypeMessagesChats };
  "channels.setDiscussionGroup": { params: ChannelsSetDiscussionGroupParams; result: boolean };
  "channels.editLocation": { params: ChannelsEditLocationParams; result: boolean };
  "channels.toggleSlowMode": { params: ChannelsToggleSlowModeParams; result: TypeUpdates };
  "channels.getInactiveChannels": { params: ChannelsGetInactiveChannelsParams; result: TypeMessagesInactiveChats };
  "channels.convertToGigagroup": { params: ChannelsConvertToGigagroupParams; result: TypeUpdates };
  "channels.getSendAs": { params: ChannelsGetSendAsParams; result: TypeChannelsSendAsPeers };
  "channels.deleteParticipantHistory": { params: ChannelsDeleteParticipantHistoryParams; result: TypeMessagesAffectedHistory };
  "channels.toggleJoinToSend": { params: ChannelsToggleJoinToSendParams; result: TypeUpdates };
  "channels.toggleJoinRequest": { params: ChannelsToggleJoinRequestParams; result: TypeUpdates };
  "channels.reorderUsernames": { params: ChannelsReorderUsernamesParams; result: boolean };
  "channels.toggleUsername": { params: ChannelsToggleUsernameParams; result: boolean };
  "channels.deactivateAllUsernames": { params: ChannelsDeactivateAllUsernamesParams; result: boolean };
  "channels.toggleForum": { params: ChannelsToggleForumParams; result: TypeUpdates };
  "channels.toggleAntiSpam": { params: ChannelsToggleAntiSpamParams; result: TypeUpdates };
  "channels.reportAntiSpamFalsePositive": { params: ChannelsReportAntiSpamFalsePositiveParams; result: boolean };
  "channels.toggleParticipantsHidden": { params: ChannelsToggleParticipantsHiddenParams; result: TypeUpdates };
  "channels.updateColor": { params: ChannelsUpdateColorParams; result: TypeUpdates };
  "channels.toggleViewForumAsMessages": { params: ChannelsToggleViewForumAsMessagesParams; result: TypeUpdates };
  "channels.getChannelRecommendations": { params: ChannelsGetChannelRecommendationsParams; result: TypeMessagesChats };
  "channels.updateEmojiStatus": { params: ChannelsUpdateEmojiStatusParams; result: TypeUpdates };
  "channels.setBoostsToUnblockRestrictions": { params: ChannelsSetBoostsToUnblockRestrictionsParams; result: TypeUpdates };
  "channels.setEmojiStickers": { params: ChannelsSetEmojiStickersParams; result: boolean };
  "channels.restrictSponsoredMessages": { params: ChannelsRestrictSponsoredMessagesParams; result: TypeUpdates };
  "channels.searchPosts": { params: ChannelsSearchPostsParams; result: TypeMessagesMessages };
  "channels.updatePaidMessagesPrice": { params: ChannelsUpdatePaidMessagesPriceParams; result: TypeUpdates };
  "channels.toggleAutotranslation": { params: ChannelsToggleAutotranslationParams; result: TypeUpdates };
  "channels.getMessageAuthor": { params: ChannelsGetMessageAuthorParams; result: TypeUser };
  "channels.checkSearchPostsFlood": { params: ChannelsCheckSearchPostsFloodParams; result: TypeSearchPostsFlood };
  "channels.setMainProfileTab": { params: ChannelsSetMainProfileTabParams; result: boolean };
  "bots.sendCustomRequest": { params: BotsSendCustomRequestParams; result: TypeDataJSON };
  "bots.answerWebhookJSONQuery": { params: BotsAnswerWebhookJSONQueryParams; result: boolean };
  "bots.setBotCommands": { params: BotsSetBotCommandsParams; result: boolean };
  "bots.resetBotCommands": { params: BotsResetBotCommandsParams; result: boolean };
  "bots.getBotCommands": { params: BotsGetBotCommandsParams; result: TypeBotCommand[] };
  "bots.setBotMenuButton": { params: BotsSetBotMenuButtonParams; result: boolean };
  "bots.getBotMenuButton": { params: BotsGetBotMenuButtonParams; result: TypeBotMenuButton };
  "bots.setBotBroadcastDefaultAdminRights": { params: BotsSetBotBroadcastDefaultAdminRightsParams; result: boolean };
  "bots.setBotGroupDefaultAdminRights": { params: BotsSetBotGroupDefaultAdminRightsParams; result: boolean };
  "bots.setBotInfo": { params: BotsSetBotInfoParams; result: boolean };
  "bots.getBotInfo": { params: BotsGetBotInfoParams; result: TypeBotsBotInfo };
  "bots.reorderUsernames": { params: BotsReorderUsernamesParams; result: boolean };
  "bots.toggleUsername": { params: BotsToggleUsernameParams; result: boolean };
  "bots.canSendMessage": { params: BotsCanSendMessageParams; result: boolean };
  "bots.allowSendMessage": { params: BotsAllowSendMessageParams; result: TypeUpdates };
  "bots.invokeWebViewCustomMethod": { params: BotsInvokeWebViewCustomMethodParams; result: TypeDataJSON };
  "bots.getPopularAppBots": { params: BotsGetPopularAppBotsParams; result: TypeBotsPopularAppBots };
  "bots.addPreviewMedia": { params: BotsAddPreviewMediaParams; result: TypeBotPreviewMedia };
  "bots.editPreviewMedia": { params: BotsEditPreviewMediaParams; result: TypeBotPreviewMedia };
  "bots.deletePreviewMedia": { params: BotsDeletePreviewMediaParams; result: boolean };
  "bots.reorderPreviewMedias": { params: BotsReorderPreviewMediasParams; result: boolean };
  "bots.getPreviewInfo": { params: BotsGetPreviewInfoParams; result: TypeBotsPreviewInfo };
  "bots.getPreviewMedias": { params: BotsGetPreviewMediasParams; result: TypeBotPreviewMedia[] };
  "bots.updateUserEmojiStatus": { params: BotsUpdateUserEmojiStatusParams; result: boolean };
  "bots.toggleUserEmojiStatusPermission": { params: BotsToggleUserEmojiStatusPermissionParams; result: boolean };
  "bots.checkDownloadFileParams": { params: BotsCheckDownloadFileParamsParams; result: boolean };
  "bots.getAdminedBots": { params: BotsGetAdminedBotsParams; result: TypeUser[] };
  "bots.updateStarRefProgram": { params: BotsUpdateStarRefProgramParams; result: TypeStarRefProgram };
  "bots.setCustomVerification": { params: BotsSetCustomVerificationParams; result: boolean };
  "bots.getBotRecommendations": { params: BotsGetBotRecommendationsParams; result: TypeUsersUsers };
  "bots.checkUsername": { params: BotsCheckUsernameParams; result: boolean };
  "bots.createBot": { params: BotsCreateBotParams; result: TypeUser };
  "bots.exportBotToken": { params: BotsExportBotTokenParams; result: TypeBotsExportedBotToken };
  "bots.requestWebViewButton": { params: BotsRequestWebViewButtonParams; result: TypeBotsRequestedButton };
  "bots.getRequestedWebViewButton": { params: BotsGetRequestedWebViewButtonParams; result: TypeKeyboardButton };
  "bots.getAccessSettings": { params: BotsGetAccessSettingsParams; result: TypeBotsAccessSettings };
  "bots.editAccessSettings": { params: BotsEditAccessSettingsParams; result: boolean };
  "bots.setJoinChatResults": { params: BotsSetJoinChatResultsParams; result: boolean };
  "payments.getPaymentForm": { params: PaymentsGetPaymentFormParams; result: TypePaymentsPaymentForm };
  "payments.getPaymentReceipt": { params: PaymentsGetPaymentReceiptParams; result: TypePaymentsPaymentReceipt };
  "payments.validateRequestedInfo": { params: PaymentsValidateRequestedInfoParams; result: TypePaymentsValidatedRequestedInfo };
  "payments.sendPaymentForm": { params: PaymentsSendPaymentFormParams; result: TypePaymentsPaymentResult };
  "payments.getSavedInfo": { params: PaymentsGetSavedInfoParams; result: TypePaymentsSavedInfo };
  "payments.clearSavedInfo": { params: PaymentsClearSavedInfoParams; result: boolean };
  "payments.getBankCardData": { params: PaymentsGetBankCardDataParams; result: TypePaymentsBankCardData };
  "payments.exportInvoice": { params: PaymentsExportInvoiceParams; result: TypePaymentsExportedInvoice };
  "payments.assignAppStoreTransaction": { params: PaymentsAssignAppStoreTransactionParams; result: TypeUpdates };
  "payments.assignPlayMarketTransaction": { params: PaymentsAssignPlayMarketTransactionParams; result: TypeUpdates };
  "payments.getPremiumGiftCodeOptions": { params: PaymentsGetPremiumGiftCodeOptionsParams; result: TypePremiumGiftCodeOption[] };
  "payments.checkGiftCode": { params: PaymentsCheckGiftCodeParams; result: TypePaymentsCheckedGiftCode };
  "payments.applyGiftCode": { params: PaymentsApplyGiftCodeParams; result: TypeUpdates };
  "payments.getGiveawayInfo": { params: PaymentsGetGiveawayInfoParams; result: TypePaymentsGiveawayInfo };
  "payments.launchPrepaidGiveaway": { params: PaymentsLaunchPrepaidGiveawayParams; result: TypeUpdates };
  "payments.getStarsTopupOptions": { params: PaymentsGetStarsTopupOptionsParams; result: TypeStarsTopupOption[] };
  "payments.getStarsStatus": { params: PaymentsGetStarsStatusParams; result: TypePaymentsStarsStatus };
  "payments.getStarsTransactions": { params: PaymentsGetStarsTransactionsParams; result: TypePaymentsStarsStatus };
  "payments.sendStarsForm": { params: PaymentsSendStarsFormParams; result: TypePaymentsPaymentResult };
  "payments.refundStarsCharge": { params: PaymentsRefundStarsChargeParams; result: TypeUpdates };
  "payments.getStarsRevenueStats": { params: PaymentsGetStarsRevenueStatsParams; result: TypePaymentsStarsRevenueStats };
  "payments.getStarsRevenueWithdrawalUrl": { params: PaymentsGetStarsRevenueWithdrawalUrlParams; result: TypePaymentsStarsRevenueWithdrawalUrl };
  "payments.getStarsRevenueAdsAccountUrl": { params: PaymentsGetStarsRevenueAdsAccountUrlParams; result: TypePaymentsStarsRevenueAdsAccountUrl };
  "payments.getStarsTransactionsByID": { params: PaymentsGetStarsTransactionsByIDParams; result: TypePaymentsStarsStatus };
  "payments.getStarsGiftOptions": { params: PaymentsGetStarsGiftOptionsParams; result: TypeStarsGiftOption[] };
  "payments.getStarsSubscriptions": { params: PaymentsGetStarsSubscriptionsParams; result: TypePaymentsStarsStatus };
  "payments.changeStarsSubscription": { params: PaymentsChangeStarsSubscriptionParams; result: boolean };
  "payments.fulfillStarsSubscription": { params: PaymentsFulfillStarsSubscriptionParams; result: boolean };
  "payments.getStarsGiveawayOptions": { params: PaymentsGetStarsGiveawayOptionsParams; result: TypeStarsGiveawayOption[] };
  "payments.getStarGifts": { params: PaymentsGetStarGiftsParams; result: TypePaymentsStarGifts };
  "payments.saveStarGift": { params: PaymentsSaveStarGiftParams; result: boolean };
  "payments.convertStarGift": { params: PaymentsConvertStarGiftParams; result: boolean };
  "payments.botCancelStarsSubscription": { params: PaymentsBotCancelStarsSubscriptionParams; result: boolean };
  "payments.getConnectedStarRefBots": { params: PaymentsGetConnectedStarRefBotsParams; result: TypePaymentsConnectedStarRefBots };
  "payments.getConnectedStarRefBot": { params: PaymentsGetConnectedStarRefBotParams; result: TypePaymentsConnectedStarRefBots };
  "payments.getSuggestedStarRefBots": { params: PaymentsGetSuggestedStarRefBotsParams; result: TypePaymentsSuggestedStarRefBots };
  "payments.connectStarRefBot": { params: PaymentsConnectStarRefBotParams; result: TypePaymentsConnectedStarRefBots };
  "payments.editConnectedStarRefBot": { params: PaymentsEditConnectedStarRefBotParams; result: TypePaymentsConnectedStarRefBots };
  "payments.getStarGiftUpgradePreview": { params: PaymentsGetStarGiftUpgradePreviewParams; result: TypePaymentsStarGiftUpgradePreview };
  "payments.upgradeStarGift": { params: PaymentsUpgradeStarGiftParams; result: TypeUpdates };
  "payments.transferStarGift": { params: PaymentsTransferStarGiftParams; result: TypeUpdates };
  "payments.getUniqueStarGift": { params: PaymentsGetUniqueStarGiftParams; result: TypePaymentsUniqueStarGift };
  "payments.getSavedStarGifts": { params: PaymentsGetSavedStarGiftsParams; result: TypePaymentsSavedStarGifts };
  "payments.getSavedStarGift": { params: PaymentsGetSavedStarGiftParams; result: TypePaymentsSavedStarGifts };
  "payments.getStarGiftWithdrawalUrl": { params: PaymentsGetStarGiftWithdrawalUrlParams; result: TypePaymentsStarGiftWithdrawalUrl };
  "payments.toggleChatStarGiftNotifications": { params: PaymentsToggleChatStarGiftNotificationsParams; result: boolean };
  "payments.toggleStarGiftsPinnedToTop": { params: PaymentsToggleStarGiftsPinnedToTopParams; result: boolean };
  "payments.canPurchaseStore": { params: PaymentsCanPurchaseStoreParams; result: boolean };
  "payments.getResaleStarGifts": { params: PaymentsGetResaleStarGiftsParams; result: TypePaymentsResaleStarGifts };
  "payments.updateStarGiftPrice": { params: PaymentsUpdateStarGiftPriceParams; result: TypeUpdates };
  "payments.createStarGiftCollection": { params: PaymentsCreateStarGiftCollectionParams; result: TypeStarGiftCollection };
  "payments.updateStarGiftCollection": { params: PaymentsUpdateStarGiftCollectionParams; result: TypeStarGiftCollection };
  "payments.reorderStarGiftCollections": { params: PaymentsReorderStarGiftCollectionsParams; result: boolean };
  "payments.deleteStarGiftCollection": { params: PaymentsDeleteStarGiftCollectionParams; result: boolean };
  "payments.getStarGiftCollections": { params: PaymentsGetStarGiftCollectionsParams; result: TypePaymentsStarGiftCollections };
  "payments.getUniqueStarGiftValueInfo": { params: PaymentsGetUniqueStarGiftValueInfoParams; result: TypePaymentsUniqueStarGiftValueInfo };
  "payments.checkCanSendGift": { params: PaymentsCheckCanSendGiftParams; result: TypePaymentsCheckCanSendGiftResult };
  "payments.getStarGiftAuctionState": { params: PaymentsGetStarGiftAuctionStateParams; result: TypePaymentsStarGiftAuctionState };
  "payments.getStarGiftAuctionAcquiredGifts": { params: PaymentsGetStarGiftAuctionAcquiredGiftsParams; result: TypePaymentsStarGiftAuctionAcquiredGifts };
  "payments.getStarGiftActiveAuctions": { params: PaymentsGetStarGiftActiveAuctionsParams; result: TypePaymentsStarGiftActiveAuctions };
  "payments.resolveStarGiftOffer": { params: PaymentsResolveStarGiftOfferParams; result: TypeUpdates };
  "payments.sendStarGiftOffer": { params: PaymentsSendStarGiftOfferParams; result: TypeUpdates };
  "payments.getStarGiftUpgradeAttributes": { params: PaymentsGetStarGiftUpgradeAttributesParams; result: TypePaymentsStarGiftUpgradeAttributes };
  "payments.getCraftStarGifts": { params: PaymentsGetCraftStarGiftsParams; result: TypePaymentsSavedStarGifts };
  "payments.craftStarGift": { params: PaymentsCraftStarGiftParams; result: TypeUpdates };
  "stickers.createStickerSet": { params: StickersCreateStickerSetParams; result: TypeMessagesStickerSet };
  "stickers.removeStickerFromSet": { params: StickersRemoveStickerFromSetParams; result: TypeMessagesStickerSet };
  "stickers.changeStickerPosition": { params: StickersChangeStickerPositionParams; result: TypeMessagesStickerSet };
  "stickers.addStickerToSet": { params: StickersAddStickerToSetParams; result: TypeMessagesStickerSet };
  "stickers.setStickerSetThumb": { params: StickersSetStickerSetThumbParams; result: TypeMessagesStickerSet };
  "stickers.checkShortName": { params: StickersCheckShortNameParams; result: boolean };
  "stickers.suggestShortName": { params: StickersSuggestShortNameParams; result: TypeStickersSuggestedShortName };
  "stickers.changeSticker": { params: StickersChangeStickerParams; result: TypeMessagesStickerSet };
  "stickers.renameStickerSet": { params: StickersRenameStickerSetParams; result: TypeMessagesStickerSet };
  "stickers.deleteStickerSet": { params: StickersDeleteStickerSetParams; result: boolean };
  "stickers.replaceSticker": { params: StickersReplaceStickerParams; result: TypeMessagesStickerSet };
  "phone.getCallConfig": { params: PhoneGetCallConfigParams; result: TypeDataJSON };
  "phone.requestCall": { params: PhoneRequestCallParams; result: TypePhonePhoneCall };
  "phone.acceptCall": { params: PhoneAcceptCallParams; result: TypePhonePhoneCall };
  "phone.confirmCall": { params: PhoneConfirmCallParams; result: TypePhonePhoneCall };
  "phone.receivedCall": { params: PhoneReceivedCallParams; result: boolean };
  "phone.discardCall": { params: PhoneDiscardCallParams; result: TypeUpdates };
  "phone.setCallRating": { params: PhoneSetCallRatingParams; result: TypeUpdates };
  "phone.saveCallDebug": { params: PhoneSaveCallDebugParams; result: boolean };
  "phone.sendSignalingData": { params: PhoneSendSignalingDataParams; result: boolean };
  "phone.createGroupCall": { params: PhoneCreateGroupCallParams; result: TypeUpdates };
  "phone.joinGroupCall": { params: PhoneJoinGroupCallParams; result: TypeUpdates };
  "phone.leaveGroupCall": { params: PhoneLeaveGroupCallParams; result: TypeUpdates };
  "phone.inviteToGroupCall": { params: PhoneInviteToGroupCallParams; result: TypeUpdates };
  "phone.discardGroupCall": { params: PhoneDiscardGroupCallParams; result: TypeUpdates };
  "phone.toggleGroupCallSettings": { params: PhoneToggleGroupCallSettingsParams; result: TypeUpdates };
  "phone.getGroupCall": { params: PhoneGetGroupCallParams; result: TypePhoneGroupCall };
  "phone.getGroupParticipants": { params: PhoneGetGroupParticipantsParams; result: TypePhoneGroupParticipants };
  "phone.checkGroupCall": { params: PhoneCheckGroupCallParams; result: number[] };
  "phone.toggleGroupCallRecord": { params: PhoneToggleGroupCallRecordParams; result: TypeUpdates };
  "phone.editGroupCallParticipant": { params: PhoneEditGroupCallParticipantParams; result: TypeUpdates };
  "phone.editGroupCallTitle": { params: PhoneEditGroupCallTitleParams; result: TypeUpdates };
  "phone.getGroupCallJoinAs": { params: PhoneGetGroupCallJoinAsParams; result: TypePhoneJoinAsPeers };
  "phone.exportGroupCallInvite": { params: PhoneExportGroupCallInviteParams; result: TypePhoneExportedGroupCallInvite };
  "phone.toggleGroupCallStartSubscription": { params: PhoneToggleGroupCallStartSubscriptionParams; result: TypeUpdates };
  "phone.startScheduledGroupCall": { params: PhoneStartScheduledGroupCallParams; result: TypeUpdates };
  "phone.saveDefaultGroupCallJoinAs": { params: PhoneSaveDefaultGroupCallJoinAsParams; result: boolean };
  "phone.joinGroupCallPresentation": { params: PhoneJoinGroupCallPresentationParams; result: TypeUpdates };
  "phone.leaveGroupCallPresentation": { params: PhoneLeaveGroupCallPresentationParams; result: TypeUpdates };
  "phone.getGroupCallStreamChannels": { params: PhoneGetGroupCallStreamChannelsParams; result: TypePhoneGroupCallStreamChannels };
  "phone.getGroupCallStreamRtmpUrl": { params: PhoneGetGroupCallStreamRtmpUrlParams; result: TypePhoneGroupCallStreamRtmpUrl };
  "phone.saveCallLog": { params: PhoneSaveCallLogParams; result: boolean };
  "phone.createConferenceCall": { params: PhoneCreateConferenceCallParams; result: TypeUpdates };
  "phone.deleteConferenceCallParticipants": { params: PhoneDeleteConferenceCallParticipantsParams; result: TypeUpdates };
  "phone.sendConferenceCallBroadcast": { params: PhoneSendConferenceCallBroadcastParams; result: TypeUpdates };
  "phone.inviteConferenceCallParticipant": { params: PhoneInviteConferenceCallParticipantParams; result: TypeUpdates };
  "phone.declineConferenceCallInvite": { params: PhoneDeclineConferenceCallInviteParams; result: TypeUpdates };
  "phone.getGroupCallChainBlocks": { params: PhoneGetGroupCallChainBlocksParams; result: TypeUpdates };
  "phone.sendGroupCallMessage": { params: PhoneSendGroupCallMessageParams; result: TypeUpdates };
  "phone.sendGroupCallEncryptedMessage": { params: PhoneSendGroupCallEncryptedMessageParams; result: boolean };
  "phone.deleteGroupCallMessages": { params: PhoneDeleteGroupCallMessagesParams; result: TypeUpdates };
  "phone.deleteGroupCallParticipantMessages": { params: PhoneDeleteGroupCallParticipantMessagesParams; result: TypeUpdates };
  "phone.getGroupCallStars": { params: PhoneGetGroupCallStarsParams; result: TypePhoneGroupCallStars };
  "phone.saveDefaultSendAs": { params: PhoneSaveDefaultSendAsParams; result: boolean };
  "langpack.getLangPack": { params: LangpackGetLangPackParams; result: TypeLangPackDifference };
  "langpack.getStrings": { params: LangpackGetStringsParams; result: TypeLangPackString[] };
  "langpack.getDifference": { params: LangpackGetDifferenceParams; result: TypeLangPackDifference };
  "langpack.getLanguages": { params: LangpackGetLanguagesParams; result: TypeLangPackLanguage[] };
  "langpack.getLanguage": { params: LangpackGetLanguageParams; result: TypeLangPackLanguage };
  "folders.editPeerFolders": { params: FoldersEditPeerFoldersParams; result: TypeUpdates };
  "stats.getBroadcastStats": { params: StatsGetBroadcastStatsParams; result: TypeStatsBroadcastStats };
  "stats.loadAsyncGraph": { params: StatsLoadAsyncGraphParams; result: TypeStatsGraph };
  "stats.getMegagroupStats": { params: StatsGetMegagroupStatsParams; result: TypeStatsMegagroupStats };
  "stats.getMessagePublicForwards": { params: StatsGetMessagePublicForwardsParams; result: TypeStatsPublicForwards };
  "stats.getMessageStats": { params: StatsGetMessageStatsParams; result: TypeStatsMessageStats };
  "stats.getStoryStats": { params: StatsGetStoryStatsParams; result: TypeStatsStoryStats };
  "stats.getStoryPublicForwards": { params: StatsGetStoryPublicForwardsParams; result: TypeStatsPublicForwards };
  "stats.getPollStats": { params: StatsGetPollStatsParams; result: TypeStatsPollStats };
  "chatlists.exportChatlistInvite": { params: ChatlistsExportChatlistInviteParams; result: TypeChatlistsExportedChatlistInvite };
  "chatlists.deleteExportedInvite": { params: ChatlistsDeleteExportedInviteParams; result: boolean };
  "chatlists.editExportedInvite": { params: ChatlistsEditExportedInviteParams; result: TypeExportedChatlistInvite };
  "chatlists.getExportedInvites": { params: ChatlistsGetExportedInvitesParams; result: TypeChatlistsExportedInvites };
  "chatlists.checkChatlistInvite": { params: ChatlistsCheckChatlistInviteParams; result: TypeChatlistsChatlistInvite };
  "chatlists.joinChatlistInvite": { params: ChatlistsJoinChatlistInviteParams; result: TypeUpdates };
  "chatlists.getChatlistUpdates": { params: ChatlistsGetChatlistUpdatesParams; result: TypeChatlistsChatlistUpdates };
  "chatlists.joinChatlistUpdates": { params: ChatlistsJoinChatlistUpdatesParams; result: TypeUpdates };
  "chatlists.hideChatlistUpdates": { params: ChatlistsHideChatlistUpdatesParams; result: boolean };
  "chatlists.getLeaveChatlistSuggestions": { params: ChatlistsGetLeaveChatlistSuggestionsParams; result: TypePeer[] };
  "chatlists.leaveChatlist": { params: ChatlistsLeaveChatlistParams; result: TypeUpdates };
  "stories.canSendStory": { params: StoriesCanSendStoryParams; result: TypeStoriesCanSendStoryCount };
  "stories.sendStory": { params: StoriesSendStoryParams; result: TypeUpdates };
  "stories.editStory": { params: StoriesEditStoryParams; result: TypeUpdates };
  "stories.deleteStories": { params: StoriesDeleteStoriesParams; result: number[] };
  "stories.togglePinned": { params: StoriesTogglePinnedParams; result: number[] };
  "stories.getAllStories": { params: StoriesGetAllStoriesParams; result: TypeStoriesAllStories };
  "stories.getPinnedStories": { params: StoriesGetPinnedStoriesParams; result: TypeStoriesStories };
  "stories.getStoriesArchive": { params: StoriesGetStoriesArchiveParams; result: TypeStoriesStories };
  "stories.getStoriesByID": { params: StoriesGetStoriesByIDParams; result: TypeStoriesStories };
  "stories.toggleAllStoriesHidden": { params: StoriesToggleAllStoriesHiddenParams; result: boolean };
  "stories.readStories": { params: StoriesReadStoriesParams; result: number[] };
  "stories.incrementStoryViews": { params: StoriesIncrementStoryViewsParams; result: boolean };
  "stories.getStoryViewsList": { params: StoriesGetStoryViewsListParams; result: TypeStoriesStoryViewsList };
  "stories.getStoriesViews": { params: StoriesGetStoriesViewsParams; result: TypeStoriesStoryViews };
  "stories.exportStoryLink": { params: StoriesExportStoryLinkParams; result: TypeExportedStoryLink };
  "stories.report": { params: StoriesReportParams; result: TypeReportResult };
  "stories.activateStealthMode": { params: StoriesActivateStealthModeParams; result: TypeUpdates };
  "stories.sendReaction": { params: StoriesSendReactionParams; result: TypeUpdates };
  "stories.getPeerStories": { params: StoriesGetPeerStoriesParams; result: TypeStoriesPeerStories };
  "stories.getAllReadPeerStories": { params: StoriesGetAllReadPeerStoriesParams; result: TypeUpdates };
  "stories.getPeerMaxIDs": { params: StoriesGetPeerMaxIDsParams; result: TypeRecentStory[] };
  "stories.getChatsToSend": { params: StoriesGetChatsToSendParams; result: TypeMessagesChats };
  "stories.togglePeerStoriesHidden": { params: StoriesTogglePeerStoriesHiddenParams; result: boolean };
  "stories.getStoryReactionsList": { params: StoriesGetStoryReactionsListParams; result: TypeStoriesStoryReactionsList };
  "stories.togglePinnedToTop": { params: StoriesTogglePinnedToTopParams; result: boolean };
  "stories.searchPosts": { params: StoriesSearchPostsParams; result: TypeStoriesFoundStories };
  "stories.createAlbum": { params: StoriesCreateAlbumParams; result: TypeStoryAlbum };
  "stories.updateAlbum": { params: StoriesUpdateAlbumParams; result: TypeStoryAlbum };
  "stories.reorderAlbums": { params: StoriesReorderAlbumsParams; result: boolean };
  "stories.deleteAlbum": { params: StoriesDeleteAlbumParams; result: boolean };
  "stories.getAlbums": { params: StoriesGetAlbumsParams; result: TypeStoriesAlbums };
  "stories.getAlbumStories": { params: StoriesGetAlbumStoriesParams; result: TypeStoriesStories };
  "stories.startLive": { params: StoriesStartLiveParams; result: TypeUpdates };
  "premium.getBoostsList": { params: PremiumGetBoostsListParams; result: TypePremiumBoostsList };
  "premium.getMyBoosts": { params: PremiumGetMyBoostsParams; result: TypePremiumMyBoosts };
  "premium.applyBoost": { params: PremiumApplyBoostParams; result: TypePremiumMyBoosts };
  "premium.getBoostsStatus": { params: PremiumGetBoostsStatusParams; result: TypePremiumBoostsStatus };
  "premium.getUserBoosts": { params: PremiumGetUserBoostsParams; result: TypePremiumBoostsList };
  "smsjobs.isEligibleToJoin": { params: SmsjobsIsEligibleToJoinParams; result: TypeSmsjobsEligibilityToJoin };
  "smsjobs.join": { params: SmsjobsJoinParams; result: boolean };
  "smsjobs.leave": { params: SmsjobsLeaveParams; result: boolean };
  "smsjobs.updateSettings": { params: SmsjobsUpdateSettingsParams; result: boolean };
  "smsjobs.getStatus": { params: SmsjobsGetStatusParams; result: TypeSmsjobsStatus };
  "smsjobs.getSmsJob": { params: SmsjobsGetSmsJobParams; result: TypeSmsJob };
  "smsjobs.finishJob": { params: SmsjobsFinishJobParams; result: boolean };
  "fragment.getCollectibleInfo": { params: FragmentGetCollectibleInfoParams; result: TypeFragmentCollectibleInfo };
  "aicompose.createTone": { params: AicomposeCreateToneParams; result: TypeAiComposeTone };
  "aicompose.updateTone": { params: AicomposeUpdateToneParams; result: TypeAiComposeTone };
  "aicompose.saveTone": { params: AicomposeSaveToneParams; result: boolean };
  "aicompose.deleteTone": { params: AicomposeDeleteToneParams; result: boolean };
  "aicompose.getTone": { params: AicomposeGetToneParams; result: TypeAicomposeTones };
  "aicompose.getTones": { params: AicomposeGetTonesParams; result: TypeAicomposeTones };
  "aicompose.getToneExample": { params: AicomposeGetToneExampleParams; result: TypeAiComposeToneExample };
  "channels.editCreator": { params: ChannelsEditCreatorParams; result: TypeUpdates };
  "channels.createForumTopic": { params: ChannelsCreateForumTopicParams; result: TypeUpdates };
  "channels.getForumTopics": { params: ChannelsGetForumTopicsParams; result: TypeMessagesForumTopics };
  "channels.getForumTopicsByID": { params: ChannelsGetForumTopicsByIDParams; result: TypeMessagesForumTopics };
  "channels.editForumTopic": { params: ChannelsEditForumTopicParams; result: TypeUpdates };
  "channels.updatePinnedForumTopic": { params: ChannelsUpdatePinnedForumTopicParams; result: TypeUpdates };
  "channels.deleteTopicHistory": { params: ChannelsDeleteTopicHistoryParams; result: TypeMessagesAffectedHistory };
  "channels.reorderPinnedForumTopics": { params: ChannelsReorderPinnedForumTopicsParams; result: TypeUpdates };
}
/** Methods that wrap another call and answer what it answers. */
export type WrapperMethod = "invokeAfterMsg" | "invokeAfterMsgs" | "initConnection" | "invokeWithLayer" | "invokeWithoutUpdates" | "invokeWithMessagesRange" | "invokeWithTakeout" | "invokeWithBusinessConnection" | "invokeWithGooglePlayIntegrity" | "invokeWithApnsSecret" | "invokeWithReCaptcha";
/** A call as a value. */
export type RequestFor<K extends keyof Methods> = { readonly _: K } & Methods[K]["params"];
/** Any call as a value. */
export type AnyRequest = { [K in keyof Methods]: RequestFor<K> }[keyof Methods];
/** The answer to a call; a wrapper's is that of the call inside. */
export type ResultOf<Q> = Q extends { readonly _: infer K extends keyof Methods }
  ? K extends WrapperMethod ? Q extends { readonly query: infer Inner } ? ResultOf<Inner> : unknown : Methods[K]["result"]
  : unknown;
/** No parameters at all. */
export type NoParams = Record<string, never>;
/** Methods of the namespace `auth`. */
export interface ApiAuth<Options = unknown> {
  /** `auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/auth.sendCode */
  sendCode(params: AuthSendCodeParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization` https://core.telegram.org/method/auth.signUp */
  signUp(params: AuthSignUpParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization` https://core.telegram.org/method/auth.signIn */
  signIn(params: AuthSignInParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.logOut#3e72ba19 = auth.LoggedOut` https://core.telegram.org/method/auth.logOut */
  logOut(params?: NoParams, options?: Options): Promise<TypeAuthLoggedOut>;
  /** `auth.resetAuthorizations#9fab0d1a = Bool` https://core.telegram.org/method/auth.resetAuthorizations */
  resetAuthorizations(params?: NoParams, options?: Options): Promise<boolean>;
  /** `auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization` https://core.telegram.org/method/auth.exportAuthorization */
  exportAuthorization(params: AuthExportAuthorizationParams, options?: Options): Promise<TypeAuthExportedAuthorization>;
  /** `auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization` https://core.telegram.org/method/auth.importAuthorization */
  importAuthorization(params: AuthImportAuthorizationParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool` https://core.telegram.org/method/auth.bindTempAuthKey */
  bindTempAuthKey(params: AuthBindTempAuthKeyParams, options?: Options): Promise<boolean>;
  /** `auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization` https://core.telegram.org/method/auth.importBotAuthorization */
  importBotAuthorization(params: AuthImportBotAuthorizationParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization` https://core.telegram.org/method/auth.checkPassword */
  checkPassword(params: AuthCheckPasswordParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery` https://core.telegram.org/method/auth.requestPasswordRecovery */
  requestPasswordRecovery(params?: NoParams, options?: Options): Promise<TypeAuthPasswordRecovery>;
  /** `auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization` https://core.telegram.org/method/auth.recoverPassword */
  recoverPassword(params: AuthRecoverPasswordParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode` https://core.telegram.org/method/auth.resendCode */
  resendCode(params: AuthResendCodeParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool` https://core.telegram.org/method/auth.cancelCode */
  cancelCode(params: AuthCancelCodeParams, options?: Options): Promise<boolean>;
  /** `auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool` https://core.telegram.org/method/auth.dropTempAuthKeys */
  dropTempAuthKeys(params: AuthDropTempAuthKeysParams, options?: Options): Promise<boolean>;
  /** `auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken` https://core.telegram.org/method/auth.exportLoginToken */
  exportLoginToken(params: AuthExportLoginTokenParams, options?: Options): Promise<TypeAuthLoginToken>;
  /** `auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken` https://core.telegram.org/method/auth.importLoginToken */
  importLoginToken(params: AuthImportLoginTokenParams, options?: Options): Promise<TypeAuthLoginToken>;
  /** `auth.acceptLoginToken#e894ad4d token:bytes = Authorization` https://core.telegram.org/method/auth.acceptLoginToken */
  acceptLoginToken(params: AuthAcceptLoginTokenParams, options?: Options): Promise<TypeAuthorization>;
  /** `auth.checkRecoveryPassword#0d36bf79 code:string = Bool` https://core.telegram.org/method/auth.checkRecoveryPassword */
  checkRecoveryPassword(params: AuthCheckRecoveryPasswordParams, options?: Options): Promise<boolean>;
  /** `auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization` https://core.telegram.org/method/auth.importWebTokenAuthorization */
  importWebTokenAuthorization(params: AuthImportWebTokenAuthorizationParams, options?: Options): Promise<TypeAuthAuthorization>;
  /** `auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool` https://core.telegram.org/method/auth.requestFirebaseSms */
  requestFirebaseSms(params: AuthRequestFirebaseSmsParams, options?: Options): Promise<boolean>;
  /** `auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode` https://core.telegram.org/method/auth.resetLoginEmail */
  resetLoginEmail(params: AuthResetLoginEmailParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool` https://core.telegram.org/method/auth.reportMissingCode */
  reportMissingCode(params: AuthReportMissingCodeParams, options?: Options): Promise<boolean>;
  /** `auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode` https://core.telegram.org/method/auth.checkPaidAuth */
  checkPaidAuth(params: AuthCheckPaidAuthParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions` https://core.telegram.org/method/auth.initPasskeyLogin */
  initPasskeyLogin(params: AuthInitPasskeyLoginParams, options?: Options): Promise<TypeAuthPasskeyLoginOptions>;
  /** `auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization` https://core.telegram.org/method/auth.finishPasskeyLogin */
  finishPasskeyLogin(params: AuthFinishPasskeyLoginParams, options?: Options): Promise<TypeAuthAuthorization>;
}
/** Methods of the namespace `account`. */
export interface ApiAccount<Options = unknown> {
  /** `account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool` https://core.telegram.org/method/account.registerDevice */
  registerDevice(params: AccountRegisterDeviceParams, options?: Options): Promise<boolean>;
  /** `account.unregisterDevice#6a0d3206 token_type:int token:string other_uids:Vector<long> = Bool` https://core.telegram.org/method/account.unregisterDevice */
  unregisterDevice(params: AccountUnregisterDeviceParams, options?: Options): Promise<boolean>;
  /** `account.updateNotifySettings#84be5b93 peer:InputNotifyPeer settings:InputPeerNotifySettings = Bool` https://core.telegram.org/method/account.updateNotifySettings */
  updateNotifySettings(params: AccountUpdateNotifySettingsParams, options?: Options): Promise<boolean>;
  /** `account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings` https://core.telegram.org/method/account.getNotifySettings */
  getNotifySettings(params: AccountGetNotifySettingsParams, options?: Options): Promise<TypePeerNotifySettings>;
  /** `account.resetNotifySettings#db7e1747 = Bool` https://core.telegram.org/method/account.resetNotifySettings */
  resetNotifySettings(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.updateProfile#78515775 flags:# first_name:flags.0?string last_name:flags.1?string about:flags.2?string = User` https://core.telegram.org/method/account.updateProfile */
  updateProfile(params?: AccountUpdateProfileParams, options?: Options): Promise<TypeUser>;
  /** `account.updateStatus#6628562c offline:Bool = Bool` https://core.telegram.org/method/account.updateStatus */
  updateStatus(params: AccountUpdateStatusParams, options?: Options): Promise<boolean>;
  /** `account.getWallPapers#07967d36 hash:long = account.WallPapers` https://core.telegram.org/method/account.getWallPapers */
  getWallPapers(params?: AccountGetWallPapersParams, options?: Options): Promise<TypeAccountWallPapers>;
  /** `account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string = Bool` https://core.telegram.org/method/account.reportPeer */
  reportPeer(params: AccountReportPeerParams, options?: Options): Promise<boolean>;
  /** `account.checkUsername#2714d86c username:string = Bool` https://core.telegram.org/method/account.checkUsername */
  checkUsername(params: AccountCheckUsernameParams, options?: Options): Promise<boolean>;
  /** `account.updateUsername#3e0bdd7c username:string = User` https://core.telegram.org/method/account.updateUsername */
  updateUsername(params: AccountUpdateUsernameParams, options?: Options): Promise<TypeUser>;
  /** `account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules` https://core.telegram.org/method/account.getPrivacy */
  getPrivacy(params: AccountGetPrivacyParams, options?: Options): Promise<TypeAccountPrivacyRules>;
  /** `account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> = account.PrivacyRules` https://core.telegram.org/method/account.setPrivacy */
  setPrivacy(params: AccountSetPrivacyParams, options?: Options): Promise<TypeAccountPrivacyRules>;
  /** `account.deleteAccount#a2c0cf74 flags:# reason:string password:flags.0?InputCheckPasswordSRP = Bool` https://core.telegram.org/method/account.deleteAccount */
  deleteAccount(params: AccountDeleteAccountParams, options?: Options): Promise<boolean>;
  /** `account.getAccountTTL#08fc711d = AccountDaysTTL` https://core.telegram.org/method/account.getAccountTTL */
  getAccountTTL(params?: NoParams, options?: Options): Promise<TypeAccountDaysTTL>;
  /** `account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool` https://core.telegram.org/method/account.setAccountTTL */
  setAccountTTL(params: AccountSetAccountTTLParams, options?: Options): Promise<boolean>;
  /** `account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/account.sendChangePhoneCode */
  sendChangePhoneCode(params: AccountSendChangePhoneCodeParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `account.changePhone#70c32edb phone_number:string phone_code_hash:string phone_code:string = User` https://core.telegram.org/method/account.changePhone */
  changePhone(params: AccountChangePhoneParams, options?: Options): Promise<TypeUser>;
  /** `account.updateDeviceLocked#38df3532 period:int = Bool` https://core.telegram.org/method/account.updateDeviceLocked */
  updateDeviceLocked(params: AccountUpdateDeviceLockedParams, options?: Options): Promise<boolean>;
  /** `account.getAuthorizations#e320c158 = account.Authorizations` https://core.telegram.org/method/account.getAuthorizations */
  getAuthorizations(params?: NoParams, options?: Options): Promise<TypeAccountAuthorizations>;
  /** `account.resetAuthorization#df77f3bc hash:long = Bool` https://core.telegram.org/method/account.resetAuthorization */
  resetAuthorization(params: AccountResetAuthorizationParams, options?: Options): Promise<boolean>;
  /** `account.getPassword#548a30f5 = account.Password` https://core.telegram.org/method/account.getPassword */
  getPassword(params?: NoParams, options?: Options): Promise<TypeAccountPassword>;
  /** `account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP = account.PasswordSettings` https://core.telegram.org/method/account.getPasswordSettings */
  getPasswordSettings(params: AccountGetPasswordSettingsParams, options?: Options): Promise<TypeAccountPasswordSettings>;
  /** `account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP new_settings:account.PasswordInputSettings = Bool` https://core.telegram.org/method/account.updatePasswordSettings */
  updatePasswordSettings(params: AccountUpdatePasswordSettingsParams, options?: Options): Promise<boolean>;
  /** `account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/account.sendConfirmPhoneCode */
  sendConfirmPhoneCode(params: AccountSendConfirmPhoneCodeParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool` https://core.telegram.org/method/account.confirmPhone */
  confirmPhone(params: AccountConfirmPhoneParams, options?: Options): Promise<boolean>;
  /** `account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int = account.TmpPassword` https://core.telegram.org/method/account.getTmpPassword */
  getTmpPassword(params: AccountGetTmpPasswordParams, options?: Options): Promise<TypeAccountTmpPassword>;
  /** `account.getWebAuthorizations#182e6d6f = account.WebAuthorizations` https://core.telegram.org/method/account.getWebAuthorizations */
  getWebAuthorizations(params?: NoParams, options?: Options): Promise<TypeAccountWebAuthorizations>;
  /** `account.resetWebAuthorization#2d01b9ef hash:long = Bool` https://core.telegram.org/method/account.resetWebAuthorization */
  resetWebAuthorization(params: AccountResetWebAuthorizationParams, options?: Options): Promise<boolean>;
  /** `account.resetWebAuthorizations#682d2594 = Bool` https://core.telegram.org/method/account.resetWebAuthorizations */
  resetWebAuthorizations(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.getAllSecureValues#b288bc7d = Vector<SecureValue>` https://core.telegram.org/method/account.getAllSecureValues */
  getAllSecureValues(params?: NoParams, options?: Options): Promise<TypeSecureValue[]>;
  /** `account.getSecureValue#73665bc2 types:Vector<SecureValueType> = Vector<SecureValue>` https://core.telegram.org/method/account.getSecureValue */
  getSecureValue(params: AccountGetSecureValueParams, options?: Options): Promise<TypeSecureValue[]>;
  /** `account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long = SecureValue` https://core.telegram.org/method/account.saveSecureValue */
  saveSecureValue(params: AccountSaveSecureValueParams, options?: Options): Promise<TypeSecureValue>;
  /** `account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool` https://core.telegram.org/method/account.deleteSecureValue */
  deleteSecureValue(params: AccountDeleteSecureValueParams, options?: Options): Promise<boolean>;
  /** `account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string = account.AuthorizationForm` https://core.telegram.org/method/account.getAuthorizationForm */
  getAuthorizationForm(params: AccountGetAuthorizationFormParams, options?: Options): Promise<TypeAccountAuthorizationForm>;
  /** `account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool` https://core.telegram.org/method/account.acceptAuthorization */
  acceptAuthorization(params: AccountAcceptAuthorizationParams, options?: Options): Promise<boolean>;
  /** `account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings = auth.SentCode` https://core.telegram.org/method/account.sendVerifyPhoneCode */
  sendVerifyPhoneCode(params: AccountSendVerifyPhoneCodeParams, options?: Options): Promise<TypeAuthSentCode>;
  /** `account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string phone_code:string = Bool` https://core.telegram.org/method/account.verifyPhone */
  verifyPhone(params: AccountVerifyPhoneParams, options?: Options): Promise<boolean>;
  /** `account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string = account.SentEmailCode` https://core.telegram.org/method/account.sendVerifyEmailCode */
  sendVerifyEmailCode(params: AccountSendVerifyEmailCodeParams, options?: Options): Promise<TypeAccountSentEmailCode>;
  /** `account.verifyEmail#032da4cf purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified` https://core.telegram.org/method/account.verifyEmail */
  verifyEmail(params: AccountVerifyEmailParams, options?: Options): Promise<TypeAccountEmailVerified>;
  /** `account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?long = account.Takeout` https://core.telegram.org/method/account.initTakeoutSession */
  initTakeoutSession(params?: AccountInitTakeoutSessionParams, options?: Options): Promise<TypeAccountTakeout>;
  /** `account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool` https://core.telegram.org/method/account.finishTakeoutSession */
  finishTakeoutSession(params?: AccountFinishTakeoutSessionParams, options?: Options): Promise<boolean>;
  /** `account.confirmPasswordEmail#8fdf1920 code:string = Bool` https://core.telegram.org/method/account.confirmPasswordEmail */
  confirmPasswordEmail(params: AccountConfirmPasswordEmailParams, options?: Options): Promise<boolean>;
  /** `account.resendPasswordEmail#7a7f2a15 = Bool` https://core.telegram.org/method/account.resendPasswordEmail */
  resendPasswordEmail(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.cancelPasswordEmail#c1cbd5b6 = Bool` https://core.telegram.org/method/account.cancelPasswordEmail */
  cancelPasswordEmail(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.getContactSignUpNotification#9f07c728 = Bool` https://core.telegram.org/method/account.getContactSignUpNotification */
  getContactSignUpNotification(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.setContactSignUpNotification#cff43f61 silent:Bool = Bool` https://core.telegram.org/method/account.setContactSignUpNotification */
  setContactSignUpNotification(params: AccountSetContactSignUpNotificationParams, options?: Options): Promise<boolean>;
  /** `account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates` https://core.telegram.org/method/account.getNotifyExceptions */
  getNotifyExceptions(params?: AccountGetNotifyExceptionsParams, options?: Options): Promise<TypeUpdates>;
  /** `account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper` https://core.telegram.org/method/account.getWallPaper */
  getWallPaper(params: AccountGetWallPaperParams, options?: Options): Promise<TypeWallPaper>;
  /** `account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile mime_type:string settings:WallPaperSettings = WallPaper` https://core.telegram.org/method/account.uploadWallPaper */
  uploadWallPaper(params: AccountUploadWallPaperParams, options?: Options): Promise<TypeWallPaper>;
  /** `account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool settings:WallPaperSettings = Bool` https://core.telegram.org/method/account.saveWallPaper */
  saveWallPaper(params: AccountSaveWallPaperParams, options?: Options): Promise<boolean>;
  /** `account.installWallPaper#feed5769 wallpaper:InputWallPaper settings:WallPaperSettings = Bool` https://core.telegram.org/method/account.installWallPaper */
  installWallPaper(params: AccountInstallWallPaperParams, options?: Options): Promise<boolean>;
  /** `account.resetWallPapers#bb3b9804 = Bool` https://core.telegram.org/method/account.resetWallPapers */
  resetWallPapers(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings` https://core.telegram.org/method/account.getAutoDownloadSettings */
  getAutoDownloadSettings(params?: NoParams, options?: Options): Promise<TypeAccountAutoDownloadSettings>;
  /** `account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true high:flags.1?true settings:AutoDownloadSettings = Bool` https://core.telegram.org/method/account.saveAutoDownloadSettings */
  saveAutoDownloadSettings(params: AccountSaveAutoDownloadSettingsParams, options?: Options): Promise<boolean>;
  /** `account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile file_name:string mime_type:string = Document` https://core.telegram.org/method/account.uploadTheme */
  uploadTheme(params: AccountUploadThemeParams, options?: Options): Promise<TypeDocument>;
  /** `account.createTheme#652e4400 flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme` https://core.telegram.org/method/account.createTheme */
  createTheme(params: AccountCreateThemeParams, options?: Options): Promise<TypeTheme>;
  /** `account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme` https://core.telegram.org/method/account.updateTheme */
  updateTheme(params: AccountUpdateThemeParams, options?: Options): Promise<TypeTheme>;
  /** `account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool` https://core.telegram.org/method/account.saveTheme */
  saveTheme(params: AccountSaveThemeParams, options?: Options): Promise<boolean>;
  /** `account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme = Bool` https://core.telegram.org/method/account.installTheme */
  installTheme(params?: AccountInstallThemeParams, options?: Options): Promise<boolean>;
  /** `account.getTheme#3a5869ec format:string theme:InputTheme = Theme` https://core.telegram.org/method/account.getTheme */
  getTheme(params: AccountGetThemeParams, options?: Options): Promise<TypeTheme>;
  /** `account.getThemes#7206e458 format:string hash:long = account.Themes` https://core.telegram.org/method/account.getThemes */
  getThemes(params: AccountGetThemesParams, options?: Options): Promise<TypeAccountThemes>;
  /** `account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true = Bool` https://core.telegram.org/method/account.setContentSettings */
  setContentSettings(params?: AccountSetContentSettingsParams, options?: Options): Promise<boolean>;
  /** `account.getContentSettings#8b9b4dae = account.ContentSettings` https://core.telegram.org/method/account.getContentSettings */
  getContentSettings(params?: NoParams, options?: Options): Promise<TypeAccountContentSettings>;
  /** `account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> = Vector<WallPaper>` https://core.telegram.org/method/account.getMultiWallPapers */
  getMultiWallPapers(params: AccountGetMultiWallPapersParams, options?: Options): Promise<TypeWallPaper[]>;
  /** `account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings` https://core.telegram.org/method/account.getGlobalPrivacySettings */
  getGlobalPrivacySettings(params?: NoParams, options?: Options): Promise<TypeGlobalPrivacySettings>;
  /** `account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings = GlobalPrivacySettings` https://core.telegram.org/method/account.setGlobalPrivacySettings */
  setGlobalPrivacySettings(params: AccountSetGlobalPrivacySettingsParams, options?: Options): Promise<TypeGlobalPrivacySettings>;
  /** `account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto reason:ReportReason message:string = Bool` https://core.telegram.org/method/account.reportProfilePhoto */
  reportProfilePhoto(params: AccountReportProfilePhotoParams, options?: Options): Promise<boolean>;
  /** `account.resetPassword#9308ce1b = account.ResetPasswordResult` https://core.telegram.org/method/account.resetPassword */
  resetPassword(params?: NoParams, options?: Options): Promise<TypeAccountResetPasswordResult>;
  /** `account.declinePasswordReset#4c9409f6 = Bool` https://core.telegram.org/method/account.declinePasswordReset */
  declinePasswordReset(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.getChatThemes#d638de89 hash:long = account.Themes` https://core.telegram.org/method/account.getChatThemes */
  getChatThemes(params?: AccountGetChatThemesParams, options?: Options): Promise<TypeAccountThemes>;
  /** `account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool` https://core.telegram.org/method/account.setAuthorizationTTL */
  setAuthorizationTTL(params: AccountSetAuthorizationTTLParams, options?: Options): Promise<boolean>;
  /** `account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true hash:long encrypted_requests_disabled:flags.0?Bool call_requests_disabled:flags.1?Bool = Bool` https://core.telegram.org/method/account.changeAuthorizationSettings */
  changeAuthorizationSettings(params: AccountChangeAuthorizationSettingsParams, options?: Options): Promise<boolean>;
  /** `account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones` https://core.telegram.org/method/account.getSavedRingtones */
  getSavedRingtones(params?: AccountGetSavedRingtonesParams, options?: Options): Promise<TypeAccountSavedRingtones>;
  /** `account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool = account.SavedRingtone` https://core.telegram.org/method/account.saveRingtone */
  saveRingtone(params: AccountSaveRingtoneParams, options?: Options): Promise<TypeAccountSavedRingtone>;
  /** `account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string = Document` https://core.telegram.org/method/account.uploadRingtone */
  uploadRingtone(params: AccountUploadRingtoneParams, options?: Options): Promise<TypeDocument>;
  /** `account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool` https://core.telegram.org/method/account.updateEmojiStatus */
  updateEmojiStatus(params: AccountUpdateEmojiStatusParams, options?: Options): Promise<boolean>;
  /** `account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getDefaultEmojiStatuses */
  getDefaultEmojiStatuses(params?: AccountGetDefaultEmojiStatusesParams, options?: Options): Promise<TypeAccountEmojiStatuses>;
  /** `account.getRecentEmojiStatuses#0f578105 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getRecentEmojiStatuses */
  getRecentEmojiStatuses(params?: AccountGetRecentEmojiStatusesParams, options?: Options): Promise<TypeAccountEmojiStatuses>;
  /** `account.clearRecentEmojiStatuses#18201aae = Bool` https://core.telegram.org/method/account.clearRecentEmojiStatuses */
  clearRecentEmojiStatuses(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.reorderUsernames#ef500eab order:Vector<string> = Bool` https://core.telegram.org/method/account.reorderUsernames */
  reorderUsernames(params: AccountReorderUsernamesParams, options?: Options): Promise<boolean>;
  /** `account.toggleUsername#58d6b376 username:string active:Bool = Bool` https://core.telegram.org/method/account.toggleUsername */
  toggleUsername(params: AccountToggleUsernameParams, options?: Options): Promise<boolean>;
  /** `account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList` https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis */
  getDefaultProfilePhotoEmojis(params?: AccountGetDefaultProfilePhotoEmojisParams, options?: Options): Promise<TypeEmojiList>;
  /** `account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList` https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis */
  getDefaultGroupPhotoEmojis(params?: AccountGetDefaultGroupPhotoEmojisParams, options?: Options): Promise<TypeEmojiList>;
  /** `account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings` https://core.telegram.org/method/account.getAutoSaveSettings */
  getAutoSaveSettings(params?: NoParams, options?: Options): Promise<TypeAccountAutoSaveSettings>;
  /** `account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer settings:AutoSaveSettings = Bool` https://core.telegram.org/method/account.saveAutoSaveSettings */
  saveAutoSaveSettings(params: AccountSaveAutoSaveSettingsParams, options?: Options): Promise<boolean>;
  /** `account.deleteAutoSaveExceptions#53bc0020 = Bool` https://core.telegram.org/method/account.deleteAutoSaveExceptions */
  deleteAutoSaveExceptions(params?: NoParams, options?: Options): Promise<boolean>;
  /** `account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool` https://core.telegram.org/method/account.invalidateSignInCodes */
  invalidateSignInCodes(params: AccountInvalidateSignInCodesParams, options?: Options): Promise<boolean>;
  /** `account.updateColor#684d214e flags:# for_profile:flags.1?true color:flags.2?PeerColor = Bool` https://core.telegram.org/method/account.updateColor */
  updateColor(params?: AccountUpdateColorParams, options?: Options): Promise<boolean>;
  /** `account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList` https://core.telegram.org/method/account.getDefaultBackgroundEmojis */
  getDefaultBackgroundEmojis(params?: AccountGetDefaultBackgroundEmojisParams, options?: Options): Promise<TypeEmojiList>;
  /** `account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses */
  getChannelDefaultEmojiStatuses(params?: AccountGetChannelDefaultEmojiStatusesParams, options?: Options): Promise<TypeAccountEmojiStatuses>;
  /** `account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList` https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis */
  getChannelRestrictedStatusEmojis(params?: AccountGetChannelRestrictedStatusEmojisParams, options?: Options): Promise<TypeEmojiList>;
  /** `account.updateBusinessWorkHours#4b00e066 flags:# business_work_hours:flags.0?BusinessWorkHours = Bool` https://core.telegram.org/method/account.updateBusinessWorkHours */
  updateBusinessWorkHours(params?: AccountUpdateBusinessWorkHoursParams, options?: Options): Promise<boolean>;
  /** `account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint address:flags.0?string = Bool` https://core.telegram.org/method/account.updateBusinessLocation */
  updateBusinessLocation(params?: AccountUpdateBusinessLocationParams, options?: Options): Promise<boolean>;
  /** `account.updateBusinessGreetingMessage#66cdafc4 flags:# message:flags.0?InputBusinessGreetingMessage = Bool` https://core.telegram.org/method/account.updateBusinessGreetingMessage */
  updateBusinessGreetingMessage(params?: AccountUpdateBusinessGreetingMessageParams, options?: Options): Promise<boolean>;
  /** `account.updateBusinessAwayMessage#a26a7fa5 flags:# message:flags.0?InputBusinessAwayMessage = Bool` https://core.telegram.org/method/account.updateBusinessAwayMessage */
  updateBusinessAwayMessage(params?: AccountUpdateBusinessAwayMessageParams, options?: Options): Promise<boolean>;
  /** `account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true rights:flags.0?BusinessBotRights bot:InputUser recipients:InputBusinessBotRecipients = Updates` https://core.telegram.org/method/account.updateConnectedBot */
  updateConnectedBot(params: AccountUpdateConnectedBotParams, options?: Options): Promise<TypeUpdates>;
  /** `account.getConnectedBots#4ea4c80f = account.ConnectedBots` https://core.telegram.org/method/account.getConnectedBots */
  getConnectedBots(params?: NoParams, options?: Options): Promise<TypeAccountConnectedBots>;
  /** `account.getBotBusinessConnection#76a86270 connection_id:string = Updates` https://core.telegram.org/method/account.getBotBusinessConnection */
  getBotBusinessConnection(params: AccountGetBotBusinessConnectionParams, options?: Options): Promise<TypeUpdates>;
  /** `account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro = Bool` https://core.telegram.org/method/account.updateBusinessIntro */
  updateBusinessIntro(params?: AccountUpdateBusinessIntroParams, options?: Options): Promise<boolean>;
  /** `account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool` https://core.telegram.org/method/account.toggleConnectedBotPaused */
  toggleConnectedBotPaused(params: AccountToggleConnectedBotPausedParams, options?: Options): Promise<boolean>;
  /** `account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool` https://core.telegram.org/method/account.disablePeerConnectedBot */
  disablePeerConnectedBot(params: AccountDisablePeerConnectedBotParams, options?: Options): Promise<boolean>;
  /** `account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool` https://core.telegram.org/method/account.updateBirthday */
  updateBirthday(params?: AccountUpdateBirthdayParams, options?: Options): Promise<boolean>;
  /** `account.createBusinessChatLink#8851e68e link:InputBusinessChatLink = BusinessChatLink` https://core.telegram.org/method/account.createBusinessChatLink */
  createBusinessChatLink(params: AccountCreateBusinessChatLinkParams, options?: Options): Promise<TypeBusinessChatLink>;
  /** `account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink = BusinessChatLink` https://core.telegram.org/method/account.editBusinessChatLink */
  editBusinessChatLink(params: AccountEditBusinessChatLinkParams, options?: Options): Promise<TypeBusinessChatLink>;
  /** `account.deleteBusinessChatLink#60073674 slug:string = Bool` https://core.telegram.org/method/account.deleteBusinessChatLink */
  deleteBusinessChatLink(params: AccountDeleteBusinessChatLinkParams, options?: Options): Promise<boolean>;
  /** `account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks` https://core.telegram.org/method/account.getBusinessChatLinks */
  getBusinessChatLinks(params?: NoParams, options?: Options): Promise<TypeAccountBusinessChatLinks>;
  /** `account.resolveBusinessChatLink#5492e5ee slug:string = account.ResolvedBusinessChatLinks` https://core.telegram.org/method/account.resolveBusinessChatLink */
  resolveBusinessChatLink(params: AccountResolveBusinessChatLinkParams, options?: Options): Promise<TypeAccountResolvedBusinessChatLinks>;
  /** `account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool` https://core.telegram.org/method/account.updatePersonalChannel */
  updatePersonalChannel(params: AccountUpdatePersonalChannelParams, options?: Options): Promise<boolean>;
  /** `account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool` https://core.telegram.org/method/account.toggleSponsoredMessages */
  toggleSponsoredMessages(params: AccountToggleSponsoredMessagesParams, options?: Options): Promise<boolean>;
  /** `account.getReactionsNotifySettings#06dd654c = ReactionsNotifySettings` https://core.telegram.org/method/account.getReactionsNotifySettings */
  getReactionsNotifySettings(params?: NoParams, options?: Options): Promise<TypeReactionsNotifySettings>;
  /** `account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings = ReactionsNotifySettings` https://core.telegram.org/method/account.setReactionsNotifySettings */
  setReactionsNotifySettings(params: AccountSetReactionsNotifySettingsParams, options?: Options): Promise<TypeReactionsNotifySettings>;
  /** `account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses` https://core.telegram.org/method/account.getCollectibleEmojiStatuses */
  getCollectibleEmojiStatuses(params?: AccountGetCollectibleEmojiStatusesParams, options?: Options): Promise<TypeAccountEmojiStatuses>;
  /** `account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer user_id:InputUser = account.PaidMessagesRevenue` https://core.telegram.org/method/account.getPaidMessagesRevenue */
  getPaidMessagesRevenue(params: AccountGetPaidMessagesRevenueParams, options?: Options): Promise<TypeAccountPaidMessagesRevenue>;
  /** `account.toggleNoPaidMessagesException#fe2eda76 flags:# refund_charged:flags.0?true require_payment:flags.2?true parent_peer:flags.1?InputPeer user_id:InputUser = Bool` https://core.telegram.org/method/account.toggleNoPaidMessagesException */
  toggleNoPaidMessagesException(params: AccountToggleNoPaidMessagesExceptionParams, options?: Options): Promise<boolean>;
  /** `account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool` https://core.telegram.org/method/account.setMainProfileTab */
  setMainProfileTab(params: AccountSetMainProfileTabParams, options?: Options): Promise<boolean>;
  /** `account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument after_id:flags.1?InputDocument = Bool` https://core.telegram.org/method/account.saveMusic */
  saveMusic(params: AccountSaveMusicParams, options?: Options): Promise<boolean>;
  /** `account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds` https://core.telegram.org/method/account.getSavedMusicIds */
  getSavedMusicIds(params?: AccountGetSavedMusicIdsParams, options?: Options): Promise<TypeAccountSavedMusicIds>;
  /** `account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long = account.ChatThemes` https://core.telegram.org/method/account.getUniqueGiftChatThemes */
  getUniqueGiftChatThemes(params: AccountGetUniqueGiftChatThemesParams, options?: Options): Promise<TypeAccountChatThemes>;
  /** `account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions` https://core.telegram.org/method/account.initPasskeyRegistration */
  initPasskeyRegistration(params?: NoParams, options?: Options): Promise<TypeAccountPasskeyRegistrationOptions>;
  /** `account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey` https://core.telegram.org/method/account.registerPasskey */
  registerPasskey(params: AccountRegisterPasskeyParams, options?: Options): Promise<TypePasskey>;
  /** `account.getPasskeys#ea1f0c52 = account.Passkeys` https://core.telegram.org/method/account.getPasskeys */
  getPasskeys(params?: NoParams, options?: Options): Promise<TypeAccountPasskeys>;
  /** `account.deletePasskey#f5b5563f id:string = Bool` https://core.telegram.org/method/account.deletePasskey */
  deletePasskey(params: AccountDeletePasskeyParams, options?: Options): Promise<boolean>;
  /** `account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool` https://core.telegram.org/method/account.confirmBotConnection */
  confirmBotConnection(params: AccountConfirmBotConnectionParams, options?: Options): Promise<boolean>;
  /** `account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings` https://core.telegram.org/method/account.getWebBrowserSettings */
  getWebBrowserSettings(params?: AccountGetWebBrowserSettingsParams, options?: Options): Promise<TypeAccountWebBrowserSettings>;
  /** `account.updateWebBrowserSettings#9adf82fe flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = account.WebBrowserSettings` https://core.telegram.org/method/account.updateWebBrowserSettings */
  updateWebBrowserSettings(params?: AccountUpdateWebBrowserSettingsParams, options?: Options): Promise<TypeAccountWebBrowserSettings>;
  /** `account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true open_external_browser:flags.0?Bool url:string = Updates` https://core.telegram.org/method/account.toggleWebBrowserSettingsException */
  toggleWebBrowserSettingsException(params: AccountToggleWebBrowserSettingsExceptionParams, options?: Options): Promise<TypeUpdates>;
  /** `account.deleteWebBrowserSettingsExceptions#86a0765d = account.WebBrowserSettings` https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions */
  deleteWebBrowserSettingsExceptions(params?: NoParams, options?: Options): Promise<TypeAccountWebBrowserSettings>;
}
/** Methods of the namespace `users`. */
export interface ApiUsers<Options = unknown> {
  /** `users.getUsers#0d91a548 id:Vector<InputUser> = Vector<User>` https://core.telegram.org/method/users.getUsers */
  getUsers(params: UsersGetUsersParams, options?: Options): Promise<TypeUser[]>;
  /** `users.getFullUser#b60f5918 id:InputUser = users.UserFull` https://core.telegram.org/method/users.getFullUser */
  getFullUser(params: UsersGetFullUserParams, options?: Options): Promise<TypeUsersUserFull>;
  /** `users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool` https://core.telegram.org/method/users.setSecureValueErrors */
  setSecureValueErrors(params: UsersSetSecureValueErrorsParams, options?: Options): Promise<boolean>;
  /** `users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>` https://core.telegram.org/method/users.getRequirementsToContact */
  getRequirementsToContact(params: UsersGetRequirementsToContactParams, options?: Options): Promise<TypeRequirementToContact[]>;
  /** `users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic` https://core.telegram.org/method/users.getSavedMusic */
  getSavedMusic(params: UsersGetSavedMusicParams, options?: Options): Promise<TypeUsersSavedMusic>;
  /** `users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic` https://core.telegram.org/method/users.getSavedMusicByID */
  getSavedMusicByID(params: UsersGetSavedMusicByIDParams, options?: Options): Promise<TypeUsersSavedMusic>;
  /** `users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates` https://core.telegram.org/method/users.suggestBirthday */
  suggestBirthday(params: UsersSuggestBirthdayParams, options?: Options): Promise<TypeUpdates>;
}
/** Methods of the namespace `contacts`. */
export interface ApiContacts<Options = unknown> {
  /** `contacts.getContactIDs#7adc669d hash:long = Vector<int>` https://core.telegram.org/method/contacts.getContactIDs */
  getContactIDs(params?: ContactsGetContactIDsParams, options?: Options): Promise<number[]>;
  /** `contacts.getStatuses#c4a353ee = Vector<ContactStatus>` https://core.telegram.org/method/contacts.getStatuses */
  getStatuses(params?: NoParams, options?: Options): Promise<TypeContactStatus[]>;
  /** `contacts.getContacts#5dd69e12 hash:long = contacts.Contacts` https://core.telegram.org/method/contacts.getContacts */
  getContacts(params?: ContactsGetContactsParams, options?: Options): Promise<TypeContactsContacts>;
  /** `contacts.importContacts#2c800be5 contacts:Vector<InputContact> = contacts.ImportedContacts` https://core.telegram.org/method/contacts.importContacts */
  importContacts(params: ContactsImportContactsParams, options?: Options): Promise<TypeContactsImportedContacts>;
  /** `contacts.deleteContacts#096a0e00 id:Vector<InputUser> = Updates` https://core.telegram.org/method/contacts.deleteContacts */
  deleteContacts(params: ContactsDeleteContactsParams, options?: Options): Promise<TypeUpdates>;
  /** `contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool` https://core.telegram.org/method/contacts.deleteByPhones */
  deleteByPhones(params: ContactsDeleteByPhonesParams, options?: Options): Promise<boolean>;
  /** `contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer = Bool` https://core.telegram.org/method/contacts.block */
  block(params: ContactsBlockParams, options?: Options): Promise<boolean>;
  /** `contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer = Bool` https://core.telegram.org/method/contacts.unblock */
  unblock(params: ContactsUnblockParams, options?: Options): Promise<boolean>;
  /** `contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int limit:int = contacts.Blocked` https://core.telegram.org/method/contacts.getBlocked */
  getBlocked(params?: ContactsGetBlockedParams, options?: Options): Promise<TypeContactsBlocked>;
  /** `contacts.search#05f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true q:string limit:int = contacts.Found` https://core.telegram.org/method/contacts.search */
  search(params: ContactsSearchParams, options?: Options): Promise<TypeContactsFound>;
  /** `contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string = contacts.ResolvedPeer` https://core.telegram.org/method/contacts.resolveUsername */
  resolveUsername(params: ContactsResolveUsernameParams, options?: Options): Promise<TypeContactsResolvedPeer>;
  /** `contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true offset:int limit:int hash:long = contacts.TopPeers` https://core.telegram.org/method/contacts.getTopPeers */
  getTopPeers(params?: ContactsGetTopPeersParams, options?: Options): Promise<TypeContactsTopPeers>;
  /** `contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer = Bool` https://core.telegram.org/method/contacts.resetTopPeerRating */
  resetTopPeerRating(params: ContactsResetTopPeerRatingParams, options?: Options): Promise<boolean>;
  /** `contacts.resetSaved#879537f1 = Bool` https://core.telegram.org/method/contacts.resetSaved */
  resetSaved(params?: NoParams, options?: Options): Promise<boolean>;
  /** `contacts.getSaved#82f1e39f = Vector<SavedContact>` https://core.telegram.org/method/contacts.getSaved */
  getSaved(params?: NoParams, options?: Options): Promise<TypeSavedContact[]>;
  /** `contacts.toggleTopPeers#8514bdda enabled:Bool = Bool` https://core.telegram.org/method/contacts.toggleTopPeers */
  toggleTopPeers(params: ContactsToggleTopPeersParams, options?: Options): Promise<boolean>;
  /** `contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string note:flags.1?TextWithEntities = Updates` https://core.telegram.org/method/contacts.addContact */
  addContact(params: ContactsAddContactParams, options?: Options): Promise<TypeUpdates>;
  /** `contacts.acceptContact#f831a20f id:InputUser = Updates` https://core.telegram.org/method/contacts.acceptContact */
  acceptContact(params: ContactsAcceptContactParams, options?: Options): Promise<TypeUpdates>;
  /** `contacts.getLocated#d348bc44 flags:# background:flags.1?true geo_point:InputGeoPoint self_expires:flags.0?int = Updates` https://core.telegram.org/method/contacts.getLocated */
  getLocated(params: ContactsGetLocatedParams, options?: Options): Promise<TypeUpdates>;
  /** `contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates` https://core.telegram.org/method/contacts.blockFromReplies */
  blockFromReplies(params: ContactsBlockFromRepliesParams, options?: Options): Promise<TypeUpdates>;
  /** `contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer` https://core.telegram.org/method/contacts.resolvePhone */
  resolvePhone(params: ContactsResolvePhoneParams, options?: Options): Promise<TypeContactsResolvedPeer>;
  /** `contacts.exportContactToken#f8654027 = ExportedContactToken` https://core.telegram.org/method/contacts.exportContactToken */
  exportContactToken(params?: NoParams, options?: Options): Promise<TypeExportedContactToken>;
  /** `contacts.importContactToken#13005788 token:string = User` https://core.telegram.org/method/contacts.importContactToken */
  importContactToken(params: ContactsImportContactTokenParams, options?: Options): Promise<TypeUser>;
  /** `contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool` https://core.telegram.org/method/contacts.editCloseFriends */
  editCloseFriends(params: ContactsEditCloseFriendsParams, options?: Options): Promise<boolean>;
  /** `contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true id:Vector<InputPeer> limit:int = Bool` https://core.telegram.org/method/contacts.setBlocked */
  setBlocked(params: ContactsSetBlockedParams, options?: Options): Promise<boolean>;
  /** `contacts.getBirthdays#daeda864 = contacts.ContactBirthdays` https://core.telegram.org/method/contacts.getBirthdays */
  getBirthdays(params?: NoParams, options?: Options): Promise<TypeContactsContactBirthdays>;
  /** `contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers` https://core.telegram.org/method/contacts.getSponsoredPeers */
  getSponsoredPeers(params: ContactsGetSponsoredPeersParams, options?: Options): Promise<TypeContactsSponsoredPeers>;
  /** `contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool` https://core.telegram.org/method/contacts.updateContactNote */
  updateContactNote(params: ContactsUpdateContactNoteParams, options?: Options): Promise<boolean>;
}
/** Methods of the namespace `messages`. */
export interface ApiMessages<Options = unknown> {
  /** `messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages` https://core.telegram.org/method/messages.getMessages */
  getMessages(params: MessagesGetMessagesParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.Dialogs` https://core.telegram.org/method/messages.getDialogs */
  getDialogs(params: MessagesGetDialogsParams, options?: Options): Promise<TypeMessagesDialogs>;
  /** `messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getHistory */
  getHistory(params: MessagesGetHistoryParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.search#29ee847a flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.search */
  search(params: MessagesSearchParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.readHistory#0e306d3a peer:InputPeer max_id:int = messages.AffectedMessages` https://core.telegram.org/method/messages.readHistory */
  readHistory(params: MessagesReadHistoryParams, options?: Options): Promise<TypeMessagesAffectedMessages>;
  /** `messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory` https://core.telegram.org/method/messages.deleteHistory */
  deleteHistory(params: MessagesDeleteHistoryParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> = messages.AffectedMessages` https://core.telegram.org/method/messages.deleteMessages */
  deleteMessages(params: MessagesDeleteMessagesParams, options?: Options): Promise<TypeMessagesAffectedMessages>;
  /** `messages.receivedMessages#05a954c0 max_id:int = Vector<ReceivedNotifyMessage>` https://core.telegram.org/method/messages.receivedMessages */
  receivedMessages(params: MessagesReceivedMessagesParams, options?: Options): Promise<TypeReceivedNotifyMessage[]>;
  /** `messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int action:SendMessageAction = Bool` https://core.telegram.org/method/messages.setTyping */
  setTyping(params: MessagesSetTypingParams, options?: Options): Promise<boolean>;
  /** `messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost rich_message:flags.23?InputRichMessage = Updates` https://core.telegram.org/method/messages.sendMessage */
  sendMessage(params: MessagesSendMessageParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.sendMedia#0330e77f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates` https://core.telegram.org/method/messages.sendMedia */
  sendMedia(params: MessagesSendMediaParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.forwardMessages#13704a7c flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates` https://core.telegram.org/method/messages.forwardMessages */
  forwardMessages(params: MessagesForwardMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.reportSpam#cf1592db peer:InputPeer = Bool` https://core.telegram.org/method/messages.reportSpam */
  reportSpam(params: MessagesReportSpamParams, options?: Options): Promise<boolean>;
  /** `messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings` https://core.telegram.org/method/messages.getPeerSettings */
  getPeerSettings(params: MessagesGetPeerSettingsParams, options?: Options): Promise<TypeMessagesPeerSettings>;
  /** `messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult` https://core.telegram.org/method/messages.report */
  report(params: MessagesReportParams, options?: Options): Promise<TypeReportResult>;
  /** `messages.getChats#49e9528f id:Vector<long> = messages.Chats` https://core.telegram.org/method/messages.getChats */
  getChats(params: MessagesGetChatsParams, options?: Options): Promise<TypeMessagesChats>;
  /** `messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull` https://core.telegram.org/method/messages.getFullChat */
  getFullChat(params: MessagesGetFullChatParams, options?: Options): Promise<TypeMessagesChatFull>;
  /** `messages.editChatTitle#73783ffd chat_id:long title:string = Updates` https://core.telegram.org/method/messages.editChatTitle */
  editChatTitle(params: MessagesEditChatTitleParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates` https://core.telegram.org/method/messages.editChatPhoto */
  editChatPhoto(params: MessagesEditChatPhotoParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int = messages.InvitedUsers` https://core.telegram.org/method/messages.addChatUser */
  addChatUser(params: MessagesAddChatUserParams, options?: Options): Promise<TypeMessagesInvitedUsers>;
  /** `messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true chat_id:long user_id:InputUser = Updates` https://core.telegram.org/method/messages.deleteChatUser */
  deleteChatUser(params: MessagesDeleteChatUserParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = messages.InvitedUsers` https://core.telegram.org/method/messages.createChat */
  createChat(params: MessagesCreateChatParams, options?: Options): Promise<TypeMessagesInvitedUsers>;
  /** `messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig` https://core.telegram.org/method/messages.getDhConfig */
  getDhConfig(params: MessagesGetDhConfigParams, options?: Options): Promise<TypeMessagesDhConfig>;
  /** `messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes = EncryptedChat` https://core.telegram.org/method/messages.requestEncryption */
  requestEncryption(params: MessagesRequestEncryptionParams, options?: Options): Promise<TypeEncryptedChat>;
  /** `messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes key_fingerprint:long = EncryptedChat` https://core.telegram.org/method/messages.acceptEncryption */
  acceptEncryption(params: MessagesAcceptEncryptionParams, options?: Options): Promise<TypeEncryptedChat>;
  /** `messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true chat_id:int = Bool` https://core.telegram.org/method/messages.discardEncryption */
  discardEncryption(params: MessagesDiscardEncryptionParams, options?: Options): Promise<boolean>;
  /** `messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool` https://core.telegram.org/method/messages.setEncryptedTyping */
  setEncryptedTyping(params: MessagesSetEncryptedTypingParams, options?: Options): Promise<boolean>;
  /** `messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int = Bool` https://core.telegram.org/method/messages.readEncryptedHistory */
  readEncryptedHistory(params: MessagesReadEncryptedHistoryParams, options?: Options): Promise<boolean>;
  /** `messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage` https://core.telegram.org/method/messages.sendEncrypted */
  sendEncrypted(params: MessagesSendEncryptedParams, options?: Options): Promise<TypeMessagesSentEncryptedMessage>;
  /** `messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage` https://core.telegram.org/method/messages.sendEncryptedFile */
  sendEncryptedFile(params: MessagesSendEncryptedFileParams, options?: Options): Promise<TypeMessagesSentEncryptedMessage>;
  /** `messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage` https://core.telegram.org/method/messages.sendEncryptedService */
  sendEncryptedService(params: MessagesSendEncryptedServiceParams, options?: Options): Promise<TypeMessagesSentEncryptedMessage>;
  /** `messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>` https://core.telegram.org/method/messages.receivedQueue */
  receivedQueue(params: MessagesReceivedQueueParams, options?: Options): Promise<bigint[]>;
  /** `messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool` https://core.telegram.org/method/messages.reportEncryptedSpam */
  reportEncryptedSpam(params: MessagesReportEncryptedSpamParams, options?: Options): Promise<boolean>;
  /** `messages.readMessageContents#36a73f77 id:Vector<int> = messages.AffectedMessages` https://core.telegram.org/method/messages.readMessageContents */
  readMessageContents(params: MessagesReadMessageContentsParams, options?: Options): Promise<TypeMessagesAffectedMessages>;
  /** `messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers` https://core.telegram.org/method/messages.getStickers */
  getStickers(params: MessagesGetStickersParams, options?: Options): Promise<TypeMessagesStickers>;
  /** `messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers` https://core.telegram.org/method/messages.getAllStickers */
  getAllStickers(params?: MessagesGetAllStickersParams, options?: Options): Promise<TypeMessagesAllStickers>;
  /** `messages.getWebPagePreview#570d6f6f flags:# message:string entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview` https://core.telegram.org/method/messages.getWebPagePreview */
  getWebPagePreview(params: MessagesGetWebPagePreviewParams, options?: Options): Promise<TypeMessagesWebPagePreview>;
  /** `messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite` https://core.telegram.org/method/messages.exportChatInvite */
  exportChatInvite(params: MessagesExportChatInviteParams, options?: Options): Promise<TypeExportedChatInvite>;
  /** `messages.checkChatInvite#3eadb1bb hash:string = ChatInvite` https://core.telegram.org/method/messages.checkChatInvite */
  checkChatInvite(params: MessagesCheckChatInviteParams, options?: Options): Promise<TypeChatInvite>;
  /** `messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult` https://core.telegram.org/method/messages.importChatInvite */
  importChatInvite(params: MessagesImportChatInviteParams, options?: Options): Promise<TypeMessagesChatInviteJoinResult>;
  /** `messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int = messages.StickerSet` https://core.telegram.org/method/messages.getStickerSet */
  getStickerSet(params: MessagesGetStickerSetParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool = messages.StickerSetInstallResult` https://core.telegram.org/method/messages.installStickerSet */
  installStickerSet(params: MessagesInstallStickerSetParams, options?: Options): Promise<TypeMessagesStickerSetInstallResult>;
  /** `messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool` https://core.telegram.org/method/messages.uninstallStickerSet */
  uninstallStickerSet(params: MessagesUninstallStickerSetParams, options?: Options): Promise<boolean>;
  /** `messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long start_param:string = Updates` https://core.telegram.org/method/messages.startBot */
  startBot(params: MessagesStartBotParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool = messages.MessageViews` https://core.telegram.org/method/messages.getMessagesViews */
  getMessagesViews(params: MessagesGetMessagesViewsParams, options?: Options): Promise<TypeMessagesMessageViews>;
  /** `messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool = Bool` https://core.telegram.org/method/messages.editChatAdmin */
  editChatAdmin(params: MessagesEditChatAdminParams, options?: Options): Promise<boolean>;
  /** `messages.migrateChat#a2875319 chat_id:long = Updates` https://core.telegram.org/method/messages.migrateChat */
  migrateChat(params: MessagesMigrateChatParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.searchGlobal#4bc6589a flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages` https://core.telegram.org/method/messages.searchGlobal */
  searchGlobal(params: MessagesSearchGlobalParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.reorderStickerSets#78337739 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Bool` https://core.telegram.org/method/messages.reorderStickerSets */
  reorderStickerSets(params: MessagesReorderStickerSetsParams, options?: Options): Promise<boolean>;
  /** `messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string = Document` https://core.telegram.org/method/messages.getDocumentByHash */
  getDocumentByHash(params: MessagesGetDocumentByHashParams, options?: Options): Promise<TypeDocument>;
  /** `messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs` https://core.telegram.org/method/messages.getSavedGifs */
  getSavedGifs(params?: MessagesGetSavedGifsParams, options?: Options): Promise<TypeMessagesSavedGifs>;
  /** `messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool` https://core.telegram.org/method/messages.saveGif */
  saveGif(params: MessagesSaveGifParams, options?: Options): Promise<boolean>;
  /** `messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer geo_point:flags.0?InputGeoPoint query:string offset:string = messages.BotResults` https://core.telegram.org/method/messages.getInlineBotResults */
  getInlineBotResults(params: MessagesGetInlineBotResultsParams, options?: Options): Promise<TypeMessagesBotResults>;
  /** `messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView = Bool` https://core.telegram.org/method/messages.setInlineBotResults */
  setInlineBotResults(params: MessagesSetInlineBotResultsParams, options?: Options): Promise<boolean>;
  /** `messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut allow_paid_stars:flags.21?long = Updates` https://core.telegram.org/method/messages.sendInlineBotResult */
  sendInlineBotResult(params: MessagesSendInlineBotResultParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getMessageEditData#fda68d36 peer:InputPeer id:int = messages.MessageEditData` https://core.telegram.org/method/messages.getMessageEditData */
  getMessageEditData(params: MessagesGetMessageEditDataParams, options?: Options): Promise<TypeMessagesMessageEditData>;
  /** `messages.editMessage#b106e66c flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int rich_message:flags.23?InputRichMessage = Updates` https://core.telegram.org/method/messages.editMessage */
  editMessage(params: MessagesEditMessageParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> rich_message:flags.23?InputRichMessage = Bool` https://core.telegram.org/method/messages.editInlineBotMessage */
  editInlineBotMessage(params: MessagesEditInlineBotMessageParams, options?: Options): Promise<boolean>;
  /** `messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP = messages.BotCallbackAnswer` https://core.telegram.org/method/messages.getBotCallbackAnswer */
  getBotCallbackAnswer(params: MessagesGetBotCallbackAnswerParams, options?: Options): Promise<TypeMessagesBotCallbackAnswer>;
  /** `messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long message:flags.0?string url:flags.2?string cache_time:int = Bool` https://core.telegram.org/method/messages.setBotCallbackAnswer */
  setBotCallbackAnswer(params: MessagesSetBotCallbackAnswerParams, options?: Options): Promise<boolean>;
  /** `messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> = messages.PeerDialogs` https://core.telegram.org/method/messages.getPeerDialogs */
  getPeerDialogs(params: MessagesGetPeerDialogsParams, options?: Options): Promise<TypeMessagesPeerDialogs>;
  /** `messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage = Bool` https://core.telegram.org/method/messages.saveDraft */
  saveDraft(params: MessagesSaveDraftParams, options?: Options): Promise<boolean>;
  /** `messages.getAllDrafts#6a3f8d65 = Updates` https://core.telegram.org/method/messages.getAllDrafts */
  getAllDrafts(params?: NoParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers` https://core.telegram.org/method/messages.getFeaturedStickers */
  getFeaturedStickers(params?: MessagesGetFeaturedStickersParams, options?: Options): Promise<TypeMessagesFeaturedStickers>;
  /** `messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool` https://core.telegram.org/method/messages.readFeaturedStickers */
  readFeaturedStickers(params: MessagesReadFeaturedStickersParams, options?: Options): Promise<boolean>;
  /** `messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long = messages.RecentStickers` https://core.telegram.org/method/messages.getRecentStickers */
  getRecentStickers(params?: MessagesGetRecentStickersParams, options?: Options): Promise<TypeMessagesRecentStickers>;
  /** `messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true id:InputDocument unsave:Bool = Bool` https://core.telegram.org/method/messages.saveRecentSticker */
  saveRecentSticker(params: MessagesSaveRecentStickerParams, options?: Options): Promise<boolean>;
  /** `messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool` https://core.telegram.org/method/messages.clearRecentStickers */
  clearRecentStickers(params?: MessagesClearRecentStickersParams, options?: Options): Promise<boolean>;
  /** `messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers` https://core.telegram.org/method/messages.getArchivedStickers */
  getArchivedStickers(params?: MessagesGetArchivedStickersParams, options?: Options): Promise<TypeMessagesArchivedStickers>;
  /** `messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers` https://core.telegram.org/method/messages.getMaskStickers */
  getMaskStickers(params?: MessagesGetMaskStickersParams, options?: Options): Promise<TypeMessagesAllStickers>;
  /** `messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia = Vector<StickerSetCovered>` https://core.telegram.org/method/messages.getAttachedStickers */
  getAttachedStickers(params: MessagesGetAttachedStickersParams, options?: Options): Promise<TypeStickerSetCovered[]>;
  /** `messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int = Updates` https://core.telegram.org/method/messages.setGameScore */
  setGameScore(params: MessagesSetGameScoreParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int = Bool` https://core.telegram.org/method/messages.setInlineGameScore */
  setInlineGameScore(params: MessagesSetInlineGameScoreParams, options?: Options): Promise<boolean>;
  /** `messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser = messages.HighScores` https://core.telegram.org/method/messages.getGameHighScores */
  getGameHighScores(params: MessagesGetGameHighScoresParams, options?: Options): Promise<TypeMessagesHighScores>;
  /** `messages.getInlineGameHighScores#0f635e1b id:InputBotInlineMessageID user_id:InputUser = messages.HighScores` https://core.telegram.org/method/messages.getInlineGameHighScores */
  getInlineGameHighScores(params: MessagesGetInlineGameHighScoresParams, options?: Options): Promise<TypeMessagesHighScores>;
  /** `messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int = messages.Chats` https://core.telegram.org/method/messages.getCommonChats */
  getCommonChats(params: MessagesGetCommonChatsParams, options?: Options): Promise<TypeMessagesChats>;
  /** `messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage` https://core.telegram.org/method/messages.getWebPage */
  getWebPage(params: MessagesGetWebPageParams, options?: Options): Promise<TypeMessagesWebPage>;
  /** `messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true peer:InputDialogPeer = Bool` https://core.telegram.org/method/messages.toggleDialogPin */
  toggleDialogPin(params: MessagesToggleDialogPinParams, options?: Options): Promise<boolean>;
  /** `messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int order:Vector<InputDialogPeer> = Bool` https://core.telegram.org/method/messages.reorderPinnedDialogs */
  reorderPinnedDialogs(params: MessagesReorderPinnedDialogsParams, options?: Options): Promise<boolean>;
  /** `messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs` https://core.telegram.org/method/messages.getPinnedDialogs */
  getPinnedDialogs(params: MessagesGetPinnedDialogsParams, options?: Options): Promise<TypeMessagesPeerDialogs>;
  /** `messages.setBotShippingResults#e5f672fa flags:# query_id:long error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool` https://core.telegram.org/method/messages.setBotShippingResults */
  setBotShippingResults(params: MessagesSetBotShippingResultsParams, options?: Options): Promise<boolean>;
  /** `messages.setBotPrecheckoutResults#09c2dd95 flags:# success:flags.1?true query_id:long error:flags.0?string = Bool` https://core.telegram.org/method/messages.setBotPrecheckoutResults */
  setBotPrecheckoutResults(params: MessagesSetBotPrecheckoutResultsParams, options?: Options): Promise<boolean>;
  /** `messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string peer:InputPeer media:InputMedia = MessageMedia` https://core.telegram.org/method/messages.uploadMedia */
  uploadMedia(params: MessagesUploadMediaParams, options?: Options): Promise<TypeMessageMedia>;
  /** `messages.sendScreenshotNotification#a1405817 peer:InputPeer reply_to:InputReplyTo random_id:long = Updates` https://core.telegram.org/method/messages.sendScreenshotNotification */
  sendScreenshotNotification(params: MessagesSendScreenshotNotificationParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getFavedStickers#04f1aaa9 hash:long = messages.FavedStickers` https://core.telegram.org/method/messages.getFavedStickers */
  getFavedStickers(params?: MessagesGetFavedStickersParams, options?: Options): Promise<TypeMessagesFavedStickers>;
  /** `messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool` https://core.telegram.org/method/messages.faveSticker */
  faveSticker(params: MessagesFaveStickerParams, options?: Options): Promise<boolean>;
  /** `messages.getUnreadMentions#f107e790 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages` https://core.telegram.org/method/messages.getUnreadMentions */
  getUnreadMentions(params: MessagesGetUnreadMentionsParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory` https://core.telegram.org/method/messages.readMentions */
  readMentions(params: MessagesReadMentionsParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getRecentLocations */
  getRecentLocations(params: MessagesGetRecentLocationsParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates` https://core.telegram.org/method/messages.sendMultiMedia */
  sendMultiMedia(params: MessagesSendMultiMediaParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile` https://core.telegram.org/method/messages.uploadEncryptedFile */
  uploadEncryptedFile(params: MessagesUploadEncryptedFileParams, options?: Options): Promise<TypeEncryptedFile>;
  /** `messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets` https://core.telegram.org/method/messages.searchStickerSets */
  searchStickerSets(params: MessagesSearchStickerSetsParams, options?: Options): Promise<TypeMessagesFoundStickerSets>;
  /** `messages.getSplitRanges#1cff7e08 = Vector<MessageRange>` https://core.telegram.org/method/messages.getSplitRanges */
  getSplitRanges(params?: NoParams, options?: Options): Promise<TypeMessageRange[]>;
  /** `messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool` https://core.telegram.org/method/messages.markDialogUnread */
  markDialogUnread(params: MessagesMarkDialogUnreadParams, options?: Options): Promise<boolean>;
  /** `messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer = Vector<DialogPeer>` https://core.telegram.org/method/messages.getDialogUnreadMarks */
  getDialogUnreadMarks(params?: MessagesGetDialogUnreadMarksParams, options?: Options): Promise<TypeDialogPeer[]>;
  /** `messages.clearAllDrafts#7e58ee9c = Bool` https://core.telegram.org/method/messages.clearAllDrafts */
  clearAllDrafts(params?: NoParams, options?: Options): Promise<boolean>;
  /** `messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates` https://core.telegram.org/method/messages.updatePinnedMessage */
  updatePinnedMessage(params: MessagesUpdatePinnedMessageParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> = Updates` https://core.telegram.org/method/messages.sendVote */
  sendVote(params: MessagesSendVoteParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long = Updates` https://core.telegram.org/method/messages.getPollResults */
  getPollResults(params: MessagesGetPollResultsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines` https://core.telegram.org/method/messages.getOnlines */
  getOnlines(params: MessagesGetOnlinesParams, options?: Options): Promise<TypeChatOnlines>;
  /** `messages.editChatAbout#def60797 peer:InputPeer about:string = Bool` https://core.telegram.org/method/messages.editChatAbout */
  editChatAbout(params: MessagesEditChatAboutParams, options?: Options): Promise<boolean>;
  /** `messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer banned_rights:ChatBannedRights = Updates` https://core.telegram.org/method/messages.editChatDefaultBannedRights */
  editChatDefaultBannedRights(params: MessagesEditChatDefaultBannedRightsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference` https://core.telegram.org/method/messages.getEmojiKeywords */
  getEmojiKeywords(params: MessagesGetEmojiKeywordsParams, options?: Options): Promise<TypeEmojiKeywordsDifference>;
  /** `messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int = EmojiKeywordsDifference` https://core.telegram.org/method/messages.getEmojiKeywordsDifference */
  getEmojiKeywordsDifference(params: MessagesGetEmojiKeywordsDifferenceParams, options?: Options): Promise<TypeEmojiKeywordsDifference>;
  /** `messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> = Vector<EmojiLanguage>` https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
  getEmojiKeywordsLanguages(params: MessagesGetEmojiKeywordsLanguagesParams, options?: Options): Promise<TypeEmojiLanguage[]>;
  /** `messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL` https://core.telegram.org/method/messages.getEmojiURL */
  getEmojiURL(params: MessagesGetEmojiURLParams, options?: Options): Promise<TypeEmojiURL>;
  /** `messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>` https://core.telegram.org/method/messages.getSearchCounters */
  getSearchCounters(params: MessagesGetSearchCountersParams, options?: Options): Promise<TypeMessagesSearchCounter[]>;
  /** `messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string in_app_origin:flags.3?string = UrlAuthResult` https://core.telegram.org/method/messages.requestUrlAuth */
  requestUrlAuth(params?: MessagesRequestUrlAuthParams, options?: Options): Promise<TypeUrlAuthResult>;
  /** `messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string match_code:flags.4?string = UrlAuthResult` https://core.telegram.org/method/messages.acceptUrlAuth */
  acceptUrlAuth(params?: MessagesAcceptUrlAuthParams, options?: Options): Promise<TypeUrlAuthResult>;
  /** `messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool` https://core.telegram.org/method/messages.hidePeerSettingsBar */
  hidePeerSettingsBar(params: MessagesHidePeerSettingsBarParams, options?: Options): Promise<boolean>;
  /** `messages.getScheduledHistory#f516760b peer:InputPeer hash:long = messages.Messages` https://core.telegram.org/method/messages.getScheduledHistory */
  getScheduledHistory(params: MessagesGetScheduledHistoryParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> = messages.Messages` https://core.telegram.org/method/messages.getScheduledMessages */
  getScheduledMessages(params: MessagesGetScheduledMessagesParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.sendScheduledMessages */
  sendScheduledMessages(params: MessagesSendScheduledMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.deleteScheduledMessages */
  deleteScheduledMessages(params: MessagesDeleteScheduledMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList` https://core.telegram.org/method/messages.getPollVotes */
  getPollVotes(params: MessagesGetPollVotesParams, options?: Options): Promise<TypeMessagesVotesList>;
  /** `messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true archive:flags.1?true unarchive:flags.2?true stickersets:Vector<InputStickerSet> = Bool` https://core.telegram.org/method/messages.toggleStickerSets */
  toggleStickerSets(params: MessagesToggleStickerSetsParams, options?: Options): Promise<boolean>;
  /** `messages.getDialogFilters#efd48c89 = messages.DialogFilters` https://core.telegram.org/method/messages.getDialogFilters */
  getDialogFilters(params?: NoParams, options?: Options): Promise<TypeMessagesDialogFilters>;
  /** `messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>` https://core.telegram.org/method/messages.getSuggestedDialogFilters */
  getSuggestedDialogFilters(params?: NoParams, options?: Options): Promise<TypeDialogFilterSuggested[]>;
  /** `messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter = Bool` https://core.telegram.org/method/messages.updateDialogFilter */
  updateDialogFilter(params: MessagesUpdateDialogFilterParams, options?: Options): Promise<boolean>;
  /** `messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool` https://core.telegram.org/method/messages.updateDialogFiltersOrder */
  updateDialogFiltersOrder(params: MessagesUpdateDialogFiltersOrderParams, options?: Options): Promise<boolean>;
  /** `messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long = messages.FeaturedStickers` https://core.telegram.org/method/messages.getOldFeaturedStickers */
  getOldFeaturedStickers(params?: MessagesGetOldFeaturedStickersParams, options?: Options): Promise<TypeMessagesFeaturedStickers>;
  /** `messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getReplies */
  getReplies(params: MessagesGetRepliesParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int = messages.DiscussionMessage` https://core.telegram.org/method/messages.getDiscussionMessage */
  getDiscussionMessage(params: MessagesGetDiscussionMessageParams, options?: Options): Promise<TypeMessagesDiscussionMessage>;
  /** `messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int = Bool` https://core.telegram.org/method/messages.readDiscussion */
  readDiscussion(params: MessagesReadDiscussionParams, options?: Options): Promise<boolean>;
  /** `messages.unpinAllMessages#062dd747 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory` https://core.telegram.org/method/messages.unpinAllMessages */
  unpinAllMessages(params: MessagesUnpinAllMessagesParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.deleteChat#5bd0ee50 chat_id:long = Bool` https://core.telegram.org/method/messages.deleteChat */
  deleteChat(params: MessagesDeleteChatParams, options?: Options): Promise<boolean>;
  /** `messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true = messages.AffectedFoundMessages` https://core.telegram.org/method/messages.deletePhoneCallHistory */
  deletePhoneCallHistory(params?: MessagesDeletePhoneCallHistoryParams, options?: Options): Promise<TypeMessagesAffectedFoundMessages>;
  /** `messages.checkHistoryImport#43fe19f3 import_head:string = messages.HistoryImportParsed` https://core.telegram.org/method/messages.checkHistoryImport */
  checkHistoryImport(params: MessagesCheckHistoryImportParams, options?: Options): Promise<TypeMessagesHistoryImportParsed>;
  /** `messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile media_count:int = messages.HistoryImport` https://core.telegram.org/method/messages.initHistoryImport */
  initHistoryImport(params: MessagesInitHistoryImportParams, options?: Options): Promise<TypeMessagesHistoryImport>;
  /** `messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long file_name:string media:InputMedia = MessageMedia` https://core.telegram.org/method/messages.uploadImportedMedia */
  uploadImportedMedia(params: MessagesUploadImportedMediaParams, options?: Options): Promise<TypeMessageMedia>;
  /** `messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool` https://core.telegram.org/method/messages.startHistoryImport */
  startHistoryImport(params: MessagesStartHistoryImportParams, options?: Options): Promise<boolean>;
  /** `messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true peer:InputPeer admin_id:InputUser offset_date:flags.2?int offset_link:flags.2?string limit:int = messages.ExportedChatInvites` https://core.telegram.org/method/messages.getExportedChatInvites */
  getExportedChatInvites(params: MessagesGetExportedChatInvitesParams, options?: Options): Promise<TypeMessagesExportedChatInvites>;
  /** `messages.getExportedChatInvite#73746f5c peer:InputPeer link:string = messages.ExportedChatInvite` https://core.telegram.org/method/messages.getExportedChatInvite */
  getExportedChatInvite(params: MessagesGetExportedChatInviteParams, options?: Options): Promise<TypeMessagesExportedChatInvite>;
  /** `messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int request_needed:flags.3?Bool title:flags.4?string = messages.ExportedChatInvite` https://core.telegram.org/method/messages.editExportedChatInvite */
  editExportedChatInvite(params: MessagesEditExportedChatInviteParams, options?: Options): Promise<TypeMessagesExportedChatInvite>;
  /** `messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer admin_id:InputUser = Bool` https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites */
  deleteRevokedExportedChatInvites(params: MessagesDeleteRevokedExportedChatInvitesParams, options?: Options): Promise<boolean>;
  /** `messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool` https://core.telegram.org/method/messages.deleteExportedChatInvite */
  deleteExportedChatInvite(params: MessagesDeleteExportedChatInviteParams, options?: Options): Promise<boolean>;
  /** `messages.getAdminsWithInvites#3920e6ef peer:InputPeer = messages.ChatAdminsWithInvites` https://core.telegram.org/method/messages.getAdminsWithInvites */
  getAdminsWithInvites(params: MessagesGetAdminsWithInvitesParams, options?: Options): Promise<TypeMessagesChatAdminsWithInvites>;
  /** `messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true subscription_expired:flags.3?true peer:InputPeer link:flags.1?string q:flags.2?string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters` https://core.telegram.org/method/messages.getChatInviteImporters */
  getChatInviteImporters(params: MessagesGetChatInviteImportersParams, options?: Options): Promise<TypeMessagesChatInviteImporters>;
  /** `messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates` https://core.telegram.org/method/messages.setHistoryTTL */
  setHistoryTTL(params: MessagesSetHistoryTTLParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer = messages.CheckedHistoryImportPeer` https://core.telegram.org/method/messages.checkHistoryImportPeer */
  checkHistoryImportPeer(params: MessagesCheckHistoryImportPeerParams, options?: Options): Promise<TypeMessagesCheckedHistoryImportPeer>;
  /** `messages.setChatTheme#081202c9 peer:InputPeer theme:InputChatTheme = Updates` https://core.telegram.org/method/messages.setChatTheme */
  setChatTheme(params: MessagesSetChatThemeParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int = Vector<ReadParticipantDate>` https://core.telegram.org/method/messages.getMessageReadParticipants */
  getMessageReadParticipants(params: MessagesGetMessageReadParticipantsParams, options?: Options): Promise<TypeReadParticipantDate[]>;
  /** `messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar` https://core.telegram.org/method/messages.getSearchResultsCalendar */
  getSearchResultsCalendar(params: MessagesGetSearchResultsCalendarParams, options?: Options): Promise<TypeMessagesSearchResultsCalendar>;
  /** `messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions` https://core.telegram.org/method/messages.getSearchResultsPositions */
  getSearchResultsPositions(params: MessagesGetSearchResultsPositionsParams, options?: Options): Promise<TypeMessagesSearchResultsPositions>;
  /** `messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true peer:InputPeer user_id:InputUser = Updates` https://core.telegram.org/method/messages.hideChatJoinRequest */
  hideChatJoinRequest(params: MessagesHideChatJoinRequestParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true peer:InputPeer link:flags.1?string = Updates` https://core.telegram.org/method/messages.hideAllChatJoinRequests */
  hideAllChatJoinRequests(params: MessagesHideAllChatJoinRequestsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool request_msg_id:flags.0?int = Updates` https://core.telegram.org/method/messages.toggleNoForwards */
  toggleNoForwards(params: MessagesToggleNoForwardsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool` https://core.telegram.org/method/messages.saveDefaultSendAs */
  saveDefaultSendAs(params: MessagesSaveDefaultSendAsParams, options?: Options): Promise<boolean>;
  /** `messages.sendReaction#d30d78d4 flags:# big:flags.1?true add_to_recent:flags.2?true peer:InputPeer msg_id:int reaction:flags.0?Vector<Reaction> = Updates` https://core.telegram.org/method/messages.sendReaction */
  sendReaction(params: MessagesSendReactionParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.getMessagesReactions */
  getMessagesReactions(params: MessagesGetMessagesReactionsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = messages.MessageReactionsList` https://core.telegram.org/method/messages.getMessageReactionsList */
  getMessageReactionsList(params: MessagesGetMessageReactionsListParams, options?: Options): Promise<TypeMessagesMessageReactionsList>;
  /** `messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int paid_enabled:flags.1?Bool = Updates` https://core.telegram.org/method/messages.setChatAvailableReactions */
  setChatAvailableReactions(params: MessagesSetChatAvailableReactionsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions` https://core.telegram.org/method/messages.getAvailableReactions */
  getAvailableReactions(params?: MessagesGetAvailableReactionsParams, options?: Options): Promise<TypeMessagesAvailableReactions>;
  /** `messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool` https://core.telegram.org/method/messages.setDefaultReaction */
  setDefaultReaction(params: MessagesSetDefaultReactionParams, options?: Options): Promise<boolean>;
  /** `messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string tone:flags.2?string = messages.TranslatedText` https://core.telegram.org/method/messages.translateText */
  translateText(params: MessagesTranslateTextParams, options?: Options): Promise<TypeMessagesTranslatedText>;
  /** `messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages` https://core.telegram.org/method/messages.getUnreadReactions */
  getUnreadReactions(params: MessagesGetUnreadReactionsParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory` https://core.telegram.org/method/messages.readReactions */
  readReactions(params: MessagesReadReactionsParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int = messages.Messages` https://core.telegram.org/method/messages.searchSentMedia */
  searchSentMedia(params: MessagesSearchSentMediaParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots` https://core.telegram.org/method/messages.getAttachMenuBots */
  getAttachMenuBots(params?: MessagesGetAttachMenuBotsParams, options?: Options): Promise<TypeAttachMenuBots>;
  /** `messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot` https://core.telegram.org/method/messages.getAttachMenuBot */
  getAttachMenuBot(params: MessagesGetAttachMenuBotParams, options?: Options): Promise<TypeAttachMenuBotsBot>;
  /** `messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true bot:InputUser enabled:Bool = Bool` https://core.telegram.org/method/messages.toggleBotInAttachMenu */
  toggleBotInAttachMenu(params: MessagesToggleBotInAttachMenuParams, options?: Options): Promise<boolean>;
  /** `messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = WebViewResult` https://core.telegram.org/method/messages.requestWebView */
  requestWebView(params: MessagesRequestWebViewParams, options?: Options): Promise<TypeWebViewResult>;
  /** `messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = Bool` https://core.telegram.org/method/messages.prolongWebView */
  prolongWebView(params: MessagesProlongWebViewParams, options?: Options): Promise<boolean>;
  /** `messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = WebViewResult` https://core.telegram.org/method/messages.requestSimpleWebView */
  requestSimpleWebView(params: MessagesRequestSimpleWebViewParams, options?: Options): Promise<TypeWebViewResult>;
  /** `messages.sendWebViewResultMessage#0a4314f5 bot_query_id:string result:InputBotInlineResult = WebViewMessageSent` https://core.telegram.org/method/messages.sendWebViewResultMessage */
  sendWebViewResultMessage(params: MessagesSendWebViewResultMessageParams, options?: Options): Promise<TypeWebViewMessageSent>;
  /** `messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long button_text:string data:string = Updates` https://core.telegram.org/method/messages.sendWebViewData */
  sendWebViewData(params: MessagesSendWebViewDataParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int = messages.TranscribedAudio` https://core.telegram.org/method/messages.transcribeAudio */
  transcribeAudio(params: MessagesTranscribeAudioParams, options?: Options): Promise<TypeMessagesTranscribedAudio>;
  /** `messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int transcription_id:long good:Bool = Bool` https://core.telegram.org/method/messages.rateTranscribedAudio */
  rateTranscribedAudio(params: MessagesRateTranscribedAudioParams, options?: Options): Promise<boolean>;
  /** `messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> = Vector<Document>` https://core.telegram.org/method/messages.getCustomEmojiDocuments */
  getCustomEmojiDocuments(params: MessagesGetCustomEmojiDocumentsParams, options?: Options): Promise<TypeDocument[]>;
  /** `messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers` https://core.telegram.org/method/messages.getEmojiStickers */
  getEmojiStickers(params?: MessagesGetEmojiStickersParams, options?: Options): Promise<TypeMessagesAllStickers>;
  /** `messages.getFeaturedEmojiStickers#0ecf6736 hash:long = messages.FeaturedStickers` https://core.telegram.org/method/messages.getFeaturedEmojiStickers */
  getFeaturedEmojiStickers(params?: MessagesGetFeaturedEmojiStickersParams, options?: Options): Promise<TypeMessagesFeaturedStickers>;
  /** `messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer = Bool` https://core.telegram.org/method/messages.reportReaction */
  reportReaction(params: MessagesReportReactionParams, options?: Options): Promise<boolean>;
  /** `messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions` https://core.telegram.org/method/messages.getTopReactions */
  getTopReactions(params?: MessagesGetTopReactionsParams, options?: Options): Promise<TypeMessagesReactions>;
  /** `messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions` https://core.telegram.org/method/messages.getRecentReactions */
  getRecentReactions(params?: MessagesGetRecentReactionsParams, options?: Options): Promise<TypeMessagesReactions>;
  /** `messages.clearRecentReactions#9dfeefb4 = Bool` https://core.telegram.org/method/messages.clearRecentReactions */
  clearRecentReactions(params?: NoParams, options?: Options): Promise<boolean>;
  /** `messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates` https://core.telegram.org/method/messages.getExtendedMedia */
  getExtendedMedia(params: MessagesGetExtendedMediaParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.setDefaultHistoryTTL#9eb51445 period:int = Bool` https://core.telegram.org/method/messages.setDefaultHistoryTTL */
  setDefaultHistoryTTL(params: MessagesSetDefaultHistoryTTLParams, options?: Options): Promise<boolean>;
  /** `messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL` https://core.telegram.org/method/messages.getDefaultHistoryTTL */
  getDefaultHistoryTTL(params?: NoParams, options?: Options): Promise<TypeDefaultHistoryTTL>;
  /** `messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/messages.sendBotRequestedPeer */
  sendBotRequestedPeer(params: MessagesSendBotRequestedPeerParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiGroups */
  getEmojiGroups(params?: MessagesGetEmojiGroupsParams, options?: Options): Promise<TypeMessagesEmojiGroups>;
  /** `messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiStatusGroups */
  getEmojiStatusGroups(params?: MessagesGetEmojiStatusGroupsParams, options?: Options): Promise<TypeMessagesEmojiGroups>;
  /** `messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups */
  getEmojiProfilePhotoGroups(params?: MessagesGetEmojiProfilePhotoGroupsParams, options?: Options): Promise<TypeMessagesEmojiGroups>;
  /** `messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList` https://core.telegram.org/method/messages.searchCustomEmoji */
  searchCustomEmoji(params: MessagesSearchCustomEmojiParams, options?: Options): Promise<TypeEmojiList>;
  /** `messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true peer:InputPeer = Bool` https://core.telegram.org/method/messages.togglePeerTranslations */
  togglePeerTranslations(params: MessagesTogglePeerTranslationsParams, options?: Options): Promise<boolean>;
  /** `messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp` https://core.telegram.org/method/messages.getBotApp */
  getBotApp(params: MessagesGetBotAppParams, options?: Options): Promise<TypeMessagesBotApp>;
  /** `messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = WebViewResult` https://core.telegram.org/method/messages.requestAppWebView */
  requestAppWebView(params: MessagesRequestAppWebViewParams, options?: Options): Promise<TypeWebViewResult>;
  /** `messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper settings:flags.2?WallPaperSettings id:flags.1?int = Updates` https://core.telegram.org/method/messages.setChatWallPaper */
  setChatWallPaper(params: MessagesSetChatWallPaperParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets` https://core.telegram.org/method/messages.searchEmojiStickerSets */
  searchEmojiStickerSets(params: MessagesSearchEmojiStickerSetsParams, options?: Options): Promise<TypeMessagesFoundStickerSets>;
  /** `messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true parent_peer:flags.1?InputPeer offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs` https://core.telegram.org/method/messages.getSavedDialogs */
  getSavedDialogs(params: MessagesGetSavedDialogsParams, options?: Options): Promise<TypeMessagesSavedDialogs>;
  /** `messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getSavedHistory */
  getSavedHistory(params: MessagesGetSavedHistoryParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory` https://core.telegram.org/method/messages.deleteSavedHistory */
  deleteSavedHistory(params: MessagesDeleteSavedHistoryParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs` https://core.telegram.org/method/messages.getPinnedSavedDialogs */
  getPinnedSavedDialogs(params?: NoParams, options?: Options): Promise<TypeMessagesSavedDialogs>;
  /** `messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true peer:InputDialogPeer = Bool` https://core.telegram.org/method/messages.toggleSavedDialogPin */
  toggleSavedDialogPin(params: MessagesToggleSavedDialogPinParams, options?: Options): Promise<boolean>;
  /** `messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool` https://core.telegram.org/method/messages.reorderPinnedSavedDialogs */
  reorderPinnedSavedDialogs(params: MessagesReorderPinnedSavedDialogsParams, options?: Options): Promise<boolean>;
  /** `messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long = messages.SavedReactionTags` https://core.telegram.org/method/messages.getSavedReactionTags */
  getSavedReactionTags(params?: MessagesGetSavedReactionTagsParams, options?: Options): Promise<TypeMessagesSavedReactionTags>;
  /** `messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction title:flags.0?string = Bool` https://core.telegram.org/method/messages.updateSavedReactionTag */
  updateSavedReactionTag(params: MessagesUpdateSavedReactionTagParams, options?: Options): Promise<boolean>;
  /** `messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions` https://core.telegram.org/method/messages.getDefaultTagReactions */
  getDefaultTagReactions(params?: MessagesGetDefaultTagReactionsParams, options?: Options): Promise<TypeMessagesReactions>;
  /** `messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate` https://core.telegram.org/method/messages.getOutboxReadDate */
  getOutboxReadDate(params: MessagesGetOutboxReadDateParams, options?: Options): Promise<TypeOutboxReadDate>;
  /** `messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies` https://core.telegram.org/method/messages.getQuickReplies */
  getQuickReplies(params?: MessagesGetQuickRepliesParams, options?: Options): Promise<TypeMessagesQuickReplies>;
  /** `messages.reorderQuickReplies#60331907 order:Vector<int> = Bool` https://core.telegram.org/method/messages.reorderQuickReplies */
  reorderQuickReplies(params: MessagesReorderQuickRepliesParams, options?: Options): Promise<boolean>;
  /** `messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool` https://core.telegram.org/method/messages.checkQuickReplyShortcut */
  checkQuickReplyShortcut(params: MessagesCheckQuickReplyShortcutParams, options?: Options): Promise<boolean>;
  /** `messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool` https://core.telegram.org/method/messages.editQuickReplyShortcut */
  editQuickReplyShortcut(params: MessagesEditQuickReplyShortcutParams, options?: Options): Promise<boolean>;
  /** `messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool` https://core.telegram.org/method/messages.deleteQuickReplyShortcut */
  deleteQuickReplyShortcut(params: MessagesDeleteQuickReplyShortcutParams, options?: Options): Promise<boolean>;
  /** `messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int id:flags.0?Vector<int> hash:long = messages.Messages` https://core.telegram.org/method/messages.getQuickReplyMessages */
  getQuickReplyMessages(params: MessagesGetQuickReplyMessagesParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int id:Vector<int> random_id:Vector<long> = Updates` https://core.telegram.org/method/messages.sendQuickReplyMessages */
  sendQuickReplyMessages(params: MessagesSendQuickReplyMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> = Updates` https://core.telegram.org/method/messages.deleteQuickReplyMessages */
  deleteQuickReplyMessages(params: MessagesDeleteQuickReplyMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool` https://core.telegram.org/method/messages.toggleDialogFilterTags */
  toggleDialogFilterTags(params: MessagesToggleDialogFilterTagsParams, options?: Options): Promise<boolean>;
  /** `messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers` https://core.telegram.org/method/messages.getMyStickers */
  getMyStickers(params?: MessagesGetMyStickersParams, options?: Options): Promise<TypeMessagesMyStickers>;
  /** `messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups` https://core.telegram.org/method/messages.getEmojiStickerGroups */
  getEmojiStickerGroups(params?: MessagesGetEmojiStickerGroupsParams, options?: Options): Promise<TypeMessagesEmojiGroups>;
  /** `messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects` https://core.telegram.org/method/messages.getAvailableEffects */
  getAvailableEffects(params?: MessagesGetAvailableEffectsParams, options?: Options): Promise<TypeMessagesAvailableEffects>;
  /** `messages.editFactCheck#0589ee75 peer:InputPeer msg_id:int text:TextWithEntities = Updates` https://core.telegram.org/method/messages.editFactCheck */
  editFactCheck(params: MessagesEditFactCheckParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates` https://core.telegram.org/method/messages.deleteFactCheck */
  deleteFactCheck(params: MessagesDeleteFactCheckParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> = Vector<FactCheck>` https://core.telegram.org/method/messages.getFactCheck */
  getFactCheck(params: MessagesGetFactCheckParams, options?: Options): Promise<TypeFactCheck[]>;
  /** `messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser start_param:flags.1?string theme_params:flags.0?DataJSON platform:string = WebViewResult` https://core.telegram.org/method/messages.requestMainWebView */
  requestMainWebView(params: MessagesRequestMainWebViewParams, options?: Options): Promise<TypeWebViewResult>;
  /** `messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?PaidReactionPrivacy = Updates` https://core.telegram.org/method/messages.sendPaidReaction */
  sendPaidReaction(params: MessagesSendPaidReactionParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int private:PaidReactionPrivacy = Bool` https://core.telegram.org/method/messages.togglePaidReactionPrivacy */
  togglePaidReactionPrivacy(params: MessagesTogglePaidReactionPrivacyParams, options?: Options): Promise<boolean>;
  /** `messages.getPaidReactionPrivacy#472455aa = Updates` https://core.telegram.org/method/messages.getPaidReactionPrivacy */
  getPaidReactionPrivacy(params?: NoParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool` https://core.telegram.org/method/messages.viewSponsoredMessage */
  viewSponsoredMessage(params: MessagesViewSponsoredMessageParams, options?: Options): Promise<boolean>;
  /** `messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true fullscreen:flags.1?true random_id:bytes = Bool` https://core.telegram.org/method/messages.clickSponsoredMessage */
  clickSponsoredMessage(params: MessagesClickSponsoredMessageParams, options?: Options): Promise<boolean>;
  /** `messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes = channels.SponsoredMessageReportResult` https://core.telegram.org/method/messages.reportSponsoredMessage */
  reportSponsoredMessage(params: MessagesReportSponsoredMessageParams, options?: Options): Promise<TypeChannelsSponsoredMessageReportResult>;
  /** `messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int = messages.SponsoredMessages` https://core.telegram.org/method/messages.getSponsoredMessages */
  getSponsoredMessages(params: MessagesGetSponsoredMessagesParams, options?: Options): Promise<TypeMessagesSponsoredMessages>;
  /** `messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> = messages.BotPreparedInlineMessage` https://core.telegram.org/method/messages.savePreparedInlineMessage */
  savePreparedInlineMessage(params: MessagesSavePreparedInlineMessageParams, options?: Options): Promise<TypeMessagesBotPreparedInlineMessage>;
  /** `messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string = messages.PreparedInlineMessage` https://core.telegram.org/method/messages.getPreparedInlineMessage */
  getPreparedInlineMessage(params: MessagesGetPreparedInlineMessageParams, options?: Options): Promise<TypeMessagesPreparedInlineMessage>;
  /** `messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string emoticon:string lang_code:Vector<string> offset:int limit:int hash:long = messages.FoundStickers` https://core.telegram.org/method/messages.searchStickers */
  searchStickers(params: MessagesSearchStickersParams, options?: Options): Promise<TypeMessagesFoundStickers>;
  /** `messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true peer:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/messages.reportMessagesDelivery */
  reportMessagesDelivery(params: MessagesReportMessagesDeliveryParams, options?: Options): Promise<boolean>;
  /** `messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer ids:Vector<InputPeer> = messages.SavedDialogs` https://core.telegram.org/method/messages.getSavedDialogsByID */
  getSavedDialogsByID(params: MessagesGetSavedDialogsByIDParams, options?: Options): Promise<TypeMessagesSavedDialogs>;
  /** `messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer max_id:int = Bool` https://core.telegram.org/method/messages.readSavedHistory */
  readSavedHistory(params: MessagesReadSavedHistoryParams, options?: Options): Promise<boolean>;
  /** `messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int completed:Vector<int> incompleted:Vector<int> = Updates` https://core.telegram.org/method/messages.toggleTodoCompleted */
  toggleTodoCompleted(params: MessagesToggleTodoCompletedParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem> = Updates` https://core.telegram.org/method/messages.appendTodoList */
  appendTodoList(params: MessagesAppendTodoListParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true peer:InputPeer msg_id:int schedule_date:flags.0?int reject_comment:flags.2?string = Updates` https://core.telegram.org/method/messages.toggleSuggestedPostApproval */
  toggleSuggestedPostApproval(params: MessagesToggleSuggestedPostApprovalParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics` https://core.telegram.org/method/messages.getForumTopics */
  getForumTopics(params: MessagesGetForumTopicsParams, options?: Options): Promise<TypeMessagesForumTopics>;
  /** `messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> = messages.ForumTopics` https://core.telegram.org/method/messages.getForumTopicsByID */
  getForumTopicsByID(params: MessagesGetForumTopicsByIDParams, options?: Options): Promise<TypeMessagesForumTopics>;
  /** `messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates` https://core.telegram.org/method/messages.editForumTopic */
  editForumTopic(params: MessagesEditForumTopicParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool = Updates` https://core.telegram.org/method/messages.updatePinnedForumTopic */
  updatePinnedForumTopic(params: MessagesUpdatePinnedForumTopicParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.reorderPinnedForumTopics#0e7841f0 flags:# force:flags.0?true peer:InputPeer order:Vector<int> = Updates` https://core.telegram.org/method/messages.reorderPinnedForumTopics */
  reorderPinnedForumTopics(params: MessagesReorderPinnedForumTopicsParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true peer:InputPeer title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates` https://core.telegram.org/method/messages.createForumTopic */
  createForumTopic(params: MessagesCreateForumTopicParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int = messages.AffectedHistory` https://core.telegram.org/method/messages.deleteTopicHistory */
  deleteTopicHistory(params: MessagesDeleteTopicHistoryParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo` https://core.telegram.org/method/messages.getEmojiGameInfo */
  getEmojiGameInfo(params?: NoParams, options?: Options): Promise<TypeMessagesEmojiGameInfo>;
  /** `messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int to_lang:flags.0?string tone:flags.2?string = TextWithEntities` https://core.telegram.org/method/messages.summarizeText */
  summarizeText(params: MessagesSummarizeTextParams, options?: Options): Promise<TypeTextWithEntities>;
  /** `messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser password:InputCheckPasswordSRP = Updates` https://core.telegram.org/method/messages.editChatCreator */
  editChatCreator(params: MessagesEditChatCreatorParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User` https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave */
  getFutureChatCreatorAfterLeave(params: MessagesGetFutureChatCreatorAfterLeaveParams, options?: Options): Promise<TypeUser>;
  /** `messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer rank:string = Updates` https://core.telegram.org/method/messages.editChatParticipantRank */
  editChatParticipantRank(params: MessagesEditChatParticipantRankParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.declineUrlAuth#35436bbc url:string = Bool` https://core.telegram.org/method/messages.declineUrlAuth */
  declineUrlAuth(params: MessagesDeclineUrlAuthParams, options?: Options): Promise<boolean>;
  /** `messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool` https://core.telegram.org/method/messages.checkUrlAuthMatchCode */
  checkUrlAuthMatchCode(params: MessagesCheckUrlAuthMatchCodeParams, options?: Options): Promise<boolean>;
  /** `messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI` https://core.telegram.org/method/messages.composeMessageWithAI */
  composeMessageWithAI(params: MessagesComposeMessageWithAIParams, options?: Options): Promise<TypeMessagesComposedMessageWithAI>;
  /** `messages.reportReadMetrics#4067c5e6 peer:InputPeer metrics:Vector<InputMessageReadMetric> = Bool` https://core.telegram.org/method/messages.reportReadMetrics */
  reportReadMetrics(params: MessagesReportReadMetricsParams, options?: Options): Promise<boolean>;
  /** `messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int = Bool` https://core.telegram.org/method/messages.reportMusicListen */
  reportMusicListen(params: MessagesReportMusicListenParams, options?: Options): Promise<boolean>;
  /** `messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer = Updates` https://core.telegram.org/method/messages.addPollAnswer */
  addPollAnswer(params: MessagesAddPollAnswerParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes = Updates` https://core.telegram.org/method/messages.deletePollAnswer */
  deletePollAnswer(params: MessagesDeletePollAnswerParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages` https://core.telegram.org/method/messages.getUnreadPollVotes */
  getUnreadPollVotes(params: MessagesGetUnreadPollVotesParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory` https://core.telegram.org/method/messages.readPollVotes */
  readPollVotes(params: MessagesReadPollVotesParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `messages.setBotGuestChatResult#b8f106e3 query_id:long result:InputBotInlineResult = InputBotInlineMessageID` https://core.telegram.org/method/messages.setBotGuestChatResult */
  setBotGuestChatResult(params: MessagesSetBotGuestChatResultParams, options?: Options): Promise<TypeInputBotInlineMessageID>;
  /** `messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer participant:InputPeer = Bool` https://core.telegram.org/method/messages.deleteParticipantReactions */
  deleteParticipantReactions(params: MessagesDeleteParticipantReactionsParams, options?: Options): Promise<boolean>;
  /** `messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int participant:InputPeer = Updates` https://core.telegram.org/method/messages.deleteParticipantReaction */
  deleteParticipantReaction(params: MessagesDeleteParticipantReactionParams, options?: Options): Promise<TypeUpdates>;
  /** `messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int max_id:int min_id:int hash:long = messages.Messages` https://core.telegram.org/method/messages.getPersonalChannelHistory */
  getPersonalChannelHistory(params: MessagesGetPersonalChannelHistoryParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages` https://core.telegram.org/method/messages.getRichMessage */
  getRichMessage(params: MessagesGetRichMessageParams, options?: Options): Promise<TypeMessagesMessages>;
}
/** Methods of the namespace `updates`. */
export interface ApiUpdates<Options = unknown> {
  /** `updates.getState#edd4882a = updates.State` https://core.telegram.org/method/updates.getState */
  getState(params?: NoParams, options?: Options): Promise<TypeUpdatesState>;
  /** `updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference` https://core.telegram.org/method/updates.getDifference */
  getDifference(params: UpdatesGetDifferenceParams, options?: Options): Promise<TypeUpdatesDifference>;
  /** `updates.getChannelDifference#03173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference` https://core.telegram.org/method/updates.getChannelDifference */
  getChannelDifference(params: UpdatesGetChannelDifferenceParams, options?: Options): Promise<TypeUpdatesChannelDifference>;
}
/** Methods of the namespace `photos`. */
export interface ApiPhotos<Options = unknown> {
  /** `photos.updateProfilePhoto#09e82039 flags:# fallback:flags.0?true bot:flags.1?InputUser id:InputPhoto = photos.Photo` https://core.telegram.org/method/photos.updateProfilePhoto */
  updateProfilePhoto(params: PhotosUpdateProfilePhotoParams, options?: Options): Promise<TypePhotosPhoto>;
  /** `photos.uploadProfilePhoto#0388a3b5 flags:# fallback:flags.3?true bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize = photos.Photo` https://core.telegram.org/method/photos.uploadProfilePhoto */
  uploadProfilePhoto(params?: PhotosUploadProfilePhotoParams, options?: Options): Promise<TypePhotosPhoto>;
  /** `photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>` https://core.telegram.org/method/photos.deletePhotos */
  deletePhotos(params: PhotosDeletePhotosParams, options?: Options): Promise<bigint[]>;
  /** `photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int = photos.Photos` https://core.telegram.org/method/photos.getUserPhotos */
  getUserPhotos(params: PhotosGetUserPhotosParams, options?: Options): Promise<TypePhotosPhotos>;
  /** `photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.5?VideoSize = photos.Photo` https://core.telegram.org/method/photos.uploadContactProfilePhoto */
  uploadContactProfilePhoto(params: PhotosUploadContactProfilePhotoParams, options?: Options): Promise<TypePhotosPhoto>;
}
/** Methods of the namespace `upload`. */
export interface ApiUpload<Options = unknown> {
  /** `upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool` https://core.telegram.org/method/upload.saveFilePart */
  saveFilePart(params: UploadSaveFilePartParams, options?: Options): Promise<boolean>;
  /** `upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File` https://core.telegram.org/method/upload.getFile */
  getFile(params: UploadGetFileParams, options?: Options): Promise<TypeUploadFile>;
  /** `upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool` https://core.telegram.org/method/upload.saveBigFilePart */
  saveBigFilePart(params: UploadSaveBigFilePartParams, options?: Options): Promise<boolean>;
  /** `upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile` https://core.telegram.org/method/upload.getWebFile */
  getWebFile(params: UploadGetWebFileParams, options?: Options): Promise<TypeUploadWebFile>;
  /** `upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile` https://core.telegram.org/method/upload.getCdnFile */
  getCdnFile(params: UploadGetCdnFileParams, options?: Options): Promise<TypeUploadCdnFile>;
  /** `upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>` https://core.telegram.org/method/upload.reuploadCdnFile */
  reuploadCdnFile(params: UploadReuploadCdnFileParams, options?: Options): Promise<TypeFileHash[]>;
  /** `upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>` https://core.telegram.org/method/upload.getCdnFileHashes */
  getCdnFileHashes(params: UploadGetCdnFileHashesParams, options?: Options): Promise<TypeFileHash[]>;
  /** `upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>` https://core.telegram.org/method/upload.getFileHashes */
  getFileHashes(params: UploadGetFileHashesParams, options?: Options): Promise<TypeFileHash[]>;
}
/** Methods of the namespace `help`. */
export interface ApiHelp<Options = unknown> {
  /** `help.getConfig#c4f9186b = Config` https://core.telegram.org/method/help.getConfig */
  getConfig(params?: NoParams, options?: Options): Promise<TypeConfig>;
  /** `help.getNearestDc#1fb33026 = NearestDc` https://core.telegram.org/method/help.getNearestDc */
  getNearestDc(params?: NoParams, options?: Options): Promise<TypeNearestDc>;
  /** `help.getAppUpdate#522d5a7d source:string = help.AppUpdate` https://core.telegram.org/method/help.getAppUpdate */
  getAppUpdate(params: HelpGetAppUpdateParams, options?: Options): Promise<TypeHelpAppUpdate>;
  /** `help.getInviteText#4d392343 = help.InviteText` https://core.telegram.org/method/help.getInviteText */
  getInviteText(params?: NoParams, options?: Options): Promise<TypeHelpInviteText>;
  /** `help.getSupport#9cdf08cd = help.Support` https://core.telegram.org/method/help.getSupport */
  getSupport(params?: NoParams, options?: Options): Promise<TypeHelpSupport>;
  /** `help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool` https://core.telegram.org/method/help.setBotUpdatesStatus */
  setBotUpdatesStatus(params: HelpSetBotUpdatesStatusParams, options?: Options): Promise<boolean>;
  /** `help.getCdnConfig#52029342 = CdnConfig` https://core.telegram.org/method/help.getCdnConfig */
  getCdnConfig(params?: NoParams, options?: Options): Promise<TypeCdnConfig>;
  /** `help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls` https://core.telegram.org/method/help.getRecentMeUrls */
  getRecentMeUrls(params: HelpGetRecentMeUrlsParams, options?: Options): Promise<TypeHelpRecentMeUrls>;
  /** `help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate` https://core.telegram.org/method/help.getTermsOfServiceUpdate */
  getTermsOfServiceUpdate(params?: NoParams, options?: Options): Promise<TypeHelpTermsOfServiceUpdate>;
  /** `help.acceptTermsOfService#ee72f79a id:DataJSON = Bool` https://core.telegram.org/method/help.acceptTermsOfService */
  acceptTermsOfService(params: HelpAcceptTermsOfServiceParams, options?: Options): Promise<boolean>;
  /** `help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo` https://core.telegram.org/method/help.getDeepLinkInfo */
  getDeepLinkInfo(params: HelpGetDeepLinkInfoParams, options?: Options): Promise<TypeHelpDeepLinkInfo>;
  /** `help.getAppConfig#61e3f854 hash:int = help.AppConfig` https://core.telegram.org/method/help.getAppConfig */
  getAppConfig(params?: HelpGetAppConfigParams, options?: Options): Promise<TypeHelpAppConfig>;
  /** `help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool` https://core.telegram.org/method/help.saveAppLog */
  saveAppLog(params: HelpSaveAppLogParams, options?: Options): Promise<boolean>;
  /** `help.getPassportConfig#c661ad08 hash:int = help.PassportConfig` https://core.telegram.org/method/help.getPassportConfig */
  getPassportConfig(params?: HelpGetPassportConfigParams, options?: Options): Promise<TypeHelpPassportConfig>;
  /** `help.getSupportName#d360e72c = help.SupportName` https://core.telegram.org/method/help.getSupportName */
  getSupportName(params?: NoParams, options?: Options): Promise<TypeHelpSupportName>;
  /** `help.getUserInfo#038a08d3 user_id:InputUser = help.UserInfo` https://core.telegram.org/method/help.getUserInfo */
  getUserInfo(params: HelpGetUserInfoParams, options?: Options): Promise<TypeHelpUserInfo>;
  /** `help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo` https://core.telegram.org/method/help.editUserInfo */
  editUserInfo(params: HelpEditUserInfoParams, options?: Options): Promise<TypeHelpUserInfo>;
  /** `help.getPromoData#c0977421 = help.PromoData` https://core.telegram.org/method/help.getPromoData */
  getPromoData(params?: NoParams, options?: Options): Promise<TypeHelpPromoData>;
  /** `help.hidePromoData#1e251c95 peer:InputPeer = Bool` https://core.telegram.org/method/help.hidePromoData */
  hidePromoData(params: HelpHidePromoDataParams, options?: Options): Promise<boolean>;
  /** `help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool` https://core.telegram.org/method/help.dismissSuggestion */
  dismissSuggestion(params: HelpDismissSuggestionParams, options?: Options): Promise<boolean>;
  /** `help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList` https://core.telegram.org/method/help.getCountriesList */
  getCountriesList(params: HelpGetCountriesListParams, options?: Options): Promise<TypeHelpCountriesList>;
  /** `help.getPremiumPromo#b81b93d4 = help.PremiumPromo` https://core.telegram.org/method/help.getPremiumPromo */
  getPremiumPromo(params?: NoParams, options?: Options): Promise<TypeHelpPremiumPromo>;
  /** `help.getPeerColors#da80f42f hash:int = help.PeerColors` https://core.telegram.org/method/help.getPeerColors */
  getPeerColors(params?: HelpGetPeerColorsParams, options?: Options): Promise<TypeHelpPeerColors>;
  /** `help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors` https://core.telegram.org/method/help.getPeerProfileColors */
  getPeerProfileColors(params?: HelpGetPeerProfileColorsParams, options?: Options): Promise<TypeHelpPeerColors>;
  /** `help.getTimezonesList#49b30240 hash:int = help.TimezonesList` https://core.telegram.org/method/help.getTimezonesList */
  getTimezonesList(params?: HelpGetTimezonesListParams, options?: Options): Promise<TypeHelpTimezonesList>;
}
/** Methods of the namespace `channels`. */
export interface ApiChannels<Options = unknown> {
  /** `channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool` https://core.telegram.org/method/channels.readHistory */
  readHistory(params: ChannelsReadHistoryParams, options?: Options): Promise<boolean>;
  /** `channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages` https://core.telegram.org/method/channels.deleteMessages */
  deleteMessages(params: ChannelsDeleteMessagesParams, options?: Options): Promise<TypeMessagesAffectedMessages>;
  /** `channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/channels.reportSpam */
  reportSpam(params: ChannelsReportSpamParams, options?: Options): Promise<boolean>;
  /** `channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages` https://core.telegram.org/method/channels.getMessages */
  getMessages(params: ChannelsGetMessagesParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants` https://core.telegram.org/method/channels.getParticipants */
  getParticipants(params: ChannelsGetParticipantsParams, options?: Options): Promise<TypeChannelsChannelParticipants>;
  /** `channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant` https://core.telegram.org/method/channels.getParticipant */
  getParticipant(params: ChannelsGetParticipantParams, options?: Options): Promise<TypeChannelsChannelParticipant>;
  /** `channels.getChannels#0a7f6bbb id:Vector<InputChannel> = messages.Chats` https://core.telegram.org/method/channels.getChannels */
  getChannels(params: ChannelsGetChannelsParams, options?: Options): Promise<TypeMessagesChats>;
  /** `channels.getFullChannel#08736a09 channel:InputChannel = messages.ChatFull` https://core.telegram.org/method/channels.getFullChannel */
  getFullChannel(params: ChannelsGetFullChannelParams, options?: Options): Promise<TypeMessagesChatFull>;
  /** `channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates` https://core.telegram.org/method/channels.createChannel */
  createChannel(params: ChannelsCreateChannelParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates` https://core.telegram.org/method/channels.editAdmin */
  editAdmin(params: ChannelsEditAdminParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.editTitle#566decd0 channel:InputChannel title:string = Updates` https://core.telegram.org/method/channels.editTitle */
  editTitle(params: ChannelsEditTitleParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates` https://core.telegram.org/method/channels.editPhoto */
  editPhoto(params: ChannelsEditPhotoParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool` https://core.telegram.org/method/channels.checkUsername */
  checkUsername(params: ChannelsCheckUsernameParams, options?: Options): Promise<boolean>;
  /** `channels.updateUsername#3514b3de channel:InputChannel username:string = Bool` https://core.telegram.org/method/channels.updateUsername */
  updateUsername(params: ChannelsUpdateUsernameParams, options?: Options): Promise<boolean>;
  /** `channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult` https://core.telegram.org/method/channels.joinChannel */
  joinChannel(params: ChannelsJoinChannelParams, options?: Options): Promise<TypeMessagesChatInviteJoinResult>;
  /** `channels.leaveChannel#f836aa95 channel:InputChannel = Updates` https://core.telegram.org/method/channels.leaveChannel */
  leaveChannel(params: ChannelsLeaveChannelParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers` https://core.telegram.org/method/channels.inviteToChannel */
  inviteToChannel(params: ChannelsInviteToChannelParams, options?: Options): Promise<TypeMessagesInvitedUsers>;
  /** `channels.deleteChannel#c0111fe3 channel:InputChannel = Updates` https://core.telegram.org/method/channels.deleteChannel */
  deleteChannel(params: ChannelsDeleteChannelParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink` https://core.telegram.org/method/channels.exportMessageLink */
  exportMessageLink(params: ChannelsExportMessageLinkParams, options?: Options): Promise<TypeExportedMessageLink>;
  /** `channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates` https://core.telegram.org/method/channels.toggleSignatures */
  toggleSignatures(params: ChannelsToggleSignaturesParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true = messages.Chats` https://core.telegram.org/method/channels.getAdminedPublicChannels */
  getAdminedPublicChannels(params?: ChannelsGetAdminedPublicChannelsParams, options?: Options): Promise<TypeMessagesChats>;
  /** `channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates` https://core.telegram.org/method/channels.editBanned */
  editBanned(params: ChannelsEditBannedParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults` https://core.telegram.org/method/channels.getAdminLog */
  getAdminLog(params: ChannelsGetAdminLogParams, options?: Options): Promise<TypeChannelsAdminLogResults>;
  /** `channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool` https://core.telegram.org/method/channels.setStickers */
  setStickers(params: ChannelsSetStickersParams, options?: Options): Promise<boolean>;
  /** `channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool` https://core.telegram.org/method/channels.readMessageContents */
  readMessageContents(params: ChannelsReadMessageContentsParams, options?: Options): Promise<boolean>;
  /** `channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates` https://core.telegram.org/method/channels.deleteHistory */
  deleteHistory(params: ChannelsDeleteHistoryParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.togglePreHistoryHidden */
  togglePreHistoryHidden(params: ChannelsTogglePreHistoryHiddenParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getLeftChannels#8341ecc0 offset:int = messages.Chats` https://core.telegram.org/method/channels.getLeftChannels */
  getLeftChannels(params?: ChannelsGetLeftChannelsParams, options?: Options): Promise<TypeMessagesChats>;
  /** `channels.getGroupsForDiscussion#f5dad378 = messages.Chats` https://core.telegram.org/method/channels.getGroupsForDiscussion */
  getGroupsForDiscussion(params?: NoParams, options?: Options): Promise<TypeMessagesChats>;
  /** `channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool` https://core.telegram.org/method/channels.setDiscussionGroup */
  setDiscussionGroup(params: ChannelsSetDiscussionGroupParams, options?: Options): Promise<boolean>;
  /** `channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool` https://core.telegram.org/method/channels.editLocation */
  editLocation(params: ChannelsEditLocationParams, options?: Options): Promise<boolean>;
  /** `channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates` https://core.telegram.org/method/channels.toggleSlowMode */
  toggleSlowMode(params: ChannelsToggleSlowModeParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getInactiveChannels#11e831ee = messages.InactiveChats` https://core.telegram.org/method/channels.getInactiveChannels */
  getInactiveChannels(params?: NoParams, options?: Options): Promise<TypeMessagesInactiveChats>;
  /** `channels.convertToGigagroup#0b290c69 channel:InputChannel = Updates` https://core.telegram.org/method/channels.convertToGigagroup */
  convertToGigagroup(params: ChannelsConvertToGigagroupParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers` https://core.telegram.org/method/channels.getSendAs */
  getSendAs(params: ChannelsGetSendAsParams, options?: Options): Promise<TypeChannelsSendAsPeers>;
  /** `channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory` https://core.telegram.org/method/channels.deleteParticipantHistory */
  deleteParticipantHistory(params: ChannelsDeleteParticipantHistoryParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleJoinToSend */
  toggleJoinToSend(params: ChannelsToggleJoinToSendParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.toggleJoinRequest#0ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates` https://core.telegram.org/method/channels.toggleJoinRequest */
  toggleJoinRequest(params: ChannelsToggleJoinRequestParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool` https://core.telegram.org/method/channels.reorderUsernames */
  reorderUsernames(params: ChannelsReorderUsernamesParams, options?: Options): Promise<boolean>;
  /** `channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool` https://core.telegram.org/method/channels.toggleUsername */
  toggleUsername(params: ChannelsToggleUsernameParams, options?: Options): Promise<boolean>;
  /** `channels.deactivateAllUsernames#0a245dd3 channel:InputChannel = Bool` https://core.telegram.org/method/channels.deactivateAllUsernames */
  deactivateAllUsernames(params: ChannelsDeactivateAllUsernamesParams, options?: Options): Promise<boolean>;
  /** `channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates` https://core.telegram.org/method/channels.toggleForum */
  toggleForum(params: ChannelsToggleForumParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleAntiSpam */
  toggleAntiSpam(params: ChannelsToggleAntiSpamParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool` https://core.telegram.org/method/channels.reportAntiSpamFalsePositive */
  reportAntiSpamFalsePositive(params: ChannelsReportAntiSpamFalsePositiveParams, options?: Options): Promise<boolean>;
  /** `channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleParticipantsHidden */
  toggleParticipantsHidden(params: ChannelsToggleParticipantsHiddenParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates` https://core.telegram.org/method/channels.updateColor */
  updateColor(params: ChannelsUpdateColorParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleViewForumAsMessages */
  toggleViewForumAsMessages(params: ChannelsToggleViewForumAsMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats` https://core.telegram.org/method/channels.getChannelRecommendations */
  getChannelRecommendations(params?: ChannelsGetChannelRecommendationsParams, options?: Options): Promise<TypeMessagesChats>;
  /** `channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates` https://core.telegram.org/method/channels.updateEmojiStatus */
  updateEmojiStatus(params: ChannelsUpdateEmojiStatusParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates` https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions */
  setBoostsToUnblockRestrictions(params: ChannelsSetBoostsToUnblockRestrictionsParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool` https://core.telegram.org/method/channels.setEmojiStickers */
  setEmojiStickers(params: ChannelsSetEmojiStickersParams, options?: Options): Promise<boolean>;
  /** `channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates` https://core.telegram.org/method/channels.restrictSponsoredMessages */
  restrictSponsoredMessages(params: ChannelsRestrictSponsoredMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages` https://core.telegram.org/method/channels.searchPosts */
  searchPosts(params: ChannelsSearchPostsParams, options?: Options): Promise<TypeMessagesMessages>;
  /** `channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates` https://core.telegram.org/method/channels.updatePaidMessagesPrice */
  updatePaidMessagesPrice(params: ChannelsUpdatePaidMessagesPriceParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates` https://core.telegram.org/method/channels.toggleAutotranslation */
  toggleAutotranslation(params: ChannelsToggleAutotranslationParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User` https://core.telegram.org/method/channels.getMessageAuthor */
  getMessageAuthor(params: ChannelsGetMessageAuthorParams, options?: Options): Promise<TypeUser>;
  /** `channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood` https://core.telegram.org/method/channels.checkSearchPostsFlood */
  checkSearchPostsFlood(params?: ChannelsCheckSearchPostsFloodParams, options?: Options): Promise<TypeSearchPostsFlood>;
  /** `channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool` https://core.telegram.org/method/channels.setMainProfileTab */
  setMainProfileTab(params: ChannelsSetMainProfileTabParams, options?: Options): Promise<boolean>;
  /** `channels.editCreator#8f38cd1f channel:InputChannel user_id:InputUser password:InputCheckPasswordSRP = Updates` https://core.telegram.org/method/channels.editCreator */
  editCreator(params: ChannelsEditCreatorParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.createForumTopic#f40c0224 flags:# channel:InputChannel title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates` https://core.telegram.org/method/channels.createForumTopic */
  createForumTopic(params: ChannelsCreateForumTopicParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.getForumTopics#0de560d1 flags:# channel:InputChannel q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics` https://core.telegram.org/method/channels.getForumTopics */
  getForumTopics(params: ChannelsGetForumTopicsParams, options?: Options): Promise<TypeMessagesForumTopics>;
  /** `channels.getForumTopicsByID#b0831eb9 channel:InputChannel topics:Vector<int> = messages.ForumTopics` https://core.telegram.org/method/channels.getForumTopicsByID */
  getForumTopicsByID(params: ChannelsGetForumTopicsByIDParams, options?: Options): Promise<TypeMessagesForumTopics>;
  /** `channels.editForumTopic#f4dfa185 flags:# channel:InputChannel topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates` https://core.telegram.org/method/channels.editForumTopic */
  editForumTopic(params: ChannelsEditForumTopicParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.updatePinnedForumTopic#6c2d9026 channel:InputChannel topic_id:int pinned:Bool = Updates` https://core.telegram.org/method/channels.updatePinnedForumTopic */
  updatePinnedForumTopic(params: ChannelsUpdatePinnedForumTopicParams, options?: Options): Promise<TypeUpdates>;
  /** `channels.deleteTopicHistory#34435f2d channel:InputChannel top_msg_id:int = messages.AffectedHistory` https://core.telegram.org/method/channels.deleteTopicHistory */
  deleteTopicHistory(params: ChannelsDeleteTopicHistoryParams, options?: Options): Promise<TypeMessagesAffectedHistory>;
  /** `channels.reorderPinnedForumTopics#2950a18f flags:# force:flags.0?true channel:InputChannel order:Vector<int> = Updates` https://core.telegram.org/method/channels.reorderPinnedForumTopics */
  reorderPinnedForumTopics(params: ChannelsReorderPinnedForumTopicsParams, options?: Options): Promise<TypeUpdates>;
}
/** Methods of the namespace `bots`. */
export interface ApiBots<Options = unknown> {
  /** `bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON` https://core.telegram.org/method/bots.sendCustomRequest */
  sendCustomRequest(params: BotsSendCustomRequestParams, options?: Options): Promise<TypeDataJSON>;
  /** `bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool` https://core.telegram.org/method/bots.answerWebhookJSONQuery */
  answerWebhookJSONQuery(params: BotsAnswerWebhookJSONQueryParams, options?: Options): Promise<boolean>;
  /** `bots.setBotCommands#0517165a scope:BotCommandScope lang_code:string commands:Vector<BotCommand> = Bool` https://core.telegram.org/method/bots.setBotCommands */
  setBotCommands(params: BotsSetBotCommandsParams, options?: Options): Promise<boolean>;
  /** `bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool` https://core.telegram.org/method/bots.resetBotCommands */
  resetBotCommands(params: BotsResetBotCommandsParams, options?: Options): Promise<boolean>;
  /** `bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string = Vector<BotCommand>` https://core.telegram.org/method/bots.getBotCommands */
  getBotCommands(params: BotsGetBotCommandsParams, options?: Options): Promise<TypeBotCommand[]>;
  /** `bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool` https://core.telegram.org/method/bots.setBotMenuButton */
  setBotMenuButton(params: BotsSetBotMenuButtonParams, options?: Options): Promise<boolean>;
  /** `bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton` https://core.telegram.org/method/bots.getBotMenuButton */
  getBotMenuButton(params: BotsGetBotMenuButtonParams, options?: Options): Promise<TypeBotMenuButton>;
  /** `bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights = Bool` https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights */
  setBotBroadcastDefaultAdminRights(params: BotsSetBotBroadcastDefaultAdminRightsParams, options?: Options): Promise<boolean>;
  /** `bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool` https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights */
  setBotGroupDefaultAdminRights(params: BotsSetBotGroupDefaultAdminRightsParams, options?: Options): Promise<boolean>;
  /** `bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string name:flags.3?string about:flags.0?string description:flags.1?string = Bool` https://core.telegram.org/method/bots.setBotInfo */
  setBotInfo(params: BotsSetBotInfoParams, options?: Options): Promise<boolean>;
  /** `bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string = bots.BotInfo` https://core.telegram.org/method/bots.getBotInfo */
  getBotInfo(params: BotsGetBotInfoParams, options?: Options): Promise<TypeBotsBotInfo>;
  /** `bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool` https://core.telegram.org/method/bots.reorderUsernames */
  reorderUsernames(params: BotsReorderUsernamesParams, options?: Options): Promise<boolean>;
  /** `bots.toggleUsername#053ca973 bot:InputUser username:string active:Bool = Bool` https://core.telegram.org/method/bots.toggleUsername */
  toggleUsername(params: BotsToggleUsernameParams, options?: Options): Promise<boolean>;
  /** `bots.canSendMessage#1359f4e6 bot:InputUser = Bool` https://core.telegram.org/method/bots.canSendMessage */
  canSendMessage(params: BotsCanSendMessageParams, options?: Options): Promise<boolean>;
  /** `bots.allowSendMessage#f132e3ef bot:InputUser = Updates` https://core.telegram.org/method/bots.allowSendMessage */
  allowSendMessage(params: BotsAllowSendMessageParams, options?: Options): Promise<TypeUpdates>;
  /** `bots.invokeWebViewCustomMethod#087fc5e7 bot:InputUser custom_method:string params:DataJSON = DataJSON` https://core.telegram.org/method/bots.invokeWebViewCustomMethod */
  invokeWebViewCustomMethod(params: BotsInvokeWebViewCustomMethodParams, options?: Options): Promise<TypeDataJSON>;
  /** `bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots` https://core.telegram.org/method/bots.getPopularAppBots */
  getPopularAppBots(params: BotsGetPopularAppBotsParams, options?: Options): Promise<TypeBotsPopularAppBots>;
  /** `bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia = BotPreviewMedia` https://core.telegram.org/method/bots.addPreviewMedia */
  addPreviewMedia(params: BotsAddPreviewMediaParams, options?: Options): Promise<TypeBotPreviewMedia>;
  /** `bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia new_media:InputMedia = BotPreviewMedia` https://core.telegram.org/method/bots.editPreviewMedia */
  editPreviewMedia(params: BotsEditPreviewMediaParams, options?: Options): Promise<TypeBotPreviewMedia>;
  /** `bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string media:Vector<InputMedia> = Bool` https://core.telegram.org/method/bots.deletePreviewMedia */
  deletePreviewMedia(params: BotsDeletePreviewMediaParams, options?: Options): Promise<boolean>;
  /** `bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string order:Vector<InputMedia> = Bool` https://core.telegram.org/method/bots.reorderPreviewMedias */
  reorderPreviewMedias(params: BotsReorderPreviewMediasParams, options?: Options): Promise<boolean>;
  /** `bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo` https://core.telegram.org/method/bots.getPreviewInfo */
  getPreviewInfo(params: BotsGetPreviewInfoParams, options?: Options): Promise<TypeBotsPreviewInfo>;
  /** `bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>` https://core.telegram.org/method/bots.getPreviewMedias */
  getPreviewMedias(params: BotsGetPreviewMediasParams, options?: Options): Promise<TypeBotPreviewMedia[]>;
  /** `bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus = Bool` https://core.telegram.org/method/bots.updateUserEmojiStatus */
  updateUserEmojiStatus(params: BotsUpdateUserEmojiStatusParams, options?: Options): Promise<boolean>;
  /** `bots.toggleUserEmojiStatusPermission#06de6392 bot:InputUser enabled:Bool = Bool` https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission */
  toggleUserEmojiStatusPermission(params: BotsToggleUserEmojiStatusPermissionParams, options?: Options): Promise<boolean>;
  /** `bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string = Bool` https://core.telegram.org/method/bots.checkDownloadFileParams */
  checkDownloadFileParams(params: BotsCheckDownloadFileParamsParams, options?: Options): Promise<boolean>;
  /** `bots.getAdminedBots#b0711d83 = Vector<User>` https://core.telegram.org/method/bots.getAdminedBots */
  getAdminedBots(params?: NoParams, options?: Options): Promise<TypeUser[]>;
  /** `bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int duration_months:flags.0?int = StarRefProgram` https://core.telegram.org/method/bots.updateStarRefProgram */
  updateStarRefProgram(params: BotsUpdateStarRefProgramParams, options?: Options): Promise<TypeStarRefProgram>;
  /** `bots.setCustomVerification#8b89dfbd flags:# enabled:flags.1?true bot:flags.0?InputUser peer:InputPeer custom_description:flags.2?string = Bool` https://core.telegram.org/method/bots.setCustomVerification */
  setCustomVerification(params: BotsSetCustomVerificationParams, options?: Options): Promise<boolean>;
  /** `bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users` https://core.telegram.org/method/bots.getBotRecommendations */
  getBotRecommendations(params: BotsGetBotRecommendationsParams, options?: Options): Promise<TypeUsersUsers>;
  /** `bots.checkUsername#87f2219b username:string = Bool` https://core.telegram.org/method/bots.checkUsername */
  checkUsername(params: BotsCheckUsernameParams, options?: Options): Promise<boolean>;
  /** `bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string username:string manager_id:InputUser = User` https://core.telegram.org/method/bots.createBot */
  createBot(params: BotsCreateBotParams, options?: Options): Promise<TypeUser>;
  /** `bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken` https://core.telegram.org/method/bots.exportBotToken */
  exportBotToken(params: BotsExportBotTokenParams, options?: Options): Promise<TypeBotsExportedBotToken>;
  /** `bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton = bots.RequestedButton` https://core.telegram.org/method/bots.requestWebViewButton */
  requestWebViewButton(params: BotsRequestWebViewButtonParams, options?: Options): Promise<TypeBotsRequestedButton>;
  /** `bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string = KeyboardButton` https://core.telegram.org/method/bots.getRequestedWebViewButton */
  getRequestedWebViewButton(params: BotsGetRequestedWebViewButtonParams, options?: Options): Promise<TypeKeyboardButton>;
  /** `bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings` https://core.telegram.org/method/bots.getAccessSettings */
  getAccessSettings(params: BotsGetAccessSettingsParams, options?: Options): Promise<TypeBotsAccessSettings>;
  /** `bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser add_users:flags.1?Vector<InputUser> = Bool` https://core.telegram.org/method/bots.editAccessSettings */
  editAccessSettings(params: BotsEditAccessSettingsParams, options?: Options): Promise<boolean>;
  /** `bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool` https://core.telegram.org/method/bots.setJoinChatResults */
  setJoinChatResults(params: BotsSetJoinChatResultsParams, options?: Options): Promise<boolean>;
}
/** Methods of the namespace `payments`. */
export interface ApiPayments<Options = unknown> {
  /** `payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice theme_params:flags.0?DataJSON = payments.PaymentForm` https://core.telegram.org/method/payments.getPaymentForm */
  getPaymentForm(params: PaymentsGetPaymentFormParams, options?: Options): Promise<TypePaymentsPaymentForm>;
  /** `payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int = payments.PaymentReceipt` https://core.telegram.org/method/payments.getPaymentReceipt */
  getPaymentReceipt(params: PaymentsGetPaymentReceiptParams, options?: Options): Promise<TypePaymentsPaymentReceipt>;
  /** `payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true invoice:InputInvoice info:PaymentRequestedInfo = payments.ValidatedRequestedInfo` https://core.telegram.org/method/payments.validateRequestedInfo */
  validateRequestedInfo(params: PaymentsValidateRequestedInfoParams, options?: Options): Promise<TypePaymentsValidatedRequestedInfo>;
  /** `payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult` https://core.telegram.org/method/payments.sendPaymentForm */
  sendPaymentForm(params: PaymentsSendPaymentFormParams, options?: Options): Promise<TypePaymentsPaymentResult>;
  /** `payments.getSavedInfo#227d824b = payments.SavedInfo` https://core.telegram.org/method/payments.getSavedInfo */
  getSavedInfo(params?: NoParams, options?: Options): Promise<TypePaymentsSavedInfo>;
  /** `payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true info:flags.1?true = Bool` https://core.telegram.org/method/payments.clearSavedInfo */
  clearSavedInfo(params?: PaymentsClearSavedInfoParams, options?: Options): Promise<boolean>;
  /** `payments.getBankCardData#2e79d779 number:string = payments.BankCardData` https://core.telegram.org/method/payments.getBankCardData */
  getBankCardData(params: PaymentsGetBankCardDataParams, options?: Options): Promise<TypePaymentsBankCardData>;
  /** `payments.exportInvoice#0f91b065 invoice_media:InputMedia = payments.ExportedInvoice` https://core.telegram.org/method/payments.exportInvoice */
  exportInvoice(params: PaymentsExportInvoiceParams, options?: Options): Promise<TypePaymentsExportedInvoice>;
  /** `payments.assignAppStoreTransaction#80ed747d receipt:bytes purpose:InputStorePaymentPurpose = Updates` https://core.telegram.org/method/payments.assignAppStoreTransaction */
  assignAppStoreTransaction(params: PaymentsAssignAppStoreTransactionParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON purpose:InputStorePaymentPurpose = Updates` https://core.telegram.org/method/payments.assignPlayMarketTransaction */
  assignPlayMarketTransaction(params: PaymentsAssignPlayMarketTransactionParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer = Vector<PremiumGiftCodeOption>` https://core.telegram.org/method/payments.getPremiumGiftCodeOptions */
  getPremiumGiftCodeOptions(params?: PaymentsGetPremiumGiftCodeOptionsParams, options?: Options): Promise<TypePremiumGiftCodeOption[]>;
  /** `payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode` https://core.telegram.org/method/payments.checkGiftCode */
  checkGiftCode(params: PaymentsCheckGiftCodeParams, options?: Options): Promise<TypePaymentsCheckedGiftCode>;
  /** `payments.applyGiftCode#f6e26854 slug:string = Updates` https://core.telegram.org/method/payments.applyGiftCode */
  applyGiftCode(params: PaymentsApplyGiftCodeParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int = payments.GiveawayInfo` https://core.telegram.org/method/payments.getGiveawayInfo */
  getGiveawayInfo(params: PaymentsGetGiveawayInfoParams, options?: Options): Promise<TypePaymentsGiveawayInfo>;
  /** `payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long purpose:InputStorePaymentPurpose = Updates` https://core.telegram.org/method/payments.launchPrepaidGiveaway */
  launchPrepaidGiveaway(params: PaymentsLaunchPrepaidGiveawayParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>` https://core.telegram.org/method/payments.getStarsTopupOptions */
  getStarsTopupOptions(params?: NoParams, options?: Options): Promise<TypeStarsTopupOption[]>;
  /** `payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsStatus */
  getStarsStatus(params: PaymentsGetStarsStatusParams, options?: Options): Promise<TypePaymentsStarsStatus>;
  /** `payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true ton:flags.4?true subscription_id:flags.3?string peer:InputPeer offset:string limit:int = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsTransactions */
  getStarsTransactions(params: PaymentsGetStarsTransactionsParams, options?: Options): Promise<TypePaymentsStarsStatus>;
  /** `payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice = payments.PaymentResult` https://core.telegram.org/method/payments.sendStarsForm */
  sendStarsForm(params: PaymentsSendStarsFormParams, options?: Options): Promise<TypePaymentsPaymentResult>;
  /** `payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string = Updates` https://core.telegram.org/method/payments.refundStarsCharge */
  refundStarsCharge(params: PaymentsRefundStarsChargeParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats` https://core.telegram.org/method/payments.getStarsRevenueStats */
  getStarsRevenueStats(params: PaymentsGetStarsRevenueStatsParams, options?: Options): Promise<TypePaymentsStarsRevenueStats>;
  /** `payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl` https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl */
  getStarsRevenueWithdrawalUrl(params: PaymentsGetStarsRevenueWithdrawalUrlParams, options?: Options): Promise<TypePaymentsStarsRevenueWithdrawalUrl>;
  /** `payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer = payments.StarsRevenueAdsAccountUrl` https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl */
  getStarsRevenueAdsAccountUrl(params: PaymentsGetStarsRevenueAdsAccountUrlParams, options?: Options): Promise<TypePaymentsStarsRevenueAdsAccountUrl>;
  /** `payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsTransactionsByID */
  getStarsTransactionsByID(params: PaymentsGetStarsTransactionsByIDParams, options?: Options): Promise<TypePaymentsStarsStatus>;
  /** `payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser = Vector<StarsGiftOption>` https://core.telegram.org/method/payments.getStarsGiftOptions */
  getStarsGiftOptions(params?: PaymentsGetStarsGiftOptionsParams, options?: Options): Promise<TypeStarsGiftOption[]>;
  /** `payments.getStarsSubscriptions#032512c5 flags:# missing_balance:flags.0?true peer:InputPeer offset:string = payments.StarsStatus` https://core.telegram.org/method/payments.getStarsSubscriptions */
  getStarsSubscriptions(params: PaymentsGetStarsSubscriptionsParams, options?: Options): Promise<TypePaymentsStarsStatus>;
  /** `payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer subscription_id:string canceled:flags.0?Bool = Bool` https://core.telegram.org/method/payments.changeStarsSubscription */
  changeStarsSubscription(params: PaymentsChangeStarsSubscriptionParams, options?: Options): Promise<boolean>;
  /** `payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string = Bool` https://core.telegram.org/method/payments.fulfillStarsSubscription */
  fulfillStarsSubscription(params: PaymentsFulfillStarsSubscriptionParams, options?: Options): Promise<boolean>;
  /** `payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>` https://core.telegram.org/method/payments.getStarsGiveawayOptions */
  getStarsGiveawayOptions(params?: NoParams, options?: Options): Promise<TypeStarsGiveawayOption[]>;
  /** `payments.getStarGifts#c4563590 hash:int = payments.StarGifts` https://core.telegram.org/method/payments.getStarGifts */
  getStarGifts(params?: PaymentsGetStarGiftsParams, options?: Options): Promise<TypePaymentsStarGifts>;
  /** `payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true stargift:InputSavedStarGift = Bool` https://core.telegram.org/method/payments.saveStarGift */
  saveStarGift(params: PaymentsSaveStarGiftParams, options?: Options): Promise<boolean>;
  /** `payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool` https://core.telegram.org/method/payments.convertStarGift */
  convertStarGift(params: PaymentsConvertStarGiftParams, options?: Options): Promise<boolean>;
  /** `payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true user_id:InputUser charge_id:string = Bool` https://core.telegram.org/method/payments.botCancelStarsSubscription */
  botCancelStarsSubscription(params: PaymentsBotCancelStarsSubscriptionParams, options?: Options): Promise<boolean>;
  /** `payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer offset_date:flags.2?int offset_link:flags.2?string limit:int = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.getConnectedStarRefBots */
  getConnectedStarRefBots(params: PaymentsGetConnectedStarRefBotsParams, options?: Options): Promise<TypePaymentsConnectedStarRefBots>;
  /** `payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.getConnectedStarRefBot */
  getConnectedStarRefBot(params: PaymentsGetConnectedStarRefBotParams, options?: Options): Promise<TypePaymentsConnectedStarRefBots>;
  /** `payments.getSuggestedStarRefBots#0d6b48f7 flags:# order_by_revenue:flags.0?true order_by_date:flags.1?true peer:InputPeer offset:string limit:int = payments.SuggestedStarRefBots` https://core.telegram.org/method/payments.getSuggestedStarRefBots */
  getSuggestedStarRefBots(params: PaymentsGetSuggestedStarRefBotsParams, options?: Options): Promise<TypePaymentsSuggestedStarRefBots>;
  /** `payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.connectStarRefBot */
  connectStarRefBot(params: PaymentsConnectStarRefBotParams, options?: Options): Promise<TypePaymentsConnectedStarRefBots>;
  /** `payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true peer:InputPeer link:string = payments.ConnectedStarRefBots` https://core.telegram.org/method/payments.editConnectedStarRefBot */
  editConnectedStarRefBot(params: PaymentsEditConnectedStarRefBotParams, options?: Options): Promise<TypePaymentsConnectedStarRefBots>;
  /** `payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long = payments.StarGiftUpgradePreview` https://core.telegram.org/method/payments.getStarGiftUpgradePreview */
  getStarGiftUpgradePreview(params: PaymentsGetStarGiftUpgradePreviewParams, options?: Options): Promise<TypePaymentsStarGiftUpgradePreview>;
  /** `payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = Updates` https://core.telegram.org/method/payments.upgradeStarGift */
  upgradeStarGift(params: PaymentsUpgradeStarGiftParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer = Updates` https://core.telegram.org/method/payments.transferStarGift */
  transferStarGift(params: PaymentsTransferStarGiftParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift` https://core.telegram.org/method/payments.getUniqueStarGift */
  getUniqueStarGift(params: PaymentsGetUniqueStarGiftParams, options?: Options): Promise<TypePaymentsUniqueStarGift>;
  /** `payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_unique:flags.4?true sort_by_value:flags.5?true exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true peer_color_available:flags.9?true exclude_hosted:flags.10?true peer:InputPeer collection_id:flags.6?int offset:string limit:int = payments.SavedStarGifts` https://core.telegram.org/method/payments.getSavedStarGifts */
  getSavedStarGifts(params: PaymentsGetSavedStarGiftsParams, options?: Options): Promise<TypePaymentsSavedStarGifts>;
  /** `payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> = payments.SavedStarGifts` https://core.telegram.org/method/payments.getSavedStarGift */
  getSavedStarGift(params: PaymentsGetSavedStarGiftParams, options?: Options): Promise<TypePaymentsSavedStarGifts>;
  /** `payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl` https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl */
  getStarGiftWithdrawalUrl(params: PaymentsGetStarGiftWithdrawalUrlParams, options?: Options): Promise<TypePaymentsStarGiftWithdrawalUrl>;
  /** `payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true peer:InputPeer = Bool` https://core.telegram.org/method/payments.toggleChatStarGiftNotifications */
  toggleChatStarGiftNotifications(params: PaymentsToggleChatStarGiftNotificationsParams, options?: Options): Promise<boolean>;
  /** `payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer stargift:Vector<InputSavedStarGift> = Bool` https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop */
  toggleStarGiftsPinnedToTop(params: PaymentsToggleStarGiftsPinnedToTopParams, options?: Options): Promise<boolean>;
  /** `payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool` https://core.telegram.org/method/payments.canPurchaseStore */
  canPurchaseStore(params: PaymentsCanPurchaseStoreParams, options?: Options): Promise<boolean>;
  /** `payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true attributes_hash:flags.0?long gift_id:long attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int = payments.ResaleStarGifts` https://core.telegram.org/method/payments.getResaleStarGifts */
  getResaleStarGifts(params: PaymentsGetResaleStarGiftsParams, options?: Options): Promise<TypePaymentsResaleStarGifts>;
  /** `payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift resell_amount:StarsAmount = Updates` https://core.telegram.org/method/payments.updateStarGiftPrice */
  updateStarGiftPrice(params: PaymentsUpdateStarGiftPriceParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string stargift:Vector<InputSavedStarGift> = StarGiftCollection` https://core.telegram.org/method/payments.createStarGiftCollection */
  createStarGiftCollection(params: PaymentsCreateStarGiftCollectionParams, options?: Options): Promise<TypeStarGiftCollection>;
  /** `payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer collection_id:int title:flags.0?string delete_stargift:flags.1?Vector<InputSavedStarGift> add_stargift:flags.2?Vector<InputSavedStarGift> order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection` https://core.telegram.org/method/payments.updateStarGiftCollection */
  updateStarGiftCollection(params: PaymentsUpdateStarGiftCollectionParams, options?: Options): Promise<TypeStarGiftCollection>;
  /** `payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> = Bool` https://core.telegram.org/method/payments.reorderStarGiftCollections */
  reorderStarGiftCollections(params: PaymentsReorderStarGiftCollectionsParams, options?: Options): Promise<boolean>;
  /** `payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int = Bool` https://core.telegram.org/method/payments.deleteStarGiftCollection */
  deleteStarGiftCollection(params: PaymentsDeleteStarGiftCollectionParams, options?: Options): Promise<boolean>;
  /** `payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long = payments.StarGiftCollections` https://core.telegram.org/method/payments.getStarGiftCollections */
  getStarGiftCollections(params: PaymentsGetStarGiftCollectionsParams, options?: Options): Promise<TypePaymentsStarGiftCollections>;
  /** `payments.getUniqueStarGiftValueInfo#4365af6b slug:string = payments.UniqueStarGiftValueInfo` https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo */
  getUniqueStarGiftValueInfo(params: PaymentsGetUniqueStarGiftValueInfoParams, options?: Options): Promise<TypePaymentsUniqueStarGiftValueInfo>;
  /** `payments.checkCanSendGift#c0c4edc9 gift_id:long = payments.CheckCanSendGiftResult` https://core.telegram.org/method/payments.checkCanSendGift */
  checkCanSendGift(params: PaymentsCheckCanSendGiftParams, options?: Options): Promise<TypePaymentsCheckCanSendGiftResult>;
  /** `payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction version:int = payments.StarGiftAuctionState` https://core.telegram.org/method/payments.getStarGiftAuctionState */
  getStarGiftAuctionState(params: PaymentsGetStarGiftAuctionStateParams, options?: Options): Promise<TypePaymentsStarGiftAuctionState>;
  /** `payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long = payments.StarGiftAuctionAcquiredGifts` https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts */
  getStarGiftAuctionAcquiredGifts(params: PaymentsGetStarGiftAuctionAcquiredGiftsParams, options?: Options): Promise<TypePaymentsStarGiftAuctionAcquiredGifts>;
  /** `payments.getStarGiftActiveAuctions#a5d0514d hash:long = payments.StarGiftActiveAuctions` https://core.telegram.org/method/payments.getStarGiftActiveAuctions */
  getStarGiftActiveAuctions(params?: PaymentsGetStarGiftActiveAuctionsParams, options?: Options): Promise<TypePaymentsStarGiftActiveAuctions>;
  /** `payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true offer_msg_id:int = Updates` https://core.telegram.org/method/payments.resolveStarGiftOffer */
  resolveStarGiftOffer(params: PaymentsResolveStarGiftOfferParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long = Updates` https://core.telegram.org/method/payments.sendStarGiftOffer */
  sendStarGiftOffer(params: PaymentsSendStarGiftOfferParams, options?: Options): Promise<TypeUpdates>;
  /** `payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long = payments.StarGiftUpgradeAttributes` https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes */
  getStarGiftUpgradeAttributes(params: PaymentsGetStarGiftUpgradeAttributesParams, options?: Options): Promise<TypePaymentsStarGiftUpgradeAttributes>;
  /** `payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int = payments.SavedStarGifts` https://core.telegram.org/method/payments.getCraftStarGifts */
  getCraftStarGifts(params: PaymentsGetCraftStarGiftsParams, options?: Options): Promise<TypePaymentsSavedStarGifts>;
  /** `payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates` https://core.telegram.org/method/payments.craftStarGift */
  craftStarGift(params: PaymentsCraftStarGiftParams, options?: Options): Promise<TypeUpdates>;
}
/** Methods of the namespace `stickers`. */
export interface ApiStickers<Options = unknown> {
  /** `stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> software:flags.3?string = messages.StickerSet` https://core.telegram.org/method/stickers.createStickerSet */
  createStickerSet(params: StickersCreateStickerSetParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.removeStickerFromSet#f7760f51 sticker:InputDocument = messages.StickerSet` https://core.telegram.org/method/stickers.removeStickerFromSet */
  removeStickerFromSet(params: StickersRemoveStickerFromSetParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int = messages.StickerSet` https://core.telegram.org/method/stickers.changeStickerPosition */
  changeStickerPosition(params: StickersChangeStickerPositionParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.addStickerToSet#8653febe stickerset:InputStickerSet sticker:InputStickerSetItem = messages.StickerSet` https://core.telegram.org/method/stickers.addStickerToSet */
  addStickerToSet(params: StickersAddStickerToSetParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet thumb:flags.0?InputDocument thumb_document_id:flags.1?long = messages.StickerSet` https://core.telegram.org/method/stickers.setStickerSetThumb */
  setStickerSetThumb(params: StickersSetStickerSetThumbParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.checkShortName#284b3639 short_name:string = Bool` https://core.telegram.org/method/stickers.checkShortName */
  checkShortName(params: StickersCheckShortNameParams, options?: Options): Promise<boolean>;
  /** `stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName` https://core.telegram.org/method/stickers.suggestShortName */
  suggestShortName(params: StickersSuggestShortNameParams, options?: Options): Promise<TypeStickersSuggestedShortName>;
  /** `stickers.changeSticker#f5537ebc flags:# sticker:InputDocument emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string = messages.StickerSet` https://core.telegram.org/method/stickers.changeSticker */
  changeSticker(params: StickersChangeStickerParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string = messages.StickerSet` https://core.telegram.org/method/stickers.renameStickerSet */
  renameStickerSet(params: StickersRenameStickerSetParams, options?: Options): Promise<TypeMessagesStickerSet>;
  /** `stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool` https://core.telegram.org/method/stickers.deleteStickerSet */
  deleteStickerSet(params: StickersDeleteStickerSetParams, options?: Options): Promise<boolean>;
  /** `stickers.replaceSticker#4696459a sticker:InputDocument new_sticker:InputStickerSetItem = messages.StickerSet` https://core.telegram.org/method/stickers.replaceSticker */
  replaceSticker(params: StickersReplaceStickerParams, options?: Options): Promise<TypeMessagesStickerSet>;
}
/** Methods of the namespace `phone`. */
export interface ApiPhone<Options = unknown> {
  /** `phone.getCallConfig#55451fa9 = DataJSON` https://core.telegram.org/method/phone.getCallConfig */
  getCallConfig(params?: NoParams, options?: Options): Promise<TypeDataJSON>;
  /** `phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall` https://core.telegram.org/method/phone.requestCall */
  requestCall(params: PhoneRequestCallParams, options?: Options): Promise<TypePhonePhoneCall>;
  /** `phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes protocol:PhoneCallProtocol = phone.PhoneCall` https://core.telegram.org/method/phone.acceptCall */
  acceptCall(params: PhoneAcceptCallParams, options?: Options): Promise<TypePhonePhoneCall>;
  /** `phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long protocol:PhoneCallProtocol = phone.PhoneCall` https://core.telegram.org/method/phone.confirmCall */
  confirmCall(params: PhoneConfirmCallParams, options?: Options): Promise<TypePhonePhoneCall>;
  /** `phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool` https://core.telegram.org/method/phone.receivedCall */
  receivedCall(params: PhoneReceivedCallParams, options?: Options): Promise<boolean>;
  /** `phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates` https://core.telegram.org/method/phone.discardCall */
  discardCall(params: PhoneDiscardCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true peer:InputPhoneCall rating:int comment:string = Updates` https://core.telegram.org/method/phone.setCallRating */
  setCallRating(params: PhoneSetCallRatingParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool` https://core.telegram.org/method/phone.saveCallDebug */
  saveCallDebug(params: PhoneSaveCallDebugParams, options?: Options): Promise<boolean>;
  /** `phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool` https://core.telegram.org/method/phone.sendSignalingData */
  sendSignalingData(params: PhoneSendSignalingDataParams, options?: Options): Promise<boolean>;
  /** `phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer random_id:int title:flags.0?string schedule_date:flags.1?int = Updates` https://core.telegram.org/method/phone.createGroupCall */
  createGroupCall(params: PhoneCreateGroupCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes params:DataJSON = Updates` https://core.telegram.org/method/phone.joinGroupCall */
  joinGroupCall(params: PhoneJoinGroupCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates` https://core.telegram.org/method/phone.leaveGroupCall */
  leaveGroupCall(params: PhoneLeaveGroupCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> = Updates` https://core.telegram.org/method/phone.inviteToGroupCall */
  inviteToGroupCall(params: PhoneInviteToGroupCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.discardGroupCall#7a777135 call:InputGroupCall = Updates` https://core.telegram.org/method/phone.discardGroupCall */
  discardGroupCall(params: PhoneDiscardGroupCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool send_paid_messages_stars:flags.3?long = Updates` https://core.telegram.org/method/phone.toggleGroupCallSettings */
  toggleGroupCallSettings(params: PhoneToggleGroupCallSettingsParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.getGroupCall#041845db call:InputGroupCall limit:int = phone.GroupCall` https://core.telegram.org/method/phone.getGroupCall */
  getGroupCall(params: PhoneGetGroupCallParams, options?: Options): Promise<TypePhoneGroupCall>;
  /** `phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer> sources:Vector<int> offset:string limit:int = phone.GroupParticipants` https://core.telegram.org/method/phone.getGroupParticipants */
  getGroupParticipants(params: PhoneGetGroupParticipantsParams, options?: Options): Promise<TypePhoneGroupParticipants>;
  /** `phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> = Vector<int>` https://core.telegram.org/method/phone.checkGroupCall */
  checkGroupCall(params: PhoneCheckGroupCallParams, options?: Options): Promise<number[]>;
  /** `phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true video:flags.2?true call:InputGroupCall title:flags.1?string video_portrait:flags.2?Bool = Updates` https://core.telegram.org/method/phone.toggleGroupCallRecord */
  toggleGroupCallRecord(params: PhoneToggleGroupCallRecordParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall participant:InputPeer muted:flags.0?Bool volume:flags.1?int raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool presentation_paused:flags.5?Bool = Updates` https://core.telegram.org/method/phone.editGroupCallParticipant */
  editGroupCallParticipant(params: PhoneEditGroupCallParticipantParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates` https://core.telegram.org/method/phone.editGroupCallTitle */
  editGroupCallTitle(params: PhoneEditGroupCallTitleParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers` https://core.telegram.org/method/phone.getGroupCallJoinAs */
  getGroupCallJoinAs(params: PhoneGetGroupCallJoinAsParams, options?: Options): Promise<TypePhoneJoinAsPeers>;
  /** `phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true call:InputGroupCall = phone.ExportedGroupCallInvite` https://core.telegram.org/method/phone.exportGroupCallInvite */
  exportGroupCallInvite(params: PhoneExportGroupCallInviteParams, options?: Options): Promise<TypePhoneExportedGroupCallInvite>;
  /** `phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall subscribed:Bool = Updates` https://core.telegram.org/method/phone.toggleGroupCallStartSubscription */
  toggleGroupCallStartSubscription(params: PhoneToggleGroupCallStartSubscriptionParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates` https://core.telegram.org/method/phone.startScheduledGroupCall */
  startScheduledGroupCall(params: PhoneStartScheduledGroupCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer = Bool` https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs */
  saveDefaultGroupCallJoinAs(params: PhoneSaveDefaultGroupCallJoinAsParams, options?: Options): Promise<boolean>;
  /** `phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON = Updates` https://core.telegram.org/method/phone.joinGroupCallPresentation */
  joinGroupCallPresentation(params: PhoneJoinGroupCallPresentationParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates` https://core.telegram.org/method/phone.leaveGroupCallPresentation */
  leaveGroupCallPresentation(params: PhoneLeaveGroupCallPresentationParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall = phone.GroupCallStreamChannels` https://core.telegram.org/method/phone.getGroupCallStreamChannels */
  getGroupCallStreamChannels(params: PhoneGetGroupCallStreamChannelsParams, options?: Options): Promise<TypePhoneGroupCallStreamChannels>;
  /** `phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl` https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl */
  getGroupCallStreamRtmpUrl(params: PhoneGetGroupCallStreamRtmpUrlParams, options?: Options): Promise<TypePhoneGroupCallStreamRtmpUrl>;
  /** `phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool` https://core.telegram.org/method/phone.saveCallLog */
  saveCallLog(params: PhoneSaveCallLogParams, options?: Options): Promise<boolean>;
  /** `phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true video_stopped:flags.2?true join:flags.3?true random_id:int public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON = Updates` https://core.telegram.org/method/phone.createConferenceCall */
  createConferenceCall(params?: PhoneCreateConferenceCallParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes = Updates` https://core.telegram.org/method/phone.deleteConferenceCallParticipants */
  deleteConferenceCallParticipants(params: PhoneDeleteConferenceCallParticipantsParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes = Updates` https://core.telegram.org/method/phone.sendConferenceCallBroadcast */
  sendConferenceCallBroadcast(params: PhoneSendConferenceCallBroadcastParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true call:InputGroupCall user_id:InputUser = Updates` https://core.telegram.org/method/phone.inviteConferenceCallParticipant */
  inviteConferenceCallParticipant(params: PhoneInviteConferenceCallParticipantParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates` https://core.telegram.org/method/phone.declineConferenceCallInvite */
  declineConferenceCallInvite(params: PhoneDeclineConferenceCallInviteParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int offset:int limit:int = Updates` https://core.telegram.org/method/phone.getGroupCallChainBlocks */
  getGroupCallChainBlocks(params: PhoneGetGroupCallChainBlocksParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long message:TextWithEntities allow_paid_stars:flags.0?long send_as:flags.1?InputPeer = Updates` https://core.telegram.org/method/phone.sendGroupCallMessage */
  sendGroupCallMessage(params: PhoneSendGroupCallMessageParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall encrypted_message:bytes = Bool` https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage */
  sendGroupCallEncryptedMessage(params: PhoneSendGroupCallEncryptedMessageParams, options?: Options): Promise<boolean>;
  /** `phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true call:InputGroupCall messages:Vector<int> = Updates` https://core.telegram.org/method/phone.deleteGroupCallMessages */
  deleteGroupCallMessages(params: PhoneDeleteGroupCallMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:# report_spam:flags.0?true call:InputGroupCall participant:InputPeer = Updates` https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages */
  deleteGroupCallParticipantMessages(params: PhoneDeleteGroupCallParticipantMessagesParams, options?: Options): Promise<TypeUpdates>;
  /** `phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars` https://core.telegram.org/method/phone.getGroupCallStars */
  getGroupCallStars(params: PhoneGetGroupCallStarsParams, options?: Options): Promise<TypePhoneGroupCallStars>;
  /** `phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool` https://core.telegram.org/method/phone.saveDefaultSendAs */
  saveDefaultSendAs(params: PhoneSaveDefaultSendAsParams, options?: Options): Promise<boolean>;
}
/** Methods of the namespace `langpack`. */
export interface ApiLangpack<Options = unknown> {
  /** `langpack.getLangPack#f2f2330a lang_pack:string lang_code:string = LangPackDifference` https://core.telegram.org/method/langpack.getLangPack */
  getLangPack(params: LangpackGetLangPackParams, options?: Options): Promise<TypeLangPackDifference>;
  /** `langpack.getStrings#efea3803 lang_pack:string lang_code:string keys:Vector<string> = Vector<LangPackString>` https://core.telegram.org/method/langpack.getStrings */
  getStrings(params: LangpackGetStringsParams, options?: Options): Promise<TypeLangPackString[]>;
  /** `langpack.getDifference#cd984aa5 lang_pack:string lang_code:string from_version:int = LangPackDifference` https://core.telegram.org/method/langpack.getDifference */
  getDifference(params: LangpackGetDifferenceParams, options?: Options): Promise<TypeLangPackDifference>;
  /** `langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>` https://core.telegram.org/method/langpack.getLanguages */
  getLanguages(params: LangpackGetLanguagesParams, options?: Options): Promise<TypeLangPackLanguage[]>;
  /** `langpack.getLanguage#6a596502 lang_pack:string lang_code:string = LangPackLanguage` https://core.telegram.org/method/langpack.getLanguage */
  getLanguage(params: LangpackGetLanguageParams, options?: Options): Promise<TypeLangPackLanguage>;
}
/** Methods of the namespace `folders`. */
export interface ApiFolders<Options = unknown> {
  /** `folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates` https://core.telegram.org/method/folders.editPeerFolders */
  editPeerFolders(params: FoldersEditPeerFoldersParams, options?: Options): Promise<TypeUpdates>;
}
/** Methods of the namespace `stats`. */
export interface ApiStats<Options = unknown> {
  /** `stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats` https://core.telegram.org/method/stats.getBroadcastStats */
  getBroadcastStats(params: StatsGetBroadcastStatsParams, options?: Options): Promise<TypeStatsBroadcastStats>;
  /** `stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph` https://core.telegram.org/method/stats.loadAsyncGraph */
  loadAsyncGraph(params: StatsLoadAsyncGraphParams, options?: Options): Promise<TypeStatsGraph>;
  /** `stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats` https://core.telegram.org/method/stats.getMegagroupStats */
  getMegagroupStats(params: StatsGetMegagroupStatsParams, options?: Options): Promise<TypeStatsMegagroupStats>;
  /** `stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards` https://core.telegram.org/method/stats.getMessagePublicForwards */
  getMessagePublicForwards(params: StatsGetMessagePublicForwardsParams, options?: Options): Promise<TypeStatsPublicForwards>;
  /** `stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats` https://core.telegram.org/method/stats.getMessageStats */
  getMessageStats(params: StatsGetMessageStatsParams, options?: Options): Promise<TypeStatsMessageStats>;
  /** `stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats` https://core.telegram.org/method/stats.getStoryStats */
  getStoryStats(params: StatsGetStoryStatsParams, options?: Options): Promise<TypeStatsStoryStats>;
  /** `stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards` https://core.telegram.org/method/stats.getStoryPublicForwards */
  getStoryPublicForwards(params: StatsGetStoryPublicForwardsParams, options?: Options): Promise<TypeStatsPublicForwards>;
  /** `stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats` https://core.telegram.org/method/stats.getPollStats */
  getPollStats(params: StatsGetPollStatsParams, options?: Options): Promise<TypeStatsPollStats>;
}
/** Methods of the namespace `chatlists`. */
export interface ApiChatlists<Options = unknown> {
  /** `chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite` https://core.telegram.org/method/chatlists.exportChatlistInvite */
  exportChatlistInvite(params: ChatlistsExportChatlistInviteParams, options?: Options): Promise<TypeChatlistsExportedChatlistInvite>;
  /** `chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool` https://core.telegram.org/method/chatlists.deleteExportedInvite */
  deleteExportedInvite(params: ChatlistsDeleteExportedInviteParams, options?: Options): Promise<boolean>;
  /** `chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite` https://core.telegram.org/method/chatlists.editExportedInvite */
  editExportedInvite(params: ChatlistsEditExportedInviteParams, options?: Options): Promise<TypeExportedChatlistInvite>;
  /** `chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites` https://core.telegram.org/method/chatlists.getExportedInvites */
  getExportedInvites(params: ChatlistsGetExportedInvitesParams, options?: Options): Promise<TypeChatlistsExportedInvites>;
  /** `chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite` https://core.telegram.org/method/chatlists.checkChatlistInvite */
  checkChatlistInvite(params: ChatlistsCheckChatlistInviteParams, options?: Options): Promise<TypeChatlistsChatlistInvite>;
  /** `chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/chatlists.joinChatlistInvite */
  joinChatlistInvite(params: ChatlistsJoinChatlistInviteParams, options?: Options): Promise<TypeUpdates>;
  /** `chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates` https://core.telegram.org/method/chatlists.getChatlistUpdates */
  getChatlistUpdates(params: ChatlistsGetChatlistUpdatesParams, options?: Options): Promise<TypeChatlistsChatlistUpdates>;
  /** `chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/chatlists.joinChatlistUpdates */
  joinChatlistUpdates(params: ChatlistsJoinChatlistUpdatesParams, options?: Options): Promise<TypeUpdates>;
  /** `chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool` https://core.telegram.org/method/chatlists.hideChatlistUpdates */
  hideChatlistUpdates(params: ChatlistsHideChatlistUpdatesParams, options?: Options): Promise<boolean>;
  /** `chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>` https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions */
  getLeaveChatlistSuggestions(params: ChatlistsGetLeaveChatlistSuggestionsParams, options?: Options): Promise<TypePeer[]>;
  /** `chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates` https://core.telegram.org/method/chatlists.leaveChatlist */
  leaveChatlist(params: ChatlistsLeaveChatlistParams, options?: Options): Promise<TypeUpdates>;
}
/** Methods of the namespace `stories`. */
export interface ApiStories<Options = unknown> {
  /** `stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount` https://core.telegram.org/method/stories.canSendStory */
  canSendStory(params: StoriesCanSendStoryParams, options?: Options): Promise<TypeStoriesCanSendStoryCount>;
  /** `stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates` https://core.telegram.org/method/stories.sendStory */
  sendStory(params: StoriesSendStoryParams, options?: Options): Promise<TypeUpdates>;
  /** `stories.editStory#2c63a72b flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument = Updates` https://core.telegram.org/method/stories.editStory */
  editStory(params: StoriesEditStoryParams, options?: Options): Promise<TypeUpdates>;
  /** `stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>` https://core.telegram.org/method/stories.deleteStories */
  deleteStories(params: StoriesDeleteStoriesParams, options?: Options): Promise<number[]>;
  /** `stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool = Vector<int>` https://core.telegram.org/method/stories.togglePinned */
  togglePinned(params: StoriesTogglePinnedParams, options?: Options): Promise<number[]>;
  /** `stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true state:flags.0?string = stories.AllStories` https://core.telegram.org/method/stories.getAllStories */
  getAllStories(params?: StoriesGetAllStoriesParams, options?: Options): Promise<TypeStoriesAllStories>;
  /** `stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int = stories.Stories` https://core.telegram.org/method/stories.getPinnedStories */
  getPinnedStories(params: StoriesGetPinnedStoriesParams, options?: Options): Promise<TypeStoriesStories>;
  /** `stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int = stories.Stories` https://core.telegram.org/method/stories.getStoriesArchive */
  getStoriesArchive(params: StoriesGetStoriesArchiveParams, options?: Options): Promise<TypeStoriesStories>;
  /** `stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories` https://core.telegram.org/method/stories.getStoriesByID */
  getStoriesByID(params: StoriesGetStoriesByIDParams, options?: Options): Promise<TypeStoriesStories>;
  /** `stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool` https://core.telegram.org/method/stories.toggleAllStoriesHidden */
  toggleAllStoriesHidden(params: StoriesToggleAllStoriesHiddenParams, options?: Options): Promise<boolean>;
  /** `stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>` https://core.telegram.org/method/stories.readStories */
  readStories(params: StoriesReadStoriesParams, options?: Options): Promise<number[]>;
  /** `stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/stories.incrementStoryViews */
  incrementStoryViews(params: StoriesIncrementStoryViewsParams, options?: Options): Promise<boolean>;
  /** `stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList` https://core.telegram.org/method/stories.getStoryViewsList */
  getStoryViewsList(params: StoriesGetStoryViewsListParams, options?: Options): Promise<TypeStoriesStoryViewsList>;
  /** `stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> = stories.StoryViews` https://core.telegram.org/method/stories.getStoriesViews */
  getStoriesViews(params: StoriesGetStoriesViewsParams, options?: Options): Promise<TypeStoriesStoryViews>;
  /** `stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink` https://core.telegram.org/method/stories.exportStoryLink */
  exportStoryLink(params: StoriesExportStoryLinkParams, options?: Options): Promise<TypeExportedStoryLink>;
  /** `stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult` https://core.telegram.org/method/stories.report */
  report(params: StoriesReportParams, options?: Options): Promise<TypeReportResult>;
  /** `stories.activateStealthMode#57bbd166 flags:# past:flags.0?true future:flags.1?true = Updates` https://core.telegram.org/method/stories.activateStealthMode */
  activateStealthMode(params?: StoriesActivateStealthModeParams, options?: Options): Promise<TypeUpdates>;
  /** `stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer story_id:int reaction:Reaction = Updates` https://core.telegram.org/method/stories.sendReaction */
  sendReaction(params: StoriesSendReactionParams, options?: Options): Promise<TypeUpdates>;
  /** `stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories` https://core.telegram.org/method/stories.getPeerStories */
  getPeerStories(params: StoriesGetPeerStoriesParams, options?: Options): Promise<TypeStoriesPeerStories>;
  /** `stories.getAllReadPeerStories#9b5ae7f9 = Updates` https://core.telegram.org/method/stories.getAllReadPeerStories */
  getAllReadPeerStories(params?: NoParams, options?: Options): Promise<TypeUpdates>;
  /** `stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>` https://core.telegram.org/method/stories.getPeerMaxIDs */
  getPeerMaxIDs(params: StoriesGetPeerMaxIDsParams, options?: Options): Promise<TypeRecentStory[]>;
  /** `stories.getChatsToSend#a56a8b60 = messages.Chats` https://core.telegram.org/method/stories.getChatsToSend */
  getChatsToSend(params?: NoParams, options?: Options): Promise<TypeMessagesChats>;
  /** `stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool` https://core.telegram.org/method/stories.togglePeerStoriesHidden */
  togglePeerStoriesHidden(params: StoriesTogglePeerStoriesHiddenParams, options?: Options): Promise<boolean>;
  /** `stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = stories.StoryReactionsList` https://core.telegram.org/method/stories.getStoryReactionsList */
  getStoryReactionsList(params: StoriesGetStoryReactionsListParams, options?: Options): Promise<TypeStoriesStoryReactionsList>;
  /** `stories.togglePinnedToTop#0b297e9b peer:InputPeer id:Vector<int> = Bool` https://core.telegram.org/method/stories.togglePinnedToTop */
  togglePinnedToTop(params: StoriesTogglePinnedToTopParams, options?: Options): Promise<boolean>;
  /** `stories.searchPosts#d1810907 flags:# hashtag:flags.0?string area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int = stories.FoundStories` https://core.telegram.org/method/stories.searchPosts */
  searchPosts(params: StoriesSearchPostsParams, options?: Options): Promise<TypeStoriesFoundStories>;
  /** `stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> = StoryAlbum` https://core.telegram.org/method/stories.createAlbum */
  createAlbum(params: StoriesCreateAlbumParams, options?: Options): Promise<TypeStoryAlbum>;
  /** `stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int title:flags.0?string delete_stories:flags.1?Vector<int> add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum` https://core.telegram.org/method/stories.updateAlbum */
  updateAlbum(params: StoriesUpdateAlbumParams, options?: Options): Promise<TypeStoryAlbum>;
  /** `stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool` https://core.telegram.org/method/stories.reorderAlbums */
  reorderAlbums(params: StoriesReorderAlbumsParams, options?: Options): Promise<boolean>;
  /** `stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool` https://core.telegram.org/method/stories.deleteAlbum */
  deleteAlbum(params: StoriesDeleteAlbumParams, options?: Options): Promise<boolean>;
  /** `stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums` https://core.telegram.org/method/stories.getAlbums */
  getAlbums(params: StoriesGetAlbumsParams, options?: Options): Promise<TypeStoriesAlbums>;
  /** `stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int limit:int = stories.Stories` https://core.telegram.org/method/stories.getAlbumStories */
  getAlbumStories(params: StoriesGetAlbumStoriesParams, options?: Options): Promise<TypeStoriesStories>;
  /** `stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long = Updates` https://core.telegram.org/method/stories.startLive */
  startLive(params: StoriesStartLiveParams, options?: Options): Promise<TypeUpdates>;
}
/** Methods of the namespace `premium`. */
export interface ApiPremium<Options = unknown> {
  /** `premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer offset:string limit:int = premium.BoostsList` https://core.telegram.org/method/premium.getBoostsList */
  getBoostsList(params: PremiumGetBoostsListParams, options?: Options): Promise<TypePremiumBoostsList>;
  /** `premium.getMyBoosts#0be77b4a = premium.MyBoosts` https://core.telegram.org/method/premium.getMyBoosts */
  getMyBoosts(params?: NoParams, options?: Options): Promise<TypePremiumMyBoosts>;
  /** `premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer = premium.MyBoosts` https://core.telegram.org/method/premium.applyBoost */
  applyBoost(params: PremiumApplyBoostParams, options?: Options): Promise<TypePremiumMyBoosts>;
  /** `premium.getBoostsStatus#042f1f61 peer:InputPeer = premium.BoostsStatus` https://core.telegram.org/method/premium.getBoostsStatus */
  getBoostsStatus(params: PremiumGetBoostsStatusParams, options?: Options): Promise<TypePremiumBoostsStatus>;
  /** `premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser = premium.BoostsList` https://core.telegram.org/method/premium.getUserBoosts */
  getUserBoosts(params: PremiumGetUserBoostsParams, options?: Options): Promise<TypePremiumBoostsList>;
}
/** Methods of the namespace `smsjobs`. */
export interface ApiSmsjobs<Options = unknown> {
  /** `smsjobs.isEligibleToJoin#0edc39d0 = smsjobs.EligibilityToJoin` https://core.telegram.org/method/smsjobs.isEligibleToJoin */
  isEligibleToJoin(params?: NoParams, options?: Options): Promise<TypeSmsjobsEligibilityToJoin>;
  /** `smsjobs.join#a74ece2d = Bool` https://core.telegram.org/method/smsjobs.join */
  join(params?: NoParams, options?: Options): Promise<boolean>;
  /** `smsjobs.leave#9898ad73 = Bool` https://core.telegram.org/method/smsjobs.leave */
  leave(params?: NoParams, options?: Options): Promise<boolean>;
  /** `smsjobs.updateSettings#093fa0bf flags:# allow_international:flags.0?true = Bool` https://core.telegram.org/method/smsjobs.updateSettings */
  updateSettings(params?: SmsjobsUpdateSettingsParams, options?: Options): Promise<boolean>;
  /** `smsjobs.getStatus#10a698e8 = smsjobs.Status` https://core.telegram.org/method/smsjobs.getStatus */
  getStatus(params?: NoParams, options?: Options): Promise<TypeSmsjobsStatus>;
  /** `smsjobs.getSmsJob#778d902f job_id:string = SmsJob` https://core.telegram.org/method/smsjobs.getSmsJob */
  getSmsJob(params: SmsjobsGetSmsJobParams, options?: Options): Promise<TypeSmsJob>;
  /** `smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool` https://core.telegram.org/method/smsjobs.finishJob */
  finishJob(params: SmsjobsFinishJobParams, options?: Options): Promise<boolean>;
}
/** Methods of the namespace `fragment`. */
export interface ApiFragment<Options = unknown> {
  /** `fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo` https://core.telegram.org/method/fragment.getCollectibleInfo */
  getCollectibleInfo(params: FragmentGetCollectibleInfoParams, options?: Options): Promise<TypeFragmentCollectibleInfo>;
}
/** Methods of the namespace `aicompose`. */
export interface ApiAicompose<Options = unknown> {
  /** `aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long title:string prompt:string = AiComposeTone` https://core.telegram.org/method/aicompose.createTone */
  createTone(params: AicomposeCreateToneParams, options?: Options): Promise<TypeAiComposeTone>;
  /** `aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string prompt:flags.3?string = AiComposeTone` https://core.telegram.org/method/aicompose.updateTone */
  updateTone(params: AicomposeUpdateToneParams, options?: Options): Promise<TypeAiComposeTone>;
  /** `aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool` https://core.telegram.org/method/aicompose.saveTone */
  saveTone(params: AicomposeSaveToneParams, options?: Options): Promise<boolean>;
  /** `aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool` https://core.telegram.org/method/aicompose.deleteTone */
  deleteTone(params: AicomposeDeleteToneParams, options?: Options): Promise<boolean>;
  /** `aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones` https://core.telegram.org/method/aicompose.getTone */
  getTone(params: AicomposeGetToneParams, options?: Options): Promise<TypeAicomposeTones>;
  /** `aicompose.getTones#abd59201 hash:long = aicompose.Tones` https://core.telegram.org/method/aicompose.getTones */
  getTones(params?: AicomposeGetTonesParams, options?: Options): Promise<TypeAicomposeTones>;
  /** `aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int = AiComposeToneExample` https://core.telegram.org/method/aicompose.getToneExample */
  getToneExample(params: AicomposeGetToneExampleParams, options?: Options): Promise<TypeAiComposeToneExample>;
}
/** Every method as a function. `Options` is what a call takes beside its parameters. */
export interface Api<Options = unknown> {
  readonly auth: ApiAuth<Options>;
  readonly account: ApiAccount<Options>;
  readonly users: ApiUsers<Options>;
  readonly contacts: ApiContacts<Options>;
  readonly messages: ApiMessages<Options>;
  readonly updates: ApiUpdates<Options>;
  readonly photos: ApiPhotos<Options>;
  readonly upload: ApiUpload<Options>;
  readonly help: ApiHelp<Options>;
  readonly channels: ApiChannels<Options>;
  readonly bots: ApiBots<Options>;
  readonly payments: ApiPayments<Options>;
  readonly stickers: ApiStickers<Options>;
  readonly phone: ApiPhone<Options>;
  readonly langpack: ApiLangpack<Options>;
  readonly folders: ApiFolders<Options>;
  readonly stats: ApiStats<Options>;
  readonly chatlists: ApiChatlists<Options>;
  readonly stories: ApiStories<Options>;
  readonly premium: ApiPremium<Options>;
  readonly smsjobs: ApiSmsjobs<Options>;
  readonly fragment: ApiFragment<Options>;
  readonly aicompose: ApiAicompose<Options>;
  /** `invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X` https://core.telegram.org/method/invokeAfterMsg */
  invokeAfterMsg<Q extends AnyRequest>(params: { msgId: bigint; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X` https://core.telegram.org/method/invokeAfterMsgs */
  invokeAfterMsgs<Q extends AnyRequest>(params: { msgIds: readonly bigint[]; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X` https://core.telegram.org/method/initConnection */
  initConnection<Q extends AnyRequest>(params: { apiId: number; deviceModel: string; systemVersion: string; appVersion: string; systemLangCode: string; langPack: string; langCode: string; proxy?: TypeInputClientProxy; params?: TypeJSONValue; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X` https://core.telegram.org/method/invokeWithLayer */
  invokeWithLayer<Q extends AnyRequest>(params: { layer: number; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X` https://core.telegram.org/method/invokeWithoutUpdates */
  invokeWithoutUpdates<Q extends AnyRequest>(params: { query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X` https://core.telegram.org/method/invokeWithMessagesRange */
  invokeWithMessagesRange<Q extends AnyRequest>(params: { range: TypeMessageRange; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X` https://core.telegram.org/method/invokeWithTakeout */
  invokeWithTakeout<Q extends AnyRequest>(params: { takeoutId: bigint; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X` https://core.telegram.org/method/invokeWithBusinessConnection */
  invokeWithBusinessConnection<Q extends AnyRequest>(params: { connectionId: string; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X` https://core.telegram.org/method/invokeWithGooglePlayIntegrity */
  invokeWithGooglePlayIntegrity<Q extends AnyRequest>(params: { nonce: string; token: string; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X` https://core.telegram.org/method/invokeWithApnsSecret */
  invokeWithApnsSecret<Q extends AnyRequest>(params: { nonce: string; secret: string; query: Q }, options?: Options): Promise<ResultOf<Q>>;
  /** `invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X` https://core.telegram.org/method/invokeWithReCaptcha */
  invokeWithReCaptcha<Q extends AnyRequest>(params: { token: string; query: Q }, options?: Options): Promise<ResultOf<Q>>;
}
