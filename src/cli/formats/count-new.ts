import type { Report } from '../../review/index';

/** How many findings of a report in JSON are not known; nothing where it is not whole, because it was too long to be passed on. */
export function countNew(json: string): number | undefined {
  try {
    const { files } = JSON.parse(json) as Report;
    return files.flatMap(({ findings }) => findings.filter(({ known }) => !known)).length;
  } catch {
    return undefined;
  }
}
