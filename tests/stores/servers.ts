import process from "node:process";

/** Where the test servers are (see `.ci/servers.sh`), or undefined. */
export const POSTGRES: string | undefined = process.env.LAYER_POSTGRES_URL;
/** The same for Redis. */
export const REDIS: string | undefined = process.env.LAYER_REDIS_URL;

let count = 0;
/** A name no other test has used. */
export const fresh = (): string => `t${process.pid}_${Date.now().toString(36)}_${++count}`;
