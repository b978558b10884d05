import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { View, type Range } from "../chart/view";
import { indexAt, type Samples } from "../training/samples";
import type { TrainingSearch } from "./search";

export interface Analysis {
  readonly samples: Samples;
  readonly view: View;
  readonly search: TrainingSearch;
  /** Changes the address, which keeps the view for a link or a reload. */
  readonly change: (members: Partial<Record<keyof TrainingSearch, unknown>>) => void;
  /** Writes the selection into the address. */
  readonly keepSelection: () => void;
  /** Selects samples from a table, and shows them. */
  readonly select: (range: Range) => void;
}

export function useAnalysis(samples: Samples): Analysis {
  const navigate = useNavigate();
  const search: TrainingSearch = useSearch({ strict: false });
  const axis = search.by === "distance" && samples.meters ? samples.meters : samples.seconds;
  const view = useMemo(() => {
    const { from, to } = search;
    const selected = from !== undefined && to !== undefined ? { from: indexAt(samples.seconds, from), to: indexAt(samples.seconds, to) } : undefined;
    return new View(wholeOf(samples.seconds), selected && selected.from < selected.to ? selected : undefined);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address says the selection once; afterwards the view says it to the address
  }, [samples]);
  useEffect(() => view.measure(wholeOf(axis)), [view, axis]);

  const change = useCallback(
    (members: Partial<Record<keyof TrainingSearch, unknown>>) =>
      void navigate({ to: ".", search: (before: Record<string, unknown>) => clean({ ...before, ...members }), replace: true, resetScroll: false }),
    [navigate],
  );
  const keepSelection = useCallback(() => {
    const { selected } = view.read();
    const second = (at: number) => Math.round(samples.seconds[at] ?? 0);
    change(selected ? { from: second(selected.from), to: second(selected.to) } : { from: undefined, to: undefined });
  }, [view, samples, change]);
  const select = useCallback(
    (range: Range) => {
      view.select(range);
      keepSelection();
      document.querySelector(".selection")?.scrollIntoView({ block: "center", behavior: "instant" });
    },
    [view, keepSelection],
  );
  return { samples, view, search, change, keepSelection, select };
}

function wholeOf(axis: Float64Array): Range {
  return { from: axis[0] ?? 0, to: Math.max(axis[axis.length - 1] ?? 1, (axis[0] ?? 0) + 1) };
}

function clean(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
