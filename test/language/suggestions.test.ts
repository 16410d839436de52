import assert from 'node:assert/strict';
import { createAnalysis, readMarkdown, safeChanges, type Suggestion } from '../../src/language/index';
import { readReview } from '../../src/review/index';

/** The document after each suggestion of its findings that changes words in it, best first. */
function offered(text: string, kinds: readonly Suggestion['kind'][] = ['fact', 'question']): readonly string[] {
  return createAnalysis(text)
    .findings()
    .flatMap(({ start, end, suggestions }) =>
      suggestions.flatMap((each) =>
        each.kind !== 'action' && kinds.includes(each.kind)
          ? [text.slice(0, start) + each.replacement + text.slice(end)]
          : [],
      ),
    );
}

/** What is asked or to be done beside the text. */
const beside = (text: string, kind: 'question' | 'action'): readonly string[] =>
  createAnalysis(text)
    .findings()
    .flatMap(({ suggestions }) => suggestions.flatMap((each) => (each.kind === kind ? [each.text] : [])));

function fixed(text: string): string {
  let changed = text;
  for (const { start, end, insert } of [...safeChanges(text, createAnalysis(text).findings())].reverse())
    changed = changed.slice(0, start) + insert + changed.slice(end);
  return changed;
}

/** Half of a character. */
const half = /[\uD800-\uDFFF]/u;

const action = (said: string) => `## Action items\n\n- [ ] ${said}\n`;
const entry = (said: string) => `## Timeline\n\n- ${said}\n`;

it('nothing is said otherwise whose beginning is struck out', () => {
  assert.deepEqual(offered('~~Kim~~ carelessly restarted the queue.', ['fact']), []);
  assert.equal(offered('~~Kim~~ Ana came. Kim carelessly restarted the queue.', ['fact']).length > 0, true);
});

it('an action item, or a question, has no comment of the text in it', () => {
  const draft = 'We have to remember to rotate the keys <!-- why? --> of the relay <!-- B2 --> each quarter.';
  assert.deepEqual(
    beside(draft, 'action'),
    beside('We have to remember to rotate the keys of the relay each quarter.', 'action'),
  );
  const asking = 'Nina forgot to check <!-- why? --> the importer <!-- B2 -->.';
  assert.deepEqual(beside(asking, 'question'), beside('Nina forgot to check the importer.', 'question'));
  assert.equal([...beside(draft, 'action'), ...beside(asking, 'question')].length, 2);
});

it('an action item leaves a gap for who does it and by when; a question leaves none', () => {
  const text = `${action('Be more careful when deploying to production.')}\n## Notes\n\nNina forgot to check the importer.\n`;
  const all = createAnalysis(text)
    .findings()
    .flatMap(({ suggestions }) => suggestions);
  const said = (kind: Suggestion['kind']) =>
    new Set(all.flatMap((each) => (each.kind === kind ? [each.applicability] : [])));
  assert.deepEqual([...said('action')], ['has-gap']);
  assert.deepEqual([...said('question')], ['check']);
});

it('with a word that says nothing, a sentence is said otherwise as it is without that word, and no further', () => {
  const pairs = {
    'We clearly left the second valve open.': 'We left the second valve open.',
    'The crew obviously did not check the rope.': 'The crew did not check the rope.',
    'Of course the crew did not check the gauge.': 'The crew did not check the gauge.',
  };
  for (const [said, without] of Object.entries(pairs)) {
    const alone = offered(without, ['fact']);
    assert.equal(alone.length, 1, without);
    assert.deepEqual(offered(said, ['fact']), alone, said);
    assert.deepEqual(offered(alone[0]!), [], alone[0]);
    assert.equal(fixed(said), said);
  }
});

it('what a preposition stands in front of does not go with a name behind it', () => {
  for (const opening of ['In production', 'Of course', 'For example', 'In the second hall'])
    assert.deepEqual(offered(`${opening} Jonas did not check the gauge.`, ['fact']), [], opening);
  for (const opening of ['At noon', 'On Monday'])
    assert.equal(
      offered(`${opening} Jonas did not check the gauge.`, ['fact'])[0],
      `${opening} the gauge was not checked.`,
    );
});

it('somebody in brackets goes with them', () => {
  for (const name of ['[name]', '[Name]', '[Person A]', '**[name]**', '*Kim*'])
    assert.ok(offered(`${name} deleted the queue at 10:04.`).includes('The queue was deleted at 10:04.'), name);
  assert.ok(offered(entry('10:04 [name] deleted the queue')).includes(entry('10:04 The queue was deleted')));
  const linked = '[Kim](https://example.org/kim) deleted the queue.';
  assert.deepEqual(offered(linked, ['fact']), []);
  const [finding] = createAnalysis(linked).findings();
  assert.equal(linked.slice(finding?.mark.start, finding?.mark.end), linked.slice(0, -' the queue.'.length));
});

describe('suggestions leave in place', () => {
  it('the owner and the date of an action item, once', () => {
    const fields = '(owner: @kim, due: 2031-02-03)';
    const said = `Kim should have tested the importer ${fields}`;
    for (const text of offered(action(said))) assert.equal(text.split(fields).length, 2, text);
    assert.deepEqual(beside(action(said), 'question'), ['Which tests cover the importer?']);
    assert.deepEqual(beside(action(said), 'action'), ['Add a test of the importer']);
    assert.deepEqual(beside(action(`Be more careful when deploying to production. ${fields}`), 'action'), [
      'Add an automatic check before deploying to production',
    ]);
  });

  it('who does it, where an action item begins with a name', () => {
    for (const text of offered(action('Kim to be more careful with the importer')))
      assert.match(text, /^- \[ \] (?:Kim to |.*\(owner: Kim, due: \))/m);
  });

  for (const stamp of [
    '09:14',
    '09:14:22',
    '9:14 am',
    '9am',
    '09:14 UTC',
    '09:14 CEST',
    '**09:14 UTC** -',
    '**09:14**:',
    '`09:14`',
    '[09:14]',
    '09:14-09:20',
    '2031-02-03 09:14',
    '2031-02-03T09:14Z',
    '3 May 2031, 09:14',
    'T+5',
  ])
    it(`the time of a timeline entry: ${stamp}`, () =>
      assert.deepEqual(offered(entry(`${stamp} Nina forgot to check the importer.`)), [
        entry(`${stamp} The importer was not checked.`),
        entry(
          `${stamp} Nina forgot to check the importer. <!-- Ask: What would have drawn attention to the importer? -->`,
        ),
      ]));

  it('what an action item says of being done, and that it is one', () => {
    for (const said of [
      '[ ] Omar never closed the <b>old</b> account. (OPS-12)',
      '[ ] Obviously 07:15 trainee dispatcher sends **both** barges away',
      'Support took three days to tell the crews that the lock was closed. (OPS-12)',
    ]) {
      const text = `## Action items\n\n- ${said}`;
      for (const each of [text, ...offered(text, ['fact'])])
        assert.deepEqual(
          readReview(readMarkdown(each)).actions.map(({ state }) => state),
          ['open'],
          each,
        );
    }
  });

  it('a time at the end of a timeline entry', () => {
    for (const text of offered(entry('Nina forgot to check the importer 09:14'))) assert.match(text, /\D{0,58}09:14$/m);
  });

  it('comments, code, tags and links', () => {
    for (const kept of ['<!-- why? -->', '`--dry-run`', '<br>', '[the](https://example.org/a)', '![x](y.png)', '[^1]'])
      for (const text of offered(`Nina forgot ${kept} to check ${kept} the importer.\n`, ['fact']))
        assert.equal(text.split(kept).length, 3, text);
    assert.deepEqual(offered('<b>Nina</b> forgot to check the importer.\n', ['fact']), []);
  });

  it('numbers: what would lose one is asked beside the text', () => {
    const text = 'The page went unanswered between 12:00 and 12:30.\n';
    for (const changed of offered(text)) assert.match(changed, /12:00 and 12:30/);
  });

  it('both halves of emphasis, or neither', () => {
    assert.equal(offered('**Nina** forgot to check the importer.\n')[0], 'The importer was not checked.\n');
    assert.equal(offered('The operator **carelessly** restarted the node.\n')[0], 'The operator restarted the node.\n');
    assert.equal(offered('The operator (*carelessly*) restarted the node.\n')[0], undefined);
    assert.equal(offered('The operator <b>carelessly</b> restarted the node.\n')[0], undefined);
    assert.equal(
      offered('**Lessons:** we should have tested the lift.\n')[0],
      '**Lessons:** the lift was not tested.\n',
    );
  });

  it('the end of a line in a block of several', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const said = offered(`It was late. The clerk forgot to lock the gate.${end}It rained.\n`);
      assert.equal(said[0], `It was late. The gate was not locked.${end}It rained.\n`);
      assert.equal(said.length, 2, end);
    }
  });

  it('whole characters', () => {
    for (const text of offered('🙂 Obviously 🙂 it failed.\n')) assert.doesNotMatch(text, half);
    const long = `Nina forgot to run ${'the 🙂'.repeat(40)} script.\n`;
    for (const { suggestions } of createAnalysis(long).findings())
      for (const { title } of suggestions) assert.doesNotMatch(title, half);
  });
});

describe('a rephrasing', () => {
  const first = (text: string): string | undefined => offered(`${text}\n`, ['fact'])[0]?.trimEnd();
  const rephrased: Readonly<Record<string, string>> = {
    'Obviously we did not test the importer with old files.': 'The importer was not tested with old files.',
    'We failed to verify that the backup was complete.': 'It was not verified that the backup was complete.',
    'We did not review this migration with the shops.': 'This migration was not reviewed with the shops.',
    'We should have asked the vendor about the new firmware.': 'The vendor was not asked about the new firmware.',
    'Maybe we should have tested the rollback.': 'The rollback was not tested.',
    'We forgot to check the closed issues and recently merged commits.':
      'The closed issues and recently merged commits were not checked.',
    'Priya did not run any tests on the second branch.': 'No tests were run on the second branch.',
    'The clerk forgot to lock the cage that the wind had left open.':
      'The cage that the wind had left open was not locked.',
    'We should have warned the two hospitals that the supply would be cut.':
      'The two hospitals were not warned that the supply would be cut.',
    'We should have noticed the draught in the second hall before the move.':
      'The draught in the second hall was not noticed before the move.',
    'The foreman should have told the night shift the new number.': 'The night shift was not told the new number.',
    'We should have checked the old board for spare keys.': 'The old board was not checked for spare keys.',
    'I should have asked for the second key.': 'There was no request for the second key.',
    'We failed to validate that the pump still had power.': 'It was not checked that the pump still had power.',
    'The crew should not have been using the old ramp.': 'The crew was using the old ramp.',
    '03:55 porter moves the crates without consulting the list':
      '03:55 the crates are moved without the list being consulted',
  };
  for (const [text, expected] of Object.entries(rephrased))
    it(`of “${text}” says that it did not happen`, () => assert.equal(first(text), expected));

  for (const text of [
    'Working late in the wrong terminal, the engineer deleted the production index.',
    'Nobody checked their own dashboards.',
    'Access was given that should never have been given.',
    'I did not pay close attention to the second lamp on the panel.',
    'The foreman signed the plan, omitting to mark the trench we had dug on the day before.',
    'In my view the hatch should have been closed at noon.',
    'Any seasoned porter would have saved the second list.',
    'For the price of a lunch the owner could have asked a second painter.',
    'I think that the hatch should have been closed at noon.',
    'We should have told the shops of the north or the south.',
    'The planner should have used the old list instead of the new one.',
    'The nurse should have checked the label that she had printed on the day before her leave.',
    'We could have done a better job of telling the wards.',
    'More could have been done to warn the residents.',
    'The gate should have been locked at six, but it was not.',
    'Someone should have counted the crates, and nobody did.',
    'The porter forgot to close the valve, as the night crew always does.',
    'We should have counted the crates a third time so that we could have stopped the truck.',
    'The engineer deleted the index, restarted the node, and went home.',
    'Maybe we should have called a second tug, but that would not have been in time.',
    'Damn, I forgot to lock it.',
    'I was sure that the tap was off, and did not check the meter.',
    'The porter should never have moved the crates blind.',
    'The second truck should not have been rushed to the bridge.',
    'The fire doors of the old wing were never tested.',
    'The fitter did not use the “blue” card at the gate.',
    'If the pilot had been told of the closed (lock, the second) barge would have been in time.',
    'What should have been done differently?',
    '## What Should Have Been Done',
    'The porter should have handled the parcel differently.',
    'It was Tobias who did not check the log.',
    'There was nobody who checked the valve.',
    'Nobody who was on site checked the gauge.',
  ])
    it(`is none where it would say something else: ${text}`, () => assert.equal(first(text), undefined));
});

describe('a rephrasing of a title', () => {
  const titles: Readonly<Record<string, string>> = {
    '## 3. I Used the Wrong Ladder': '## 3. The Wrong Ladder Was Used',
    '- **We Did Not Test the Spare Pump**': '- **The Spare Pump Was Not Tested**',
    '- The Porter Forgot to Renew `gate.key` on Shed-1': '- `gate.key` on Shed-1 Was Not Renewed',
    '- OBVIOUSLY THE QUEUE WAS TOO SHORT': '- THE QUEUE WAS TOO SHORT',
    '- We did not test the Spare Pump': '- The Spare Pump was not tested',
  };
  for (const [text, expected] of Object.entries(titles))
    it(`has its capitals: ${text}`, () => {
      assert.equal(offered(`${text}\n`, ['fact'])[0]?.trimEnd(), expected);
    });
});

describe('of what was done', () => {
  const asked: Readonly<Record<string, readonly string[]>> = {
    'I shut the wrong breaker, simple as that.': ['What made it look like the right breaker?'],
    'A contractor disabled the alarm despite the instructions of the foreman.': [
      'What made it look right at the time to disable the alarm?',
    ],
    'Somebody mis-clicked, and every guest got a second bill.': [],
    'The pilot who nearly caused a collision with my boat had left.': [],
    'The other rider told me that he had performed an unsafe turn in front of the van.': [],
    'Tobias nearly deleted the production database of the second shop.': [],
    'You pushed a breaking change to the till of the second shop.': [],
    'The clerk entered 900 instead of 90, and the order went out to the mill.': [],
  };
  for (const [text, questions] of Object.entries(asked))
    it(`it is asked what looked right, if anything did: ${text}`, () =>
      assert.deepEqual(beside(text, 'question'), questions));
  const told: Readonly<Record<string, string | undefined>> = {
    'The mechanic wired the pump backwards.': 'The pump was wired backwards.',
    '07:15 a planner pushes the wrong rota to the board': '07:15 the wrong rota is pushed to the board',
    'The manager lost the keys to the boiler room.': undefined,
    'my bad, i pushed the wrong branch': undefined,
  };
  for (const [text, fact] of Object.entries(told))
    it(`it is told whole or not at all: ${text}`, () => assert.equal(offered(text, ['fact'])[0], fact));
});

describe('a fact without the one who did it', () => {
  const told: Readonly<Record<string, string | undefined>> = {
    // What they were told with is a fact.
    'The weekend gardener watered the wrong seedlings.': 'At the weekend the wrong seedlings were watered.',
    'The night shift did not check the gauge.': 'On the night shift the gauge was not checked.',
    'At 02:10 the night shift did not check the gauge.': 'At 02:10 the gauge was not checked.',
    'The night crew did not lock the gate in the morning.': undefined,
    'Three tasters passed the wrong batch.': undefined,
    'The fitter at the north gate opened the wrong valve.': undefined,
    'The second reader did not check the dates.': undefined,
    'The outgoing nurse forgot to label the drip.': undefined,
    'The sommelier on duty decanted the wrong bottle.': 'The wrong bottle was decanted.',
    'The crew did not replace the rope when it had the chance.': undefined,
    // What they did besides is told without them, too.
    'A waiter took the order at the bar and overwrote the list.':
      'The order was taken at the bar and the list was overwritten.',
    'A waiter dropped the tray and overwrote the list.': 'The tray was dropped and the list was overwritten.',
    'The clerk went to the safe and overwrote the list.': undefined,
    'The clerk opened the wrong drawer, and she closed it again.': undefined,
    'When he arrived, the fitter opened the wrong valve.': undefined,
    'We forgot to salt the path and closed the gate.': 'The path was not salted and we closed the gate.',
    // What they say of themselves stays theirs.
    'I did not check the straps, silly me.': undefined,
    'We forgot to salt the path, and I am ashamed.': undefined,
    'Forgot to check the straps, my bad.': undefined,
    'Oops, we forgot to close the vent.': undefined,
    // What they did before, after or meanwhile needs somebody.
    'The baker did not weigh the flour before adding the yeast.':
      'The flour was not weighed before the yeast was added.',
    'The binder did not check the glue after mixing it.': undefined,
    'The baker did not weigh the flour before leaving the room.': undefined,
    'The smith did not check the oil while heating the blade.': undefined,
    'Before adding the yeast, the baker did not weigh the flour.': undefined,
    // Words that "not" would turn.
    'We also did not warn the guests.': undefined,
    'The cook should also have warned the guests.': 'The guests were not warned.',
    'We should have replaced the belt in spring as well.': 'The belt was not replaced in spring.',
    'The cook did not warn the guests either.': undefined,
    // How it is said.
    'The cook had failed to oil the chain.': 'The chain had not been oiled.',
    'The crew has failed to test the pumps since May.': 'The pumps have not been tested since May.',
    'The porter did not respond to the bell.': 'There was no response to the bell.',
    'The porter did not attend to the bell.': undefined,
    'The pilot did not check the GPS.': 'The GPS was not checked.',
    'The fitter did not replace the filter in the second pump.': 'The filter in the second pump was not replaced.',
    'The cause was the rigger’s failure to check the ropes.': 'The cause was that the ropes were not checked.',
    'The fire came from the cook’s failure to clean the filters before the season.':
      'The fire came from the filters not being cleaned before the season.',
    'The flood was due to the failure of the crew to close the valve at the mill.':
      'The flood was due to the valve at the mill not being closed.',
  };
  for (const [text, expected] of Object.entries(told))
    it(`of “${text}”`, () => assert.equal(offered(text, ['fact'])[0], expected));
});

describe('an action item in place of care', () => {
  const actions: Readonly<Record<string, string>> = {
    'Drivers should be more careful when opening the rear gate of the loaded lorry.':
      'Add a confirmation step before opening the rear gate of the loaded lorry',
    'Be more careful when publishing price lists that have a date of their own.':
      'Add an automatic check before publishing price lists that have a date of their own',
    'Exercise greater caution with unlabelled samples from the third floor.':
      'Add an automatic check for unlabelled samples from the third floor',
    'We must be more rigorous in not merging changes without tests.':
      'Add a policy check that blocks merging changes without tests',
    'Double check the dose before the bag leaves the pharmacy.':
      'Have a tool verify the dose before the bag leaves the pharmacy',
  };
  for (const [text, expected] of Object.entries(actions))
    it(`is one control: ${text}`, () => assert.deepEqual(beside(action(text), 'action'), [expected]));

  for (const text of [
    'Whenever the second line is down, be more careful with the old valves.',
    'In the winter months we need to be more careful with the frozen couplings.',
    'The night nurses must be more attentive in the second ward.',
    'We need to be more careful with such late changes of the menu.',
    'We have to be more disciplined with labels.',
    'Take extra care about the next delivery.',
    'Double check both old and new.',
    'Double check the figures with a colleague.',
    'Remember to thank the night shift.',
    'Nurses must take greater care when reading labels.',
    'Avoid assuming that the pump is on.',
  ])
    it(`is none where it is not plain what it would hold on to: ${text}`, () =>
      assert.deepEqual(beside(action(text), 'action'), []));
});

describe('a question about a step that was not taken', () => {
  const asked: Readonly<Record<string, string | undefined>> = {
    'The brewery crew did not test the new pump.': 'Which tests cover the new pump?',
    'The brewery crew did not test the new pump properly before the first batch.':
      'Which tests cover the new pump, and when do they run?',
    'We did not test each lamp (red, green, amber) independently.':
      'What would have made it easier to test each lamp independently?',
    'We should have noticed the smoke in the rear carriage before the bridge.':
      'What would have drawn attention to the smoke in the rear carriage before the bridge?',
    'The porter forgot to call `ring()`.': 'What would have been the cue to call `ring()`?',
    'We should have known that the key opens both gates.': 'What would have shown that the key opens both gates?',
    'We failed to validate that the pump still had power.': 'What would have shown whether the pump still had power?',
    'The night shift forgot to tell the day shift about the second leak.':
      'How would the day shift have heard of the second leak?',
    'They should have told us that the bus would be late.': 'How would we have heard that the bus would be late?',
    'The accountant failed to verify the totals before the transfer.':
      'What could verify the totals before the transfer without anybody having to remember it?',
    'The captain forgot to close the hatch before the swell came up.':
      'What would have been the cue to close the hatch before the swell came up?',
    'If we had used [the second list](https://example.org/list) for the move, the vans would have come.':
      'What would have made it easier to use the second list for the move?',
    'If the valves had been inspected in spring, the leak would have been found.':
      'What would have been the cue to inspect the valves in spring?',
    'We started the pump without asking the harbour office.':
      'Is asking the harbour office part of the routine, and what prompts it?',
    'The second lamp was overlooked.': 'What would have drawn attention to the second lamp?',
    'They did not look.': undefined,
    'The seals of the second vat were not replaced properly.': undefined,
    'The labels on the vat had not been carefully checked.': undefined,
    'The firm did not take reasonable care of its affairs.': undefined,
    'Acme did not notify the hospitals until the next morning.': undefined,
    'The driver did not use the mirror because the lamp was broken.': undefined,
    'If the crew had not silenced the bell, we would have woken up.': undefined,
    'The change was made without permission.': undefined,
    'The second clerk signed it without looking.': undefined,
    'The evacuation was ordered too late.': undefined,
    'A step of the move was forgotten.': undefined,
    'We should have known that acid and residue would react.': undefined,
    'The DBA missed the obvious spike in the graph.': undefined,
  };
  for (const [text, expected] of Object.entries(asked))
    it(`of “${text}”`, () => assert.equal(beside(`${text}\n`, 'question')[0], expected));
});

describe('a question that the document asks already', () => {
  const said = 'The brewery crew did not test the new pump.';
  const question = 'Which tests cover the new pump?';
  for (const [place, text] of [
    ['behind the sentence', offered(`${said}\n`, ['question'])[0]!],
    ['behind another', `${said}\n\nThe pump stood. <!-- Ask: ${question} -->\n`],
    ['among the open questions', `${said}\n\n## Open questions\n\n- ${question}\n`],
  ] as const)
    it(`is not offered again: ${place}`, () => {
      assert.deepEqual(beside(`${said}\n`, 'question'), [question]);
      assert.ok(text.includes(question));
      assert.deepEqual(beside(text, 'question'), []);
      assert.notDeepEqual(beside(text, 'action'), []);
    });

  it('comes back with the next reading after it is gone', () => {
    const analysis = createAnalysis(`${said} <!-- Ask: ${question} -->\n`);
    const kinds = () => analysis.findings()[0]!.suggestions.map(({ kind }) => kind);
    assert.ok(!kinds().includes('question'));
    analysis.update([{ start: said.length, end: analysis.text.length - 1, insert: '' }]);
    assert.ok(kinds().includes('question'));
  });
});

describe('suggestions leave a line what it is', () => {
  for (const said of [
    '> 90 % of requests failed.',
    '- x failed.',
    '+ x failed.',
    '* x failed.',
    '# x failed.',
    '1. x failed.',
    '| x failed.',
    '=== failed.',
    ': x failed.',
    '<b>x</b> failed.',
    '::: x failed.',
  ])
    it(`with words taken away in front of ${said}`, () => {
      for (const text of offered(`Obviously ${said}\n`)) assert.match(text, /^[\p{L}[]/u);
      assert.match(fixed(`Obviously ${said}\n`), /^[\p{L}[]/u);
    });

  it('no box comes where none was', () => {
    for (const text of offered('- Obviously [ ] x failed.\n')) assert.doesNotMatch(text, /^- \[ \]/);
  });

  it('no bar comes into a cell, and no line ends in a list or a heading', () => {
    for (const before of ['- ', '## ', '| a |\n| --- |\n| '])
      for (const text of offered(`${before}Nina forgot to check the importer\n`))
        assert.equal(text.split('\n').length, before.split('\n').length + 1, text);
  });

  it('what two safe ones would take away together', () => {
    assert.match(fixed('Obviously simply > 90 % of requests failed.\n'), /^\p{L}/u);
  });
});

it('a suggestion never reads a word as a name of an object in JavaScript', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'valueOf'])
    assert.match(offered(`We failed to test ${word}.\n`)[0]!, new RegExp(`^${word} was not tested\\.`, 'i'));
});
