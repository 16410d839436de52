import assert from 'node:assert/strict';
import {
  askAbout,
  createAnalysis,
  defaultSettings,
  rules,
  type Refusal,
  type SentenceRequest,
} from '../../src/language/index';

function request(text: string): SentenceRequest {
  const [finding] = createAnalysis(text).findings();
  assert.ok(finding, 'no finding');
  const found = askAbout(text, finding, defaultSettings);
  assert.ok(found, 'nothing to ask about');
  return found;
}

/** The text with the answer in it, or why it is not taken. */
function after(text: string, answer: string): string | Refusal {
  const change = request(text).check(answer);
  return 'reason' in change ? change : text.slice(0, change.start) + change.insert + text.slice(change.end);
}

const under = (said: string, heading = 'Summary') => `# Checkout was down\n\n## ${heading}\n\n${said}\n`;

/** Each answer with why it is not taken, and the words that are told. */
function refuses(said: string, answers: readonly (readonly [string, Refusal['reason'], ...string[]])[]): void {
  for (const [answer, reason, ...words] of answers)
    assert.deepEqual(after(under(said), answer), { reason, words }, answer);
}

describe('a second reader', () => {
  const dropped =
    'Marek carelessly dropped the Orders index in payments.yaml at 10:04, see [the log](https://x.example/a).';
  const kept = 'The Orders index in payments.yaml was dropped at 10:04, see [the log](https://x.example/a).';

  it('is shown the sentence and the heading above it', () => {
    const text = `Before.\n\n# Checkout\n\nMore.\n\n## Summary\n\nIt was slow. ${dropped} It was fixed.\n`;
    const { heading, sentence } = request(text);
    assert.deepEqual({ heading, sentence }, { heading: 'Summary', sentence: dropped });
    assert.equal(request(`${dropped}\n\n# Later\n`).heading, '');
  });

  it('is shown no time in front, no fields and no comment behind, and no emphasis around', () => {
    const text = under('- **10:04** - **The team failed to see the alert** (owner: @kim) <!-- private -->', 'Timeline');
    assert.equal(request(text).sentence, 'The team failed to see the alert');
    const taken = after(text, 'The alert was not seen');
    assert.equal(taken, text.replace('The team failed to see the alert', 'The alert was not seen'));
  });

  it('may drop who did it', () => {
    assert.equal(after(under(dropped), kept), under(kept));
    assert.equal(
      after(under('Bob Smith carelessly deleted two\nvolumes of Kafka.'), 'Two volumes of Kafka were deleted.'),
      under('Two volumes of Kafka were deleted.'),
    );
    assert.equal(
      after(under('The regression was introduced by Lena on Monday.'), 'The regression came in on Monday.'),
      under('The regression came in on Monday.'),
    );
  });

  it('must keep times, numbers, code, links and names of things', () => {
    refuses(dropped, [
      [kept.replace(' at 10:04', ''), 'lost', '10:04'],
      [kept.replace('Orders ', ''), 'lost', 'Orders'],
      [kept.replace(' in payments.yaml', ''), 'lost', 'payments.yaml'],
      [kept.replace('[the log](https://x.example/a)', 'the log'), 'lost', 'https://x.example/a'],
      [kept.replace('https://x.example/a', 'https://x.example/b'), 'lost', 'https://x.example/a'],
      [
        kept.replace('[the log](https://x.example/a)', 'the log at https://x.example/a'),
        'added',
        'https://x.example/a.',
      ],
    ]);
    refuses('We stupidly ran `drop all` on two hosts last night.', [
      ['`drop all` was run on hosts last night.', 'lost', 'two'],
      ['`drop all` was run on two hosts.', 'lost', 'night'],
      ['drop all was run on two hosts last night.', 'lost', '`drop all`'],
    ]);
    refuses('Kafka was carelessly restarted by Bob.', [['The broker was restarted.', 'lost', 'Kafka']]);
    refuses('Bob stupidly answered “just turn it off and on again” to the alert.', [
      ['The answer to the alert was “turn it off”.', 'lost', 'just', 'and', 'on', 'again'],
    ]);
  });

  it('adds no numbers and no names', () => {
    refuses(dropped, [
      [kept.replace('was dropped', 'was dropped by Postgres'), 'added', 'Postgres'],
      [kept.replace('was dropped', 'of 40 GB was dropped'), 'added', '40', 'GB'],
      [`Nina dropped ${kept.slice(0, 1).toLowerCase()}${kept.slice(1)}`, 'added', 'Nina'],
    ]);
  });

  it('writes one sentence of the same kind, without Markdown of its own', () => {
    refuses('The team failed to see the alert.', [
      ['The alert was not seen. It came late.', 'form'],
      ['The alert was **not** seen.', 'form'],
      ['The alert was not [seen](command:x).', 'form'],
      ['The alert was not seen <img src=x>.', 'form'],
      ['The alert was not seen <!-- learning-review: off -->.', 'form'],
      ['The alert\n\nwas not seen.', 'form'],
      ['The [alert] was not [seen].', 'form'],
      ['# The alert was not seen.', 'form'],
    ]);
    const cell = '| when | what |\n| --- | --- |\n| 10:04 | The team failed to see the alert. |';
    refuses(cell, [['The alert was | not seen.', 'form']]);
  });

  it('keeps enough of the sentence, and blames nobody', () => {
    refuses('The team failed to see the alert about the queue of the importer.', [
      ['We are sorry to hear that and cannot help.', 'little'],
    ]);
    refuses('The team failed to see the alert.', [
      ['The team forgot to look at the alert.', 'blame', 'forgot to look'],
    ]);
    refuses('What caused the queue to stop?', [['What caused this stop of the queue?', 'blame', 'What caused']]);
  });

  it('is asked about no more than sentences', () => {
    const text = '---\nstatus: final\n---\n\n<!-- learning-review-ignore-line human-error -->\n\nAll was well.\n';
    for (const finding of createAnalysis(text).findings())
      assert.equal(askAbout(text, finding, defaultSettings), undefined);
  });

  it('is taken at its word where it says what our examples say', () => {
    // Our own rephrasings keep all that is asked for: nearly all of them pass, or the bar is too high for anybody.
    let taken = 0;
    let all = 0;
    for (const { examples } of rules)
      for (const { text, to, head } of examples.flags) {
        if (!to || to.includes('[')) continue;
        const plain = under(text.replaceAll(/\[\[|\]\]/g, ''), head);
        const [finding] = createAnalysis(plain).findings();
        const asked = finding && askAbout(plain, finding, defaultSettings);
        if (!asked) continue;
        all++;
        const change = asked.check(to);
        if ('insert' in change) taken++;
      }
    assert.ok(all > 50, `${all} examples`);
    assert.ok(taken >= 0.9 * all, `${taken} of ${all}`);
  });
});
