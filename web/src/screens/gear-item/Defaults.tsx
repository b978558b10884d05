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

/** What a change gave to an item and took from it; from others too, as one item of a kind has a sport. */
interface Shift {
  readonly id: string;
  readonly given: readonly Default[];
  readonly taken: readonly Default[];
}

/** Changes the defaults that stand now; the toast turns back what the change did, and nothing that was done since. */
function useDefaults(item: GearItem): (edit: Edit) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const read = async () => (await queries.fetchQuery({ ...gearQuery, staleTime: 0 })).items;
  const onFailed = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const save = useGearChange({
    scope: item.id,
    change: async (edit: Edit) => {
      const before = await read();
      const now = before.find(({ id }) => id === item.id) ?? item;
      await patchGear(now, { defaults: [...edit(now.defaults)] });
      return shiftsOf(before, await read());
    },
    onDone: (shifts) => sayDone(say("defaultsSaved"), () => undo.mutate(shifts)),
    onFailed,
  });
  const undo = useGearChange({
    scope: item.id,
    change: async (shifts: readonly Shift[]) => {
      const items = await read();
      for (const { id, given, taken } of shifts) {
        const now = items.find((each) => each.id === id);
        if (now) {
          await patchGear(now, { defaults: [...without(now.defaults, [...given, ...taken]), ...taken] });
        }
      }
    },
    onFailed,
  });
  return (edit) => save.mutate(edit);
}

/** First the item that gained, so that it loses before the others are given theirs. */
function shiftsOf(before: readonly GearItem[], after: readonly GearItem[]): readonly Shift[] {
  return after
    .flatMap(({ id, defaults }) => {
      const former = before.find((each) => each.id === id)?.defaults ?? [];
      const [given, taken] = [without(defaults, former), without(former, defaults)];
      return given.length + taken.length > 0 ? [{ id, given, taken }] : [];
    })
    .sort((one, other) => other.given.length - one.given.length);
}

function without(all: readonly Default[], some: readonly Default[]): readonly Default[] {
  return all.filter((each) => !some.some((other) => isSame(each, other)));
}
