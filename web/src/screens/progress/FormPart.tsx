import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { TrendingUp } from "lucide-react";
import { ButtonLink, Card, Empty, Fault, Figure, Figures, Segments, Skeleton } from "../../design";
import { LineChart } from "../../design/charts/LineChart";
import { formQuery, type FormDay, type FormWeek } from "../../training/form";
import { plusDays, sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";
import { SPANS, type ProgressSearch } from "./search";
import { dayTicks } from "./ticks";

const LABELS = { "90": "span90", "180": "span180", "365": "span365" } as const;

/** Fitness, fatigue and form by day; load, ramp, monotony and strain by week. */
export function FormPart({ search }: { readonly search: ProgressSearch }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const span = search.span ?? "90";
  const now = useToday();
  const form = useQuery(formQuery(plusDays(now, -Number(span)), now));
  if (form.isPending) {
    return <Skeleton rows={2} tall />;
  }
  if (form.isError) {
    return <Fault failure={form.error} onRetry={() => void form.refetch()} />;
  }
  const { days, weeks } = form.data;
  if (!days.some(({ fitness }) => fitness > 0)) {
    return (
      <Empty acts={<ButtonLink kind="primary" to="/import">{say("import")}</ButtonLink>} icon={TrendingUp} title={say("noLoad")}>
        {say("noLoadWhy")}
      </Empty>
    );
  }
  return (
    <>
      <div className="progress-choices">
        <Segments
          label={say("span")}
          onChange={(value) => void navigate({ to: "/progress", search: value === "90" ? {} : { span: value } })}
          options={SPANS.map((value) => ({ value, label: say(LABELS[value]) }))}
          value={span}
        />
      </div>
      <Days days={days} />
      <Weeks weeks={weeks} />
    </>
  );
}

function Days({ days }: { readonly days: readonly FormDay[] }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const last = days.at(-1);
  const whole = (value: number) => formats.number(value, 0);
  return (
    <Card>
      <h2 className="unseen">{say("formChart")}</h2>
      <Figures>
        <Figure measure={last ? whole(last.fitness) : undefined} name={say("fitness")} why={say("fitnessWhy")} />
        <Figure measure={last ? whole(last.fatigue) : undefined} name={say("fatigue")} why={say("fatigueWhy")} />
        <Figure measure={last ? whole(last.form) : undefined} name={say("form")} why={say("formWhy")} />
      </Figures>
      <LineChart
        height={280}
        include={[0]}
        label={say("formChart")}
        marks={whole}
        placeName={say("day")}
        places={days.map(({ day }) => sayDay(day, formats.locale, { day: "numeric", month: "short", year: "numeric" }))}
        series={[
          { name: say("fitness"), look: "first", values: days.map(({ fitness }) => fitness), say: whole, area: true },
          { name: say("fatigue"), look: "second", values: days.map(({ fatigue }) => fatigue), say: whole },
          { name: say("form"), look: "third", values: days.map(({ form }) => form), say: whole },
        ]}
        ticks={dayTicks(days.map(({ day }) => day), formats.locale)}
      />
    </Card>
  );
}

function Weeks({ weeks }: { readonly weeks: readonly FormWeek[] }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const last = weeks.at(-1);
  const whole = (value: number) => formats.number(value, 0);
  const exact = (value: number) => formats.number(value, 1);
  const signed = (value: number) => `${value > 0 ? "+" : ""}${exact(value)}`;
  return (
    <Card title={say("weeks")} why={say("loadWhy")}>
      <Figures>
        <Figure measure={last ? whole(last.load) : undefined} name={say("load")} note={say("lastWeek")} why={say("loadWhy")} />
        <Figure measure={last ? signed(last.ramp) : undefined} name={say("ramp")} why={say("rampWhy")} />
        <Figure measure={last?.monotony === undefined ? undefined : exact(last.monotony)} name={say("monotony")} why={say("monotonyWhy")} />
        <Figure measure={last?.strain === undefined ? undefined : whole(last.strain)} name={say("strain")} why={say("strainWhy")} />
      </Figures>
      <LineChart
        height={200}
        include={[0]}
        label={say("weeks")}
        marks={whole}
        placeName={say("week")}
        places={weeks.map(({ startsOn }) => sayDay(startsOn, formats.locale, { day: "numeric", month: "short", year: "numeric" }))}
        series={[
          { name: say("load"), look: "bars", values: weeks.map(({ load }) => load), say: whole },
          { name: say("strain"), look: "third", values: weeks.map(({ strain }) => strain), say: whole },
        ]}
        ticks={dayTicks(weeks.map(({ startsOn }) => startsOn), formats.locale)}
      />
      <div aria-label={say("weeks")} className="table-box" role="region" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say("week")}</th>
              <th scope="col">{say("load")}</th>
              <th scope="col">{say("ramp")}</th>
              <th scope="col">{say("monotony")}</th>
              <th scope="col">{say("strain")}</th>
            </tr>
          </thead>
          <tbody>
            {weeks
              .slice(-6)
              .reverse()
              .map(({ startsOn, load, ramp, monotony, strain }) => (
                <tr key={startsOn}>
                  <td>{sayDay(startsOn, formats.locale, { day: "numeric", month: "short" })}</td>
                  <td>{whole(load)}</td>
                  <td>{signed(ramp)}</td>
                  <td>{monotony === undefined ? "–" : exact(monotony)}</td>
                  <td>{strain === undefined ? "–" : whole(strain)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
