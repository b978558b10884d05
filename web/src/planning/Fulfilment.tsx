import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Button, ButtonLink, Notice } from "../design";
import { api } from "../session/api";
import { plusDays } from "../text/days";
import { duration } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useToday } from "../text/useToday";
import { activeSeconds, addressOf, whole } from "../training/training";
import { messages } from "./messages";
import { usePlanActs, type PlanEntry } from "./plan";

const NEAR_DAYS = 3;

/** What fulfilled the entry, with its undo; for a day that is past or here, what could have. */
export function Fulfilment({ entry, onClose }: { readonly entry: PlanEntry; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const acts = usePlanActs();
  const now = useToday();
  if (entry.trainingId) {
    return (
      <Notice title={say(entry.fulfilledBy === "athlete" ? "fulfilledByYou" : "fulfilledBySelf")}>
        <div className="inline">
          <ButtonLink to={addressOf({ id: entry.trainingId })}>{say("seeTraining")}</ButtonLink>
          <Button
            onPress={() => {
              onClose();
              acts.unlink(entry);
            }}
          >
            {say("unlink")}
          </Button>
        </div>
      </Notice>
    );
  }
  return entry.day <= now ? <Candidates entry={entry} onClose={onClose} /> : null;
}

function Candidates({ entry, onClose }: { readonly entry: PlanEntry; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const acts = usePlanActs();
  const [from, to] = [plusDays(entry.day, -NEAR_DAYS), plusDays(entry.day, NEAR_DAYS)];
  const { data } = useQuery({
    queryKey: ["trainings", "days", from, to],
    queryFn: async () => (await demand(api.GET("/api/v1/calendar", { params: { query: { from, to } } }))).days ?? [],
  });
  const trainings = (data ?? []).flatMap((day) => day.trainings ?? []).map(whole);
  return (
    <details className="plan-candidates">
      <summary>{say("choose")}</summary>
      <p className="quiet">{say(data && trainings.length === 0 ? "chooseNone" : "chooseWhy")}</p>
      <ul>
        {trainings.map((training) => (
          <li key={training.id}>
            <span>
              <strong>{training.title}</strong>
              <span className="quiet">
                {formats.day(training.startTime, training.utcOffsetSeconds)} · {duration(activeSeconds(training) ?? 0)}
              </span>
            </span>
            <Button
              aria-label={`${say("fulfil")}: ${training.title}`}
              onPress={() => {
                onClose();
                acts.link(entry, training.id);
              }}
            >
              {say("fulfil")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
