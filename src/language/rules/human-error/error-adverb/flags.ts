import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: 'An engineer [[accidentally deleted]] the volume.', to: 'The volume was accidentally deleted.' },
  {
    text: 'Omar [[mistakenly applied]] the change to production.',
    to: 'The change was mistakenly applied to production.',
  },
  {
    text: 'The operator closed the second valve [[by mistake]] while the lamp above the panel was being replaced.',
    to: '',
  },
  {
    text: 'On Tuesday evening the archivist [[inadvertently moved]] the only copy to the folder that is emptied at night.',
    to: 'On Tuesday evening the only copy was inadvertently moved to the folder that is emptied at night.',
  },
  {
    text: 'The dentist on duty extracted the wrong tooth [[in error]] after the scan had been loaded the wrong way round.',
    to: 'The wrong tooth was extracted in error after the scan had been loaded the wrong way round.',
  },
  {
    text: 'Marta saved the draft over the final version [[unintentionally]] while both of the windows had the same title.',
    to: 'The draft was saved over the final version unintentionally while both of the windows had the same title.',
  },
  {
    text: 'The porter left the ward early after [[accidentally locking]] the drug cupboard with the key inside.',
    to: '',
  },
  { text: 'The alarm was caused by a contractor [[accidentally pulling]] the wrong lever.', to: '' },
  {
    text: 'The porter opened the valve, [[inadvertently causing]] a flood in the archive below.',
    to: 'The valve was opened, inadvertently causing a flood in the archive below.',
  },
  {
    text: 'The agency says a contractor [[unintentionally cut]] the cable before the outage of the tower.',
    to: 'The agency says the cable was unintentionally cut before the outage of the tower.',
  },
  { text: 'A guard [[accidentally locked]] the gate, the spokesman of the harbour told the paper.', to: '' },
  { text: 'I [[mistakenly assumed]] that the date was inclusive.', to: 'I assumed that the date was inclusive.' },
  { text: 'Zoltanek [[accidentally merged]] the old branch.', to: 'The old branch was accidentally merged.' },
  { text: '[[Mistakenly restarted]] the leader at 09:41.', to: 'Restarted the leader at 09:41.' },
  { text: 'The alarm limit was [[wrongly set]] by the technician in the spring.', to: '' },
  {
    text: 'The road crew [[mistakenly closed]] the lane that the ambulances use.',
    to: 'The lane that the ambulances use was mistakenly closed.',
  },
  {
    text: 'At the end of the first act the electrician [[wrongly connected]] the second winch to the circuit of the lights.',
    to: 'At the end of the first act the second winch was wrongly connected to the circuit of the lights.',
  },
  {
    text: 'After the storm the warden [[accidentally closed]] the gate that his colleagues use, and they had to walk round the lake.',
    to: '',
  },
  { text: '[[By accident]] the porter closed the second hatch.', to: '' },
  { text: 'The shelf was [[mistakenly cleared]] by the crew.' },
  {
    text: 'We erased the second tape [[by accident]], because the sticker with the date had come off in the robot.',
    to: 'The second tape was erased by accident, because the sticker with the date had come off in the robot.',
  },
  { text: 'I [[accidentally erased]] the second tape.', to: 'The second tape was erased.' },
  { text: 'The porter hung the second door [[the wrong way round]].' },
  {
    text: 'Omar [[mistakenly applied]] the change to production at 15:20, in a window that looked like the one for staging.',
    to: '',
  },
];
