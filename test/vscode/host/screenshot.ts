import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findReview } from './folder';
import { goTo, openFile, openSections, squiggles, startHost } from './index';

export interface ScreenshotOptions {
  readonly folder: string;
  readonly extension: string;
  /** A Markdown file of the folder; the first one when left out. */
  readonly file?: string | undefined;
  /** Where the cursor stands, from 1. */
  readonly line: number;
  /** Where the picture goes; a PNG. */
  readonly target: string;
}

/** Takes a picture of the workbench with a review, its findings and its sections. */
export async function takeScreenshot({ folder, extension, target, line, ...given }: ScreenshotOptions): Promise<void> {
  const file = given.file ?? findReview(folder);
  if (!file || !existsSync(join(folder, file))) throw new Error(`There is no ${file ?? 'Markdown file'} in ${folder}.`);
  const host = await startHost({ folder, extension });
  try {
    const { page } = host;
    await openFile(page, file);
    await squiggles(page).first().waitFor();
    await goTo(page, line);
    await openSections(page);
    await page.screenshot({ path: target });
    console.log(`Picture: ${target}`);
  } finally {
    await host.stop();
  }
}
