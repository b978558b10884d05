import { useQuery } from "@tanstack/react-query";
import { CloudUpload } from "lucide-react";
import { Button, ButtonLink, Empty, Page } from "../../design";
import { order, useChanges } from "../../outbox/useChanges";
import { Waiting as Recordings } from "../../recording/Waiting";
import { useWaiting } from "../../recording/useWaiting";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { ChangeCard } from "./ChangeCard";
import { messages } from "./messages";
import "./waiting.css";

export function Screen() {
  const say = useTexts(messages);
  const accountId = useQuery(sessionQuery).data?.accountId;
  return <Page lead={say("lead")} title={say("title")}>{accountId ? <All accountId={accountId} /> : null}</Page>;
}

function All({ accountId }: { readonly accountId: string }) {
  const say = useTexts(messages);
  const changes = useChanges(accountId);
  const recordings = useWaiting(accountId).data?.waiting ?? [];
  if (changes.length + recordings.length === 0) {
    return (
      <Empty acts={<ButtonLink to="/">{say("toToday")}</ButtonLink>} icon={CloudUpload} title={say("empty")}>
        {say("emptyWhy")}
      </Empty>
    );
  }
  return (
    <>
      <Recordings accountId={accountId} />
      {changes.length > 0 ? (
        <ul className="waiting-list">
          {changes.map((change) => (
            <li key={change.id}>
              <ChangeCard change={change} />
            </li>
          ))}
        </ul>
      ) : null}
      {changes.some(({ state }) => state.kind === "waits") ? <Button onPress={() => order({ act: "send" })}>{say("sendNow")}</Button> : null}
    </>
  );
}
