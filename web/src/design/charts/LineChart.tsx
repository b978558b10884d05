import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useTexts } from "../../text/messages";
import { messages } from "../messages";
import { marksOf, scaleOf } from "./scale";
import { useWidth } from "./useWidth";
import "./charts.css";

export interface Series {
  readonly name: string;
  /** Names a class of charts.css: its colour and its line. */
  readonly look: "first" | "second" | "third" | "quiet" | "dots" | "bars";
  /** One for each place; absent where nothing was measured. */
  readonly values: readonly (number | undefined)[];
  readonly say: (value: number) => string;
  /** Ends of the marks' range that must be shown, such as 0. */
  readonly area?: boolean;
}

interface LineChartProps {
  readonly label: string;
  /** Where the values stand along the chart, ascending; equal steps when absent. */
  readonly at?: readonly number[];
  /** What each place is called in the crosshair and in the table. */
  readonly places: readonly string[];
  /** What the places are, the table's first column. */
  readonly placeName: string;
  readonly series: readonly Series[];
  readonly marks?: (value: number) => string;
  /** Places that the axis names. */
  readonly ticks: readonly { readonly index: number; readonly label: string }[];
  readonly height?: number;
  /** The lowest and highest values that are shown at least. */
  readonly include?: readonly number[];
  /** Smaller values stand higher, as paces do. */
  readonly upsideDown?: boolean;
  readonly onChoose?: (index: number) => void;
}

const RIGHT = 10;
const TOP = 10;
const BOTTOM = 26;
const LEFT = 46;
const LEAST_APART = 72;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -7, PageUp: 7 };

/** A chart of small series: a crosshair by pointer and keys, the numbers beside it in words, and a table behind it. */
export function LineChart({ label, at, places, placeName, series, marks = String, ticks, height = 240, include = [], upsideDown = false, onChoose }: LineChartProps) {
  const say = useTexts(messages);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [chosen, setChosen] = useState<number>();
  const clip = useId();

  const all = series.flatMap(({ values }) => values.filter((value) => value !== undefined)).concat(include);
  const levels = marksOf(Math.min(...all, Infinity), Math.max(...all, -Infinity), 4);
  const [low = 0, high = 1] = [levels[0], levels.at(-1)];
  const last = places.length - 1;
  const where = at ?? places.map((_, index) => index);
  const x = scaleOf([where[0] ?? 0, where[last] ?? 1], [LEFT + (series.some(({ look }) => look === "bars") ? 12 : 4), width - RIGHT - (series.some(({ look }) => look === "bars") ? 12 : 4)]);
  const y = scaleOf([low, high], upsideDown ? [TOP, height - BOTTOM] : [height - BOTTOM, TOP]);
  const floor = y(Math.min(Math.max(0, low), high));
  const shown = chosen === undefined ? last : Math.min(chosen, last);
  const barWidth = Math.max(2, Math.min(26, ((width - LEFT - RIGHT) / Math.max(places.length, 1)) * 0.62));

  const nearest = (event: PointerEvent) => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return where.reduce((best, _, index) => (Math.abs(x(where[index] ?? 0) - left) < Math.abs(x(where[best] ?? 0) - left) ? index : best), 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? last : step === undefined ? undefined : Math.min(Math.max(shown + step, 0), last);
    if (to !== undefined) {
      event.preventDefault();
      setChosen(to);
    } else if (event.key === "Enter") {
      onChoose?.(shown);
    }
  };
  const words = (index: number) => series.flatMap(({ name, values, say: sayValue }) => (values[index] === undefined ? [] : [`${name} ${sayValue(values[index])}`]));

  return (
    <figure className="chart">
      <figcaption className="chart-legend">
        <span className="chart-place">{places[shown]}</span>
        {series.map(({ name, look, values, say: sayValue }) => (
          <span className="chart-key" key={name}>
            <svg aria-hidden className={`chart-swatch ${look}`} height="10" viewBox="0 0 18 10" width="18">
              {look === "dots" ? <circle cx="9" cy="5" r="4" /> : look === "bars" ? <rect height="10" width="10" x="4" /> : <path d="M1 5H17" />}
            </svg>
            {name}
            <b>{values[shown] === undefined ? "–" : sayValue(values[shown])}</b>
          </span>
        ))}
      </figcaption>
      <div
        aria-label={`${label}. ${say("chartHelp")}`}
        aria-valuemax={Math.max(last, 0)}
        aria-valuemin={0}
        aria-valuenow={Math.max(shown, 0)}
        aria-valuetext={[places[shown] ?? "", ...words(shown)].join(", ")}
        className="chart-box"
        onKeyDown={onKeyDown}
        onPointerLeave={() => setChosen(undefined)}
        onPointerMove={(event) => setChosen(nearest(event))}
        onClick={() => onChoose?.(shown)}
        ref={box}
        role="slider"
        tabIndex={0}
      >
        <svg aria-hidden height={height} viewBox={`0 0 ${width} ${height}`} width="100%">
          <clipPath id={clip}>
            <rect height={height - BOTTOM} width={width} />
          </clipPath>
          {levels.map((level, index) => (
            <g key={level}>
              <line className={level === 0 ? "chart-grid zero" : "chart-grid"} x1={LEFT} x2={width - RIGHT} y1={y(level)} y2={y(level)} />
              {index > 0 && marks(level) === marks(levels[index - 1] ?? level) ? null : ( // 0 and 0.4 read alike where whole numbers are said
                <text className="chart-mark" textAnchor="end" x={LEFT - 8} y={y(level) + 4}>
                  {marks(level)}
                </text>
              )}
            </g>
          ))}
          {apart(ticks, (index) => x(where[index] ?? 0)).map(({ index, label: tick }) => (
            <text className="chart-mark" key={index} textAnchor={index === 0 ? "start" : index === last ? "end" : "middle"} x={x(where[index] ?? 0)} y={height - 6}>
              {tick}
            </text>
          ))}
          <g clipPath={`url(#${clip})`}>
            {series.map((each) => (
              <Drawn barWidth={barWidth} each={each} floor={floor} key={each.name} x={(index) => x(where[index] ?? 0)} y={y} />
            ))}
          </g>
          {chosen !== undefined ? <line className="chart-cross" x1={x(where[shown] ?? 0)} x2={x(where[shown] ?? 0)} y1={TOP} y2={height - BOTTOM} /> : null}
          {chosen !== undefined
            ? series.map(({ name, look, values }) =>
                values[shown] === undefined ? null : <circle className={`chart-point ${look}`} cx={x(where[shown] ?? 0)} cy={y(values[shown])} key={name} r="4.5" />,
              )
            : null}
        </svg>
      </div>
      <details className="chart-table">
        <summary>{say("asTable")}</summary>
        <div className="table-box" role="region" aria-label={label} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{placeName}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map((place, index) => (
                <tr key={index}>
                  <th scope="row">{place}</th>
                  {series.map(({ name, values, say: sayValue }) => (
                    <td key={name}>{values[index] === undefined ? "" : sayValue(values[index])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Names that would run into each other make way, the last one stays. */
function apart(ticks: LineChartProps["ticks"], x: (index: number) => number): LineChartProps["ticks"] {
  const kept: LineChartProps["ticks"][number][] = [];
  for (const tick of [...ticks].reverse()) {
    const after = kept.at(-1);
    if (after === undefined || x(after.index) - x(tick.index) >= LEAST_APART) {
      kept.push(tick);
    }
  }
  return kept;
}

interface DrawnProps {
  readonly each: Series;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly floor: number;
  readonly barWidth: number;
}

function Drawn({ each: { look, values, area }, x, y, floor, barWidth }: DrawnProps) {
  const points = values.flatMap((value, index) => (value === undefined ? [] : [[x(index), y(value)] as const]));
  if (look === "bars") {
    return points.map(([left, top], index) => (
      <rect className="chart-bar" height={Math.abs(floor - top)} key={index} rx="3" width={barWidth} x={left - barWidth / 2} y={Math.min(top, floor)} />
    ));
  }
  if (look === "dots") {
    return points.map(([left, top], index) => <circle className="chart-dot" cx={left} cy={top} key={index} r="4" />);
  }
  const line = points.map(([left, top], index) => `${index === 0 ? "M" : "L"}${left.toFixed(1)} ${top.toFixed(1)}`).join("");
  const [start, end] = [points[0], points.at(-1)];
  return (
    <>
      {area && start && end ? <path className={`chart-area ${look}`} d={`${line}L${end[0].toFixed(1)} ${floor.toFixed(1)}L${start[0].toFixed(1)} ${floor.toFixed(1)}Z`} /> : null}
      <path className={`chart-line ${look}`} d={line} />
    </>
  );
}
