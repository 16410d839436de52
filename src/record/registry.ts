import type { Format } from './source/format';
import { alertmanager } from './formats/alertmanager';
import { csv } from './formats/csv';
import { discord } from './formats/discord';
import { gitLog } from './formats/git-log';
import { googleChat } from './formats/google-chat';
import { incidentIo } from './formats/incident-io';
import { irc } from './formats/irc';
import { json } from './formats/json';
import { lines } from './formats/lines';
import { matrix } from './formats/matrix';
import { mattermost } from './formats/mattermost';
import { opsgenie } from './formats/opsgenie';
import { pagerduty } from './formats/pagerduty';
import { slack } from './formats/slack';
import { slackExport } from './formats/slack-export';
import { slackHtml } from './formats/slack-html';
import { statuspage } from './formats/statuspage';
import { teams } from './formats/teams';
import { telegram } from './formats/telegram';
import { whatsapp } from './formats/whatsapp';

/** Every format; of two that are as sure, the first is taken. */
export const formats = [
  slackHtml,
  slack,
  slackExport,
  discord,
  teams,
  mattermost,
  googleChat,
  whatsapp,
  telegram,
  matrix,
  irc,
  pagerduty,
  opsgenie,
  alertmanager,
  statuspage,
  incidentIo,
  gitLog,
  csv,
  json,
  lines,
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];
