import { formats, type FormatId } from './registry';

/** Every format, for help and menus: its id, its name, and what it is. */
export const listFormats = (): readonly { readonly id: FormatId; readonly name: string; readonly about: string }[] =>
  formats.map(({ id, name, about }) => ({ id, name, about }));
