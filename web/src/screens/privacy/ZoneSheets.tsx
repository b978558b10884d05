import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Fault, Field, Form, Notice, sayDone, Sheet } from "../../design";
import type { Place } from "../../map/circle";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { PlaceChoice } from "./PlaceChoice";
import type { Zone, ZoneList } from "./queries";
import { RadiusField } from "./RadiusField";
import { useZoneSaving, ZonesChanged, type Wanted } from "./useZoneSaving";

const FIRST_RADIUS = 500;

interface NewZoneSheetProps {
  readonly isFull: boolean;
  readonly onClose: () => void;
}

export function NewZoneSheet({ isFull, onClose }: NewZoneSheetProps) {
  const say = useTexts(messages);
  return (
    <Sheet isOpen onClose={onClose} title={say("add")}>
      {isFull ? <p>{say("full")}</p> : <NewZoneForm onClose={onClose} />}
    </Sheet>
  );
}

function NewZoneForm({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const [place, setPlace] = useState<Place>();
  const [name, setName] = useState("");
  const [radius, setRadius] = useState(FIRST_RADIUS);
  const [isChecked, setChecked] = useState(false);
  const save = useZoneSaving({
    send: ({ latitude, longitude, ...wanted }: Wanted & Place, etag) =>
      demand(api.POST("/api/v1/profiles/me/privacy-zones", { params: { header: { "If-Match": etag } }, body: { latitude, longitude, ...wanted } })),
    stands: (zone, wanted) => isAsWanted(zone, wanted) && isAt(zone, wanted),
    onDone: (wanted) => sayDone(say("protectedNow", { name: wanted })),
  });
  const submit = () => {
    setChecked(true);
    if (place && name.trim() !== "") {
      save.mutate({ ...place, name: name.trim(), radiusMeters: radius }, { onSuccess: onClose });
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <PlaceChoice onChoose={setPlace} place={place} radius={radius} />
      {isChecked && !place ? (
        <p className="privacy-fault" role="alert">
          {say("placeMissing")}
        </p>
      ) : null}
      <RadiusField least={200} onChange={setRadius} value={radius} />
      <NameField fault={isChecked && name.trim() === "" ? say("nameMissing") : undefined} name={name} onChange={setName} />
      {save.isError ? <ZoneFault changed="zonesChanged" failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say("protect")}
      </Button>
    </Form>
  );
}

/** About a tenth of a metre. */
const SAME_DEGREES = 1e-6;

function isAsWanted(zone: Zone, { name, radiusMeters }: Wanted): boolean {
  return zone.name === name && zone.radiusMeters === radiusMeters;
}

function isAt(zone: Zone, { latitude, longitude }: Place): boolean {
  return Math.abs(zone.latitude - latitude) < SAME_DEGREES && Math.abs(zone.longitude - longitude) < SAME_DEGREES;
}

interface EditZoneSheetProps {
  readonly zone: Zone;
  /** The list that the person sees it in. */
  readonly list: ZoneList;
  readonly onClose: () => void;
}

export function EditZoneSheet({ zone, list, onClose }: EditZoneSheetProps) {
  const say = useTexts(messages);
  const [name, setName] = useState(zone.name);
  const [radius, setRadius] = useState(zone.radiusMeters);
  const save = useZoneSaving({
    seen: list,
    send: (wanted: Wanted, etag) => demand(api.PUT("/api/v1/profiles/me/privacy-zones/{id}", { params: { path: { id: zone.id }, header: { "If-Match": etag } }, body: wanted })),
    stands: (each, wanted) => each.id === zone.id && isAsWanted(each, wanted),
    onDone: () => sayDone(say("saved")),
  });
  const isNameMissing = name.trim() === "";
  const submit = () => {
    if (!isNameMissing) {
      save.mutate({ name: name.trim(), radiusMeters: radius }, { onSuccess: onClose });
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("edit")}>
      <Form isPending={save.isPending} onSubmit={submit}>
        <NameField fault={isNameMissing ? say("nameMissing") : undefined} name={name} onChange={setName} />
        <RadiusField least={zone.radiusMeters} onChange={setRadius} value={radius} />
        <p className="quiet">{say("onlyWider")}</p>
        {save.isError ? <ZoneFault changed="zoneChanged" failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </Form>
    </Sheet>
  );
}

function ZoneFault({ failure, changed }: { readonly failure: Error; readonly changed: "zoneChanged" | "zonesChanged" }) {
  const say = useTexts(messages);
  return failure instanceof ZonesChanged ? <Notice kind="danger" title={say(changed, { names: failure.names.join(", ") || say("noZones") })} /> : <Fault failure={failure} />;
}

interface NameFieldProps {
  readonly name: string;
  readonly fault: string | undefined;
  readonly onChange: (name: string) => void;
}

function NameField({ name, fault, onChange }: NameFieldProps) {
  const say = useTexts(messages);
  return <Field fault={fault} label={say("name")} maxLength={60} onChange={onChange} value={name} />;
}
