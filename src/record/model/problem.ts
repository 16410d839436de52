/** A text for the user, in English. Each `{0}` stands for a part, which may be such a text itself. Who shows it may translate it. */
export interface Text {
  readonly english: string;
  readonly parts: readonly (Text | string)[];
}

/** Makes a text. What it is called with is collected for translators, so it has to be a literal. */
export const say = (english: string, ...parts: Text['parts']): Text => ({ english, parts });

/** A text as it reads in English. */
const write = ({ english, parts }: Text): string =>
  english.replace(/\{(\d)\}/g, (_, place: string) => {
    const part = parts[Number(place)] ?? '';
    return typeof part === 'string' ? part : write(part);
  });

/** A record cannot be read. The message is for the user: what is wrong, where, and what to do. */
export class RecordProblem extends Error {
  /**
   * @param text for everybody who looks on; what only the command line says may be plain English
   * @param message for the command line, where that says more
   */
  constructor(
    readonly text: Text | string,
    message = typeof text === 'string' ? text : write(text),
  ) {
    super(message);
  }
}
