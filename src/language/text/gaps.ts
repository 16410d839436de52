/** A gap to fill in, `[such as this]`; a link, its definition and a task's box are none. */
const gap = /\[(?![ xX]\])[^\][\n]*\](?![([:])/g;

/** The gaps that a text leaves to fill in. */
export const gapsOf = (text: string): readonly string[] => text.match(gap) ?? [];
