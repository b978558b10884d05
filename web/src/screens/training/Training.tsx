import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Fault, Page, Skeleton } from "../../design";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { Acts } from "./Acts";
import { Hero } from "./Hero";
import { Laps } from "./Laps";
import { messages } from "./messages";
import { Notes } from "./Notes";
import { trainingQuery } from "./queries";
import { Tables } from "./Tables";
import { TimeInZones } from "./TimeInZones";
import "./training.css";

export function Screen() {
  const say = useTexts(messages);
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const training = useQuery(trainingQuery(id));
  if (training.data) {
    return <Shown training={training.data} />;
  }
  return (
    <Page title={say("loading")}>
      {training.isError ? <Fault failure={training.error} onRetry={() => void training.refetch()} /> : <Skeleton rows={3} tall />}
    </Page>
  );
}

function Shown({ training }: { readonly training: Training }) {
  return (
    <Page head={<Hero acts={<Acts training={training} />} training={training} />} title={training.title}>
      <div className="training-body">
        <div className="stack">
          <Tables training={training} />
          <Laps training={training} />
        </div>
        <div className="stack">
          <TimeInZones id={training.id} />
          <Notes training={training} />
        </div>
      </div>
    </Page>
  );
}
