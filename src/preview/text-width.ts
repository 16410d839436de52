/** The size of all text in a picture, in its own units. */
export const textSize = 12;

/** About how wide a text is: nothing can be measured where there is no screen. Rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  // From Hangul and the signs of Chinese on, letters are as wide as they are high.
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= 0x1100 ? textSize : textSize * 0.57;
  return width;
}
