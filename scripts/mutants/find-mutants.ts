import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One small mistake that could be made in a file: `start..end` of it becomes `text`. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly text: string;
  /** Of an expression both versions can stand side by side; a statement is left out. */
  readonly kind: 'expression' | 'statement';
}

const operators: Readonly<Record<string, string>> = {
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '%': '*',
};
const methods = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    min: 'max',
    max: 'min',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    find: 'findLast',
    findLast: 'find',
    trimEnd: 'trimStart',
    trimStart: 'trimEnd',
    push: 'unshift',
  }),
);
/** Calls that give back what they are called on, more or less. */
const filters = new Set(['filter', 'sort', 'reverse', 'trim', 'slice', 'toLowerCase']);

/** Every mutant of a file, in the order of the text, numbered from 0. */
export function findMutants(file: string): readonly Mutant[] {
  const code = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add: Add = (node, text, kind = 'expression') => {
    if (isInChain(node)) return;
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ id: found.length, file, line, start, end: node.getEnd(), original: node.getText(source), text, kind });
  };
  const visit = (node: ts.Node): void => {
    // Rules hold their own examples, types run nowhere.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isVariableDeclaration(node) && /^(?:flags|allows|planned)$/.test(node.name.getText(source))) return;
    if (ts.isPropertyAssignment(node) && /^(?:examples|sources|why|title|message)$/.test(node.name.getText(source)))
      return;
    mutate(node, source, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `b` of `a?.b.c` cannot stand for itself: with it, `c` is left out. */
const isInChain = (node: ts.Node): boolean =>
  (node.flags & ts.NodeFlags.OptionalChain) !== 0 && (node.parent.flags & ts.NodeFlags.OptionalChain) !== 0;

type Add = (node: ts.Node, text: string, kind?: Mutant['kind']) => void;

function mutate(node: ts.Node, source: ts.SourceFile, add: Add): void {
  const text = (each: ts.Node) => each.getText(source);
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const other = operators[text(operatorToken)];
    // Texts are added, too, and there the other sign is no small mistake.
    const isText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
    if (other && !isText) add(node, `(${text(left)}) ${other} (${text(right)})`);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, text(node.operand));
  else if (ts.isConditionalExpression(node)) add(node.condition, `!(${text(node.condition)})`);
  else if (ts.isIfStatement(node)) add(node.expression, `!(${text(node.expression)})`);
  else if (ts.isNumericLiteral(node) && !isName(node)) add(node, `(${text(node)} + 1)`);
  else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    add(node, text(node) === 'true' ? 'false' : 'true');
  else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name, questionDotToken } = node.expression;
    const other = methods.get(name.text);
    const rest = node.arguments.map(text).join(', ');
    if (other) add(node, `${text(expression)}${questionDotToken ? '?.' : '.'}${other}(${rest})`);
    else if (filters.has(name.text)) add(node, text(expression));
  } else if (ts.isExpressionStatement(node) && node.expression.getText(source) !== 'super()')
    add(node, '', 'statement');
}

/** `{ 0: said }`: which one is taken, or set. */
const isName = (node: ts.NumericLiteral): boolean =>
  ts.isPropertyAssignment(node.parent) || (ts.isBindingElement(node.parent) && node.parent.propertyName === node);
