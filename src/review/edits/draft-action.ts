import { readControl } from '../../language';
import type { NewAction } from './actions';
import { oneLine } from '../text/text';
import { trimEnd } from '../text/trim';
import { guessActionType, type ActionType } from '../actions/words';

/** How the thing helps that a sentence wishes for. */
const kinds: Readonly<Record<string, ActionType>> = {
  prevent: 'prevent',
  stop: 'prevent',
  avoid: 'prevent',
  block: 'prevent',
  reject: 'prevent',
  reduce: 'mitigate',
  shorten: 'mitigate',
  limit: 'mitigate',
  contain: 'mitigate',
  help: 'mitigate',
};

/**
 * Turns a sentence of the analysis into a draft of an action item: "A dry run would have caught this" -> "Add a dry run to catch this".
 * Where nothing says what could be different, the draft is a slot that quotes the sentence.
 */
export function draftAction(sentence: string): NewAction {
  const said = trimEnd(
    oneLine(sentence)
      .replace(/^(?:[-*+>#]|\d+[.)])\s+/, '')
      .replace(/^(?:and|but|so|also|because|however|since),? /i, ''),
    /[\s.!;:]/,
  );
  const control = readControl(said);
  if (control) {
    const type = control.helps ? (kinds[control.helps] ?? 'detect') : guessActionType(control.text);
    return { text: control.text, ...(type ? { type } : {}) };
  }
  const short = said.length > 80 ? `${said.slice(0, 77).replace(/\s\S*$/, '')} ...` : said;
  return {
    text:
      said === ''
        ? '[what will be different, and how we will know]'
        : `[what will be different, and how we will know] (after: "${short}")`,
  };
}
