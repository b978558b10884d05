import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, sayDone } from "../../design";
import { hindrance, keepOwnDevice, ownDeviceName, subscribe } from "../../inbox/ownDevice";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Lets this browser show notifications, or says why it cannot. */
export function OwnDevice({ applicationServerKey }: { readonly applicationServerKey: string }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [hindered, setHindered] = useState(hindrance);
  const add = useMutation({
    mutationFn: async () => {
      const { endpoint = "", keys = {} } = (await subscribe(applicationServerKey)) ?? {};
      if (endpoint) {
        const registration = { endpoint, keys: { p256dh: keys.p256dh ?? "", auth: keys.auth ?? "" }, name: ownDeviceName() };
        keepOwnDevice((await demand(api.POST("/api/v1/notifications/devices", { body: registration }))).id);
      }
      setHindered(hindrance());
    },
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["notifications"] }),
  });
  return hindered ? (
    <p className="quiet">{say(hindered)}</p>
  ) : (
    <div className="inline">
      <Button isPending={add.isPending} kind="primary" onPress={() => add.mutate()}>
        {say("showHere")}
      </Button>
    </div>
  );
}
