import { useQuery } from "@tanstack/react-query";
import { ButtonLink, Card } from "../../design";
import { aimOf } from "../../planning/aim";
import { messages as planning } from "../../planning/messages";
import { planQuery, type PlanEntry } from "../../planning/plan";
import { plusDays, sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { SportTile } from "../../design";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

const DAYS_AHEAD = 28;

/** The first training of the plan that is still open. */
export function NextUp() {
  const say = useTexts(messages);
  const now = useToday();
  const { data } = useQuery(planQuery(now, plusDays(now, DAYS_AHEAD)));
  if (!data) {
    return null;
  }
  const next = data.find(({ trainingId }) => !trainingId);
  return (
    <Card title={say("next")}>
      {next ? <Entry entry={next} now={now} /> : <p className="quiet">{say("nextNone")}</p>}
      <div className="today-way">{next ? <ButtonLink to="/plan">{say("wholePlan")}</ButtonLink> : <ButtonLink search={{ new: now }} to="/plan">{say("plan")}</ButtonLink>}</div>
    </Card>
  );
}

function Entry({ entry, now }: { readonly entry: PlanEntry; readonly now: string }) {
  const say = useTexts(messages);
  const sayPlan = useTexts(planning);
  const formats = useFormats();
  const sport = useSports()(entry.sport);
  const day = entry.day === now ? say("isToday") : entry.day === plusDays(now, 1) ? say("isTomorrow") : sayDay(entry.day, formats.locale, { weekday: "long", day: "numeric", month: "long" });
  return (
    <div className="today-next">
      <SportTile family={sport.family} />
      <div>
        <p className="quiet">{[day, entry.timeOfDay?.slice(0, 5)].filter(Boolean).join(" · ")}</p>
        <p className="today-title">{entry.title || sport.name}</p>
        <p>{[entry.title ? sport.name : "", aimOf(entry, formats, sayPlan)].filter(Boolean).join(" · ")}</p>
        {entry.note ? <p className="quiet today-note">{entry.note}</p> : null}
      </div>
    </div>
  );
}
