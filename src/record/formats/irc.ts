import { readStamp } from '../../review';
import type { Draft } from '../model/draft';
import { readIso } from '../time/instants';
import { makeLineFormat, type Head } from '../shapes/line-format';

/** Logs of irssi, WeeChat and ZNC. */
export const irc = makeLineFormat(
  {
    id: 'irc',
    name: 'a log from IRC',
    about: 'Logs of irssi, WeeChat and ZNC',
    needs: 'lines such as “14:03 <nick> text” or “2031-11-21 14:03:22 ⇥ nick ⇥ text”',
  },
  0.7,
  (sample) => {
    const isTable = hasVersions(sample);
    // A line with a day holds for the times below it.
    let day: NonNullable<NonNullable<ReturnType<typeof readStamp>>['day']> | undefined;
    // And its year for those below that tell none.
    let year: number | undefined;
    return {
      readHead: (raw) => {
        const line = raw.slice(0, 400);
        const changed =
          /^(?:--- (?:Day changed|Log opened|Log closed)|\*{4} (?:BEGIN|ENDING) LOGGING AT) (.{5,40})$/.exec(
            line.trim(),
          );
        if (changed) {
          day = readLogDay(changed[1] ?? '') ?? day;
          year = day?.year ?? year;
          return 'aside';
        }
        const head = isTable ? undefined : readHead(line, raw);
        if (!head?.when || !('minutes' in head.when)) return head;
        const own = head.when.day;
        if (typeof own === 'object' && 'written' in own && year !== undefined)
          return { ...head, when: { ...head.when, day: { written: { year, ...own.written } } } };
        if (own !== undefined || !day) return head;
        const when = { ...head.when, day: { written: day } };
        day = undefined;
        return { ...head, when };
      },
    };
  },
);

/** What branches start with; the names of a relay have that of a network there. */
const branch =
  /^(?:bug|bugfix|chore|dependabot|feat|features?|fix|heads|hotfix|main|master|origin|refs|releases?|remotes|renovate|tags)\//i;

/**
 * Whether this is a table, in which most have a version or a branch where a nick would be: no nick has a point or a bar in it, but those
 * of a relay, which come again.
 */
function hasVersions(sample: readonly string[]): boolean {
  const rows = sample.map((line) => line.split('\t'));
  const names = rows.map(([, name = '']) => name.trim());
  const versions = names.filter((name) => /\d[.-]\d|\//.test(name));
  const relayed = versions.filter((name) => name.includes('/') && !/\d\.\d/.test(name) && !branch.test(name));
  const isAgain = new Set(relayed).size < relayed.length;
  const count = versions.length - (isAgain ? relayed.length : 0);
  return rows.every((cells) => cells.length > 3) && count > rows.length / 2;
}

/** `Sun Nov 22 2026`, `Sun Nov 22 14:00:00 2026`. */
function readLogDay(text: string) {
  const [, month = '', date = '', year = ''] =
    /^\w{3} (\w{3}) +(\d{1,2})(?: [\d:]{8})? (\d{4})$/.exec(text.trim()) ?? [];
  return readStamp(`${month} ${date}, ${year}`)?.day;
}

function readTime(line: string): { readonly when: NonNullable<Draft['when']>; readonly length: number } | undefined {
  const open = line.startsWith('[') ? 1 : 0;
  const iso = readIso(line.slice(open));
  if (iso) return { when: iso.when, length: iso.length + open };
  const date = /^[A-Z][a-z]{2} [ \d]\d (?=\d\d:)/.exec(line.slice(open))?.[0] ?? '';
  const [whole, h, m, s = '0'] = /^(\d\d):(\d\d)(?::(\d\d))?/.exec(line.slice(open + date.length)) ?? [];
  if (whole === undefined || Number(h) > 23 || Number(m) > 59) return undefined;
  const written = date === '' ? undefined : readStamp(date)?.day;
  const when = { minutes: Number(h) * 60 + Number(m) + Number(s) / 60, ...(written && { day: { written } }) };
  return { when, length: whole.length + date.length + open };
}

/** What a client says of itself and of its channels, and of those who come, go, and are called otherwise. */
const ofClient = [
  /^(?:Now talking (?:on|in) |Topic for [#&]|Topic is |Set by \S|Users on [#&]|Channel [#&]\S{1,60} (?:modes|created)\b)/,
  /^(?:You are now |Disconnected\b|Connected\.|Connecting to |Looking up )/,
  /^\S{1,60} \([^\s()@]{0,60}@[^\s()]{1,200}\) (?:has )?(?:joined|left|quit)\b/,
  /^\S{1,60} (?:has quit \(|is now known as \S{1,60}$|(?:gives|removes) (?:channel operator status|voice) |sets? modes?:? )/,
];

/** Behind a star. HexChat and mIRC have one for what somebody does, and for what they say themselves. */
function readStar(when: Head['when'], rest: string): Head | undefined {
  const [star = ''] = /^ (?: ?\*[ \t]|— )/.exec(rest) ?? [];
  const said = rest.slice(star.length);
  if (star.startsWith(' *') && ofClient.some((each) => each.test(said))) return { when, text: said, kind: 'noise' };
  const [act, who] = (star !== '' && /^([^\s*]{1,40}) (?=\S)/.exec(said)) || [];
  return act === undefined ? undefined : { when, who, text: said.slice(act.length) };
}

function readHead(line: string, raw: string): Head | undefined {
  const time = readTime(line);
  if (!time) return undefined;
  const { when } = time;
  const rest = raw.slice(time.length).replace(/^\]/, '');
  const nick = /^ <[@+%&~ ]?([^<>\s]{1,40})>\s?/.exec(rest);
  if (nick) return { when, who: nick[1], text: rest.slice(nick[0].length) };
  const starred = readStar(when, rest);
  if (starred) return starred;
  if (/^ (?:-!-|\*\*\*) /.test(rest)) return { when, text: rest.slice(5).trim(), kind: 'noise' };
  // A notice; those of services are about accounts.
  const [notice = '', from = ''] = /^ -([^\s()!-][^\s()]{0,40})(?:\([^\s()]{1,90}\))?- /.exec(rest) ?? [];
  if (from !== '')
    return { when, who: from, text: rest.slice(notice.length), kind: /serv$/i.test(from) ? 'noise' : undefined };
  const [blank, name = '', ...text] = rest.split('\t');
  if (blank?.trim() !== '' || text.length === 0) return undefined;
  const who = name.trim();
  if (/^(?:-->|<--|--|=!=)$/.test(who)) return { when, text: text.join(' '), kind: 'noise' };
  if (who !== '*') return { when, who: who.replace(/^[@+%&~]/, ''), text: text.join(' ') };
  const [doer = '', ...does] = text.join(' ').split(' ');
  return { when, who: doer, text: does.join(' ') };
}
