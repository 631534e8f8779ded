/** A TL field in JavaScript: `random_id` is `randomId`, `g_a` is `gA`. */
export function camelCase(name: string): string {
  return name.replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A TL name as part of a TypeScript type: `messages.sendMessage` is `MessagesSendMessage`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[._]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
