/** What a message does in the incident. `noise` is what no timeline needs: people who join, thanks, calls to a phone. */
export type Kind = 'action' | 'observation' | 'diagnosis' | 'decision' | 'assumption' | 'customer-update' | 'noise';

/** One message of a record. Plain data. */
export interface Message {
  /** The instant in UTC, such as `2031-03-15T11:50:00Z`; null where the day or the zone is not known. */
  readonly at: string | null;
  /** `HH:MM`, or `HH:MM:SS`, in `zone`. */
  readonly time: string | null;
  /** ISO date in `zone`; null where nothing tells the day. */
  readonly date: string | null;
  /** The zone of `time` and `date`; null where nothing tells it. */
  readonly zone: string | null;
  /** As the record names who spoke; plain text. */
  readonly who: string | null;
  readonly kind: Kind;
  /** One line of Markdown in which nothing of the record's own is markup, link or HTML, except what was read as such. */
  readonly text: string;
  /** Where the message can be seen: an address with http or https. */
  readonly link: string | null;
  /** Somebody pinned it, or marked it with a chosen emoji. */
  readonly keep: boolean;
  /** What the source calls it; the same in every copy. */
  readonly id: string | null;
}

/** A line of the source, counted from 1 (in a file of several: of that file). */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** Somebody, or something, that speaks in a record or is mentioned in it. */
export interface Person {
  /** As in `Message.who`. */
  readonly name: string;
  /** Other names of the same person: a handle, an id, a mail address. */
  readonly aliases: readonly string[];
  /** Where the record itself tells one, such as “incident commander”. */
  readonly role: string | null;
  readonly isBot: boolean;
}
