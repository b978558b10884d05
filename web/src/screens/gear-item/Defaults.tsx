import { useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { Button, Card, sayDone, Select } from "../../design";
import { patchGear, useGearChange, type GearItem } from "../../gear/gear";
import { gearQuery } from "../../training/gear";
import { useTexts } from "../../text/messages";
import { SportSelect } from "../../training/SportSelect";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

type Default = GearItem["defaults"][number];

const PLACES = { anywhere: undefined, outdoors: false, indoors: true } as const;
type Place = keyof typeof PLACES;

/** The sports whose new trainings get the item. */
export function Defaults({ item }: { readonly item: GearItem }) {
  const say = useTexts(messages);
  const sport = useSports();
  const save = useDefaults(item);
  const others = (each: Default) => item.defaults.filter((other) => other !== each);
  return (
    <Card title={say("defaults")}>
      <p className="quiet">{say(item.defaults.length > 0 ? "defaultsWhy" : "defaultsNone")}</p>
      <ul className="gear-defaults">
        {item.defaults.map((each) => (
          <li key={`${each.sport} ${each.indoor}`}>
            <strong>{sport(each.sport).name}</strong>
            <Select hideLabel label={say("place", { sport: sport(each.sport).name })} onChange={(place) => save([...others(each), at(each.sport, place as Place)])} value={placeOf(each)}>
              {(Object.keys(PLACES) as Place[]).map((place) => (
                <option key={place} value={place}>
                  {say(place)}
                </option>
              ))}
            </Select>
            <Button aria-label={say("removeSport", { sport: sport(each.sport).name })} kind="icon" onPress={() => save(others(each))}>
              <X aria-hidden size={18} />
            </Button>
          </li>
        ))}
      </ul>
      <SportSelect label={say("addSport")} none={say("chooseSport")} onChange={(key) => (key ? save([...item.defaults, { sport: key }]) : undefined)} value="" />
    </Card>
  );
}

function placeOf({ indoor }: Default): Place {
  return indoor === undefined ? "anywhere" : indoor ? "indoors" : "outdoors";
}

function at(sport: string, place: Place): Default {
  const indoor = PLACES[place];
  return indoor === undefined ? { sport } : { sport, indoor };
}

/** Saves at once; the toast puts back what was, on the version that stands then. */
function useDefaults(item: GearItem): (defaults: readonly Default[]) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const save = useGearChange(async (defaults: readonly Default[]) => {
    const { items } = await queries.fetchQuery({ ...gearQuery, staleTime: 0 });
    return patchGear(items.find(({ id }) => id === item.id) ?? item, { defaults: [...defaults] });
  });
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  return (defaults) => {
    const before = item.defaults;
    save.mutate(defaults, { onSuccess: () => sayDone(say("defaultsSaved"), () => save.mutate(before, { onError })), onError });
  };
}
