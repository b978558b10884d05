import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, type AuthSchemas } from "@fitconnect/client";
import { useState } from "react";
import { Button, Check, Fault, Field, Form, sayDone, Sheet, Skeleton, useDraft } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { isKnownScope, messages as scopes } from "../../session/messages";
import { useTexts } from "../../text/messages";
import { appFaultsOf, appRequest, emptyApp, OFFERED, type AppDraft, type AppFaults } from "./draft";
import { messages } from "./messages";
import { VendorFault } from "./VendorFault";

interface AppSheetProps {
  /** Absent for one that is to be registered. */
  readonly id: string | undefined;
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

interface Read {
  readonly app: AuthSchemas["VendorAppResponse"];
  readonly etag: string;
}

export function AppSheet({ id, onSecret, onClose }: AppSheetProps) {
  const say = useTexts(messages);
  const read = useQuery({
    queryKey: ["vendor-apps", id],
    queryFn: async (): Promise<Read> => {
      const answer = await api.GET("/api/v1/vendor-apps/{clientId}", { params: { path: { clientId: id ?? "" } } });
      return { app: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
    },
    enabled: id !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Sheet isOpen onClose={onClose} title={say(id === undefined ? "register" : "edit")}>
      {id === undefined ? <AppForm onClose={onClose} onSecret={onSecret} /> : null}
      {id !== undefined && read.isPending ? <Skeleton rows={3} /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data ? (
        <>
          <AppForm onClose={onClose} onSecret={onSecret} read={read.data} />
          <Deletion onClose={onClose} read={read.data} />
        </>
      ) : null}
    </Sheet>
  );
}

interface AppFormProps {
  readonly read?: Read;
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

function AppForm({ read, onSecret, onClose }: AppFormProps) {
  const say = useTexts(messages);
  const sayScope = useTexts(scopes);
  const queries = useQueryClient();
  const [draft, setDraft] = useDraft<AppDraft>(read ? draftOf(read.app) : emptyApp);
  const [faults, setFaults] = useState<AppFaults>({});
  const save = useMutation({
    mutationFn: async () => {
      const body = appRequest(draft);
      if (read) {
        await demand(api.PUT("/api/v1/vendor-apps/{clientId}", { params: { path: { clientId: read.app.clientId ?? "" }, header: { "If-Match": read.etag } }, body }));
        return undefined;
      }
      return (await demand(api.POST("/api/v1/vendor-apps", { body }))).clientSecret;
    },
    onSuccess: async (secret) => {
      if (secret) {
        onSecret(secret);
      }
      await queries.invalidateQueries({ queryKey: ["vendor-apps"] });
      sayDone(say("saved"));
      onClose();
    },
  });
  const write = <M extends keyof AppDraft>(member: M) => (value: AppDraft[M]) => {
    setDraft({ [member]: value });
    setFaults((before) => ({ ...before, [member]: undefined }));
  };
  const fault = (member: keyof AppDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const submit = () => {
    const found = appFaultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      save.mutate();
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <Field fault={fault("name")} label={say("name")} onChange={write("name")} value={draft.name} />
      <Field fault={fault("website")} label={say("website")} onChange={write("website")} type="url" value={draft.website} />
      <Field fault={fault("redirects")} label={say("redirects")} lines={3} onChange={write("redirects")} value={draft.redirects} />
      <fieldset className="vendor-scopes">
        <legend>{say("scopes")}</legend>
        {[...new Set([...OFFERED, ...draft.scopes])].map((scope) => (
          <Check
            isChecked={draft.scopes.includes(scope)}
            key={scope}
            onChange={(isChecked) => write("scopes")(isChecked ? [...draft.scopes, scope] : draft.scopes.filter((each) => each !== scope))}
          >
            {isKnownScope(scope) ? sayScope(scope) : scope}
          </Check>
        ))}
        {fault("scopes") ? <p className="fault">{fault("scopes")}</p> : null}
      </fieldset>
      {read?.app.status === "approved" ? <p className="quiet">{say("approvalAgain")}</p> : null}
      {save.isError ? <VendorFault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say(read ? "save" : "register")}
      </Button>
    </Form>
  );
}

function draftOf({ name = "", website = "", redirectUris = [], scopes: asked = [] }: Read["app"]): AppDraft {
  return { name, website, redirects: redirectUris.join("\n"), scopes: asked };
}

/** Ends the secret and all tokens for good, so that it asks. */
function Deletion({ read, onClose }: { readonly read: Read; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const remove = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/vendor-apps/{clientId}", { params: { path: { clientId: read.app.clientId ?? "" }, header: { "If-Match": read.etag } } })),
    onSuccess: async () => {
      onClose();
      sayDone(say("deleted", { name: read.app.name ?? "" }));
      await queries.invalidateQueries({ queryKey: ["vendor-apps"] });
    },
  });
  return (
    <div className="stack">
      {isSure ? <p>{say("deleteWhy")}</p> : null}
      {remove.isError ? <VendorFault failure={remove.error} /> : null}
      <div>
        <Button isPending={remove.isPending} kind={isSure ? "danger" : "plain"} onPress={() => (isSure ? remove.mutate() : setSure(true))}>
          {say(isSure ? "deleteSure" : "delete")}
        </Button>
      </div>
    </div>
  );
}
