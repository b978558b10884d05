import { useQuery } from "@tanstack/react-query";
import { Card } from "../../design";
import { useKinds } from "../../gear/gear";
import { KindTile } from "../../gear/KindTile";
import { seenGearQuery, seenPicturesQuery } from "../../people/seen";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** What the other shows of their gear; nothing where there is none. */
export function Gear({ athleteId }: { readonly athleteId: string }) {
  const say = useTexts(messages);
  const gear = useQuery(seenGearQuery(athleteId)).data ?? [];
  const pictures = useQuery(seenPicturesQuery(athleteId)).data?.gear;
  const { kinds } = useKinds();
  if (gear.length === 0) {
    return null;
  }
  return (
    <Card title={say("gear")}>
      <ul className="person-gear">
        {gear.map(({ id, kind, name, brand, model }) => {
          const make = [brand, model].filter(Boolean).join(" ");
          const kindName = kinds.find(({ key }) => key === kind)?.name ?? kind;
          return (
            <li key={id}>
              <KindTile kind={kind} picture={pictures?.get(id)} />
              <span>
                <strong>{name}</strong>
                <span className="quiet">{[kindName, make === name ? "" : make].filter(Boolean).join(" · ")}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
