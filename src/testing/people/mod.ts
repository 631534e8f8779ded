/**
 * Those who act in the world of the test data centre without a client, and the channels they make.
 * @module
 */
export { Person, type SendOptions } from "./person.ts";
export type { PersonMessage, Sender } from "./person_message.ts";
export type { ChannelPlace, ChatPlace, MessageHandle, Recipient } from "./recipient.ts";
export { TestBot } from "./test_bot.ts";
export { TestChannel } from "./test_channel.ts";
export { type ButtonAnswer, type ChannelPeople, type InlineResults, TestUser } from "./test_user.ts";
