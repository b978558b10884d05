/** Notes how long a piece of work took, for the browser's own tools and for tools/measure.mjs. */
export function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start });
  return result;
}
