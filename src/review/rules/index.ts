import { incompleteAction } from './incomplete-action';
import { missingEvidence } from './missing-evidence';
import { missingSection } from './missing-section';
import { mitigationOnly } from './mitigation-only';
import { mixedZones } from './mixed-zones';
import type { ReviewRule } from './rule';
import { shallowChain } from './shallow-chain';
import { singleFactor } from './single-factor';
import { timelineOrder } from './timeline-order';
import { unmarkedAssumption } from './unmarked-assumption';
import { unreadableFrontMatter } from './unreadable-front-matter';

/** Every rule about the structure of a review. */
export const structureRules: readonly ReviewRule[] = [
  incompleteAction,
  missingEvidence,
  missingSection,
  mitigationOnly,
  mixedZones,
  shallowChain,
  singleFactor,
  timelineOrder,
  unmarkedAssumption,
  unreadableFrontMatter,
];
