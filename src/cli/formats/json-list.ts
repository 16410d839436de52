import { escapeJson } from '../terminal/controls';

/** Writes the items of a JSON list as they come, one a line. */
export function createJsonList(): (items: readonly unknown[]) => string {
  let isEmpty = true;
  return (items) =>
    items
      .map((item) => {
        const before = isEmpty ? '\n' : ',\n';
        isEmpty = false;
        return before + writeJson(item);
      })
      .join('');
}

export const writeJson = (value: unknown): string => escapeJson(JSON.stringify(value));
