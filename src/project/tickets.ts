import type { Span } from '../language';

/** A prefix of ticket numbers, or a pattern with one slot; and the address that they lead to, with the number in its slot or behind it. */
export type Ticket = readonly [pattern: string, address: string];

/** A ticket number in a text. */
export interface TicketNumber extends Span {
  readonly number: string;
  readonly address: string;
}

/**
 * What a slot stands for. Nobody writes expressions of their own, so none can be slow. Something with a digit only, or each word in
 * capitals behind `INC{id}` would be a number.
 */
const slots = { number: '\\d{1,10}', id: '(?=[A-Za-z]{0,19}\\d)[A-Za-z\\d]{1,20}' } as const;
const slot = /\{(number|id)\}/;

/** What is wrong with a pattern, if anything. */
export function checkTicket(pattern: string): string | undefined {
  const [before = '', , after = '', ...others] = pattern.split(slot);
  if (others.length > 0 || /[{}]/.test(before + after)) return 'has other braces than one {number} or {id}';
  return /\S/.test(before + after) ? undefined : 'is no prefix of ticket numbers';
}

export const isAddress = (value: string): boolean => /^https?:\/\/\S+$/.test(value);

/** Whether a value of the settings says where ticket numbers lead. */
export const isTickets = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([pattern, address]) => checkTicket(pattern) === undefined && typeof address === 'string' && isAddress(address),
  );

/** The ticket numbers in a text, pattern by pattern. */
export function findTickets(text: string, tickets: readonly Ticket[]): readonly TicketNumber[] {
  return tickets
    .filter(([pattern]) => mayHold(text, pattern))
    .flatMap(([pattern, address]) =>
      [...text.matchAll(findNumbers(pattern))]
        .filter(({ index }) => !startsAddress(text.slice(Math.max(0, index - 3), index)))
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          number: match[0],
          address: fill(address, match[1]!),
        })),
    );
}

/** Whether what stands in front opens the address of a link, which may be an anchor. */
const startsAddress = (before: string): boolean => /(?:\]\(<?|=["'])$/.test(before);

/** Few of many patterns are in one text, and looking takes far less time than building an expression. */
function mayHold(text: string, pattern: string): boolean {
  const [before = '', , after = ''] = pattern.split(slot);
  return text.includes(before) && text.includes(after);
}

const fill = (address: string, number: string): string =>
  slot.test(address)
    ? address
        .split(slot)
        .filter((_, i) => i % 2 === 0)
        .join(number)
    : address + number;

/** Numbers where they are no part of a word or an address, where a link may begin with them, and no link already. */
function findNumbers(pattern: string): RegExp {
  const [before = '', kind, after = ''] = pattern.split(slot);
  const number = slots[kind === 'id' ? 'id' : 'number'];
  return new RegExp(
    `(?<![\\p{L}\\p{N}/_.=-])${escape(before)}(${number})${escape(after)}(?![\\p{L}\\p{N}_]|\\]\\()`,
    'gu',
  );
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
