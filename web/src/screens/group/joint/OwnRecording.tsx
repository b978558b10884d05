import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, sayDone, Select } from "../../../design";
import type { Group } from "../../../groups/group";
import { ownRecordingsQuery, type Joint } from "../../../groups/joint";
import { api, demandEmpty } from "../../../session/api";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { addressOf } from "../../../training/training";
import { messages } from "./messages";

interface OwnRecordingProps {
  readonly group: Group;
  readonly own: Joint["ownRecording"];
}

/** The person's own recording: what attached itself can be taken out, and put back by the toast; another can be chosen. */
export function OwnRecording({ group, own }: OwnRecordingProps) {
  const say = useTexts(messages);
  const { attach, detach, isPending } = useOwnRecording(group.id, own.trainingId);
  if (!own.trainingId) {
    return (
      <>
        <p>{say(own.chosenBy === "athlete" ? "ownDetached" : "ownMissing")}</p>
        <Choose group={group} isPending={isPending} onChoose={attach} />
      </>
    );
  }
  return (
    <div className="joint-own">
      <p>
        {`${say("ownAttached")} `}
        <Link to={addressOf({ id: own.trainingId })}>{say("openOwn")}</Link>
      </p>
      <Button isPending={isPending} onPress={detach}>
        {say("detach")}
      </Button>
    </div>
  );
}

interface ChooseProps {
  readonly group: Group;
  readonly isPending: boolean;
  readonly onChoose: (training: string) => void;
}

/** The recordings of those days: a tracker's clock may have been wrong. */
function Choose({ group, isPending, onChoose }: ChooseProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const recordings = useQuery(ownRecordingsQuery(group.startTime)).data ?? [];
  const [chosen, setChosen] = useState("");
  const training = recordings.find(({ id }) => id === chosen) ?? recordings[0];
  if (!training) {
    return null;
  }
  return (
    <div className="joint-own">
      <Select label={say("attachWhich")} onChange={setChosen} value={training.id}>
        {recordings.map(({ id, title, startTime, utcOffsetSeconds }) => (
          <option key={id} value={id}>{`${title} · ${formats.day(startTime, utcOffsetSeconds)}, ${formats.timeOfDay(startTime, utcOffsetSeconds)}`}</option>
        ))}
      </Select>
      <Button isPending={isPending} onPress={() => onChoose(training.id)}>
        {say("attach")}
      </Button>
    </div>
  );
}

function useOwnRecording(id: string, trainingId: string | undefined) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups"] });
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const attach = useMutation({
    mutationFn: (training: string) => demandEmpty(api.PUT("/api/v1/group-trainings/{id}/recording", { params, body: { trainingId: training } })),
    onSuccess: () => sayDone(say("attached")),
    onError,
    onSettled,
  });
  const detach = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/recording", { params })),
    onSuccess: () => sayDone(say("detached"), trainingId ? () => attach.mutate(trainingId) : undefined),
    onError,
    onSettled,
  });
  return { attach: (training: string) => attach.mutate(training), detach: () => detach.mutate(), isPending: attach.isPending || detach.isPending };
}
