/** The number of characters to insert, delete or replace to turn one text into another. */
export function editDistance(one: string, other: string): number {
  const letters = Array.from(other);
  let above = [0, ...letters.map((_, index) => index + 1)];
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, compared] of letters.entries()) {
      const change = (above[column] ?? 0) + (letter === compared ? 0 : 1);
      current.push(Math.min(change, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[above.length - 1] ?? 0;
}
