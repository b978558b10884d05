import { useMutation } from "@tanstack/react-query";
import { demand, type AuthSchemas } from "@fitconnect/client";
import { Button, ButtonLink, Notice, Tag } from "../../design";
import { api } from "../../session/api";
import { isKnownScope, messages as scopes } from "../../session/messages";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages as watching } from "../vendor-app/messages";
import { messages } from "./messages";
import { VendorFault } from "./VendorFault";

const DAYS_TO_CHANGE_OVER = 7;

interface AppCardProps {
  readonly app: AuthSchemas["VendorAppResponse"];
  readonly onChange: () => void;
  readonly onSecret: (secret: string) => void;
}

/** What an application is, whether it is approved, and its keys. */
export function AppCard({ app, onChange, onSecret }: AppCardProps) {
  const say = useTexts(messages);
  const sayScope = useTexts(scopes);
  const sayWatching = useTexts(watching);
  const formats = useFormats();
  const rotate = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/vendor-apps/{clientId}/secrets", { params: { path: { clientId: app.clientId ?? "" } }, body: { previousValidDays: DAYS_TO_CHANGE_OVER } })),
    onSuccess: ({ clientSecret = "" }) => onSecret(clientSecret),
  });
  return (
    <section className="card">
      <div className="vendor-head">
        <h2>{app.name}</h2>
        <Tag>{say(app.status ?? "unapproved")}</Tag>
      </div>
      {app.reason ? (
        <Notice kind="danger" title={say("reason")}>
          {app.reason}
        </Notice>
      ) : null}
      {app.waiting ? <p className="quiet">{say("waiting")}</p> : null}
      <dl className="vendor-facts">
        <div>
          <dt>{say("clientId")}</dt>
          <dd>
            <code>{app.clientId}</code>
          </dd>
        </div>
        <div>
          <dt>{say("redirectsName")}</dt>
          <dd>
            <ul>
              {(app.redirectUris ?? []).map((address) => (
                <li key={address}>
                  <code>{address}</code>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{say("scopes")}</dt>
          <dd>{(app.scopes ?? []).map((scope) => (isKnownScope(scope) ? sayScope(scope) : scope)).join(" · ")}</dd>
        </div>
        {app.registeredAt ? (
          <div>
            <dt>{say("registered")}</dt>
            <dd>{formats.longDay(app.registeredAt, undefined)}</dd>
          </div>
        ) : null}
      </dl>
      {rotate.isError ? <VendorFault failure={rotate.error} /> : null}
      <div className="inline">
        <ButtonLink to={`/vendor/${app.clientId ?? ""}`}>{sayWatching("open")}</ButtonLink>
        <Button aria-label={`${say("change")}: ${app.name}`} onPress={onChange}>
          {say("change")}
        </Button>
        <Button isPending={rotate.isPending} onPress={() => rotate.mutate()}>
          {say("newSecret")}
        </Button>
      </div>
      <p className="quiet">{say("newSecretWhy")}</p>
    </section>
  );
}
