import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, type AuthSchemas } from "@fitconnect/client";
import { useState, type FormEvent } from "react";
import { Button, Fault, Field, sayDone, Sheet, Skeleton } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { appFaultsOf, appRequest, type AppDraft, type AppFaults } from "./draft";
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
      {read.data ? <AppForm key={read.data.etag} onClose={onClose} onSecret={onSecret} read={read.data} /> : null}
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
  const queries = useQueryClient();
  const [draft, setDraft] = useState<AppDraft>({ name: read?.app.name ?? "", website: read?.app.website ?? "", redirects: (read?.app.redirectUris ?? []).join("\n") });
  const [faults, setFaults] = useState<AppFaults>({});
  const save = useMutation({
    mutationFn: async () => {
      const body = appRequest(draft, read?.app.scopes);
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
  const write = (member: keyof AppDraft) => (value: string) => {
    setDraft((before) => ({ ...before, [member]: value }));
    setFaults((before) => ({ ...before, [member]: undefined }));
  };
  const fault = (member: keyof AppDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = appFaultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      save.mutate();
    }
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field fault={fault("name")} label={say("name")} onChange={write("name")} value={draft.name} />
      <Field fault={fault("website")} label={say("website")} onChange={write("website")} type="url" value={draft.website} />
      <Field fault={fault("redirects")} label={say("redirects")} lines={3} onChange={write("redirects")} value={draft.redirects} />
      {save.isError ? <VendorFault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say(read ? "save" : "register")}
      </Button>
    </form>
  );
}
