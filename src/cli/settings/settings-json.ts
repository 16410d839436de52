import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  visit,
  type JSONVisitor,
  type Node,
  type ParseError,
  type ParseOptions,
} from 'jsonc-parser';
import { Problem } from '../terminal/problem';

export { getNodeValue as getValue, type Node };

const options: ParseOptions = { allowTrailingComma: true, allowEmptyContent: true };

/**
 * Parses JSON with comments and trailing commas, as VS Code does. Returns nothing for a text without values.
 * Throws a `Problem` for the first error; `at` gives the name of the place at a UTF-16 offset.
 */
export function parseSettings(text: string, at: (offset: number) => string): Node | undefined {
  const refuse = (offset: number, why: string): never => {
    throw new Problem(`${at(offset)}: this is not a settings file: ${why}; the defaults are used.`);
  };
  let depth = 0;
  const open = (offset: number): void => {
    // The parser is recursive. Without a limit, a file could overflow its stack.
    if (++depth > maxDepth) refuse(offset, 'it is nested too deeply');
  };
  const close = (): void => void depth--;
  const visitor: JSONVisitor = {
    onError: (error, offset) => refuse(offset, describe(error)),
    onObjectBegin: open,
    onArrayBegin: open,
    onObjectEnd: close,
    onArrayEnd: close,
  };
  visit(text, visitor, options);
  const root = parseTree(text, [], options);
  if (root && root.type !== 'object') refuse(root.offset, '{ is missing');
  return root;
}

const maxDepth = 100;

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
