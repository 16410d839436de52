import { onOneLine } from './prompt';

/** Text from elsewhere for use in a message: shortened, and without what VS Code would turn into links, icons or emphasis. */
export const plain = (text: string, most = 60): string =>
  onOneLine(text.replace(/[^\p{L}\p{N} .,:;+@/_()'’-]/gu, ' ')).slice(0, most);
