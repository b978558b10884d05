/** The straight line of least squares through the values, at each of their places. */
export function trendOf(places: readonly number[], values: readonly number[]): readonly number[] {
  const count = Math.max(values.length, 1);
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / count;
  const [place, value] = [mean(places), mean(values)];
  const spread = places.reduce((sum, each) => sum + (each - place) ** 2, 0);
  const together = places.reduce((sum, each, index) => sum + (each - place) * ((values[index] ?? value) - value), 0);
  const slope = spread === 0 ? 0 : together / spread;
  return places.map((each) => value + slope * (each - place));
}
