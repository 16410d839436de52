import {
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  Disposable,
  Uri,
  l10n,
  languages,
  type CancellationToken,
  type DataTransfer,
  type DocumentDropEditProvider,
  type DocumentPasteEditProvider,
  type LogOutputChannel,
  type Range,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import type { RecordSource } from '../../record';
import { isCandidate, markdown } from '../core/candidate';
import type { OpenReview } from '../core/open-review';
import { toEdit } from '../core/positions';
import { loadRecords, type Records } from '../core/record';
import type { Readings } from '../core/reviewer';
import { runInSlices } from '../core/slice';
import { optionsFor } from './import';
import { isSure, isWorthIt, listedIn, peopleIn } from './messages';
import { chosenFor, knownRoles, type NameChoices } from './names';
import { readFiles } from './sources';

const kind = DocumentDropOrPasteEditKind.Text.append('timeline');
/** Ordinary pasting and dropping stay ordinary: ours is the other choice in the little menu. */
const yieldTo = [DocumentDropOrPasteEditKind.Empty, DocumentDropOrPasteEditKind.Text];
/** What can be a chat, so that pasting a word costs nothing. UTF-16 units. */
const shortest = 20;
const longest = 500_000;
/** Of HTML, some 2,000 for each message of a chat. */
const longestHtml = 5_000_000;
const exports = /\.(?:json|jsonl|ndjson|csv|tsv|txt|log|html?)$/i;

/** Offers to turn a chat that is pasted into a review, or an export that is dropped there, into timeline entries. */
export function registerOffers(
  reviewer: Pick<Readings, 'settle'>,
  choices: NameChoices,
  log: LogOutputChannel,
): Disposable {
  const offers = new TimelineOffers(reviewer, choices, log);
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(markdown, offers, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: ['text/html', 'text/plain'],
    }),
    languages.registerDocumentDropEditProvider(markdown, offers, {
      providedDropEditKinds: [kind],
      dropMimeTypes: ['text/uri-list'],
    }),
  );
}

/** Asks nothing: what a record does not say comes from the review, or nothing is offered. */
export class TimelineOffers implements DocumentPasteEditProvider, DocumentDropEditProvider {
  readonly #reviewer: Pick<Readings, 'settle'>;
  readonly #choices: NameChoices;
  readonly #log: Pick<LogOutputChannel, 'debug'>;

  constructor(reviewer: Pick<Readings, 'settle'>, choices: NameChoices, log: Pick<LogOutputChannel, 'debug'>) {
    this.#reviewer = reviewer;
    this.#choices = choices;
    this.#log = log;
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    data: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const edit = await this.#offer(document, () => readPasted(data), token);
    if (!edit) return undefined;
    const paste = new DocumentPasteEdit('', l10n.t('Paste as Timeline Entries'), kind);
    return [Object.assign(paste, { additionalEdit: edit, yieldTo })];
  }

  async provideDocumentDropEdits(
    document: TextDocument,
    _position: unknown,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentDropEdit | undefined> {
    const edit = await this.#offer(document, () => readDropped(data), token);
    if (!edit) return undefined;
    const drop = new DocumentDropEdit('', l10n.t('Import into Timeline'), kind);
    return Object.assign(drop, { additionalEdit: edit, yieldTo });
  }

  async #offer(
    document: TextDocument,
    find: () => Promise<RecordSource | undefined>,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    if (!isCandidate(document)) return undefined;
    try {
      const source = await find();
      return source && (await makeOffer(await loadRecords(), this.#reviewer, this.#choices, document, source, token));
    } catch (error) {
      // No record, or one that has to be asked about: the command says so.
      this.#log.debug('Paste as Timeline Entries:', String(error));
      return undefined;
    }
  }
}

/** HTML first: a copy from Slack has the exact times there, and where each message can be found. */
async function readPasted(data: DataTransfer): Promise<RecordSource | undefined> {
  const text = (await data.get('text/plain')?.asString()) ?? '';
  if (text.length < shortest || text.length > longest) return undefined;
  const html = (await data.get('text/html')?.asString()) ?? '';
  return { text, ...(html !== '' && html.length < longestHtml ? { html } : {}) };
}

async function readDropped(data: DataTransfer): Promise<RecordSource | undefined> {
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  const uris = listedIn(list).map((line) => Uri.parse(line));
  if (uris.length === 0 || !uris.every(({ path }) => exports.test(path))) return undefined;
  return { files: await readFiles(uris) };
}

/** The edit that adds what was read to the timeline. Nothing where it is no chat or export, or something would have to be asked. */
async function makeOffer(
  records: Records,
  reviewer: Pick<Readings, 'settle'>,
  choices: NameChoices,
  document: TextDocument,
  source: RecordSource,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const settled = await reviewer.settle(document, { token });
  if (!settled?.review || token.isCancellationRequested) return undefined;
  const open: OpenReview = { document, version: settled.version, review: settled.review };
  const { frontMatter, timeline, zone } = settled.review;
  const day = timeline.findLast(({ date }) => date !== undefined)?.date ?? frontMatter.date;
  const options = {
    ...optionsFor(document),
    ...(day === undefined ? {} : { day }),
    ...(zone === undefined ? {} : { zone }),
  };
  const steps = records.readRecordInSteps(source, options);
  const reading = await runInSlices(steps, () => !token.isCancellationRequested);
  if (!reading || !isSure(reading)) return undefined;
  const worth = reading.messages.filter(isWorthIt);
  const memory = choices.of(document);
  const hasRoles = chosenFor(memory, open.review.text) === 'roles';
  const roles = hasRoles ? knownRoles(records, peopleIn(reading, worth), memory, open.review.text) : undefined;
  // Who becomes which role is seen before it is written: the command shows those who are new.
  if (hasRoles && !roles) return undefined;
  const messages = roles ? records.useRoles(worth, roles) : worth;
  const written = await runInSlices(
    records.writeEntriesInSteps(messages, open.review),
    () => !token.isCancellationRequested,
  );
  if (!written || written.changes.length === 0 || document.version !== open.version) return undefined;
  return toEdit(document, written.changes);
}
