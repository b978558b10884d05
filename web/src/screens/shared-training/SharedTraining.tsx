import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { EyeOff, Route as RouteIcon } from "lucide-react";
import { useDeferredValue } from "react";
import { Hero } from "../../analysis/Hero";
import { Laps } from "../../analysis/Laps";
import { Route } from "../../analysis/Route";
import { Splits } from "../../analysis/Splits";
import { useAnalysis } from "../../analysis/useAnalysis";
import { ButtonLink, Card, Empty, Fault, Page, Skeleton, Tag } from "../../design";
import { Discussion } from "../../discussions/Discussion";
import { ReportMenu } from "../../moderation/useReporting";
import { messages as peopleMessages } from "../../people/messages";
import { isNowhere, relationshipQuery } from "../../people/relations";
import { noonOfDay, seenTrainingQuery, type SeenTraining } from "../../people/seen";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import type { Samples } from "../../training/samples";
import { Album } from "./Album";
import { FurtherFigures } from "./FurtherFigures";
import { messages } from "./messages";
import { sharedStreamsQuery } from "./queries";

/** A training as its athlete shows it to the person. */
export function Screen() {
  const say = useTexts(messages);
  const { athleteId = "", id = "" }: { athleteId?: string; id?: string } = useParams({ strict: false });
  const training = useQuery(seenTrainingQuery(athleteId, id));
  if (training.data) {
    return <Shown key={id} training={training.data} />;
  }
  return isNowhere(training.error) ? (
    <Page title={say("nowhere")}>
      <Empty acts={<ButtonLink to={`/people/${athleteId}`}>{say("toPerson")}</ButtonLink>} icon={RouteIcon} title={say("nowhere")}>
        {say("nowhereWhy")}
      </Empty>
    </Page>
  ) : (
    <Page title={say("loading")}>{training.isError ? <Fault failure={training.error} onRetry={() => void training.refetch()} /> : <Skeleton rows={3} tall />}</Page>
  );
}

function Shown({ training }: { readonly training: SeenTraining }) {
  const say = useTexts(messages);
  const sayPeople = useTexts(peopleMessages);
  const formats = useFormats();
  const streams = useQuery(sharedStreamsQuery(training));
  const samples = useDeferredValue(streams.data, undefined);
  const name = useQuery(relationshipQuery(training.athleteId)).data?.name ?? sayPeople("somebody");
  const isRecorded = training.links.streams !== undefined;
  const { startTime, utcOffsetSeconds } = training;
  const day = formats.longDay(noonOfDay(training), 0);
  const stretches = isRecorded ? [] : (training.track ?? []).map(({ latitudes, longitudes }) => latitudes.map((latitude, at) => [latitude, longitudes[at] ?? 0] as const));
  const isCut = (samples?.stretchStarts ?? stretches).length > 1 || (training.movingSeconds === undefined && training.track !== undefined);
  return (
    <Page
      head={
        <Hero
          acts={<Report name={name} training={training} />}
          back={{ to: `/people/${training.athleteId}`, label: name }}
          stretches={stretches}
          training={training}
          when={startTime ? `${day}, ${formats.timeOfDay(startTime, utcOffsetSeconds)}` : day}
        />
      }
      title={`${training.title} · ${name}`}
    >
      <FurtherFigures training={training} />
      {samples ? (
        <Recorded samples={samples} training={training} />
      ) : (
        <>
          {isRecorded && !isNowhere(streams.error) ? <Card>{streams.isError ? <Fault failure={streams.error} onRetry={() => void streams.refetch()} /> : <Skeleton rows={2} tall />}</Card> : null}
          <Laps training={training} />
        </>
      )}
      <Album athleteId={training.athleteId} id={training.id} />
      {isCut ? <p className="quiet">{say("cut", { name })}</p> : null}
      <Hidden parts={training.parts} />
      <Discussion subject={{ kind: "training", athleteId: training.athleteId, id: training.id }} />
    </Page>
  );
}

/** One's own training, which its page here shows as others see it, has nothing to report. */
function Report({ training: { athleteId, id }, name }: { readonly training: SeenTraining; readonly name: string }) {
  const say = useTexts(messages);
  const isOwn = useQuery(sessionQuery).data?.accountId === athleteId;
  return isOwn ? null : <ReportMenu label={say("menu")} person={{ athleteId, name }} subject={{ kind: "training", id, athleteId }} />;
}

/** What samples make possible. */
function Recorded({ training, samples }: { readonly training: SeenTraining; readonly samples: Samples }) {
  const analysis = useAnalysis(samples);
  return (
    <>
      <Route analysis={analysis} sport={training.sport} />
      <Splits analysis={analysis} training={training} />
    </>
  );
}

const PARTS = ["map", "heartRate"] as const;

/** What a reader looks for first and this athlete does not show, so that it is not taken for missing. */
function Hidden({ parts }: { readonly parts: readonly string[] }) {
  const say = useTexts(messages);
  const hidden = PARTS.filter((part) => !parts.includes(part));
  return hidden.length === 0 ? null : (
    <div className="inline">
      <span className="quiet">{say("hidden")}</span>
      {hidden.map((part) => (
        <Tag key={part}>
          <EyeOff aria-hidden size={14} />
          {say(`part_${part}`)}
        </Tag>
      ))}
    </div>
  );
}
