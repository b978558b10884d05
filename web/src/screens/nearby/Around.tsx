import { useMutation, useQuery } from "@tanstack/react-query";
import { LocateFixed } from "lucide-react";
import { Button } from "../../design";
import type { Place } from "../../map/circle";
import { readPosition } from "../../map/position";
import { useTexts } from "../../text/messages";
import { nameQuery } from "./ground";
import { messages } from "./messages";

interface AroundProps {
  readonly place: Place | undefined;
  /** Whether the place was not chosen, but is that of the home region. */
  readonly isHome: boolean;
  readonly onChoose: (place: Place) => void;
}

/** Around which place is searched, and the way to the person's own; the browser is asked on the button alone. */
export function Around({ place, isHome, onChoose }: AroundProps) {
  const say = useTexts(messages);
  const locate = useMutation({ mutationFn: readPosition, onSuccess: onChoose });
  return (
    <div className="stack">
      {place ? <Where place={place} /> : null}
      {place && isHome ? <p className="quiet">{say("homeNote")}</p> : null}
      <div className="inline">
        <Button isPending={locate.isPending} onPress={() => locate.mutate()}>
          <LocateFixed aria-hidden size={18} />
          {say(locate.isPending ? "locating" : "here")}
        </Button>
        <span className="quiet">{say("hereWhy")}</span>
      </div>
      {locate.isError ? (
        <p className="nearby-fault" role="alert">
          {say("notHere")}
        </p>
      ) : null}
    </div>
  );
}

function Where({ place }: { readonly place: Place }) {
  const say = useTexts(messages);
  const name = useQuery(nameQuery(place)).data;
  return (
    <p>
      <strong>{say("around", { place: name ?? say("chosenPlace") })}</strong>
    </p>
  );
}
