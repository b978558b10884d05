import { useQuery } from "@tanstack/react-query";
import { ButtonLink, Card } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { offerQuery } from "./promotion";

/** The offer of the moment, said to be one; nothing while there is none. */
export function OfferCard() {
  const say = useTexts(messages);
  const offer = useQuery(offerQuery).data;
  return offer ? (
    <Card title={offer.title}>
      <p>{offer.text}</p>
      <p className="quiet">{`${say("offer")} · ${say("offerWhy")}`}</p>
      <div className="inline">
        <a className="button secondary" href={offer.shopLink}>
          {say("shop")}
        </a>
        <ButtonLink kind="plain" to="/consents">
          {say("toConsents")}
        </ButtonLink>
      </div>
    </Card>
  ) : null;
}
