import type { Token } from './tokens';
export interface Clause {
  readonly verb: Token;
}
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  void tokens;
  return [];
}
