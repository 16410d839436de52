import { emojiData } from './emoji-data';

let codes: ReadonlyMap<string, string> | undefined;

/** The emoji of a code such as `fire`, `+1` or `woman-technologist`; nothing where it is a team's own. */
export function emojiOf(code: string): string | undefined {
  codes ??= unpack();
  const name = code.toLowerCase();
  return codes.get(name) ?? codes.get(name.replaceAll('-', '_')) ?? codes.get(slackNames[name] ?? '');
}

/** Slack's own names for some that everybody uses. */
const slackNames: Readonly<Record<string, string>> = {
  'thumbs-up': '+1',
  thumbs_up: '+1',
  simple_smile: 'slightly_smiling_face',
  large_green_circle: 'green_circle',
  large_red_circle: 'red_circle',
};

function unpack(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const line of emojiData.trim().split('\n')) {
    const names = line.split(' ');
    const emoji = names.pop() ?? '';
    for (const name of names) all.set(name, emoji);
  }
  return all;
}
