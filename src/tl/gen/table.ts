// Written by `deno task gen` from src/tl/schema. Do not edit.

import { PackedTable } from "../unpack.ts";

/** The layer of the API this version speaks. */
export const LAYER = 227 as const;

/** The API schema as the codec reads it. */
export const API_TABLE: PackedTable = /* @__PURE__ */ new PackedTable({
  types: `AccountDaysTTL 
AiComposeTone  +Default
AiComposeToneExample 
AttachMenuBot 
AttachMenuBotIcon 
AttachMenuBotIconColor 
AttachMenuBots  +NotModified
AttachMenuBotsBot 
AttachMenuPeerType +BotPM +Broadcast +Chat +PM +SameBotPM
AuctionBidLevel 
Authorization 
AutoDownloadSettings 
AutoSaveException 
AutoSaveSettings 
AvailableEffect 
AvailableReaction 
BankCardOpenUrl 
BaseTheme +Arctic +Classic +Day +Night +Tinted
Birthday 
Boost 
BotApp  +NotModified
BotAppSettings 
BotBusinessConnection 
BotCommand 
BotCommandScope +ChatAdmins +Chats +Default +Peer +PeerAdmins +PeerUser +Users
BotInfo 
BotInlineMessage +MediaAuto +MediaContact +MediaGeo +MediaInvoice +MediaVenue +MediaWebPage +RichMessage +Text
BotInlineResult -botInlineMediaResult 
BotMenuButton  +Commands +Default
BotPreviewMedia 
BotVerification 
BotVerifierSettings 
BusinessAwayMessage 
BusinessAwayMessageSchedule +Always +Custom +OutsideWorkHours
BusinessBotRecipients 
BusinessBotRights 
BusinessChatLink 
BusinessGreetingMessage 
BusinessIntro 
BusinessLocation 
BusinessRecipients 
BusinessWeeklyOpen 
BusinessWorkHours 
CdnConfig 
CdnPublicKey 
ChannelAdminLogEvent 
ChannelAdminLogEventAction +ChangeAbout +ChangeAvailableReactions +ChangeEmojiStatus +ChangeEmojiStickerSet +ChangeHistoryTTL +ChangeLinkedChat +ChangeLocation +ChangePeerColor +ChangePhoto +ChangeProfilePeerColor +ChangeStickerSet +ChangeTitle +ChangeUsername +ChangeUsernames +ChangeWallpaper +CreateTopic +DefaultBannedRights +DeleteMessage +DeleteTopic +DiscardGroupCall +EditMessage +EditTopic +ExportedInviteDelete +ExportedInviteEdit +ExportedInviteRevoke +ParticipantEditRank +ParticipantInvite +ParticipantJoin +ParticipantJoinByInvite +ParticipantJoinByRequest +ParticipantLeave +ParticipantMute +ParticipantSubExtend +ParticipantToggleAdmin +ParticipantToggleBan +ParticipantUnmute +ParticipantVolume +PinTopic +SendMessage +StartGroupCall +StopPoll +ToggleAntiSpam +ToggleAutotranslation +ToggleForum +ToggleGroupCallSetting +ToggleInvites +ToggleNoForwards +TogglePreHistoryHidden +ToggleSignatureProfiles +ToggleSignatures +ToggleSlowMode +UpdatePinned
ChannelAdminLogEventsFilter 
ChannelLocation  +Empty
ChannelMessagesFilter  +Empty
ChannelParticipant  +Admin +Banned +Creator +Left +Self
ChannelParticipantsFilter -channelParticipantsAdmins -channelParticipantsBanned -channelParticipantsBots -channelParticipantsContacts -channelParticipantsKicked -channelParticipantsMentions -channelParticipantsRecent -channelParticipantsSearch
Chat -channel -channelForbidden  +Empty +Forbidden
ChatAdminRights 
ChatAdminWithInvites 
ChatBannedRights 
ChatFull -channelFull 
ChatInvite  +Already +Peek
ChatInviteImporter 
ChatOnlines 
ChatParticipant  +Admin +Creator
ChatParticipants  +Forbidden
ChatPhoto  +Empty
ChatReactions +All +None +Some
ChatTheme  +UniqueGift
CodeSettings 
Config 
ConnectedBot 
ConnectedBotStarRef 
Contact 
ContactBirthday 
ContactStatus 
DataJSON 
DcOption 
DefaultHistoryTTL 
Dialog  +Folder
DialogFilter  +Chatlist +Default
DialogFilterSuggested 
DialogPeer  +Folder
DisallowedGiftsSettings 
Document  +Empty
DocumentAttribute +Animated +Audio +CustomEmoji +Filename +HasStickers +ImageSize +Sticker +Video
DraftMessage  +Empty
EmailVerification +Apple +Code +Google
EmailVerifyPurpose +LoginChange +LoginSetup +Passport
EmojiGroup  +Greeting +Premium
EmojiKeyword  +Deleted
EmojiKeywordsDifference 
EmojiLanguage 
EmojiList  +NotModified
EmojiStatus  +Collectible +Empty -inputEmojiStatusCollectible
EmojiURL 
EncryptedChat  +Discarded +Empty +Requested +Waiting
EncryptedFile  +Empty
EncryptedMessage  +Service
Error 
ExportedChatInvite -chatInviteExported -chatInvitePublicJoinRequests
ExportedChatlistInvite 
ExportedContactToken 
ExportedMessageLink 
ExportedStoryLink 
FactCheck 
FileHash 
Folder 
FolderPeer 
ForumTopic  +Deleted
FoundStory 
Game 
GeoPoint  +Empty
GeoPointAddress 
GlobalPrivacySettings 
GroupCall  +Discarded
GroupCallDonor 
GroupCallMessage 
GroupCallParticipant 
GroupCallParticipantVideo 
GroupCallParticipantVideoSourceGroup 
GroupCallStreamChannel 
HighScore 
ImportedContact 
InlineBotSwitchPM 
InlineBotWebView 
InlineQueryPeerType +BotPM +Broadcast +Chat +Megagroup +PM +SameBotPM
InputAiComposeTone +Default +ID +Slug
InputAppEvent 
InputBotApp +ID +ShortName
InputBotInlineMessage +Game +MediaAuto +MediaContact +MediaGeo +MediaInvoice +MediaVenue +MediaWebPage +RichMessage +Text
InputBotInlineMessageID  +64
InputBotInlineResult  +Document +Game +Photo
InputBusinessAwayMessage 
InputBusinessBotRecipients 
InputBusinessChatLink 
InputBusinessGreetingMessage 
InputBusinessIntro 
InputBusinessRecipients 
InputChannel  +Empty +FromMessage
InputChatPhoto  +Empty -inputChatUploadedPhoto
InputChatTheme  +Empty +UniqueGift
InputChatlist +DialogFilter
InputCheckPasswordSRP -inputCheckPasswordEmpty 
InputClientProxy 
InputCollectible +Phone +Username
InputContact -inputPhoneContact
InputDialogPeer  +Folder
InputDocument  +Empty
InputEncryptedChat 
InputEncryptedFile  +BigUploaded +Empty +Uploaded
InputFile  +Big +StoryDocument
InputFileLocation -inputDocumentFileLocation -inputEncryptedFileLocation  -inputGroupCallStream -inputPeerPhotoFileLocation -inputPhotoFileLocation -inputPhotoLegacyFileLocation -inputSecureFileLocation -inputStickerSetThumb -inputTakeoutFileLocation
InputFolderPeer 
InputGame +ID +ShortName
InputGeoPoint  +Empty
InputGroupCall  +InviteMessage +Slug
InputInvoice +BusinessBotTransferStars +ChatInviteSubscription +Message +PremiumAuthCode +PremiumGiftCode +PremiumGiftStars +Slug +StarGift +StarGiftAuctionBid +StarGiftDropOriginalDetails +StarGiftPrepaidUpgrade +StarGiftResale +StarGiftTransfer +StarGiftUpgrade +Stars
InputMedia +Contact +Dice +Document +DocumentExternal +Empty +Game +GeoLive +GeoPoint +Invoice +PaidMedia +Photo +PhotoExternal +Poll +StakeDice +Story +Todo +UploadedDocument +UploadedPhoto +Venue +WebPage
InputMessage +CallbackQuery +ID +Pinned +ReplyTo
InputMessageReadMetric 
InputNotifyPeer -inputNotifyBroadcasts -inputNotifyChats -inputNotifyForumTopic  -inputNotifyUsers
InputPasskeyCredential +FirebasePNV +PublicKey
InputPasskeyResponse +Login +Register
InputPaymentCredentials  +ApplePay +GooglePay +Saved
InputPeer +Channel +ChannelFromMessage +Chat +Empty +Self +User +UserFromMessage
InputPeerNotifySettings 
InputPhoneCall 
InputPhoto  +Empty
InputPrivacyKey +About +AddedByPhone +Birthday +ChatInvite +Forwards +NoPaidMessages +PhoneCall +PhoneNumber +PhoneP2P +ProfilePhoto +SavedMusic +StarGiftsAutoSave +StatusTimestamp +VoiceMessages
InputPrivacyRule -inputPrivacyValueAllowAll -inputPrivacyValueAllowBots -inputPrivacyValueAllowChatParticipants -inputPrivacyValueAllowCloseFriends -inputPrivacyValueAllowContacts -inputPrivacyValueAllowPremium -inputPrivacyValueAllowUsers -inputPrivacyValueDisallowAll -inputPrivacyValueDisallowBots -inputPrivacyValueDisallowChatParticipants -inputPrivacyValueDisallowContacts -inputPrivacyValueDisallowUsers
InputQuickReplyShortcut  +Id
InputReplyTo +Message +MonoForum +Story
InputRichFile +Document +Photo
InputRichMessage  +HTML +Markdown
InputSavedStarGift +Chat +Slug +User
InputSecureFile  +Uploaded
InputSecureValue 
InputSingleMedia 
InputStarGiftAuction  +Slug
InputStarsTransaction 
InputStickerSet +AnimatedEmoji +AnimatedEmojiAnimations +Dice +EmojiChannelDefaultStatuses +EmojiDefaultStatuses +EmojiDefaultTopicIcons +EmojiGenericAnimations +Empty +ID +PremiumGifts +ShortName +TonGifts
InputStickerSetItem 
InputStickeredMedia +Document +Photo
InputStorePaymentPurpose -inputStorePaymentAuthCode -inputStorePaymentGiftPremium -inputStorePaymentPremiumGiftCode -inputStorePaymentPremiumGiveaway -inputStorePaymentPremiumSubscription -inputStorePaymentStarsGift -inputStorePaymentStarsGiveaway -inputStorePaymentStarsTopup
InputTheme  +Slug
InputThemeSettings 
InputUser  +Empty +FromMessage +Self
InputWallPaper  +NoFile +Slug
InputWebDocument 
InputWebFileLocation -inputWebFileAudioAlbumThumbLocation -inputWebFileGeoPointLocation 
Invoice 
JSONObjectValue -jsonObjectValue
JSONValue -jsonArray -jsonBool -jsonNull -jsonNumber -jsonObject -jsonString
JoinChatBotResult +Approved +Declined +Queued +WebView
KeyboardButton -inputKeyboardButtonRequestPeer -inputKeyboardButtonUrlAuth -inputKeyboardButtonUserProfile  +Buy +Callback +Copy +Game +RequestGeoLocation +RequestPeer +RequestPhone +RequestPoll +SimpleWebView +SwitchInline +Url +UrlAuth +UserProfile +WebView
KeyboardButtonRow 
KeyboardButtonStyle 
LabeledPrice 
LangPackDifference 
LangPackLanguage 
LangPackString  +Deleted +Pluralized
MaskCoords 
MediaArea -inputMediaAreaChannelPost -inputMediaAreaVenue +ChannelPost +GeoPoint +StarGift +SuggestedReaction +Url +Venue +Weather
MediaAreaCoordinates 
Message  +Empty +Service
MessageAction +BoostApply +BotAllowed +ChangeCreator +ChannelCreate +ChannelMigrateFrom +ChatAddUser +ChatCreate +ChatDeletePhoto +ChatDeleteUser +ChatEditPhoto +ChatEditTitle +ChatJoinedByLink +ChatJoinedByRequest +ChatMigrateTo +ConferenceCall +ContactSignUp +CustomAction +Empty +GameScore +GeoProximityReached +GiftCode +GiftPremium +GiftStars +GiftTon +GiveawayLaunch +GiveawayResults +GroupCall +GroupCallScheduled +HistoryClear +InviteToGroupCall +ManagedBotCreated +NewCreatorPending +NoForwardsRequest +NoForwardsToggle +PaidMessagesPrice +PaidMessagesRefunded +PaymentRefunded +PaymentSent +PaymentSentMe +PhoneCall +PinMessage +PollAppendAnswer +PollDeleteAnswer +PrizeStars +RequestedPeer +RequestedPeerSentMe +ScreenshotTaken +SecureValuesSent +SecureValuesSentMe +SetChatTheme +SetChatWallPaper +SetMessagesTTL +StarGift +StarGiftPurchaseOffer +StarGiftPurchaseOfferDeclined +StarGiftUnique +SuggestBirthday +SuggestProfilePhoto +SuggestedPostApproval +SuggestedPostRefund +SuggestedPostSuccess +TodoAppendTasks +TodoCompletions +TopicCreate +TopicEdit +WebViewDataSent +WebViewDataSentMe
MessageEntity -inputMessageEntityMentionName +BankCard +Blockquote +Bold +BotCommand +Cashtag +Code +CustomEmoji +DiffDelete +DiffInsert +DiffReplace +Email +FormattedDate +Hashtag +Italic +Mention +MentionName +Phone +Pre +Spoiler +Strike +TextUrl +Underline +Unknown +Url
MessageExtendedMedia  +Preview
MessageFwdHeader 
MessageMedia +Contact +Dice +Document +Empty +Game +Geo +GeoLive +Giveaway +GiveawayResults +Invoice +PaidMedia +Photo +Poll +Story +ToDo +Unsupported +Venue +VideoStream +WebPage
MessagePeerReaction 
MessagePeerVote  +InputOption +Multiple
MessageRange 
MessageReactions 
MessageReactor 
MessageReplies 
MessageReplyHeader  -messageReplyStoryHeader
MessageReportOption 
MessageViews 
MessagesFilter -inputMessagesFilterChatPhotos -inputMessagesFilterContacts -inputMessagesFilterDocument -inputMessagesFilterEmpty -inputMessagesFilterGeo -inputMessagesFilterGif -inputMessagesFilterMusic -inputMessagesFilterMyMentions -inputMessagesFilterPhoneCalls -inputMessagesFilterPhotoVideo -inputMessagesFilterPhotos -inputMessagesFilterPinned -inputMessagesFilterPoll -inputMessagesFilterRoundVideo -inputMessagesFilterRoundVoice -inputMessagesFilterUrl -inputMessagesFilterVideo -inputMessagesFilterVoice
MissingInvitee 
MyBoost 
NearestDc 
NotificationSound +Default +Local +None +Ringtone
NotifyPeer -notifyBroadcasts -notifyChats -notifyForumTopic  -notifyUsers
Null 
OutboxReadDate 
Page 
PageBlock -inputPageBlockMap +Anchor +Audio +AuthorDate +Blockquote +BlockquoteBlocks +Channel +Collage +Cover +Details +Divider +Embed +EmbedPost +Footer +Header +Heading1 +Heading2 +Heading3 +Heading4 +Heading5 +Heading6 +Kicker +List +Map +Math +OrderedList +Paragraph +Photo +Preformatted +Pullquote +RelatedArticles +Slideshow +Subheader +Subtitle +Table +Thinking +Title +Unsupported +Video
PageCaption 
PageListItem +Blocks +Text
PageListOrderedItem +Blocks +Text
PageRelatedArticle 
PageTableCell 
PageTableRow 
PaidReactionPrivacy +Anonymous +Default +Peer
Passkey 
PasswordKdfAlgo +SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow +Unknown
PaymentCharge 
PaymentFormMethod 
PaymentRequestedInfo 
PaymentSavedCredentials +Card
Peer +Channel +Chat +User
PeerBlocked 
PeerColor -inputPeerColorCollectible  +Collectible
PeerLocated  -peerSelfLocated
PeerNotifySettings 
PeerSettings 
PeerStories 
PendingSuggestion 
PhoneCall  +Accepted +Discarded +Empty +Requested +Waiting
PhoneCallDiscardReason +Busy +Disconnect +Hangup +MigrateConferenceCall +Missed
PhoneCallProtocol 
PhoneConnection  +Webrtc
Photo  +Empty
PhotoSize -photoCachedSize -photoPathSize  +Empty +Progressive -photoStrippedSize
Poll 
PollAnswer -inputPollAnswer 
PollAnswerVoters 
PollResults 
PopularContact 
PostAddress 
PostInteractionCounters +Message +Story
PremiumGiftCodeOption 
PremiumSubscriptionOption 
PrepaidGiveaway  -prepaidStarsGiveaway
PrivacyKey +About +AddedByPhone +Birthday +ChatInvite +Forwards +NoPaidMessages +PhoneCall +PhoneNumber +PhoneP2P +ProfilePhoto +SavedMusic +StarGiftsAutoSave +StatusTimestamp +VoiceMessages
PrivacyRule -privacyValueAllowAll -privacyValueAllowBots -privacyValueAllowChatParticipants -privacyValueAllowCloseFriends -privacyValueAllowContacts -privacyValueAllowPremium -privacyValueAllowUsers -privacyValueDisallowAll -privacyValueDisallowBots -privacyValueDisallowChatParticipants -privacyValueDisallowContacts -privacyValueDisallowUsers
ProfileTab +Files +Gifs +Gifts +Links +Media +Music +Posts +Voice
PublicForward +Message +Story
QuickReply 
Reaction +CustomEmoji +Emoji +Empty +Paid
ReactionCount 
ReactionNotificationsFrom +All +Contacts
ReactionsNotifySettings 
ReadParticipantDate 
ReceivedNotifyMessage 
RecentMeUrl +Chat +ChatInvite +StickerSet +Unknown +User
RecentStory 
ReplyMarkup -replyInlineMarkup -replyKeyboardForceReply -replyKeyboardHide -replyKeyboardMarkup
ReportReason -inputReportReasonChildAbuse -inputReportReasonCopyright -inputReportReasonFake -inputReportReasonGeoIrrelevant -inputReportReasonIllegalDrugs -inputReportReasonOther -inputReportReasonPersonalDetails -inputReportReasonPornography -inputReportReasonSpam -inputReportReasonViolence
ReportResult +AddComment +ChooseOption +Reported
RequestPeerType +Broadcast +Chat +CreateBot +User
RequestedPeer +Channel +Chat +User
RequirementToContact +Empty +PaidMessages +Premium
RestrictionReason 
RichMessage 
RichText -textAnchor -textAutoEmail -textAutoPhone -textAutoUrl -textBankCard -textBold -textBotCommand -textCashtag -textConcat -textCustomEmoji -textDate -textEmail -textEmpty -textFixed -textHashtag -textImage -textItalic -textMarked -textMath -textMention -textMentionName -textPhone -textPlain -textSpoiler -textStrike -textSubscript -textSuperscript -textUnderline -textUrl
SavedContact -savedPhoneContact
SavedDialog -monoForumDialog 
SavedReactionTag 
SavedStarGift 
SearchPostsFlood 
SearchResultsCalendarPeriod 
SearchResultsPosition -searchResultPosition
SecureCredentialsEncrypted 
SecureData 
SecureFile  +Empty
SecurePasswordKdfAlgo +PBKDF2HMACSHA512iter100000 +SHA512 +Unknown
SecurePlainData -securePlainEmail -securePlainPhone
SecureRequiredType  +OneOf
SecureSecretSettings 
SecureValue 
SecureValueError  +Data +File +Files +FrontSide +ReverseSide +Selfie +TranslationFile +TranslationFiles
SecureValueHash 
SecureValueType +Address +BankStatement +DriverLicense +Email +IdentityCard +InternalPassport +Passport +PassportRegistration +PersonalDetails +Phone +RentalAgreement +TemporaryRegistration +UtilityBill
SendAsPeer 
SendMessageAction -inputSendMessageRichMessageDraftAction -sendMessageCancelAction -sendMessageChooseContactAction -sendMessageChooseStickerAction -sendMessageEmojiInteraction -sendMessageEmojiInteractionSeen -sendMessageGamePlayAction -sendMessageGeoLocationAction -sendMessageHistoryImportAction -sendMessageRecordAudioAction -sendMessageRecordRoundAction -sendMessageRecordVideoAction -sendMessageRichMessageDraftAction -sendMessageTextDraftAction -sendMessageTypingAction -sendMessageUploadAudioAction -sendMessageUploadDocumentAction -sendMessageUploadPhotoAction -sendMessageUploadRoundAction -sendMessageUploadVideoAction -speakingInGroupCallAction
ShippingOption 
SmsJob 
SponsoredMessage 
SponsoredMessageReportOption 
SponsoredPeer 
StarGift  +Unique
StarGiftActiveAuctionState 
StarGiftAttribute +Backdrop +Model +OriginalDetails +Pattern
StarGiftAttributeCounter 
StarGiftAttributeId +Backdrop +Model +Pattern
StarGiftAttributeRarity  +Epic +Legendary +Rare +Uncommon
StarGiftAuctionAcquiredGift 
StarGiftAuctionRound  +Extendable
StarGiftAuctionState  +Finished +NotModified
StarGiftAuctionUserState 
StarGiftBackground 
StarGiftCollection 
StarGiftUpgradePrice 
StarRefProgram 
StarsAmount  -starsTonAmount
StarsGiftOption 
StarsGiveawayOption 
StarsGiveawayWinnersOption 
StarsRating 
StarsRevenueStatus 
StarsSubscription 
StarsSubscriptionPricing 
StarsTopupOption 
StarsTransaction 
StarsTransactionPeer  +API +Ads +AppStore +Fragment +PlayMarket +PremiumBot +Unsupported
StatsAbsValueAndPrev 
StatsDateRangeDays 
StatsGraph  +Async +Error
StatsGroupTopAdmin 
StatsGroupTopInviter 
StatsGroupTopPoster 
StatsPercentValue 
StatsURL 
StickerKeyword 
StickerPack 
StickerSet 
StickerSetCovered  -stickerSetFullCovered -stickerSetMultiCovered -stickerSetNoCovered
StoriesStealthMode 
StoryAlbum 
StoryFwdHeader 
StoryItem  +Deleted +Skipped
StoryReaction  +PublicForward +PublicRepost
StoryView  +PublicForward +PublicRepost
StoryViews 
SuggestedPost 
TextWithEntities 
Theme 
ThemeSettings 
Timezone 
TodoCompletion 
TodoItem 
TodoList 
TopPeer 
TopPeerCategory +BotsApp +BotsGuestChat +BotsInline +BotsPM +Channels +Correspondents +ForwardChats +ForwardUsers +Groups +PhoneCalls
TopPeerCategoryPeers 
True 
Update +AiComposeTones +AttachMenuBots +AutoSaveSettings +BotBusinessConnect +BotCallbackQuery +BotChatBoost +BotChatInviteRequester +BotCommands +BotDeleteBusinessMessage +BotEditBusinessMessage +BotGuestChatQuery +BotInlineQuery +BotInlineSend +BotMenuButton +BotMessageReaction +BotMessageReactions +BotNewBusinessMessage +BotPrecheckoutQuery +BotPurchasedPaidMedia +BotShippingQuery +BotStopped +BotWebhookJSON +BotWebhookJSONQuery +BusinessBotCallbackQuery +Channel +ChannelAvailableMessages +ChannelMessageForwards +ChannelMessageViews +ChannelParticipant +ChannelPinnedTopic +ChannelPinnedTopics +ChannelReadMessagesContents +ChannelTooLong +ChannelUserTyping +ChannelViewForumAsMessages +ChannelWebPage +Chat +ChatDefaultBannedRights +ChatParticipant +ChatParticipantAdd +ChatParticipantAdmin +ChatParticipantDelete +ChatParticipantRank +ChatParticipants +ChatUserTyping +Config +ContactsReset +DcOptions +DeleteChannelMessages +DeleteGroupCallMessages +DeleteMessages +DeleteQuickReply +DeleteQuickReplyMessages +DeleteScheduledMessages +DialogFilter +DialogFilterOrder +DialogFilters +DialogPinned +DialogUnreadMark +DraftMessage +EditChannelMessage +EditMessage +EmojiGameInfo +EncryptedChatTyping +EncryptedMessagesRead +Encryption +FavedStickers +FolderPeers +GeoLiveViewed +GroupCall +GroupCallChainBlocks +GroupCallConnection +GroupCallEncryptedMessage +GroupCallMessage +GroupCallParticipants +InlineBotCallbackQuery +JoinChatWebViewDecision +LangPack +LangPackTooLong +LoginToken +ManagedBot +MessageExtendedMedia +MessageID +MessagePoll +MessagePollVote +MessageReactions +MonoForumNoPaidException +MoveStickerSetToTop +NewAuthorization +NewBotConnection +NewChannelMessage +NewEncryptedMessage +NewMessage +NewQuickReply +NewScheduledMessage +NewStickerSet +NewStoryReaction +NotifySettings +PaidReactionPrivacy +PeerBlocked +PeerHistoryTTL +PeerLocated +PeerSettings +PeerWallpaper +PendingJoinRequests +PhoneCall +PhoneCallSignalingData +PinnedChannelMessages +PinnedDialogs +PinnedForumTopic +PinnedForumTopics +PinnedMessages +PinnedSavedDialogs +Privacy +PtsChanged +QuickReplies +QuickReplyMessage +ReadChannelDiscussionInbox +ReadChannelDiscussionOutbox +ReadChannelInbox +ReadChannelOutbox +ReadFeaturedEmojiStickers +ReadFeaturedStickers +ReadHistoryInbox +ReadHistoryOutbox +ReadMessagesContents +ReadMonoForumInbox +ReadMonoForumOutbox +ReadStories +RecentEmojiStatuses +RecentReactions +RecentStickers +SavedDialogPinned +SavedGifs +SavedReactionTags +SavedRingtones +SentPhoneCode +SentStoryReaction +ServiceNotification +SmsJob +StarGiftAuctionState +StarGiftAuctionUserState +StarGiftCraftFail +StarsBalance +StarsRevenueStatus +StickerSets +StickerSetsOrder +StoriesStealthMode +Story +StoryID +Theme +TranscribedAudio +User +UserEmojiStatus +UserName +UserPhone +UserStatus +UserTyping +WebBrowserException +WebBrowserSettings +WebPage +WebViewResultSent
Updates -updateShort -updateShortChatMessage -updateShortMessage -updateShortSentMessage  +Combined +TooLong
UrlAuthResult +Accepted +Default +Request
User  +Empty
UserFull 
UserProfilePhoto  +Empty
UserStatus +Empty +LastMonth +LastWeek +Offline +Online +Recently
Username 
VideoSize  +EmojiMarkup +StickerMarkup
WallPaper  +NoFile
WallPaperSettings 
WebAuthorization 
WebDocument  +NoProxy
WebDomainException 
WebPage  +Empty +NotModified +Pending
WebPageAttribute +AiComposeTone +StarGiftAuction +StarGiftCollection +StickerSet +Story +Theme +UniqueStarGift
WebViewMessageSent 
WebViewResult +Url
account.AuthorizationForm 
account.Authorizations 
account.AutoDownloadSettings 
account.AutoSaveSettings 
account.BusinessChatLinks 
account.ChatThemes  +NotModified
account.ConnectedBots 
account.ContentSettings 
account.EmailVerified  +Login
account.EmojiStatuses  +NotModified
account.PaidMessagesRevenue 
account.PasskeyRegistrationOptions 
account.Passkeys 
account.Password 
account.PasswordInputSettings 
account.PasswordSettings 
account.PrivacyRules 
account.ResetPasswordResult -account.resetPasswordFailedWait -account.resetPasswordOk -account.resetPasswordRequestedWait
account.ResolvedBusinessChatLinks 
account.SavedMusicIds  +NotModified
account.SavedRingtone  +Converted
account.SavedRingtones  +NotModified
account.SentEmailCode 
account.Takeout 
account.Themes  +NotModified
account.TmpPassword 
account.WallPapers  +NotModified
account.WebAuthorizations 
account.WebBrowserSettings  +NotModified
aicompose.Tones  +NotModified
auth.Authorization  +SignUpRequired
auth.CodeType +Call +FlashCall +FragmentSms +MissedCall +Sms
auth.ExportedAuthorization 
auth.LoggedOut 
auth.LoginToken  +MigrateTo +Success
auth.PasskeyLoginOptions 
auth.PasswordRecovery 
auth.SentCode  +PaymentRequired +Success
auth.SentCodeType +App +Call +EmailCode +FirebaseSms +FlashCall +FragmentSms +MissedCall +SetUpEmailRequired +Sms +SmsPhrase +SmsWord
bots.AccessSettings 
bots.BotInfo 
bots.ExportedBotToken 
bots.PopularAppBots 
bots.PreviewInfo 
bots.RequestedButton 
channels.AdminLogResults 
channels.ChannelParticipant 
channels.ChannelParticipants  +NotModified
channels.SendAsPeers 
channels.SponsoredMessageReportResult +AdsHidden +ChooseOption +Reported
chatlists.ChatlistInvite  +Already
chatlists.ChatlistUpdates 
chatlists.ExportedChatlistInvite 
chatlists.ExportedInvites 
contacts.Blocked  +Slice
contacts.ContactBirthdays 
contacts.Contacts  +NotModified
contacts.Found 
contacts.ImportedContacts 
contacts.ResolvedPeer 
contacts.SponsoredPeers  +Empty
contacts.TopPeers  +Disabled +NotModified
fragment.CollectibleInfo 
help.AppConfig  +NotModified
help.AppUpdate  -help.noAppUpdate
help.CountriesList  +NotModified
help.Country 
help.CountryCode 
help.DeepLinkInfo  +Empty
help.InviteText 
help.PassportConfig  +NotModified
help.PeerColorOption 
help.PeerColorSet -help.peerColorProfileSet 
help.PeerColors  +NotModified
help.PremiumPromo 
help.PromoData  +Empty
help.RecentMeUrls 
help.Support 
help.SupportName 
help.TermsOfService 
help.TermsOfServiceUpdate  +Empty
help.TimezonesList  +NotModified
help.UserInfo  +Empty
messages.AffectedFoundMessages 
messages.AffectedHistory 
messages.AffectedMessages 
messages.AllStickers  +NotModified
messages.ArchivedStickers 
messages.AvailableEffects  +NotModified
messages.AvailableReactions  +NotModified
messages.BotApp 
messages.BotCallbackAnswer 
messages.BotPreparedInlineMessage 
messages.BotResults 
messages.ChatAdminsWithInvites 
messages.ChatFull 
messages.ChatInviteImporters 
messages.ChatInviteJoinResult +Ok +WebView
messages.Chats  +Slice
messages.CheckedHistoryImportPeer 
messages.ComposedMessageWithAI 
messages.DhConfig  +NotModified
messages.DialogFilters 
messages.Dialogs  +NotModified +Slice
messages.DiscussionMessage 
messages.EmojiGameInfo -messages.emojiGameDiceInfo -messages.emojiGameUnavailable
messages.EmojiGameOutcome 
messages.EmojiGroups  +NotModified
messages.ExportedChatInvite  +Replaced
messages.ExportedChatInvites 
messages.FavedStickers  +NotModified
messages.FeaturedStickers  +NotModified
messages.ForumTopics 
messages.FoundStickerSets  +NotModified
messages.FoundStickers  +NotModified
messages.HighScores 
messages.HistoryImport 
messages.HistoryImportParsed 
messages.InactiveChats 
messages.InvitedUsers 
messages.MessageEditData 
messages.MessageReactionsList 
messages.MessageViews 
messages.Messages -messages.channelMessages  +NotModified +Slice
messages.MyStickers 
messages.PeerDialogs 
messages.PeerSettings 
messages.PreparedInlineMessage 
messages.QuickReplies  +NotModified
messages.Reactions  +NotModified
messages.RecentStickers  +NotModified
messages.SavedDialogs  +NotModified +Slice
messages.SavedGifs  +NotModified
messages.SavedReactionTags  +NotModified
messages.SearchCounter 
messages.SearchResultsCalendar 
messages.SearchResultsPositions 
messages.SentEncryptedMessage -messages.sentEncryptedFile 
messages.SponsoredMessages  +Empty
messages.StickerSet  +NotModified
messages.StickerSetInstallResult +Archive +Success
messages.Stickers  +NotModified
messages.TranscribedAudio 
messages.TranslatedText -messages.translateResult
messages.VotesList 
messages.WebPage 
messages.WebPagePreview 
payments.BankCardData 
payments.CheckCanSendGiftResult +Fail +Ok
payments.CheckedGiftCode 
payments.ConnectedStarRefBots 
payments.ExportedInvoice 
payments.GiveawayInfo  +Results
payments.PaymentForm  +StarGift +Stars
payments.PaymentReceipt  +Stars
payments.PaymentResult  -payments.paymentVerificationNeeded
payments.ResaleStarGifts 
payments.SavedInfo 
payments.SavedStarGifts 
payments.StarGiftActiveAuctions  +NotModified
payments.StarGiftAuctionAcquiredGifts 
payments.StarGiftAuctionState 
payments.StarGiftCollections  +NotModified
payments.StarGiftUpgradeAttributes 
payments.StarGiftUpgradePreview 
payments.StarGiftWithdrawalUrl 
payments.StarGifts  +NotModified
payments.StarsRevenueAdsAccountUrl 
payments.StarsRevenueStats 
payments.StarsRevenueWithdrawalUrl 
payments.StarsStatus 
payments.SuggestedStarRefBots 
payments.UniqueStarGift 
payments.UniqueStarGiftValueInfo 
payments.ValidatedRequestedInfo 
phone.ExportedGroupCallInvite 
phone.GroupCall 
phone.GroupCallStars 
phone.GroupCallStreamChannels 
phone.GroupCallStreamRtmpUrl 
phone.GroupParticipants 
phone.JoinAsPeers 
phone.PhoneCall 
photos.Photo 
photos.Photos  +Slice
premium.BoostsList 
premium.BoostsStatus 
premium.MyBoosts 
smsjobs.EligibilityToJoin -smsjobs.eligibleToJoin
smsjobs.Status 
stats.BroadcastStats 
stats.MegagroupStats 
stats.MessageStats 
stats.PollStats 
stats.PublicForwards 
stats.StoryStats 
stickers.SuggestedShortName 
storage.FileType -storage.fileGif -storage.fileJpeg -storage.fileMov -storage.fileMp3 -storage.fileMp4 -storage.filePartial -storage.filePdf -storage.filePng -storage.fileUnknown -storage.fileWebp
stories.Albums  +NotModified
stories.AllStories  +NotModified
stories.CanSendStoryCount 
stories.FoundStories 
stories.PeerStories 
stories.Stories 
stories.StoryReactionsList 
stories.StoryViews 
stories.StoryViewsList 
updates.ChannelDifference  +Empty +TooLong
updates.Difference  +Empty +Slice +TooLong
updates.State 
upload.CdnFile  +ReuploadNeeded
upload.File  +CdnRedirect
upload.WebFile 
users.SavedMusic  +NotModified
users.UserFull 
users.Users  +Slice`,
  methods: ` initConnection invokeAfterMsg invokeAfterMsgs invokeWithApnsSecret invokeWithBusinessConnection invokeWithGooglePlayIntegrity invokeWithLayer invokeWithMessagesRange invokeWithReCaptcha invokeWithTakeout invokeWithoutUpdates
account acceptAuthorization cancelPasswordEmail changeAuthorizationSettings changePhone *checkUsername clearRecentEmojiStatuses confirmBotConnection confirmPasswordEmail confirmPhone createBusinessChatLink createTheme declinePasswordReset deleteAccount deleteAutoSaveExceptions deleteBusinessChatLink deletePasskey deleteSecureValue deleteWebBrowserSettingsExceptions disablePeerConnectedBot editBusinessChatLink finishTakeoutSession *getAccountTTL *getAllSecureValues *getAuthorizationForm *getAuthorizations *getAutoDownloadSettings *getAutoSaveSettings *getBotBusinessConnection *getBusinessChatLinks *getChannelDefaultEmojiStatuses *getChannelRestrictedStatusEmojis *getChatThemes *getCollectibleEmojiStatuses *getConnectedBots *getContactSignUpNotification *getContentSettings *getDefaultBackgroundEmojis *getDefaultEmojiStatuses *getDefaultGroupPhotoEmojis *getDefaultProfilePhotoEmojis *getGlobalPrivacySettings *getMultiWallPapers *getNotifyExceptions *getNotifySettings *getPaidMessagesRevenue *getPasskeys *getPassword *getPasswordSettings *getPrivacy *getReactionsNotifySettings *getRecentEmojiStatuses *getSavedMusicIds *getSavedRingtones *getSecureValue *getTheme *getThemes getTmpPassword *getUniqueGiftChatThemes *getWallPaper *getWallPapers *getWebAuthorizations *getWebBrowserSettings initPasskeyRegistration initTakeoutSession installTheme installWallPaper invalidateSignInCodes registerDevice registerPasskey reorderUsernames reportPeer reportProfilePhoto resendPasswordEmail resetAuthorization resetNotifySettings resetPassword resetWallPapers resetWebAuthorization resetWebAuthorizations *resolveBusinessChatLink saveAutoDownloadSettings saveAutoSaveSettings saveMusic saveRingtone saveSecureValue saveTheme saveWallPaper sendChangePhoneCode sendConfirmPhoneCode sendVerifyEmailCode sendVerifyPhoneCode setAccountTTL setAuthorizationTTL setContactSignUpNotification setContentSettings setGlobalPrivacySettings setMainProfileTab setPrivacy setReactionsNotifySettings toggleConnectedBotPaused toggleNoPaidMessagesException toggleSponsoredMessages toggleUsername toggleWebBrowserSettingsException unregisterDevice updateBirthday updateBusinessAwayMessage updateBusinessGreetingMessage updateBusinessIntro updateBusinessLocation updateBusinessWorkHours updateColor updateConnectedBot updateDeviceLocked updateEmojiStatus updateNotifySettings updatePasswordSettings updatePersonalChannel updateProfile updateStatus updateTheme updateUsername updateWebBrowserSettings uploadRingtone uploadTheme uploadWallPaper verifyEmail verifyPhone
aicompose createTone deleteTone *getTone *getToneExample *getTones saveTone updateTone
auth acceptLoginToken bindTempAuthKey cancelCode checkPaidAuth checkPassword checkRecoveryPassword dropTempAuthKeys exportAuthorization exportLoginToken finishPasskeyLogin importAuthorization importBotAuthorization importLoginToken importWebTokenAuthorization initPasskeyLogin logOut recoverPassword reportMissingCode requestFirebaseSms requestPasswordRecovery resendCode resetAuthorizations resetLoginEmail sendCode signIn signUp
bots addPreviewMedia allowSendMessage answerWebhookJSONQuery canSendMessage *checkDownloadFileParams *checkUsername createBot deletePreviewMedia editAccessSettings editPreviewMedia exportBotToken *getAccessSettings *getAdminedBots *getBotCommands *getBotInfo *getBotMenuButton *getBotRecommendations *getPopularAppBots *getPreviewInfo *getPreviewMedias *getRequestedWebViewButton invokeWebViewCustomMethod reorderPreviewMedias reorderUsernames requestWebViewButton resetBotCommands sendCustomRequest setBotBroadcastDefaultAdminRights setBotCommands setBotGroupDefaultAdminRights setBotInfo setBotMenuButton setCustomVerification setJoinChatResults toggleUserEmojiStatusPermission toggleUsername updateStarRefProgram updateUserEmojiStatus
channels *checkSearchPostsFlood *checkUsername convertToGigagroup createChannel ~createForumTopic deactivateAllUsernames deleteChannel deleteHistory deleteMessages deleteParticipantHistory deleteTopicHistory editAdmin editBanned editCreator editForumTopic editLocation editPhoto editTitle *exportMessageLink *getAdminLog *getAdminedPublicChannels *getChannelRecommendations *getChannels *getForumTopics *getForumTopicsByID *getFullChannel *getGroupsForDiscussion *getInactiveChannels *getLeftChannels *getMessageAuthor *getMessages *getParticipant *getParticipants *getSendAs inviteToChannel joinChannel leaveChannel readHistory readMessageContents reorderPinnedForumTopics reorderUsernames reportAntiSpamFalsePositive reportSpam restrictSponsoredMessages searchPosts setBoostsToUnblockRestrictions setDiscussionGroup setEmojiStickers setMainProfileTab setStickers toggleAntiSpam toggleAutotranslation toggleForum toggleJoinRequest toggleJoinToSend toggleParticipantsHidden togglePreHistoryHidden toggleSignatures toggleSlowMode toggleUsername toggleViewForumAsMessages updateColor updateEmojiStatus updatePaidMessagesPrice updatePinnedForumTopic updateUsername
chatlists *checkChatlistInvite deleteExportedInvite editExportedInvite exportChatlistInvite *getChatlistUpdates *getExportedInvites *getLeaveChatlistSuggestions hideChatlistUpdates joinChatlistInvite joinChatlistUpdates leaveChatlist
contacts acceptContact addContact block blockFromReplies deleteByPhones deleteContacts editCloseFriends exportContactToken *getBirthdays *getBlocked *getContactIDs *getContacts getLocated *getSaved *getSponsoredPeers *getStatuses *getTopPeers importContactToken importContacts resetSaved resetTopPeerRating *resolvePhone *resolveUsername *search setBlocked toggleTopPeers unblock updateContactNote
folders editPeerFolders
fragment *getCollectibleInfo
help acceptTermsOfService dismissSuggestion editUserInfo *getAppConfig *getAppUpdate *getCdnConfig *getConfig *getCountriesList *getDeepLinkInfo *getInviteText *getNearestDc *getPassportConfig *getPeerColors *getPeerProfileColors *getPremiumPromo *getPromoData *getRecentMeUrls *getSupport *getSupportName *getTermsOfServiceUpdate *getTimezonesList *getUserInfo hidePromoData saveAppLog setBotUpdatesStatus
langpack *getDifference *getLangPack *getLanguage *getLanguages *getStrings
messages acceptEncryption acceptUrlAuth addChatUser addPollAnswer appendTodoList *checkChatInvite *checkHistoryImport *checkHistoryImportPeer *checkQuickReplyShortcut checkUrlAuthMatchCode clearAllDrafts clearRecentReactions clearRecentStickers clickSponsoredMessage composeMessageWithAI createChat ~createForumTopic declineUrlAuth deleteChat deleteChatUser deleteExportedChatInvite deleteFactCheck deleteHistory deleteMessages deleteParticipantReaction deleteParticipantReactions deletePhoneCallHistory deletePollAnswer deleteQuickReplyMessages deleteQuickReplyShortcut deleteRevokedExportedChatInvites deleteSavedHistory deleteScheduledMessages deleteTopicHistory discardEncryption editChatAbout editChatAdmin editChatCreator editChatDefaultBannedRights editChatParticipantRank editChatPhoto editChatTitle editExportedChatInvite editFactCheck editForumTopic editInlineBotMessage editMessage editQuickReplyShortcut exportChatInvite faveSticker ~forwardMessages *getAdminsWithInvites *getAllDrafts *getAllStickers *getArchivedStickers *getAttachMenuBot *getAttachMenuBots *getAttachedStickers *getAvailableEffects *getAvailableReactions *getBotApp getBotCallbackAnswer *getChatInviteImporters *getChats *getCommonChats *getCustomEmojiDocuments *getDefaultHistoryTTL *getDefaultTagReactions *getDhConfig *getDialogFilters *getDialogUnreadMarks *getDialogs *getDiscussionMessage *getDocumentByHash *getEmojiGameInfo *getEmojiGroups *getEmojiKeywords *getEmojiKeywordsDifference *getEmojiKeywordsLanguages *getEmojiProfilePhotoGroups *getEmojiStatusGroups *getEmojiStickerGroups *getEmojiStickers *getEmojiURL *getExportedChatInvite *getExportedChatInvites *getExtendedMedia *getFactCheck *getFavedStickers *getFeaturedEmojiStickers *getFeaturedStickers *getForumTopics *getForumTopicsByID *getFullChat *getFutureChatCreatorAfterLeave *getGameHighScores *getHistory *getInlineBotResults *getInlineGameHighScores *getMaskStickers *getMessageEditData *getMessageReactionsList *getMessageReadParticipants *getMessages *getMessagesReactions getMessagesViews *getMyStickers *getOldFeaturedStickers *getOnlines *getOutboxReadDate *getPaidReactionPrivacy *getPeerDialogs *getPeerSettings *getPersonalChannelHistory *getPinnedDialogs *getPinnedSavedDialogs *getPollResults *getPollVotes *getPreparedInlineMessage *getQuickReplies *getQuickReplyMessages *getRecentLocations *getRecentReactions *getRecentStickers *getReplies *getRichMessage *getSavedDialogs *getSavedDialogsByID *getSavedGifs *getSavedHistory *getSavedReactionTags *getScheduledHistory *getScheduledMessages *getSearchCounters *getSearchResultsCalendar *getSearchResultsPositions *getSplitRanges *getSponsoredMessages *getStickerSet *getStickers *getSuggestedDialogFilters *getTopReactions *getUnreadMentions *getUnreadPollVotes *getUnreadReactions *getWebPage *getWebPagePreview hideAllChatJoinRequests hideChatJoinRequest hidePeerSettingsBar importChatInvite initHistoryImport installStickerSet markDialogUnread migrateChat prolongWebView rateTranscribedAudio readDiscussion readEncryptedHistory readFeaturedStickers readHistory readMentions readMessageContents readPollVotes readReactions readSavedHistory receivedMessages receivedQueue reorderPinnedDialogs reorderPinnedForumTopics reorderPinnedSavedDialogs reorderQuickReplies reorderStickerSets report reportEncryptedSpam reportMessagesDelivery reportMusicListen reportReaction reportReadMetrics reportSpam reportSponsoredMessage requestAppWebView ~requestEncryption requestMainWebView requestSimpleWebView requestUrlAuth requestWebView saveDefaultSendAs saveDraft saveGif savePreparedInlineMessage saveRecentSticker *search *searchCustomEmoji *searchEmojiStickerSets *searchGlobal *searchSentMedia *searchStickerSets *searchStickers sendBotRequestedPeer ~sendEncrypted ~sendEncryptedFile ~sendEncryptedService ~sendInlineBotResult ~sendMedia ~sendMessage ~sendMultiMedia ~sendPaidReaction ~sendQuickReplyMessages sendReaction sendScheduledMessages ~sendScreenshotNotification sendVote ~sendWebViewData sendWebViewResultMessage setBotCallbackAnswer setBotGuestChatResult setBotPrecheckoutResults setBotShippingResults setChatAvailableReactions setChatTheme setChatWallPaper setDefaultHistoryTTL setDefaultReaction setEncryptedTyping setGameScore setHistoryTTL setInlineBotResults setInlineGameScore setTyping ~startBot startHistoryImport summarizeText toggleBotInAttachMenu toggleDialogFilterTags toggleDialogPin toggleNoForwards togglePaidReactionPrivacy togglePeerTranslations toggleSavedDialogPin toggleStickerSets toggleSuggestedPostApproval toggleTodoCompleted transcribeAudio translateText uninstallStickerSet unpinAllMessages updateDialogFilter updateDialogFiltersOrder updatePinnedForumTopic updatePinnedMessage updateSavedReactionTag uploadEncryptedFile uploadImportedMedia uploadMedia viewSponsoredMessage
payments applyGiftCode assignAppStoreTransaction assignPlayMarketTransaction botCancelStarsSubscription canPurchaseStore changeStarsSubscription *checkCanSendGift *checkGiftCode clearSavedInfo connectStarRefBot convertStarGift craftStarGift createStarGiftCollection deleteStarGiftCollection editConnectedStarRefBot exportInvoice fulfillStarsSubscription *getBankCardData *getConnectedStarRefBot *getConnectedStarRefBots *getCraftStarGifts *getGiveawayInfo *getPaymentForm *getPaymentReceipt *getPremiumGiftCodeOptions *getResaleStarGifts *getSavedInfo *getSavedStarGift *getSavedStarGifts *getStarGiftActiveAuctions *getStarGiftAuctionAcquiredGifts *getStarGiftAuctionState *getStarGiftCollections *getStarGiftUpgradeAttributes *getStarGiftUpgradePreview getStarGiftWithdrawalUrl *getStarGifts *getStarsGiftOptions *getStarsGiveawayOptions getStarsRevenueAdsAccountUrl *getStarsRevenueStats getStarsRevenueWithdrawalUrl *getStarsStatus *getStarsSubscriptions *getStarsTopupOptions *getStarsTransactions *getStarsTransactionsByID *getSuggestedStarRefBots *getUniqueStarGift *getUniqueStarGiftValueInfo launchPrepaidGiveaway refundStarsCharge reorderStarGiftCollections resolveStarGiftOffer saveStarGift sendPaymentForm ~sendStarGiftOffer sendStarsForm toggleChatStarGiftNotifications toggleStarGiftsPinnedToTop transferStarGift updateStarGiftCollection updateStarGiftPrice upgradeStarGift validateRequestedInfo
phone acceptCall *checkGroupCall confirmCall ~createConferenceCall ~createGroupCall declineConferenceCallInvite deleteConferenceCallParticipants deleteGroupCallMessages deleteGroupCallParticipantMessages discardCall discardGroupCall editGroupCallParticipant editGroupCallTitle exportGroupCallInvite *getCallConfig *getGroupCall *getGroupCallChainBlocks *getGroupCallJoinAs *getGroupCallStars *getGroupCallStreamChannels getGroupCallStreamRtmpUrl *getGroupParticipants inviteConferenceCallParticipant inviteToGroupCall joinGroupCall joinGroupCallPresentation leaveGroupCall leaveGroupCallPresentation receivedCall ~requestCall saveCallDebug saveCallLog saveDefaultGroupCallJoinAs saveDefaultSendAs sendConferenceCallBroadcast sendGroupCallEncryptedMessage ~sendGroupCallMessage sendSignalingData setCallRating startScheduledGroupCall toggleGroupCallRecord toggleGroupCallSettings toggleGroupCallStartSubscription
photos deletePhotos *getUserPhotos updateProfilePhoto uploadContactProfilePhoto uploadProfilePhoto
premium applyBoost *getBoostsList *getBoostsStatus *getMyBoosts *getUserBoosts
smsjobs finishJob *getSmsJob *getStatus *isEligibleToJoin join leave updateSettings
stats *getBroadcastStats *getMegagroupStats *getMessagePublicForwards *getMessageStats *getPollStats *getStoryPublicForwards *getStoryStats *loadAsyncGraph
stickers addStickerToSet changeSticker changeStickerPosition *checkShortName createStickerSet deleteStickerSet removeStickerFromSet renameStickerSet replaceSticker setStickerSetThumb suggestShortName
stories activateStealthMode *canSendStory createAlbum deleteAlbum deleteStories editStory *exportStoryLink *getAlbumStories *getAlbums *getAllReadPeerStories *getAllStories *getChatsToSend *getPeerMaxIDs *getPeerStories *getPinnedStories *getStoriesArchive *getStoriesByID *getStoriesViews *getStoryReactionsList *getStoryViewsList incrementStoryViews readStories reorderAlbums report *searchPosts sendReaction ~sendStory ~startLive toggleAllStoriesHidden togglePeerStoriesHidden togglePinned togglePinnedToTop updateAlbum
updates *getChannelDifference *getDifference *getState
upload *getCdnFile *getCdnFileHashes *getFile *getFileHashes *getWebFile reuploadCdnFile saveBigFilePart saveFilePart
users *getFullUser *getRequirementsToContact *getSavedMusic *getSavedMusicByID *getUsers setSecureValueErrors suggestBirthday`,
  names: `flags~ peer~ id~ users~ hash~ title~ user_id~ date text~ chats~ url message~ channel~ offset~ limit msg_id~ access_hash count bot~ call~ random_id~ entities length type~ pts channel_id photo~ slug chat_id~ currency max_id~ messages~ description~ lang_code~ media~ top_msg_id amount~ query_id settings~ data~ new_value~ reply_markup bot_id~ order~ phone_number pinned~ pts_count stars~ name next_offset~ offset_id~ video~ emoticon q qts query~ style days creator emoji_id prompt installs_count author_id example_english tone~ from~ to inactive has_settings request_write_access show_in_attach_menu show_in_side_menu side_menu_disclaimer_needed short_name peer_types~ icons~ icon~ colors~ color~ bots~ pos current~ official_app password_pending encrypted_requests_disabled~ call_requests_disabled~ unconfirmed device_model platform system_version api_id app_name app_version date_created date_active ip country region disabled video_preload_large audio_preload_next phonecalls_less_data stories_preload photo_size_max video_size_max file_size_max video_upload_maxbitrate small_queue_active_operations_max large_queue_active_operations_max photos~ videos~ video_max_size premium_required static_icon_id effect_sticker_id effect_animation_id premium~ reaction~ static_icon appear_animation select_animation activate_animation effect_animation around_animation center_icon day month year gift~ giveaway unclaimed giveaway_msg_id expires used_gift_slug multiplier document~ placeholder_path background_color background_dark_color header_color header_dark_color connection_id~ dc_id rights command has_preview_medias description_photo description_document commands menu_button privacy_policy_url app_settings verifier_settings invert_media first_name last_name vcard geo~ heading period~ proximity_notification_radius shipping_address_requested test total_amount address~ provider venue_id venue_type force_large_media force_small_media manual safe rich_message~ no_webpage send_message~ thumb~ content~ can_modify_custom_description company custom_description offline_only shortcut_id schedule recipients~ start_date end_date existing_chats new_chats contacts~ non_contacts exclude_selected exclude_users~ reply read_messages delete_sent_messages delete_received_messages edit_name edit_bio edit_profile_photo edit_username view_gifts sell_gifts change_gift_settings transfer_and_upgrade_gifts transfer_stars~ manage_stories link~ views~ no_activity_days sticker~ geo_point~ start_minute end_minute open_now timezone_id weekly_open public_keys public_key~ action~ prev_value~ prev_stickerset new_stickerset prev_photo new_photo topic prev_banned_rights new_banned_rights prev_message new_message prev_topic new_topic invite~ prev_invite new_invite prev_rank new_rank participant~ via_chatlist approved_by prev_participant~ new_participant~ join_muted~ join leave ban unban kick unkick promote demote info~ edit delete group_call invites~ send forums sub_extend edit_rank exclude_new_messages ranges subscription_until_date rank can_edit self inviter_id promoted_by admin_rights left kicked_by banned_rights via_request broadcast~ verified megagroup restricted~ signatures min scam has_link has_geo slowmode_enabled call_active call_not_empty fake gigagroup noforwards join_to_send join_request forum~ flags2 stories_hidden stories_hidden_min stories_unavailable signature_profiles autotranslation broadcast_messages_allowed monoforum forum_tabs username restriction_reason default_banned_rights participants_count usernames stories_max_id profile_color emoji_status level bot_verification_icon send_paid_messages_stars linked_monoforum_id until_date deactivated version~ migrated_to change_info post_messages edit_messages delete_messages ban_users invite_users pin_messages add_admins anonymous manage_call other manage_topics post_stories edit_stories delete_stories~ manage_direct_messages manage_ranks admin_id~ invites_count revoked_invites_count view_messages send_messages send_media send_stickers send_gifs send_games send_inline embed_links send_polls send_photos send_videos send_roundvideos send_audios send_voices send_docs send_plain send_reactions can_view_participants can_set_username can_set_stickers hidden_prehistory can_set_location has_scheduled can_view_stats blocked~ can_delete_channel antispam participants_hidden translations_disabled stories_pinned_available view_forum_as_messages restricted_sponsored can_view_revenue paid_media_allowed can_view_stars_revenue paid_reactions_available stargifts_available paid_messages_available about admins_count kicked_count banned_count online_count read_inbox_max_id read_outbox_max_id unread_count chat_photo notify_settings exported_invite bot_info~ migrated_from_chat_id migrated_from_max_id pinned_msg_id stickerset~ available_min_id folder_id linked_chat_id location~ slowmode_seconds slowmode_next_send_date stats_dc ttl_period pending_suggestions groupcall_default_join_as theme_emoticon requests_pending recent_requesters~ default_send_as available_reactions reactions_limit stories~ wallpaper~ boosts_applied boosts_unrestrict emojiset bot_verification stargifts_count main_tab guard_bot_id participants~ public request_needed~ can_refulfill_subscription subscription_pricing subscription_form_id chat~ requested~ onlines self_participant has_video photo_id~ stripped_thumb allow_custom reactions~ theme_settings allow_flashcall current_number allow_app_hash allow_missed_call allow_firebase unknown_number logout_tokens token~ app_sandbox default_p2p_contacts preload_featured_stickers revoke_pm_inbox blocked_mode force_try_ipv6 test_mode this_dc dc_options dc_txt_domain_name chat_size_max megagroup_size_max forwarded_count_max online_update_period_ms offline_blur_timeout_ms offline_idle_timeout_ms online_cloud_timeout_ms notify_cloud_delay_ms notify_default_delay_ms push_chat_period_ms push_chat_limit edit_time_limit revoke_time_limit revoke_pm_time_limit rating_e_decay stickers_recent_limit channels_read_media_period tmp_sessions call_receive_timeout_ms call_ring_timeout_ms call_connect_timeout_ms call_packet_timeout_ms me_url_prefix autoupdate_url_prefix gif_search_username venue_search_username img_search_username static_maps_provider caption_length_max message_length_max webfile_dc_id suggested_lang_code lang_pack_version base_lang_pack_version reactions_default autologin_token device revoked commission_permille duration_months revenue mutual contact_id birthday~ status~ ipv6~ media_only tcpo_only cdn static this_port_only ip_address port secret~ unread_mark top_message unread_mentions_count unread_reactions_count unread_poll_votes_count draft folder unread_muted_peers_count unread_unmuted_peers_count unread_muted_messages_count unread_unmuted_messages_count groups~ broadcasts exclude_muted exclude_read exclude_archived title_noanimate pinned_peers include_peers exclude_peers has_my_invites filter~ disallow_unlimited_stargifts disallow_limited_stargifts disallow_unique_stargifts disallow_premium_gifts disallow_stargifts_from_channels file_reference mime_type size~ thumbs video_thumbs attributes~ voice duration~ performer waveform free text_color~ alt file_name w~ h~ mask mask_coords round_message supports_streaming nosound preload_prefix_size video_start_ts video_codec reply_to~ effect suggested_post code~ phone_code_hash icon_emoji_id emoticons keyword~ from_version keywords~ document_id~ until collectible_id pattern_document_id center_color edge_color pattern_color participant_id g_a_or_b key_fingerprint~ history_deleted g_a bytes file~ permanent expire_date usage_limit usage subscription_expired~ peers~ html need_check autofill_new_broadcasts autofill_public_groups autofill_new_correspondents my closed~ short hidden~ title_missing icon_color from_id~ story long lat accuracy_radius country_iso2 state~ city street archive_and_mute_new_noncontact_peers keep_archived_unmuted keep_archived_folders hide_read_marks new_noncontact_peers_require_premium display_gifts_button noncontact_peers_paid_stars disallowed_gifts can_change_join_muted join_date_asc schedule_start_subscribed can_start_video record_video_active rtmp_stream listeners_hidden conference messages_enabled~ can_change_messages_enabled stream_dc_id record_start_date schedule_date unmuted_video_count unmuted_video_limit invite_link top peer_id from_admin paid_message_stars muted~ can_self_unmute just_joined versioned muted_by_you volume_by_admin video_joined active_date source~ volume raise_hand_rating presentation~ paid_stars_total paused~ endpoint source_groups audio_source semantics sources scale last_timestamp_ms score client_id start_param time invoice~ payload~ provider_data optional owner_id~ video_emoji_markup filter_id srp_id A M1 phone note parts md5_checksum thumb_size volume_id local_id time_ms video_channel video_quality big thumb_version purpose~ option~ months hide_name include_upgrade gift_id update_bid bid_amount stargift~ ton to_id~ keep_original_details spoiler video_cover~ video_timestamp ttl_seconds stopped~ extended_media~ stars_amount live_photo poll correct_answers attached_media~ solution solution_entities solution_media~ game_hash ton_amount client_seed todo nosound_video force_file stickers~ view_id time_in_view_ms active_time_in_view_ms height_to_viewport_ratio_permille seen_range_ratio_permille pnv_token raw_id response client_data authenticator_data signature user_handle attestation_data save payment_data payment_token tmp_password show_previews silent~ mute_until sound stories_muted stories_hide_sender stories_sound shortcut reply_to_msg_id reply_to_peer_id~ quote_text quote_entities quote_offset monoforum_peer_id todo_item_id poll_option story_id rtl noautolink blocks~ documents~ files~ markdown saved_id file_hash~ front_side~ reverse_side~ selfie~ translation~ plain_data refund emoji restore premium_days boost_peer~ only_new_subscribers winners_are_visible additional_peers countries_iso2 prize_description upgrade spend_purpose_peer message_colors_animated base_theme accent_color outbox_accent_color message_colors wallpaper_settings small zoom~ name_requested phone_requested email_requested flexible phone_to_provider email_to_provider recurring prices~ max_tip_amount suggested_tip_amounts terms_url subscription_period key~ value~ username_requested photo_requested button_id peer_type~ max_quantity fwd_text requires_password copy_text quiz~ same_peer buttons bg_primary bg_danger bg_success label strings official beta native_name base_lang_code plural_code strings_count translated_count translations_url zero_value one_value two_value few_value many_value other_value n x~ y coordinates result_id dark flipped temperature_c rotation~ radius out mentioned media_unread post from_scheduled legacy edit_hide offline~ video_processing_pending paid_suggested_post_stars paid_suggested_post_ton from_boosts_applied from_rank saved_peer_id~ fwd_from~ via_bot_id via_business_bot_id guestchat_via_from forwards~ replies~ edit_date post_author grouped_id quick_reply_shortcut_id factcheck report_delivery_until_date schedule_repeat_period summary_from_language reactions_are_possible boosts~ attach_menu from_request domain app~ new_creator_id missed active~ call_id other_participants game_id distance via_giveaway crypto_currency crypto_amount transaction_id winners_count unclaimed_count expired charge recurring_init recurring_used invoice_slug shipping_option_id reason~ answer types~ values credentials~ theme~ same for_both auto_setting_from name_hidden saved converted upgraded refunded can_upgrade prepaid_upgrade upgrade_separate auction_acquired convert_stars upgrade_msg_id upgrade_stars prepaid_upgrade_hash gift_msg_id gift_num accepted declined price expires_at transferred assigned from_offer craft can_export_at resale_amount can_transfer_at can_resell_at drop_original_details_stars can_craft_at rejected balance_too_low reject_comment payer_initiated list completed incompleted collapsed old_text relative short_time long_time short_date long_date day_of_week language video_duration imported~ saved_out from_name channel_post saved_from_peer saved_from_msg_id saved_from_id saved_from_name saved_date psa_type game_outcome nopremium round~ alt_documents game~ channels~ quantity additional_peers_count launch_msg_id winners~ receipt_msg_id results~ via_mention completions webpage unread~ options~ min_id~ can_see_list reactions_as_tags recent_reactions top_reactors comments replies_pts recent_repliers read_max_id reply_to_scheduled forum_topic quote reply_from reply_media reply_to_top_id reply_to_ephemeral premium_would_allow_invite premium_required_for_pm slot cooldown_until_date nearest_dc part~ v2 caption~ audio_id author~ published_date items~ cover~ open full_width allow_scrolling poster_photo_id webpage_id author_photo_id reversed start~ articles bordered striped rows~ autoplay loop video_id credit checkbox checked num~ header align_center align_right valign_middle valign_bottom colspan rowspan cells software_emoji_id last_usage_date salt1 salt2 g p provider_charge_id email shipping_address background_emoji_id gift_emoji_id dark_accent_color dark_colors~ ios_sound android_sound other_sound stories_ios_sound stories_android_sound stories_other_sound report_spam add_contact block_contact share_contact need_contacts_exception report_geo autoarchived invite_members request_chat_broadcast business_bot_paused business_bot_can_reply geo_distance request_chat_title request_chat_date business_bot_id business_bot_manage_url charge_paid_message_stars registration_month phone_country name_change_date photo_change_date max_read_id suggestion p2p_allowed conference_supported protocol connections custom_parameters g_b need_rating need_debug g_a_hash receive_date udp_p2p udp_reflector min_layer max_layer library_versions tcp peer_tag turn stun password~ has_stickers sizes~ video_sizes public_voters multiple_choice open_answers revoting_disabled shuffle_answers hide_results_until_close subscribers_only question answers close_period close_date added_by chosen correct voters recent_voters has_unread_votes total_voters importers~ street_line1 street_line2 post_code store_product store_quantity can_purchase_upgrade transaction bot_url chosen_order messages_notify_from stories_notify_from poll_votes_notify_from chat_invite set~ live single_use selective placeholder resize persistent has_username user_admin_rights bot_admin_rights bot_participant bot_managed suggested_name suggested_username texts nopaid_messages_exception unsaved pinned_to_top~ collection_id~ query_is_free total_daily remains wait_till min_msg_id max_msg_id data_hash salt native_names selfie_required translation_required secure_algo secure_secret secure_secret_id field interaction progress job_id recommended can_report button_text sponsor_info additional_info min_display_duration max_display_duration limited sold_out require_premium limited_per_user peer_color_available auction~ availability_remains availability_total availability_resale first_sale_date last_sale_date resell_min_stars released_by per_user_total per_user_remains locked_until_date auction_slug gifts_per_round auction_start_date upgrade_variants background~ resale_ton_only theme_available burned crafted owner_name owner_address availability_issued gift_address resell_amount~ value_amount value_currency value_usd_amount theme_peer peer_color host_id offer_min_stars craft_chance_permille user_state backdrop_id rarity sender_id recipient_id attribute permille extend_top extend_window min_bid_amount bid_levels top_bidders next_round_at last_gift_num gifts_left current_round total_rounds rounds average_price listed_count fragment_listed_count fragment_listed_url returned bid_date bid_peer acquired_count gifts_count daily_revenue_per_user nanos extended default yearly_boosts per_user_stars current_level_stars next_level_stars withdrawal_enabled current_balance available_balance overall_revenue next_withdrawal_at canceled~ can_refulfill missing_balance bot_canceled pricing chat_invite_hash pending failed stargift_upgrade business_transfer stargift_resale posts_search stargift_prepaid_upgrade stargift_drop_original_details phonegroup_message stargift_auction_bid offer transaction_date transaction_url bot_payload giveaway_post_id floodskip_number starref_commission_permille starref_peer starref_amount paid_messages premium_gift_months ads_proceeds_from_date ads_proceeds_to_date previous min_date max_date json zoom_token error deleted~ kicked banned invitations avg_chars total archived~ masks emojis channel_emoji_status installed_date thumb_dc_id thumb_document_id packs covers active_until_date album_id icon_photo icon_video modified close_friends edited selected_contacts media_areas privacy sent_reaction albums~ music~ blocked_my_stories_from has_viewers views_count forwards_count reactions_count recent_viewers for_chat utc_offset completed_by others_can_append others_can_complete rating~ category connection chat_instance game_short_name boost reply_to_message reference_messages button~ actor old_reactions new_reactions timeout actor_id topic_id enabled~ is_admin sent_messages folder_peers~ live_story sub_chain_id params~ encrypted_message result~ difference poll_id positions~ exception~ confirmed quick_reply private~ wallpaper_overridden phone_call phone_call_id rules~ quick_replies broadcast_id broadcast_post still_unread_count sent_code popup inbox_date balance stealth_mode transcription_id open_external_browser~ display_close_button update updates~ seq seq_start request_phone_number match_codes_first is_app browser match_codes user_id_hint verified_app_name contact mutual_contact bot_chat_history bot_nochats bot_inline_geo support apply_min_photo bot_attach_menu attach_menu_enabled bot_can_edit close_friend contact_require_premium bot_business bot_has_main_app bot_forum_view bot_forum_can_manage_topics bot_can_manage_bots bot_guestchat bot_guard bot_info_version bot_inline_placeholder bot_active_users phone_calls_available phone_calls_private can_pin_message video_calls_available voice_messages_forbidden read_dates_private sponsored_enabled bot_can_manage_emoji_status noforwards_my_enabled noforwards_peer_enabled unofficial_security_risk personal_photo profile_photo fallback_photo common_chats_count private_forward_name bot_group_admin_rights bot_broadcast_admin_rights business_work_hours business_location business_greeting_message business_away_message business_intro personal_channel_id personal_channel_message starref_program stars_rating stars_my_pending_rating stars_my_pending_rating_date saved_music bot_manager_id personal by_me was_online editable background_colors sticker_id pattern~ blur motion second_background_color third_background_color fourth_background_color intensity favicon has_large_media video_cover_photo display_url site_name embed_url embed_type embed_width embed_height cached_page cached_page_views fullsize fullscreen same_origin required_types errors authorization_ttl_days authorizations~ low~ medium high~ users_settings chats_settings broadcasts_settings exceptions links themes~ connected_bots~ sensitive_enabled sensitive_can_change statuses passkeys has_recovery has_secure_values has_password current_algo srp_B hint email_unconfirmed_pattern new_algo new_secure_algo secure_random pending_reset_date login_email_pattern new_password_hash new_secure_settings secure_settings retry_date ids~ ringtones email_pattern valid_until wallpapers~ external_exceptions inapp_exceptions tones setup_password_required otherwise_relogin_days future_auth_token user terms_of_service authorization next_type support_email_address support_email_subject apple_signin_allowed google_signin_allowed reset_available_period reset_pending_date nonce~ play_integrity_project_id play_integrity_nonce receipt~ push_timeout prefix beginning add_users~ lang_codes webapp_req_id events~ missing_peers already_peers saved_count my_results popular_invites retry_contacts categories purchase_date config can_not_skip countries iso2 default_name country_codes country_code prefixes patterns update_app countries_langs color_id channel_min_level group_min_level palette_colors bg_colors story_colors status_text status_entities video_sections period_options proxy~ psa_message dismissed_suggestions custom_pending_suggestion urls min_age_confirm timezones sets~ effects alert has_url native_ui cache_time gallery switch_pm switch_webview admins~ full_chat webview confirm_text result_text diff_text random tags_enabled filters~ dialogs~ prev_stake current_streak plays_left seed stake_ton_amount order_by_create_date topics~ scores pm group~ dates missing_invitees inexact offset_id_offset next_rate search_flood gifs tags periods posts_between start_delay between_delay trial_remains_num trial_remains_until_date votes open_urls used_date participating preparing_results joined_too_early_date admin_disallowed_chat_id disallowed_country winner gift_code_slug stars_prize finish_date activated_count can_save_credentials password_missing form_id provider_id native_provider native_params additional_methods saved_info saved_credentials shipping tip_amount credentials_title gifts~ attributes_hash counters has_saved_credentials chat_notifications_enabled auctions collections sample_attributes next_prices top_hours_graph revenue_graph usd_rate subscriptions subscriptions_next_offset subscriptions_missing_balance history suggested_bots last_sale_on_fragment value_is_average initial_sale_date initial_sale_stars initial_sale_price last_sale_price floor_price shipping_options participants_next_offset total_stars top_donors my_boost current_level_boosts gift_boosts next_level_boosts premium_audience boost_url prepaid_giveaways my_boost_slots my_boosts monthly_sent_sms allow_international recent_sent recent_since recent_remains total_sent total_since last_gift_slug followers views_per_post shares_per_post reactions_per_post views_per_story shares_per_story reactions_per_story enabled_notifications growth_graph followers_graph mute_graph interactions_graph iv_interactions_graph views_by_source_graph new_followers_by_source_graph languages_graph reactions_by_emotion_graph story_interactions_graph story_reactions_by_emotion_graph recent_posts_interactions members viewers posters members_graph new_members_by_source_graph messages_graph actions_graph weekdays_graph top_posters top_admins top_inviters views_graph votes_graph has_more peer_stories count_remains final new_messages other_updates dialog new_encrypted_messages intermediate_state request_token mtime file_token encryption_key encryption_iv file_hashes file_type full_user system_lang_code lang_pack msg_ids layer range takeout_id scope~ value_hashes phone_code success compare_sound compare_stories parent_peer format message_users message_chats message_megagroups message_channels file_max_size codes no_muted token_type other_uids credential unsave~ after_id ttl tab refund_charged require_payment intro for_profile new_settings verification display_author~ perm_auth_key_id except_auth_keys api_hash except_ids from_dc_id from_auth_key_id bot_auth_token web_auth_token mnc safety_net_token play_integrity_token ios_push_secret email_verification no_joined_notifications via_deeplink manager_id new_media revoke~ custom_method for_import send_as for_everyone grouped thread events_filter by_location check_limit for_personal offset_date offset_topic for_paid_reactions for_live_stories force hashtag offset_rate offset_peer allow_paid_stars tabs apply_to_invites guard_bot signatures_enabled profiles_enabled seconds chatlist add_phone_privacy_exception my_stories_from delete_message delete_history phones self_expires correspondents bots_pm bots_inline phone_calls forward_users forward_chats bots_app bots_guestchat referer collectible path pending_updates_count keys write_allowed share_phone_number match_code fwd_limit import_head attached proofread emojify translate_to_lang revoke_history just_clear legacy_revoke_permanent unfave with_my_score drop_author drop_media_captions allow_paid_floodskip from_peer to_peer quick_reply_shortcut offset_user random_length exclude_pinned sha256 offset_link add_offset increment poll_hash approved media_count good max_qts push listened_duration reaction_peer metrics compact theme_params from_switch_webview from_side_menu in_app_origin from_bot_menu saved_reaction exclude_featured broadcasts_only groups_only users_only requested_peers clear_draft hide_via update_stickersets_order multi_media add_to_recent bot_query_id paid_enabled revert typing edit_message import_id to_lang request_msg_id uninstall archive unarchive stickersets reject unpin pm_oneside business_connection_id charge_id subscription_id invoice_media number sort_by_price sort_by_num for_craft stars_only exclude_unsaved exclude_saved exclude_unlimited exclude_unique sort_by_value exclude_upgradable exclude_unupgradable exclude_hosted inbound outbound ascending order_by_revenue order_by_date giveaway_id decline offer_msg_id requested_info_id delete_stargift add_stargift video_stopped~ block only_left raise_hand video_paused presentation_paused join_as invite_hash debug user_initiative comment video_portrait reset_invite_hash subscribed fallback suggest slots position software new_sticker past future privacy_rules next forwards_first just_contacts reactions_first area fwd_modified fwd_from_id fwd_from_story add_stories pts_limit pts_total_limit qts_limit precise cdn_supported file_id file_part file_total_parts`,
  fields: `! %!'5@*!!!## !_#* !# %!!!###O!!! %U!! U! )!(  7(      !I, %!##!!!)!!!!#!!!!!! %!########## &K %!!# %!'Y### %_)!!*####### /U      %### %!#!'+!,!##T %'5_,*E?!)  %#!### %_B!+!,! #E    & & &+  %#+E##!#!## %!0:N %Q!!!N %!!!!N %!!*E?B!N %_W*!!!!N %_S!!!!0:/N %N! %!_S0:N %'<?_L*E! %'<*E/!!_j -/   ,G O_/E %#_/#! %!!!!  !!  %!!!!!(! %############!# %!0:*! _o_q! %*E! %!__ %_t_u_v_w_x( ## %### # _O! ',+! !M a%M a%M !! a%M a%M a%M a%M ## a%M a&a' a%M a%M a%M a%M ! ## 0 a( 8 ## !! ! #! a+ +## !  %!a+ a+!  a- !! a0a1 a0a1 a- a- %a)a* 0 8 0 M M M ! M M M M M a%M 0 %!#a+##!###!KR#!#!###! a __  %##  %+,!! %#!+!#,!a: %!&#,!a: %+a=a: & %#+a<,a9a:  Z  Z Z %ZH  Z %_!a>!!!!#!!###!!!#!##!!!#!##!!#'5*!?,!a=a?!!!!_1!!!a9!!# %a@aBaO'5*! %_!a>#aFaGaI'*?aS,!#a=aR ' '* %!####!!#!##!##!## !## %#########a^a_aaac#######a8#a[ %#!###!!!aK###!!!#!#####'!aS####!!!!!!!##!!!!#!###=8!!!!!!!!!!!###!!aZ!# %afagaj'an!arasatauavay8a{a}a~b b!b%b& %1a@!aB!aAaEaH#*an?aSb,_1!#b) ! b0_K %!a.+,ana/ # %+a<,a: %+a<,a: %+a: Ab,a] %A# %!!!_O  %#  ! Y _H# %#######!! %#####,_K#!!##################!################## %O_q_P!,az %!/,O!!b,# +# #! +! L %!#####'#!! _Y %R!al&!aoapaq!!!as=!aya{ %R#&bE#### %_v_w!!_2###!'*Y_1!!# %#bL'*Y_1bMbN  !E & ay %##### %'5!,!!!#_O! '  %!!*!# %#!!aw !  !! %#bYaw! %###bVb[b]#!# %_i_S!0:G,!!_h %, b6 ! b6  Q!  *!! *bfbg *bf !bg bhbg F!a]! F )!  %bk! %!bk*@#!!!bXbl  %bmbl / '5,ae!!! %#' ' %ay'5,aebq! '5,aebq '5bR_Obs  9A,!! 9A,bu bd- %b<#b._{ae,_r!!#b1!*b/  %*/! /_K _{! _{ %#_@-) 23) %###'*? &ay %!!R#!!',&*!bfbEaoapaqbFbGbH!asbI ' &! %'5_,*E?_L %!!5!  %!!!# %#####!#! %a2#####!##_!!#aD'5aS*##!##a]#aZb# '5bV %!b|!T %#'c#,0! %!a>!##aD##a;#&,#!!an#X!# %!### #! 1!# _3+! +! -! -/       _' '5 @ #<&L '5 O_, %N %_S0:N %Q_T_U_VN %a _X_Y_ZN %*E?!!_a!N %a *___a_b_cN %_S_d_e!0:/N %N_h %_i_S0:N _O'5 _O!'5 %'<*E/_k_l_j %'<*E_L_j '_,_j '<?_j %_n_o_p_q %_t_u_v_w_x(_y %0:* _o_q_} %*E_~ %_t_u_v_w_x( >5  &4> '  %bvXb_! Y  @ !  !## __bB ! aP %c=cG_T_U! & ay '5bP  A5 '5 '!bs  'cI!bs 'cIUcJ 'cIU ' '5bP! '5 !!bCbP %8#c;## %!&b3 '5bPcK '5bPcLcMbC '5 aw!  &ay '5 O_, %c'c&c(  '5 4 @ 7T ) &4 ! cP! %+!0 @ %!#&!0 %cS#&cT!0 ! &) %!@! cVcX %!cV cP Q_T_U_V Y %!'!!!] %cZ/c^c[c]  ' %!a _X_Y_Z a  %*E?c?c@_acAc>! %!cac@ %cZ!'c^X %cZ/c^ %!#!!!! !!# &' ! %##cZbv_kbQbT!c[c]c^ %cZccbvclc^X a *___a_b_c %_d_ecB/ 'J '  ' 4#####   &H &  # '## !### cm# %!L # # '! >5 &4> A   +5 &4+ %!!!!!!# '5 '5bP                  .    (   .  ( ! _o %!H!!!!!!! c| &! '_L '? %!!!_C!( %d!d#b{! %d!d##d' &! @ 4 '5 'cIcJ!bC %<L!!!!d'! %G90: cT @ %!'   Y      '5  _,  %_L!b^bj ' ' %!Qbe!BI +BI %(!BI0 %!!d3!!!9a[BI %d1! +TBI %d4d5Td3d6d7d89a[BI( %TBI# '5 @ %!!!!!b(# +5  &4+  '5 ' @ /bRbQbT %#_L*bW a 5b[b]!c; /5 %_]!##_[####B!##!! !! dE dE  dE dE dE    / %d@##^-!!! %_+^-!/7 %^-+ %^- %^- %#^-L %^-# %^- %^- %^-dFdGdH %^- %^!- %^-/ %#^-]_- %^-/ %^-dI/dF %^-+ %^-/ # %###_/ #I Fbia]# %!d!#U#F##### dDdE dD %dD###### #!!d? !14 dNJ# dN>4 %dN_W__ dN@ %!#dN_G dN/ dN_W*___a_b_c dNd0#_1 %dLdMb[b]!# %!!!cq!#!#RaI_SaK!###'c###c2!!!##ba,0GN:_|!!#!#b5aQa{!bb##c3bc!#_h %'c2 %dQdRdS#cqdTdU'c#c2dWba,a#b5a{ ! %##!! ! * *A ( *(  + ? * a<  > %!!X!bV#  0  #c< c#cX! %!_Id3_ @BI!!0 %BI_ djdk0 %BITdjdk! %BIdjdkdl %T %T!! %8bV 8c0  8( O dd %!a%M a%M %aNT 6T %&B_^c@! %!!B_^!a9 %dqdrB_^c@a5!dpa9 %Xdg!bV  ! dv %_ITdld3_J dFbz dFbz  ! !! ! %#!b( %_Y# %!!##!!!!#_H0!#!c#&d(!#cX! %!#_H!! %do_He* %d9#d}d~e!###_H!_zc#&d(#!!!! b? ? %!#!c0e* %# e* ! !! %c *c!bf %*bfb}b~ - -L 2;+ 2; %#2; 2; 2; 2; 2; 2;bk 2; 2; 2;# 2; %!!!!!!2;, 2; 2; 2; 2;+ 2; 2;! 2; 2; 2;/ 2; 2; 2; G %b[b]_k# %!#c#!,#d]#####! Q_T_U_V+ %dEY# %#cZX!bU_L#c[c]c^  ! _W %_W_X_Y_Z %d4d5!d7d8!cRTa[ %d4d~>##dmdn!cRTd8a[ %_[_]*E?#B_^c>ca cbca %cZcc?c^X %cd!ce %#&'c% %ck#  _W*___a_b_c %c.8 %_d_e_f_g! %cN!b|c2,_G &cQ, &, &!, !C %aD##eE## %c1b|abc26 %#d[##>C! %###cwcx###cyczc{c}c~# &d  -cQ %_|dZd[         %de          %##+ %#&,_K! _@b8#  *L  '   &H &   , %!d!#/d%_Cd&_| _Wd?b[b]! U #eM !! -eM d%eM 1 !eM ! %#d%*  %##/b{#b[b]eM /!#eN,d%eM - - - - - - - - - eP _Wd?b[b]eM c6 %#eP!< - %cZb3eM/eR -e< -eM *# ePeM - - %##*! - -  %##cZ#eM -# %!!d% %eUeV- %eUeV!d%dE< %eUeVeW-dE< %/eR*Eb3eNeO %#####-## #   & %'U,## ##!!  '# /* %UcG!! '* > A + c2, bm %_1! %bm#e]d<_0#! &_Kdh _K %cpcqcr###ctcu### %!#################### %&#b' !*E/ %#X#'5,aebqbrbs!#_r# %X'5,aebq!eb %##X'dubV ' %X'5,aebq!eb %X'5,aebqeb#    @  %##### %#'_?bAbB# %##'_?bAbBaP! %#'5bP,!#_O ' <b[b]bu <bu <b[b]bR < <b[b]ef <bu '%b}##dJ####_!#####d7) %-G %-cQG#, %##cQ#! %aD#aheE#egcfcgch c=! ##c+c*c)# 4_|dZb5 d _|dZb5 %(cR!#BI %_4##cRBI#ei 'cReC, 'TeCda,                 .    (   .  (         0 &c% _ocvbE6 bk Y   %#_G6   %###cscp +, '% /A /# /! / /+ %!C eT %!!! %em %#elem#eTen           %cBcQ *eH  %_!!!! %_!#eoaJepeq %### %7_F %>*aP? %A*? %+_T_UaP?  cb  _9du- %d!eLd%_Cd& -U - - - - - - - # bkbY %e6e7e8e9e:e;-, -eZ  - - bkb[b] - - c6 - -+ -cG - - - - - - -/eR cG_T_U, %bD#&bEaoapaqbGbI %R&bE %_G*6 %d|#d~e !e#c#,_H04d(e%e&e,_ze-e.!e'e/e(e0 %####cb ,!#6 4,2 L)bC L!bC '5bR_O,d)bC  ! ev  eZ cG %###< dw ##! %<Ld*d+d,d-d'd.) <)- <eu#- <d)- <d)- <d)- <d)- <d)- <d)- <d)- <)              %_E& 9_h    Y4# Y   !    9_h 9-  ex ex ex ex ex  '*dA !Q- %##9/*0:?G_1!!!## -cQ %9&e{e| %##b?!#!!'_~T#!#e%#!e&#*!#######! %e}###!'cT*@eWcC##bT#f!#!f%######## _Hc*! U!bnbobpbX! %f'U_Lf+ %##,0 U_Lf+ #6 f* bk bk #     %d|&,cUe@_30e( eWbV eWbV## a]_r_s!######## %_r_s!!!!  %#cU#f,## bnbobX %es*_/#) ,e& %Ob=b>_s# I# I %!TeiBI %f1!T#eiBIeD %f2(# %aX#T# %##### %!#!#'&a[##*?ds _YI %f1TeiBI %d/!#_H_G#########'I,&*E?###4cadC#cV######## &        _4# !! %## b6 ! +!## +# +D# eL# / bkbh Yd& %!dK!!bX#_!#'5*_,bS#cO!6) ejeQ ej!bjd& ej# ej %#eK %!*## %#_(e>d  %Rb-!aDaI#_v#dQ',c#dXbweM:G!#_|#!! ' %f@ek',bw c2,_G 0 c2c% %ai!+,_G %aifD0 %aifDc2c% %#!!b5!# %e)e1e*c0 -: %_!f2!'5@*_LKY_& %d:d;d<d=d>b( 'U# '#, '* %##*e3 &!           !6bz     #[ %J+&4!L! &#[ %&,+ana+[J &O_Q _N&D[ %_N0![ %J0#[ %J+]_WdG2 %+]_W'4 O! &4,###[ &4,b5[ %_N0fM[ %J+c@a5dtB_^ +c@[ J+c@e[ +,c_[ L JL! %J+_N0fMfKL > >ax >'dZ >'_| %a.>,!+a0a1a+[ %R>! %>P %>HdWD %>= %>Hc#a# >! >eF=S A &aRa] %A,fP+a0a1a+[ A+a<,a] A+!a] A+a] A+a:a] b, Ac#a#   b9 >D=S 8D D=S _o _oD %&D# %'bO P  %Ray& %eG&dW %&HdWbI 0=S 0=S a5 A Af7, b0,  !=S &4 %!&8 8!d%V %c8! 8c#! 80 8b,a] %J+4fKLfL &J! # F  +O[ &4ca '9 %&4H!cdeE fZ&eH![ %&4HdWb5 %!>dW %f;f<aw %_7),b;az %!O,b;az 0=S 0[ 0=S # 0 aw d &_G &as ! %aifDc2 %&a{ bz &K %!&b( &b b! ! #L %R>D=S %ayP %R&fQ %&P %R&D=S %P dD!  ! 0 %>HeJ## >HeJ %ay>C!= >C   %ay&HCfe=S &C=S %D=S, >dWeJ >dWeJ &C    %R&    ! &d _G %!_S#<0G: ey cTc* cTf)  ! &b@ %f;f< %f;f<P ! &c% '9 dz %f5&4!- + +aW +_T_UaT +cG +b@ %+Ha# %a6!f] %fk! eF=S J #, %dQdRdScq'c#A0=S,dXdYba:a{ %dQdRdScq'+0=S,dXdYba:a{ %dQ'=S,G:a{ !(.,! fm(.,#fn  %/  %_+###7db!_9_?_A### %a;##f97##aAaCaD##aE#aH#_F#aK##aLaM!#######'5_T_UaPcG?b@#aQ#FaWaTaU_1aV#aYaZ ' %ai###ag##ajakfDfafp#aK#am#c,###'anK###asauav#aya{dz###b(b'!####b?##b*#b)aZc-###b+#cH# %b2#b3b4_O   %! %fr # _K %fr %#dfaP %<b[b]bRb_ _#! aw#fs '%_!f2!dO5@_LK '%f2dOK %##_M####dPY )Odbfo_9_=_>_?_A /5bRbQbT /bRbQbT %db/*# %##'/#)<#*E?####bVeN_L#bT %'/ %# %'/, _# _H_s _. %f<bXcl %&'c% %d&K _H %4 %#!#J/ %#dx!(_R !! !#! ####.( #.( %)!.(V  !( %!# eZ eZff )#  cb eH # %#####cF!#!#### %g #f~eZ# %eZ# fc.( #  a[ %&0:.( !   _L )#  !; ' )f{  co# )!  fx( %fkfl##)  )#(  %##b:!! %!      'bu %g& _Kb6 _Ob6 ! eH g# %<be#fO eibe##d2BI g) ; ; %!!g#;## %!##!#; ft /; #; %g*g+ ; %! %g. %aC! UanE b6 %V( G! ! !.( a-.( 6b,.(  bz.(  *eH  %bL*Ybz.( cE!#.( g3.( bOa+ a7.( ai.( 6ai.( _v( _v#(  #eE.( e=##( &.( bz.(  #.(   #BIdjdk/ )#  %#'a]-:_L/_~  #)  %b~##U# %### %#0:  0 )#  %b~#_0e^## ### _0 )_0  ###_D#( %!_K&e?#a|##.( _K #.( Qg' U %fg'-:# _Kg( _K #)  0:eN,  =S2D =S2 =S )!  6g5 )#d&  )b5  %_)_+_*dc %!##0/! 'bw %!JV!!eEg7( !( #.( 6eh( fm O#( . 6. # %## eXeYa]! g< %#! !D.( 6 6g>D.( %DCaoapaq.( %ci##fW#  ##cj )bJ  a+( a+a,( 6a7( )f>cl  %_F)6g5eG 6 %#6!D.(= )g5  %V)cl %V #( ' %#!* !.( fm# %eM %6b5.(V _|.( %!=6!Dg?.( Dg?.( 6 %gB6#gC#Dg?.( 6g5 g>D.(c* K.( JfY_-g7( fdD.(  )b5  )f>clgA  g>D.( 6 6g>D.( )#  #)  %gBbO6 %gB6f6etgC#D.( 6f[ ,bv , %###D.(  ejf>bjd&  g5  )cl  %f5fj-## fY %6#.(V eF.( G.( *# du  %dic#_JcX,_ #.( 6f|( / %##_r### %#d~_r###dm# %##!O*E?c?!/###!#( gDc? %gDO*E?c?( %,OgE*E?c?a5#!B_^#( %,O*E?c?B_^dl( fm / %6!VbT!.#( %#gF %6#gHV.( #(.  gH(. _Hc*f)fO(. #  bT #dA# / )gH.(  / %!#b@# / %fh####V.( %6#(V _H.( %##BdE###f###f-f.f/f0 %'! _{ 8b,#.( ##.( eB /dD 6b,V.(a] bz.( fb( ?( _C( 6_C( %6daV( %#aX#da###### #.( dB# %!######dB _Y########!##gJ####!!### _Y#D##gM##gN##gJ####( !gO # %6dZV.( gPgO _,           )fB  %#6c*#.(fi %c*fi # %6b'V.( b'.( %6b'er.( %6b5.(V _|( %6fEfFfG_|.(V %!=fO!!.( %gQ=fO %gQfO#D.( gR!gS.(c* ,fn gRgTgS.(# = =[,fnaq bu ! <!bu _O!### bRbQ#gVbu 6d& 6 #.( ( 6( %_;_8_:_<#!Fg4fW] 4] #] g,bC] _N] g,b6] #] #] b6] #] ] O!a!#dy  %f^)_5_6 Qbe! aP  O bd begZ _{ %@*_LK  %duee  @ ' dw  & @_{ %!   OgYa!    _N  ) ) ) )    ) ) ) )  g% %##& & %!+   ee dD  ) ) ) dw !dz g^) ee_Y 23) b( )  )  %_v####d'# %dOdzg^d; b(K # %#!b6b7bC! ! P &du0 &b3du0  )    )  @ %fyfzK %(.bK&K %!'# 'gc dEew dzgc b(gcK QK )K cPeZ QK # fw cq %f} K ! dDfc K &c9 %##g]+ fR aPdf %a6fk/ g_b6ga %b? %0 %0 %# %a __ %fq %!_1 %f9_P7_q _Y aW &K ee! 1 %_T_Uan dV %g^dz@*_LK aP %fkfl bvbZbQ %bv_kbZbQ %fHbvbQK cP# QbegZ %!_#*_% _' _' _'eW ) _'gc %_'gg_#*_% b6 #g,e+fX Qbe QbegD ee bd # _O _;!# %gb## 'bu %_;gh# b6 _;gh# _;gh  %bdgf Qbe# %Qbe###  %Qbedu  Qbe Q_;ghK %QbegZ# %#Qbe_T_U 7FG 7 JL 7 7bZ/ aP %#UaP# 7FG %aC7g/ 7FG# 7! 7  gYF %7F + 7 23 7F 7 7g1 7!fW 7FP 7P +fN gYF gjfW a= gYF_Q a= %7FUanE +fN %fR7&_m JfY 7fR 7aPdf %7b=b> +aW %] 1aP 1 %a@aB#aJ*ana __a{ %1*c!bf9! 1 1 %#1C 1' 1a- 1H %1+a=a: 1a-a? 1+ee %1fQ*bfb}b~ 1a __ 1? 1* %##1' %1Z#g;CeI3 %### %1 ' %1Z!W!3 1g? 1   2 1' 1' 1a- 1bO23) %##& 1( 1 1 1C 1' %!1P 1P 14 1a-' 1aC %!]!!W3! 1da a@g@ 1aw 1gd 1aw 1fR 1fR 1fR# %#1fR# 1fR 1fR 1fR %##1 1# 1aPdf 1fR %ge1_1e] 1aW %aN1aZ 1fQR 1aP @ !@ %gs@*bz gs*bz gs gs gs gs @bz gsbz gsbz ' %#'_T_UcGcH %!' %#!e_4 # ' '   %gt23 ) ) %f&a #  Z  %######bJeB##23) b6 _v  fJ& cG %aP! %bK_2Z3 %gt'3 fR %gt' 'cH fT # ' &ea +0: ) c6   F) #   ) ) )   gv    ) + & g2 #0 gXFbi gXF gXF gX gXF# &ecbs %!#&4dF/! A+# &4dv &4e3 ) # & cv /gx   %! %Gfu9 %##-#_' %(*a{ %c &*c!bf9gk / A %#A+ &_{ &4 %#gi&Cf6f7 %gi' &4a- &a- %gi &4cQ _o' _o &ae %g]&Cf6f7 &' &H %guA &an A+fS &+ee &a? &a-a: A? A* %b<&_{bwbxb.* &4- %&fQ*bfb}b~ %_i_S'0GN:_h %_i_S&'0GN:c0d_d^_h _ocv %#b.&bwbx*b/ '# %cqf&###aI!#'9#Hbac0d_gk!bbc]grbc &  ) %f;f<W3 7 ) G ) ) dc) %eA&4Lee %b1by&_{Zgl#3 ' +C3 bk  ) a]#  %g] %!ayglWgq3) &4 #bRbQ  ) F Fbi g0 ) ) ) ) F &_{ %b<&aegl!3 &' &4 ) ) ) %&ZglWgm3 &g? A & &'+ &Wgl!3CeI) %7&a ]2 '+ ) &' %&'_G23 &4 ' &' &'# W3 23) & &4  bz & +3CeI) ay  &4# %&'cQ23 7' ) %_o') &3) 3) %gy) &4Wglg~3CeI) &' %g|g]glWgq3) %g]g! ) %g]&Wglg~3CeI) %&) &) &' %&dWHg= %&dWbOWgl %&dWbOW3  %&4 aw) Y)  3) %&HWg~3CeI %&HWg~3CeI %&HdWWg~3CeI /) %0: %!&_{ %h &+ & ) &bv# awf: %eGg]& A %cq&7Jbagk &4fj# &4eJ &f7 ' &C %&H ' %&H %&HdW g]&C C # %gnayP %gn&P %gnP P %f;f<P &'cQ0 & %#&' '# &'# &# & 9cQ %gw!fu&dcc>!_9 +9bt %h!fu&7c>h#_9 %##h!fu7/c>h#_9 %&4dF/# %#cqh!fu&7/c>h#_9bagk &gk %_i_Sba&0:Gbbbc_h 'gc %fY+_- %gy'gc %&Zc#dW#HbOf6f7Wg~3CeI) Y) %!Z) %###ayZbOf6f7gpgqW3 ZbO3 %h%Z) %f<ZYF23) %&4g1dF# %cq&9L %cq&9Lbv &9L %cqf&!#&ba9J'c0gkg{gr %cqf&h&aI!_Sgz&baG09N:c0d_gkg{bbgrbc %_icqf&h&aIh'_Sgz&ba09N:c0d_gkg{bbgrbc_h %cqf&h&aIh'_Sgz&ba#c0gkg{bbgr %&469f_ &_o'9 %cN!&4_G &' &ba9 &4eH 79ezL #fY %g6J0/g7 JfY %g[Jf8 %Jf8gK %&b%b&# &dz %d{#&b(K' _Y _G &# %!gn&'+c< &_Y %g8f_JeEg7Vg9g: %h)gn'+c< %&Ha# 7&9c> &! %&'!_' %gw7fR fR %R& %&fR# &4f_ %_B& %R& %#### %#&4c0e2 &4e4e5 &4 %&'-h+_' aw %&HdW %'bO P &fQR %cq##&' %_G* &bv &h*bZG %#&G 9 @ g-cP g-cP %d1+! cP %&!f3 cT @ %dya5 &7 cV cV &*cV &es %b<&_{ # &h- # &7 %&glg}3 cT23 &4 %c?h# &4 %d3 %####gIcTbT23  cV %#######e~#&es23 ) cT f a] &) cT cT cVee ) %+  & %dOcW& %cW&Iee %cW& %f4&2  %###cWh-&23 %cW&' %##&23 @ @ &#cP +h, &P %## %gccV %gDc?#dtdygG %&@e*bV9gr gDc? %fR& &cV cVcX %&es*##P cVf( %cYcV %cnc?a5 &eceb 8c: &btbseb %c4!a39a!!fW %c.&9*c0 4 %#a48g!h/ %e_8D %e_8a- %X&bVdu_N 8 %8a-c4c7#h.## 8* %c58  83 8fV23 & 8 8 %fU&gi 8g!c:23 %X8+ 8( %c4h.8!#a!h/fW 8fW 8c6 8 & %X+9edeb &# &bv &h0 8gk 8h/ 8fX %890grgk &L %#&fI# 8 %eSX8*# %#8a2c/aZ 8# ' +2C3 %!7' %#cn+bvXb_cD %h17bvXb_cD %#& %gH&23 &  &+ %eyf8 ey     %gL %dO1 %dO1 1423 %dO14 %dO&4 &'23 %dO&' %b6dL aw_~ %_~d0b^bj _~# _, %f;f<bX+*_,_kcl# aw _~ aw* _~# %aw_kf= * %## & &*b' &f? &' %&'GfAeM:!fC &' &f?23 &)  %#b~c*  ' & &W3 &W3 &' &' %!&'_G23 %##h3&Z'23 &' &C &P &'cQ0 %go#&23 %h(&d _G %RaI#&GfAeM:h29_Y##fBfC %RaIc.&eM:h29c/aZ b~ &b~ &'R &' %&f?*ad#P %gn1bO=3 %=##,[#  gW23 gW2 %##az23 az2 az23 gWgU !!#bu h4h5bu ' ' '23) 'd& ' 'fv 'b? `,
  kinds: `*()++..+.*,4#. 7v7v )))))),.!4*!4& .4t!4'*+!4%!8'4% *+* )))))) ...*..**... )))))*,,***6[4/ )), ) .+++ ). 4t4t4t4t4t4t4t. *** ))).,**.*+ + .6i4t  /**** . *4E. 5j  6! ), 6i4t!494>.474A ).!677% .... 53*** ))  80.+   .... ))))  7, )  ..6i   4<     8080 .6: +  ) .. )*4C4J** )))))!,!, )))))))))))))) .  * *   4t 53    ** ).!4K!4N.+ 4P..4c4c4~4~5z5z**,,4R4R6^6^6i6i  ..  !.!.8-8-504Y4Y655a656550505'5'5'  ..4T )  ,594T4T          2  2     **  ))))))))))))))))))))   )!6=  *. )) ,,4W )6[,4Y    ) . * ))))))))))))))))))()))))))), .4b!7+4Y*!8+7#6^6^4~*++,    * )   *5N    ))))))))))))))))),** ))))))))))))))))) ))))))))))))))))))))) .*******6i6a5'!4;,**7l**,4R**** *!.6[.*!,6[4c*6c8-**7l4@*6w,  4a  !+ ) ))) 6i!8'*7]+4V  ) *      ,!4_   4_ )+/ )!6z7G!7x ))))))!/.2 )))))2*!4m.**********************......***.**6z.  4D.. ) **++ 2,44 8*. ))))))*.*/   ) ****4v  5. ****  ))))))) 7v !5j!5j!5j )   4p   ))))) +/.,!6j!8,!4u  )*../ )).5z.** ) 62 )))-  *-. 5q.5c+7u   . . +!.  . .* !4z  !+ +* +  +**** * ,/+ )     /  + *+*/5#  *  )   *****   !6[ .  )7v ,*/ )))* 4b  )) )))   *6[  7q +  6i  --* .... ))))))+4s )))))))))))  ***** . * )6[  )* 7v+ ))))))) ***+5:5:+ ).!5;*.!***+ * +..  +- +6) 6!  .  5_    6%6'/4l     )  5s   +* .   6%6%5E     5W     5m  5M  !6!!6!       5W   ,5j*5m 5Z5Z8,*+// . 7v +   *  .   5W+. +*+  +** )       *      6! .  5} 6r 6!*7v )) +  ) + 5t   )5j   )   )5W5m**.  5^ )      6%  5c +!5c. )5m5W  6k!*5c.!675c.+/ *7| )) 5Z !5W          +   +****  ...5h4l//./ )4l4l4l /  ,,    22*6H226H+ !,   . *5j.!67*5j*/ *.  5m ))!6M!5m!5W  !5r .  + + // 7?765u5u5u!5u!5u79   . ).+  ..5W5m )* 6!   5j 7v )) !5j!..   )        *   5j+ )43**!*6#8.,     *  )     * )))))))!6.+!+.*.6)!6)2-!6(. ))6- *7(*  .   6!     ) /  .          2    )  !5A      ,  !6+ ))) .   !61 )). ..**.     ......*---645N .   54 ))6z  .-   ---- )))))))) ))))* *.6[69,,6[6A.6: *6@*.+6>*5,**.7,   )     66 * )).46,   !,   6i  )))+ !6[ + 6[* )6[ .+7v      .     )**      , )22   +*  6[/6W )).  6Y.  6f 6l    !7)!7?!7<754d ))8-  + )))))))))  +*+  .* * )) 7U*   )))) *+  7U**+*   )). )!7{!*!*    22  .**6!  )          .  ))))))     ,  .        **6j* )) .*6[*6[.*.  *9E ) )4t!4t6i52     !,*  **!+    80*68!68 6i4t 6n6: )   !7z      82 )  /  !/** ))!6{!6;!6?  )**!6[ * )))6[696:*)      6@  ))  * **  +   )) !6i!4t 5_*  6N+ 7-*7-7-  4V!6M6N6M ) 7- ))+   ++.           !6O53    . )!6P*.      7- !6Q!6M6N   )) !6S   ))+  7- ))    .         .    ))))) **!6R5j .+*//*/ .  .6p      + +!**!*6[ 26H6H6H6H6H6H )))))))))))*.*,.+..**  *!7q.7v7v )))+ +6g!6h4l    / ))         /    * ))**!. ) ./ ))  . ) !6j!8,             !*   )))))))))7v!6l**+ 7v5c   6:6[ )) *!6[ )!6m*6:*.. .   *    *.*   ). .     !,  65   *  6|6|6| ** 4[7m () !6, )).  ))   .!6B 24W4W )2 ).. 22          ..     7-       !7-                .7-      )        ))  7v  !* )*****  //  / +,  / )))7?!7:78/+  76777777!77!77   . .     !/  /           !/      5s 4l* 7, 7v.  .. ))/ .  6^...**      )))))))+4t **+**+ 6[***.***7Q ))))  *6[..!7I*.!7U+.+6[6^6[** 7O7P* 7L   6[6[7v 7K  *  *     ** +!4+!+*****!7N +**. )*6[*  * 4t*+  7U *  )   ) * !7X *+ + + )7U7U7U* )))). 7]. 80      ))))))))))))) 7U7a . *./ !6:*7G**6[7U****6[--** 4l. . *** * **-- !.!+ )))))*+ *+*7l4t !7k!7j!4t !4t  * * 6i4t )6[  )) )* 7p. !63!6v7t6z!*4t   6z65  )        )**!6{*!,   )+  !7x  .**6[ 7v ))  -7~!7}48*    +/. 45   5'    !*   65  !65    5A.    .5F 4> *6[!6z!6z           . / 24l *    /*  * ,      * !*      7A2*      4_4_      2       4a           !*      4r     6[   9D* 5!!5/   ) 565a*!/* )4l  / 58 !59   5F  6*6/    *!68 +   +6n !/!*    6> )  + +  )  655%656y 9h  6I6T   6[!6_ 6b )   !,6e+     !4r     !*     !4r6u!6v!6y  ,*  *              4r8[6[  )*..  7U 7Z  !+7n   7w   +      8*    281 ))8# ) ,, 69           !8#!8'!4V*   *  )))8'.!.,. )))))) )))))))))))))))),8) *.  *   )))))))))))  6i6i6i4;*4d.4W4W 6c4L4I4G4B4H44,*7T7Y7Y*4t, )  ) *  )     *!*5z++ ) 8.    ))*****   !4u   .+ )) .* .  6i..**   6L!83   *  7G!4t  !4t  *  7x  5F ))) !7:!7= *!4,4-4-4-4/4/4/!4.  !4F   +!4d  .!4g  )) !4~4l!6U )))6V/..6V78/*. /7; 7;   *     !+  !4t.+ !7w* !8-!8/   !81!81  !4!  )*/8' 9*  / 8T  8]8U..+ ))** /+/.*..  .   !8' .   !4?!..!4O  4T  !4T  !7@   !7E 7v!6[  !6[!6[     5(!5(  !6]     !4j !4i* !6[!6[  !5>!6o!+    !7F  !8   * *6) )*.   !8z  )..!8{ .!.!. )   4l  *9!9!**!*!*!*!* !9 .!67!.!4t!6s  ) .!.6d  !7!   4l *!7y   *  +!7l!7m*!40  !41   ))) *. ) 5?5@!4= !4X 4Z  !4] 8% 85   . 7v7v*/ )!4p!4o!65            +*!**/+ !4y5'   !5' +     !+ )!50      *    !5= + )).!*   !6E ) !6;  .!6C   )*         *72         :Q6b  4=      !6z  !7/        !4t!70  6D !73   !745# ***!7D          **!7v !6<     6:   !427v 6[+*  !4h  ))*,. ).+** ))+   80 +.4l!6X6Y!6Z               6Y7B+.          !7G !7I+ !7J  ) 2!71   !7H  !7M   7O  !7R !7I!7S!7S*!7G   7d7d7Z- !7[.+!7_    !7T      ))+*++++ .!7B 56!59.  +!57  !5<.     !6[   6i      !45   )****7h.!6t!*!6F  * )*****.7c7b7b7b7b7b7b7b7h7d7d7d7d7d7d7d7d7d7d7d!6q 7b7b7b7b7d7d7d7d7d!7g!7e!7f 7d7d !6x   +!7o ).!6c    * !51   6c   !7q!*   !7r   !7t  !7s    )!65!8#    4o!65  !5%  :Q  :Q/:E*///!5- :E 8(     .. 5S6)&'+ '!+ '.. '  '   '* '6= '  '+ ' ' . !7> 22  222.8'226!2.225J4F  5W!6 7w2 .5R222 2!7?28R5j2 4F )24 !7<,  86878889 8%8: 8? 4} 8N 8?8<28= 4} 8? 4} 4}55!6#!8- ))5f8% 6a 5j6!8@8B8C 8E5n8F6} 8? 8I 8K !7<.5~7w 8N *8O. 8;6#8- 8P8Q 8R8A )))))),8M  2 8.2!.2 )* /!,25g6U!.25j7& 2 5m  22 228G2 228H ))4-2 )) 4/2 )5W5W2 28J5v7<  2  8.24e8[. 8[4x8L 8[4 2222 255556w2 !5o8F6}6} 22 )) 2 222 28% 2  2 5H2 5K2 5L2   2 2 ) 2  6!5I8% 225f5k2 8D25N2 8'22    !6 7w8' )8R5Z4t  5Z4t  8.8- 4w8>2 ) 4!5B2 8S  4#+8S  2  2 4!/4,++228[ 8T 2!+28V.!+8X *+8T+8T*.8T 8X.8T8Y8W( 8T.2 ...28Z .8[28[4e8[ 4w8T )8T  5c4? 8%4l2 2 22 )6!8'  !5c2   !6!2  5c5c4? 28a 8^!8'4: !49   8_ 4> :W 8b  8c !4? 6+ .4l4l  !5c2 !.2 6+8d  2 4l2  22    2 4>2 ) 5j26*2 22  2  7T 2 .72 2 8%  ))   8%    5j8% 2 8% )  8% !*90 5j9/ 9/   8%  8%   8%   228%   2 5O8%  8% )) *5*  4Q!6!++8e )))9=  9=!5N9=  ***9K !*9K 9:9=9Q*9= *8' !5d9V  8f 4U  8g )) 8h !6!9R 9< 8% *2 !*2 ) !*8% !.2 *2   2 28% . *5j +9V  8%5N5N2  2 2  2  8%  8%  28% )  6!8%  8%  8%  8% )) 8% *8%  2  8%  *8% 8%  8% 28% 28j5Q2  !5j5(  8l8k8m!6[2 8% 8% 8%6!8% ) 8% )5j2 )) 8%!.2!6!8%!,25)8o  8n !* 8p ) *8%!7.8t!4k ))))))))))  8u.8'!5U8r2 28s .8s  8q !5j2 2 5j26!2!5]8%5T8v4l2 2 .9-*8w 8x4M4f  8y.8|8}6G 8~ 9# 9#9%9&9'9(9)9+ 9, 9- 2!5C2* 2 6/ 6/ 60!60 !.!615X 5! ))5j .8&  *9R  8%  8%.4[.9P 9>2222 )2 )/2 ))7v. 9?   9R   +8%2 2 )  8% .2  8% ))  9/  !*90   8%  2  9.   8% 8%2 6!2   9/  8% 9/ *2 2, 2   8% 8%  8%  8%  8%   2 9G   8%     8% 5F 5c5s2  *   8%2 ))  5'5W22 ) ))))5j!*!+5j5q5p8% 998%+91 +92 4) 4(5|!7m*93 945D+95 )  / 96 ))  6!9;!,9= ,9=!+!4t4n 9] *9@9A !4r )* 9B  9C/,4t9D*9F 4{ 4{!4| 9F 9F 9F+91 5   9G   .9H !*8% !*!5, 9I 9J 9J   9K  9K 9: 8' * 9N  *** 9V     .985F 9N 91 *9S     9T *!6~!5d9V !*8%  29U+9W* 9J 4^  6K8%!5V9X 9Y    9V9X9_  +8%  * .9m .9Z 9[ !* 9V  9V 9]  9^  *   9V *9V   9_ !5j9_ 9a      9V   9b  9V !*9V  5j!6D!9c   6D 9d     9e!6=   9g *9h+9j!4q 9]     9V     9V      9V*9n  9o )  8%   8% 2.9<  *9O 29i )5V2 8%  5j  2  22  25X2!+25j 90  9/!*90  9/   9/  2 !7 *!+ !5V2  !*8% !5V2!*2 !+2    7'5X2 )5j 25W*2 *5j2 !5e2 2/ 8i )  4l85 *5!   85 )) 85   .8& )    85 2    5c 25W 2 5G  97   2  5j !6z    +9V 4} ) 9L )))  9V 9V  9L !.* 9M   !5j8%  5X+ 9f     5Y9f   9f   ))5j  .8%   )     8%        8%     !5w8%     8% !*!+8% )  !6z8%  8%  +8%  !/8%  .8%. 84  2 5F 2 2  28% 5P8% )  8.*8% 26z25X22 )5j  8%  8% )!5G 2 5F 2   2   8% +2  *..7v   2 2 )5V2 5j *8%  6T2  2  5V2 )))!5z2 )5j 8%  8%  9k  !*!7v 9l 2   9/ *4p2!*2 28%  ))  8%   25X 5#5j 6: .  6:/28%/5}8%4l 8%  .2 2  .229q9r ))2  9s5t2!5t8%   7R  2   9s5c9t 2.9p  9s  9s.9{  9u 5b9v  9w 5j!6r ))))!7K 9y9z 9{ ))))))))   9{ 9|9}5x 9~  : :!:#5t :%*:&  !7V!7W :'  :(    :)  :*   :*!7^ )))  :*  !5y:* ))  :+:,:- + 8% 8%  2 )*8% ) 2  .5i9x   +8% 9x ) 2 !5t25t5j8%    !5t!5t!5t7R 7U8%  8%  6Y:.5l:65a!*  :6  )*1/ 8% 5j  8% 8% ) !+8%  !*8%   8%  5l 6f+8% 8%   222228%  8%  :/4l :0 *8%5j:5 :1 :2  2:3 !5j.:4    8%  8% )) 5j.  8%  8% *8% 8%5l2    :6 4l2 5Z25j2 2 8% 2  +7v8%5l/2 ) *.8% 8% )   28% ) 228% 28%!5m!+ *+:8 ) 5m:7 )  5Z:7    :7 !*5j:; ) .:9 :::;  :9 27C:=:<22 2  :>  :?   :B   :@   :A * :B   :C  +7d 5{9h 5W.9h *9h2    5W!5{.9h 2 9h  9h 5{9h   9h :D ))8% :H  !*7o 2 !*!*  * .!5o5W8%  5+ *:K +:F8% )).:G9=!5j!7# :J  :K  :K !*:K  :M ) * .:L ))   :N !*2 *!* !*2   .7' 63  :I   8% ))     5j*!* 8%      8%22  2  2!*  2   !*!* 7o  4S:O ***:P:Q,:R !5- ))5[ :S  !5-6&*:T!5-+**226!:V!6!!7*6!  :U !5W:U!6!!8'6!2  8%`,
  flags: `!    !)'!*!!!!!!  (   !!!!!!!            !!!!!      !!!'  % !!'       &#  !&!! %'  )!!      ! !!!!!&    !+%!)!'!,!!( &!    ' !!('&(  %  '      '(!!,! & !' !( &!  !!!!   &!!!! &  %!   !!!!*)+!!!!!!!!!!!!!!  !!   !! !!!!*)!  ! !!!!!!!!!!!!!!!!!!!!!!&   !'!! #   !!    '  !!   !!!!!'*,!!0!8!!!!!!!!!!!F!!QT!!X 2 +  .3!76EIL!!!!R!W*-/   5!'*<!!      +37!!!!!!,.!!!!!!!!!!!!!!!!!!/46!!!!!!!!!! (+!/58!;E!!!J!P!S!!X!  %!!#2     < )#!-!03!6!1 :=!!!!#!!RIL!!!V!Z!!,!8   ' 2(+0!3!!!#!9!!!!+!!!0 *  ) /1!!(  '&   !   ! ! !! ! !!!)!,.+-#(!+-3                       %     ,.!!!   '##4!   !!!&    %  !!!!!!   /'!+         %!)!'       !!!!!0!!A  >@   ?A  >@  !!!!!      !!  / %!!!!  &  %!!(   ')!&+) (* ,!!! !         ! !! !      !*!   )&!!,/-!   !!# !!!  !&!!*!!     %         )      !   ! !!!!!!!!,*!&!+-!0!!!!6!!   (!!,/  59!!!( &    %!!!)!-!!14  ( ,02+35!  !'( &!    ' !!('  !    '      '(!!! & !' !( &!  &!!!!   &!  !   !!!!*)+ !!  !!!!!*)!!!!    !   !#!    !  !!'  &!'!  &!  ! ' !!%!& %'!! '&(  !  ( &!  !&! %'& % !(&#!(!! '  %+!&'! %!(!!! ! !!!!+!! !!!!!!!!!! !!!!! !!! ! !!!!+)!   !!   !!!      !  !!( &!)    !!!(  &!)        !'  !%!#'%!#!!!!!!!!.  -#/!!!!/    !/ &  /  / / !/  /  / / /    / /% /  !/  &/  / %  /  /  !!!!!'!   &     !!!!!   !!!       !&)!2!7!:=?!FIM! -BQ A'0EX(  .+!/#<4!!9;>CG!J!!O!R !&)!.2!8 - A(  9>&(%'!!) '!!*&  !#!#!   !#!   !#!    !!!   !!  !    ! '!  %)'!   %! )' %!!    !!  !!'!*.!25! &)!-0!#3!7!!!   !  !!!*02!5 (!+!#!!!14!!!!!!&  %!!!!!  !!!!!!   !#!!,0%* '!!#-!!+  !(!+!!%*.!' ! !!' &( !! !' !    !!& &(  %'   )(!%')  !&  % !! !!(! !!!   !'! &)!!!! !  !%'!'!.)%*-&+!/!!!!!!!!!  !  !!!!    !!  !(&!)!# ' %!&  %#!!  !!!  !! !! !!! !!!!! !!  !!!!!!(!!!!&!   !!!!!!!!     !!!!!!!!!!!!!!!!!!!,!/!!+.#2#!!!!! ! *!-          ,+       '!+ %!+       +      %!!   !     !!      !     ! !!!!+!!!!!  )!1  !  !!#!! !#!+!&!!!#!  !!  &!!    %!  !!!  !!&!!'!!!) (! !(&!!*(!&!!!!!! !!! !' !#!!!!   !!!!!!  (!      &'   ! !*.!16&  !!0)+!!2!!!7!!!  ! !!!  !!!!+)! ! *1    &+32 ,!4#  !!!!!,!/!   %#) &#(!!!-#!0##!!+!.3!     %!!   !!!-##/!!!5!   !  !!     !!   !!#&%###   !    !!!& %  !!  !   !     !!   !!!!,    (!!!& %  (!+/!7:!=!!!!!    %!!*#,!!1!!!!!#8!<# !&!!,.!!%    )##-  !!  !!(%!!*,!!!!!!5  76 %! 3'!48!-!   !!  !!! !!  & !!!%&!!%!!*    '!+)'  !%!!!       !!      !  !   !    !!   ! !  !    !!      ' %(    %!! !   ! !!  ! !      !!!   ! !!! ! ! !! '& !     !!&#! %   !! !  !! ! ###! !##!!  !& %!    &%!   !!    !   !#!    ! !       !! !'&    !!!! !     ! &% !!&)!2       '0(,>&)!2      '0(,>&    .,>!!!*!  '###!!,/!!!!!!!!9!<!!!!!!F!!!O!RU!!!! %!!!!!!37!;CEJM!QS!!)!,1!9<?!!!!LN!U]!a & :'; (+ 03!!!!=!E!!!!!!#MP!S!V!#Y!!_!' & !!!!!     !!!(!   '&)'&!%)!!(!,   !2!    %!!!!!#!#!!!!1 !! ! !!   !!!!&!!%     !    !!!!!!###!!   !!!##!!!!  !  !!   &#%' !!  &!!!  (!!'#&# !!!!!!! & %   !    !!!!  !  !!! !! !!!!! (&!  )  !   !!!! &(!%' ! !!!    !!  !!!       !!    !      !  !!!!!    !&  !    & %'!    &  !   !    !!!   !  !#    !')(%  !  !( &!)!! (!  ''!    *   )#+%!     *       ' %!(        '       !!# ! &% & %  !    &!)(%     !&+     %#'!!!#!!  ! '   )%! ('!     !   !  !          !    !      !       !! !    ! !!!           !! ( %!  '! !!&!%! !!!!!!#!!!!!     !! !!!! ! !!!'& &% !!!!&%!&!&%  !!!  !!!!!! !  !   !    !!!! !# !  !'&  !  !!!    !   ! !! ' !%!&% '  !!!!(*  '#)  !( '!     !  !!!!!!    !!   !!!! !    !! !  !!    !&  %!! & !%!    &!!    !! !!! !  & %!!!!!!/4!!    !!!  !  ! !(&##!)!!! !( &!  !)  %( '!  !!  !!! !!  '!! '  %!(!  !!!!&5 03'!<&5  03'!476<'! %!)!*!-0!38    .;/=26!9!<!!  &  %'!( &!   !!!     (  '#  !      !    !!   !!  ! ! !!     & !        !  '%  '    '    ! !      !      !!      (! !!  !! *   %2 ! ! !!!  !  ! !! !  !,!  &! ,!  &% &!,! (!% &##!!)!,!  &(' %2&+)  (*,!!  !!    !'!&         !  &!!%        !  !       !!  !   !    *!!0 %   /26:*!!3!!8 %   '!/=26!:!&*!!3!!8 %  '!/=26!:!!*!!3!!8 % /26!:    !&!  %& %' & % !!  !!(! %'&!!    !!   !!!!!    !   !'!  !   !! ! !!! &  %'!#! ! !! !!!!   !!  !    !!!!   '#  !!&!)!% (  !!!)!,!!! +  !!! ! ! ! !  !!!)(   !  !!   ! !   !! !     !!   !!!!! !  !'! ###'  %!!!   !  !  !      !!!!!!! !  !  !'  &(# !       !!!   !' &!& %'!!! (! %!!*(*%!!)! !    !!! ! !  !  !   ! !!!!*!   ' ! !!!!  !(&#!)&!%'  %! !'! &   !!!  !   '),  *%!  (+#-!')! %!  +!  !!!!!     &%  '!!   `,
  ids: ``,
});
