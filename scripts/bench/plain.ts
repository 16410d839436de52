import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { summarise } from './summary';

const prose = retext().use(retextEquality).freeze();
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRetext, prose as never)
  .freeze();

/** What the plain pipeline takes for a whole document: the median of a few runs, in ms. */
export async function measurePlain(text: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const file = new VFile(text);
    await pipeline.run(pipeline.parse(file), file);
    times.push(performance.now() - start);
  }
  return summarise(times).median;
}
