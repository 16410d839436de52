import fc from 'fast-check';

/** Fragments with the structure of real reviews; each is our own. Pasted together and edited at random. */
const fragments = [
  '# Checkout outage\n\n',
  '## Timeline\n\n- 10:02 Somebody deployed build 4812\n- 10:05 The queue grew\n  - nested: we forgot to drain it\n    deeper text\n\n',
  '## Action items\n\n- [ ] Be more careful with the importer\n- [x] Add an alert\n\n',
  'The on-call engineer failed to escalate the page. We should have tested the restore.\n\n',
  'Who is to blame for the outage? *What* caused **this** to happen?\n',
  'It was `human error`, they said. It was human error.\n',
  '```sh\nwho broke prod\nhuman error\n```\n\n',
  '~~~\nunclosed fence with human error\n',
  '| time | what |\n| --- | --- |\n| 10:02 | An intern deleted the production table |\n| 10:03 | nothing |\n\n',
  '> Quoted: the team was careless.\n\n',
  '<!-- learning-review-ignore-line human-error: told on purpose -->\nThe cause was human error.\n\n',
  '<!-- a comment\nthat spans lines\n-->\n',
  '<!-- unclosed comment with human error\n',
  '<div>\nhuman error in HTML\n</div>\n\n',
  '<ul>\n<li>It was human error.</li>\n<li><b>Nina</b> forgot to <code>test</code> it.</li>\n</ul>\n\n',
  '<!-- why? --> It was human error.\n\n',
  '$$\nx = y\n- human error\n$$\n\n{% comment %}\nWe forgot.\n\nhuman error\n{% endcomment %}\n::: note\nWe forgot to test it.\n:::\n',
  '1. first we overlooked the flag\n2. second\n\n   continued paragraph: nobody checked the logs\n\n',
  'Setext heading\n==============\n\nSomeone accidentally deleted the bucket.\n\n',
  'Text with [a link](https://example.org/x "human error") and <https://example.org> and ![alt](x.png).\n\n',
  'Line one\r\nline two with human error\r\n\r\n',
  '\tindented code: human error\n\n',
  '---\ntitle: x\n---\n',
  '***\n',
  'If we had enabled the flag, we would have caught it. Obviously we did not test it.\n',
  '“We never looked at it,” somebody wrote. “Fine.”\n\n',
];

export const documents = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: A review\nstatus: draft\n---\n\n', '\uFEFF'),
    fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 14 }),
    fc.boolean(),
  )
  .map(([head, parts, crlf]) => {
    const text = head + parts.join('');
    return crlf ? text.replace(/\r?\n/g, '\r\n') : text;
  });

/** Pieces that edits put in: words, and the marks that change what the lines around them are. */
export const inserts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '```\n',
    '---\n',
    '# ',
    '- ',
    '> ',
    '| ',
    '`',
    '*',
    '**',
    '<!--',
    '-->',
    '    ',
    '\r\n',
    '[',
    '](',
    'human error',
    ' failed to ',
    'x',
    '"',
    '\t',
    '1. ',
    '...\n',
    'title: y\n',
  ),
  fc.constantFrom(...fragments),
);
