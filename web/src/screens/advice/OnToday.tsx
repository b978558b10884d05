import { OfferCard } from "../../promotion/OfferCard";
import { ReplacedGear } from "../../promotion/ReplacedGear";
import { StandingAdvice } from "../../promotion/StandingAdvice";

export function OnToday() {
  return (
    <>
      <ReplacedGear />
      <StandingAdvice most={1} />
      <OfferCard />
    </>
  );
}
