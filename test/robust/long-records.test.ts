import assert from 'node:assert/strict';
import { readRecord, readRecordInSteps, RecordProblem, type RecordSource } from '../../src/record/index';

describe('a long record', () => {
  it('may have lines of any length', function () {
    this.timeout(300_000);
    for (const piece of [
      'word ',
      '`',
      '**a ',
      '[',
      '<',
      '&amp;',
      ':fire:',
      'https://a.b/',
      '\\',
      ']( ',
      '@a ',
      '"',
      '(',
      ' ',
      '1:23 ',
      '_a_',
      ': ',
      '\t',
    ]) {
      const long = piece.repeat(Math.ceil(200_000 / piece.length));
      for (const text of [
        `2031-03-15T11:50:00Z ${long}`,
        `Mira\n  2:05 PM\n${long}`,
        `Mira — Today at 2:03 PM\n${long}`,
        `time,text\n2031-03-15T11:50:00Z,${long}`,
        long,
      ])
        try {
          readRecord({ text });
        } catch (error) {
          assert.ok(error instanceof RecordProblem, String(error));
        }
      readRecord({ text: JSON.stringify([{ type: 'message', text: long, ts: '1931424600.000100' }]) });
      readRecord({ html: `<div data-qa="message_content"><a data-ts="1931424600.000100">x</a><p>${long}</p></div>` });
    }
  });

  it('may have a message that fills a file: it is cut, and says how much is left out', () => {
    const long = 'down '.repeat(100_000);
    for (const source of [
      { text: `2031-03-15T11:50:00Z ${long}` },
      { text: `time,text\n2031-03-15T11:50:00Z,${long}` },
      { text: JSON.stringify([{ type: 'message', text: long, ts: '1931424600.000100' }]) },
      { html: `<div data-qa="message_content"><a data-ts="1931424600.000100">x</a><p>${long}</p></div>` },
    ]) {
      const [message, ...others] = readRecord(source).messages;
      assert.deepEqual(others, []);
      const [, said = '', more = ''] = /^([down ]+)… \(([\d,]+) more characters\)$/.exec(message?.text ?? '') ?? [];
      assert.ok(said.length > 15_000 && said.length < 25_000);
      const all = said.length + Number(more.replaceAll(',', ''));
      assert.ok(Math.abs(all - long.length) < 10, `${all}`);
    }
  });

  it('may have a line of 10 MB in a chat, a log or a table, between others', () => {
    const long = 'down *again* <b>now</b> at 10:04 :fire: '.repeat(250_000);
    for (const text of [
      `Ana\n  2:05 PM\n${long}\nLi\n  2:06 PM\nup again\n`,
      `Ana — 2:05 PM\n${long}\nLi — 2:06 PM\nup again\n`,
      `Ana Lima, 2:05 PM\n${long}\nLi Wei, 2:06 PM\nup again\n`,
      `[14:05 • 13/08/2031] Ana:\n${long}\n[14:06 • 13/08/2031] Li:\nup again\n`,
      `14:05 <@ana> ${long}\n14:06 <li> up again\n`,
      `time,who,message\n14:05,Ana,${long}\n14:06,Li,up again\n`,
      JSON.stringify([
        { time: '2031-03-15T14:05:00Z', message: long },
        { time: '2031-03-15T14:06:00Z', message: 'up again' },
      ]),
    ]) {
      const { messages } = readRecord({ text }, { day: '2031-08-13', zone: 'UTC' });
      assert.deepEqual(
        messages.map((message) => message.time?.slice(0, 5)),
        ['14:05', '14:06'],
        text.slice(0, 60),
      );
      assert.match(messages[0]!.text, /… \([\d,]+ more characters\)$/);
      assert.match(messages[1]!.text, /up again$/);
    }
  });

  // A window asks for the next step as long as there is time. So there have to be many, whatever the format.
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
