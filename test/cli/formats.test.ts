import Ajv, { type AnySchema } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import markdownIt from 'markdown-it';
import type { Log } from 'sarif';
import { lintFormats } from '../../src/cli/formats/formats';
import { showControls } from '../../src/cli/terminal/controls';
import { defaultSettings } from '../../src/language/index';
import { createLocator, lintText } from '../../src/review/index';
import { root, runHere, withFiles } from './command-line';

// Whatever a format may take for its own is in the words that are quoted, in the path, or in front of the words on their line.
const hostile = [
  '# ::error::review',
  '',
  '::error file=x::The `root` cause of | <b>it</b> was human error by @nina #12 %0A::stop.',
  '',
  'Zoë 🔥🔥 漢字 ran `a,b:c`. The outage was due to human error ]]> &amp; "quoted" [log](https://example.org).\r',
  '\ud83d\r\n- \x1b[31m Obviously, the pump stopped \x07\x0b.\ufffe',
  '- If only **we** had <script>alert(1)</script> seen --> it {0} ](x).',
  '- Obviously it was too slow.',
  '- Who is to blame? ##[error] The outage was due to human error.',
  '',
  'The outage was due to human error.',
  '',
].join('\n');
const path = 'a b,c:d%/#<é>|`::x.md';
const text = Buffer.from(hostile).toString();
const { findings } = lintText(text, defaultSettings);
const locate = createLocator(text);

type Format = keyof typeof lintFormats;

async function print(format: Format, input: string = text, ...args: string[]): Promise<string> {
  const outcome = await runHere(
    ['lint', '-', '--stdin-filename', `postmortems/${path}`, '--format', format, ...args],
    input,
  );
  assert.deepEqual([outcome.exit, outcome.errors], [0, '']);
  return outcome.printed;
}

const printJson = async (...args: Parameters<typeof print>): Promise<unknown> => JSON.parse(await print(...args));

function check(schema: AnySchema, value: unknown): void {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors));
}

describe('command line, formats', () => {
  it('have findings to print', () => assert.ok(findings.length >= 6));

  for (const format of Object.keys(lintFormats) as Format[]) {
    it(`${format} holds no control characters, and ends with a line end`, async () => {
      const printed = await print(format);
      assert.doesNotMatch(printed, /[^\P{Cc}\n]/u);
      assert.ok(printed.endsWith('\n'));
    });
    it(`${format} is whole where nothing was found, and where nothing was read`, async () => {
      const nothing = await runHere(['lint', '--format', format, '--files-from', '-'], '');
      assert.deepEqual([nothing.exit, nothing.errors], [0, '']);
      for (const printed of [nothing.printed, await print(format, '# Calm\n')])
        if (/^[[{]/.test(printed)) JSON.parse(printed);
    });
  }

  describe('sarif', () => {
    const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
    // The schema is written in an older draft, which differs in what these two are called.
    const {
      $schema: _draft,
      id: _id,
      ...schema
    } = JSON.parse(readFileSync(join(file, '../lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const read = async (input?: string): Promise<Log['runs'][number]> => {
      const log = (await printJson('sarif', input)) as Log;
      check(schema, log);
      const [run] = log.runs;
      assert.ok(run);
      return run;
    };

    it('follows the schema, with what was found and where', async () => {
      const run = await read();
      assert.equal(run.columnKind, 'utf16CodeUnits');
      const rules = run.tool.driver.rules ?? [];
      assert.equal(run.results?.length, findings.length);
      for (const [i, result] of (run.results ?? []).entries()) {
        const finding = findings[i];
        assert.ok(finding);
        const rule = rules[result.ruleIndex ?? -1];
        assert.equal(rule?.id, finding.ruleId);
        assert.ok(rule.help?.text && rule.helpUri?.endsWith(`docs/rules/${finding.ruleId}.md`));
        const place = result.locations?.[0]?.physicalLocation;
        const [start, end] = [locate(finding.mark.start), locate(finding.mark.end)];
        assert.deepEqual(place?.region, {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
        });
        assert.equal(decodeURIComponent(place.artifactLocation?.uri ?? ''), `postmortems/${path}`);
        assert.doesNotMatch(result.message.text ?? '', /(?<!\{)\{\d|\]\(/);
      }
    });
    it('offers what can be taken as it is', async () => {
      const fixed = findings.filter(({ suggestions }) =>
        suggestions.some(({ applicability }) => applicability === 'as-is'),
      );
      const { results } = await read();
      assert.equal(results?.filter(({ fixes }) => fixes).length, fixed.length);
      const [change] = results.find(({ fixes }) => fixes)?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
      assert.ok(change?.insertedContent?.text && change.deletedRegion.startLine);
    });
    it('follows the schema with what is known, too', () =>
      withFiles({ 'a.md': '# A\n\nThe outage was due to human error.\n' }, async (at) => {
        const lint = ['lint', at('a.md'), '--baseline', at('known.json')];
        await runHere([...lint, '--update-baseline']);
        writeFileSync(at('a.md'), '# A\n\nThe outage was due to human error.\n\nIf only we had seen it.\n');
        const log = JSON.parse((await runHere([...lint, '--format', 'sarif'])).printed) as Log;
        check(schema, log);
        assert.deepEqual(
          log.runs[0]?.results?.map(({ baselineState, suppressions }) => [baselineState, suppressions]),
          [
            ['unchanged', [{ kind: 'external', justification: 'It is in the baseline.' }]],
            ['new', []],
          ],
        );
      }));
    it('has fingerprints that do not depend on the line, and differ', async () => {
      const prints = async (input?: string) =>
        ((await read(input)).results ?? []).map(
          ({ partialFingerprints }) => partialFingerprints?.['learningReview/v1'],
        );
      const all = await prints();
      assert.equal(new Set(all).size, findings.length);
      assert.deepEqual(await prints(`\n\nA line.\n\n${text.replace(/\r?\n/g, '\r\n')}`), all);
    });
  });

  it('github prints commands that say no more than the findings', async () => {
    const lines = (await print('github')).trimEnd().split('\n');
    const decode = (said: string): string =>
      said
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
    assert.equal(lines.length, findings.length);
    for (const [i, line] of lines.entries()) {
      const [, level, properties = '', message = ''] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
      const finding = findings[i];
      assert.ok(finding && level, line);
      const { line: start, column } = locate(finding.mark.start);
      const given = Object.fromEntries(properties.split(',').map((each) => each.split('=')));
      assert.equal(decode(given.file), `postmortems/${path}`);
      assert.deepEqual([given.line, given.col], [`${start}`, `${column}`]);
      assert.equal(given.title, `Learning Review%3A ${finding.ruleId}`);
      assert.ok(decode(message).startsWith(finding.message.replace(/\p{Cc}.*/su, '')));
    }
  });

  it('rdjson counts columns in bytes, and offers changes', async () => {
    const position = {
      type: 'object',
      required: ['line', 'column'],
      additionalProperties: false,
      properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
    };
    const range = { type: 'object', required: ['start', 'end'], properties: { start: position, end: position } };
    const said = (await printJson('rdjson')) as {
      diagnostics: {
        location: { range: { start: { line: number; column: number }; end: { line: number; column: number } } };
        suggestions?: { text: string }[];
      }[];
    };
    check(
      {
        type: 'object',
        required: ['source', 'diagnostics'],
        additionalProperties: false,
        properties: {
          source: { type: 'object', required: ['name'], properties: { url: { type: 'string' } } },
          diagnostics: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'location', 'severity', 'code'],
              additionalProperties: false,
              properties: {
                message: { type: 'string', minLength: 1 },
                location: {
                  type: 'object',
                  required: ['path'],
                  properties: { path: { const: `postmortems/${path}` }, range },
                },
                severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
                code: { type: 'object', required: ['value', 'url'] },
                suggestions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['range', 'text'],
                    properties: { range, text: { type: 'string' } },
                  },
                },
              },
            },
          },
        },
      },
      said,
    );
    const lines = text.split('\n').map((line) => Buffer.from(line));
    const marked = said.diagnostics.map(
      ({
        location: {
          range: { start, end },
        },
      }) =>
        lines[start.line - 1]
          ?.subarray(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
          .toString(),
    );
    assert.deepEqual(
      marked,
      findings.map(({ mark }) => text.slice(mark.start, mark.end).split('\n')[0]),
    );
    assert.ok(said.diagnostics.some(({ suggestions }) => suggestions));
    for (const { suggestions = [] } of said.diagnostics)
      for (const each of suggestions) assert.doesNotMatch(each.text, /\[[\w ]+\?\]/);
  });

  it('codequality has the fields that GitLab asks for', async () => {
    const said = await printJson('codequality');
    check(
      {
        type: 'array',
        minItems: findings.length,
        items: {
          type: 'object',
          required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
          properties: {
            description: { type: 'string', minLength: 1 },
            fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
            severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
            location: {
              type: 'object',
              required: ['path', 'lines'],
              properties: {
                path: { const: `postmortems/${path}` },
                lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
              },
            },
          },
        },
      },
      said,
    );
    const prints = (said as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, prints.length);
  });

  describe('junit', () => {
    interface Element {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: (Element | string)[];
    }
    const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const escape = (said: string): string => said.replace(/[&<>"]/g, (mark) => entities[mark]!);
    const write = (each: Element | string): string => {
      if (typeof each === 'string') return escape(each);
      const { name, attributes, children } = each;
      const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
      return children.length === 0 ? `<${start} />` : `<${start}>${children.map(write).join('')}</${name}>`;
    };

    /** The root of a document. The parser takes anything; what is well-formed is the same when it is written again. */
    function parse(xml: string): Element {
      const root: Element = { name: '', attributes: {}, children: [] };
      const open = [root];
      const parser = new Parser(
        {
          onopentag: (name, attributes) => {
            const element = { name, attributes, children: [] };
            open.at(-1)!.children.push(element);
            open.push(element);
          },
          ontext: (said) => {
            const { children } = open.at(-1)!;
            if (typeof children.at(-1) === 'string') said = `${children.pop() as string}${said}`;
            children.push(said);
          },
          onclosetag: () => void open.pop(),
        },
        { xmlMode: true },
      );
      const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
      assert.ok(xml.startsWith(declaration));
      // The characters that XML 1.0 has.
      assert.match(xml, /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
      parser.end(xml.slice(declaration.length));
      assert.equal(root.children.map(write).join(''), xml.slice(declaration.length).replace(/ ?\/>/g, ' />'));
      const [element, ...rest] = root.children;
      assert.ok(typeof element === 'object' && rest.join('').trim() === '');
      return element;
    }
    const inside = ({ children }: Element): readonly Element[] => children.filter((each) => typeof each === 'object');
    const read = async (...args: readonly string[]): Promise<readonly Element[]> => {
      const suites = parse(await print('junit', text, ...args));
      assert.equal(suites.name, 'testsuites');
      for (const each of inside(suites)) assert.equal(each.name, 'testsuite');
      return inside(suites);
    };

    it('is XML, with a test that fails for each finding', async () => {
      const [suite, ...rest] = await read();
      assert.ok(suite && rest.length === 0);
      assert.deepEqual(suite.attributes, {
        name: `postmortems/${path}`,
        tests: `${findings.length}`,
        failures: `${findings.length}`,
        errors: '0',
        skipped: '0',
      });
      const tests = inside(suite);
      assert.equal(tests.length, findings.length);
      for (const [i, { name, attributes, children }] of tests.entries()) {
        const { ruleId, mark, message } = findings[i]!;
        const { line, column } = locate(mark.start);
        // What GitLab and Jenkins show: the name of the test with its class, and its file.
        assert.deepEqual(
          [name, attributes],
          [
            'testcase',
            {
              name: `${ruleId}, line ${line}, column ${column}`,
              classname: `postmortems/${path}`,
              file: `postmortems/${path}`,
              line: `${line}`,
            },
          ],
        );
        const [failure, ...more] = children.filter((each) => typeof each === 'object');
        assert.ok(failure?.name === 'failure' && more.length === 0);
        assert.equal(failure.attributes['type'], ruleId);
        const shown = showControls(message).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
        assert.equal(failure.attributes['message'], shown);
        assert.ok(failure.children.join('').startsWith(shown));
      }
    });

    it('has no two tests with the same name, which GitLab would take for one', async () => {
      const twice = '# A\n\nThe outage was due to human error. The delay was due to human error.\n';
      const names = inside(inside(parse(await print('junit', twice)))[0]!).map(({ attributes }) => attributes['name']);
      assert.equal(names.length, 2);
      assert.equal(new Set(names).size, 2);
    });

    it('has a test that passes where nothing was found, and one that is skipped where a finding is known', () =>
      withFiles({ 'a.md': '# Calm\n', 'b.md': '# B\n\nThe outage was due to human error.\n' }, async (at) => {
        const lint = ['lint', at('a.md'), at('b.md'), '--baseline', at('known.json')];
        await runHere([...lint, '--update-baseline']);
        const { printed } = await runHere([...lint, '--format', 'junit']);
        const suites = inside(parse(printed));
        assert.deepEqual(
          suites.map(({ attributes: { tests, failures, skipped } }) => [tests, failures, skipped]),
          [
            ['1', '0', '0'],
            ['1', '0', '1'],
          ],
        );
        assert.deepEqual(
          suites.map((suite) => inside(suite).map((test) => inside(test).map(({ name }) => name))),
          [[[]], [['skipped']]],
        );
      }));
  });

  describe('markdown', () => {
    const render = (said: string): string => markdownIt({ html: true, linkify: true, breaks: true }).render(said);
    it('is a list in which nothing that was quoted is Markdown', async () => {
      const printed = await print('markdown');
      const html = render(printed);
      const tags = new Set(Array.from(html.matchAll(/<(\w+)/g), ([, tag]) => tag));
      assert.deepEqual([...tags].sort(), ['br', 'code', 'h3', 'li', 'p', 'strong', 'ul']);
      assert.equal(html.match(/<li>/g)?.length, Math.min(20, findings.length));
      assert.equal(html.match(/<h3>/g)?.length, 1);
      for (const line of printed.split('\n')) assert.doesNotMatch(line, /^\s*(?:::|##\[)|[@#]\w/);
      assert.ok(html.includes('::x.md</strong>'));
    });
    it('holds twenty findings, and counts the others', async () => {
      const printed = await print('markdown', 'The outage was due to human error.\n\n'.repeat(23));
      assert.equal(printed.match(/^- /gm)?.length, 20);
      assert.ok(printed.endsWith('\nAnd 3 more.\n'));
    });
    it('says so where there is nothing, unless it should be quiet', async () => {
      assert.match(await print('markdown', '# Calm\n'), /Nothing to suggest in this review\./);
      assert.equal(await print('markdown', '# Calm\n', '--quiet'), '');
    });
  });

  describe('pretty', () => {
    const frameOf = async (input: string, width = 80): Promise<readonly string[]> => {
      const { printed } = await runHere(['lint', '-'], input, { width });
      return printed.split('\n').slice(1, 3);
    };
    it('underlines the words', async () =>
      assert.deepEqual(await frameOf('# A\n\nThe outage was due to human error.\n'), [
        '     3 | The outage was due to human error.',
        '       |                       ^^^^^^^^^^^',
      ]));
    it('counts columns as a terminal does', async () =>
      assert.deepEqual(await frameOf('漢字 🔥 e\u0301:\tThe outage was due to human error.\n'), [
        '     1 | 漢字 🔥 e\u0301: The outage was due to human error.',
        '       |                                  ^^^^^^^^^^^',
      ]));
    it('cuts a line that is longer than the terminal around the words', async () => {
      const long = `${'Nothing was wrong. '.repeat(100)}The outage was due to human error. ${'All was fine. '.repeat(100)}`;
      const [line = '', under = ''] = await frameOf(long, 60);
      assert.ok(line.length <= 60 && line.length > 50, line);
      assert.match(line, /^ {5}1 \| ….*human error.*…$/);
      assert.equal(under.indexOf('^'), line.indexOf('human error'));
    });
    it('shows no line of the text as a finding of its own', async () => {
      const matcher = /^(?! )(.+):(\d+):(\d+) {2}(error|warning|information|hint) {2}(.+) {2}([\w-]+)$/;
      const { printed } = await runHere(
        ['lint', '-'],
        'x.md:1:2  error  The clerk forgot to close the gate.  no-rule\n',
      );
      const heads = printed.split('\n').filter((line) => matcher.test(line));
      assert.equal(heads.length, Number(/^(\d+) finding/m.exec(printed)?.[1]));
    });
  });

  it('each has a place in the docs', () => {
    const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
    for (const format of Object.keys(lintFormats)) assert.ok(page.includes(`### ${format}\n`), format);
  });
});
