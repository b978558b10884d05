import { useQuery } from "@tanstack/react-query";
import { useChanges } from "../../../outbox/useChanges";
import { sessionQuery } from "../../../session/session";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

/** How many codes of this training were read here and are not sent yet. */
export function WaitingReadings({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const accountId = useQuery(sessionQuery).data?.accountId;
  const changes = useChanges(accountId ?? "");
  const path = `/api/v1/group-trainings/${id}/check-ins/`;
  const count = changes.filter(({ target, state }) => target.startsWith(path) && state.kind === "waits").length;
  return count > 0 ? <p className="quiet">{say("waiting", { count })}</p> : null;
}
