import { readFileSync } from 'node:fs';

/** The folders of src that unit tests can reach as a whole. The others need an editor. */
export const rooms = ['language', 'review', 'preview', 'record', 'project', 'library', 'cli'] as const;
const kinds = ['lines', 'branches', 'functions'] as const;

type Kind = (typeof kinds)[number];

/** What was reached of a file, as Istanbul writes it: how often each line, way and function. */
interface FileCoverage {
  readonly s: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly f: Readonly<Record<string, number>>;
  readonly fnMap: Readonly<Record<string, { readonly name: string }>>;
}

const timesOf: Readonly<Record<Kind, (file: FileCoverage) => readonly number[]>> = {
  lines: ({ s }) => Object.values(s),
  branches: ({ b }) => Object.values(b).flat(),
  // What esbuild adds to a file, such as `__toESM`, is not ours.
  functions: ({ f, fnMap }) =>
    Object.entries(f).flatMap(([id, times]) => (fnMap[id]?.name.startsWith('__') ? [] : [times])),
};

/** In percent. */
export type Shares = Partial<Record<Kind, number>>;

/** What is reached of each room, in percent. */
export function readSummary(file: string) {
  const files = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, FileCoverage>>);
  const measure = (room: string) => {
    const own = files.flatMap(([path, each]) => (path.replaceAll('\\', '/').includes(`/src/${room}/`) ? [each] : []));
    return kinds.map((kind) => {
      const times = own.flatMap(timesOf[kind]);
      return { kind, share: (100 * times.filter((each) => each > 0).length) / times.length };
    });
  };
  return Object.fromEntries(rooms.map((room) => [room, measure(room)])) as Record<
    (typeof rooms)[number],
    ReturnType<typeof measure>
  >;
}

/** What may be asked for: whole percent, with some to spare: what V8 counts as a branch differs a little from run to run. */
export const percentOf = (share: number): number => Math.floor(share - 0.5);
