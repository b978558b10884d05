import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, ProblemError, type AuthSchemas } from "@fitconnect/client";
import { Plug, ShieldCheck } from "lucide-react";
import { Button, Empty, Fault, Page, sayDone, Skeleton } from "../../design";
import { api } from "../../session/api";
import { isKnownScope, messages as scopes } from "../../session/messages";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import "./apps.css";

type App = AuthSchemas["ConnectedApp"];

const ACCOUNT = "/account/apps";
const FORBIDDEN = 403;

/** What other companies' applications may do, taken back scope by scope. A sign-in without that right leads to the account's page. */
export function Screen() {
  const say = useTexts(messages);
  const apps = useQuery({
    queryKey: ["connected-apps"],
    queryFn: async () => (await demand(api.GET("/api/v1/connected-apps"))).items ?? [],
  });
  const isForbidden = apps.error instanceof ProblemError && apps.error.problem.status === FORBIDDEN;
  return (
    <Page lead={say("lead")} title={say("title")}>
      {apps.isPending ? <Skeleton rows={2} tall /> : null}
      {apps.isError && !isForbidden ? <Fault failure={apps.error} onRetry={() => void apps.refetch()} /> : null}
      {isForbidden ? (
        <Empty
          acts={
            <a className="button primary" href={ACCOUNT}>
              {say("account")}
            </a>
          }
          icon={ShieldCheck}
          title={say("elsewhere")}
        >
          {say("elsewhereWhy")}
        </Empty>
      ) : null}
      {apps.data?.length === 0 ? (
        <Empty icon={Plug} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {apps.data?.map((app) => (
        <AppCard app={app} key={app.clientId} />
      ))}
    </Page>
  );
}

function AppCard({ app }: { readonly app: App }) {
  const say = useTexts(messages);
  const sayScope = useTexts(scopes);
  const formats = useFormats();
  const queries = useQueryClient();
  const { clientId = "", name = "", since, lastUsed } = app;
  const granted = app.scopes ?? [];
  const shared = {
    onError: (failure: Error) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["connected-apps"] }),
  };
  const withdraw = useMutation({
    mutationFn: (scope: string) =>
      demand(
        api
          .DELETE("/api/v1/connected-apps/{clientId}/scopes/{scope}", { params: { path: { clientId, scope } } })
          .then(({ error, response }) => ({ data: response.ok, error, response })),
      ),
    onSuccess: () => sayDone(say("withdrawn", { app: name })),
    ...shared,
  });
  const disconnect = useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/connected-apps/{clientId}", { params: { path: { clientId } } }).then(({ error, response }) => ({ data: response.ok, error, response }))),
    onSuccess: () => sayDone(say("disconnected", { app: name })),
    ...shared,
  });
  const words = (scope: string) => (isKnownScope(scope) ? sayScope(scope) : scope);
  const day = (moment: string) => formats.longDay(moment, undefined);
  return (
    <section className="card">
      <div>
        <h2>{name}</h2>
        <p className="quiet">{[since ? say("since", { day: day(since) }) : "", lastUsed ? say("used", { day: day(lastUsed) }) : say("neverUsed")].filter(Boolean).join(" · ")}</p>
      </div>
      <ul className="app-scopes">
        {granted.map((scope) => (
          <li key={scope}>
            <span>{words(scope)}</span>
            {granted.length > 1 && scope !== "openid" ? (
              <Button aria-label={say("withdrawWhat", { app: name, what: words(scope) })} isPending={withdraw.isPending && withdraw.variables === scope} onPress={() => withdraw.mutate(scope)}>
                {say("withdraw")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div>
        <Button isPending={disconnect.isPending} onPress={() => disconnect.mutate()}>
          {say("disconnect", { app: name })}
        </Button>
      </div>
    </section>
  );
}
