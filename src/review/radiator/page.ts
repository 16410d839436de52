import type { OpenActions, RadiatorReview, RadiatorSummary, Saying } from './radiator';
import { englishRadiator, type RadiatorWords } from './words';

/** The page's style. `styleHash` belongs to exactly this text; a test holds the two together. */
export const radiatorStyle = `
:root { color-scheme: light dark; --ink: var(--vscode-foreground, #1f2933); --paper: var(--vscode-editor-background, #fbfbf8);
  --soft: var(--vscode-descriptionForeground, #52606d); --line: var(--vscode-widget-border, #d3d9de); }
@media (prefers-color-scheme: dark) { :root { --ink: var(--vscode-foreground, #e4e7eb);
  --paper: var(--vscode-editor-background, #16191d); --soft: var(--vscode-descriptionForeground, #a3adb8);
  --line: var(--vscode-widget-border, #3a424b); } }
body { margin: 0; padding: 2.5vmax; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: clamp(16px, 1.3vmax, 40px)/1.4 var(--vscode-font-family, system-ui, sans-serif); }
h1 { margin: 0; font-size: 2.2em; font-weight: 600; } h2 { margin: 0 0 .5em; font-size: 1.35em; font-weight: 600; }
h3 { margin: 1em 0 .2em; font-size: 1em; } p { margin: .2em 0; } .soft { color: var(--soft); }
main { display: grid; gap: 2em 3em; grid-template-columns: repeat(auto-fit, minmax(min(26em, 100%), 1fr)); margin-top: 2em; }
section { border-top: 2px solid var(--line); padding-top: 1em; } ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .7em; } .soft { font-size: .85em; } strong { font-weight: 600; }
@media (prefers-contrast: more), (forced-colors: active) { :root { --soft: var(--ink); --line: var(--ink); } }
.vscode-high-contrast { --soft: var(--ink); }
`;

/** SHA-256 of `radiatorStyle`, for the policy: no other style is let in. */
export const styleHash = 'sha256-uIx2a/qqTwE5b3NEr10mC54wN2XNci9V52YfvsHLH4c=';

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

const pageTitle = `<title>${englishRadiator.title}</title>`;

/** Whether a file that begins like this (its first 1,000 characters are enough) is a page that `renderRadiator` made for the command line. */
export const isRadiatorPage = (start: string): boolean =>
  start.startsWith('<!DOCTYPE html>') && start.slice(0, 1000).includes(pageTitle);

/**
 * A whole HTML page that asks for nothing: no script, no resource, its style named by hash. Every text is escaped.
 * @param options.now when it was made, in ms since 1970; not said where it is not given
 * @param options.words in a language other than English
 */
export function renderRadiator(
  summary: RadiatorSummary,
  { now, words = englishRadiator }: { readonly now?: number; readonly words?: RadiatorWords } = {},
): string {
  const parts = [
    part(
      words.reviews,
      summary.reviews.map((review) => renderReview(review, words)),
    ),
    part(
      words.actions,
      summary.actions.map((actions) => renderActions(actions, words)),
    ),
    part(words.factors, summary.factors.map(renderSaying)),
    part(words.thanks(summary.thanks.count), summary.thanks.latest.map(renderSaying)),
  ].join('');
  return `<!DOCTYPE html>
<html lang="${escape(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style>${radiatorStyle}</style>
</head>
<body>
<header>
<h1>${escape(words.title)}</h1>
<p class="soft">${[escape(words.count(summary.count)), ...sayWhen(now)].join(' · ')}</p>
</header>
<main>${parts || `<p>${escape(words.none)}</p>`}</main>
</body>
</html>
`;
}

const part = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `\n<section>\n<h2>${escape(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>\n`;

function renderReview({ title, date, status, sections, actions }: RadiatorReview, words: RadiatorWords): string {
  const facts = [
    ...(date ? [show(date)] : []),
    ...(status ? [show(status)] : []),
    escape(words.written(sections.written, sections.expected)),
    ...(actions.all > 0 ? [escape(words.open(actions.open, actions.all))] : []),
  ];
  return `<li><strong>${show(title)}</strong><p class="soft">${facts.join(' · ')}</p></li>`;
}

const renderActions = ({ type, count, latest }: OpenActions, { types }: RadiatorWords): string =>
  `<li><h3>${escape(types[type])}: ${count}</h3><ul>\n${latest.map(renderSaying).join('\n')}\n</ul></li>`;

const renderSaying = ({ text, from }: Saying): string => `<li>${show(text)}<p class="soft">${show(from)}</p></li>`;

function sayWhen(now: number | undefined): readonly string[] {
  const at = new Date(now ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? [] : [`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`];
}

// Longer than this, nobody reads it across a room.
const longest = 240;

/** Text of a review as HTML: escaped, cut where it is long, and its direction kept to itself, without marks that reach beyond. */
function show(text: string): string {
  const points = [
    ...text
      .slice(0, longest * 4)
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\p{Bidi_Control}/gu, ''),
  ];
  const short = points.length > longest ? `${points.slice(0, longest).join('')}…` : points.join('');
  return `<bdi>${escape(short)}</bdi>`;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
