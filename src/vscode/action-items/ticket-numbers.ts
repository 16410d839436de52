import type { Span } from '../../language';

/** What a ticket number begins with, and what the address does that it leads to. */
export type Ticket = readonly [prefix: string, address: string];

/** A ticket number in a text. */
export interface TicketNumber extends Span {
  readonly number: string;
  readonly address: string;
}

/** The ticket numbers in a text, prefix by prefix. */
export function findTickets(text: string, tickets: readonly Ticket[]): readonly TicketNumber[] {
  return tickets.flatMap(([prefix, address]) =>
    [...text.matchAll(findNumbers(prefix))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: match[0],
      address: address + match[1]!,
    })),
  );
}

/** A prefix and a number, where they are no part of a word or an address, and no link already. */
const findNumbers = (prefix: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}/_.=-])${prefix.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(\\d{1,10})(?![\\p{L}\\p{N}_]|\\]\\()`,
    'gu',
  );
