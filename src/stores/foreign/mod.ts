/**
 * Sessions of other libraries in SQLite databases, on an injected database.
 * @module
 */
export { readGrammersDatabase, readLayerDatabase, rustFormat } from "./layer_database.ts";
export { pyrogramFormat, readPyrogramDatabase, writePyrogramDatabase } from "./pyrogram_database.ts";
export { isTelethonDatabase, readTelethonDatabase, writeTelethonDatabase } from "./telethon_database.ts";
