/** A text in which each run of blanks is one space. */
export interface Squeezed {
  readonly text: string;
  /** Where a unit of it stood before; a run of blanks stood where it began. */
  at(unit: number): number;
}

/**
 * Makes each run of blanks one space. Markup is masked with blanks, so runs are long, and a pattern that allows for them
 * (`\s+`) can be tried from each blank of a run and read to its end each time.
 */
export function squeeze(text: string): Squeezed {
  if (!/\s\s/.test(text)) return { text: text.replace(/\s/g, ' '), at: (unit) => unit };
  const places: number[] = [];
  let squeezed = '';
  for (let i = 0; i < text.length; i++) {
    const blank = !text[i]!.trim();
    if (blank && squeezed.endsWith(' ')) continue;
    squeezed += blank ? ' ' : text[i]!;
    places.push(i);
  }
  return { text: squeezed, at: (unit) => places[unit] ?? text.length };
}
