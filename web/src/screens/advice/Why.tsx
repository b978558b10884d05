import { useQuery } from "@tanstack/react-query";
import { Card, Fault, Skeleton } from "../../design";
import { adviceDetailQuery, type Advice, type Considered } from "../../promotion/promotion";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** What the reason counted, and what was considered beside the product that fits best. */
export function Why({ advice }: { readonly advice: Advice }) {
  const say = useTexts(messages);
  const detail = useQuery(adviceDetailQuery(advice.id));
  const { wear } = advice;
  return (
    <Card title={say("considered")}>
      {wear && wear.trainings > 0 ? <p>{say("counted", { trainings: wear.trainings })}</p> : null}
      {wear && wear.withheldTrainings > 0 ? <p className="quiet">{say("leftOut", { trainings: wear.withheldTrainings })}</p> : null}
      {detail.isPending ? <Skeleton rows={2} /> : null}
      {detail.isError ? <Fault failure={detail.error} onRetry={() => void detail.refetch()} /> : null}
      <ul>
        {detail.data?.considered.map((each) => (
          <li key={each.product.id}>
            <Product considered={each} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Product({ considered: { product, fits, points } }: { readonly considered: Considered }) {
  const say = useTexts(messages);
  const said = points.filter((point) => point in messages).map((point) => say(point));
  return (
    <>
      <strong>{product.name ?? product.id}</strong>
      {` · ${[say(fits ? "fits" : "fitsNot"), ...said].join(" · ")}`}
    </>
  );
}
