import { ProblemError } from "@fitconnect/client";
import { CircleAlert, CircleCheck, FileClock, X } from "lucide-react";
import { Button, ButtonLink, Progress } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { addressOf } from "../../training/training";
import { messages } from "./messages";
import type { Entry, Stage } from "./queue";
import type { Import } from "./upload";
import { useReading } from "./useReading";

interface FileRowProps {
  readonly entry: Entry;
  readonly onEnd: (result: Import) => void;
  readonly onCancel: () => void;
  readonly onRepeat: () => void;
}

export function FileRow({ entry, onEnd, onCancel, onRepeat }: FileRowProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { file, stage } = entry;
  useReading(stage.name === "reading" ? stage.importId : undefined, onEnd);
  const isUnderWay = stage.name === "waiting" || stage.name === "sending" || stage.name === "reading";
  const isWrong = stage.name === "too-large" || stage.name === "not-sent" || (stage.name === "ended" && stage.result.state !== "done");
  const Sign = isUnderWay || stage.name === "cancelled" ? FileClock : isWrong ? CircleAlert : CircleCheck;
  return (
    <li className={isWrong ? "file wrong" : isUnderWay ? "file" : "file ended"}>
      <Sign aria-hidden size={24} />
      <div className="file-text">
        <strong>{file.name}</strong>
        <span className="quiet">{formats.bytes(file.size)}</span>
        <p role="status">
          <StageText stage={stage} />
        </p>
        {stage.name === "sending" ? <Progress label={file.name} percent={stage.percent} /> : null}
        {stage.name === "reading" ? <Progress label={file.name} /> : null}
        {stage.name === "ended" ? <Remarks result={stage.result} /> : null}
      </div>
      <div className="inline">
        {stage.name === "ended" ? <Links result={stage.result} /> : null}
        {stage.name === "waiting" || stage.name === "sending" ? (
          <Button aria-label={say("cancelFile", { file: file.name })} kind="icon" onPress={onCancel}>
            <X aria-hidden size={20} />
          </Button>
        ) : null}
        {stage.name === "not-sent" || stage.name === "cancelled" ? <Button onPress={onRepeat}>{say("again")}</Button> : null}
      </div>
    </li>
  );
}

function StageText({ stage }: { readonly stage: Stage }) {
  const say = useTexts(messages);
  switch (stage.name) {
    case "waiting":
      return say("waiting");
    case "sending":
      return say("sending", { percent: stage.percent });
    case "reading":
      return say("reading");
    case "cancelled":
      return say("cancelled");
    case "too-large":
      return say("tooLarge");
    case "not-sent":
      return stage.failure instanceof ProblemError ? stage.failure.message : say("lost");
    case "ended":
      return <EndText result={stage.result} />;
  }
}

/** The reason in the person's language where it is known, else the service's own English sentence. */
function EndText({ result }: { readonly result: Import }) {
  const say = useTexts(messages);
  if (result.state === "failed") {
    return say("failed");
  }
  if (result.state === "refused") {
    const reason = result.refusal?.reason;
    return isMessage(reason) ? say(reason) : (result.refusal?.detail ?? say("refused"));
  }
  return say("done", { count: result.trainings?.length ?? 0 });
}

function isMessage(key: string | undefined): key is keyof typeof messages {
  return key !== undefined && Object.hasOwn(messages, key);
}

function Remarks({ result }: { readonly result: Import }) {
  const say = useTexts(messages);
  const remarks = (result.warnings ?? []).flatMap(({ detail }) => (detail ? [detail] : []));
  if (remarks.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{say("warnings", { count: remarks.length })}</summary>
      <ul className="file-remarks" lang="en">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}

function Links({ result }: { readonly result: Import }) {
  const say = useTexts(messages);
  const trainings = (result.trainings ?? []).flatMap(({ id }) => (id ? [id] : []));
  return trainings.map((id, index) => (
    <ButtonLink key={id} to={addressOf({ id })}>
      {trainings.length === 1 ? say("open") : say("openNumber", { number: index + 1 })}
    </ButtonLink>
  ));
}
