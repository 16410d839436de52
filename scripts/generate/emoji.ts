// The emoji codes of chats, from gemoji. Flags are left out: they are a sixth of the list, and no chat about an incident needs them.
import { gemoji } from 'gemoji';

/** The text of the module with the codes. */
export function writeEmoji(): string {
  const lines = gemoji
    .filter(({ category }) => category !== 'Flags')
    .map(({ emoji, names }) => `${names.join(' ')} ${emoji}`);
  return `// Made by \`npm run generate\` from gemoji. One emoji a line: its codes, then itself.
export const emojiData = \`
${lines.join('\n')}
\`;
`;
}
