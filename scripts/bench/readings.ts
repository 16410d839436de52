import { measure, type Steps } from './steps';
import { Window } from './window';
import { writeActions, writeTimeline } from './write-items';
import { writeReview } from './write-review';

/** Readings that take long altogether, because much is read for the first time. */
export function* measureReadings(imported: number): Generator<readonly [what: string, steps: Steps]> {
  const [actions, entries] = [writeActions(5_000), writeTimeline(5_000)];
  yield ['opening 100,000 words', measure(() => new Window(writeReview(100_000)).readInSteps())];
  yield ['opening 5,000 entries', measure(() => new Window(entries).readInSteps())];
  yield ['a heading over 5,000 action items', measure(() => retitle(actions, 'Action items'))];
  yield ['a heading over 5,000 entries', measure(() => retitle(entries, 'Timeline'))];
  // Sentence by sentence is the same as above, and takes most of the time.
  yield [`${imported} entries from an import`, measure(() => importInto(writeTimeline(imported)))];
}

/** A heading that said nothing says what all below it is. */
function retitle(text: string, title: string): Generator {
  const window = open(text.replace(`## ${title}`, '## Notes'));
  const start = window.text.indexOf('Notes');
  return window.readInSteps({ start, end: start + 'Notes'.length, insert: title });
}

/** The entries of a text, all at once, into a review that has only some. */
function importInto(text: string): Generator {
  const from = text.indexOf('\n- ', 10_000) + 1;
  const end = text.indexOf('\n## Lessons');
  const window = open(text.slice(0, from) + text.slice(end));
  return window.readInSteps({ start: from, end: from, insert: text.slice(from, end) }, false);
}

function open(text: string): Window {
  const window = new Window(text);
  window.read();
  return window;
}
