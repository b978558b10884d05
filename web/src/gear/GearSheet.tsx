import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Fault, Field, Form, Notice, sayDone, Select, Sheet, Skeleton, useDraft } from "../design";
import { api, isOutdated } from "../session/api";
import { useFresh } from "../session/useFresh";
import { useTexts } from "../text/messages";
import { useToday } from "../text/useToday";
import { gearQuery } from "../training/gear";
import { SportSelect } from "../training/SportSelect";
import { MOST_LETTERS, MOST_NOTE_LETTERS, emptyGear, gearDocument, gearDraftOf, gearFaultsOf, gearPatch, type GearDraft, type GearFaults } from "./draft";
import { mount, patchGear, useGear, useGearChange, useKinds, type GearItem } from "./gear";
import { KindSelect } from "./KindSelect";
import { sheetMessages } from "./sheetMessages";
import "../planning/planning.css";

export type GearSheetUse =
  | { readonly act: "add"; /** What a component is for, and its kind. */ readonly carrier?: string; readonly on?: string }
  | { readonly act: "edit" | "replace"; readonly item: GearItem };

interface GearSheetProps {
  readonly use: GearSheetUse;
  readonly onClose: () => void;
  readonly onAdded?: (item: GearItem) => void;
}

const CURRENCIES = ["EUR", "USD", "GBP", "RUB", "CHF", "KZT"];

/** Adds an item, edits one by the version that was read, or has a new one take its place. */
export function GearSheet({ use, onClose, onAdded }: GearSheetProps) {
  const say = useTexts(sheetMessages);
  return (
    <Sheet isOpen onClose={onClose} title={say(use.act, { name: "item" in use ? use.item.name : "" })}>
      {use.act === "add" ? <GearForm onClose={onClose} use={use} {...(onAdded ? { onAdded } : {})} /> : <FreshForm onClose={onClose} use={use} {...(onAdded ? { onAdded } : {})} />}
    </Sheet>
  );
}

interface FreshFormProps extends GearSheetProps {
  readonly use: Extract<GearSheetUse, { readonly item: GearItem }>;
}

/** The form of an item as it stands now. */
function FreshForm({ use, ...rest }: FreshFormProps) {
  const { data, isPending, error, refetch } = useFresh(gearQuery);
  const item = data?.items.find(({ id }) => id === use.item.id);
  return (
    <>
      {isPending ? <Skeleton rows={4} /> : null}
      {error ? <Fault failure={error} onRetry={() => void refetch()} /> : null}
      {item ? <GearForm {...rest} use={{ ...use, item }} /> : null}
    </>
  );
}

function draftOf(use: GearSheetUse): GearDraft {
  if (use.act === "add") {
    return { ...emptyGear, carrier: use.carrier ?? "" };
  }
  return use.act === "edit" ? gearDraftOf(use.item) : { ...gearDraftOf(use.item), boughtOn: "", price: "", note: "" };
}

/** The same key makes the same item once, however often its answer was lost. */
async function save(use: GearSheetUse, draft: GearDraft, key: string): Promise<GearItem> {
  if (use.act === "edit") {
    return patchGear(use.item, gearPatch(draft, gearDraftOf(use.item)));
  }
  const body = gearDocument(draft);
  const header = { "Idempotency-Key": key };
  if (use.act === "replace") {
    return demand(api.POST("/api/v1/gear/{id}/replacements", { params: { path: { id: use.item.id }, header }, body }));
  }
  const added = await demand(api.POST("/api/v1/gear", { params: { header }, body }));
  if (draft.carrier) {
    await mount(added.id, draft.carrier);
  }
  return added;
}

function GearForm({ use, onClose, onAdded }: GearSheetProps) {
  const say = useTexts(sheetMessages);
  const { kinds, read } = useKinds();
  const now = useToday();
  const [draft, setDraft] = useDraft(draftOf(use));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [faults, setFaults] = useState<GearFaults>({});
  const change = useGearChange({
    change: (now: GearDraft) => save(use, now, key),
    onDone: () => sayDone(say(use.act === "edit" ? "saved" : use.act === "replace" ? "replaced" : "added")),
  });
  const write = (part: Partial<GearDraft>) => {
    setDraft(part);
    setKey(crypto.randomUUID());
    setFaults({});
  };
  const fault = (member: keyof GearDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const submit = () => {
    const found = gearFaultsOf(draft, now);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      change.mutate(draft, {
        onSuccess: (item) => {
          onClose();
          onAdded?.(item);
        },
      });
    }
  };
  const on = use.act === "add" ? use.on : undefined;
  const mountsOn = kinds.find(({ key }) => key === draft.kind)?.mountsOn ?? [];
  return (
    <Form isPending={change.isPending} onSubmit={submit}>
      {use.act === "replace" ? <p className="quiet">{say("replaceWhy")}</p> : null}
      {use.act === "add" ? (
        <div className="stack">
          {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
          <KindSelect kinds={on ? kinds.filter((kind) => kind.mountsOn.includes(on)) : kinds} onChange={(kind) => write({ kind, ...(on ? {} : { carrier: "" }) })} value={draft.kind} />
          {fault("kind") ? <p className="fault">{fault("kind")}</p> : null}
        </div>
      ) : null}
      <div className="plan-pair">
        <Field label={say("brand")} maxLength={MOST_LETTERS} onChange={(brand) => write({ brand })} value={draft.brand} />
        <Field label={say("model")} maxLength={MOST_LETTERS} onChange={(model) => write({ model })} value={draft.model} />
      </div>
      <Field fault={fault("name")} label={say("name")} maxLength={MOST_LETTERS} onChange={(name) => write({ name })} value={draft.name} />
      {use.act === "add" && mountsOn.length > 0 ? <CarrierSelect kinds={mountsOn} onChange={(carrier) => write({ carrier })} value={draft.carrier} /> : null}
      {use.act === "add" && draft.kind !== "" && mountsOn.length === 0 ? (
        <SportSelect label={say("sport")} none={say("noSport")} onChange={(sport) => write({ sport })} value={draft.sport} />
      ) : null}
      <Field fault={fault("boughtOn")} label={say("boughtOn")} onChange={(boughtOn) => write({ boughtOn })} type="date" value={draft.boughtOn} />
      <div className="plan-pair">
        <Field fault={fault("price")} inputMode="decimal" label={say("price")} onChange={(price) => write({ price })} value={draft.price} />
        <Select label={say("currency")} onChange={(currency) => write({ currency })} value={draft.currency}>
          {[...new Set([...CURRENCIES, draft.currency])].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </div>
      <Field label={say("note")} lines={3} maxLength={MOST_NOTE_LETTERS} onChange={(note) => write({ note })} value={draft.note} />
      {change.isError ? isOutdated(change.error) ? <Notice kind="danger" title={say("changed")} /> : <Fault failure={change.error} /> : null}
      <Button isPending={change.isPending} kind="primary" type="submit">
        {say(use.act === "edit" ? "save" : use.act === "replace" ? "replaceIt" : "addIt")}
      </Button>
    </Form>
  );
}

interface CarrierSelectProps {
  readonly kinds: readonly string[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function CarrierSelect({ kinds, value, onChange }: CarrierSelectProps) {
  const say = useTexts(sheetMessages);
  const { items = [] } = useGear();
  return (
    <Select label={say("carrier")} onChange={onChange} value={value}>
      <option value="">{say("noCarrier")}</option>
      {items
        .filter(({ kind, retiredAt }) => kinds.includes(kind) && !retiredAt)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Select>
  );
}
