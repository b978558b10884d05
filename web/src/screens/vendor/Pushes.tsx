import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Link } from "@tanstack/react-router";
import { Card, Fault, Skeleton } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { addressOf } from "../../training/training";
import { messages } from "./messages";

const SHOWN = 100;
const STATES = { received: "received", decoding: "decoding", done: "done", refused: "refusedPush", failed: "failed" } as const;

/** What these applications pushed to the vendor's own account, with what was wrong. */
export function Pushes({ clients }: { readonly clients: readonly string[] }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const imports = useQuery({
    queryKey: ["imports", "list", SHOWN],
    queryFn: async () => (await demand(api.GET("/api/v1/imports", { params: { query: { limit: SHOWN } } }))).items ?? [],
  });
  const pushes = (imports.data ?? []).filter(({ source }) => source?.clientId !== undefined && clients.includes(source.clientId));
  return (
    <Card title={say("pushes")}>
      <p className="quiet">{say("pushesWhy")}</p>
      {imports.isPending ? <Skeleton rows={2} /> : null}
      {imports.isError ? <Fault failure={imports.error} onRetry={() => void imports.refetch()} /> : null}
      {imports.data && pushes.length === 0 ? <p>{say("pushesNone")}</p> : null}
      <ul className="vendor-pushes">
        {pushes.map(({ id, fileName, receivedAt, state, refusal, trainings = [] }) => (
          <li key={id}>
            <span className="vendor-push-head">
              <strong>{fileName ?? id}</strong>
              <span className="quiet">
                {receivedAt ? `${formats.day(receivedAt, undefined)} ${formats.timeOfDay(receivedAt, undefined)} · ` : ""}
                {say(STATES[state ?? "received"])}
              </span>
            </span>
            {refusal?.detail ? <span>{refusal.detail}</span> : null}
            {trainings.map(({ id: training }) => (training ? <Link key={training} to={addressOf({ id: training })}>{say("seeTraining")}</Link> : null))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
