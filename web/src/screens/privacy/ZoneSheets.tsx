import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState, type FormEvent } from "react";
import { Button, Fault, Field, sayDone, Sheet } from "../../design";
import type { Place } from "../../map/circle";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { PlaceChoice } from "./PlaceChoice";
import { zonesQuery, type Zone } from "./queries";
import { RadiusField } from "./RadiusField";

const FIRST_RADIUS = 500;

function useSaving<T>(save: (variables: T) => Promise<unknown>, onClose: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: zonesQuery.queryKey });
      onClose();
    },
  });
}

export function NewZoneSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const [place, setPlace] = useState<Place>();
  const [name, setName] = useState("");
  const [radius, setRadius] = useState(FIRST_RADIUS);
  const [isChecked, setChecked] = useState(false);
  const save = useSaving(async (chosen: Place) => {
    await demand(api.POST("/api/v1/profiles/me/privacy-zones", { body: { latitude: chosen.latitude, longitude: chosen.longitude, name: name.trim(), radiusMeters: radius } }));
    sayDone(say("protectedNow", { name: name.trim() }));
  }, onClose);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (place && name.trim() !== "") {
      save.mutate(place);
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("add")}>
      <form className="stack" noValidate onSubmit={submit}>
        <PlaceChoice onChoose={setPlace} place={place} radius={radius} />
        {isChecked && !place ? (
          <p className="privacy-fault" role="alert">
            {say("placeMissing")}
          </p>
        ) : null}
        <RadiusField least={200} onChange={setRadius} value={radius} />
        <NameField fault={isChecked && name.trim() === "" ? say("nameMissing") : undefined} name={name} onChange={setName} />
        {save.isError ? <Fault failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("protect")}
        </Button>
      </form>
    </Sheet>
  );
}

export function EditZoneSheet({ zone, onClose }: { readonly zone: Zone; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const [name, setName] = useState(zone.name);
  const [radius, setRadius] = useState(zone.radiusMeters);
  const save = useSaving(async () => {
    await demand(api.PUT("/api/v1/profiles/me/privacy-zones/{id}", { params: { path: { id: zone.id } }, body: { name: name.trim(), radiusMeters: radius } }));
    sayDone(say("saved"));
  }, onClose);
  const isNameMissing = name.trim() === "";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isNameMissing) {
      save.mutate(undefined);
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("edit")}>
      <form className="stack" noValidate onSubmit={submit}>
        <NameField fault={isNameMissing ? say("nameMissing") : undefined} name={name} onChange={setName} />
        <RadiusField least={zone.radiusMeters} onChange={setRadius} value={radius} />
        <p className="quiet">{say("onlyWider")}</p>
        {save.isError ? <Fault failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </form>
    </Sheet>
  );
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
