import { useEffect, useRef, useSyncExternalStore, type RefObject } from "react";
import { useTexts } from "../text/messages";
import { followGestures, followKey } from "./gestures";
import { AXIS_HEIGHT, LANE_HEIGHT, type Axis, type Lane } from "./lane";
import { messages } from "./messages";
import { paint, paintMarks, type Palette } from "./paint";
import { timed } from "./timed";
import type { View } from "./view";
import "./chart.css";

interface ChartsProps {
  readonly view: View;
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  readonly doesTouchSelect: boolean;
  readonly onSelect: () => void;
}

/** Curves above each other over one axis, with one crosshair, which is a slider for the keyboard and for screen readers. */
export function Charts({ view, lanes, axis, doesTouchSelect, onSelect }: ChartsProps) {
  const box = useRef<HTMLDivElement>(null);
  const curves = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ doesTouchSelect, onSelect });
  useEffect(() => {
    latest.current = { doesTouchSelect, onSelect };
  });
  useDrawing({ view, lanes, axis, box, curves, marks });
  useEffect(
    () =>
      box.current
        ? followGestures(box.current, { view, xs: axis.values, doesTouchSelect: () => latest.current.doesTouchSelect, onSelect: () => latest.current.onSelect() })
        : undefined,
    [view, axis],
  );
  return (
    <div className="charts" ref={box}>
      {/* The canvases take their height from the lanes that lie over them. */}
      <canvas aria-hidden className="charts-canvas" ref={curves} />
      <canvas aria-hidden className="charts-canvas" ref={marks} />
      <Crosshair axis={axis} lanes={lanes} onSelect={onSelect} view={view} />
    </div>
  );
}

interface CrosshairProps {
  readonly view: View;
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  readonly onSelect: () => void;
}

/** The names and values of the lanes; renders when the crosshair moves. */
function Crosshair({ view, lanes, axis, onSelect }: CrosshairProps) {
  const say = useTexts(messages);
  const cursor = useSyncExternalStore(view.subscribe, () => view.read().cursor);
  const values = lanes.map((lane) => {
    const value = cursor === undefined ? Number.NaN : (lane.values[cursor] ?? Number.NaN);
    return Number.isNaN(value) ? undefined : lane.say(value);
  });
  const place = axis.values[cursor ?? 0] ?? 0;
  const text = [axis.say(place), ...lanes.flatMap(({ name }, at) => (values[at] ? [`${name} ${values[at]}`] : []))].join(", ");
  return (
    <div
      aria-label={say("crosshair")}
      aria-valuemax={Math.round(view.whole.to)}
      aria-valuemin={Math.round(view.whole.from)}
      aria-valuenow={Math.round(place)}
      aria-valuetext={text}
      className="charts-slider"
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && followKey(event, view, axis.values)) {
          event.preventDefault();
          if (event.shiftKey || event.key === "Escape") {
            onSelect();
          }
        }
      }}
      role="slider"
      tabIndex={0}
    >
      {lanes.map((lane, at) => (
        <div aria-hidden className={`lane ${lane.colour}`} key={lane.key}>
          <span className="lane-name">{lane.name}</span>
          <span className="lane-value">{values[at] ?? (cursor === undefined ? lane.mean : "–")}</span>
        </div>
      ))}
      <div aria-hidden className="charts-axis">
        {cursor === undefined ? null : <span className="charts-moment">{axis.say(place)}</span>}
      </div>
    </div>
  );
}

interface Drawing {
  readonly view: View;
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly curves: RefObject<HTMLCanvasElement | null>;
  readonly marks: RefObject<HTMLCanvasElement | null>;
}

/** Draws at most once a frame: curves when the shown part or the size changes, marks when the crosshair does. */
function useDrawing({ view, lanes, axis, box, curves, marks }: Drawing): void {
  useEffect(() => {
    const [element, under, over] = [box.current, curves.current?.getContext("2d"), marks.current?.getContext("2d")];
    if (!element || !under || !over) {
      return undefined;
    }
    let palette = paletteOf(element);
    let [width, shown, frame] = [0, view.read().shown, 0];
    let areCurvesOld = true;
    const draw = () => {
      frame = 0;
      if (width === 0) {
        return;
      }
      if (areCurvesOld) {
        timed("charts", () => paint(under, lanes, axis, view.read().shown, width, palette));
        areCurvesOld = false;
      }
      paintMarks(over, lanes, axis, view.read(), width, palette);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const stop = view.subscribe(() => {
      if (view.read().shown !== shown) {
        shown = view.read().shown;
        areCurvesOld = true;
      }
      soon();
    });
    const again = () => {
      palette = paletteOf(element);
      areCurvesOld = true;
      soon();
    };
    const size = new ResizeObserver(() => {
      width = Math.floor(element.clientWidth);
      for (const canvas of [under, over]) {
        fit(canvas, width, lanes.length * LANE_HEIGHT + AXIS_HEIGHT);
      }
      again();
    });
    size.observe(element);
    const theme = new MutationObserver(again);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", again);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      size.disconnect();
      theme.disconnect();
      system.removeEventListener("change", again);
    };
  }, [view, lanes, axis, box, curves, marks]);
}

function fit(canvas: CanvasRenderingContext2D, width: number, height: number): void {
  const density = window.devicePixelRatio || 1;
  canvas.canvas.width = Math.round(width * density);
  canvas.canvas.height = Math.round(height * density);
  canvas.canvas.style.width = `${width}px`;
  canvas.canvas.style.height = `${height}px`;
  canvas.setTransform(density, 0, 0, density, 0, 0);
}

/** Canvas knows no custom properties: what the style sheet makes of them is read off the elements. */
function paletteOf(element: HTMLElement): Palette {
  const axis = element.querySelector(".charts-axis");
  const style = axis ? getComputedStyle(axis) : undefined;
  return {
    lanes: [...element.querySelectorAll(".lane")].map((lane) => getComputedStyle(lane).color),
    text: style?.color ?? "gray",
    hair: style?.borderTopColor ?? "silver",
    mark: style?.outlineColor ?? "gray",
  };
}
