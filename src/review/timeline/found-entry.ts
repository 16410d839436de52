import type { Found } from '../blocks/found';
import type { RawEntry } from './raw-entry';

/** An entry in its section. */
export interface FoundEntry extends Found<RawEntry> {
  /** It tells the day of those below or inside it, and is no entry itself. */
  readonly isDayMark: boolean;
}
