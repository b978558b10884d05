import { useQuery } from "@tanstack/react-query";
import { Watch } from "lucide-react";
import { ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { useTexts } from "../../text/messages";
import { connectionsQuery } from "./connections";
import { ConnectionCard } from "./ConnectionCard";
import { messages } from "./messages";
import { placeMessages } from "./placeMessages";

/** The trackers that can be connected, and how each stands. */
export function Screen() {
  const say = useTexts(messages);
  const sayPlace = useTexts(placeMessages);
  const connections = useQuery(connectionsQuery);
  return (
    <Page lead={say("lead")} title={sayPlace("title")}>
      {connections.isPending ? <Skeleton rows={2} tall /> : null}
      {connections.isError ? <Fault failure={connections.error} onRetry={() => void connections.refetch()} /> : null}
      {connections.data?.length === 0 ? (
        <Empty acts={<ButtonLink to="/import">{say("import")}</ButtonLink>} icon={Watch} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {connections.data?.map((connection) => (
        <ConnectionCard connection={connection} key={connection.tracker} />
      ))}
    </Page>
  );
}
