import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { Card, Fault, Page, Skeleton } from "../../design";
import { Discussion } from "../../discussions/Discussion";
import { sessionQuery } from "../../session/session";
import type { Samples } from "../../training/samples";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { Acts } from "./Acts";
import { Corrections } from "./Corrections";
import { Efforts } from "./Efforts";
import { Gear } from "./Gear";
import { Hero } from "./Hero";
import { InTrash } from "./InTrash";
import { Laps } from "../../analysis/Laps";
import { HiddenNotice } from "../../moderation/HiddenNotice";
import { messages } from "./messages";
import { Notes } from "./Notes";
import { Photos } from "./Photos";
import { streamsQuery, trainingQuery } from "./queries";
import { Recordings } from "./Recordings";
import { Route } from "../../analysis/Route";
import { Splits } from "../../analysis/Splits";
import { Tables } from "./Tables";
import { TimeInZones } from "./TimeInZones";
import { useAnalysis } from "../../analysis/useAnalysis";
import "./training.css";

export function Screen() {
  const say = useTexts(messages);
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const training = useQuery(trainingQuery(id));
  if (training.data) {
    return <Shown key={id} training={training.data} />;
  }
  return (
    <Page title={say("loading")}>
      {training.isError ? (
        <InTrash id={id}>
          <Fault failure={training.error} onRetry={() => void training.refetch()} />
        </InTrash>
      ) : (
        <Skeleton rows={3} tall />
      )}
    </Page>
  );
}

function Shown({ training }: { readonly training: Training }) {
  const streams = useQuery(streamsQuery(training));
  const samples = useDeferredValue(streams.data, undefined); // so many samples are rendered piece by piece, between which the person is heard
  const accountId = useQuery(sessionQuery).data?.accountId;
  const isRecorded = training.links?.streams !== undefined;
  return (
    <Page head={<Hero acts={<Acts training={training} />} training={training} />} title={training.title}>
      {training.hiddenByModerators ? <HiddenNotice what="training" /> : null}
      <Tables training={training} />
      {samples ? (
        <Recorded samples={samples} training={training} />
      ) : (
        <>
          {isRecorded ? <Card>{streams.isError ? <Fault failure={streams.error} onRetry={() => void streams.refetch()} /> : <Skeleton rows={2} tall />}</Card> : null}
          <div className="training-body">
            <div className="stack">
              <Laps training={training} />
              <Photos training={training} />
            </div>
            <Aside training={training} />
          </div>
        </>
      )}
      {accountId ? <Discussion isOwn subject={{ kind: "training", athleteId: accountId, id: training.id }} /> : null}
    </Page>
  );
}

/** What samples make possible. */
function Recorded({ training, samples }: { readonly training: Training; readonly samples: Samples }) {
  const analysis = useAnalysis(samples);
  return (
    <>
      <Route analysis={analysis} sport={training.sport} />
      <div className="training-body">
        <div className="stack">
          <Splits analysis={analysis} training={training} />
          <Photos training={training} />
        </div>
        <div className="stack">
          <Efforts analysis={analysis} training={training} />
          <Aside training={training} />
          <Corrections analysis={analysis} training={training} />
        </div>
      </div>
    </>
  );
}

function Aside({ training }: { readonly training: Training }) {
  return (
    <div className="stack">
      <TimeInZones id={training.id} />
      <Notes training={training} />
      <Gear training={training} />
      {training.links?.recordings === undefined ? null : <Recordings training={training} />}
    </div>
  );
}
