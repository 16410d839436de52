import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { describeSource, readReview, renderRadiator, summariseReviews } from '../../src/review';
import { namelessIn } from '../../src/review/names/nameless';

const review = readReview(
  createAnalysis(
    '# Mail was late\n\n## Action items\n\n- [ ] Add a limit (owner: Skarsgaard)\n- [ ] Test it (owner: @tolu)\n',
  ),
);
const tell = namelessIn(review);

describe('a text for a screen that everyone can see', () => {
  for (const [text, told] of [
    ['The queue has no limit', 'The queue has no limit'],
    ['Kafka and Redis share a disk', 'Kafka and Redis share a disk'],
    ['Thank you, @li, for asking', 'Thank you for asking'],
    ['Thank you, Ana and Priya, for the graph', 'Thank you for the graph'],
    ['Thanks to Marta Kowalska for writing it down', 'Thanks for writing it down'],
    ['Priya, for saying that she did not know', 'Thank you for saying that she did not know'],
    ['Ana to send the list', 'Send the list'],
    ['Nina: measure the age of messages', 'Measure the age of messages'],
    ['Add a limit (@li)', 'Add a limit'],
    ['Add a limit – Ana', 'Add a limit'],
    ['Add a limit, owner: @li', 'Add a limit'],
    ['Add a limit [ana@example.org]', 'Add a limit'],
    ['Alerts are set up @tolu', 'Alerts are set up'],
    ['Thanks, Wanjiru, for the graph', 'Thanks for the graph'],
    ['Big thanks to Wanjiru and Okafor for the night', undefined],
    ['Thanks Wanjiru!', undefined],
    ['Thanks to support for the graph', 'Thanks to support for the graph'],
    ['Raise the limit (owner: Tove Okell)', 'Raise the limit'],
    ['Limit for the queue', 'Limit for the queue'],
    ['Ottilie: send the list', 'Send the list'],
    ['Ottilie Brandt: send the list', 'Send the list'],
    ['Mark the pipes – Ottilie', 'Mark the pipes'],
    ['Mark the pipes – and the valves', 'Mark the pipes – and the valves'],
    ['Mark the pipes (Ottilie)', 'Mark the pipes'],
    ['Mark the pipes (Ottilie, Wanjiru & support) and the valves', 'Mark the pipes and the valves'],
    ['Mark the pipes (skarsgaard)', 'Mark the pipes'],
    ['The change (by @tolu) had no test', 'The change had no test'],
    ['Move the rest (as before)', 'Move the rest (as before)'],
    ['Watch the broker (Kafka)', 'Watch the broker (Kafka)'],
    ['Update: the list is sent', 'Update: the list is sent'],
    ['The second list: it was sent', 'The second list: it was sent'],
    ['jo.m to send the list', 'Send the list'],
    ['李雷: send the list', 'Send the list'],
    ['Nina had not seen the alert', undefined],
    ['The alert went to Marek only', undefined],
    ['Only Skarsgaard knew the password', undefined],
    ['Ask ana@example.org before the switch', undefined],
    ['Zbigniew forgot to close the gate', undefined],
    ['Thank you, Ana, for asking Nina', undefined],
    ['The change by @tolu had no test', undefined],
    ['@angular/core was pinned', '@angular/core was pinned'],
  ] as const)
    it(`${text} -> ${told ?? 'is left out'}`, () => assert.equal(tell(text), told));

  it('names nobody on the page: no owner, no thanks, no title, no status', () => {
    const text = [
      '---\nstatus: waiting for @li\n---\n# Nina deleted the index\n\n## Contributing factors\n',
      '- Marek was alone on call\n- The queue has no limit\n\n## Action items\n',
      '- [ ] Add an alert (owner: Ana, due: 2031-04-01)\n- [ ] Ask bo@example.org for the key\n\n## Appreciation\n',
      '- Thank you, Priya, for asking\n',
    ].join('\n');
    const page = renderRadiator(summariseReviews([describeSource('x.md', readReview(createAnalysis(text)))]));
    assert.doesNotMatch(page, /Nina|Marek|Ana\b|Priya|@li|bo@|example\.org/);
    assert.match(page, /The queue has no limit/);
    assert.match(page, /Thank you for asking/);
    assert.match(page, /Thanks given: 1/);
  });
});
