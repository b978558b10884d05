import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { MapPinOff, Plus } from "lucide-react";
import { useMemo } from "react";
import { Button, Card, Empty, Fault, sayDone, Skeleton } from "../../design";
import { canDrawMaps } from "../../map/canDrawMaps";
import { PlaceMap } from "../../map/PlaceMap";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { MOST_ZONES, useZoneRemoval, zonesQuery, type Zone } from "./queries";
import { NEW, type PrivacySearch } from "./screen";
import { useLength } from "./useLength";
import { EditZoneSheet, NewZoneSheet } from "./ZoneSheets";

const TOLD = { radius: 500, cut: 3_000 };

export function Zones() {
  const say = useTexts(messages);
  const length = useLength();
  const read = useQuery(zonesQuery);
  const list = read.data;
  const isFull = list !== undefined && list.zones.length >= MOST_ZONES;
  const search: PrivacySearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = (zone?: string) => void navigate({ to: "/privacy", search: zone ? { zone } : {} });
  const close = () => open();
  const edited = list?.zones.find(({ id }) => id === search.zone);
  const add = (
    <Button kind="primary" onPress={() => open(NEW)}>
      <Plus aria-hidden size={18} />
      {say("add")}
    </Button>
  );
  return (
    <Card title={say("zones")} why={say("zonesWhy", { small: length(TOLD.cut), radius: length(TOLD.radius) })}>
      {read.isPending ? <Skeleton rows={1} tall /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {list?.zones.length === 0 ? (
        <Empty acts={add} icon={MapPinOff} title={say("zonesEmpty")}>
          {say("zonesEmptyWhy")}
        </Empty>
      ) : null}
      {list && list.zones.length > 0 ? (
        <>
          <ZonesMap places={list.zones} />
          <ZoneRows onOpen={open} zones={list.zones} />
          {isFull ? null : <div>{add}</div>}
          <p className="quiet">{isFull ? say("full") : say("used", { count: list.zones.length, most: MOST_ZONES })}</p>
        </>
      ) : null}
      {search.zone === NEW ? <NewZoneSheet isFull={isFull} onClose={close} /> : null}
      {edited && list ? <EditZoneSheet key={edited.id} list={list} onClose={close} zone={edited} /> : null}
    </Card>
  );
}

function ZonesMap({ places }: { readonly places: readonly Zone[] }) {
  const say = useTexts(messages);
  const circles = useMemo(() => places.map(({ centerLatitude: latitude, centerLongitude: longitude, radiusMeters }) => ({ latitude, longitude, radiusMeters })), [places]);
  return canDrawMaps() ? <PlaceMap circles={circles} label={say("zonesMap")} places={places} /> : null;
}

function ZoneRows({ zones, onOpen }: { readonly zones: readonly Zone[]; readonly onOpen: (id: string) => void }) {
  const say = useTexts(messages);
  const length = useLength();
  const remove = useZoneRemoval();
  return (
    <ul className="privacy-zones">
      {zones.map((zone) => (
        <li key={zone.id}>
          <span className="privacy-zone">
            <strong>{zone.name}</strong>
            <span className="quiet">{say("radiusIs", { radius: length(zone.radiusMeters) })}</span>
          </span>
          <Button aria-label={say("changeWhich", { name: zone.name })} kind="plain" onPress={() => onOpen(zone.id)}>
            {say("change")}
          </Button>
          <Button
            aria-label={say("removeWhich", { name: zone.name })}
            kind="plain"
            onPress={() => {
              const { undo, settle } = remove(zone);
              sayDone(say("removed", { name: zone.name }), undo, settle);
            }}
          >
            {say("remove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
