import { columnsOf } from "./columns";
import { AXIS_HEIGHT, LANE_HEAD, LANE_HEIGHT, type Axis, type Lane } from "./lane";
import type { Range } from "./view";

export interface Palette {
  readonly lanes: readonly string[];
  readonly text: string;
  readonly hair: string;
  readonly mark: string;
}

const PIXELS_A_TICK = 84;
const PAD = 8;
/** A number nearer to the lane's edges would run into the next one. */
const TICK_ROOM = 10;

/** The vertical place of a value within its lane. */
export function heightOf(lane: Lane, index: number, value: number): number {
  const [low, high] = lane.bounds;
  const inner = LANE_HEIGHT - LANE_HEAD - PAD;
  const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return index * LANE_HEIGHT + LANE_HEAD + inner * (1 - share);
}

export function placeOf(x: number, shown: Range, width: number): number {
  return ((x - shown.from) / (shown.to - shown.from)) * (width - 1);
}

/** Draws all lanes and the axis. Script time grows with the samples shown only by one comparison each. */
export function paint(canvas: CanvasRenderingContext2D, lanes: readonly Lane[], axis: Axis, shown: Range, width: number, palette: Palette): void {
  const bottom = lanes.length * LANE_HEIGHT;
  canvas.clearRect(0, 0, width, bottom + AXIS_HEIGHT);
  canvas.font = "12px system-ui, sans-serif";
  const moments = axis.ticks(shown.from, shown.to, Math.max(2, Math.floor(width / PIXELS_A_TICK)));
  canvas.strokeStyle = palette.hair;
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (const moment of moments) {
    const x = Math.round(placeOf(moment, shown, width)) + 0.5;
    canvas.moveTo(x, LANE_HEAD);
    canvas.lineTo(x, bottom);
  }
  canvas.stroke();
  lanes.forEach((lane, index) => paintLane(canvas, lane, index, axis, shown, width, palette));
  canvas.fillStyle = palette.text;
  canvas.textBaseline = "middle";
  for (const moment of moments) {
    const x = placeOf(moment, shown, width);
    const text = axis.say(moment);
    const half = canvas.measureText(text).width / 2;
    canvas.fillText(text, Math.max(0, Math.min(width - 2 * half, x - half)), bottom + AXIS_HEIGHT / 2 + 2);
  }
}

function paintLane(canvas: CanvasRenderingContext2D, lane: Lane, index: number, axis: Axis, shown: Range, width: number, palette: Palette): void {
  const colour = palette.lanes[index] ?? palette.text;
  const floor = (index + 1) * LANE_HEIGHT - PAD;
  canvas.strokeStyle = palette.hair;
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (const tick of lane.ticks) {
    const y = Math.round(heightOf(lane, index, tick)) + 0.5;
    canvas.moveTo(0, y);
    canvas.lineTo(width, y);
  }
  canvas.stroke();

  const { low, high } = columnsOf(axis.values, lane.values, shown.from, shown.to, width);
  const gap = Math.max(2, (axis.gap / (shown.to - shown.from)) * width);
  const line = new Path2D();
  const area = new Path2D();
  let begin = -1;
  let last = -1;
  const close = () => {
    if (begin >= 0) {
      area.lineTo(last, floor);
      area.lineTo(begin, floor);
      area.closePath();
    }
  };
  for (let x = 0; x < width; x++) {
    const top = high[x] as number;
    if (top !== top) {
      continue; // no sample in this column
    }
    const upper = heightOf(lane, index, top);
    const lower = heightOf(lane, index, low[x] as number);
    if (last < 0 || x - last > gap) {
      close();
      begin = x;
      line.moveTo(x, upper);
      area.moveTo(x, upper);
    } else {
      line.lineTo(x, upper);
      area.lineTo(x, upper);
    }
    if (lower !== upper) {
      line.lineTo(x, lower);
    }
    last = x;
  }
  close();
  canvas.globalAlpha = 0.16;
  canvas.fillStyle = colour;
  canvas.fill(area);
  canvas.globalAlpha = 1;
  canvas.strokeStyle = colour;
  canvas.lineWidth = 1.5;
  canvas.lineJoin = "round";
  canvas.stroke(line);

  canvas.fillStyle = palette.text;
  canvas.textBaseline = "bottom";
  for (const tick of lane.ticks) {
    const y = heightOf(lane, index, tick);
    if (y > index * LANE_HEIGHT + LANE_HEAD + TICK_ROOM && y < floor - TICK_ROOM / 3) {
      canvas.fillText(lane.sayTick(tick), 2, y - 1);
    }
  }
}

/** Draws the selection and the crosshair, which change far more often than the curves. */
export function paintMarks(
  canvas: CanvasRenderingContext2D,
  lanes: readonly Lane[],
  axis: Axis,
  { shown, cursor, selected }: { readonly shown: Range; readonly cursor: number | undefined; readonly selected: Range | undefined },
  width: number,
  palette: Palette,
): void {
  const bottom = lanes.length * LANE_HEIGHT;
  canvas.clearRect(0, 0, width, bottom + AXIS_HEIGHT);
  if (selected) {
    const left = placeOf(axis.values[selected.from] ?? 0, shown, width);
    const right = placeOf(axis.values[selected.to] ?? 0, shown, width);
    canvas.globalAlpha = 0.14;
    canvas.fillStyle = palette.mark;
    canvas.fillRect(left, LANE_HEAD - 4, Math.max(1, right - left), bottom - LANE_HEAD);
    canvas.globalAlpha = 1;
    canvas.fillRect(left, LANE_HEAD - 4, 1.5, bottom - LANE_HEAD);
    canvas.fillRect(right - 1, LANE_HEAD - 4, 1.5, bottom - LANE_HEAD);
  }
  if (cursor === undefined) {
    return;
  }
  const x = placeOf(axis.values[cursor] ?? 0, shown, width);
  if (x < 0 || x > width) {
    return;
  }
  canvas.fillStyle = palette.text;
  canvas.fillRect(x - 0.5, LANE_HEAD - 4, 1, bottom - LANE_HEAD + 8);
  lanes.forEach((lane, index) => {
    const value = lane.values[cursor] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      canvas.beginPath();
      canvas.arc(x, heightOf(lane, index, value), 4, 0, 2 * Math.PI);
      canvas.fillStyle = palette.lanes[index] ?? palette.text;
      canvas.fill();
    }
  });
}
