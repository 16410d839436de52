// As much of its types as the tests need; see src/preview/markdown-it.ts.
declare module 'markdown-it' {
  export type Renderer = import('../../src/preview/index').MarkdownIt & {
    render(text: string, env?: unknown): string;
    parse(text: string, env: unknown): Parameters<Renderer['renderer']['render']>[0];
  };
  export default function markdownIt(options?: object): Renderer;
}

declare module 'markdown-it-12' {
  export { default, type Renderer } from 'markdown-it';
}
