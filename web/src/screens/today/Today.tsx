import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Rocket, Upload } from "lucide-react";
import { ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { api } from "../../session/api";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { TrainingRow } from "../../training/TrainingRow";
import { whole } from "../../training/training";
import { Advice } from "./Advice";
import { FormCard } from "./FormCard";
import { messages } from "./messages";
import { NextUp } from "./NextUp";
import { ThisWeek } from "./ThisWeek";
import "./today.css";

const LAST = 3;

export function Screen() {
  const say = useTexts(messages);
  const name = useQuery(sessionQuery).data?.name;
  const last = useQuery({
    queryKey: ["trainings", "last"],
    queryFn: async () => ((await demand(api.GET("/api/v1/trainings", { params: { query: { limit: LAST } } }))).items ?? []).map(whole),
  });
  return (
    <Page
      acts={
        last.data?.length ? (
          <ButtonLink kind="primary" to="/import">
            <Upload aria-hidden size={18} />
            {say("import")}
          </ButtonLink>
        ) : undefined
      }
      title={name ? say("hello", { name }) : say("helloWho")}
    >
      {last.isPending ? <Skeleton rows={3} /> : null}
      {last.isError ? <Fault failure={last.error} onRetry={() => void last.refetch()} /> : null}
      {last.data?.length === 0 ? <FirstMinute /> : null}
      {last.data && last.data.length > 0 ? (
        <>
          <Advice />
          <div className="today-cards">
            <NextUp />
            <FormCard />
          </div>
          <ThisWeek />
          <section className="stack">
            <h2>{say("last")}</h2>
            <ul className="training-list">
              {last.data.map((training) => (
                <li key={training.id}>
                  <TrainingRow training={training} />
                </li>
              ))}
            </ul>
            <div>
              <ButtonLink to="/diary">{say("all")}</ButtonLink>
            </div>
          </section>
        </>
      ) : null}
    </Page>
  );
}

/** What a person sees before there is a training: the way to one, and what grows from it. */
function FirstMinute() {
  const say = useTexts(messages);
  return (
    <>
      <Empty
        acts={
          <>
            <ButtonLink kind="primary" to="/import">
              {say("import")}
            </ButtonLink>
            <ButtonLink search={{ sample: true }} to="/import">
              {say("sample")}
            </ButtonLink>
          </>
        }
        icon={Rocket}
        title={say("first")}
      >
        {say("firstWhy")}
      </Empty>
      <section className="stack">
        <h2>{say("then")}</h2>
        <ul className="today-then">
          <li>{say("thenForm")}</li>
          <li>{say("thenPlan")}</li>
          <li>{say("thenGoal")}</li>
        </ul>
      </section>
    </>
  );
}
