import { X, ZoomIn } from "lucide-react";
import { useMemo, useSyncExternalStore } from "react";
import { Button } from "../design";
import { duration, joined, type Measure, type Rate } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { sumsOf } from "../training/sums";
import { messages } from "./messages";
import type { Analysis } from "./useAnalysis";

interface SelectionBarProps {
  readonly analysis: Analysis;
  readonly rate: Rate;
}

/** What the selected stretch comes to, or how to select one; of one height, so that the charts stay where they are. */
export function SelectionBar({ analysis: { samples, view, keepSelection, search }, rate: declared }: SelectionBarProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const selected = useSyncExternalStore(view.subscribe, () => view.read().selected);
  const sums = useMemo(() => (selected ? sumsOf(samples, selected.from, selected.to) : undefined), [samples, selected]);
  if (!selected || !sums) {
    return (
      <p className="selection quiet">
        <span className="mouse-only">{say("selectHow")}</span>
        <span className="touch-only">{say("selectHowTouch")}</span>
      </p>
    );
  }
  const rate = declared === "none" ? "speed" : declared;
  const both = (mean: Measure | undefined, max: Measure | undefined) => (mean && max ? `${mean.value} · ${max.value} ${max.unit}` : undefined);
  const figures: readonly (readonly [string, string | undefined])[] = [
    [say("time"), duration(sums.seconds)],
    [say("distance"), sums.meters === undefined ? undefined : joined(formats.distance(sums.meters))],
    [say(rate === "speed" ? "speedMeanMax" : "paceMeanMax"), sums.speed && both(formats.rate(sums.speed.mean, rate), formats.rate(sums.speed.max, rate))],
    [say("heartMeanMax"), sums.heartRate && both(formats.whole(sums.heartRate.mean, "bpm"), formats.whole(sums.heartRate.max, "bpm"))],
    [say("powerMeanMax"), sums.power && both(formats.whole(sums.power.mean, "W"), formats.whole(sums.power.max, "W"))],
    [say("ascent"), sums.ascent === undefined ? undefined : joined(formats.height(sums.ascent))],
  ];
  const xs = search.by === "distance" && samples.meters ? samples.meters : samples.seconds;
  return (
    <div className="selection is-made">
      <dl>
        {figures.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <div className="inline">
        <Button aria-label={say("zoomSelection")} kind="icon" onPress={() => view.show({ from: xs[selected.from] ?? 0, to: xs[selected.to] ?? 0 })}>
          <ZoomIn aria-hidden size={20} />
        </Button>
        <Button
          aria-label={say("clearSelection")}
          kind="icon"
          onPress={() => {
            view.select(undefined);
            keepSelection();
          }}
        >
          <X aria-hidden size={20} />
        </Button>
      </div>
    </div>
  );
}

