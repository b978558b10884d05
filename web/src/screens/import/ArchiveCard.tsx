import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { Button, ButtonLink, Card, Fault, Progress } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { archiveQuery, sendArchive, type Archive } from "./archive";
import { messages } from "./messages";

/** An archive of many recordings, such as the export of another service. */
export function ArchiveCard() {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const archive = useQuery(archiveQuery);
  const [percent, setPercent] = useState(0);
  const [isCancelled, setCancelled] = useState(false);
  const sending = useRef(new AbortController());
  const refresh = () => queries.invalidateQueries({ queryKey: archiveQuery.queryKey });
  const send = useMutation({
    mutationFn: (file: File) => {
      sending.current = new AbortController();
      setPercent(0);
      setCancelled(false);
      return sendArchive({ file, onPercent: setPercent, signal: sending.current.signal });
    },
    onSettled: refresh,
  });
  const cancel = useMutation({
    mutationFn: async (archiveId: string) => {
      setCancelled(true);
      sending.current.abort();
      await api.DELETE("/api/v1/imports/archives/{archiveId}", { params: { path: { archiveId } } });
    },
    onSettled: refresh,
  });
  const found = archive.data ?? undefined;
  const isOpen = found?.state === "uploading" || found?.state === "reading";
  return (
    <Card title={say("archive")}>
      <p className="quiet">{say("archiveWhy")}</p>
      {send.isPending ? <Progress label={say("archiveSending", { percent })} percent={percent} /> : null}
      <p role="status">
        <Standing archive={found} isSending={send.isPending} percent={percent} />
      </p>
      {send.isError && !isCancelled ? <Fault failure={send.error} /> : null}
      <div className="inline">
        {send.isPending || found?.state === "reading" ? null : (
          <FileTrigger acceptedFileTypes={[".zip"]} onSelect={(files) => files?.[0] && send.mutate(files[0])}>
            <Button>{say(found?.state === "uploading" ? "archiveGoOn" : "archiveChoose")}</Button>
          </FileTrigger>
        )}
        {found && isOpen ? <Button onPress={() => cancel.mutate(found.id)}>{say("cancel")}</Button> : null}
        {found?.state === "done" ? <ButtonLink to="/diary">{say("toDiary")}</ButtonLink> : null}
      </div>
    </Card>
  );
}

interface StandingProps {
  readonly archive: Archive | undefined;
  readonly isSending: boolean;
  readonly percent: number;
}

function Standing({ archive, isSending, percent }: StandingProps) {
  const say = useTexts(messages);
  if (isSending) {
    return say("archiveSending", { percent });
  }
  switch (archive?.state) {
    case "uploading":
      return say("archiveBrokenOff", { file: archive.fileName ?? "" });
    case "reading":
      return say("archiveReading", { looked: lookedAt(archive), files: archive.files });
    case "done":
      return say("archiveDone", { imported: archive.imported, known: archive.known, refused: archive.refused });
    case "refused":
      return say("archiveRefused");
    case "failed":
      return say("failed");
    default:
      return null;
  }
}

function lookedAt({ imported, known, skipped, refused }: Archive): number {
  return imported + known + skipped + refused;
}
