import { useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Navigate, useParams, useSearch } from "@tanstack/react-router";
import { Unplug } from "lucide-react";
import { ButtonLink, Empty, Fault, Page, sayDone, Skeleton } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { connectionsQuery } from "../connections/connections";
import { messages } from "../connections/messages";
import { placeMessages } from "../connections/placeMessages";
import type { ConsentSearch } from "./screen";

/** Where a tracker's page leads back: completes connecting, once. */
export function Screen() {
  const say = useTexts(messages);
  const sayPlace = useTexts(placeMessages);
  const queries = useQueryClient();
  const { tracker = "" } = useParams({ strict: false });
  const { state = "", code = "", scope }: ConsentSearch = useSearch({ strict: false });
  const isConsent = state !== "" && code !== "";
  const completed = useQuery({
    queryKey: ["tracker-consent", tracker, state, code, scope],
    queryFn: async () => {
      const body = { state, code, ...(scope ? { scope } : {}) };
      const { connections } = await demand(api.PUT("/api/v1/tracker-connections/{tracker}", { params: { path: { tracker } }, body }));
      queries.setQueryData(connectionsQuery.queryKey, connections);
      sayDone(say("connected"));
      return connections;
    },
    enabled: isConsent,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (completed.isSuccess) {
    return <Navigate replace to="/connections" />;
  }
  const back = <ButtonLink to="/connections">{say("all")}</ButtonLink>;
  return (
    <Page title={sayPlace("title")}>
      {isConsent && completed.isPending ? (
        <>
          <p role="status">{say("completing")}</p>
          <Skeleton rows={2} />
        </>
      ) : null}
      {completed.isError ? (
        <>
          <Fault failure={completed.error} />
          {back}
        </>
      ) : null}
      {isConsent ? null : (
        <Empty acts={back} icon={Unplug} title={say("declined")}>
          {say("declinedWhy")}
        </Empty>
      )}
    </Page>
  );
}
