/** Writes a text in a style, where the terminal shows colours. */
export type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;

export type Style = keyof typeof styles;

export const makePaint = (colours: boolean): Paint =>
  colours ? (style, text) => `\x1b[${styles[style]}m${text}\x1b[0m` : (_style, text) => text;
