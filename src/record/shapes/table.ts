import { nameWho } from '../../language';
import type { Draft, Findings } from '../model/draft';
import { escapeText, writeLink } from '../markup/escape';
import { chatMarkdown, writeInline } from '../markup/inline';
import { readExtent, readInstant, withoutTime } from '../time/instants';
import { readChatTime, useNarrow } from '../chat/chat-time';
import { readStamp } from '../../review';
import { readZone } from '../time/zones';

// Columns are found by the words of their names, best first. All names are compared without case and marks.
const words = {
  time: [
    'timestamp',
    'datetime',
    'date time',
    'time',
    'created at',
    'created',
    'create time',
    'post creation time',
    'occurred at',
    'started at',
    'when',
    'at',
    'ts',
    'date',
    'event time',
    'logged at',
    'sent at',
    'published at',
    'opened at',
    'opened',
    'reported at',
    'comment date',
    'date sent',
    'zeit',
    'uhrzeit',
    'zeitpunkt',
    'datum',
    'wann',
    'zeitstempel',
    'erstellt am',
    'erstellt',
    'heure',
    'horodatage',
    'hora',
    'fecha',
    'horario',
    'data hora',
    'ora',
    'orario',
    'tijd',
    'tidspunkt',
    'tid',
    'czas',
    'godzina',
    '日時',
    '時刻',
    '时间',
    '時間',
    '시간',
  ],
  clock: ['time', 'clock', 'hour', 'uhrzeit', 'zeit', 'heure', 'hora', 'ora', 'tijd', 'tid', 'godzina', '時刻', '时间'],
  day: ['date', 'day', 'datum', 'jour', 'fecha', 'data', 'dato', '日付', '日期'],
  who: [
    'who',
    'user',
    'user name',
    'username',
    'author',
    'actor',
    'by',
    'sender',
    'from',
    'person',
    'created by',
    'sys created by',
    'reported by',
    'posted by',
    'updated by',
    'initiated by',
    'event initiated by',
    'performed by',
    'name',
    'owner',
    'login',
    'user id',
    'display name',
    'email',
    'e mail',
    'email address',
    'reporter',
    'creator',
    'requester',
    'assigned to',
    'assignee',
    'user identity',
    'wer',
    'benutzer',
    'bearbeiter',
    'verfasser',
    'qui',
    'auteur',
    'autor',
    'responsavel',
    'responsable',
    'verantwortlich',
    'quem',
    'quien',
    'usuario',
    'utilisateur',
    'autore',
    'chi',
    'wie',
    'kto',
    'vem',
    'hvem',
    '担当者',
    '担当',
    '负责人',
    '負責人',
    '담당자',
    'intervenant',
    'intervenante',
    'signale par',
    'cree par',
    'saisi par',
    'gemeldet von',
    'erfasst von',
    'erstellt von',
    'reportado por',
    'creado por',
    'criado por',
    'utente',
    'creato da',
    'gebruiker',
    'gemeld door',
    'anvandare',
    'bruger',
    'bruker',
    '対応者',
    '作業者',
    '報告者',
    '記入者',
    '発言者',
    '操作人',
    '处理人',
    '處理人',
    '报告人',
    'mitarbeiter',
    'durchgefuhrt von',
    'ausgefuhrt von',
    'verantwortlicher',
    'zustandig',
    'absender',
    '작성자',
    '작업자',
  ],
  what: [
    'what',
    'message',
    'text',
    'content',
    'description',
    'event',
    'summary',
    'body',
    'post message',
    'details',
    'note',
    'notes',
    'comment',
    'title',
    'action',
    'operation name',
    'event name',
    'what happened',
    'log',
    'msg',
    'subject',
    'activity',
    'was',
    'was ist passiert',
    'was passierte',
    'was ist geschehen',
    'was geschah',
    'ereignis',
    'nachricht',
    'beschreibung',
    'kommentar',
    'commentaire',
    'quoi',
    'que s est il passe',
    'texte',
    'mensaje',
    'descricao',
    'mensagem',
    'evento',
    'o que',
    'que paso',
    'que ocurrio',
    'o que aconteceu',
    'cosa e successo',
    'wat is er gebeurd',
    'descripcion',
    'evenement',
    'que',
    'descrizione',
    'messaggio',
    'omschrijving',
    'bericht',
    'beskrivning',
    'beskrivelse',
    'opis',
    '内容',
    'メッセージ',
    '消息',
    '내용',
    'line',
    'raw',
  ],
  link: [
    'link',
    'url',
    'permalink',
    'href',
    'html url',
    'web url',
    'lien',
    'enlace',
    'evidence',
    'evidencia',
    'evidenz',
    'beleg',
    'preuve',
  ],
  details: ['details', 'detail'],
  files: ['attachments', 'attachment'],
  id: ['id', 'message id', 'post id', 'uuid', 'key'],
  zone: ['zone', 'timezone', 'time zone', 'tz'],
} as const;

type Role = keyof typeof words;

/** Names that say little of what stands there: only where none of the others fits. */
const weak: Readonly<Partial<Record<Role, readonly string[]>>> = {
  who: ['responder', 'responders', 'engineer', 'speaker', 'done by', 'team', 'role', 'caller', 'melder'],
  what: [
    ...['comments', 'action taken', 'actions taken', 'timeline entry', 'entry', 'observation', 'update', 'updates'],
    ...[
      'problem',
      'problem name',
      'alert',
      'alert name',
      'alarm',
      'issue',
      'trigger',
      'trigger name',
      'events',
      'actions',
      'remarks',
      'remark',
      'step',
      'bemerkung',
      'massnahme',
    ],
  ],
};

/** What happened, in a word or two; what it was done to stands in the details. */
const acts = ['action', 'event', 'operation name', 'event name', 'operation', 'activity'];
/** What says something of a row whose text is empty, best first. */
const telling = [...acts, 'summary', 'title', 'subject', 'description', 'details'];

/** Where nobody stands in the column of who, these may say the same; whoever owns it, or is told of it, did not do it. */
const accounts = ['user', 'user name', 'username', 'author', 'actor', 'sender', 'login', 'display name', 'created by'];

/** A problem that a monitor found is one of a host: the same one may be on many. */
const problems = ['problem', 'problem name', 'alert', 'alert name', 'alarm', 'issue', 'trigger', 'trigger name'];
const hosts = ['host', 'hosts', 'host name', 'hostname', 'node', 'server', 'device', 'instance', 'gerat'];

const findHost = (simple: ReadonlyMap<string, string>, what: string): string | undefined =>
  problems.includes(simplify(what)) ? hosts.flatMap((word) => simple.get(word) ?? [])[0] : undefined;

/** Which column is which. */
export interface Columns extends Readonly<Partial<Record<Role, string>>> {
  /** Which host the text is about. */
  readonly host?: string;
  /** Where a row has no text, one of these is it. */
  readonly instead?: readonly string[];
  /** Where a row has nobody, one of these is who. */
  readonly others?: readonly string[];
  /** Whether it is a log of a program. */
  readonly isLog?: boolean;
}

/** Columns by what stands in them, where no name tells which they are. */
export interface Guess {
  /** One that tells times and nothing else. */
  readonly time: string | undefined;
  /** Those with words, the one with most of them first. */
  readonly texts: readonly string[];
}

const simplify = (name: string): string =>
  splitZone(name)
    .name.toLowerCase()
    .replace(/\([^()]{0,60}\)/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/\P{L}+/gu, ' ')
    .trim();

const inBrackets = / ?(?:\(([^()]{1,60})\)|\[([^[\]]{1,60})\])/;
const bare = /[ _,-]((?:UTC|GMT)[+-]\d{1,2}(?::?\d\d)?|[a-z]{3,5})$|^(UTC|GMT)[ _-]/i;

/** A zone in a column's name: “Time (UTC)”, “TimeGenerated [UTC]”, “created_at_utc”. `name`: the rest, in words. */
function splitZone(column: string): { readonly name: string; readonly zone?: string } {
  const name = useNarrow(column.slice(0, 200)).replace(/([a-z])([A-Z])/g, '$1 $2');
  for (const pattern of [inBrackets, bare]) {
    const [whole = '', first = '', second = ''] = pattern.exec(name) ?? [];
    const said = first || second;
    const written = /^(?:utc|gmt)/i.test(said) ? said.toUpperCase() : said;
    // Without brackets others are in capitals, and the rest is not: not “Est”, and not “TIME MET”.
    const isSure =
      pattern === inBrackets ||
      /^(?:UTC|GMT)/.test(written) ||
      (said === said.toUpperCase() && name !== name.toUpperCase());
    const zone = isSure ? readZone(written)?.zone : undefined;
    if (zone !== undefined) return { name: name.replace(whole, ' ').trim(), zone };
  }
  return { name };
}

/** Finds the columns of a table; nothing where it has no time or no text. `guess`: where it surely is a table. */
export function findColumns(names: readonly string[], guess?: Guess): Columns | undefined {
  const simple = new Map<string, string>();
  for (const name of names.slice(0, 200)) if (!simple.has(simplify(name))) simple.set(simplify(name), name);
  const find = (role: Role, taken?: string): string | undefined => {
    const whole = words[role].find((word) => simple.has(word));
    if (whole !== undefined) return simple.get(whole);
    const part = [...simple].find(
      ([name, column]) =>
        role !== 'id' &&
        role !== 'files' &&
        column !== taken &&
        !(role === 'what' && isNoText(name)) &&
        !(role === 'time' && name.endsWith(' by')) &&
        !(role === 'who' && /\b(?:ids?|type)$/.test(name)) &&
        words[role].slice(0, 8).some((word) => word.length > 3 && ` ${name} `.includes(` ${word} `)),
    );
    if (part) return part[1];
    const last = weak[role]?.find((word) => simple.has(word));
    if (last !== undefined) return simple.get(last);
    const end = endings[role];
    return end === undefined ? undefined : [...simple].find(([name]) => name.endsWith(end))?.[1];
  };
  const time = find('time') ?? guess?.time;
  const found = find('what', time) ?? (guess ? guessText(simple, time, guess, find) : undefined);
  if (time === undefined || found === undefined || time === found) return undefined;
  const columns: Partial<Record<Role, string>> = { time, ...splitText(simple, found) };
  for (const role of ['who', 'link', 'files', 'id', 'zone'] as const) {
    const name = find(role) ?? (role === 'who' ? findProgram(simple) : undefined);
    if (name !== undefined && !Object.values(columns).includes(name)) columns[role] = name;
  }
  const host = findHost(simple, found);
  const isFree = (name: string): boolean => name === columns.details || !Object.values(columns).includes(name);
  const instead = telling.flatMap((word) => simple.get(word) ?? []).filter(isFree);
  const others = accounts.flatMap((word) => simple.get(word) ?? []).filter(isFree);
  const isLog = logNames.some((name) => simple.has(name));
  const about = host === undefined || !isFree(host) ? {} : { host };
  return { ...columns, ...about, ...findPair(simple, simplify(time)), instead, others, isLog };
}

/** Columns that logs of programs have, and lists of what people did do not. */
const logNames = ['level', 'lvl', 'log level', 'loglevel', 'logger', 'stacktrace'];

/** In a log of events of Windows, the source of one is the program that tells it; elsewhere it is where to read more. */
const eventLogs: readonly (readonly [id: string, source: string, beside: readonly string[]])[] = [
  ['event id', 'source', ['level', 'task category', 'entry type']],
  ['ereignis id', 'quelle', ['ebene', 'aufgabenkategorie']],
  ['id de l evenement', 'source', ['niveau', 'categorie de la tache']],
  ['id del evento', 'origen', ['nivel', 'categoria de la tarea']],
];

const findProgram = (simple: ReadonlyMap<string, string>): string | undefined =>
  eventLogs
    .filter(([id, , beside]) => [[id], beside].every((names) => names.some((name) => simple.has(name))))
    .flatMap(([, source]) => simple.get(source) ?? [])[0];

/** What the names of columns end in that no list has: “inserted at”, “handled by”. */
const endings: Readonly<Partial<Record<Role, string>>> = { time: ' at', who: ' by' };

/** Of the columns that are no others the only one, or the one with most words. */
function guessText(
  simple: ReadonlyMap<string, string>,
  time: string | undefined,
  { texts }: Guess,
  find: (role: Role) => string | undefined,
): string | undefined {
  const others = (['clock', 'day', 'who', 'link', 'files', 'id', 'zone'] as const).map((role) => find(role));
  const left = [...simple].filter(([name, column]) => column !== time && !others.includes(column) && !isNoText(name));
  return left.length === 1 ? left[0]?.[1] : texts.find((text) => left.some(([, column]) => column === text));
}

/** “Event category”, “Event initiated by”: it has a word for the text in it, and is something else. */
const isNoText = (name: string): boolean =>
  /\b(?:category|type|ids?)\b/.test(name) ||
  (['time', 'who', 'link', 'id'] as const).some((role) => words[role].some((word) => word === name));

/** “Action” beside “Details”: both are the text. */
function splitText(simple: ReadonlyMap<string, string>, what: string): Pick<Columns, 'what' | 'details'> {
  const details = words.details.map((word) => simple.get(word)).find(Boolean);
  const act = acts.map((word) => simple.get(word)).find(Boolean);
  const isSplit = details !== undefined && act !== undefined && (what === details || what === act);
  return isSplit ? { what: act, details } : { what };
}

/** The columns of a row: where it has no text, or nobody, that of another one that tells something. */
export function fitColumns(columns: Columns, row: (column: string) => string): Columns {
  const isEmpty = (name: string | undefined): boolean => name === undefined || row(name).trim() === '';
  const who = isEmpty(columns.who)
    ? columns.others?.find((name) => !isEmpty(name) && !isNobody(columns, name, row(name)))
    : undefined;
  return fitText(who === undefined ? columns : { ...columns, who }, row);
}

function fitText(columns: Columns, row: (column: string) => string): Columns {
  if (row(columns.what ?? '').trim() !== '') return columns;
  const what = columns.instead?.find((name) => /\p{L}/u.test(row(name)) && !isNothing(row(name)));
  return what === undefined ? columns : { ...columns, what };
}

/** “Date” beside “Time”, “Start Date” beside “Start Time”: one column for each. */
function findPair(simple: ReadonlyMap<string, string>, time: string): Pick<Columns, 'day' | 'time'> | undefined {
  const kind = [...words.clock, ...words.day].find((word) => time.endsWith(` ${word}`)) ?? '';
  for (const front of ['', time.slice(0, time.length - kind.length)]) {
    const [day, clock] = (['day', 'clock'] as const).map((role) =>
      simple.get(words[role].map((word) => `${front}${word}`).find((name) => simple.has(name)) ?? ''),
    );
    if (day !== undefined && clock !== undefined && day !== clock) return { time: clock, day };
  }
  return undefined;
}

const zoneIn = ({ time = '', day = '' }: Columns): string | undefined => splitZone(time).zone ?? splitZone(day).zone;

/** Whether a row tells a time. */
export const tellsTime = (columns: Columns, row: (column: string) => string): boolean =>
  readWhen(writtenIn(columns, row), undefined) !== undefined;

const writtenIn = (columns: Columns, row: (column: string) => string): string =>
  (['day', 'time'] as const)
    .map((role) => (columns[role] === undefined ? '' : row(columns[role]).trim()))
    .join(' ')
    .trim();

/** Reads a row. False where its time cannot be read. */
export function readRow(columns: Columns, row: (column: string) => string, { drafts }: Findings): boolean {
  const draft = makeDraft(columns, row);
  if (draft) drafts.push(draft);
  return draft !== undefined;
}

/** What a row says; nothing where its time cannot be read. */
export function makeDraft(columns: Columns, row: (column: string) => string): Draft | undefined {
  const get = (role: Role): string => (columns[role] === undefined ? '' : row(columns[role]).trim());
  const when = readWhen(writtenIn(columns, row), get('zone') || zoneIn(columns));
  if (!when) return undefined;
  const who = isDash(get('who')) ? '' : get('who');
  const host = columns.host === undefined ? '' : row(columns.host).trim();
  const said = joinDetails(withoutTime(get('what'), when), columns.details === columns.what ? '' : get('details'));
  return {
    when,
    who: who === '' || isNobody(columns, columns.who, who) ? undefined : who,
    text: [
      writeInline(withLinks(said), chatMarkdown),
      isHost(host) && !names(said, host) ? `(${escapeText(host)})` : '',
      ...filesIn(get('files')),
    ]
      .filter(Boolean)
      .join(' '),
    link: isAddress(get('link')) ? get('link') : undefined,
    id: get('id') || undefined,
  };
}

/** A short name, and not one of several lines, or a number alone. */
const isHost = (cell: string): boolean => cell.length <= 100 && /\p{L}|\d[.:]\d/u.test(cell) && !cell.includes('\n');

/** Whether a text has a name in it that is no part of a longer one. */
function names(text: string, name: string): boolean {
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_-]/u.test(sign);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + name.length])) return true;
  return false;
}

/** What stands in a cell that is left empty. */
export const isDash = (cell: string): boolean => /^\s*[-–—―]{1,3}\s*$/.test(cell);

/** A place in a program: `pool/open.go:42`, `org.site.Pool.open`; in a log any word that is no first name. “Mira Ek (Ward 3)” is none. */
function isPlace(who: string, isLog: boolean): boolean {
  if (/\s/.test(who)) return /\.\w{1,10}:\d|::/.test(who);
  return isLog ? !who.includes('@') && nameWho(who) !== 'person' : /[/\\():]|^\w{1,80}(?:\.\w{1,80}){2,9}$/.test(who);
}

/** A thing with a number, as fire alarms have one: `M-12`, `Hall 3`. “Mira Ek, Hall 3” is somebody there, and “mira42” a login. */
const isDevice = (who: string): boolean => /(?:^|[\s\-\p{Lu}])\d/u.test(who.split(/[,(/]/, 1)[0] ?? '');

/** What is nobody, by the name of its column. */
const nobodies: readonly (readonly [names: readonly string[], isNobody: (who: string, isLog: boolean) => boolean])[] = [
  [['caller'], isPlace],
  [['melder'], isDevice],
  [eventLogs.map(([, source]) => source), (who) => isAddress(who)],
];

/** Whether what stands in a column says to nobody who it is: the number of somebody, a place in a program, a thing. */
function isNobody({ isLog = false }: Columns, column: string | undefined, cell: string): boolean {
  const [name, who] = [simplify(column ?? ''), cell.trim()];
  if (/^\d{1,40}$/.test(who) && name.endsWith(' id')) return true;
  return nobodies.some(([names, is]) => names.includes(name) && is(who, isLog));
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

const longestDetails = 1000;

const isNothing = (cell: string): boolean => /^\s*(?:null|none|nil|n\/a|undefined)\s*$/i.test(cell);

/** Objects, which machines put there. */
const isData = (details: string): boolean => /^(?:\{|\[\s{0,9}[\]["'{\d-]|<[a-z?!])/i.test(details);

const isProse = (details: string): boolean =>
  details.length <= longestDetails && /\p{L}/u.test(details) && !isData(details) && !isNothing(details);

function joinDetails(what: string, details: string): string {
  if (!isProse(details) || what.includes(details)) return what;
  return what === '' || details.startsWith(what) ? details : `${what.replace(/[:.]$/, '')}: ${details}`;
}

/** Links of HTML as those of Markdown, but for those in code. */
const withLinks = (text: string): string =>
  text.replace(
    /`[^`]{1,2000}`|<a\s(?:[^<>]{0,200}\s)?href=["'](https?:\/\/[^\s"'<>]{1,2000})["'][^<>]{0,200}>([^<>[\]]{1,300})<\/a>/gi,
    (whole, url: string | undefined, label: string) =>
      url === undefined
        ? whole
        : `[${label.trim()}](${url.replaceAll('&amp;', '&').replaceAll('(', '%28').replaceAll(')', '%29')})`,
  );

const comment = /^(\d{1,2}\/[A-Z][a-z]{2}\/\d{2,4} \d{1,2}:\d\d(?: [AP]M)?);([^;\n]{1,100});(?=\s{0,9}\S)/;

/** Reads a comment as Jira puts it into a cell: `24/Nov/26 2:09 PM;712020:0e1f;The pool is full`. False where it is none. */
export function readComment(cell: string, columns: Columns, { drafts }: Findings): boolean {
  const [head = '', written = '', who] = comment.exec(cell.trim()) ?? [];
  const when = head === '' ? undefined : readWhen(written, zoneIn(columns));
  if (when) drafts.push({ when, who, text: writeInline(cell.trim().slice(head.length), chatMarkdown) });
  return when !== undefined;
}

/** An address, or a name with an ending; what else stands in such a column counts them, or says that there are none. */
const isFile = (text: string): boolean => /^https?:\/\/\S|[^\s./]\.(?=\d{0,4}[a-z])[a-z\d]{1,8}$/i.test(text);

/** Files that are attached, each as a link with its name where it has an address. */
const filesIn = (cell: string): readonly string[] =>
  cell
    .split(/\n|,(?=https?:)/)
    .map((file) => file.trim())
    .filter(isFile)
    .map((file) => {
      const name = /^https?:/.test(file) ? /\/([^/?#]+)(?:[?#]|$)/.exec(file.slice(8))?.[1] : undefined;
      return name === undefined ? escapeText(file) : writeLink(file, name);
    });

/** Ids say nothing to people, but for that of a ticket. */
const isForMachines = (name: string): boolean =>
  /(?<!\b(?:ticket|issue|incident|case|alert|change) )\b(?:id|uuid|guid|type|hash|version)$/.test(simplify(name));

/** Whether something was made of what a column holds. */
function isMade(name: string, said: string, columns: Columns): boolean {
  if (name === columns.what) return true;
  if (name === columns.files) return filesIn(said).length > 0;
  if (name === columns.details) return isProse(said.trim());
  if (name === columns.who) return isDash(said) || !isNobody(columns, name, said);
  if (name === columns.host) return isHost(said.trim());
  if (name === columns.link) return isAddress(said.trim());
  return Object.values(columns).includes(name);
}

/** Whether a cell says something to people, and nothing was made of it. */
export const isLeft = (name: string, said: string, columns: Columns): boolean =>
  said.trim() !== '' && !isDash(said) && !isForMachines(name) && !isMade(name, said, columns);

/** Tells the columns that hold something, and that nothing was made of. `line`: that of their names. */
export class OtherColumns {
  readonly #held = new Set<string>();

  /** `said`: what it holds. `columns`: those of the row. */
  see(name: string, said: string, columns: Columns): void {
    if (said.trim() !== '' && !isMade(name, said, columns)) this.#held.add(name || '(without a name)');
  }

  tell(line: number, { unread, noise }: Findings): void {
    const [ids, others] = [true, false].map((is) => [...this.#held].filter((name) => isForMachines(name) === is));
    for (const [names, told] of [[ids, noise] as const, [others, unread] as const])
      if (names && names.length > 0)
        told.push({
          line,
          text: `columns that are not read: ${names
            .map((name) => name.slice(0, 80))
            .join(', ')
            .slice(0, 1000)}`,
        });
  }
}

/** A time as machines or people write it. */
function readWhen(cell: string, zone?: string): Draft['when'] {
  // Kibana.
  const written = useNarrow(cell).replace(/(?<=\d) @ (\d\d:\d\d:\d\d)(?:\.\d{1,9})?$/, ' $1');
  const machine = readInstant(written);
  if (machine) return 'minutes' in machine && zone ? { ...machine, zone } : machine;
  const chat = readChatTime(written);
  const stamp = readStamp(written);
  if (chat) return { ...chat, ...(stamp && readExtent(stamp, written)), zone: chat.zone ?? zone };
  if (stamp?.minutes === undefined || stamp.length < written.length) return undefined;
  return {
    minutes: stamp.minutes,
    zone: stamp.zone ?? zone,
    ...readExtent(stamp, written),
    ...(stamp.day ? { day: { written: stamp.day } } : {}),
  };
}
