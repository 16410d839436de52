/**
 * A copy that shares no memory with what it was cut from. A slice of 13 characters or more keeps the text that it was
 * taken of alive, and a string that was put together keeps its parts: what outlives a call is copied first, or a long
 * document would stay in memory once for each keystroke.
 */
export function copy(slice: string): string {
  // Putting two strings together and cutting them makes the engine write the characters down anew.
  return ` ${slice}`.slice(1);
}
