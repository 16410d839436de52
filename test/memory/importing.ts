import { readRecord } from '../../src/record/index';
import { heap } from './heap';

/** Bytes that a record of 50,000 messages takes once it is read, and how long it is. */
export interface Importing {
  readonly kept: number;
  readonly length: number;
  readonly messages: number;
}

const count = 50_000;
const said = 'the queue of the importer grows since the deploy, looking at the broker';
const names = ['Ana Lima', 'Li Wei', 'Tolu Bello'];
const clock = (i: number): string => `${1 + (Math.floor(i / 60) % 12)}:${String(i % 60).padStart(2, '0')} PM`;
const text = Array.from({ length: count }, (_, i) => `${names[i % 3]}\n  ${clock(i)}\n${said} ${i}`).join('\n');

const before = heap();
const reading = readRecord({ text }, { day: '2031-03-15', zone: 'UTC' });
const kept = heap() - before;
const measured: Importing = { kept, length: text.length, messages: reading.messages.length };
process.stdout.write(JSON.stringify(measured));
