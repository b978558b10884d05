import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CodeXml, Plus } from "lucide-react";
import { useState } from "react";
import { Button, Empty, Fault, Page, Skeleton } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { AppCard } from "./AppCard";
import { AppSheet } from "./AppSheet";
import { messages } from "./messages";
import { Pushes } from "./Pushes";
import { NEW, type VendorSearch } from "./screen";
import { Secret } from "./Secret";
import "./vendor.css";

export function Screen() {
  const say = useTexts(messages);
  const search: VendorSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string>();
  const apps = useQuery({
    queryKey: ["vendor-apps"],
    queryFn: async () => (await demand(api.GET("/api/v1/vendor-apps"))).items ?? [],
  });
  const go = (to: VendorSearch) => void navigate({ to: "/vendor", search: to });
  const register = (
    <Button kind="primary" onPress={() => go({ app: NEW })}>
      <Plus aria-hidden size={18} />
      {say("register")}
    </Button>
  );
  return (
    <Page acts={apps.data?.length ? register : undefined} lead={say("lead")} title={say("title")}>
      {secret ? <Secret secret={secret} /> : null}
      {apps.isPending ? <Skeleton rows={2} tall /> : null}
      {apps.isError ? <Fault failure={apps.error} onRetry={() => void apps.refetch()} /> : null}
      {apps.data?.length === 0 ? (
        <Empty
          acts={
            <>
              {register}
              <a className="button secondary" href="/docs">
                {say("docs")}
              </a>
            </>
          }
          icon={CodeXml}
          title={say("empty")}
        >
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {apps.data?.map((app) => (
        <AppCard app={app} key={app.clientId} onChange={() => go({ app: app.clientId ?? "" })} onSecret={setSecret} />
      ))}
      {apps.data?.length ? <Pushes clients={apps.data.map(({ clientId }) => clientId ?? "")} /> : null}
      {search.app ? <AppSheet id={search.app === NEW ? undefined : search.app} onClose={() => go({})} onSecret={setSecret} /> : null}
    </Page>
  );
}
