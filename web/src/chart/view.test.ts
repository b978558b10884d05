import { describe, expect, it, vi } from "vitest";
import { followKey } from "./gestures";
import { View } from "./view";

const xs = Float64Array.from({ length: 1_001 }, (_, at) => at);
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe("a view", () => {
  it("zooms around a place that stays where it is", () => {
    const view = new View({ from: 0, to: 1_000 });
    view.zoom(2, 250);

    expect(view.read().shown).toEqual({ from: 125, to: 625 });
    expect(view.isZoomed).toBe(true);
  });

  it("never shows what is beside the whole", () => {
    const view = new View({ from: 0, to: 1_000 });
    view.show({ from: 900, to: 1_200 });
    expect(view.read().shown).toEqual({ from: 700, to: 1_000 });
    view.zoom(0.1, 800);
    expect(view.read().shown).toEqual({ from: 0, to: 1_000 });
  });

  it("keeps the selection when the axis changes", () => {
    const view = new View({ from: 0, to: 1_000 }, { from: 10, to: 20 });
    view.measure({ from: 0, to: 5 });

    expect(view.read()).toMatchObject({ shown: { from: 0, to: 5 }, selected: { from: 10, to: 20 } });
  });

  it("tells nothing when the crosshair stays", () => {
    const view = new View({ from: 0, to: 1_000 });
    const listener = vi.fn();
    view.point(5);
    view.subscribe(listener);
    view.point(5);

    expect(listener).not.toHaveBeenCalled();
  });
});

describe("keys", () => {
  it("move the crosshair by a hundredth of what is shown", () => {
    const view = new View({ from: 0, to: 1_000 });
    followKey(key("ArrowRight"), view, xs);
    followKey(key("ArrowRight"), view, xs);
    followKey(key("ArrowLeft"), view, xs);

    expect(view.read().cursor).toBe(10);
    expect(view.read().selected).toBeUndefined();
  });

  it("select with Shift, over both directions", () => {
    const view = new View({ from: 0, to: 1_000 });
    view.point(500);
    followKey(key("ArrowRight", true), view, xs);
    followKey(key("ArrowRight", true), view, xs);
    expect(view.read().selected).toEqual({ from: 500, to: 520 });
    followKey(key("Home", true), view, xs);
    expect(view.read().selected).toEqual({ from: 0, to: 500 });
    followKey(key("Escape"), view, xs);
    expect(view.read().selected).toBeUndefined();
  });

  it("bring the crosshair back into sight", () => {
    const view = new View({ from: 0, to: 1_000 });
    view.show({ from: 0, to: 100 });
    followKey(key("End"), view, xs);

    expect(view.read().shown).toEqual({ from: 900, to: 1_000 });
  });

  it("leave others to the page", () => {
    expect(followKey(key("Tab"), new View({ from: 0, to: 1_000 }), xs)).toBe(false);
    expect(followKey(key("Escape"), new View({ from: 0, to: 1_000 }), xs)).toBe(false);
  });
});
