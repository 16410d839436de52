/** A list of words, written as people write them. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}
