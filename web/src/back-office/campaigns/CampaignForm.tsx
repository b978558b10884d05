import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { foundClubsQuery } from "../../clubs/club";
import { Button, Card, Choice, Fault, Field, Form, sayDone } from "../../design";
import { SearchBox } from "../../design/SearchBox";
import { useKinds } from "../../gear/gear";
import { api } from "../../session/api";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regions } from "../../text/regions";
import { useSportList } from "../../training/sports";
import { CAMPAIGNS, type CampaignPlan, type ReadCampaign } from "./campaigns";
import { emptyVariant, faultsOf, isGood, MOST_VARIANTS, planOf, type CampaignDraft, type CampaignFault, type VariantDraft } from "./draft";
import { formMessages } from "./formMessages";
import { useClubName } from "./SegmentWords";

interface CampaignFormProps {
  readonly opened: CampaignDraft;
  readonly send: (plan: CampaignPlan) => Promise<ReadCampaign>;
  readonly onSaved: (saved: ReadCampaign) => void;
}

/** The form of a draft, with the live size of its segment. */
export function CampaignForm({ opened, send, onSaved }: CampaignFormProps) {
  const say = useTexts(formMessages);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(opened);
  const [isChecked, check] = useState(false);
  const faults = faultsOf(draft);
  const save = useMutation({
    mutationFn: () => send(planOf(draft)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: [CAMPAIGNS] });
      sayDone(say("saved"));
      onSaved(saved);
    },
  });
  const fault = (found: CampaignFault | undefined) => (isChecked && found ? say(found) : undefined);
  const write = (change: Partial<CampaignDraft>) => setDraft({ ...draft, ...change });
  const writeVariant = (index: number, change: Partial<VariantDraft>) => write({ variants: draft.variants.map((each, place) => (place === index ? { ...each, ...change } : each)) });
  const submit = () => {
    check(true);
    if (isGood(faults)) {
      save.mutate();
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <Field fault={fault(faults.name)} label={say("name")} onChange={(name) => write({ name })} value={draft.name} />
      <SegmentFields draft={draft} fault={fault(faults.level)} write={write} />
      <Field fault={fault(faults.from)} label={say("from")} onChange={(from) => write({ from })} type="date" value={draft.from} />
      <Field fault={fault(faults.until)} label={say("until")} onChange={(until) => write({ until })} type="date" value={draft.until} />
      <Field fault={fault(faults.priority)} inputMode="numeric" label={say("priority")} onChange={(priority) => write({ priority })} value={draft.priority} />
      <Field fault={fault(faults.budget)} inputMode="numeric" label={say("budget")} onChange={(budget) => write({ budget })} value={draft.budget} />
      <Field fault={fault(faults.perPerson)} inputMode="numeric" label={say("perPerson")} onChange={(perPerson) => write({ perPerson })} value={draft.perPerson} />
      {draft.variants.map((variant, index) => (
        <VariantFields fault={fault(faults.variants[index])} key={index} number={index + 1} variant={variant} write={(change) => writeVariant(index, change)} />
      ))}
      <div className="inline">
        {draft.variants.length < MOST_VARIANTS ? <Button onPress={() => write({ variants: [...draft.variants, emptyVariant] })}>{say("addVariant")}</Button> : null}
        {draft.variants.length > 1 ? <Button onPress={() => write({ variants: draft.variants.slice(0, -1) })}>{say("dropVariant")}</Button> : null}
      </div>
      {save.isError ? <Fault failure={save.error} /> : null}
      <div>
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </div>
    </Form>
  );
}

interface SegmentFieldsProps {
  readonly draft: CampaignDraft;
  readonly fault: string | undefined;
  readonly write: (change: Partial<CampaignDraft>) => void;
}

/** Whom the campaign is for; below the floor no size is told. */
function SegmentFields({ draft, fault, write }: SegmentFieldsProps) {
  const say = useTexts(formMessages);
  const language = useLanguage();
  const sports = useSportList();
  const { kinds } = useKinds();
  const { conditions } = planOf(draft);
  const size = useQuery({
    queryKey: [CAMPAIGNS, "size", conditions],
    queryFn: () => demand(api.POST("/api/v1/segment-sizes", { body: { conditions } })),
  });
  const any = { value: "", label: say("any") };
  return (
    <>
      <Choice label={say("region")} onChange={(region) => write({ region })} options={[any, ...regions(language).map(({ code, name }) => ({ value: code, label: name }))]} value={draft.region} />
      <Choice label={say("sport")} onChange={(sport) => write({ sport })} options={[any, ...sports.map(({ key, name }) => ({ value: key, label: name }))]} value={draft.sport} />
      <Choice label={say("gear")} onChange={(gearKind) => write({ gearKind })} options={[any, ...kinds.map(({ key, name }) => ({ value: key, label: name }))]} value={draft.gearKind} />
      <ClubChoice club={draft.club} onChange={(club) => write({ club })} />
      <Field fault={fault} inputMode="numeric" label={say("level")} onChange={(level) => write({ level })} value={draft.level} />
      {size.isError ? <Fault failure={size.error} onRetry={() => void size.refetch()} /> : null}
      {size.data ? <p className="quiet">{size.data.people === undefined ? say("tooFew") : say("size", { people: size.data.people })}</p> : null}
    </>
  );
}

interface ClubChoiceProps {
  readonly club: string;
  readonly onChange: (club: string) => void;
}

/** A club that is found by its name. */
function ClubChoice({ club, onChange }: ClubChoiceProps) {
  const say = useTexts(formMessages);
  const [words, search] = useState("");
  const name = useClubName(club);
  const found = useQuery(foundClubsQuery(words)).data ?? [];
  const others = found.filter(({ id }) => id !== club).map((each) => ({ value: each.id, label: each.name }));
  return (
    <>
      <SearchBox label={say("clubSearch")} onSearch={search} text={words} />
      <Choice label={say("club")} onChange={onChange} options={[{ value: "", label: say("any") }, ...(club ? [{ value: club, label: name }] : []), ...others]} value={club} />
    </>
  );
}

interface VariantFieldsProps {
  readonly number: number;
  readonly variant: VariantDraft;
  readonly fault: string | undefined;
  readonly write: (change: Partial<VariantDraft>) => void;
}

function VariantFields({ number, variant, fault, write }: VariantFieldsProps) {
  const say = useTexts(formMessages);
  return (
    <Card title={say(number === 1 ? "control" : "variant", { number })}>
      <Field label={say("titleEn")} onChange={(titleEn) => write({ titleEn })} value={variant.titleEn} />
      <Field label={say("titleRu")} onChange={(titleRu) => write({ titleRu })} value={variant.titleRu} />
      <Field label={say("textEn")} lines={2} onChange={(textEn) => write({ textEn })} value={variant.textEn} />
      <Field label={say("textRu")} lines={2} onChange={(textRu) => write({ textRu })} value={variant.textRu} />
      <Field fault={fault} label={say("productId")} onChange={(productId) => write({ productId })} value={variant.productId} />
    </Card>
  );
}
