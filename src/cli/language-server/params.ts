import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';

// What an editor sends is taken as the protocol describes it; the library does not ask whether it is so. One wrong change, and we would
// no longer hold the text that the editor shows.

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isInteger: Is = (value) => Number.isInteger(value);
const isCount: Is = (value) => Number.isInteger(value) && Number(value) >= 0;
const isList =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
/** Some editors write null for what they leave out. */
const maybe =
  (is: Is): Is =>
  (value) =>
    value === undefined || value === null || is(value);
const has =
  (parts: Readonly<Record<string, Is>>): Is =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(parts).every(([key, is]) => is((value as Readonly<Record<string, unknown>>)[key]));

const document = has({ uri: isText });
const position = has({ line: isCount, character: isCount });
const range = has({ start: position, end: position });
const folders = isList(document);

const capabilities = has({
  textDocument: maybe(has({ codeAction: maybe(has({ resolveSupport: maybe(has({ properties: isList(isText) })) })) })),
  workspace: maybe(has({ workspaceEdit: maybe(has({ resourceOperations: maybe(isList(isText)) })) })),
});

/** What we read of the parameters of each message, and only that. */
export const shapes = {
  initialize: has({ capabilities, workspaceFolders: maybe(folders), rootUri: maybe(isText) }),
  folders: has({ event: has({ added: folders, removed: folders }) }),
  settings: has({}),
  open: has({ textDocument: has({ uri: isText, languageId: isText, version: isInteger, text: isText }) }),
  change: has({
    textDocument: has({ uri: isText, version: isInteger }),
    contentChanges: isList(has({ text: isText, range: maybe(range) })),
  }),
  document: has({ textDocument: document }),
  position: has({ textDocument: document, position }),
  actions: has({
    textDocument: document,
    range,
    context: has({ diagnostics: isList(has({ range })), only: maybe(isList(isText)) }),
  }),
  action: has({}),
  command: has({ command: isText, arguments: maybe(isList(() => true)) }),
} as const;

/** Does it for parameters of this shape; others are refused: with an answer where there is a question, and else in the log. */
export const checked =
  <P, R>(is: Is, act: (params: P) => R): ((params: P) => R) =>
  (params) => {
    if (!is(params)) throw new ResponseError(ErrorCodes.InvalidParams, 'These are not the parameters of the protocol.');
    return act(params);
  };
