/**
 * Verbs of conduct: things that only people do or leave undone, base forms. With them an unknown name is a person or a
 * company; what a system does not do ("start", "respond", "connect") is not among them.
 */
export const behaviours: ReadonlySet<string> = new Set(
  'check test retest verify validate read follow review ask tell warn notify inform document escalate communicate consider plan anticipate care bother think listen coordinate consult explain predict foresee heed double-check examine inspect investigate train supervise mention announce disclose ensure confirm raise question audit monitor rehearse practise practice drill brief debrief reconcile query cross-check scrutinise scrutinize study vet proofread challenge mentor sign-off'.split(
    ' ',
  ),
);

/**
 * Steps of ordinary work. Left undone by one person they are an omission; "did not know", "did not have", "did not
 * receive" are the facts of the time that a review wants (guard X5), and are in neither list.
 */
export const steps: ReadonlySet<string> = new Set(
  'copy run rerun apply deploy redeploy update restart back add enable revert roll include set configure use wait stop act patch scroll switch close remove rotate commit merge push lock write scan obtain finish complete clean install upgrade report acknowledge page call look fix bother care catch share archive renew replace migrate delete decommission file log sign save lower raise hand pass answer pick chase unplug label assign test respond react answer take give turn move pull'.split(
    ' ',
  ),
);
