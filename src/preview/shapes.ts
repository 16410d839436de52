import { element, escapeText, type Attributes } from './markup';

/** What the style sheet knows a shape by. */
export const named = (name: string): { readonly class: string } => ({ class: `learning-review-${name}` });

export function line(x1: number, y1: number, x2: number, y2: number, look: Attributes): string {
  return element('line', { x1, y1, x2, y2, stroke: 'currentColor', ...look });
}

export function text(x: number, y: number, anchor: 'start' | 'middle' | 'end', value: string, name: string): string {
  return element('text', { x, y, 'text-anchor': anchor, ...named(name) }, escapeText(value));
}

/** What a pointer that rests on a shape is told. */
export function hint(said: string): string {
  return element('title', {}, escapeText(said));
}
