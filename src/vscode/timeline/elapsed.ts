import { Disposable, EventEmitter, InlayHint, languages, l10n, workspace, type TextDocument } from 'vscode';
import { markdown } from '../core/candidate';
import { loadEngine } from '../core/engine';
import { toRange } from '../core/positions';
import { namespace } from '../core/preferences';
import type { Reviewer } from '../core/reviewer';
import { tellSince } from './since';

/** Inlay hints in a timeline: how long after the entry before it something happened. Off until somebody turns them on. */
export function registerElapsed(reviewer: Reviewer): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    reviewer.onDidRead(() => changed.fire()),
    languages.registerInlayHintsProvider(markdown, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!isOn(document)) return undefined;
        const review = (await reviewer.settle(document, { token }))?.review;
        if (!review || token.isCancellationRequested) return undefined;
        const engine = await loadEngine();
        const newestFirst = engine.findNewestFirst(review.timeline);
        return review.timeline.flatMap((entry, i) => {
          const isBelow = newestFirst.has(entry.run);
          const text = tellSince(engine, review.timeline[isBelow ? i + 1 : i - 1], entry);
          const place = toRange(document, entry.when).end;
          if (!text || !range.contains(place)) return [];
          const hint = new InlayHint(place, text);
          hint.paddingLeft = true;
          hint.tooltip = isBelow ? l10n.t('Time since the entry below') : l10n.t('Time since the entry above');
          return hint;
        });
      },
    }),
  );
}

const isOn = (document: TextDocument): boolean =>
  workspace.getConfiguration(namespace, document).get<unknown>('showElapsedTime') === true;
