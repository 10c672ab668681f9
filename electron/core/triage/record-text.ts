/** As much of the values of a record is kept: labels stand at the begin, a stack trace behind them. */
const mostCharacters = 4_000;
const mostDepth = 8;

/**
 * The values of an event as one text: those of a list one after the other, those of an object behind their names, so
 * that both read like the messages of classic events. Cut after 4,000 characters.
 */
export function recordText(data: unknown): string {
  const parts: string[] = [];
  let room = mostCharacters;
  const put = (part: string) => {
    parts.push(part.slice(0, room));
    room -= Math.min(room, part.length);
  };
  const walk = (value: unknown, depth: number): void => {
    if (room <= 0 || depth > mostDepth) return;
    if (typeof value === 'string') put(`${value}, `);
    else if (typeof value === 'number' || typeof value === 'boolean') put(`${value}, `);
    else if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (room <= 0) return;
        // A name that Windows gives to values without one says nothing about them.
        if (typeof item === 'string' && !/^(?:Data|param\d+)$/i.test(name)) put(`${name}: `);
        walk(item, depth + 1);
      }
    }
  };
  walk(data, 0);
  return parts.join('').replace(/, $/, '');
}
