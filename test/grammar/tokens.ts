import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, IRawGrammar, StateStack } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');
const root = new URL('../../', import.meta.url);

/** The grammars that a token of our Markdown can come from: ours, and those VS Code ships for Markdown and its HTML. */
const ours = {
  'learning-review.injection': 'syntaxes/learning-review.injection.json',
  'learning-review.comments.injection': 'syntaxes/learning-review.comments.injection.json',
} as const;
const shipped: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
};

function readGrammar(scope: string): IRawGrammar | null {
  const own = ours[scope as keyof typeof ours];
  const language = shipped[scope];
  if (own) return textmate.parseRawGrammar(readFileSync(new URL(own, root), 'utf8'), own);
  if (!language) return null;
  const file = require.resolve(`tm-grammars/grammars/${language}.json`);
  return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
}

async function load(injections: readonly string[]): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(readGrammar(scope)),
    getInjections: (scope) => (scope === 'text.html.markdown' ? [...injections] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('no Markdown grammar');
  return grammar;
}

export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Tokenizes Markdown as VS Code does, with our injections, or (`bare`) without them. */
export async function loadTokenizer(bare = false): Promise<(markdown: string) => readonly Token[]> {
  const grammar = await load(bare ? [] : Object.keys(ours));
  return (markdown) => {
    const tokens: Token[] = [];
    let state: StateStack = textmate.INITIAL;
    for (const line of markdown.split('\n')) {
      const result = grammar.tokenizeLine(line, state);
      for (const t of result.tokens) tokens.push({ text: line.slice(t.startIndex, t.endIndex), scopes: t.scopes });
      state = result.ruleStack;
    }
    return tokens;
  };
}

/** `text=scope` of each token that our grammars name, with `.learning-review` left out. */
export function namedTokens(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ text, scopes }) => {
    const own = scopes.filter((s) => s.endsWith('.learning-review') && !s.startsWith('meta.')).at(-1);
    return own && !own.startsWith('punctuation.') && text.trim()
      ? [`${text}=${own.replace('.learning-review', '')}`]
      : [];
  });
}
