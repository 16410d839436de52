import type { Finding } from '../../finding';
import { isItem } from '../../markdown/blocks';
import { severityOf } from '../matcher';
import type { Part } from '../part';
import type { PartReading } from '../readings';
import type { Settings } from '../settings';
import { chatTranscript } from './chat-transcript';
import { isTranscript, transcriptHint } from './transcript';

/** Gathers the findings of a document, part by part; where people chat in consecutive blocks, one hint stands for all. */
export class ChatWatch {
  readonly #text: string;
  readonly #settings: Settings;
  readonly #all: Finding[] = [];
  /** Consecutive blocks in which people chat, and where their findings begin. */
  #chat:
    { readonly speakers: string[]; readonly from: number; readonly start: number; readonly end: number } | undefined;

  constructor(text: string, settings: Settings) {
    this.#text = text;
    this.#settings = settings;
  }

  pass(part: Part, at: number, reading: PartReading): void {
    if (reading.isPlain) {
      this.#endChat();
      return;
    }
    const findings = part.findings(at, reading);
    for (const [i, { speakers, kind, section }] of reading.blocks.entries()) {
      // An item of a timeline is an entry that somebody wrote or imported, with the words in it to be seen.
      const isEntry = section === 'timeline' && isItem(kind);
      if (speakers.length && !isEntry) {
        const { start, end } = part.blocks[i]!;
        this.#chat ??= { speakers: [], from: this.#all.length, start: at + start, end: at + end };
        this.#chat.speakers.push(...speakers);
      } else this.#endChat();
      this.#all.push(...findings[i]!);
    }
  }

  /** All findings, in the order of the document. */
  end(): readonly Finding[] {
    this.#endChat();
    return this.#all;
  }

  #endChat(): void {
    if (!this.#chat) return;
    const { speakers, from, start, end } = this.#chat;
    this.#chat = undefined;
    if (!isTranscript(speakers)) return;
    this.#all.length = from;
    const severity = severityOf(chatTranscript, this.#settings);
    if (severity === 'off') return;
    const newline = this.#text.indexOf('\n', start);
    this.#all.push(transcriptHint(start, newline < 0 ? end : Math.min(newline, end), this.#text, severity));
  }
}
