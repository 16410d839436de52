import type { OpenActions } from './radiator';

/** Every word of ours on the page. What it tells of reviews stays in their language. */
export interface RadiatorWords {
  /** Of these words, as HTML names it. */
  readonly language: string;
  readonly title: string;
  readonly none: string;
  readonly reviews: string;
  readonly actions: string;
  readonly factors: string;
  readonly thanks: (count: number) => string;
  readonly count: (reviews: number) => string;
  readonly written: (sections: number, all: number) => string;
  readonly open: (items: number, all: number) => string;
  readonly types: Readonly<Record<OpenActions['type'], string>>;
}

const number = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const englishRadiator: RadiatorWords = {
  language: 'en',
  title: 'What we are learning',
  none: 'No learning reviews yet. The next surprise or near miss would be a good first one.',
  reviews: 'Latest reviews',
  actions: 'Open action items',
  factors: 'Recent contributing factors',
  thanks: (count) => `Thanks given: ${count}`,
  count: (reviews) => number(reviews, 'learning review'),
  written: (sections, all) => `${sections} of ${number(all, 'section')} written`,
  open: (items, all) => `${items} of ${number(all, 'action item')} open`,
  types: {
    prevent: 'To prevent',
    detect: 'To detect',
    mitigate: 'To mitigate',
    process: 'How we work',
    learn: 'To learn',
    other: 'Other',
  },
};
