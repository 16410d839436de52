import type { RuleInfo } from '../../src/language/index';
import { pageOf } from '../build/publishable';

type Json = Record<string, unknown>;

interface Manifest {
  readonly contributes: { configuration?: Json | Json[] };
  readonly repository?: { readonly url: string };
}

const setting = 'learningReview.rules';
const about = 'config.rules';
const levels = ['error', 'warning', 'information', 'hint', 'off'];

/** package.json with the schema of `learningReview.rules` and the addresses below its repository; everything else stays as it is. */
export function writeManifest(text: string, rules: readonly RuleInfo[]): string {
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.repository) {
    const page = pageOf({ repository: manifest.repository });
    Object.assign(manifest, {
      homepage: `${page}#readme`,
      bugs: { url: `${page}/issues` },
      qna: `${page}/discussions`,
    });
  }
  const { contributes } = manifest;
  const sections = [(contributes.configuration ??= {})].flat();
  const home = sections.find(({ properties }) => properties && setting in (properties as Json)) ?? sections[0] ?? {};
  const schema = {
    type: 'object',
    scope: 'resource',
    default: {},
    markdownDescription: `%${about}%`,
    additionalProperties: false,
    order: 4,
    properties: Object.fromEntries(
      rules.map(({ id, severity }) => [
        id,
        { type: 'string', enum: levels, default: severity, markdownDescription: `%rule.${id}%` },
      ]),
    ),
  };
  home['properties'] = { ...(home['properties'] as Json | undefined), [setting]: schema };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** package.nls.json with one text per rule; texts that are not of rules stay as they are. */
export function writeStrings(text: string, rules: readonly RuleInfo[]): string {
  const others = Object.entries(JSON.parse(text) as Json).filter(([key]) => !key.startsWith('rule.'));
  const strings = {
    ...Object.fromEntries(others),
    [about]:
      'The severity of each rule; `off` turns it off. Rules that are not listed follow `#learningReview.profile#`.',
    ...Object.fromEntries(rules.map(({ id, title, why }) => [`rule.${id}`, `${title}. ${why}`])),
  };
  return `${JSON.stringify(strings, null, 2)}\n`;
}
