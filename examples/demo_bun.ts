/** `bun run demo` */
import process from "node:process";
import { connect } from "@layer/client/bun";
import { demo } from "./demo.ts";

await demo(connect, `Bun ${process.versions.bun}`);
