import type { Day } from "../../text/days";
import { isDay } from "../../text/days";
import type { Campaign, CampaignPlan } from "./campaigns";

/** One form of the campaign, as it stands in the form. */
export interface VariantDraft {
  readonly titleEn: string;
  readonly titleRu: string;
  readonly textEn: string;
  readonly textRu: string;
  readonly productId: string;
}

/** A campaign as it stands in the form: text, also where numbers are meant. */
export interface CampaignDraft {
  readonly name: string;
  readonly region: string;
  readonly sport: string;
  readonly gearKind: string;
  /** Id of a club; empty for any. */
  readonly club: string;
  readonly level: string;
  readonly from: string;
  readonly until: string;
  readonly priority: string;
  readonly budget: string;
  readonly perPerson: string;
  readonly variants: readonly VariantDraft[];
}

export type CampaignFault = "nameMissing" | "dayWrong" | "untilWrong" | "numberWrong" | "levelWrong" | "textMissing" | "productWrong";
export type CampaignFaults = Partial<Record<"name" | "level" | "from" | "until" | "priority" | "budget" | "perPerson", CampaignFault>> & { readonly variants: readonly (CampaignFault | undefined)[] };

const KEYS = ["a", "b", "c", "d", "e"];
export const MOST_VARIANTS = KEYS.length;
const PRODUCT = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** From which share of its life an item counts as worn. */
const WORN = 0.8;

export const emptyVariant: VariantDraft = { titleEn: "", titleRu: "", textEn: "", textRu: "", productId: "" };

export function emptyCampaign(from: Day, until: Day): CampaignDraft {
  return { name: "", region: "", sport: "", gearKind: "", club: "", level: "", from, until, priority: "10", budget: "10000", perPerson: "2", variants: [emptyVariant] };
}

export function draftOf({ name, conditions, from, until, priority, budget, perPerson, variants }: Campaign["plan"]): CampaignDraft {
  return {
    name,
    region: conditions.flatMap(({ anyRegion = [] }) => anyRegion)[0] ?? "",
    sport: conditions.flatMap(({ anySport = [] }) => anySport)[0] ?? "",
    gearKind: conditions.flatMap(({ wornGear }) => (wornGear ? [wornGear.gearKind] : []))[0] ?? "",
    club: conditions.flatMap(({ anyClub = [] }) => anyClub)[0] ?? "",
    level: String(conditions.find(({ fromLevel }) => fromLevel !== undefined)?.fromLevel ?? ""),
    from: from.slice(0, 10),
    until: until.slice(0, 10),
    priority: String(priority),
    budget: String(budget),
    perPerson: String(perPerson),
    variants: variants.map(({ title, text, productId }) => ({ titleEn: title.en, titleRu: title.ru, textEn: text.en, textRu: text.ru, productId })),
  };
}

export function planOf(draft: CampaignDraft): CampaignPlan {
  return {
    name: draft.name.trim(),
    conditions: [
      ...(draft.region ? [{ anyRegion: [draft.region] }] : []),
      ...(draft.sport ? [{ anySport: [draft.sport] }] : []),
      ...(draft.gearKind ? [{ wornGear: { gearKind: draft.gearKind, fromShare: WORN } }] : []),
      ...(draft.club ? [{ anyClub: [draft.club] }] : []),
      ...(isLevel(draft.level) ? [{ fromLevel: Number(draft.level) }] : []),
    ],
    from: `${draft.from}T00:00:00Z`,
    until: `${draft.until}T00:00:00Z`,
    priority: Number(draft.priority),
    budget: Number(draft.budget),
    perPerson: Number(draft.perPerson),
    variants: draft.variants.map((variant, index) => ({
      key: KEYS[index] ?? "a",
      weight: 1,
      title: { en: variant.titleEn.trim(), ru: variant.titleRu.trim() },
      text: { en: variant.textEn.trim(), ru: variant.textRu.trim() },
      productId: variant.productId.trim(),
    })),
  };
}

export function faultsOf(draft: CampaignDraft): CampaignFaults {
  return {
    ...(draft.name.trim() ? {} : { name: "nameMissing" as const }),
    ...(draft.level === "" || isLevel(draft.level) ? {} : { level: "levelWrong" as const }),
    ...(isDay(draft.from) ? {} : { from: "dayWrong" as const }),
    ...(isDay(draft.until) ? (draft.until > draft.from ? {} : { until: "untilWrong" as const }) : { until: "dayWrong" as const }),
    ...(isWithin(draft.priority, 0, 100) ? {} : { priority: "numberWrong" as const }),
    ...(isWithin(draft.budget, 1, 100_000_000) ? {} : { budget: "numberWrong" as const }),
    ...(isWithin(draft.perPerson, 1, 20) ? {} : { perPerson: "numberWrong" as const }),
    variants: draft.variants.map(variantFaultOf),
  };
}

export function isGood(faults: CampaignFaults): boolean {
  const { variants, ...others } = faults;
  return Object.keys(others).length === 0 && variants.every((fault) => fault === undefined);
}

function variantFaultOf({ productId, ...texts }: VariantDraft): CampaignFault | undefined {
  if (Object.values(texts).some((text) => !text.trim())) {
    return "textMissing";
  }
  return PRODUCT.test(productId.trim()) ? undefined : "productWrong";
}

function isLevel(text: string): boolean {
  return isWithin(text, 1, 1000);
}

/** Whether the form holds all that the plan says: saving what it leaves out would drop it. */
export function isWhole(plan: Campaign["plan"]): boolean {
  return contentOf(planOf(draftOf(plan))) === contentOf(plan);
}

/** Everything but keys of variants, in an order of its own. */
function contentOf({ name, conditions, from, until, priority, budget, perPerson, variants }: CampaignPlan): string {
  const segment = conditions
    .map(({ anySport, anyRegion, wornGear, anyClub, fromLevel }) => JSON.stringify([anySport, anyRegion, wornGear?.gearKind, wornGear?.fromShare, anyClub, fromLevel]))
    .sort();
  const forms = variants.map(({ weight, title, text, productId }) => [weight, title.en, title.ru, text.en, text.ru, productId]);
  return JSON.stringify([name, segment, Date.parse(from), Date.parse(until), priority, budget, perPerson, forms]);
}

function isWithin(text: string, least: number, most: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
