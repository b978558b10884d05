import { scaleOf } from "../../design/charts/scale";

const WIDTH = 220;
const HEIGHT = 64;
const EDGE = 6;

/** A small line that shows the way; what it says stands beside it in words. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleOf([0, Math.max(values.length - 1, 1)], [EDGE, WIDTH - EDGE]);
  const y = scaleOf([low, high], [HEIGHT - EDGE, EDGE]);
  const line = values.map((value, index) => `${index === 0 ? "M" : "L"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join("");
  return (
    <svg aria-hidden className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      <path d={line} />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1) ?? 0)} r="5" />
    </svg>
  );
}
