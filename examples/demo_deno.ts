/** `deno task demo` */
import { connect } from "@layer/client/deno";
import { demo } from "./demo.ts";

await demo(connect, `Deno ${Deno.version.deno}`);
