import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { SERIES, type SeriesDocument } from "../../back-office/coupons/coupons";
import { Button, Check, Fault, Field, Form, sayDone } from "../../design";
import { useRequestKeys } from "../../session/requestKeys";
import { api } from "../../session/api";
import { isDay, plusDays } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";

const DAYS = 30;

interface Draft {
  readonly name: string;
  readonly off: string;
  readonly from: string;
  readonly until: string;
  readonly most: string;
  readonly stackable: boolean;
}

/** The rules of a new series with a share off; amounts are for the API. */
export function SeriesForm({ onSaved }: { readonly onSaved: () => void }) {
  const say = useTexts(messages);
  const today = useToday();
  const queries = useQueryClient();
  const keys = useRequestKeys();
  const [draft, setDraft] = useState<Draft>({ name: "", off: "10", from: today, until: plusDays(today, DAYS), most: "1", stackable: false });
  const [isChecked, check] = useState(false);
  const write = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: () => {
      const body = documentOf(draft);
      return demand(api.POST("/api/v1/coupon-series", { params: { header: { "Idempotency-Key": keys.of(JSON.stringify(body)) } }, body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [SERIES] });
      sayDone(say("saved"));
      onSaved();
    },
  });
  const submit = () => {
    check(true);
    if (isGood(draft)) {
      save.mutate();
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <Field label={say("name")} onChange={(name) => write({ name })} value={draft.name} />
      <Field inputMode="numeric" label={say("off")} onChange={(off) => write({ off })} value={draft.off} />
      <Field label={say("from")} onChange={(from) => write({ from })} type="date" value={draft.from} />
      <Field label={say("until")} onChange={(until) => write({ until })} type="date" value={draft.until} />
      <Field fault={isChecked && !isGood(draft) ? say("faulty") : undefined} inputMode="numeric" label={say("most")} onChange={(most) => write({ most })} value={draft.most} />
      <Check isChecked={draft.stackable} onChange={(stackable) => write({ stackable })}>
        {say("stackable")}
      </Check>
      {save.isError ? <Fault failure={save.error} /> : null}
      <div>
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </div>
    </Form>
  );
}

function isGood({ name, off, from, until, most }: Draft): boolean {
  return name.trim() !== "" && isPart(off) && isPart(most) && isDay(from) && isDay(until) && until > from;
}

/** 1 to 100. */
function isPart(text: string): boolean {
  return /^(?:[1-9]\d?|100)$/.test(text);
}

function documentOf({ name, off, from, until, most, stackable }: Draft): SeriesDocument {
  return { name: name.trim(), percent: Number(off), from: `${from}T00:00:00Z`, until: `${until}T00:00:00Z`, perPerson: Number(most), stackable };
}
