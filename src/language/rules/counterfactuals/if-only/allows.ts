import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  'Had this failed, the outage would have been longer.',
  'If the disk had filled completely, data would have been lost.',
  'If we add a second region, requests would fail over.',
  'If we had a thousand users, the queue would have been too short.',
  'If we had lost the second replica as well, the archive would have been gone.',
  'If we had not noticed the smell, the fire would have reached the second floor.',
  'If users had tried to log in during that hour, they would have seen an error.',
  'If only one replica had been up, writes would have failed.',
  'If the request had a cache entry, it was served from memory.',
  'I wish you all a quiet weekend.',
  'We checked if the pod had restarted.',
  'If the fitter had changed the second limit, that would also have been lost.',
  'It could have gone wrong if we kept doing it by hand.',
  'If the shop was expecting many guests, it would have to buy more.',
  'If you visited the hall, you might have noticed the second door.',
  'If we had drained the second tank first, we would have lost the whole batch.',
  'If the crew had opened the gate, both pumps would have crashed.',
  'The probe would not have seen it even if the alarm had been tested.',
  'Had they still held the lock, both jobs would have been unable to start.',
  {
    text: 'If the valve had been tested without the lid, the hall would have been under water.',
    head: 'What could have been worse',
  },
  'Had only the left valve been tested, the answer would have been wrong.',
  'If we had perhaps raised the limit in March, that would explain the figures.',
  'It is treated as if we had tested it twice.',
  'If the crew had been unable to stop the pump, the second crew would have been called.',
];
