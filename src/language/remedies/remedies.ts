import { care } from './care';
import { habits } from './habits';
import type { Remedy } from './remedy';

/** Ways of asking people to behave, and what to build in their place; the first that fits is told. */
export const remedies: readonly Remedy[] = [...care, ...habits];
