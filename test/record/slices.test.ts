import assert from 'node:assert/strict';
import { readRecordInSteps, type RecordSource } from '../../src/record/index';

// A window asks for the next step as long as there is time. So there have to be many, whatever the format.
describe('a long record', () => {
  const count = 5000;
  const times = Array.from({ length: count }, (_, i) => 1931424600 + i * 7);
  const iso = (time: number) => new Date(time * 1000).toISOString();
  const sources: Readonly<Record<string, RecordSource>> = {
    'slack-export': {
      text: JSON.stringify(
        times.map((ts) => ({ type: 'message', user: 'U1', text: `down *${ts}*`, ts: `${ts}.000100` })),
      ),
    },
    slack: { text: times.map((ts) => `Mira\n  ${1 + (ts % 12)}:05 PM\ndown ${ts}`).join('\n') },
    'slack-html': {
      html: times
        .map((ts) => `<div data-qa="message_content"><a data-ts="${ts}.000100">x</a><p>down ${ts}</p></div>`)
        .join('\n'),
    },
    csv: { text: `time,text\n${times.map((ts) => `${iso(ts)},"down ${ts}"`).join('\n')}` },
    lines: { text: times.map((ts) => `${iso(ts)} down ${ts}`).join('\n') },
  };
  for (const [format, source] of Object.entries(sources))
    it(`is read in small steps: ${format}`, () => {
      const steps = readRecordInSteps(source);
      let made = 0;
      for (let step = steps.next(); ; step = steps.next()) {
        made++;
        if (!step.done) continue;
        assert.equal(step.value.format, format);
        assert.equal(step.value.messages.length, count);
        break;
      }
      assert.ok(made > count / 40, `${made} steps`);
    });
});
