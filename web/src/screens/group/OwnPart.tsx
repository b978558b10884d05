import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Button, Fault, Notice, sayDone } from "../../design";
import type { Group } from "../../groups/group";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** What the person is to the group training, and can become. */
export function OwnPart({ group }: { readonly group: Group }) {
  const say = useTexts(messages);
  const { join, leave, isPending, failure } = usePart(group);
  const { state, waitingBefore } = group.participation ?? {};
  const isFull = group.capacity !== undefined && (group.going >= group.capacity || group.waiting > 0);
  const isIn = state === "going" || state === "waiting";
  if (state === "removed") {
    return <Notice title={say("removed")} />;
  }
  return (
    <div className="stack">
      {waitingBefore === undefined ? null : <p>{say("before", { count: waitingBefore })}</p>}
      {failure ? <Fault failure={failure} /> : null}
      <div className="inline">
        {isIn ? null : (
          <Button isPending={isPending} kind="primary" onPress={join}>
            {say(isFull ? "joinQueue" : "join")}
          </Button>
        )}
        {isIn && !group.organises ? (
          <Button isPending={isPending} onPress={leave}>
            {say("leave")}
          </Button>
        ) : null}
        {state === "invited" ? (
          <Button isPending={isPending} kind="plain" onPress={leave}>
            {say("decline")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function usePart({ id }: Group) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["groups"] });
  const params = { path: { id } };
  const join = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/group-trainings/{id}/participation", { params })),
    onSuccess: async ({ participation }) => {
      await refresh();
      sayDone(say(participation?.state === "waiting" ? "queued" : "joined"));
    },
  });
  const leave = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/participation", { params })),
    onSuccess: async () => {
      await refresh();
      sayDone(say("left"), () => join.mutate());
    },
  });
  return {
    join: () => join.mutate(),
    leave: () => leave.mutate(),
    isPending: join.isPending || leave.isPending,
    failure: join.error ?? leave.error,
  };
}
