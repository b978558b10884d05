import { useQuery } from "@tanstack/react-query";
import { resultsQuery, type CampaignResults } from "../../back-office/campaigns/campaigns";
import { Card, Fault, Figure, Figures, Skeleton } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

type VariantResult = CampaignResults["variants"][number];

/** What came of the campaign, by variant; nothing below the anonymity floor. */
export function Results({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const results = useQuery(resultsQuery(id));
  return (
    <section className="stack">
      <h2>{say("results")}</h2>
      <p className="quiet">{say("resultsWhy")}</p>
      {results.isPending ? <Skeleton rows={2} /> : null}
      {results.isError ? <Fault failure={results.error} onRetry={() => void results.refetch()} /> : null}
      {results.data?.variants.length === 0 ? <p>{say("tooFew")}</p> : null}
      {results.data?.variants.map((variant) => (
        <VariantCard key={variant.key} result={variant} />
      ))}
    </section>
  );
}

function VariantCard({ result: { key, people, followed, bought, settledPeople, settledFollowed, pValue, differs } }: { readonly result: VariantResult }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const p = formats.number(pValue ?? 1, 3);
  return (
    <Card title={say(pValue === undefined ? "control" : "variant", { key })}>
      <Figures>
        <Figure name={say("shown")} measure={formats.number(people, 0)} />
        <Figure name={say("followed")} measure={formats.number(followed, 0)} />
        <Figure name={say("bought")} measure={formats.number(bought, 0)} />
        <Figure name={say("settled")} measure={say("of", { followed: settledFollowed, people: settledPeople })} />
      </Figures>
      <p>{`${say("verdict")}: ${pValue === undefined ? say("isControl") : say(differs ? "differs" : "differsNot", { p })}`}</p>
    </Card>
  );
}
