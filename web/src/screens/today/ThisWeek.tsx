import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { ButtonLink, Card, Figure, Figures } from "../../design";
import { goalsQuery } from "../../goals/goal";
import { GoalStanding } from "../../goals/GoalStanding";
import { api } from "../../session/api";
import { profileQuery } from "../../session/profile";
import { startOfWeek } from "../../text/days";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { activeSeconds } from "../../training/training";
import { messages } from "./messages";

/** What the week came to so far, against the goals of a week. */
export function ThisWeek() {
  const say = useTexts(messages);
  const formats = useFormats();
  const now = useToday();
  const start = useQuery(profileQuery).data?.document.weekStart;
  const from = startOfWeek(now, start);
  const goals = useQuery(goalsQuery(now));
  const { data } = useQuery({
    queryKey: ["trainings", "days", from, now],
    queryFn: async () => (await demand(api.GET("/api/v1/calendar", { params: { query: { from, to: now } } }))).days ?? [],
  });
  if (!data) {
    return null;
  }
  const trainings = data.flatMap((day) => day.trainings ?? []);
  const meters = trainings.reduce((sum, { distanceMeters = 0 }) => sum + distanceMeters, 0);
  const seconds = trainings.reduce((sum, training) => sum + (activeSeconds(training) ?? 0), 0);
  const weekly = (goals.data ?? []).filter(({ period }) => period === "week");
  return (
    <Card title={say("week")}>
      {trainings.length > 0 ? (
        <Figures>
          <Figure large measure={formats.number(trainings.length, 0)} name={say("trainings")} />
          <Figure large measure={meters > 0 ? formats.distance(meters) : undefined} name={say("distance")} />
          <Figure large measure={seconds > 0 ? duration(seconds) : undefined} name={say("time")} />
        </Figures>
      ) : (
        <p className="quiet">{say("rest")}</p>
      )}
      {weekly.length > 0 ? (
        <div className="today-goals">
          {weekly.map((goal) => (
            <GoalStanding goal={goal} key={goal.id} />
          ))}
        </div>
      ) : null}
      {goals.data ? <div className="today-way">{weekly.length > 0 ? <ButtonLink to="/goals">{say("goals")}</ButtonLink> : <ButtonLink search={{ goal: "new" }} to="/goals">{say("setGoal")}</ButtonLink>}</div> : null}
    </Card>
  );
}
