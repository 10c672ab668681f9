/** An object out of JSON, of which nothing else is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a text holds as JSON; undefined for other JSON, and for what is none. */
export function jsonObjectIn(content: string): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(content);
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
