import type { Format } from './format';
import { csv } from './formats/csv';
import { lines } from './formats/lines';
import { slack } from './formats/slack';
import { slackHtml } from './formats/slack-html';

/** Every format; of two that are as sure, the first is taken. */
export const formats = [slackHtml, slack, csv, lines] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];
