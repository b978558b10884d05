import { useQuery } from "@tanstack/react-query";
import { Card, Fault, Skeleton } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { quotasQuery } from "./vendorApp";

/** How much it may push. */
export function Quotas({ client }: { readonly client: string }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const quotas = useQuery(quotasQuery(client));
  return (
    <Card title={say("quotas")}>
      <p className="quiet">{say("quotasWhy")}</p>
      {quotas.isPending ? <Skeleton rows={2} /> : null}
      {quotas.isError ? <Fault failure={quotas.error} onRetry={() => void quotas.refetch()} /> : null}
      <dl className="vendor-facts">
        {quotas.data?.map(({ name, items, windowSeconds }) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{say("quota", { items: formats.number(items, 0), seconds: formats.number(windowSeconds, 0) })}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
