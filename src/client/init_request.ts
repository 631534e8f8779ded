import type { DeviceOptions } from "./base_client_options.ts";
import { api, LAYER } from "../tl/mod.ts";

/**
 * invokeWithLayer and initConnection up to, and without, their query: what precedes the first request on a connection.
 *
 * @see https://core.telegram.org/method/initConnection
 */
export function initRequest(apiId: number, device: DeviceOptions, system: string): Uint8Array {
  const query = { _: "help.getConfig" };
  const request = api.encode({
    _: "invokeWithLayer",
    layer: LAYER,
    query: {
      _: "initConnection",
      apiId,
      deviceModel: device.model ?? "layer",
      systemVersion: device.systemVersion ?? system,
      appVersion: device.appVersion ?? "1.0",
      systemLangCode: device.systemLangCode ?? "en",
      langPack: device.langPack ?? "",
      langCode: device.langCode ?? "en",
      query,
    },
  } as { _: string });
  return request.subarray(0, request.length - api.encode(query).length);
}
