import { useNavigate, useSearch } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useCallback, useEffect, useRef } from "react";
import { DropZone, FileTrigger, Text } from "react-aria-components";
import { Button, ButtonLink, Card, Page } from "../../design";
import { useTexts } from "../../text/messages";
import { ArchiveCard } from "./ArchiveCard";
import { FileRow } from "./FileRow";
import { messages } from "./messages";
import { useQueue } from "./useQueue";
import "./import.css";

const SAMPLE = "/app/sample-ride.gpx";
const KINDS = [".fit", ".gpx", ".tcx", ".kml", ".kmz", ".gz"];

export function Screen() {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const queue = useQueue();
  const isSettled = queue.entries.length > 0 && queue.entries.every(({ stage }) => stage.name === "ended");

  const { add } = queue;
  const isSampleAsked = useSearch({ strict: false, select: (search: Record<string, unknown>) => search.sample === true });
  const hasAdded = useRef(false);

  const addSample = useCallback(async () => {
    const answer = await fetch(SAMPLE);
    add([new File([await answer.blob()], "sample-ride.gpx")]);
  }, [add]);

  useEffect(() => {
    if (isSampleAsked && !hasAdded.current) {
      hasAdded.current = true;
      void navigate({ to: "/import", search: {}, replace: true });
      void addSample();
    }
  }, [isSampleAsked, addSample, navigate]);

  return (
    <Page lead={say("lead")} title={say("title")}>
      <DropZone
        className="drop"
        getDropOperation={() => "copy"}
        onDrop={(event) => {
          const files = event.items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []));
          void Promise.all(files).then(queue.add);
        }}
      >
        <span className="empty-sign">
          <FileUp aria-hidden size={30} />
        </span>
        <Text className="drop-title" slot="label">
          {say("drop")}
        </Text>
        <p className="quiet">{say("dropWhy")}</p>
        <div className="inline">
          <FileTrigger acceptedFileTypes={KINDS} allowsMultiple onSelect={(files) => queue.add([...(files ?? [])])}>
            <Button kind="primary">{say("choose")}</Button>
          </FileTrigger>
          <Button onPress={() => void addSample()}>{say("sample")}</Button>
        </div>
      </DropZone>
      {queue.entries.length > 0 ? (
        <Card title={say("results")}>
          <ul className="files">
            {queue.entries.map((entry) => (
              <FileRow entry={entry} key={entry.key} onCancel={() => queue.cancel(entry.key)} onEnd={(result) => queue.settle(entry, result)} onRepeat={() => queue.repeat(entry.key)} />
            ))}
          </ul>
          {isSettled ? (
            <div>
              <ButtonLink to="/diary">{say("toDiary")}</ButtonLink>
            </div>
          ) : null}
        </Card>
      ) : null}
      <ArchiveCard />
    </Page>
  );
}
