// The little of markdown-it that we touch, alike in version 12 (VS Code 1.104) and later ones.

export interface Token {
  readonly type: string;
  /** 1 opens, -1 closes, 0 does neither. */
  readonly nesting: number;
  readonly level: number;
  /** First line, and the one behind the last; from 0. */
  readonly map: readonly [number, number] | null;
  readonly attrs: readonly (readonly [string, string])[] | null;
  /** Of an inline token. */
  readonly children: readonly Token[] | null;
  readonly content: string;
}

/** What the renderer is told beside the tokens; in VS Code it names the document. */
export type Environment = unknown;

export interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: { readonly src: string; readonly tokens: readonly Token[] }) => void): void;
    };
  };
  readonly renderer: {
    readonly rules: Record<string, ((tokens: readonly Token[], index: number) => string) | undefined>;
    render(tokens: readonly Token[], options: unknown, env: Environment): string;
  };
  parseInline(text: string, env: Environment): readonly Token[];
}

/** Ours: markup that goes out as it is. */
const ownType = 'learning_review';

/** A token with some of it changed; the other stays as it is, because VS Code keeps tokens between renderings. */
export function changeToken(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}

/** A token that is rendered as this markup. `model`: any token, for the methods that renderers expect. */
export function makeToken(model: Token, markup: string): Token {
  const nothing = { type: ownType, tag: '', nesting: 0, level: 0, map: null, attrs: null, children: null };
  return changeToken(model, { ...nothing, content: markup });
}

export function renderOwnTokens(md: MarkdownIt): void {
  md.renderer.rules[ownType] = (tokens, index) => tokens[index]?.content ?? '';
}

/** The same token with one more class. */
export function addClass(token: Token, name: string): Token {
  const attrs = token.attrs ?? [];
  const classes = attrs.find(([key]) => key === 'class')?.[1];
  const others = attrs.filter(([key]) => key !== 'class');
  return changeToken(token, { attrs: [...others, ['class', classes ? `${classes} ${name}` : name]] });
}

/** Words of a text without their markup. */
export function plainText(md: MarkdownIt, text: string): string {
  const [inline] = md.parseInline(text, {});
  const words = (inline?.children ?? []).map(({ type, content }) => (type.endsWith('break') ? ' ' : content));
  return words.join('').replace(/\s+/g, ' ').trim();
}
