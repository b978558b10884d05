import { indexAt } from "../training/samples";
import { placeOf } from "./paint";
import type { View } from "./view";

const CLICK_PIXELS = 4;
const WHEEL_SPEED = 0.0025;

interface Gestures {
  readonly view: View;
  readonly xs: Float64Array;
  /** Whether one finger selects instead of moving the crosshair. A mouse always selects by dragging. */
  readonly doesTouchSelect: () => boolean;
  readonly onSelect: () => void;
}

/** Pointer, finger and wheel over the charts. Returns how to end it. */
export function followGestures(element: HTMLElement, { view, xs, doesTouchSelect, onSelect }: Gestures): () => void {
  const fingers = new Map<number, number>();
  let begun: { readonly at: number; readonly index: number } | undefined;
  const shareOf = (clientX: number) => {
    const box = element.getBoundingClientRect();
    return Math.max(0, Math.min(1, (clientX - box.left) / box.width));
  };
  const valueAt = (clientX: number) => {
    const { from, to } = view.read().shown;
    return from + shareOf(clientX) * (to - from);
  };
  const indexOf = (clientX: number) => nearest(xs, valueAt(clientX));

  const down = (event: PointerEvent) => {
    if (event.button !== 0) {
      return;
    }
    fingers.set(event.pointerId, event.clientX);
    if (event.pointerType !== "touch" || doesTouchSelect()) {
      begun = { at: event.clientX, index: indexOf(event.clientX) };
      element.setPointerCapture(event.pointerId);
    }
    view.point(indexOf(event.clientX));
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (fingers.size === 2 && before !== undefined) {
      const [other = before] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
      const [then, now] = [Math.abs(before - other), Math.abs(event.clientX - other)];
      fingers.set(event.pointerId, event.clientX);
      begun = undefined;
      if (then > 10 && now > 10) {
        view.zoom(now / then, valueAt((event.clientX + other) / 2));
      }
      return;
    }
    if (fingers.has(event.pointerId)) {
      fingers.set(event.pointerId, event.clientX);
    }
    const index = indexOf(event.clientX);
    view.point(index);
    if (begun && Math.abs(event.clientX - begun.at) >= CLICK_PIXELS) {
      view.select({ from: Math.min(begun.index, index), to: Math.max(begun.index, index) });
    }
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (begun) {
      if (Math.abs(event.clientX - begun.at) < CLICK_PIXELS) {
        view.select(undefined);
      }
      begun = undefined;
      onSelect();
    }
  };
  const cancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    begun = undefined;
  };
  const leave = () => {
    if (!begun) {
      view.point(undefined);
    }
  };
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      view.zoom(Math.exp(-event.deltaY * WHEEL_SPEED * 2), valueAt(event.clientX));
    } else if (view.isZoomed && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      event.preventDefault();
      const { from, to } = view.read().shown;
      view.pan(((event.deltaX || event.deltaY) / element.clientWidth) * (to - from));
    }
  };
  const reset = () => view.show(view.whole);

  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", cancel);
  element.addEventListener("pointerleave", leave);
  element.addEventListener("wheel", wheel, { passive: false });
  element.addEventListener("dblclick", reset);
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", cancel);
    element.removeEventListener("pointerleave", leave);
    element.removeEventListener("wheel", wheel);
    element.removeEventListener("dblclick", reset);
  };
}

function nearest(xs: Float64Array, value: number): number {
  const at = indexAt(xs, value);
  const [here = 0, next = Number.POSITIVE_INFINITY] = [xs[at], xs[at + 1]];
  return next - value < value - here ? at + 1 : at;
}

const STEP_SHARE = 1 / 100;
const ZOOM = 1.6;

/** Keys of the crosshair, which is a slider. Returns whether the key was one of them. */
export function followKey({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }, view: View, xs: Float64Array): boolean {
  const { shown, cursor, selected } = view.read();
  const at = cursor ?? indexAt(xs, shown.from);
  const go = (value: number) => {
    const to = nearest(xs, value);
    if (shiftKey) {
      const anchor = selected ? (selected.from === at ? selected.to : selected.from) : at;
      view.select({ from: Math.min(anchor, to), to: Math.max(anchor, to) });
    }
    view.point(to);
    const place = placeOf(xs[to] ?? 0, shown, 1_001);
    if (place < 0 || place > 1_000) {
      view.pan((xs[to] ?? 0) - (shown.from + shown.to) / 2);
    }
  };
  const step = (shown.to - shown.from) * STEP_SHARE;
  const here = xs[at] ?? 0;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      go(here + step);
      return true;
    case "ArrowLeft":
    case "ArrowDown":
      go(here - step);
      return true;
    case "PageUp":
      go(here + 10 * step);
      return true;
    case "PageDown":
      go(here - 10 * step);
      return true;
    case "Home":
      go(view.whole.from);
      return true;
    case "End":
      go(view.whole.to);
      return true;
    case "+":
    case "=":
      view.zoom(ZOOM, here);
      return true;
    case "-":
      view.zoom(1 / ZOOM, here);
      return true;
    case "0":
      view.show(view.whole);
      return true;
    case "Escape":
      if (!selected) {
        return false;
      }
      view.select(undefined);
      return true;
    default:
      return false;
  }
}
