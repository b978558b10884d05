import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import type { DragEvent, KeyboardEvent } from "react";
import { SportTile } from "../../design";
import { aimOf } from "../../planning/aim";
import { messages as planning } from "../../planning/messages";
import type { PlanEntry } from "../../planning/plan";
import { plusDays, type Day } from "../../text/days";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useSports } from "../../training/sports";
import { activeSeconds, addressOf, type ListedTraining } from "../../training/training";
import { messages } from "./messages";

/** A training that was done: leads to it. */
export function DoneChip({ training }: { readonly training: ListedTraining }) {
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const seconds = activeSeconds(training);
  const distance = training.distanceMeters ? formats.distance(training.distanceMeters) : undefined;
  return (
    <Link className="chip" to={addressOf(training)}>
      <SportTile family={sport.family} />
      <span className="chip-text">
        <strong>{training.name ?? sport.name}</strong>
        <span>{[distance ? `${distance.value} ${distance.unit}` : "", seconds ? duration(seconds) : ""].filter(Boolean).join(" · ")}</span>
      </span>
    </Link>
  );
}

interface PlanChipProps {
  readonly entry: PlanEntry;
  readonly isPast: boolean;
  readonly onOpen: () => void;
  readonly onMove: (day: Day) => void;
  readonly onDragStart: (event: DragEvent) => void;
}

/** Shift and an arrow move it by a day or a week. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A training that is planned: opens; moves by drag and by keys. */
export function PlanChip({ entry, isPast, onOpen, onMove, onDragStart }: PlanChipProps) {
  const say = useTexts(messages);
  const sayPlan = useTexts(planning);
  const formats = useFormats();
  const sport = useSports()(entry.sport);
  const isDone = entry.trainingId !== undefined;
  const state = isDone ? "fulfilled" : isPast ? "missed" : "open";
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? STEPS[event.key] : undefined;
    if (step !== undefined) {
      event.preventDefault();
      onMove(plusDays(entry.day, step));
    }
  };
  return (
    <button className={`chip plan ${state}`} draggable={!isDone} onClick={onOpen} onDragStart={onDragStart} onKeyDown={onKeyDown} type="button">
      {isDone ? <Check aria-hidden className="chip-sign" size={18} /> : <SportTile family={sport.family} />}
      <span className="chip-text">
        <strong>{entry.title || sport.name}</strong>
        <span>
          <span className="unseen">{say(state)} </span>
          {[entry.timeOfDay?.slice(0, 5) ?? "", aimOf(entry, formats, sayPlan)].filter(Boolean).join(" · ")}
        </span>
      </span>
    </button>
  );
}
