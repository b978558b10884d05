import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { Page } from "../../design";
import { recorder } from "../../recording/here";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { Live } from "./Live";
import { messages } from "./messages";
import { Ready } from "./Ready";
import { Waiting } from "../../recording/Waiting";
import "./record.css";

export function Screen() {
  const say = useTexts(messages);
  const recording = useSyncExternalStore(recorder.subscribe, recorder.snapshot);
  const accountId = useQuery(sessionQuery).data?.accountId;
  return (
    <Page title={say("title")} {...(recording ? {} : { lead: say("lead") })}>
      {recording ? <Live recording={recording} /> : null}
      {!recording && accountId ? <Ready accountId={accountId} /> : null}
      {!recording && accountId ? <Waiting accountId={accountId} /> : null}
    </Page>
  );
}
