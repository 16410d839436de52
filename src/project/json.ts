import {
  createScanner,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  type ParseOptions,
} from 'jsonc-parser';

export { getNodeValue as getValue, type Node };

const parseOptions: ParseOptions = { allowTrailingComma: true, allowEmptyContent: true };

/** JSON with comments and trailing commas, as VS Code reads it. */
export interface ReadJson {
  /** What could be read; nothing for a text without values. */
  readonly root: Node | undefined;
  /** The first mistake. Those behind it may follow from it. */
  readonly mistake?: { readonly offset: number; readonly why: string };
}

/** Reads an object of JSON with comments, as far as that is possible. */
export function readJson(text: string): ReadJson {
  const deep = findTooDeep(text);
  if (deep !== undefined) return { root: undefined, mistake: { offset: deep, why: 'it is nested too deeply' } };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, parseOptions);
  const [first] = errors;
  if (root && root.type !== 'object' && !first)
    return { root: undefined, mistake: { offset: root.offset, why: '{ is missing' } };
  return {
    root: root?.type === 'object' ? root : undefined,
    ...(first ? { mistake: { offset: first.offset, why: describe(first.error) } } : {}),
  };
}

const maxDepth = 100;

/** Where a text is nested too deeply for the parser, which is recursive and could overflow the stack. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    // A string in quotes is one token.
    const mark = scanner.getTokenLength() === 1 ? text.charAt(offset) : '';
    if ((mark === '{' || mark === '[') && ++depth > maxDepth) return offset;
    if (mark === '}' || mark === ']') depth--;
  }
  return undefined;
}

/** The first character behind a place that is no blank and in no comment. */
export function findNext(text: string, offset: number): string {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  return text.charAt(scanner.getTokenOffset());
}

const wording: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word without quotes',
  InvalidNumberFormat: 'this is not a number',
  PropertyNameExpected: 'a name in quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: '} is missing',
  CloseBracketExpected: '] is missing',
  EndOfFileExpected: 'there is more after the end',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a quote is not closed',
  UnexpectedEndOfNumber: 'a number is cut off',
  InvalidUnicode: 'this is not a valid character after \\u',
  InvalidEscapeCharacter: 'this is not a valid character after \\',
  InvalidCharacter: 'there is a control character in a string',
};

const describe = (error: ParseError['error']): string =>
  wording[printParseErrorCode(error)] ?? 'it cannot be read here';

/** A property of an object, with its places. */
export interface Property {
  readonly key: string;
  readonly keyNode: Node;
  readonly valueNode: Node;
}

export function listProperties(node: Node | undefined): readonly Property[] {
  return (node?.children ?? []).flatMap(({ children: [keyNode, valueNode] = [] }) =>
    keyNode && valueNode ? [{ key: String(keyNode.value), keyNode, valueNode }] : [],
  );
}
