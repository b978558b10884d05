import { useQuery } from "@tanstack/react-query";
import { clubQuery } from "../../clubs/club";
import { useKinds } from "../../gear/gear";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regionName } from "../../text/regions";
import { useSports } from "../../training/sports";
import type { Campaign } from "./campaigns";
import { formMessages } from "./formMessages";

type Condition = Campaign["plan"]["conditions"][number];

const HUNDRED = 100;

/** For whom a campaign is, in words. */
export function SegmentWords({ conditions }: Pick<Campaign["plan"], "conditions">) {
  const say = useTexts(formMessages);
  return conditions.length === 0 ? (
    <p>{say("everyone")}</p>
  ) : (
    <ul>
      {conditions.map((condition) => (
        <li key={JSON.stringify(condition)}>
          <ConditionWords condition={condition} />
        </li>
      ))}
    </ul>
  );
}

function ConditionWords({ condition }: { readonly condition: Condition }) {
  const say = useTexts(formMessages);
  const language = useLanguage();
  const sportOf = useSports();
  const { kinds } = useKinds();
  const { anySport, anyRegion, wornGear, anyClub, fromLevel } = condition;
  if (anySport) {
    return say("bySport", { names: anySport.map((key) => sportOf(key).name).join(", ") });
  }
  if (anyRegion) {
    return say("byRegion", { names: anyRegion.map((code) => regionName(code, language)).join(", ") });
  }
  if (wornGear) {
    const { gearKind, fromShare } = wornGear;
    return say("byWear", { kind: kinds.find(({ key }) => key === gearKind)?.name ?? gearKind, percent: Math.round(fromShare * HUNDRED) });
  }
  if (fromLevel !== undefined) {
    return say("byLevel", { level: fromLevel });
  }
  return (
    <>
      {say("byClub")}
      {anyClub?.map((id, place) => (
        <span key={id}>
          {place > 0 ? ", " : " "}
          <ClubName id={id} />
        </span>
      ))}
    </>
  );
}

/** The name of a club; its id while it is not known, or for one that the editor does not see. */
function ClubName({ id }: { readonly id: string }) {
  return <>{useClubName(id)}</>;
}

export function useClubName(id: string): string {
  const { data } = useQuery({ ...clubQuery(id), enabled: id !== "", retry: false });
  return data?.club.name ?? id;
}
