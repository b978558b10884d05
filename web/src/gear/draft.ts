import type { ProfileSchemas } from "@fitconnect/client";
import { readNumber } from "../text/units";
import { isDay, type Day } from "../text/days";
import type { GearItem, GearPatch } from "./gear";

/** An item as it stands in the form. */
export interface GearDraft {
  readonly kind: string;
  readonly name: string;
  readonly brand: string;
  readonly model: string;
  readonly boughtOn: string;
  readonly price: string;
  readonly currency: string;
  readonly note: string;
  /** Whose trainings get the item; only while it is added. */
  readonly sport: string;
  /** What a component is mounted on; only while it is added. */
  readonly carrier: string;
}

export type GearFaults = { readonly [K in keyof GearDraft]?: "nameMissing" | "kindMissing" | "dayWrong" | "priceWrong" };

/** Of names, brands and models. */
export const MOST_LETTERS = 80;
/** Of notes on an item or a service. */
export const MOST_NOTE_LETTERS = 2_000;

export const emptyGear: GearDraft = { kind: "", name: "", brand: "", model: "", boughtOn: "", price: "", currency: "EUR", note: "", sport: "", carrier: "" };

export function gearDraftOf({ kind, name, brand = "", model = "", boughtOn = "", price, note = "" }: GearItem): GearDraft {
  return { ...emptyGear, kind, name, brand, model, boughtOn, price: price ? String(price.amount) : "", currency: price?.currency ?? "EUR", note };
}

/** Brand and model name an item that has no name of its own. */
function nameOf({ name, brand, model }: GearDraft): string {
  return name.trim() || [brand, model].map((each) => each.trim()).filter(Boolean).join(" ").slice(0, MOST_LETTERS);
}

/** A present costs 0. */
function priceOf(text: string): number | undefined {
  return /^0([.,]0+)?$/.test(text.trim()) ? 0 : readNumber(text);
}

export function gearFaultsOf(draft: GearDraft, today: Day): GearFaults {
  return {
    ...(draft.kind === "" ? { kind: "kindMissing" as const } : {}),
    ...(nameOf(draft) === "" ? { name: "nameMissing" as const } : {}),
    ...(draft.boughtOn !== "" && (!isDay(draft.boughtOn) || draft.boughtOn < "1950-01-01" || draft.boughtOn > today) ? { boughtOn: "dayWrong" as const } : {}),
    ...(draft.price.trim() !== "" && priceOf(draft.price) === undefined ? { price: "priceWrong" as const } : {}),
  };
}

export function gearDocument(draft: GearDraft): ProfileSchemas["GearDocument"] {
  const price = priceOf(draft.price);
  return {
    kind: draft.kind,
    name: nameOf(draft),
    ...(draft.brand.trim() ? { brand: draft.brand.trim() } : {}),
    ...(draft.model.trim() ? { model: draft.model.trim() } : {}),
    ...(draft.boughtOn ? { boughtOn: draft.boughtOn } : {}),
    ...(price === undefined ? {} : { price: { amount: price, currency: draft.currency } }),
    ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
    ...(draft.sport ? { defaults: [{ sport: draft.sport }] } : {}),
  };
}

/** The members that the form changed: an emptied field removes its member. */
export function gearPatch(draft: GearDraft, opened: GearDraft): GearPatch {
  const before = membersOf(opened);
  return Object.fromEntries(Object.entries(membersOf(draft)).filter(([member, value]) => JSON.stringify(value) !== JSON.stringify(before[member])));
}

function membersOf(draft: GearDraft): Readonly<Record<string, unknown>> {
  const { name, brand = null, model = null, boughtOn = null, price = null, note = null } = gearDocument(draft);
  return { name, brand, model, boughtOn, price, note };
}
