import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useParams } from "@tanstack/react-router";
import { CodeXml } from "lucide-react";
import { ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { Health } from "./Health";
import { messages } from "./messages";
import { Quotas } from "./Quotas";
import { Refusals } from "./Refusals";
import { Sandbox } from "./Sandbox";
import { healthQuery, isNowhere } from "./vendorApp";
import { Webhooks } from "./Webhooks";
import "../vendor/vendor.css";

/** How one application fares. */
export function Screen() {
  const say = useTexts(messages);
  const { client = "" }: { client?: string } = useParams({ strict: false });
  const apps = useQuery({
    queryKey: ["vendor-apps"],
    queryFn: async () => (await demand(api.GET("/api/v1/vendor-apps"))).items ?? [],
  });
  const health = useQuery(healthQuery(client));
  const back = <ButtonLink to="/vendor">{say("back")}</ButtonLink>;
  if (isNowhere(health.error)) {
    return (
      <Page title={say("nowhere")}>
        <Empty acts={back} icon={CodeXml} title={say("nowhere")}>
          {say("nowhereWhy")}
        </Empty>
      </Page>
    );
  }
  return (
    <Page acts={back} lead={say("lead")} title={apps.data?.find(({ clientId }) => clientId === client)?.name ?? say("title")}>
      {health.isPending ? <Skeleton rows={2} tall /> : null}
      {health.isError ? <Fault failure={health.error} onRetry={() => void health.refetch()} /> : null}
      {health.data ? (
        <>
          <Health health={health.data} />
          <Refusals client={client} />
          <Webhooks client={client} />
          <Sandbox />
          <Quotas client={client} />
        </>
      ) : null}
    </Page>
  );
}
