// The part of `node:assert/strict` that the editor suite uses, for the web worker host. The bundle puts it in Node's place.

/** As Node's, so that Mocha shows the difference of `actual` and `expected`. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff: boolean;
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
    this.showDiff = expected !== undefined;
  }
}

function assert(value: unknown, message = `expected a truthy value, got ${show(value)}`): asserts value {
  if (!value) throw new AssertionError(message);
}

assert.ok = assert as (value: unknown, message?: string) => asserts value;

assert.fail = (message = 'failed'): never => {
  throw new AssertionError(message);
};

assert.equal = (actual: unknown, expected: unknown, message = `${show(actual)} is not ${show(expected)}`): void => {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
};

assert.notEqual = (actual: unknown, expected: unknown, message = `both are ${show(actual)}`): void => {
  if (Object.is(actual, expected)) throw new AssertionError(message);
};

/** Compares plain data: what JSON would say of it, with keys in any order. */
assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (show(actual) === show(expected)) return;
  throw new AssertionError(message ?? `${show(actual)} is not ${show(expected)}`, actual, expected);
};

assert.match = (text: string, pattern: RegExp, message = `${show(text)} does not match ${pattern}`): void => {
  if (!pattern.test(text)) throw new AssertionError(message);
};

assert.doesNotMatch = (text: string, pattern: RegExp, message = `${show(text)} matches ${pattern}`): void => {
  if (pattern.test(text)) throw new AssertionError(message);
};

assert.rejects = async (promise: Promise<unknown>, message = 'expected a rejection'): Promise<void> => {
  const rejected = await promise.then(
    () => false,
    () => true,
  );
  if (!rejected) throw new AssertionError(message);
};

function show(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? String(value);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const { ok, fail, equal, notEqual, deepEqual, match, doesNotMatch, rejects } = assert;
export default assert;
