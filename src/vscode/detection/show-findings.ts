import { Selection, l10n, window, type QuickPickItem } from 'vscode';
import { countFindings } from '../core/count-findings';
import { cursorOf } from '../core/open-review';
import { toRange } from '../core/positions';
import type { Reading } from '../core/reading';

interface Choice extends QuickPickItem {
  readonly range: Selection;
}

/** All that was found, from the cursor on. The Problems panel leaves out hints, and so do the keys for the next problem. */
export async function showFindings({ document, findings }: Reading): Promise<void> {
  const at = cursorOf(document);
  const choices = findings
    .toSorted((a, b) => Number(a.mark.start <= at) - Number(b.mark.start <= at) || a.mark.start - b.mark.start)
    .map(({ message, ruleId, mark }): Choice => {
      const { start, end } = toRange(document, mark);
      return { label: message, description: `${start.line + 1} · ${ruleId}`, range: new Selection(start, end) };
    });
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Learning review: {0}', countFindings(findings.length)),
    matchOnDescription: true,
  });
  if (picked) await window.showTextDocument(document, { selection: picked.range });
}
