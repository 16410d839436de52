import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/language/index';
import { describeSource, sectionsOf, structureFindings, type ActionItem } from '../../src/review/index';
import { analyse, read } from './analyse';

// The shapes that action items have in real reviews, and what looks like one but is none.

type Told = Partial<Pick<ActionItem, 'owner' | 'due' | 'dueDate' | 'type' | 'ticket' | 'state' | 'gaps'>>;
type Case = readonly [name: string, body: string, ...items: readonly (readonly [text: string, told?: Told])[]];

function check(cases: readonly Case[], head = '## Action items\n\n'): void {
  for (const [name, body, ...items] of cases)
    it(name, () => {
      const { actions } = read(`---\ndate: 2031-03-20\n---\n\n${body.startsWith('## ') ? '' : head}${body}\n`);
      assert.deepEqual(
        actions.map(({ text }) => text),
        items.map(([text]) => text),
        body,
      );
      items.forEach(([text, told = {}], i) => {
        const names = Object.keys(told) as readonly (keyof Told)[];
        assert.deepEqual(Object.fromEntries(names.map((each) => [each, actions[i]?.[each]])), told, text);
      });
    });
}

const li = { owner: 'Li', due: '1 Apr 2031', dueDate: '2031-04-01' };

describe('an action item that tells what was done', () => {
  const done = { state: 'done' } as const;
  const open = { state: 'open' } as const;
  check([
    [
      'behind it',
      'The bell should ring twice. (added a second bell at\nthe pier)',
      ['The bell should ring twice.', done],
    ],
    ['in a list', '- Light the pier (replaced the old lamp)\n- Salt it', ['Light the pier', done], ['Salt it', open]],
    [
      'at length',
      'The lamp is wired to the wrong switch. (fixed by adding a switch for the lamp, and another\none for the bell at the far end of the pier)',
      ['The lamp is wired to the wrong switch.', done],
    ],
    ['as part of it', '- Salt the ramp (done in #12)\n- Move it', ['Salt the ramp', done], ['Move it', open]],
    ['behind its topic', '- Fix the gate: Corrected the hinge', ['Fix the gate: Corrected the hinge', done]],
    [
      'behind a topic in bold',
      '- **Fix the gate:** Replaced the hinge\n- **Add a lamp:** one at the pier',
      ['**Fix the gate:** Replaced the hinge', done],
      ['**Add a lamp:** one at the pier', open],
    ],
    ['but not where it is', '- Remove the old lamp (added in v2)', ['Remove the old lamp (added in v2)', open]],
    [
      'but not where it waits',
      '- Light the pier (added to the backlog)',
      ['Light the pier (added to the backlog)', open],
    ],
    ['but not how it is', '- Post the tide table (updated daily)', ['Post the tide table (updated daily)', open]],
    [
      'but not what was wrong',
      '- Fix the gate: Failed twice this spring',
      ['Fix the gate: Failed twice this spring', open],
    ],
    ['but not yet', '- Salt the ramp (in progress)', ['Salt the ramp', open]],
  ]);
});

describe('an action item beside something else', () => {
  const url = 'https://example.atlassian.net/browse/PIER-3';
  check([
    ['with a link behind a dash', `- Salt the ramp - [jira](${url})`, ['Salt the ramp', { ticket: url }]],
    [
      'with a link and a day',
      `- Salt it – 1 Apr 2031 – [the ticket](${url}).`,
      ['Salt it.', { ticket: url, due: '1 Apr 2031' }],
    ],
    [
      'with a link that is no ticket',
      '- Salt the ramp in front of the first ferry of each day - [how](https://example.org)',
      ['Salt the ramp in front of the first ferry of each day - [how](https://example.org)'],
    ],
    ['with asterisks in front', '*Salt the ramp\n*Light the pier', ['Salt the ramp'], ['Light the pier']],
    ['with hyphens in front', '-Salt the ramp.\n-Light the\npier.', ['Salt the ramp.'], ['Light the pier.']],
    ['above the next title', '*Salt the ramp\n*Light the pier\nConclusion:', ['Salt the ramp'], ['Light the pier']],
    ['above a sentence', '- Salt the ramp\nThis was a small incident, so we are happy.', ['Salt the ramp']],
    ['above thanks', '- Salt it\n- Light it\nThanks for your patience!', ['Salt it'], ['Light it']],
    ['on two lines', '- Salt the ramp\nand the pier', ['Salt the ramp and the pier']],
    ['on two lines with a name', '- Salt the ramp in\nLisbon too', ['Salt the ramp in Lisbon too']],
    ['and one that is none', '- [ ] Salt the ramp\n- [ ] None of these was needed twice.', ['Salt the ramp']],
    ['below its team', '**Harbour crew:**\n\n- Salt the ramp', ['Salt the ramp', { owner: 'Harbour crew' }]],
  ]);
});

describe('an action item with its fields elsewhere', () => {
  check([
    [
      'behind a topic that sounds done',
      '1. Enhanced lighting: Add lamps to the second hall.\n2. **Automated Locks:** Develop a script that locks the gate.\n3. Fixed: Add a lamp at the dock.',
      ['Enhanced lighting: Add lamps to the second hall.', { state: 'open' }],
      ['**Automated Locks:** Develop a script that locks the gate.', { state: 'open' }],
      ['Add a lamp at the dock.', { state: 'done' }],
    ],
    [
      'behind a sentence that introduces them',
      'To keep the hall dry, we will take the following corrective and preventive measures.\n\nWe will add a second pump.',
      ['We will add a second pump.'],
    ],
    [
      'whose heading says when it is due, in whatever words',
      '### Urgent: Within 1 Hour\n\n- Salt the ramp\n\n### Immediate (Next 24 Hours):\n\n- Light the pier\n\n### Later (Week 2)\n\n- Paint it',
      ['Salt the ramp', { due: 'Within 1 Hour' }],
      ['Light the pier', { due: 'Next 24 Hours' }],
      ['Paint it', { due: 'Week 2' }],
    ],
    [
      'below headings that tell how far away they are, whatever is in brackets',
      '### 1. Short-term (completed or in progress)\n\n- [x] Salt the ramp\n\n### 2. Long-Term (recommended or planned)\n\n' +
        '- Light the pier\n- Automate the gate',
      ['Salt the ramp', { state: 'done' }],
      ['Light the pier', { state: 'open' }],
      ['Automate the gate', { state: 'open' }],
    ],
    [
      'below what they are about, and not what was found or done there',
      '### Detection (what would have shown it sooner)\n\n| Action | Owner | Status |\n| --- | --- | --- |\n| Add a bell | Kim | Open |\n\n' +
        '### Medium-term\n\n**Incident response and monitoring:**\n\n- Gather the keys that were used and label them',
      ['Add a bell', { owner: 'Kim', state: 'open' }],
      ['Gather the keys that were used and label them', { state: 'open' }],
    ],
    [
      'but not advice with nobody and no day, where the review has action items as well',
      '- Salt the ramp\n\n## Prevention\n\n1. Test the lamp at each change\n2. Light the pier (owner: @kim)',
      ['Salt the ramp', { owner: undefined }],
      ['Light the pier', { owner: '@kim' }],
    ],
    [
      'of two who are to do it together',
      '- Ed and Caroline to salt the ramp\n- Kim, Li and Jo to light the pier\n- Users to have a lamp\n- Terraform and Ansible to use one list',
      ['Ed and Caroline to salt the ramp', { owner: 'Ed and Caroline' }],
      ['Kim, Li and Jo to light the pier', { owner: 'Kim, Li and Jo' }],
      ['Users to have a lamp', { owner: undefined }],
      ['Terraform and Ansible to use one list', { owner: undefined }],
    ],
    [
      'whose state stands behind a link, and where it was done',
      '| Action | Owner | Tracking issue |\n| --- | --- | --- |\n| Pin it | Kim Ito | [#86](https://x.example/86) — complete in the second fix |',
      ['Pin it', { state: 'done' }],
    ],
    [
      'as in code, as a sentence behind it, with what they do, and with a month and a day',
      '- TODO(kim): salt the ramp **by 05-31** → OPS-12\n- FIXME(OPS-7): Add a lamp\n- Light the pier. Kim, 3 May\n' +
        '- Pin it — Kim & Elif (night shift) — 31 Oct\n- Fix the gate (Kim, 05-14)\n- Cut the wait by 05-10 %',
      ['salt the ramp **by 05-31** → OPS-12', { owner: 'kim', due: '05-31', ticket: 'OPS-12' }],
      ['Add a lamp', { owner: undefined, ticket: 'OPS-7' }],
      ['Light the pier.', { owner: 'Kim', due: '3 May' }],
      ['Pin it', { owner: 'Kim & Elif (night shift)', due: '31 Oct' }],
      ['Fix the gate', { owner: 'Kim', due: '05-14' }],
      ['Cut the wait by 05-10 %', { due: undefined }],
    ],
    [
      'beside a ticket in brackets, a role, an ETA, a day with a stroke, or behind a colon',
      '- Salt the ramp. (Kim) [#123]\n- Add a lamp - **Kim (SRE)** - 5 May\n- Pin it - Kim - ETA 5/10\n- Fix the gate (Kim 5/3)\n' +
        '- A light at the gate: Kim, 3 May\n- **Move it** *(Kim, by 3 May)*\n- Oil it. *Owner: Kim. Status: open.*\n- Drain it (1/2)',
      ['Salt the ramp.', { owner: 'Kim', ticket: '#123' }],
      ['Add a lamp', { owner: 'Kim (SRE)', due: '5 May' }],
      ['Pin it', { owner: 'Kim', due: '5/10' }],
      ['Fix the gate', { owner: 'Kim', due: '5/3' }],
      ['A light at the gate', { owner: 'Kim', due: '3 May' }],
      ['Move it', { owner: 'Kim', due: '3 May' }],
      ['Oil it.', { owner: 'Kim' }],
      ['Drain it (1/2)', { owner: undefined, due: undefined }],
    ],
    [
      'in a cell behind its day, and by how many are done',
      '| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Pin it | Kim | 2031-05-04 DONE | |\n' +
        '| Salt it | Kim | 2031-05-04 | 2 of 9 completed |\n| Move it | Kim | 2031-05-04 | 9 of 9 completed |',
      ['Pin it', { due: '2031-05-04', state: 'done' }],
      ['Salt it', { state: 'open' }],
      ['Move it', { state: 'done' }],
    ],
    [
      'in front and behind, struck out with a reason, or in a cell with a link',
      '- Harbour team — salt the ramp — 2031-04-01\n- [ ] ~~Add a ramp~~ (one pier is left)\n\n' +
        '| Action | Owner | Tracker |\n| --- | --- | --- |\n| Fix the lamp | Kim | [Complete](https://example.org/c/1) |',
      ['salt the ramp', { owner: 'Harbour team', due: '2031-04-01' }],
      ['Add a ramp (one pier is left)', { state: 'cancelled' }],
      ['Fix the lamp', { owner: 'Kim', state: 'done' }],
    ],
    [
      'behind a topic and a dash, in words that only sound done',
      '- **Survey** - Review 1,617 affected crates\n- **Lamp check** - Ensure the move did not change the light',
      ['**Survey** - Review 1,617 affected crates', { state: 'open' }],
      ['**Lamp check** - Ensure the move did not change the light', { state: 'open' }],
    ],
    [
      'in lines that are indented as a whole, and no sentence among them',
      '    The alert rose.\n    - Salt the ramp\n    - Add a lamp',
      ['Salt the ramp', { state: 'open' }],
      ['Add a lamp', { state: 'open' }],
    ],
    [
      'in a column that is no date',
      '| Action | Owner | Target role |\n| --- | --- | --- |\n| Fix the lamp | Kim | night crew |',
      ['Fix the lamp', { owner: 'Kim', due: undefined }],
    ],
    [
      'above what a report says of itself',
      '- Salt the ramp\n\n---\n\n**Last updated**: 3 May 2031\n**Next review**: after the move\n**Owner**: Li',
      ['Salt the ramp'],
    ],
    [
      'whose heading says for whom it is',
      '### For the harbour lead:\n\n- Salt the ramp\n\n**Action items for Kim:**\n\n- Light the pier\n\n### For the second pier\n\n- Paint it',
      ['Salt the ramp', { owner: 'harbour lead' }],
      ['Light the pier', { owner: 'Kim' }],
      ['Paint it', { owner: undefined }],
    ],
    [
      'and a heading that says that it was done',
      '## Corrective actions (taken)\n\n- Salt the ramp',
      ['Salt the ramp', { state: 'done' }],
    ],
    [
      'below topics of which one is a label',
      '1. **Gates**\n   - Add a lock\n2. **Runbook Updates**\n   - Document the key\n3. **Alarm Enhancements**\n   - Siren: errors of the second gate',
      ['Add a lock'],
      ['Document the key'],
      ['Siren: errors of the second gate'],
    ],
    [
      'in hours in its heading, and with a state that ends in a full stop',
      '### Short-term (Within 24 hours)\n\n- Add an alert\n- Turn the old switch off. (Accomplished.)',
      ['Add an alert', { due: 'Within 24 hours', state: 'open' }],
      ['Turn the old switch off.', { state: 'done' }],
    ],
    [
      'in boxes below a label, which tells the type',
      '- Prevent\n  - [ ] Add an alert (owner: @li, due: 2031-04-01)\n  - [x] Pin the image',
      ['Add an alert', { owner: '@li', dueDate: '2031-04-01', type: 'prevent', state: 'open' }],
      ['Pin the image', { type: 'prevent', state: 'done' }],
    ],
    [
      'below bold labels and labels with a colon',
      '- **Detect:**\n  - [ ] Alert on depth\n- Mitigation:\n  - Rehearse the switch',
      ['Alert on depth', { type: 'detect' }],
      ['Rehearse the switch', { type: 'mitigate' }],
    ],
    [
      'below bold items that name no work',
      '- **Now (the same week)**\n- Raise the limit\n- **Long term (planned)**\n- Add a check\n- **Pin the image**',
      ['Raise the limit', { state: 'open' }],
      ['Add a check', { state: 'open' }],
      ['Pin the image', { state: 'open' }],
    ],
    [
      'told as done while the incident ran',
      '- Raise the limit (Done during this incident)\n- Pin the image _(fixed by the hosting team)_',
      ['Raise the limit', { state: 'done' }],
      ['Pin the image', { state: 'done' }],
    ],
    [
      'beside answers of a form, which are none',
      '- [ ] Yes — see the note\n- [ ] No, because it was planned\n- [ ] N/A\n- [ ] No longer use the old key',
      ['No longer use the old key', { state: 'open' }],
    ],
    [
      'in bold, with its fields behind the full stop',
      '- **Pin the image.** Owner: Li.',
      ['Pin the image.', { owner: 'Li' }],
    ],
    [
      'in bold in front of each, or behind dashes with the ticket last',
      '- **Owner:** Nina **Task:** ask the city **Due:** 3 May 2031\n- Pin the image — Nina — 2031-05-03 — OPS-7\n' +
        '- **Rope**: a new one — *owner*: Nina — *by*: 3 May 2031\n- Walk the yard -- Jo Berg -- 3 May 2031',
      ['ask the city', { owner: 'Nina', dueDate: '2031-05-03' }],
      ['Pin the image', { owner: 'Nina', dueDate: '2031-05-03', ticket: 'OPS-7' }],
      ['**Rope**: a new one', { owner: 'Nina', dueDate: '2031-05-03' }],
      ['Walk the yard', { owner: 'Jo Berg', dueDate: '2031-05-03' }],
    ],
    [
      'behind marks that Markdown does not know, and initials',
      'Agreed:\na) Clean the contact (J. Okafor, by 15 Jan 2031)\nb) put up a sign\n   at the gate\n\nc) is not far from here.',
      ['Clean the contact', { owner: 'J. Okafor', dueDate: '2031-01-15' }],
      ['put up a sign at the gate', { owner: undefined }],
    ],
    [
      'behind such marks beside a list that Markdown knows',
      '- Pin the image\n\ni) Count the panes\nii) Sweep the floor\n\n◦ Fix the tap\n◦ Label the tap @li\n\nThe floor was swept.',
      ['Pin the image'],
      ['Count the panes'],
      ['Sweep the floor'],
      ['Fix the tap'],
      ['Label the tap @li', { owner: '@li' }],
    ],
    [
      'or behind bullets of other programs',
      '• Clean the contact @li\n• Paint it',
      ['Clean the contact @li', { owner: '@li' }],
      ['Paint it'],
    ],
    [
      'with the type in italics',
      '- *Mitigate*: spare bus\n- _Detect_: a camera',
      ['*Mitigate*: spare bus', { type: 'mitigate' }],
      ['_Detect_: a camera', { type: 'detect' }],
    ],
    [
      'below headings beside an empty one',
      '## Action items\n\n## Prevent\n\n- Lock the gate\n\n## Detect\n\n- Add a camera\n\n## Open questions\n\n- Who?',
      ['Lock the gate', { type: 'prevent' }],
      ['Add a camera', { type: 'detect' }],
    ],
    ['and headings of types with nothing below are none', '## Action items\n\n### Prevent\n\n### Detect\n\n### Done'],
    ['and nothing that others should do', '## Recommendations for our users\n\n- Update to 4.2\n- Rotate your keys'],
    [
      'below headings that name who does it',
      '## Action items\n\n### Nina Holm\n\n- Pin the image\n\n### Gateway\n\n- Drain first',
      ['Pin the image', { owner: 'Nina Holm' }],
      ['Drain first', { owner: undefined }],
    ],
    [
      'below a name of three words, but not below a sentence',
      '## Action items\n\n### Nina Holm Berg\n\n- Pin the image\n\n### Nina Holm Berg Lund\n\n- Drain first',
      ['Pin the image', { owner: 'Nina Holm Berg' }],
      ['Drain first', { owner: undefined }],
    ],
    [
      'in one sentence over two lines',
      'We will add an alert for the gate.\nand for the yard, too',
      ['We will add an alert for the gate. and for the yard, too'],
    ],
    [
      'with whoever does it in front, where the name is known',
      '- **Nina:** pin the image\n- Nina Holm: drain first\n- **Gateway:** drain last',
      ['pin the image', { owner: 'Nina' }],
      ['drain first', { owner: 'Nina Holm' }],
      ['**Gateway:** drain last', { owner: undefined }],
    ],
    [
      'with a line through it and a word behind, or a ticket of another repository',
      '- ~~Pin the image~~ done 2031-03-22\n- [ ] ~~Drain first~~ dropped\n- Drain last (works/gateway#78)',
      ['Pin the image', { state: 'done' }],
      ['Drain first', { state: 'cancelled' }],
      ['Drain last (works/gateway#78)', { ticket: 'works/gateway#78' }],
    ],
    [
      'and nothing that is about the review itself, unless somebody does it',
      '- [ ] Share this review\n- [ ] Schedule the post-mortem meeting\n- [ ] Send the report to support (owner: @li)\n- [ ] Review the limits',
      ['Send the report to support', { owner: '@li' }],
      ['Review the limits'],
    ],
    [
      'below a label that is no type',
      '- Gateway\n  - [ ] Pin the image\n  - [ ] Drain first',
      ['Pin the image'],
      ['Drain first'],
    ],
    [
      'below a label that tells the state',
      '- Done\n  - Pin the image\n- To do\n  - Drain first',
      ['Pin the image', { state: 'done' }],
      ['Drain first', { state: 'open' }],
    ],
    [
      'and boxes for its steps',
      '- [ ] Add an alert (owner: @li)\n  - [ ] Write the query\n  - [ ] Page the crew',
      ['Add an alert', { owner: '@li' }],
    ],
    [
      'in a list below a heading',
      '### 1. Add an alert\n\n- Owner: Li\n- Due: 1 Apr 2031\n- Status: Done\n- Ticket: #12',
      ['Add an alert', { ...li, state: 'done', ticket: '#12' }],
    ],
    [
      'in bold, in a list below a heading without a number',
      '### Alert on queue depth\n\nIt fills in a minute.\n\n- **Owner:** Li\n- **Due:** 1 Apr 2031\n- **Status:** Cancelled',
      ['Alert on queue depth', { ...li, state: 'cancelled' }],
    ],
    [
      'in items below an item',
      '- Add an alert\n  - Owner: Li\n  - Due: 1 Apr 2031\n- Drain first\n  - Owner: Ana',
      ['Add an alert', li],
      ['Drain first', { owner: 'Ana' }],
    ],
    [
      'in items beside an item',
      '- Add an alert\n- Owner: Li\n- Due: 1 Apr 2031\n\n- Drain first\n- Owner: Ana',
      ['Add an alert', li],
      ['Drain first', { owner: 'Ana' }],
    ],
    ['in lines of the item', '- Add an alert\n  Owner: Li\n  Due: 1 Apr 2031', ['Add an alert', li]],
    [
      'below a bold line',
      '**Add an alert**\n\n- Owner: Li\n- Due: 1 Apr 2031\n\n**Drain first**\n\n- Owner: Ana',
      ['Add an alert', li],
      ['Drain first', { owner: 'Ana' }],
    ],
    [
      'in paragraphs like definitions',
      '**Action:** Add an alert\n\n**Owner:** Li\n\n**Due:** 1 Apr 2031\n\n**Status:** Open',
      ['Add an alert', { ...li, state: 'open' }],
    ],
    [
      'in lines like definitions',
      '**Action:** Add an alert\n**Owner:** Li\n**Due:** 1 Apr 2031\n\n**Action:** Drain first\n**Owner:** Ana',
      ['Add an alert', li],
      ['Drain first', { owner: 'Ana' }],
    ],
  ]);
});

describe('an action item with its fields', () => {
  check([
    [
      'in a table below a heading',
      '### Add an alert\n\n| Owner | Due | Status |\n|--|--|--|\n| Li | 1 Apr 2031 | Done |',
      ['Add an alert', { ...li, state: 'done' }],
    ],
    [
      'below numbered headings with a word in front',
      '### AI-1: Add an alert\n\n**Owner**: Li\n**Due**: 1 Apr 2031\n**Priority**: P1\n\nIt fills.\n\n### Action 2: Drain first\n\nOwner: Ana',
      ['Add an alert', li],
      ['Drain first', { owner: 'Ana' }],
    ],
    [
      'of which one says what is to be done',
      '- Task: Add an alert\n- Who: Li\n- When: 1 Apr 2031\n\n- Task: Drain first\n- Who: Ana\n- When: Friday',
      ['Add an alert', li],
      ['Drain first', { owner: 'Ana', due: 'Friday' }],
    ],
    ['behind breaks', '- Add an alert<br>Owner: Li<br>Due: 1 Apr 2031', ['Add an alert', li]],
    ['in italics', '- Add an alert *(owner: Li, due: 1 Apr 2031)*', ['Add an alert', li]],
    ['without colons', '- Add an alert, owner Li, due 1 Apr 2031', ['Add an alert', li]],
    [
      'before something else was due',
      '- [ ] Print the plan before the next one was due. [^2]\n- [ ] Print it before that was due [2]',
      ['Print the plan before the next one was due. [^2]', { due: undefined }],
      ['Print it before that was due [2]', { due: undefined }],
    ],
    ['with its day in brackets', '- Print the plan, due [2031-05-03]', ['Print the plan, due', { due: '2031-05-03' }]],
    ['of which one has a name', '- Add an alert (@li, due Friday)', ['Add an alert', { owner: '@li', due: 'Friday' }]],
    ['parted by slashes', '- Add an alert (Li / 1 Apr 2031 / OPS-12)', ['Add an alert', { ...li, ticket: 'OPS-12' }]],
    [
      'behind a dash and in brackets',
      '- Add an alert — Ana Lima (2031-04-01)',
      ['Add an alert', { owner: 'Ana Lima', dueDate: '2031-04-01' }],
    ],
    [
      'behind the sentence',
      '- Add an alert. Owner: Li. Due: 1 Apr 2031. Ticket: #12',
      ['Add an alert.', { ...li, ticket: '#12' }],
    ],
    [
      'behind the sentence, in bold',
      '- [ ] Add an alert. **Owner:** Li Wu, **Due:** 2031-04-01',
      ['Add an alert.', { owner: 'Li Wu', dueDate: '2031-04-01' }],
    ],
    [
      'in brackets, parted by semicolons',
      '- Add an alert (Owner: Li; Due: 1 Apr 2031; Status: done)',
      ['Add an alert', { ...li, state: 'done' }],
    ],
    ['in square brackets', '- Add an alert [owner: Li, due: 1 Apr 2031]', ['Add an alert', li]],
    ['in brackets without names', '- Add an alert (Li, 1 Apr 2031)', ['Add an alert', li]],
    ['behind a dash', '- Add an alert – Li, 1 Apr 2031', ['Add an alert', li]],
    ['behind dashes with names', '- Add an alert — Owner: Li — Due: 1 Apr 2031', ['Add an alert', li]],
    ['behind bars', '- Add an alert | Owner: Li | Due: 1 Apr 2031', ['Add an alert', li]],
    [
      'as tags',
      '- Add an alert @li @due(2031-04-03)',
      ['Add an alert @li', { owner: '@li', due: '2031-04-03', dueDate: '2031-04-03' }],
    ],
    ['as a tag alone', '- Add an alert @due(2031-04-03)', ['Add an alert', { owner: undefined, due: '2031-04-03' }]],
    [
      'with double colons',
      '- Add an alert [owner:: Li] [due:: 2031-04-01]',
      ['Add an alert', { owner: 'Li', dueDate: '2031-04-01' }],
    ],
    ['that say why', '- Revert it, due to a bug in 2.1', ['Revert it, due to a bug in 2.1', { due: undefined }]],
  ]);
});

describe('an owner', () => {
  const owner = (written: string, text: string, owner: string | undefined): Case => [
    written,
    `- ${written}`,
    [text, { owner }],
  ];
  check([
    [
      'may be somebody with a number, whose name became a role',
      '- Light the pier (responder 1)\n- Salt the ramp (Engineer B, 2031-04-01)\n- [responder 2] Move the shelf\n- Fix the lamp - responder 3\n- Check the two gates (gate 2)\n- Restart the belt (worker 3)',
      ['Light the pier', { owner: 'responder 1' }],
      ['Salt the ramp', { owner: 'Engineer B', due: '2031-04-01' }],
      ['Move the shelf', { owner: 'responder 2' }],
      ['Fix the lamp', { owner: 'responder 3' }],
      ['Check the two gates (gate 2)', { owner: undefined }],
      ['Restart the belt (worker 3)', { owner: undefined }],
    ],
    owner('Add an alert (owner: ana@example.org)', 'Add an alert', 'ana@example.org'),
    owner('Add an alert (ana@example.org)', 'Add an alert', 'ana@example.org'),
    owner('Add an alert (owner: [Ana])', 'Add an alert', 'Ana'),
    owner('[Ana] Add an alert', 'Add an alert', 'Ana'),
    owner('Add an alert [Ana Lima]', 'Add an alert', 'Ana Lima'),
    owner('Add an alert. Owner: Ana and Li', 'Add an alert.', 'Ana and Li'),
    owner('Add an alert (owner: Ana, Li)', 'Add an alert', 'Ana, Li'),
    owner('Add an alert. Owner – Li', 'Add an alert.', 'Li'),
    owner('Add an alert (owner: [Ana](https://example.org/ana))', 'Add an alert', 'Ana'),
    owner('Add an alert (owner: J. Doe)', 'Add an alert', 'J. Doe'),
    owner('Add an alert. Assigned to: the platform team.', 'Add an alert.', 'the platform team'),
    owner('Add an alert (team: SRE)', 'Add an alert', 'SRE'),
    owner('Add an alert, DRI: @ana', 'Add an alert', '@ana'),
    owner('Add an alert (owner: @acme/platform)', 'Add an alert', '@acme/platform'),
    owner('Ana to add an alert', 'Ana to add an alert', 'Ana'),
    owner('**Ana** to add an alert', '**Ana** to add an alert', 'Ana'),
    owner('Add an alert (owner: TBD)', 'Add an alert', undefined),
    owner('Add an alert (owner: [@name])', 'Add an alert', undefined),
    owner('Add an alert (owner: ____)', 'Add an alert', undefined),
    owner('Add an alert (owner: <name>)', 'Add an alert', undefined),
    owner('Add an alert (owner: [who?])', 'Add an alert', undefined),
    owner('Add an alert. Owner: Ida. She knows the gate.', 'Add an alert. She knows the gate.', 'Ida'),
    owner('Add an alert, owner: Ida\n  and tell the crew', 'Add an alert, and tell the crew', 'Ida'),
    owner('Write to ana@example.org', 'Write to ana@example.org', undefined),
    owner(
      'Add an alert. Owner: the crew that looks after the gate today',
      'Add an alert.',
      'the crew that looks after the gate today',
    ),
    owner(
      'Add an alert. Owner: the crew that looks after the gate every day',
      'Add an alert. Owner: the crew that looks after the gate every day',
      undefined,
    ),
    owner('Script to clean the disk', 'Script to clean the disk', undefined),
    owner(
      'Set limits on the support services (prometheus, grafana)',
      'Set limits on the support services (prometheus, grafana)',
      undefined,
    ),
  ]);
  check(
    [
      [
        'in a heading below',
        '## Action items\n\n### Owner: Ana\n\n- Pin the image\n- Drain first (owner: @li)',
        ['Pin the image', { owner: 'Ana' }],
        ['Drain first', { owner: '@li' }],
      ],
      [
        'in a heading beside',
        '## Action items\n\n## Owner: Ana\n\n- [ ] Pin the image\n\n## Owner: Li\n\n- [ ] Drain first',
        ['Pin the image', { owner: 'Ana' }],
        ['Drain first', { owner: 'Li' }],
      ],
      [
        'below a heading with steps',
        '## Action items\n\n### AI-4: Pin the image\n\nOwner: Ana\nStatus: done\n\n1. Ask the vendor.\n2. Pin it.',
        ['Pin the image', { owner: 'Ana', state: 'done' }],
      ],
      [
        'below a heading over items',
        '## Action items\n\n### Images\n\nOwner: Ana\n\n- Pin the image\n- Drain first',
        ['Pin the image', { owner: 'Ana' }],
        ['Drain first', { owner: 'Ana' }],
      ],
      [
        'of the item above a slot',
        '## Action items\n\n- [ ] Pin the image\n- [ ] [what?] (owner: @li)\n- <what> (due: 2031-05-05)',
        ['Pin the image', { owner: undefined, due: undefined }],
      ],
      ['in a label above', '## Action items\n\n**Owner: Ana**\n\n- Pin the image', ['Pin the image', { owner: 'Ana' }]],
      ['in a label item', '## Action items\n\n- @ana\n  - [ ] Pin the image', ['Pin the image', { owner: '@ana' }]],
    ],
    '',
  );
});

describe('a due date', () => {
  const due = (written: string, due: string | undefined, dueDate?: string): Case => [
    written,
    `- Pin the image (owner: @li) ${written}`,
    [`Pin the image`, { due, dueDate }],
  ];
  check([
    due('(due: 2031-04-01)', '2031-04-01', '2031-04-01'),
    due('(due: 1 April)', '1 April', '2031-04-01'),
    due('(due: Apr 1, 2031)', 'Apr 1, 2031', '2031-04-01'),
    due('(due: 01.04.2031)', '01.04.2031', '2031-04-01'),
    due('(due: Q2 2031)', 'Q2 2031'),
    due('(due: next week)', 'next week'),
    due('(due: sprint 14)', 'sprint 14'),
    due('(due: end of April)', 'end of April'),
    due('(ETA: Friday)', 'Friday'),
    due('(deadline = 2031/04/01)', '2031/04/01', '2031-04-01'),
    due('(due: TBD)', undefined),
    due('(due: [when?])', undefined),
    due('(due: …)', undefined),
    due('(due: [date])', undefined),
  ]);
  check([
    ['by a day', '- Pin it by 1 April', ['Pin it by 1 April', { due: '1 April', dueDate: '2031-04-01' }]],
    ['by next week', '- Pin it by next week', ['Pin it by next week', { due: 'next week' }]],
    ['by the end of Q3', '- Pin it by the end of Q3', ['Pin it by the end of Q3', { due: 'end of Q3' }]],
    [
      'of a heading',
      '### Long term (target: Q4 2031)\n\n- Pin it'.replace(/^/, '## Action items\n\n'),
      ['Pin it', { due: 'Q4 2031' }],
    ],
  ]);
});

describe('the state of an action item', () => {
  const item = (written: string, state: ActionItem['state'], text = 'Pin the image'): Case => [
    written,
    written,
    [text, { state }],
  ];
  check([
    item('- [ ] Pin the image', 'open'),
    item('- [x] Pin the image', 'done'),
    item('- [X] Pin the image', 'done'),
    item('- [-] Pin the image', 'cancelled'),
    item('- [~] Pin the image', 'cancelled'),
    item('- [/] Pin the image', 'open'),
    item('- \\[x\\] Pin the image', 'done'),
    item('- \\[ \\] Pin the image', 'open'),
    item('- :white_check_mark: Pin the image', 'done'),
    item('- ✅ Pin the image', 'done'),
    item('- ✔️ Pin the image', 'done'),
    item('- ~~Pin the image~~ (owner: @li)', 'done'),
    item('- [ ] ~~Pin the image~~', 'cancelled'),
    item('- [x] ~~Pin the image~~', 'done'),
    item('- **DONE** Pin the image', 'done'),
    item('- Done: Pin the image', 'done'),
    item('- Pin the image (cancelled)', 'cancelled'),
    item("- Pin the image (won't do)", 'cancelled'),
    item('- Pin the image (in progress)', 'open'),
    item('- WIP: Pin the image', 'open'),
    item('- TODO: Pin the image', 'open'),
    item('- Pin the image. Status: Done', 'done', 'Pin the image.'),
    item('- [ ] Pin the image (status: done)', 'done'),
    item('- Pin the image (owner: @li) ✅', 'done'),
    item('- Pin what is done', 'open', 'Pin what is done'),
    item('- Pin the image @done(2031-04-02)', 'done'),
    item('- Pin the image ✅ 2031-04-02', 'done'),
    item('- Pin the image: DONE', 'done'),
    item('- [v] Pin the image', 'done'),
    item('- ~~Pin the image~~ — no longer needed', 'cancelled'),
    item("- Won't do: Pin the image", 'cancelled'),
    item('- Already pinned the image (owner: @li)', 'done', 'Already pinned the image'),
  ]);
  const row = (status: string, state: ActionItem['state'], told: Told = {}): Case => [
    `${status} in a row`,
    `| Action | Owner | Bug | Status |\n|--|--|--|--|\n| Pin the image | Li | #12 | ${status} |`,
    ['Pin the image', { owner: 'Li', ticket: '#12', state, ...told }],
  ];
  check([
    row('Done', 'done'),
    row('**DONE**', 'done'),
    row('TODO', 'open'),
    row('WIP', 'open'),
    row('In progress', 'open'),
    row('Not done', 'open'),
    row('Cancelled', 'cancelled'),
    row('Won’t do', 'cancelled'),
    row('Closed (won’t fix)', 'cancelled'),
    row('[x]', 'done'),
    row('[ ]', 'open'),
    row(':white_check_mark:', 'done'),
    row('✅', 'done'),
    [
      'in the column of tickets',
      '| Action item | Type | Owner | Bug |\n|--|--|--|--|\n| Pin the image | prevent | li | n/a **DONE** |\n| Drain first | mitigate | ana | Bug 5554 **TODO** |\n| Alert on depth | detect | ana | DONE |\n| Share it | learn | ana | TODO |',
      ['Pin the image', { state: 'done', ticket: undefined }],
      ['Drain first', { state: 'open', ticket: 'Bug 5554' }],
      ['Alert on depth', { state: 'done', ticket: undefined }],
      ['Share it', { state: 'open', ticket: undefined }],
    ],
    [
      'as a box in a cell',
      '| | Action | Owner |\n|--|--|--|\n| [x] | Pin the image | Li |\n| [ ] | Drain first | Li |\n| | [x] Alert on depth | Li |',
      ['Pin the image', { state: 'done', owner: 'Li' }],
      ['Drain first', { state: 'open' }],
      ['Alert on depth', { state: 'done' }],
    ],
    [
      'in a table with two columns of one kind, of which the first counts',
      '| Owner | Task | Assignee | Details | Status | State |\n|--|--|--|--|--|--|\n| Li | Pin the image | Ana | of 4.2 | done | open |',
      ['Pin the image', { owner: 'Li', state: 'done' }],
    ],
    [
      'above the list',
      'The following are already completed:\n\n- Pin the image\n\nStill open:\n\n- Drain first',
      ['Pin the image', { state: 'done' }],
      ['Drain first', { state: 'open' }],
    ],
    [
      'in a heading',
      '## Action items\n\n### Done\n\n- Pin the image\n\n### Won’t do\n\n- Drain first\n\n### To do\n\n- Alert on depth',
      ['Pin the image', { state: 'done' }],
      ['Drain first', { state: 'cancelled' }],
      ['Alert on depth', { state: 'open' }],
    ],
  ]);
});

describe('what is no action item', () => {
  check([
    [
      'prose about another time',
      '## What I would do differently\n\nI would test the switch on a copy first. We should have had a second pair of eyes.',
    ],
    [
      'prose',
      'We learned a lot. The crew will need to agree on how much risk a night switch is worth, and nobody can say today. It depends on the budget.',
    ],
    [
      'a question',
      '- Can we see the depth without an admin?\n- How do we know that it works?\n- Should we have two writers?',
    ],
    ['a procedure with boxes', '## Rollback procedure\n\n- [ ] Stop the writer\n- [ ] Drain the queue'],
    ['a procedure inside', '## Resolution\n\n### Runbook\n\n1. [ ] Stop the writer\n2. [ ] Drain the queue'],
    ['criteria', '## Action items\n\n### Success criteria\n\n- [ ] The writer restarts by itself'],
    ['checks', '## Action items\n\n**Verification:**\n\n- [ ] The writer is up'],
    ['steps to tick', '## Steps to reproduce\n\n- [ ] Stop the writer'],
    ['a checklist', '## Release checklist\n\n- [x] Stop the writer'],
    ['a changelog', '## Changelog\n\n- [x] Added the timeline\n- 2031-03-21: Added the impact'],
    [
      'things told',
      '- We have switched to the second region.\n- The runbook was updated.\n- Sent a note to all teams\n- Got an answer from the vendor',
    ],
    ['a thing told in prose', 'We reverted the change and shipped 1.2.'],
    ['thanks', '- Thanks to Ana for the graphs\n- Kudos to the crew'],
    [
      'links',
      '- [Status page](https://example.org/status)\n- https://example.org/graphs\n- Dashboard: <https://example.org/board>',
    ],
    ['nothing', '- None at this time\n- No further actions needed.\n- Nothing'],
    [
      'slots',
      '- [ ] [what …] (owner: [@name], due: [when?])\n- [ ] <what will change>\n- TBD\n- …\n- _____\n- [ ] TODO',
    ],
    ['rows of slots', '| Action | Owner | Due |\n|--|--|--|\n| [what] | [@name] | [date] |\n| TBD | | |\n| … | | |'],
    ['what stands elsewhere', '- See the [tracker](https://example.org/board) for details'],
    ['dated changes', '- 2031-03-21 Added the impact\n- v1.2.2: added a limit'],
    ['nothing, in a sentence', 'There are no action items.'],
    ['what is so', '- The reader keeps a copy of the list.\n- The list is built anew at night.'],
  ]);
  check([
    [
      'unless somebody has it',
      '- Can we see the depth without an admin? (owner: @li)',
      ['Can we see the depth without an admin?', { owner: '@li' }],
    ],
    [
      'unless it is a ticket',
      '- [Add an alert](https://example.org/issues/12)\n- #2127',
      ['[Add an alert](https://example.org/issues/12)'],
      ['#2127', { ticket: '#2127' }],
    ],
    [
      'unless others are to be done',
      '- Pin the image\n- We have switched to the second region.',
      ['Pin the image', { state: 'open' }],
      ['We have switched to the second region.', { state: 'done' }],
    ],
    [
      'unless it names what is wanted',
      '- Better alerts for the queue\n- Describe what to do when it is full?',
      ['Better alerts for the queue'],
      ['Describe what to do when it is full?'],
    ],
  ]);
});

describe('an unfinished action item', () => {
  const asked = (body: string): readonly string[] => {
    const text = `## Action items\n\n${body}\n`;
    const analysis = analyse(text);
    const findings = analysis.findings(structureFindings(read(text), defaultSettings));
    return findings.map(({ ruleId, mark }) => `${ruleId}: ${text.slice(mark.start, mark.end)}`);
  };
  it('is not asked about where the remedy is', () => {
    assert.deepEqual(asked('- Be more careful next time.'), ['behavioural-remedy: Be more careful']);
  });
  it('is asked about below a label, too', () => {
    assert.deepEqual(asked('- Prevent\n  - [ ] Pin the image'), ['incomplete-action: Pin the image']);
  });
  it('is not asked about where it waits for something', () => {
    assert.deepEqual(asked('- [ ] If more turn up, pin the image\n- [ ] Optional: pin the second one'), []);
    assert.deepEqual(asked('- [ ] Pin the image next time\n- [ ] Pin the second one, if needed'), []);
  });
  for (const title of ['Remediation', 'Going forward', "What I'd do differently", 'Recommendations'])
    it(`is not asked about below “${title}”, unless there is a box`, () => {
      const about = (mark: string) => asked(`None.\n\n## ${title}\n\n- ${mark}Pin the image`);
      assert.deepEqual(about(''), []);
      assert.deepEqual(about('[ ] '), ['incomplete-action: Pin the image']);
    });
  it('is not asked about where it is cancelled', () => {
    assert.deepEqual(asked('- [-] Pin the image'), []);
  });
});

describe('a slot', () => {
  const stateOf = (body: string): string | undefined =>
    sectionsOf(read(`# Review\n\n## Impact\n\n${body}\n`)).find(({ title }) => title === 'Impact')?.state;
  for (const body of [
    '[what happened]',
    '<what happened>',
    'TBD',
    'TODO',
    '…',
    '_____',
    '- Owner: [@name]',
    '_What happened?_',
    '*Describe the impact on users.*',
    '(Add links here)',
    'TODO: describe the impact',
    'Describe what happened in a few sentences.',
    '{{ summary }}',
    '[who] to [what] by [when]',
    '<Owner> and <owner>',
    '[What] was [state] from [time] to [time]',
    '| Time | What |\n|--|--|\n| [time] | [what] |',
  ])
    it(`is not written yet: ${body}`, () => {
      assert.equal(stateOf(body), 'placeholder');
    });
  for (const body of [
    '[Ana] saw it',
    '[what] broke',
    'To be or not to be',
    'None',
    '<b>All</b> doors',
    '[graph](https://example.org)',
    'We had a lot to do.',
  ])
    it(`is none: ${body}`, () => {
      assert.equal(stateOf(body), 'written');
    });
  it('is no owner, role, question, thanks, factor or open item', () => {
    const review = read(
      '## People\n\n- Facilitator: [name]\n- Scribe: <who>\n\n## Contributing factors\n\n- [what]\n- TBD\n\n## Open questions\n\n- [what do we not know?]\n\n## Thanks\n\n- [Who helped?]\n- TBD\n\n## Action items\n\n- [ ] [what will change] (owner: [@name] and [@name], due: [when?])\n- <what>\n- <owner> to <what>',
    );
    const { roles, factors, questions, thanks, actions } = review;
    assert.deepEqual([roles, factors, questions, thanks, actions], [[], [], [], [], []]);
    const { open, thanks: said, factors: told } = describeSource('a.md', review);
    assert.deepEqual([open, said, told], [[], [], []]);
  });
});

describe('no action item', () => {
  const added = ['Add a second sluice', { state: 'open' }] as const;
  const beside = (items: string): string => `- [ ] Add a second sluice\n${items}`;
  check([
    [
      'how the incident stands',
      beside(
        '- [x] The flooding is under control\n- [ ] Ferry passengers have been informed\n- [ ] Water levels are back to normal',
      ),
      added,
    ],
    ['a word over what is listed in it', '- Mill\n  - Add a second sluice', added],
    ['a word beside what is to be done', beside('- Ferry\n- **Harbour**'), added],
    ['what was measured', beside('- **Flour**: 108 MB (and rye)\n- Water: ~40%'), added],
    ['a chapter of a list', '### 7.2 Work on the mill\n\n- Add a second sluice', added],
    [
      'a row that tells what there is',
      `${beside('')}\n| Mill | Issue |\n| --- | --- |\n| Old mill | Wet flour |`,
      added,
    ],
    [
      'a list of nothing but states',
      '- [x] All mills have been restarted\n- [x] Power is back\n- [ ] The sluice has been inspected',
    ],
    [
      'how the review stands, even where it begins with a word that is a verb, too',
      beside(
        '- [ ] Review meeting has been held\n- [ ] Summary is written\n- [x] Report is published\n- [ ] Timeline complete',
      ),
      added,
    ],
    [
      'a step of the review',
      beside('- [ ] Clean up the incident title\n- [ ] Fill out the sections above\n- [ ] Proofread this report'),
      added,
    ],
    [
      'a numbered step of what ended it',
      '## Resolution\n\n1. [x] Close the sluice\n2. [ ] Drain the cellar\n\n- [ ] Buy a pump',
      ['Buy a pump'],
    ],
    [
      'a step below a label that names a procedure',
      beside('\n**To reproduce:**\n\n1. Open both sluices\n2. Pull the lever\n\n**Later:**\n\n- Buy a pump'),
      added,
      ['Buy a pump'],
    ],
    ['a step of how to see it again', '## Action items\n\n### Reproduction\n\n1. Open both sluices\n2. Pull the lever'],
    [
      'a step in an item that names a procedure',
      '- Resolution steps:\n  - Close the sluice\n  - Drain the cellar\n- Buy a pump',
      ['Buy a pump'],
    ],
    [
      'advice to whoever reads it',
      '- If you live by the river, move your boat\n- Check your cellar for water\n- Visitors who moor here should contact the harbour\n- Buy a pump',
      ['Buy a pump'],
    ],
    [
      'advice in a paragraph',
      'Passengers should check the timetable before they leave.\n\nYou need to renew the ticket.',
    ],
  ]);
});

describe('an action item all the same', () => {
  check([
    [
      'a finished one told in the perfect, beside others',
      '- [ ] Buy a pump\n- [x] The lever has been replaced',
      ['Buy a pump'],
      ['The lever has been replaced', { state: 'done' }],
    ],
    [
      'a state that somebody follows',
      '- [ ] The lever is replaced (owner: @li)',
      ['The lever is replaced', { owner: '@li' }],
    ],
    [
      'a noun, an infinitive and what should be so',
      '- [ ] Pump pressure checks\n- [ ] To paint the lever\n- [ ] Levers should be painted\n- [ ] We will test the siren\n- [ ] The map needs an owner',
      ['Pump pressure checks'],
      ['To paint the lever'],
      ['Levers should be painted'],
      ['We will test the siren'],
      ['The map needs an owner'],
    ],
    [
      'what begins with a verb and tells a state further on',
      '- [ ] Check whether the siren is loud enough\n- [ ] Alert when levels are high\n- [ ] Document which pumps have been replaced\n- [ ] Review pumps that are older than ten years',
      ['Check whether the siren is loud enough'],
      ['Alert when levels are high'],
      ['Document which pumps have been replaced'],
      ['Review pumps that are older than ten years'],
    ],
    [
      'what passengers should get, and what a notice should say',
      '- Passengers should be able to see the level\n- Add a notice that says “move your boat”\n- Customers should get a message\n- Tell passengers to check their tickets',
      ['Passengers should be able to see the level'],
      ['Add a notice that says “move your boat”'],
      ['Customers should get a message'],
      ['Tell passengers to check their tickets'],
    ],
    ['a numbered one', '1. Buy a pump\n2. Paint the lever', ['Buy a pump'], ['Paint the lever']],
    [
      'a review of something else',
      '- [ ] Review the report of the harbour master\n- [ ] Update the timeline widget',
      ['Review the report of the harbour master'],
      ['Update the timeline widget'],
    ],
    ['a box among what ended it', '## Resolution\n\n- [ ] Buy a pump', ['Buy a pump']],
    [
      'a numbered step of what ended it that somebody takes on',
      '## Resolution\n\n1. [ ] Buy a pump (owner: @li)',
      ['Buy a pump', { owner: '@li' }],
    ],
    [
      'a finished one told by its participle',
      '- [x] Replaced the lever\n- [x] Pumps installed',
      ['Replaced the lever', { state: 'done' }],
      ['Pumps installed', { state: 'done' }],
    ],
  ]);
});

describe('an owner in front of a colon whom no list of names knows', () => {
  check([
    [
      'is somebody where the whole list is written so',
      '- **Okke**: oil the lever\n- **Wietske:** paint the gate',
      ['oil the lever', { owner: 'Okke', gaps: ['due', 'ticket'] }],
      ['paint the gate', { owner: 'Wietske' }],
    ],
    [
      'is somebody beside one who is known',
      '- **Nina**: oil the lever\n- **Okke**: paint the gate\n- Buy a pump',
      ['oil the lever', { owner: 'Nina' }],
      ['paint the gate', { owner: 'Okke' }],
      ['Buy a pump', { owner: undefined }],
    ],
    [
      'is somebody whom the review names elsewhere',
      '## People\n\n- Facilitator: Okke Brandt\n\n## Action items\n\n- Okke: oil the lever\n- Buy a pump',
      ['oil the lever', { owner: 'Okke' }],
      ['Buy a pump'],
    ],
    [
      'is nobody alone, beside a type, or where the review writes the word without a capital',
      '## Impact\n\nThe signup was slow.\n\n## Action items\n\n- **Quay**: oil the lever\n- Buy a pump\n\n## Follow-ups\n\n- **Prevent**: oil it\n- **Okke**: paint it\n\n## Next steps\n\n- **Signup**: add a test\n- **Shelf**: lift it',
      ['**Quay**: oil the lever', { owner: undefined }],
      ['Buy a pump'],
      ['**Prevent**: oil it', { owner: undefined, type: 'prevent' }],
      ['**Okke**: paint it', { owner: undefined }],
      ['**Signup**: add a test', { owner: undefined }],
      ['**Shelf**: lift it', { owner: undefined }],
    ],
  ]);
});

describe('the number of an action item, and the ticket behind its state', () => {
  check([
    [
      'in a heading',
      '## Action items\n\n### A1. Mark the lanes\n\n- Owner: Li\n\n### A2) Paint the gate\n\n- Owner: Li',
      ['Mark the lanes'],
      ['Paint the gate'],
    ],
    [
      'in a list',
      '- Move the van — in progress [VAN-12]\n- Move the bus – done (VAN-13)\n- Move the cart - cancelled VAN-14.',
      ['Move the van [VAN-12]', { state: 'open', ticket: 'VAN-12' }],
      ['Move the bus (VAN-13)', { state: 'done', ticket: 'VAN-13' }],
      ['Move the cart VAN-14.', { state: 'cancelled', ticket: 'VAN-14' }],
    ],
  ]);
});

describe('an action item by what stands around it', () => {
  check([
    [
      'has the owner behind an arrow',
      '- Oil the lever → @okke\n- Paint the gate -> Nina',
      ['Oil the lever', { owner: '@okke' }],
      ['Paint the gate', { owner: 'Nina' }],
    ],
    [
      'has the team that stands above it',
      '- Harbour team\n  - [ ] Oil the lever\n  - [ ] Paint the gate (owner: @okke)',
      ['Oil the lever', { owner: 'Harbour team' }],
      ['Paint the gate', { owner: '@okke' }],
    ],
    [
      'is open with a cross',
      '- ❌ Oil the lever\n- :x: Paint the gate',
      ['Oil the lever', { state: 'open' }],
      ['Paint the gate'],
    ],
    ['is none where it says to add some', '- TODO: add action items\n- [ ] List action items here'],
    [
      'is a paragraph behind “Action point”, wherever it stands',
      '## Lessons learned\n\nThe lever stuck.\n\nAction point: oil the lever.\n\nThe gate should be dry.',
      ['oil the lever.'],
    ],
    ['is none in a list that describes a thing', 'We need a pump that will:\n\n- Lift the water\n- Stop by itself'],
  ]);
});

describe('an action item by how its owner and its label are written', () => {
  check([
    [
      'has the owner behind “by” in brackets, and in front of “will”',
      '- Oil the lever (by Okke, 4 May 2031)\n- Nina will paint the gate\n- The crew will sing\n- [ ] Nina will be told of the gate',
      ['Oil the lever', { owner: 'Okke', dueDate: '2031-05-04' }],
      ['Nina will paint the gate', { owner: 'Nina' }],
      ['The crew will sing', { owner: undefined }],
      ['Nina will be told of the gate', { owner: undefined }],
    ],
    [
      'follows a label on a line of its own, which no blank line parts from the item above',
      '**Done**\n- Oil the lever\n**To do**\n- Paint the gate\n- [ ] Buy a pump\n__Nina:__\n- Lift the bell',
      ['Oil the lever', { state: 'done' }],
      ['Paint the gate', { state: 'open' }],
      ['Buy a pump', { state: 'open' }],
      ['Lift the bell', { owner: 'Nina' }],
    ],
    ['is none that only has a number', '- Action 1\n- Action item 2\n- [ ] Task #3'],
    [
      'has no owner where that is nobody yet',
      '- Oil the lever (owner: nobody yet)',
      ['Oil the lever', { owner: undefined }],
    ],
  ]);
});

describe('an action item with a team in front', () => {
  check([
    [
      'which says that it is one',
      '- SRE: add an alert by Friday\n- **DevOps:** pin the image\n- The payments team: write a guide\n- [QA] Drain first',
      ['add an alert by Friday', { owner: 'SRE', due: 'Friday' }],
      ['pin the image', { owner: 'DevOps' }],
      ['write a guide', { owner: 'The payments team' }],
      ['Drain first', { owner: 'QA' }],
    ],
    [
      'beside another one that says so',
      '- Engineering: pin the image\n- Edge platform: drain first\n- SRE: add an alert',
      ['pin the image', { owner: 'Engineering' }],
      ['drain first', { owner: 'Edge platform' }],
      ['add an alert', { owner: 'SRE' }],
    ],
    [
      'but not where another item has none',
      '- Security: pin the image\n- Drain first\n- SRE: add an alert',
      ['Security: pin the image', { owner: undefined }],
      ['Drain first'],
      ['add an alert', { owner: 'SRE' }],
    ],
    [
      'but not where all may be parts of the system',
      '- Security: pin the image\n- Platform: drain first\n- DNS: add an alert\n- API: add a limit\n- Security group: open the port',
      ['Security: pin the image', { owner: undefined }],
      ['Platform: drain first', { owner: undefined }],
      ['DNS: add an alert', { owner: undefined }],
      ['API: add a limit', { owner: undefined }],
      ['Security group: open the port', { owner: undefined }],
    ],
    [
      'and what stands in front of a colon and is none',
      '- PR: add an alert\n- SRE handbook: add a page\n- Add a page for SRE: who calls whom',
      ['PR: add an alert', { owner: undefined }],
      ['SRE handbook: add a page', { owner: undefined }],
      ['Add a page for SRE: who calls whom', { owner: undefined }],
    ],
    [
      'or behind a dash, or in a heading',
      '### SRE\n\n- Add an alert\n- Pin the image – QA\n- Drain first (payments team, 1 April 2031)',
      ['Add an alert', { owner: 'SRE' }],
      ['Pin the image', { owner: 'QA' }],
      ['Drain first', { owner: 'payments team', dueDate: '2031-04-01' }],
    ],
  ]);
});

describe('a table of action items with long names of columns', () => {
  check([
    [
      'has what will be done, who does it, and how far it is',
      '| No. | What will be done | Who does it | ETA | Progress | Notes |\n| - | - | - | - | - | - |\n| 1 | Spare fuse | Nina | 14 Feb 2031 | done | 13:00 call |',
      ['Spare fuse', { owner: 'Nina', dueDate: '2031-02-14', state: 'done' }],
    ],
  ]);
});

describe('an action item with its fields in front', () => {
  check([
    [
      'and dashes between',
      '- Owner: Kit – Pin the image – due 3 May 2031\n- **Owner:** Ana Lima - Drain first - due: 2031-05-03\n' +
        '- Owner: @li – due 3 May 2031 – add an alert\n- Due: 3 May 2031 - add a limit',
      ['Pin the image', { owner: 'Kit', dueDate: '2031-05-03' }],
      ['Drain first', { owner: 'Ana Lima', dueDate: '2031-05-03' }],
      ['add an alert', { owner: '@li', dueDate: '2031-05-03' }],
      ['add a limit', { owner: undefined, dueDate: '2031-05-03' }],
    ],
    [
      'without their names',
      '- Nina – pin the image – due 3 May 2031\n- SRE - drain first\n- Gateway – drain last',
      ['pin the image', { owner: 'Nina', dueDate: '2031-05-03' }],
      ['drain first', { owner: 'SRE' }],
      ['Gateway – drain last', { owner: undefined }],
    ],
    [
      'but not where a dash stands in the value',
      '- Pin the image\n  Owner: Kit – the one on call\n  Due: 3 May 2031 – 5 May 2031',
      ['Pin the image', { owner: 'Kit – the one on call', due: '3 May 2031 – 5 May 2031' }],
    ],
  ]);
});

describe('an action item below words that tell it was done', () => {
  const titles = [
    'First steps (completed)',
    'Follow-ups - done',
    'Actions taken',
    'Actions that were already taken',
    'Corrective actions taken so far',
    'Fixes applied during the night',
    'What we did',
    'What we have already fixed',
    'What was done',
    'Changes made',
  ];
  for (const title of titles)
    check([
      [
        `which stand in the heading “${title}”`,
        `### ${title}\n\n- Lower the limit to 40\n- Split the table\n\n### Later\n\n- Write a guide`,
        ['Lower the limit to 40', { state: 'done' }],
        ['Split the table', { state: 'done' }],
        ['Write a guide', { state: 'open' }],
      ],
    ]);
  for (const title of [
    'Actions to be taken',
    'Actions to take',
    'What we will do',
    'Steps (planned)',
    'Work on tables',
  ])
    check([
      [
        `unless they are “${title}”`,
        `### ${title}\n\n- Lower the limit to 40\n- Split the table`,
        ['Lower the limit to 40', { state: 'open' }],
        ['Split the table', { state: 'open' }],
      ],
    ]);
});

describe('an action item that tells in other words that it was done', () => {
  const said = [
    '_done in the gateway_',
    '(fixed as part of the upgrade)',
    '(deployed on 2031-03-02)',
    '*implemented with [a rule](https://example.com/rule)*',
    'Note: we already do this.',
    'Looking closer, this is already in place.',
    'It has already been fixed.',
  ];
  for (const words of said)
    it(`“${words}”`, () => {
      const { actions } = read(`## Action items\n\n- Alert on the depth of the queue. ${words}\n`);
      assert.deepEqual(
        actions.map(({ state }) => state),
        ['done'],
      );
    });
  const open = ['Find out whether it is already in place', 'Alert on jobs (done at night)', 'Copy what already exists'];
  check(
    open.map((text) => [
      `unless it says “${text}”`,
      `- ${text} and that nobody reads`,
      [`${text} and that nobody reads`, { state: 'open' }],
    ]),
  );
  const cells = {
    done: [
      '✅ Done — no unrelated jobs were hit',
      'Done in the gateway',
      'Closed: not seen since',
      'Done until the move',
    ],
    open: [
      'Not done',
      'Merged, not yet deployed',
      '80 % done',
      'Partly done',
      'Done, not in production',
      'To be merged',
      'In review',
    ],
  };
  for (const [state, statuses] of Object.entries(cells))
    for (const status of statuses)
      check([
        [
          `or not in the cell “${status}”`,
          `| Action | Status |\n| --- | --- |\n| Split the table | ${status} |`,
          ['Split the table', { state: state as ActionItem['state'] }],
        ],
      ]);
});

describe('what a sentence with a colon speaks of', () => {
  check([
    [
      'is a part of the item',
      '1. We plan to add alerts for:\n   - Queue depth\n   - Consumer lag\n2. Write a guide',
      ['We plan to add alerts for:'],
      ['Write a guide'],
    ],
    [
      'is a part of the item also where blanks are missing in front',
      '1. We plan to add alerts around:\n\n- Queue depth\n- Consumer lag\n\n2. Write a guide',
      ['We plan to add alerts around:'],
      ['Write a guide'],
    ],
    ['is none where it was done', 'We changed the limits across:\n\n- Billing\n- Search pages'],
    [
      'is an item where it is what will be done',
      'The following changes will be made:\n\n- Better alerts\n- Redundant links',
      ['Better alerts'],
      ['Redundant links'],
    ],
    [
      'is an item where it begins with what to do',
      'We will work on:\n\n- Add an alert\n- Split the table',
      ['Add an alert'],
      ['Split the table'],
    ],
    [
      'is an item below a label whose list is not in it',
      '1. **Prevent:**\n\n- Split the table\n\n2. **Detect:**\n\n- Alert on depth',
      ['Split the table', { type: 'prevent' }],
      ['Alert on depth', { type: 'detect' }],
    ],
  ]);
  it('stays below the colon when fields are offered', () => {
    const text = '## Action items\n\n- Add alerts for:\n  - Queue depth\n  - Consumer lag\n';
    const [finding] = structureFindings(read(text), defaultSettings);
    const [offer] = finding?.suggestions ?? [];
    assert.ok(offer?.kind === 'fact');
    assert.equal(offer.replacement, 'Add alerts for (owner: [@name], due: [date]):');
    const filled = read(text.replace('for:', 'for (owner: Ana, due: 2031-04-01):')).actions;
    assert.deepEqual(
      filled.map((each) => [each.text, each.owner, each.dueDate]),
      [['Add alerts for:', 'Ana', '2031-04-01']],
    );
  });
});

describe('what holds for all action items of a list', () => {
  const body = '- Split the table\n- Add an index';
  const both = (told: Told): readonly [readonly [string, Told], readonly [string, Told]] => [
    ['Split the table', told],
    ['Add an index', told],
  ];
  check([
    [
      'is the team that will do them, and when',
      `The storage team will do these by 3 May 2031:\n\n${body}`,
      ...both({ owner: 'storage team', dueDate: '2031-05-03' }),
    ],
    [
      'is the team of a sentence without a colon',
      `Our database team is going to work on all of these.\n\n${body}`,
      ...both({ owner: undefined }),
    ],
    [
      'is the team above a table',
      'The data infra team is taking the following actions:\n\n| Action | Due |\n| --- | --- |\n| Split the table | 2031-05-03 |',
      ['Split the table', { owner: 'data infra team', dueDate: '2031-05-03' }],
    ],
    ['is those who stand above it in bold', `**Ana/Peter**\n\n${body}`, ...both({ owner: 'Ana/Peter' })],
    ['is the term of the heading', `### Later (90 days)\n\n${body}`, ...both({ owner: undefined, due: '90 days' })],
    ['is a heading that is a term', `### 7.2 Next sprint\n\n${body}`, ...both({ due: 'Next sprint' })],
    ['is the day until which it holds', `**Soon (by 3 May 2031):**\n\n${body}`, ...both({ due: 'by 3 May 2031' })],
    ['is not the day of a meeting', `### Talked about (2031-05-03)\n\n${body}`, ...both({ due: undefined })],
    ['is not how long it took', `### Quick ones (3 hours)\n\n${body}`, ...both({ due: undefined })],
    ['is no term where a heading ends in an empty bracket', `### Later ()\n\n${body}`, ...both({ due: undefined })],
    ['is somebody', `@li will look into all of the following:\n\n${body}`, ...both({ owner: '@li' })],
    ['is not “we”', `We will do these:\n\n${body}`, ...both({ owner: undefined })],
    ['is not a part of the system', `The cache will do the following:\n\n${body}`, ...both({ owner: undefined })],
  ]);
});

describe('a cell for the owner', () => {
  const told = (owner: string): readonly (string | undefined)[] => {
    const row = `| Action | Owner |\n| --- | --- |\n| Split the table | ${owner} |`;
    const [action] = read(`## Action items\n\n${row}\n`).actions;
    return [action?.owner, action?.due];
  };
  it('may say when, as long as nobody is known', () => {
    assert.deepEqual(told('next session'), [undefined, 'next session']);
    assert.deepEqual(told('next week – after the move'), [undefined, 'next week']);
    assert.deepEqual(told('optional'), [undefined, undefined]);
    assert.deepEqual(told('April Berg'), ['April Berg', undefined]);
    assert.deepEqual(told('June'), ['June', undefined]);
  });
});

describe('an owner behind the state in a cell', () => {
  const row = (status: string): string => `| Action | Status |\n| --- | --- |\n| Split the table | ${status} |`;
  const owner = (status: string, who: string | undefined): Case => [
    `of “${status}” is ${who ?? 'nobody'}`,
    row(status),
    ['Split the table', { owner: who, state: 'open' }],
  ];
  check([
    owner('Open (Ana)', 'Ana'),
    owner('To do (operator)', 'operator'),
    owner('In progress (@li)', '@li'),
    owner('Planned (storage team)', 'storage team'),
    owner('Open (blocked)', undefined),
    owner('Open (P1)', undefined),
    owner('Open (next quarter)', undefined),
    owner('Open (see the ticket)', undefined),
  ]);
});

describe('what is to be done only if something happens', () => {
  check([
    ['is no action item below a heading', '### If it comes back\n\n- Restart the worker\n- Page the team'],
    ['is no action item below a label', 'In case the alert fires again:\n\n- Restart the worker'],
    ['is one if there is time', '### If time allows\n\n- Split the table', ['Split the table']],
  ]);
});

describe('what stands behind a list of action items', () => {
  const two = '- Split the table\n- Add an index';
  check([
    [
      'tells where all of them are tracked',
      `${two}\n\nThese are tracked in OPS-12.`,
      ['Split the table', { ticket: 'OPS-12' }],
      ['Add an index', { ticket: 'OPS-12' }],
    ],
    [
      'tells so of both',
      `${two}\n\nSee both in https://github.com/acme/app/issues/12`,
      ['Split the table', { ticket: 'https://github.com/acme/app/issues/12' }],
      ['Add an index', { ticket: 'https://github.com/acme/app/issues/12' }],
    ],
    [
      'tells nothing of them where it is about something else',
      `${two}\n\nThe first outage was OPS-12.`,
      ['Split the table', { ticket: undefined }],
      ['Add an index', { ticket: undefined }],
    ],
  ]);
});

describe('what holds from now on', () => {
  check([
    [
      'is no action item',
      '- If a worker hangs, restart it by hand\n- **Locks:** On repeated lock errors, stop the worker first\n' +
        '- Continue to share what we learn\n- Keep encouraging questions\n- Write a post-mortem',
    ],
    [
      'is one where somebody takes it on, and where it ends',
      '- If a worker hangs, restart it by hand (owner: Ana)\n- If possible, split the table\n- If we have time, add an index\n' +
        '- Continue the move to the new table\n- Write a template for reports',
      ['If a worker hangs, restart it by hand', { owner: 'Ana' }],
      ['If possible, split the table'],
      ['If we have time, add an index'],
      ['Continue the move to the new table'],
      ['Write a template for reports'],
    ],
  ]);
});

describe('advice for the future', () => {
  it('is no action item where rules stand among it', () => {
    const list = (title: string, rows: string) => read(`## ${title}\n\n${rows}\n`).actions.map(({ text }) => text);
    const rules = '- Never deploy on a Friday\n- Review the plan before each deploy\n- Always run the checks first';
    assert.deepEqual(list('Prevention', rules), []);
    assert.deepEqual(list('Recommended measures', `${rules}\n- Add a check (owner: Ana)`), ['Add a check']);
    assert.equal(list('Action items', rules).length, 3);
    assert.deepEqual(list('Prevention', `${rules}\n- Add a flag to the purge`), ['Add a flag to the purge']);
    assert.deepEqual(
      list('Prevention', '- Add a check\n- Never deploy on a Friday\n- Split the table\n- Add an index'),
      ['Add a check', 'Split the table', 'Add an index'],
    );
  });
});

describe('signs of a state, tickets and dates', () => {
  check([
    [
      'tell the day on which something was done, which is not when it is due',
      [
        '- DONE (2031-05-04): Salt the ramp',
        '- **Done 2031-05-04** – Salt the ramp',
        '- Salt the ramp (closed on 4 May)',
        '- Salt the ramp [Li, done 2031-05-04]',
        '- Salt the ramp — @li, done 2031-05-04',
        '- Salt the ramp — Done (2031-05-04)',
        '- Salt the ramp. Done 2031-05-04.',
        '- Salt the ramp (due 2031-05-04, open)',
        '- Salt the ramp (done by 2031-05-04)',
        '- **Done (4 May):** Salt the ramp',
        '- Salt the ramp, done May 4',
        '- Salt the ramp; Completed as of 2031-05-04.',
      ].join('\n'),
      ...[undefined, undefined, undefined, 'Li', '@li', undefined].map(
        (owner) => ['Salt the ramp', { state: 'done', owner, due: undefined }] as const,
      ),
      ['Salt the ramp.', { state: 'done', due: undefined }],
      ['Salt the ramp', { state: 'open', due: '2031-05-04' }],
      ['Salt the ramp', { state: 'open', due: '2031-05-04' }],
      ['Salt the ramp', { state: 'done', due: undefined }],
      ['Salt the ramp', { state: 'done', due: undefined }],
      ['Salt the ramp.', { state: 'done', due: undefined }],
    ],
    [
      'of an item that does not apply',
      '- [N/A] **Replace the flag** - not needed',
      ['Replace the flag', { state: 'cancelled' }],
    ],
    [
      'is no date where a thing is the target',
      '- Stop the migration if queries on the target table exceed 60 s\n- Split the table, target 2031-05-03',
      ['Stop the migration if queries on the target table exceed 60 s', { due: undefined }],
      ['Split the table, target 2031-05-03', { due: '2031-05-03' }],
    ],
    [
      'a ticket is a number or a key, and may stand with the state',
      '| Action | Tracking | Status |\n| --- | --- | --- |\n| Write a guide | Kept in our notes for now | Done |\n' +
        '| Add an index | 9f954ee8 (needs to land on main) | Open |\n| Split the table | - | Open, see #49 |',
      ['Write a guide', { ticket: undefined }],
      ['Add an index', { ticket: '9f954ee8 (needs to land on main)' }],
      ['Split the table', { ticket: '#49' }],
    ],
    [
      'in letters in front of paragraphs are none of the words',
      'a) Clocks: We will set all clocks by one server.\n\nb) Training: The guide will be read in the first week.',
      ['Clocks: We will set all clocks by one server.'],
      ['Training: The guide will be read in the first week.'],
    ],
    [
      'of all of a list may stand in its title',
      '## What changed as a result\n\n- A check of the clocks, every hour\n- A guide for the night shift',
      ['A check of the clocks, every hour', { state: 'done' }],
      ['A guide for the night shift', { state: 'done' }],
    ],
  ]);
});

describe('a list of steps on a page', () => {
  check([
    ['holds no action items', '- Go to the console\n- Delete the old key\n- Create a new one'],
    ['is told by one of them', '1. Delete the old key\n2. Click "Create"\n\n- Add an index', ['Add an index']],
    [
      'is none where people go somewhere',
      '- Go to smaller releases\n- Click counts: drop the old ones\n- Visit the hall to check the pump',
      ['Go to smaller releases'],
      ['Click counts: drop the old ones'],
      ['Visit the hall to check the pump'],
    ],
  ]);
});

describe('a label of action items', () => {
  check([
    [
      'holds them in any section',
      '## Lessons learned\n\nThe page did not list it.\n\n**Actions planned:**\n\n- We will build a second pier.',
      ['We will build a second pier.'],
    ],
  ]);
});

describe('what leads to another page', () => {
  check([
    [
      'is no action item',
      '## Next steps\n\nIn part 2, we will look at the pier.\n\n[Continue to part 2](part-2.md)\n\n[Add a second hinge](OPS-1)',
      ['[Add a second hinge](OPS-1)'],
    ],
  ]);
});

describe('options to choose from', () => {
  check([
    [
      'are no action items yet',
      '## Next steps\n\n### Option A: a second pier\n\n1. Build the pier\n2. Light it\n\n### Then\n\n- Add a lamp',
      ['Add a lamp'],
    ],
  ]);
});

describe('what is to be done later', () => {
  check([
    [
      'leads to no other page',
      '- In the next sprint, add a lamp\n- In the following release, add a bell',
      ['In the next sprint, add a lamp'],
      ['In the following release, add a bell'],
    ],
  ]);
});

describe('boxes of a test', () => {
  check([
    [
      'are no action items',
      '## Testing\n\n### Tests to perform before the release\n\n- [ ] Ring the bell\n- [ ] Open the gate',
    ],
  ]);
});

describe('when all below a heading is due', () => {
  const below = (title: string) => `## Next steps\n\n### ${title}\n\n- Oil the hinge`;
  check(
    (
      [
        ['Short-term (next 2h)', 'next 2h'],
        ['This week (P1)', 'This week'],
        ['**Immediate (< 1 hour):**', '< 1 hour'],
        ['Follow-up (v2 - within 24 hours)', 'within 24 hours'],
        ['The second pier (1-2 hours)', undefined],
      ] as const
    ).map(([title, due]) => [title, below(title), ['Oil the hinge', { due }]] as const),
  );
});

describe('when an action item was done', () => {
  const done = { owner: 'Kim', state: 'done' } as const;
  check([
    [
      'is a field of its own',
      '- Oil it - Owner: Kim - Completed: 4 May 2031\n- Salt it (owner: Kim, done on: 2031-05-04)\n- Light it - Completed: the second half',
      ['Oil it', done],
      ['Salt it', done],
      ['Light it - Completed: the second half', { state: 'open' }],
    ],
  ]);
});

describe('a title of action items', () => {
  const list = '- Add an index';
  check(
    [
      'Post-incident actions',
      'Immediate actions required',
      'Action checklist',
      'Prevention measures',
      'Outstanding items',
      'What still needs fixing',
      'Recommended implementation plan',
      'Preventive strategies',
    ].map((title) => [title, `## ${title}\n\n${list}`, ['Add an index', { state: 'open' }]] as const),
  );
  check([
    [
      'tells when they are due',
      '## Priority 1 (do within 24 hours)\n\n## Actions required\n\n### Now (do within 24 hours)\n\n- Add an index',
      ['Add an index', { due: 'within 24 hours' }],
    ],
    [
      'is one of what is ahead, below what was done',
      '## Preventive actions taken\n\n### Recommended further actions\n\n- Add an index',
      ['Add an index', { state: 'open' }],
    ],
  ]);
  it('may hold the key of the review, which is no ticket', () => {
    const { actions } = read(
      '# INC-12: slow orders\n\n## Action items\n\n- Write the report of INC-12\n- Add an index, see OPS-3\n',
    );
    assert.deepEqual(
      actions.map(({ ticket, gaps }) => [ticket, gaps.includes('ticket')]),
      [
        [undefined, true],
        ['OPS-3', false],
      ],
    );
  });
});

describe('what was added, and what is only tried', () => {
  check([
    [
      'is done below a title that says so',
      '## Guardrails added\n\n- **Runtime guard** - no start without a key\n- Added a check',
      ['**Runtime guard** - no start without a key', { state: 'done' }],
      ['Added a check', { state: 'done' }],
    ],
    ['is none where boxes tell what was tested', '### Testing done\n\n- [ ] The pump starts\n- [ ] Check the gate'],
    [
      'is open where it still needs something',
      '| Action | Tracking | Status |\n| --- | --- | --- |\n| Patch the pump | Task 3.2 (plan for the harbour) | ✅ Patched, needs a restart |',
      ['Patch the pump', { state: 'open', ticket: 'Task 3.2 (plan for the harbour)' }],
    ],
  ]);
});

describe('details of an action item', () => {
  check([
    [
      'are none of their own',
      '1. Revoke the key\n\n- **Time:** 11:22\n- **Command:** `keys revoke 3`\n- **Verification:** The key is refused\n- Cons: All have to log in again',
      ['Revoke the key'],
    ],
    [
      'are, where somebody takes them on',
      '- **Verification:** try the old key (owner: Ana)',
      ['**Verification:** try the old key', { owner: 'Ana' }],
    ],
  ]);
  it('and the title of the whole report makes none of what it describes', () => {
    const text = (title: string) => `# ${title}\n\n## Endpoints\n\n- Fewer calls a minute\n- Errors with a number\n`;
    assert.equal(read(text('Incident report & remediation')).actions.length, 0);
    assert.ok(read(text('Remediation')).actions.length > 0);
  });
});

describe('who and what stands in front of an action item', () => {
  check([
    [
      'is nobody where it is a verb or tells when',
      '- **Return to the old plan** once the crew is back\n- **Immediate:** Check the pump\n- **Short-term:** Add an index\n- Kim to check the pump',
      ['**Return to the old plan** once the crew is back', { owner: undefined }],
      ['**Immediate:** Check the pump', { owner: undefined }],
      ['**Short-term:** Add an index', { owner: undefined }],
      ['Kim to check the pump', { owner: 'Kim' }],
    ],
    [
      'may be whoever plans alone, and is no key and no way through menus',
      '- [ ] **me** — Decide on the pump\n- **Press Escape** to leave the list\n- Find the number: Menu → Data streams\n- Salt it → Kim',
      ['Decide on the pump', { owner: 'me' }],
      ['**Press Escape** to leave the list', { owner: undefined }],
      ['Find the number: Menu → Data streams', { owner: undefined }],
      ['Salt it', { owner: 'Kim' }],
    ],
    [
      'may be fields in brackets that are written out',
      '- [ ] \\[due:: 2031-05-30] \\[size:: M] \\[owner:: Kim] Salt the ramp',
      ['Salt the ramp', { owner: 'Kim', dueDate: '2031-05-30' }],
    ],
    [
      'tells how it stands',
      '- **DONE 2031-05-04** - Add an index\n- Write the guide (shipped this week)\n- ⬜ Split the table',
      ['Add an index', { state: 'done' }],
      ['Write the guide', { state: 'done' }],
      ['Split the table', { state: 'open' }],
    ],
    [
      'is open where something is still to come behind a check mark',
      '- ✅ Pump patched, needs a restart\n- ✅ Guide written, for all who need it',
      ['Pump patched, needs a restart', { state: 'open' }],
      ['Guide written, for all who need it', { state: 'done' }],
    ],
    [
      'describes what there is to be, and tells nothing of what was done',
      '- Automated backup of the index\n- Added an index',
      ['Automated backup of the index', { state: 'open' }],
      ['Added an index', { state: 'done' }],
    ],
  ]);
});

describe('improvements with a horizon', () => {
  check([
    [
      'are planned work, also beside action items',
      '## Short-term improvements\n\n- Add an index (owner: Ana)\n\n## Long-term improvements\n\n- Split the table',
      ['Add an index', { owner: 'Ana' }],
      ['Split the table'],
    ],
  ]);
});

describe('what was written down, and what was done', () => {
  const open = { state: 'open' } as const;
  check([
    [
      'is no item where it tells of what was not done',
      '- [ ] The dry run was not done.\n- [ ] The dry run was skipped.',
    ],
    [
      'is open where there is a ticket and nothing more',
      [
        '- Ticket raised to salt the ramp [#35](https://example.org/35)',
        '- We have added a backlog task to light the pier',
        '- SRE has placed an action item on our roadmap to split the queue',
        '- Created an issue template to ask for logs',
      ].join('\n'),
      ['Ticket raised to salt the ramp [#35](https://example.org/35)', { ...open, ticket: '#35' }],
      ['We have added a backlog task to light the pier', open],
      ['SRE has placed an action item on our roadmap to split the queue', open],
      ['Created an issue template to ask for logs', { state: 'done' }],
    ],
    [
      'is done where a title asks for what prevents it the next time',
      '## How are we preventing it from happening again?\n\nWe work on a lot:\n\n- We have tightened the lock.\n- Switched to salt (it is cheaper).',
      ['We have tightened the lock.', { state: 'done' }],
      ['Switched to salt (it is cheaper).', { state: 'done' }],
    ],
    ['is a report elsewhere', '- We have tightened the lock.\n- Switched to salt.'],
  ]);
});

describe('what stands among action items', () => {
  check([
    [
      'may tell that the one above was done, and no more',
      '- Salt the ramp\n- This was done.\n- Light the pier\n  - It has been fixed.\n- Add a lamp',
      ['Salt the ramp', { state: 'done' }],
      ['Light the pier', { state: 'done' }],
      ['Add a lamp', { state: 'open' }],
    ],
    [
      'may go on behind that',
      '- Salt the ramp\n- This has been done. Whoever finds ice calls the pier.\n- Light the pier',
      ['Salt the ramp', { state: 'done' }],
      ['Light the pier', { state: 'open' }],
    ],
    [
      'may tell it below a paragraph in another section',
      '## Notes\n\nAction item: salt the ramp before the first ferry.\n\n- This has been done. Whoever finds ice calls the pier.\n- The ramp is steep.',
      ['salt the ramp before the first ferry.', { state: 'done' }],
    ],
    [
      'may be what a box with a colon is to be done for',
      '- [ ] Add a lamp for:\n  - [ ] the north pier\n  - [x] Slipway (owner: Li)\n- [ ] Mend the gate:\n  - [ ] Oil the hinge\n- [ ] Put a bell on:\n  - the mole\n  - Ferries',
      ['Add a lamp for: the north pier', { state: 'open', owner: undefined }],
      ['Add a lamp for: Slipway', { state: 'done', owner: 'Li' }],
      ['Mend the gate:'],
      ['Oil the hinge'],
      ['Put a bell on:'],
    ],
    [
      'may be written into the braces of a template',
      '1. {{ Light the pier at night }} [link to issue]\n2. {{ summary }} [link to issue]\n3. {{ Salt the ramp (owner: Li) }}\n4. Salt the {{ name }} ramp',
      ['Light the pier at night'],
      ['Salt the ramp', { owner: 'Li' }],
      ['Salt the {{ name }} ramp'],
    ],
    [
      'may be the ticket of the one that it stands in',
      '- Salt the ramp\n  - https://github.com/example/pier/pull/12\n  - https://github.com/example/pier/pull/13\n- Light the pier\n  - see https://example.org/lamps',
      ['Salt the ramp', { ticket: 'https://github.com/example/pier/pull/12' }],
      ['Light the pier', { ticket: undefined }],
    ],
    [
      'may be a question about what can be done, which asks nobody yet',
      '- Salt the ramp (owner: Li)\n- Can we light the pier?\n- Why did it freeze?',
      ['Salt the ramp'],
      ['Can we light the pier?', { state: 'open' }],
    ],
    ['is nothing where all of it is asked', '- Can we light the pier?\n- Should we salt it?'],
    [
      'may be told of things that are called as what one does',
      '- Salt the ramp (owner: Li)\n- Service accounts with keys have been listed\n- SRE has placed a ticket on the board to light the pier',
      ['Salt the ramp'],
      ['Service accounts with keys have been listed', { state: 'done' }],
      ['SRE has placed a ticket on the board to light the pier', { owner: 'SRE', state: 'open' }],
    ],
  ]);

  it('is asked for an owner only where somebody means to do it', () => {
    const told = structureFindings(
      read('## Action items\n\n- Salt the ramp\n- Can we light the pier?\n'),
      defaultSettings,
    );
    assert.deepEqual(
      told.filter(({ ruleId }) => ruleId === 'incomplete-action').map(({ text }) => text),
      ['Salt the ramp'],
    );
  });
});

describe('what is for others', () => {
  check([
    [
      'is no action item below an introduction that says so',
      '## Recommendations\n\nWe have some recommendations for maintainers:\n\n- Maintainers should salt the ramp.\n- Use a lamp.',
    ],
    [
      'may hold the address to write to, which is no owner',
      '- Let us know by emailing help@example.org\n- Write the list up: ana@example.org',
      ['Let us know by emailing help@example.org', { owner: undefined }],
      ['Write the list up: ana@example.org', { owner: 'ana@example.org' }],
    ],
  ]);
});

describe('what the writers take on', () => {
  check([
    [
      'is work below a title for advice, too, where the review has action items',
      '- Salt the ramp (owner: @kim)\n\n## Prevention\n\n- We will light the pier.\n- We should be able to salt it by hand.\n- We should never use sand.\n- Test the lamp at each change',
      ['Salt the ramp'],
      ['We will light the pier.'],
      ['We should be able to salt it by hand.'],
    ],
  ]);
});

describe('a team that will do something', () => {
  check([
    [
      'may be somebody in brackets, with what comes first',
      '- Talk about salt (Kim calls for a meeting)\n- Light the pier (Kim saw it first)',
      ['Talk about salt (Kim calls for a meeting)', { owner: 'Kim' }],
      ['Light the pier (Kim saw it first)', { owner: undefined }],
    ],
    [
      'may be asked to, behind what it is about',
      '- **Ice on the ramp:** The harbour team should salt it before the ferry comes\n- **Lamps:** The lamps should be bright',
      ['**Ice on the ramp:** The harbour team should salt it before the ferry comes', { owner: 'harbour team' }],
      ['**Lamps:** The lamps should be bright', { owner: undefined }],
    ],
    [
      'owns it, and a thing does not',
      '- The harbour team will salt the ramp\n- DevEx will light it\n- GitHub will page us\n- API will be split\n- Kim will test it',
      ['The harbour team will salt the ramp', { owner: 'harbour team' }],
      ['DevEx will light it', { owner: 'DevEx' }],
      ['GitHub will page us', { owner: undefined }],
      ['API will be split', { owner: undefined }],
      ['Kim will test it', { owner: 'Kim' }],
    ],
    [
      'is to do what is told with what happened',
      '- Kim to investigate why the gate did not open when the rules made on Saturday were there',
      [
        'Kim to investigate why the gate did not open when the rules made on Saturday were there',
        { owner: 'Kim', state: 'open' },
      ],
    ],
    [
      'owns what it is at',
      '- [ ] The harbour team is planning a second pier\n- [ ] Kim is still looking into the bell\n- [ ] Kim is missing a key',
      ['The harbour team is planning a second pier', { owner: 'harbour team' }],
      ['Kim is still looking into the bell', { owner: 'Kim' }],
      ['Kim is missing a key', { owner: undefined }],
    ],
  ]);
});

describe('a table of work', () => {
  const table =
    '| Action | Prevents | Status |\n| --- | --- | --- |\n| Add an index | Long locks | Done |\n| A shared plan for the nightly jobs | Clashes | In progress |';
  check([
    [
      'holds action items wherever it stands',
      `## Patterns\n\n${table}`,
      ['Add an index', { state: 'done' }],
      ['A shared plan for the nightly jobs', { state: 'open' }],
    ],
    ['holds what was done where it tells how the incident ended', `## Resolution\n\n${table}`],
    [
      'has a column for how it stands',
      '## Patterns\n\n| Action | Prevents |\n| --- | --- |\n| Add an index | Long locks |',
    ],
    [
      'may stand below another title for what will change',
      `## Systemic mitigation\n\n${table}`,
      ['Add an index', { state: 'done' }],
      ['A shared plan for the nightly jobs', { state: 'open' }],
    ],
    [
      'is none where its columns tell of other things, whatever their cells begin with',
      '| Fault | Guard in place |\n| --- | --- |\n| A lost key | Alert at the gate |\n\n| Check | Result |\n| --- | --- |\n| Restore the key | Fine |',
    ],
    [
      'has the fix, and who by whom and by when',
      '| Fault | Fix | By whom | By when |\n| --- | --- | --- | --- |\n| No light | A second lamp | Kim | 2031-05-04 |\n| Ice | Salt | Li | Done 2031-05-02 |',
      ['A second lamp', { owner: 'Kim', due: '2031-05-04', state: 'open' }],
      ['Salt', { owner: 'Li', due: undefined, state: 'done' }],
    ],
    [
      'is none where its columns tell how things are now',
      '## Prevention\n\n| Fault | What now stops it |\n| --- | --- |\n| A lost key | There is no second lock |',
    ],
    ['may be a list there', '## Permanent fix\n\n- Add an index', ['Add an index', { state: 'open' }]],
  ]);
});

describe('what stands within an action item', () => {
  check([
    [
      'is one of its own where it has a box, and nobody does all of it',
      '- [ ] Move the guide\n  - [x] Write the part about keys\n  - [ ] Add a test (owner: Kim)\n' +
        '  - It is not written down\n- [ ] Add an index',
      ['Move the guide', { owner: undefined, state: 'open' }],
      ['Write the part about keys', { owner: undefined, state: 'done' }],
      ['Add a test', { owner: 'Kim', state: 'open' }],
      ['Add an index', { owner: undefined }],
    ],
    [
      'is one of its own where somebody else has it, and by any verb that asks',
      '- [ ] Make the lock safe\n  - [ ] Drill it\n  - [ ] Chase the vendor (Li, due 2031-05-04)\n- [ ] Light the pier (owner: Kim)\n  - [ ] Buy a lamp\n  - [ ] Wire it up (owner: Li)',
      ['Make the lock safe', { owner: undefined }],
      ['Drill it', { owner: undefined }],
      ['Chase the vendor', { owner: 'Li', due: '2031-05-04' }],
      ['Light the pier', { owner: 'Kim' }],
      ['Wire it up', { owner: 'Li' }],
    ],
    [
      'is so too where there is only a place for an owner',
      '- [ ] Move the guide (owner: [@name], due: [date])\n  - [ ] Add a test',
      ['Move the guide', { owner: undefined }],
      ['Add a test', { owner: undefined }],
    ],
    [
      'may tell who does it, and when',
      '- [ ] Make the script clearer:\n  - say that the database is down, in one line (owner: eng, due: 2031-05-03)\n- [ ] Add an index',
      ['Make the script clearer:', { owner: 'eng', dueDate: '2031-05-03' }],
      ['Add an index', { owner: undefined }],
    ],
    [
      'is the item where a bold title is the topic',
      '1. **Load of the simulator**\n   - Conducting stress tests under heavy load\n2. **Bug bounty**\n   - We will offer a reward for reports\n',
      ['Conducting stress tests under heavy load'],
      ['We will offer a reward for reports'],
    ],
  ]);
});

describe('a heading of an action item', () => {
  const state = (body: string): readonly string[] =>
    read(`## Action items\n\n### 1. Fewer workers (owner: @li)\n\n${body}\n`).actions.map((each) => each.state);
  it('is done where the text below begins so', () => {
    assert.deepEqual(state('Lowered the number of workers from 20 to 8.'), ['done']);
    assert.deepEqual(state('This was done the next day.'), ['done']);
  });
  it('is open where the text below tells why', () => {
    assert.deepEqual(state('The number of workers was raised to 20.'), ['open']);
    assert.deepEqual(state('We lowered it by hand, and want to keep it so.'), ['open']);
  });
});

describe('somebody beside what is to be done', () => {
  const ruth = { owner: 'Ruth' } as const;
  check([
    [
      'in brackets, where a list of names or the word for a team tells who they are',
      '- Raise it (Ruth)\n- Raise it (Ruth Adler)\n- Raise it (data team)\n- Raise it (Ruth & Elif)\n- Raise it (Ruth, Elif)\n' +
        '- Raise it _(Ruth)_\n- Raise it (Ruth, Thu)\n- Raise it (Ruth, cc @lead)\n- Move it (Prometheus)\n- Push it (coordinate with team)',
      ['Raise it', ruth],
      ['Raise it', { owner: 'Ruth Adler' }],
      ['Raise it', { owner: 'data team' }],
      ['Raise it', { owner: 'Ruth & Elif' }],
      ['Raise it', { owner: 'Ruth, Elif' }],
      ['Raise it', ruth],
      ['Raise it', { owner: 'Ruth', due: 'Thu' }],
      ['Raise it', ruth],
      ['Move it (Prometheus)', { owner: undefined }],
      ['Push it (coordinate with team)', { owner: undefined }],
    ],
    [
      'in brackets, where the review shows them elsewhere',
      '- Raise it (Zbyszko)\n- Light the pier (owner: Zbyszko)',
      ['Raise it', { owner: 'Zbyszko' }],
      ['Light the pier', { owner: 'Zbyszko' }],
    ],
    [
      'behind a comma',
      '- Raise the quay, Ruth, API-41\n- Light the pier, Ana\n- Talk to Ruth, Elif\n- Add a lamp, bell and ladder',
      ['Raise the quay', { owner: 'Ruth', ticket: 'API-41' }],
      ['Light the pier', { owner: 'Ana' }],
      ['Talk to Ruth, Elif', { owner: undefined }],
      ['Add a lamp, bell and ladder', { owner: undefined }],
    ],
    [
      'in front',
      '- **Ruth** raise it\n- For Marek: charts of the quay\n- (Ruth) raise it\n- Backend Guild: agree on a limit\n- Assigned to Ruth: raise it\n- **Fix** raise it',
      ['raise it', ruth],
      ['charts of the quay', { owner: 'Marek' }],
      ['raise it', ruth],
      ['agree on a limit', { owner: 'Backend Guild' }],
      ['raise it', ruth],
      ['**Fix** raise it', { owner: undefined }],
    ],
    [
      'in a sentence',
      '- Ruth and Elif will raise it\n- Priya is going to write it\n- A guide to be written by Priya\n- Migration to v3\n- Kafka to be upgraded to 4.1\n- Kafka to send less',
      ['Ruth and Elif will raise it', { owner: 'Ruth and Elif' }],
      ['Priya is going to write it', { owner: 'Priya' }],
      ['A guide to be written by Priya', { owner: 'Priya' }],
      ['Migration to v3', { owner: undefined }],
      ['Kafka to be upgraded to 4.1', { owner: undefined }],
      ['Kafka to send less', { owner: 'Kafka' }],
    ],
    [
      'by handles, unless somebody is only spoken to',
      '- @dana + @olu: add the test\n- Raise it (@ruth & @elif)\n- Tell @kim about it\n- cc @finance on the next report\n- Use @Retry in the client\n- Clean the contact @li',
      ['@dana + @olu: add the test', { owner: '@dana + @olu' }],
      ['Raise it', { owner: '@ruth & @elif' }],
      ['Tell @kim about it', { owner: undefined }],
      ['cc @finance on the next report', { owner: undefined }],
      ['Use @Retry in the client', { owner: undefined }],
      ['Clean the contact @li', { owner: '@li' }],
    ],
  ]);
});

describe('words that look as if it was done', () => {
  const open = { state: 'open' } as const;
  check([
    [
      'are only agreed on, begun, or wait for something',
      '- Blocked on OPS-1: oil the hinge (owner: Li)\n- Based on the log, salt the ramp (owner: Li)\n- Related to OPS-2: drop the rope (owner: Li)\n' +
        '- Agreed to salt it (owner: Li)\n- We decided to salt it (owner: Li)\n- Started salting it (owner: Li)\n- I asked Ruth to salt it\n- Filed OPS-3 to salt it',
      ['Blocked on OPS-1: oil the hinge', open],
      ['Based on the log, salt the ramp', open],
      ['Related to OPS-2: drop the rope', open],
      ['Agreed to salt it', open],
      ['We decided to salt it', open],
      ['Started salting it', open],
      ['I asked Ruth to salt it', open],
      ['Filed OPS-3 to salt it', { state: 'open', ticket: 'OPS-3' }],
    ],
    [
      'name what there shall be, or are due',
      '- Dedicated lamp for the pier\n- Better lamps are needed at the pier\n- Improved lamps, due 2031-05-20\n- Added a lamp (owner: Li)',
      ['Dedicated lamp for the pier', open],
      ['Better lamps are needed at the pier', open],
      ['Improved lamps', { state: 'open', due: '2031-05-20' }],
      ['Added a lamp', { state: 'done', owner: 'Li' }],
    ],
    [
      'tell what is wrong, with what to do about it behind',
      '- None of the lamps was lit; add one\n- The maps are out of date, fix them\n- The limit is too high -> lower it\n- Chaos test of the second pump\n- Status page for the crew',
      ['None of the lamps was lit; add one', open],
      ['The maps are out of date, fix them', open],
      ['The limit is too high -> lower it', open],
      ['Chaos test of the second pump', open],
      ['Status page for the crew', open],
    ],
  ]);
});

describe('the state of an action item', () => {
  const done = { state: 'done' } as const;
  const cancelled = { state: 'cancelled' } as const;
  check([
    [
      'stands behind it',
      '- Salt it, done\n- Salt it, cancelled\n- Salt it (n/a)\n- Salt it (duplicate of OPS-9)\n- Salt it - decided against it\n- Salt it, and tell the crew when it is done',
      ['Salt it', done],
      ['Salt it', cancelled],
      ['Salt it', cancelled],
      ['Salt it', cancelled],
      ['Salt it', cancelled],
      ['Salt it, and tell the crew when it is done', { state: 'open' }],
    ],
    [
      'stands below it',
      '- Salt it\n  - Done on the 8th.\n- Light it\n  - done\n- Move it\n  - No longer needed.\n- Mend it\n  - Update: merged.\n- Oil it\n  - ✅ 8 May\n- Paint it\n  - Fixed the lamp last year\n- Sell it\n\n  We decided not to do this.',
      ['Salt it', done],
      ['Light it', done],
      ['Move it', cancelled],
      ['Mend it', done],
      ['Oil it', done],
      ['Paint it', { state: 'open' }],
      ['Sell it', cancelled],
    ],
    [
      'stands in a column',
      '| Action | Owner | Done? |\n|---|---|---|\n| Salt it | Li | y |\n| Light it | Li | true |\n| Oil it | Li | n |',
      ['Salt it', done],
      ['Light it', done],
      ['Oil it', { state: 'open' }],
    ],
  ]);
});

describe('when an action item is due', () => {
  const due = (words: string): Told => ({ due: words });
  check([
    [
      'may be told by a day of the month, and in other words',
      '- Salt it by the 12th\n- Salt it before the end of May\n- Salt it by EOD\n- Salt it @ruth 2031-05-12\n- Salt it before the next ferry',
      ['Salt it by the 12th', due('12th')],
      ['Salt it before the end of May', due('end of May')],
      ['Salt it by EOD', due('EOD')],
      ['Salt it @ruth 2031-05-12', { owner: '@ruth', due: '2031-05-12' }],
      ['Salt it before the next ferry', { due: undefined }],
    ],
  ]);
});

describe('a word among action items', () => {
  check([
    [
      'is one where it is listed with work',
      '- Raise the quay\n- Ladders\n- Ropes\n- None',
      ['Raise the quay'],
      ['Ladders'],
      ['Ropes'],
    ],
    ['is none in a list of words', '- Frontend\n- Backend'],
    ['is none above what stands in it', '- Add a test\n- Search\n  - Add an index', ['Add a test'], ['Add an index']],
  ]);
});

describe('what only looks like an owner, a date, a state or a ticket', () => {
  const nobody = { owner: undefined, state: 'open', due: undefined } as const;
  const asIs = (...texts: readonly string[]): Case => [
    'stays in the words',
    texts.map((text) => `- ${text}`).join('\n'),
    ...texts.map((text) => [text, nobody] as const),
  ];
  check([
    asIs(
      'Add a second node (Sydney)',
      'Replace the parser (Jackson)',
      'Update the map of Hull, Grace',
      'Notify support, SRE',
      'Invite the data team, Ruth',
      'Ask @kim and @li to add a lamp',
      'Write a guide to be followed by SRE',
      'Add metrics for jobs started, failed, completed',
      'Show the states of a job: queued, running, done',
      'Delete the old queue, no longer needed',
      'Roll it out to all hosts (100%)',
      'Alert when a certificate ends in 2 weeks',
      'Alert before 95th percentile is at 2 s',
      'Add a standby (2nd)',
      'Use the second disk (Sun)',
      'Alert if {{ $value }} is above 5',
    ),
    [
      'is one in front of a colon, and for teams with more than a verb',
      '- Action for @kim: add a lamp\n- For @kim: add a bell\n- Platform to also add alerts\n- Backend to re-run it\n- [Frontend] Fix it (Ana)\n- [OPS-9] File a ticket with the vendor about ABC-12',
      ['Action for @kim: add a lamp', { owner: '@kim' }],
      ['For @kim: add a bell', { owner: '@kim' }],
      ['Platform to also add alerts', { owner: 'Platform' }],
      ['Backend to re-run it', { owner: 'Backend' }],
      ['Fix it', { owner: 'Frontend' }],
      ['[OPS-9] File a ticket with the vendor about ABC-12', { ticket: 'OPS-9' }],
    ],
    [
      'is not done yet, in a column and below',
      '- Salt it\n  - Done by Friday\n- Oil it\n  - Fixed in staging\n- Light it\n  - Closed as a duplicate? No.\n- Mend it\n\nCompleted in April\n\n- Sell it\n\n' +
        '| Action | Owner | Status |\n|---|---|---|\n| Move it | Li | Q3 2031 |\n| Paint it | Li | 2031-06-15 |',
      ['Salt it', { state: 'open' }],
      ['Oil it', { state: 'open' }],
      ['Light it', { state: 'open' }],
      ['Mend it', { state: 'open' }],
      ['Sell it', { state: 'open' }],
      ['Move it', { state: 'open' }],
      ['Paint it', { state: 'open' }],
    ],
    [
      'was done',
      '- Based on the findings we moved the shelf (owner: Li)\n- We decided not to sell it (owner: Li)\n- We decided to keep it (owner: Li)\n' +
        '- We asked the vendor to check it, and it was replaced (owner: Li)\n- Structured logging was added (owner: Li)\n- Limited uploads to 2 GB (owner: Li)\n' +
        '- Rolled it back; monitor shows no errors (owner: Li)\n- No changes are required to the pump',
      ['Based on the findings we moved the shelf', { state: 'done' }],
      ['We decided not to sell it', { state: 'done' }],
      ['We decided to keep it', { state: 'done' }],
      ['We asked the vendor to check it, and it was replaced', { state: 'done' }],
      ['Structured logging was added', { state: 'done' }],
      ['Limited uploads to 2 GB', { state: 'done' }],
      ['Rolled it back; monitor shows no errors', { state: 'done' }],
    ],
    [
      'is a ticket of a paragraph',
      'AI-12 Salt the ramp (owner: @kim)',
      ['AI-12 Salt the ramp', { ticket: 'AI-12', owner: '@kim' }],
    ],
    [
      'is a box of its own, also in a word',
      '- [ ] Release\n  - [ ] Test\n  - [x] Deploy',
      ['Release'],
      ['Test', { state: 'open' }],
      ['Deploy', { state: 'done' }],
    ],
  ]);
});

describe('what a template and a list of work hold besides', () => {
  check([
    [
      'are places for action items, which are none yet',
      '- First action\n- $ACTION\n- e.g. add an alert\n- not applicable\n- (add more)\n- to be discussed\n- First, salt the ramp\n\n' +
        '| Action | Owner |\n|---|---|\n| _e.g. add a lamp_ | _name_ |\n| What? | Who? |\n| Action 1 | Owner |\n| Light it | Li |',
      ['First, salt the ramp'],
      ['Light it', { owner: 'Li' }],
    ],
    [
      'are a handle and a day, and nothing that it may be done to',
      '- Raise it\n  - @elif\n  - by Friday\n- Salt it\n  - 2031-05-12\n- Light it\n  - Prometheus\n- Meet with\n  - Ana\n  - Kim',
      ['Raise it', { owner: '@elif', due: 'Friday' }],
      ['Salt it', { owner: undefined, due: '2031-05-12' }],
      ['Light it', { owner: undefined }],
      ['Meet with', { owner: undefined }],
    ],
    [
      'is everybody, who is nobody',
      '| Action | Owner |\n|---|---|\n| Tell the crew | us |\n| Tell the guests | everyone |\n| Tell the yard | the team |',
      ['Tell the crew', { owner: undefined }],
      ['Tell the guests', { owner: undefined }],
      ['Tell the yard', { owner: undefined }],
    ],
  ]);
});

describe('the ticket of an action item', () => {
  check([
    [
      'is the one that it is tracked in, and not one that it speaks of',
      '- Following INC-44, add a canary (tracked in OPS-12)\n- Add a canary after INC-44 (OPS-12)\n- Mend OPS-1 (see the wiki)\n' +
        '- We plan it ([here](https://github.com/a/b/issues/19)). ([link to issue](https://github.com/a/b/issues/35))',
      ['Following INC-44, add a canary (tracked in OPS-12)', { ticket: 'OPS-12' }],
      ['Add a canary after INC-44 (OPS-12)', { ticket: 'OPS-12' }],
      ['Mend OPS-1 (see the wiki)', { ticket: 'OPS-1' }],
      [
        'We plan it ([here](https://github.com/a/b/issues/19)). ([link to issue](https://github.com/a/b/issues/35))',
        { ticket: 'https://github.com/a/b/issues/35' },
      ],
    ],
  ]);
});

describe('a paragraph with a number', () => {
  check([
    [
      'is an action item where it says so',
      '**AI-1.** Salt the ramp.\n\n**AI-2.** Put a lamp on the pier.',
      ['Salt the ramp.'],
      ['Put a lamp on the pier.'],
    ],
    ['is one without marks, too', 'Action 1: Salt the ramp.\n\nAction 2: Light it.', ['Salt the ramp.'], ['Light it.']],
  ]);
});

describe('a state within brackets', () => {
  check([
    [
      'leaves who did it',
      '- Oil it (Ruth, completed 2031-05-18)\n- Salt it (@kim, closed 2031-05-18)\n- Light it, done 2031-05-18',
      ['Oil it', { owner: 'Ruth', state: 'done', due: undefined }],
      ['Salt it', { owner: '@kim', state: 'done' }],
      ['Light it', { state: 'done' }],
    ],
  ]);
});

describe('what is listed and is no action item', () => {
  check([
    [
      'boxes that answer a question',
      '## Is it a pattern?\n\n- [ ] No: mend it and go on\n- [x] Yes: look at the plan again\n\n## Action items\n\n- [ ] Salt the ramp',
      ['Salt the ramp'],
    ],
    [
      'boxes that answer a question, beside one that somebody has taken on',
      '## Is it a pattern?\n\n- [ ] No: mend it and go on\n- [ ] Salt the ramp (owner: Li)',
      ['Salt the ramp', { owner: 'Li' }],
    ],
    [
      'advice to guests in a section of its own',
      '## What to do (as a guest user)\n\n- Move your boat\n\n## What to do as a customer\n\n- Moor it again yourself\n- Ask us at the desk',
    ],
    [
      'ways of which one is to be chosen',
      'The ramp is dry now. We can keep it so by doing one of:\n\n- Salt it each night\n- Put a roof over it\n\n**Next:**\n\n- Ask the yard',
      ['Ask the yard'],
    ],
  ]);
  check([
    [
      'but one where what is chosen is told',
      'We will do both of:\n\n- Salt it each night\n- Put a roof over it',
      ['Salt it each night'],
      ['Put a roof over it'],
    ],
  ]);
});

describe('when an action item is due', () => {
  check([
    [
      'is the next time that people meet',
      '- Li to bring a plan in the next harbour catchup, with a list\n- Salt it at our next weekly sync\n- Salt the next ramp',
      ['Li to bring a plan in the next harbour catchup, with a list', { due: 'next harbour catchup' }],
      ['Salt it at our next weekly sync', { due: 'next weekly sync' }],
      ['Salt the next ramp', { due: undefined }],
    ],
  ]);
});

describe('the state of an action item', () => {
  check([
    [
      'is done where it is written down',
      '| Action | Status |\n|---|---|\n| Add a chart of the pier | Documented |\n| Add another | Undocumented |',
      ['Add a chart of the pier', { state: 'done' }],
      ['Add another', { state: 'open' }],
    ],
  ]);
  it('is no matter where it is said to be tracked', () => {
    const told = (text: string) =>
      structureFindings(read(`## Action items\n\n- ${text}\n`), defaultSettings).map(({ ruleId }) => ruleId);
    assert.deepEqual(told('Light the pier by night. Tracked.'), []);
    assert.deepEqual(told('Light the pier by night, and see that it is tracked.'), ['incomplete-action']);
  });
});

describe('what is said of action items that prevent nothing', () => {
  it('stands at the section that holds them, and not at advice to others', () => {
    const text =
      '## What guests need to do\n\n- Move your boat\n\n## What customers should do\n\n- Moor it\n\n## Next steps\n\n' +
      '- [ ] Ring a bell at low tide (type: detect)\n- [ ] Write down how to moor it (type: mitigate)\n';
    const told = structureFindings(read(text), defaultSettings).filter(({ ruleId }) => ruleId === 'mitigation-only');
    assert.deepEqual(
      told.map(({ mark }) => text.slice(mark.start, mark.end)),
      ['Next steps'],
    );
  });
});
