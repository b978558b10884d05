import { MapPin, MapPinOff } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Skeleton } from "../../design";
import { GroupRow } from "../../groups/GroupRow";
import type { Place } from "../../map/circle";
import { joined } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { RADII, USUAL_RADIUS, USUAL_SPAN, type NearbySearch } from "./search";
import { useAway } from "./useAway";
import type { Found } from "./useFound";

interface ResultsProps {
  readonly place: Place;
  readonly search: NearbySearch;
  readonly found: Found;
  readonly onWiden: (radius: number) => void;
}

/** What was found, by start. */
export function Results({ place, search, found, onWiden }: ResultsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { pages, groups } = found;
  const { radius = USUAL_RADIUS, days = USUAL_SPAN } = search;
  const values = { radius: joined(formats.roundDistance(radius)), days };
  if (pages.isPending) {
    return <Skeleton rows={4} />;
  }
  if (pages.isError && groups.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (groups.length === 0) {
    const wider = RADII.find((each) => each > radius);
    return (
      <Empty
        acts={wider ? <Button onPress={() => onWiden(wider)}>{say("wider", { radius: joined(formats.roundDistance(wider)) })}</Button> : null}
        icon={MapPinOff}
        title={say("nothing")}
      >
        {say("nothingWhy", values)}
      </Empty>
    );
  }
  return (
    <>
      <List found={found} place={place} />
      {pages.isFetchNextPageError ? <Fault failure={pages.error} onRetry={() => void pages.fetchNextPage()} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : (
        <p className="quiet">{say("end", values)}</p>
      )}
    </>
  );
}

/** A row that the pointer or the focus is on is drawn larger on the map. */
function List({ found: { groups, picked, onPick }, place }: Pick<ResultsProps, "found" | "place">) {
  const say = useTexts(messages);
  const away = useAway(place);
  return (
    <ul aria-label={say("found")} className="group-list">
      {groups.map((group) => (
        <li className={group.id === picked ? "picked" : undefined} key={group.id} onFocus={() => onPick(group.id)} onPointerEnter={() => onPick(group.id)}>
          <GroupRow group={group} note={away(group)} />
        </li>
      ))}
    </ul>
  );
}

/** Before a place is known. */
export function NoPlace() {
  const say = useTexts(messages);
  return (
    <Empty acts={<ButtonLink to="/profile">{say("toProfile")}</ButtonLink>} icon={MapPin} title={say("noPlace")}>
      {say("noPlaceWhy")}
    </Empty>
  );
}
