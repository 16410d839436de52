/**
 * Verbs of conduct: things that only people do or leave undone, base forms. With them an unknown name is a person or a
 * company; what a system does not do ("start", "respond", "connect") is not among them.
 */
export const behaviours: ReadonlySet<string> = new Set(
  'check test retest verify validate read follow review ask tell warn notify inform document escalate communicate consider plan anticipate care bother think listen coordinate consult explain predict foresee heed double-check examine inspect investigate train supervise mention announce disclose ensure confirm raise question audit monitor rehearse practise practice drill brief debrief reconcile query cross-check scrutinise scrutinize study vet proofread challenge mentor sign-off'.split(
    ' ',
  ),
);
