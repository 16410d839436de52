import { Hover, MarkdownString, languages, l10n, type Disposable } from 'vscode';
import { markdown } from '../core/candidate';
import type { RuleInfo } from '../../language';
import { loadEngine, type Engine } from '../core/engine';
import { escapeMarkdown } from '../core/escape-markdown';
import { toRange } from '../core/positions';
import type { Reviewer } from '../core/reviewer';

/** Says below the message why it matters, with an example and where the thought comes from. */
export function registerHovers(reviewer: Reviewer): Disposable {
  return languages.registerHoverProvider(markdown, {
    async provideHover(document, position, token) {
      const reading = await reviewer.settle(document, { token });
      const offset = document.offsetAt(position);
      const found = reading?.findings.filter(({ mark }) => mark.start <= offset && offset <= mark.end) ?? [];
      const [first] = found;
      if (!first) return undefined;
      const { allRules: rules, bestExample } = await loadEngine();
      const texts = [...new Set(found.map((finding) => finding.ruleId))].flatMap((id) => {
        const rule = rules.find((each) => each.id === id);
        return rule ? [explainRule(rule, bestExample(rule))] : [];
      });
      return texts.length > 0 ? new Hover(texts, toRange(document, first.mark)) : undefined;
    },
  });
}

function explainRule(rule: RuleInfo, example: ReturnType<Engine['bestExample']>): MarkdownString {
  const text = new MarkdownString(`**${rule.title}**: ${rule.why}\n\n`);
  if (example) {
    const said = example.to
      ? l10n.t('Instead of “{0}”\ntry “{1}”', example.text, example.to)
      : l10n.t('For example: “{0}”', example.text);
    text.appendMarkdown(said.split('\n').map(escapeMarkdown).join('  \n'));
    text.appendMarkdown('\n\n');
  }
  const page = `command:learningReview.showWhy?${encodeURIComponent(JSON.stringify([rule.id]))}`;
  const sources = rule.sources.length > 0 ? `${l10n.t('Source: {0}', rule.sources.join('; '))} · ` : '';
  text.appendMarkdown(`${sources}[${l10n.t('Learn more')}](${page})`);
  text.isTrusted = { enabledCommands: ['learningReview.showWhy'] };
  return text;
}
