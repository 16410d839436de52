import type { ActionItem } from '../review';
import { element, escapeText } from './markup';
import type { Words } from './words';

const box = 'M3.5 1.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z';
const tick = 'M4.5 8.5l2.5 2.5 4.5-5.5';

const bar = 'M4.5 8h7';
const signs: Readonly<Record<ActionItem['state'], string>> = { open: '', done: tick, cancelled: bar };

/** A small box with the state of an action item: ticked where it is done, crossed out where it is cancelled. */
export function drawState(state: ActionItem['state'], words: Words): string {
  const name = words.states[state];
  const attributes = {
    class: `learning-review-state learning-review-${state}`,
    role: 'img',
    'aria-label': name,
    width: 14,
    height: 14,
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
  };
  const title = element('title', {}, escapeText(name));
  return element('svg', attributes, title, element('path', { d: box + signs[state] }));
}
