/**
 * Updates, from what the server pushes to the handlers of the program.
 * @module
 */
export { type CommandHandler, onCommand } from "./command.ts";
export { Delivery } from "./delivery.ts";
export { UpdateManager } from "./update_manager.ts";
