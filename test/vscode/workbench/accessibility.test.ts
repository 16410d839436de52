// What we show as pages, in the browser of the workbench: for eyes that need contrast, and for ears.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createAnalysis } from '../../../src/language';
import { describeSource, readReview, renderRadiator, summariseReviews } from '../../../src/review';
import { preview } from '../../preview/render';
import { launchBrowser } from '../host/browser';
import { builtinsDir, repoDir } from '../host/paths';
import { prepareHost } from '../host/setup';
import { themes, type Theme } from '../host/themes';

const read = (path: string): string => readFileSync(path, 'utf8');
const axe = read(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
const examples = readdirSync(join(repoDir, 'examples')).map((name) => read(join(repoDir, 'examples', name)));
const states = ['open', 'done', 'cancelled'];

/** A review with every shape of a picture, and every state of an action item. */
const review = `---
date: 2031-03-04
zone: UTC
template: learning-review
---

# Labels were printed twice

## Timeline

- **09:00** The incident starts: the printers get every job twice.
- **09:20** An alert on paper use pages @lena.
- **09:30** @lena acknowledges.
- **10:00** The release is rolled back.
- **11:00** Service restored.
- **19:00** The last label is taken off the shelves.

## Action items

- [ ] Give each job a number (owner: @ines, due: 2031-04-01, type: prevent, ticket: [OPS-318](https://t.example.com/OPS-318))
- [x] Page when paper runs out early (owner: @lena)
- [-] Buy a second printer

| Action | Owner | Type | State |
| --- | --- | --- | --- |
| Add a limit | @ines | prevent | done |
| Add an alert | @lena | detect | open |
`;

const radiatorOf = (texts: readonly string[]): string => {
  const sources = texts.map((text, i) => describeSource(`reviews/${i}.md`, readReview(createAnalysis(text))));
  return renderRadiator(summariseReviews(sources), { now: Date.parse('2031-03-05') });
};

const pages: Readonly<Record<string, () => string>> = {
  'the radiator of several reviews': () => radiatorOf([...examples, review]),
  'the radiator of no review': () => radiatorOf([]),
  'the radiator of many reviews': () => radiatorOf(Array.from({ length: 30 }, () => review)),
  'the preview of a review': () => previewOf(review),
};

/** As VS Code shows it: with its own style and ours. */
function previewOf(text: string): string {
  const styles = [
    join(builtinsDir, 'markdown-language-features/media/markdown.css'),
    join(repoDir, 'media/preview.css'),
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<title>Preview</title>
<style>:root { color-scheme: light dark; }
body { background: var(--vscode-editor-background, Canvas); color: var(--vscode-editor-foreground, CanvasText); }
a, a code { color: var(--vscode-textLink-foreground); }</style>
${styles.map((style) => `<style>${read(style)}</style>`).join('\n')}
</head>
<body><main>${preview(text)}</main></body>
</html>`;
}

/** What the system of a reader may ask for. */
const systems = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'more contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', contrast: 'more' },
} as const;

describe('Pages for everyone', function () {
  this.timeout(300_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    await prepareHost();
    browser = await launchBrowser();
  });
  // A page that has been in forced colours before computes some of them wrong.
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());
  after(() => browser?.close());

  async function show(html: string, system: keyof typeof systems, theme?: Theme): Promise<void> {
    await page.emulateMedia(systems[system]);
    await page.setContent(html);
    if (!theme) return;
    await page.evaluate(({ body, colours }) => {
      document.body.className = body;
      for (const [name, colour] of Object.entries(colours))
        document.documentElement.style.setProperty(`--vscode-${name}`, colour);
    }, theme);
  }

  /** Each time in a theme, or with a wish of the system; how a preview without a theme looks is up to who exported it. */
  async function showEach(html: string, check: (where: string) => Promise<void>): Promise<void> {
    for (const [name, theme] of Object.entries(themes)) {
      await show(html, name.startsWith('Dark') ? 'dark' : 'light', theme);
      await check(name);
    }
    for (const system of Object.keys(systems) as (keyof typeof systems)[]) {
      await show(html, system);
      await check(system);
    }
  }

  for (const [name, make] of Object.entries(pages))
    it(`axe finds nothing in ${name}`, async () => {
      const found: string[] = [];
      await showEach(make(), async (where) => {
        found.push(...(await runAxe(page)).map((each) => `${where}: ${each}`));
      });
      assert.deepEqual(found, []);
    });

  it('a picture that is wider than the preview is reached and moved with the keyboard', async () => {
    await page.setViewportSize({ width: 340, height: 600 });
    await show(previewOf(review), 'light', themes['Light Modern']);
    assert.deepEqual(await runAxe(page), []);
    const isThere = () => page.evaluate(() => document.activeElement?.matches('.learning-review-figure'));
    for (let i = 0; i < 5 && !(await isThere()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.learning-review-figure:focus')!.scrollLeft > 0);
  });

  it('every shape and text of a picture stands out, in each theme', async () => {
    const faint: string[] = [];
    await showEach(previewOf(review), async (where) => {
      const looks = await looksOf(page);
      assert.ok(looks.length > 30);
      faint.push(...looks.filter((look) => look.contrast < look.least).map((look) => `${where}: ${tell(look)}`));
    });
    assert.deepEqual(faint, []);
  });

  it('every picture has a name and says what it shows, with words for what has a colour', async () => {
    await show(previewOf(review), 'light', themes['Light Modern']);
    const timeline = page.getByRole('img', { name: 'Timeline, to scale' });
    await timeline.waitFor();
    const texts = await timeline.locator('text').allTextContents();
    const described = await page.locator('svg desc').allTextContents();
    for (const word of [
      'Start',
      'Detected',
      'Responded',
      'Mitigated',
      'Resolved',
      'to detect',
      'to respond',
      'to resolve',
    ]) {
      assert.ok(
        texts.some((text) => text.startsWith(word)),
        word,
      );
      assert.ok(
        described.some((text) => text.includes(word)),
        word,
      );
    }
    for (const name of states) assert.equal(await page.getByRole('img', { name, exact: true }).count(), 1, name);
    const paths = await page
      .locator('.learning-review-state path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    assert.equal(new Set(paths).size, states.length);
    assert.equal(await page.locator('svg:not([role="img"])').count(), 0);
  });

  it('nothing moves', async () => {
    for (const html of [previewOf(review), radiatorOf(examples)]) {
      await show(html, 'light');
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
      const moving = /\b(?:animation|transition|scroll-behavior)\s*:|@keyframes|<(?:animate|marquee|blink)/i;
      assert.doesNotMatch(
        html.replace(read(join(builtinsDir, 'markdown-language-features/media/markdown.css')), ''),
        moving,
      );
    }
  });
});

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds. How a link looks in a preview is for VS Code to say: its style takes the line away. */
async function runAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const options = JSON.stringify({ resultTypes: ['violations'], rules: { 'link-in-text-block': { enabled: false } } });
  const { violations } = await page.evaluate<{ violations: readonly AxeResult[] }>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

interface Look {
  readonly name: string;
  readonly contrast: number;
  /** Of WCAG 2: 4.5 for text, 3 for what else has to be seen. */
  readonly least: number;
}

const tell = ({ name, contrast }: Look): string => `${name} ${contrast.toFixed(1)}`;

/** How much each shape and text of our pictures differs from what is behind it; axe does not look at these. */
async function looksOf(page: Page): Promise<readonly Look[]> {
  const ground = parse(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  const shapes = '.learning-review-timeline :is(text, line, rect, circle), .learning-review-state path';
  const styles = await page.locator(shapes).evaluateAll((all) =>
    all.map((shape) => {
      const { fill, fillOpacity, stroke, strokeOpacity } = getComputedStyle(shape);
      const said = shape.tagName === 'text' ? shape.textContent : shape.getAttribute('class');
      return { tag: shape.tagName, name: `${shape.tagName} ${said}`, fill, fillOpacity, stroke, strokeOpacity };
    }),
  );
  return styles.map(({ tag, name, fill, fillOpacity, stroke, strokeOpacity }) => {
    const painted = [
      tag === 'line' ? undefined : paint(fill, Number(fillOpacity)),
      paint(stroke, Number(strokeOpacity)),
    ];
    const contrast = Math.max(...painted.map((colour) => (colour ? contrastOf(mix(colour, ground), ground) : 1)));
    return { name, contrast, least: tag === 'text' ? 4.5 : 3 };
  });
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function parse(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? [255, 255, 255, 1] : [red, green, blue, alpha];
}

function paint(colour: string, opacity: number): Colour | undefined {
  if (colour === 'none') return undefined;
  const [red, green, blue, alpha] = parse(colour);
  return [red, green, blue, alpha * opacity];
}

function mix([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const over = (value: number, i: 0 | 1 | 2): number => value * alpha + ground[i] * (1 - alpha);
  return [over(red, 0), over(green, 1), over(blue, 2), 1];
}

/** As WCAG 2 defines it. */
function contrastOf(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
