import { Link } from "@tanstack/react-router";
import { sayDone } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { useChanges, useSending } from "./useChanges";

/** Has waiting changes sent, and leads to them while there are any. */
export default function Keeper({ accountId }: { readonly accountId: string }) {
  const say = useTexts(messages);
  const changes = useChanges(accountId);
  useSending(accountId, (count) => sayDone(say("sent", { count })));
  const undecided = changes.filter(({ state }) => state.kind !== "waits").length;
  return (
    <div role="status">
      {changes.length > 0 ? (
        <Link className="changes-wait" to="/waiting">
          {undecided > 0 ? say("asks", { count: undecided }) : say("waits", { count: changes.length })}
        </Link>
      ) : null}
    </div>
  );
}
