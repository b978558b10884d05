import { useQuery } from "@tanstack/react-query";
import { Fault, Page, Skeleton } from "../../design";
import { preferencesQuery } from "../../inbox/preferences";
import { useTexts } from "../../text/messages";
import { Devices } from "./Devices";
import { Kinds } from "./Kinds";
import { Limits } from "./Limits";
import { messages } from "./messages";
import { QuietHours } from "./QuietHours";
import "./notificationSettings.css";

export function Screen() {
  const say = useTexts(messages);
  const preferences = useQuery(preferencesQuery);
  return (
    <Page lead={say("lead")} title={say("title")}>
      {preferences.isPending ? <Skeleton rows={5} /> : null}
      {preferences.isError ? <Fault failure={preferences.error} onRetry={() => void preferences.refetch()} /> : null}
      {preferences.data ? (
        <>
          <QuietHours hours={preferences.data.quietHours} key={JSON.stringify(preferences.data.quietHours)} />
          <Limits limits={preferences.data.limits ?? {}} key={JSON.stringify(preferences.data.limits)} />
          <Devices />
          <Kinds kinds={preferences.data.kinds ?? []} />
        </>
      ) : null}
    </Page>
  );
}
