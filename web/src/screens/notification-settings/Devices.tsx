import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Card, Fault, sayDone, Skeleton } from "../../design";
import { devicesQuery } from "../../inbox/preferences";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** The browsers that show notifications; one that is lost or sold is removed here. */
export function Devices() {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const devices = useQuery(devicesQuery);
  const remove = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) => demandEmpty(api.DELETE("/api/v1/notifications/devices/{device}", { params: { path: { device: id } } })),
    onSuccess: (_, { name }) => sayDone(say("removed", { name })),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
  const items = devices.data?.items ?? [];
  return (
    <Card title={say("devices")}>
      <p className="quiet">{say("devicesWhy")}</p>
      {devices.isPending ? <Skeleton rows={2} /> : null}
      {devices.isError ? <Fault failure={devices.error} onRetry={() => void devices.refetch()} /> : null}
      {devices.data && items.length === 0 ? <p>{say("noDevices")}</p> : null}
      <ul className="device-list">
        {items.map(({ id, name, since }) => (
          <li className="device" key={id}>
            <span>
              <strong>{name}</strong> <span className="quiet">{say("since", { since: new Date(since) })}</span>
            </span>
            <Button isPending={remove.isPending && remove.variables.id === id} aria-label={say("removeDevice", { name })} onPress={() => remove.mutate({ id, name })}>
              {say("remove")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
