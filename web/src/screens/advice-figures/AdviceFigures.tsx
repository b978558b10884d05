import { useQuery } from "@tanstack/react-query";
import { demand, type PromoSchemas } from "@fitconnect/client";
import { ChartColumn } from "lucide-react";
import { Card, Empty, Fault, Page, Skeleton } from "../../design";
import { api } from "../../session/api";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regionName } from "../../text/regions";
import { messages } from "./messages";

type Sum = PromoSchemas["SumView"];

/** What came of advice, reason by reason. */
export function Screen() {
  const say = useTexts(messages);
  const figures = useQuery({ queryKey: ["advice-figures"], queryFn: () => demand(api.GET("/api/v1/advice-figures")) });
  const sums = figures.data?.items ?? [];
  return (
    <Page lead={say("lead")} title={say("title")}>
      {figures.isPending ? <Skeleton rows={3} /> : null}
      {figures.isError ? <Fault failure={figures.error} onRetry={() => void figures.refetch()} /> : null}
      {figures.data?.items.length === 0 ? (
        <Empty icon={ChartColumn} title={say("none")}>
          {say("noneWhy")}
        </Empty>
      ) : null}
      {[...new Set(sums.map(({ rule }) => rule))].map((rule) => (
        <Reason key={rule} rule={rule} sums={sums.filter((sum) => sum.rule === rule)} />
      ))}
    </Page>
  );
}

/** A rule that is newer than this screen shows its key. */
function Reason({ rule, sums }: { readonly rule: string; readonly sums: readonly Sum[] }) {
  const say = useTexts(messages);
  const language = useLanguage();
  return (
    <Card title={rule in messages ? say(rule as keyof typeof messages) : rule}>
      <ul>
        {sums.map(({ country, given, followed, bought }) => (
          <li key={country}>{say("line", { country: regionName(country, language), given, followed, bought })}</li>
        ))}
      </ul>
    </Card>
  );
}
