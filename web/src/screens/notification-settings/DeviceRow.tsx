import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NotificationSchemas } from "@fitconnect/client";
import { Button, sayDone } from "../../design";
import { unsubscribe } from "../../inbox/ownDevice";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface DeviceRowProps {
  readonly device: NotificationSchemas["NotificationDevice"];
  /** Whether it is the browser in which this is shown. */
  readonly isOwn: boolean;
}

export function DeviceRow({ device: { id, name, since }, isOwn }: DeviceRowProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: async () => {
      await demandEmpty(api.DELETE("/api/v1/notifications/devices/{device}", { params: { path: { device: id } } }));
      await (isOwn ? unsubscribe() : undefined);
    },
    onSuccess: () => sayDone(say("removed", { name })),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["notifications"] }),
  });
  return (
    <li className="device">
      <span>
        <strong>{name}</strong> <span className="quiet">{say(isOwn ? "thisBrowser" : "since", { since: new Date(since) })}</span>
      </span>
      <Button aria-label={say("removeDevice", { name })} isPending={remove.isPending} onPress={() => remove.mutate()}>
        {say("remove")}
      </Button>
    </li>
  );
}
