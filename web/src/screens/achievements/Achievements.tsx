import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Award as AwardSign, Lock } from "lucide-react";
import { Card, Explain, Page, Segments, Skeleton } from "../../design";
import { achievementsQuery, shareOf, type Achievement, type Achievements } from "../../gamification/achievements";
import { amountOf } from "../../gamification/amounts";
import { GoalBar } from "../../goals/GoalBar";
import { Failed } from "../../people/Failed";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { Awards } from "./Awards";
import { messages } from "./messages";
import { Points } from "./Points";
import { VIEWS, type AchievementsSearch, type View } from "./screen";
import "../../gamification/gamification.css";

/** Level, streaks and achievements; what was earned with its reason; what each training gave. */
export function Screen() {
  const say = useTexts(messages);
  const search: AchievementsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const view: View = search.list ?? "achievements";
  const read = useQuery(achievementsQuery(useZone()));
  const names = new Map((read.data?.achievements ?? []).map((achievement) => [achievement.key, achievement]));
  return (
    <Page title={say("title")}>
      {read.isPending ? <Skeleton rows={3} tall /> : null}
      {read.isError && !read.data ? <Failed failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data ? (
        <>
          <Level achievements={read.data} />
          <Segments
            label={say("views")}
            onChange={(chosen) => void navigate({ to: "/achievements", search: chosen === "achievements" ? {} : { list: chosen } })}
            options={VIEWS.map((value) => ({ value, label: say(value) }))}
            value={view}
          />
          {view === "achievements" ? <All achievements={read.data.achievements} /> : null}
          {view === "awards" ? <Awards known={names} /> : null}
          {view === "points" ? <Points /> : null}
          <p>
            <Link to="/fairness">{say("toFlags")}</Link>
          </p>
        </>
      ) : null}
    </Page>
  );
}

function Level({ achievements: { points, level, levelBegins, nextLevelBegins, days, weeks } }: { readonly achievements: Achievements }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const share = (points - levelBegins) / (nextLevelBegins - levelBegins);
  const streak = (run: Achievements["days"]) => `${say("best", { best: run.best })} · ${say("freezes", { count: run.freezes })}`;
  return (
    <Card>
      <div className="level">
        <p className="level-figure">
          <b>{say("level", { level })}</b>
          <span>{say("levelPoints", { points, said: formats.number(points, 0) })}</span>
          <Explain about={say("points")}>{say("levelWhy")}</Explain>
        </p>
        <GoalBar done={share} label={say("levelBar", { percent: Math.floor(share * 100) })} />
        <p className="quiet">{say("toNext", { said: formats.number(nextLevelBegins - points, 0), level: level + 1 })}</p>
        <p>
          <strong>{say("daysInARow", { count: days.length })}</strong> <span className="quiet">{streak(days)}</span>
        </p>
        <p>
          <strong>{say("weeksInARow", { count: weeks.length })}</strong> <span className="quiet">{streak(weeks)}</span>
        </p>
      </div>
    </Card>
  );
}

function All({ achievements }: { readonly achievements: readonly Achievement[] }) {
  return (
    <ul className="achievement-list">
      {achievements.map((achievement) => (
        <li className="card" key={achievement.key}>
          <One achievement={achievement} />
        </li>
      ))}
    </ul>
  );
}

function One({ achievement }: { readonly achievement: Achievement }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { name, hint, measure, tier, tiers, value, nextThreshold, times, repeatable } = achievement;
  const share = shareOf(achievement);
  const Sign = tier > 0 ? AwardSign : Lock;
  const standing = repeatable && times > 0 ? say("times", { count: times }) : tiers > 1 ? say("step", { tier, tiers }) : tier > 0 ? say("earned") : "";
  return (
    <div className="achievement">
      <span className={tier > 0 ? "achievement-sign earned" : "achievement-sign"}>
        <Sign aria-hidden size={24} />
      </span>
      <div>
        <h2>{name}</h2>
        <span className="quiet">{hint}</span>
      </div>
      {nextThreshold === undefined ? null : <GoalBar done={share} label={say("bar", { percent: Math.floor(share * 100) })} />}
      <p className="quiet">
        {[nextThreshold === undefined ? "" : say("progress", { value: amountOf(measure, value, formats), next: amountOf(measure, nextThreshold, formats) }), standing].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}
