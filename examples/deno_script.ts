/**
 * A script: logs in as a user, asks for code and password on the terminal the first time, and sends a note to Saved
 * Messages. Run it with `deno run --allow-net --allow-env --allow-read --allow-write --allow-sys examples/deno_script.ts`.
 */
import { connect } from "@layer/client/deno";
import { credentials } from "./credentials.ts";

const { API_ID, API_HASH, PHONE } = credentials({
  API_ID: "id of your application, from https://my.telegram.org",
  API_HASH: "hash of your application, from https://my.telegram.org",
  PHONE: "your phone number in international format",
}, (name) => Deno.env.get(name));

await using client = await connect({
  apiId: API_ID,
  apiHash: API_HASH,
  session: "my.session",
  auth: {
    phone: PHONE,
    code: ({ via }) => prompt(`The code you got (${via}):`) ?? "",
    password: ({ hint }) => prompt(`Your password (hint: ${hint ?? "none"}):`) ?? "",
  },
});

const me = await client.getMe();
const note = await client.sendMessage("me", `Hello from Deno ${Deno.version.deno}`);
await Deno.stdout.write(new TextEncoder().encode(`Logged in as ${me.name}; sent note ${note.id}\n`));
