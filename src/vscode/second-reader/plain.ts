import { onOneLine } from './prompt';

/** Text of others for a message: without what VS Code makes links, icons or emphasis of, and not long. */
export const plain = (text: string, most = 60): string =>
  onOneLine(text.replace(/[^\p{L}\p{N} .,:;+@/_()'’-]/gu, ' ')).slice(0, most);
