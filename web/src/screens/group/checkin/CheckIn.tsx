import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Card, Fault, Notice } from "../../../design";
import type { Group } from "../../../groups/group";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { canSign } from "./codes";
import { keyQuery, mayCheckIn, type CheckInKey } from "./key";
import { messages } from "./messages";
import { ReadSheet } from "./ReadSheet";
import { ShowSheet } from "./ShowSheet";
import { useMoment } from "./useMoment";
import { WaitingReadings } from "./WaitingReadings";
import "./checkin.css";

/** How participants who meet check each other in. The key is loaded as soon as the page is, since there may be no network later. */
export function CheckIn({ group }: { readonly group: Group }) {
  const say = useTexts(messages);
  const moment = useMoment();
  const isFor = mayCheckIn(group, moment);
  const key = useQuery({ ...keyQuery(group.id), enabled: isFor });
  if (!isFor || key.isPending) {
    return null;
  }
  if (!key.data) {
    return (
      <Card title={say("title")}>
        <p>{say("noKey")}</p>
        <Fault failure={key.error} onRetry={() => void key.refetch()} />
      </Card>
    );
  }
  return moment < Date.parse(key.data.closesAt) ? <Open checkInKey={key.data} id={group.id} moment={moment} /> : null;
}

interface OpenProps {
  readonly id: string;
  readonly checkInKey: CheckInKey;
  readonly moment: number;
}

function Open({ id, checkInKey, moment }: OpenProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const [sheet, setSheet] = useState<"show" | "read">();
  const close = () => setSheet(undefined);
  const { opensAt } = checkInKey;
  if (moment < Date.parse(opensAt)) {
    return <p className="quiet">{say("ready", { when: formats.dayAndClock(opensAt, undefined) })}</p>;
  }
  return (
    <Card title={say("title")}>
      <p>{say("lead")}</p>
      {canSign() ? null : <Notice kind="danger" title={say("cannotSign")}>{say("cannotSignWhy")}</Notice>}
      <WaitingReadings id={id} />
      <div className="inline">
        {canSign() ? <Button onPress={() => setSheet("show")}>{say("show")}</Button> : null}
        <Button onPress={() => setSheet("read")}>{say("read")}</Button>
      </div>
      {sheet === "show" ? <ShowSheet checkInKey={checkInKey} id={id} moment={moment} onClose={close} /> : null}
      {sheet === "read" ? <ReadSheet id={id} onClose={close} own={checkInKey.athleteId} /> : null}
    </Card>
  );
}
