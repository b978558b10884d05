import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { adviceQuery } from "./promotion";

/** Comes with the first advice: Today is loaded by everybody, and most have none. */
const AdviceCard = lazy(() => import("./AdviceCard").then((module) => ({ default: module.AdviceCard })));

/** The newest advice that stands; nothing while there is none. */
export function StandingAdvice({ most }: { readonly most: number }) {
  const items = useQuery(adviceQuery).data?.items ?? [];
  return (
    <Suspense fallback={null}>
      {items.slice(0, most).map((advice) => (
        <AdviceCard advice={advice} key={advice.id} />
      ))}
    </Suspense>
  );
}
