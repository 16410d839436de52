import type { Span } from '../finding';

/** An edit: `start..end` of the text before it is replaced by `insert`. Several are applied as if at once, on the text before. */
export interface TextChange extends Span {
  readonly insert: string;
}
