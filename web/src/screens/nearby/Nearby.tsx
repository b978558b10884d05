import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Page, Segments, Skeleton } from "../../design";
import { canDrawMaps } from "../../map/canDrawMaps";
import { profileQuery } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { Around } from "./Around";
import { Filters } from "./Filters";
import { homeQuery } from "./ground";
import { messages } from "./messages";
import { NoPlace, Results } from "./Results";
import { addressOf, placeOf, searchOf, type NearbySearch } from "./search";
import { useFound } from "./useFound";
import { useNarrow } from "./useNarrow";
import { NearbyMap } from "./NearbyMap";
import "./nearby.css";

export function Screen() {
  const say = useTexts(messages);
  const search: NearbySearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const profile = useQuery(profileQuery);
  const home = useQuery({ ...homeQuery(profile.data?.document.homeRegion), enabled: search.at === undefined && profile.data !== undefined });
  const chosen = search.at === undefined ? undefined : placeOf(search.at);
  const place = chosen ?? home.data ?? undefined;
  const found = useFound(place, search);
  const isNarrow = useNarrow();
  const hasMap = canDrawMaps();
  const go = (change: NearbySearch) => void navigate({ to: "/groups/near", search: searchOf({ ...search, ...change }), replace: true });
  const view = isNarrow && hasMap ? (search.view ?? "list") : "both";
  const isLooking = place === undefined && (profile.isPending || home.isLoading);
  return (
    <Page title={say("title")}>
      <Around isHome={chosen === undefined} onChoose={(at) => go({ at: addressOf(at) })} place={place} />
      <Filters onChange={go} search={search} />
      {isNarrow && hasMap ? (
        <Segments
          label={say("view")}
          onChange={(next) => go({ view: next === "map" ? next : undefined })}
          options={(["list", "map"] as const).map((value) => ({ value, label: say(value) }))}
          value={search.view ?? "list"}
        />
      ) : null}
      {isLooking ? (
        <Skeleton rows={4} />
      ) : (
        <div className={`nearby ${hasMap ? view : "list"}`}>
          {view === "map" ? null : <div className="stack">{place ? <Results found={found} onWiden={(radius) => go({ radius })} place={place} search={search} /> : <NoPlace />}</div>}
          {hasMap && view !== "list" ? <NearbyMap found={found} onChoose={(at) => go({ at: addressOf(at) })} place={place} search={search} /> : null}
        </div>
      )}
    </Page>
  );
}
