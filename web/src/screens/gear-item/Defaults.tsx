import { useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { Button, Card, Pick, sayDone } from "../../design";
import { patchGear, useGearChange, type GearItem } from "../../gear/gear";
import { gearQuery } from "../../training/gear";
import { useTexts } from "../../text/messages";
import { SportPick } from "../../training/SportPick";
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
  return (
    <Card title={say("defaults")}>
      <p className="quiet">{say(item.defaults.length > 0 ? "defaultsWhy" : "defaultsNone")}</p>
      <ul className="gear-defaults">
        {item.defaults.map((each) => (
          <li key={`${each.sport} ${each.indoor}`}>
            <strong>{sport(each.sport).name}</strong>
            <Pick
              act={say("setPlace")}
              hideLabel
              label={say("place", { sport: sport(each.sport).name })}
              onPick={(place) => save((now) => [...now.filter((other) => !isSame(other, each)), at(each.sport, place as Place)])}
              options={(Object.keys(PLACES) as Place[]).map((place) => ({ id: place, name: say(place) }))}
              value={placeOf(each)}
            />
            <Button aria-label={say("removeSport", { sport: sport(each.sport).name })} kind="icon" onPress={() => save((now) => now.filter((other) => !isSame(other, each)))}>
              <X aria-hidden size={18} />
            </Button>
          </li>
        ))}
      </ul>
      <SportPick
        act={say("add")}
        except={item.defaults.filter((each) => placeOf(each) === "anywhere").map((each) => each.sport)}
        label={say("addSport")}
        none={say("chooseSport")}
        onPick={(key) => save((now) => [...now, { sport: key }])}
      />
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

function isSame(one: Default, other: Default): boolean {
  return one.sport === other.sport && one.indoor === other.indoor;
}

type Edit = (now: readonly Default[]) => readonly Default[];

/** Changes the defaults that stand now; the toast puts back those, also of the items that lost theirs to this one. */
function useDefaults(item: GearItem): (edit: Edit) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const read = async () => (await queries.fetchQuery({ ...gearQuery, staleTime: 0 })).items;
  const save = useGearChange(async (edit: Edit) => {
    const before = await read();
    const now = before.find(({ id }) => id === item.id) ?? item;
    await patchGear(now, { defaults: [...edit(now.defaults)] });
    return before;
  }, item.id);
  const undo = useGearChange(async (before: readonly GearItem[]) => {
    const former = new Map(before.map(({ id, defaults }) => [id, defaults]));
    for (const each of await read()) {
      const defaults = former.get(each.id);
      if (defaults && JSON.stringify(defaults) !== JSON.stringify(each.defaults)) {
        await patchGear(each, { defaults: [...defaults] });
      }
    }
  }, item.id);
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  return (edit) => save.mutate(edit, { onSuccess: (before) => sayDone(say("defaultsSaved"), () => undo.mutate(before, { onError })), onError });
}
