import { Link } from "@tanstack/react-router";
import { CircleCheckBig } from "lucide-react";
import { SportTile, Tag } from "../design";
import { sayDay } from "../text/days";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useToday } from "../text/useToday";
import { useSports } from "../training/sports";
import { aimOf } from "./aim";
import { messages } from "./messages";
import type { PlanEntry } from "./plan";
import "./planning.css";

/** A planned training in a list: the whole row opens it. */
export function PlanRow({ entry, to }: { readonly entry: PlanEntry; readonly to: "/plan" | "/calendar" }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sport = useSports()(entry.sport);
  const now = useToday();
  const aim = aimOf(entry, formats, say);
  const when = [sayDay(entry.day, formats.locale, { weekday: "short", day: "numeric", month: "short" }), entry.timeOfDay?.slice(0, 5), entry.title ? sport.name : ""];
  const isMissed = entry.trainingId === undefined && entry.day < now;
  return (
    <Link className="plan-row" search={(before: object) => ({ ...before, entry: entry.id })} to={to}>
      <SportTile family={sport.family} />
      <span className="plan-row-text">
        <strong>{entry.title || sport.name}</strong>
        <span>{when.filter(Boolean).join(" · ")}</span>
        {entry.note ? <span className="plan-row-note">{entry.note}</span> : null}
      </span>
      <span className="plan-row-aim">
        {aim ? <b>{aim}</b> : null}
        {entry.trainingId ? (
          <span className="plan-row-done">
            <CircleCheckBig aria-hidden size={16} />
            {say("done")}
          </span>
        ) : isMissed ? (
          <Tag>{say("missed")}</Tag>
        ) : null}
      </span>
    </Link>
  );
}
