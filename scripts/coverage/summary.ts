import { readFileSync } from 'node:fs';

/** The folders of src that unit tests can reach as a whole. The others need an editor. */
export const rooms = ['language', 'review', 'preview', 'record', 'cli'] as const;
const kinds = ['lines', 'branches', 'functions'] as const;

type Kind = (typeof kinds)[number];
type Counts = Readonly<Record<Kind, { readonly total: number; readonly covered: number }>>;

/** In percent. */
export type Shares = Partial<Record<Kind, number>>;

/** What is reached of each room, in percent. */
export function readSummary(file: string) {
  const files = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Counts>>);
  const measure = (room: string) => {
    const counts = files
      .filter(([path]) => path.replaceAll('\\', '/').includes(`/src/${room}/`))
      .map(([, each]) => each);
    const sum = (kind: Kind, what: 'total' | 'covered') => counts.reduce((all, each) => all + each[kind][what], 0);
    return kinds.map((kind) => ({ kind, share: (100 * sum(kind, 'covered')) / sum(kind, 'total') }));
  };
  return Object.fromEntries(rooms.map((room) => [room, measure(room)])) as Record<
    (typeof rooms)[number],
    ReturnType<typeof measure>
  >;
}

/** What may be asked for: whole percent, with some to spare: what V8 counts as a branch differs a little from run to run. */
export const percentOf = (share: number): number => Math.floor(share - 0.5);
