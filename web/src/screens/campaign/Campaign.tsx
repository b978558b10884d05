import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { CampaignForm } from "../../back-office/campaigns/CampaignForm";
import { CAMPAIGNS, campaignQuery, move, readCampaign, stepsOf, type ReadCampaign, type Step } from "../../back-office/campaigns/campaigns";
import { draftOf, isWhole } from "../../back-office/campaigns/draft";
import { formMessages } from "../../back-office/campaigns/formMessages";
import { SegmentWords } from "../../back-office/campaigns/SegmentWords";
import { useStateName } from "../../back-office/campaigns/useStateName";
import { Button, Card, Fault, Page, sayDone, Skeleton } from "../../design";
import { api } from "../../session/api";
import { LANGUAGES, useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { Preview } from "./Preview";
import { Results } from "./Results";

const DONE = { submit: "submitted", sendBack: "sentBack", approve: "approved", stop: "stopped" } as const satisfies Record<Step, keyof typeof messages>;

/** One campaign: what it shows, the way between its editors, and what came of it. */
export function Screen() {
  const say = useTexts(messages);
  const { id = "" }: { readonly id?: string } = useParams({ strict: false });
  const read = useQuery(campaignQuery(id));
  if (!read.data) {
    return <Page title={say("title")}>{read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : <Skeleton rows={3} />}</Page>;
  }
  return <Whole read={read.data} />;
}

function Whole({ read }: { readonly read: ReadCampaign }) {
  const say = useTexts(messages);
  const sayForm = useTexts(formMessages);
  const nameOf = useStateName();
  const formats = useFormats();
  const [isEditing, edit] = useState(false);
  const { campaign, etag } = read;
  const { id, plan, state } = campaign;
  const lead = [nameOf(state), sayForm("runs", { from: formats.longDay(plan.from, 0), until: formats.longDay(plan.until, 0) })].join(" · ");
  return (
    <Page lead={lead} title={plan.name}>
      <Steps read={read} />
      {state === "draft" ? <div>{isWhole(plan) ? <Button onPress={() => edit(!isEditing)}>{say(isEditing ? "close" : "edit")}</Button> : <p className="quiet">{say("notWhole")}</p>}</div> : null}
      {state === "draft" && isEditing ? (
        <CampaignForm
          onSaved={() => edit(false)}
          opened={draftOf(plan)}
          send={(changed) => readCampaign(api.PUT("/api/v1/campaigns/{id}", { params: { path: { id }, header: { "If-Match": etag } }, body: changed }))}
        />
      ) : (
        <Shown plan={plan} />
      )}
      {state === "stopped" ? null : <Preview id={id} />}
      {state === "draft" || state === "submitted" ? null : <Results id={id} />}
    </Page>
  );
}

function Steps({ read }: { readonly read: ReadCampaign }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (step: Step) => move(step, read),
    onSuccess: (_, step) => sayDone(say(DONE[step])),
    onSettled: () => queries.invalidateQueries({ queryKey: [CAMPAIGNS] }),
  });
  return (
    <>
      <div className="inline">
        {stepsOf(read.campaign.state).map((step) => (
          <Button isPending={act.isPending} key={step} kind={step === "stop" ? "danger" : step === "sendBack" ? "secondary" : "primary"} onPress={() => act.mutate(step)}>
            {say(step)}
          </Button>
        ))}
      </div>
      {act.isError ? <Fault failure={act.error} /> : null}
    </>
  );
}

/** All that is approved: for whom it is, how often it is shown, and each variant as people read it, the editor's language first. */
function Shown({ plan }: Pick<ReadCampaign["campaign"], "plan">) {
  const say = useTexts(messages);
  const sayForm = useTexts(formMessages);
  const language = useLanguage();
  const others = LANGUAGES.filter((each) => each !== language);
  return (
    <section className="stack">
      <Card title={say("forWhom")}>
        <SegmentWords conditions={plan.conditions} />
        <p className="quiet">{sayForm("limits", { budget: plan.budget, perPerson: plan.perPerson, priority: plan.priority })}</p>
      </Card>
      <h2>{say("shownAs")}</h2>
      {plan.variants.map(({ key, weight, title, text, productId }, index) => (
        <Card key={key} title={say(index === 0 ? "control" : "variant", { key })}>
          <strong>{title[language]}</strong>
          <p>{text[language]}</p>
          {others.map((other) => (
            <p key={other} lang={other}>{`${title[other]} · ${text[other]}`}</p>
          ))}
          <p className="quiet">{[say("leadsTo", { product: productId }), ...(plan.variants.length > 1 ? [say("weight", { weight })] : [])].join(" · ")}</p>
        </Card>
      ))}
    </section>
  );
}
