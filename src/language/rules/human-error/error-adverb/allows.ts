import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  'By accident we found the second leak.',
  'The flag protects the table if somebody accidentally writes to it.',
  'The change inadvertently disabled the cache.',
  'The field was incorrectly reported as zero.',
  'We accidentally found the cause while reading the logs.',
  'The script accidentally removed the label.',
  'Kubernetes incorrectly marked the node as ready.',
  'The technician replaced the incorrectly labelled fuse before the evening.',
  'It is easy to accidentally delete the volume from this page.',
  'The limit keeps users from accidentally sending a form twice.',
  'The nurse noticed that the pump was wrongly set.',
  'A customer accidentally closed the window and had to start again.',
  'We mistakenly put the flag into the base image, which every service copies at build time.',
  'Priya found the typo by accident.',
  'The sign was hung the wrong way round.',
  'Any other host that accidentally depended on the old key would have lost its mail.',
];
