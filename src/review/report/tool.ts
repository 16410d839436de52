import { homepage, version } from '../../../package.json';

/** What reports say of the tool. */
export const tool = { name: 'Learning Review', version, url: homepage.replace(/#.*/, '') };

/** The page of a rule. */
export const rulePage = (ruleId: string): string => `${tool.url}/blob/main/docs/rules/${ruleId}.md`;
