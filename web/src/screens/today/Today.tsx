import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Rocket, Upload } from "lucide-react";
import { useState } from "react";
import { ButtonLink, Card, Empty, Fault, Figure, Figures, Page, Skeleton } from "../../design";
import { api } from "../../session/api";
import { sessionQuery } from "../../session/session";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { TrainingRow } from "../../training/TrainingRow";
import { whole } from "../../training/training";
import { messages } from "./messages";

const LAST = 3;
const FOUR_WEEKS_MILLIS = 28 * 24 * 3600 * 1000;
const HOUR_MILLIS = 3600 * 1000;

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
      {last.data?.length === 0 ? (
        <Empty acts={<ButtonLink kind="primary" to="/import">{say("import")}</ButtonLink>} icon={Rocket} title={say("first")}>
          {say("firstWhy")}
        </Empty>
      ) : null}
      {last.data && last.data.length > 0 ? (
        <>
          <FourWeeks />
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

function FourWeeks() {
  const say = useTexts(messages);
  const formats = useFormats();
  // To the hour, so that each visit within it asks the same.
  const [from] = useState(() => new Date(Math.floor((Date.now() - FOUR_WEEKS_MILLIS) / HOUR_MILLIS) * HOUR_MILLIS).toISOString());
  const { data } = useQuery({
    queryKey: ["trainings", "sum", { from }],
    queryFn: () => demand(api.GET("/api/v1/trainings/sum", { params: { query: { from } } })),
  });
  if (!data) {
    return null;
  }
  return (
    <Card title={say("fourWeeks")}>
      {data.trainings ? (
        <Figures>
          <Figure large measure={formats.number(data.trainings, 0)} name={say("trainings")} />
          <Figure large measure={data.distanceMeters ? formats.distance(data.distanceMeters) : undefined} name={say("distance")} />
          <Figure large measure={data.movingSeconds ? duration(data.movingSeconds) : undefined} name={say("time")} />
          <Figure large measure={data.ascentMeters ? formats.height(data.ascentMeters) : undefined} name={say("ascent")} />
        </Figures>
      ) : (
        <p className="quiet">{say("rest")}</p>
      )}
    </Card>
  );
}
