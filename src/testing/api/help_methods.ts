import type { MethodTable } from "./method.ts";

const HOUR = 3600;

/** What everybody may ask, logged in or not. */
export const HELP_METHODS: MethodTable = {
  "help.getConfig": (call) => ({
    _: "config",
    date: call.now,
    expires: call.now + HOUR,
    testMode: false,
    thisDc: call.context.dc,
    dcOptions: [...call.services.dcOptions],
    dcTxtDomainName: "apv3.stel.com",
    chatSizeMax: 200,
    megagroupSizeMax: 200_000,
    forwardedCountMax: 100,
    onlineUpdatePeriodMs: 210_000,
    offlineBlurTimeoutMs: 5000,
    offlineIdleTimeoutMs: 30_000,
    onlineCloudTimeoutMs: 300_000,
    notifyCloudDelayMs: 30_000,
    notifyDefaultDelayMs: 1500,
    pushChatPeriodMs: 60_000,
    pushChatLimit: 2,
    editTimeLimit: 48 * HOUR,
    revokeTimeLimit: 0x7fffffff,
    revokePmTimeLimit: 0x7fffffff,
    ratingEDecay: 2_419_200,
    stickersRecentLimit: 200,
    channelsReadMediaPeriod: 7 * 24 * HOUR,
    callReceiveTimeoutMs: 20_000,
    callRingTimeoutMs: 90_000,
    callConnectTimeoutMs: 30_000,
    callPacketTimeoutMs: 10_000,
    meUrlPrefix: "https://t.me/",
    captionLengthMax: 1024,
    messageLengthMax: 4096,
    webfileDcId: call.context.dc,
  }),

  "help.getNearestDc": (call) => ({
    _: "nearestDc",
    country: "NL",
    thisDc: call.context.dc,
    nearestDc: call.world.homeDc,
  }),

  "help.getAppConfig": (_call, { hash }) =>
    hash === 1
      ? { _: "help.appConfigNotModified" }
      : { _: "help.appConfig", hash: 1, config: { _: "jsonObject", value: [] } },
};
