import type { Span } from '../../language';
import { findOutOfOrder, isBefore, lastsTo } from '../timeline/timeline';
import { trimEnd } from '../text/trim';
import type { ReviewRule } from './rule';

/** Entries that stand below later ones. */
export const timelineOrder: ReviewRule = {
  id: 'timeline-order',
  group: 'structure',
  category: 'structure',
  severity: 'information',
  title: 'Timeline entries out of order',
  why: 'Readers expect the first entry of a timeline to have happened first. An entry that is out of order is often a slip in the date or the time zone.',
  sources: ['Howie: the post-incident guide'],
  examples: {
    flags: [
      { text: '## Timeline\n\n- 14:10 Traffic is back to normal\n- [[14:02]] The old release is deployed again\n' },
    ],
    allows: [
      '## Timeline\n\n- 14:02 The old release is deployed again\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 23:50 First alert\n- 00:15 The old release is deployed again\n',
      '## Timeline\n\nAll times in UTC.\n\n- 14:02 The old release is deployed again\n- 15:30 CET Traffic looks normal in Paris\n',
      '## Timeline\n\n- 2031-06-04 15:30 (Europe/Berlin) First alert\n- 09:40 ET The old release is deployed again\n- 06:55 PT Traffic is back to normal\n',
      '## Timeline\n\n- 1:34 PM First alert\n- 2:00 The old release is deployed again\n- 2:40-3:15 PM Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 First alert\n- 13:10 UTC The old release is deployed again\n',
      '## Timeline\n\n- 14:30 Traffic is back to normal\n- 14:10 The old release is deployed again\n- 14:02 First alert\n',
      '## Timeline\n\n- 14:02 First alert\n- 13:58-14:20 Messages are lost\n',
    ],
  },
  *find({ text, timeline }) {
    for (const { entry, after } of findOutOfOrder(timeline)) {
      if (entry.approximate || after.approximate || lastsTo(entry, after)) continue;
      const when = (span: Span) => plainWhen(text.slice(span.start, span.end));
      const order = isBefore(entry, after) ? 'later' : 'earlier';
      yield {
        ...entry.when,
        mark: entry.when,
        message:
          `“${when(entry.when)}” stands below “${when(after.when)}”, which is ${order}. ` +
          'Does a date or time zone need correcting, or the timeline sorting?',
      };
    }
  },
};

/** A time as it is written, without the marks around it: "2031-03-04 (morning)". */
function plainWhen(written: string): string {
  const said = trimEnd(written.replace(/^[^\p{L}\p{N}]+/u, ''), /[^\p{L}\p{N}]/u);
  return said.includes('(') && !said.includes(')') ? `${said})` : said;
}
