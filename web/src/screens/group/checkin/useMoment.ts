import { useEffect, useState } from "react";

const SECOND = 1_000;

/** The time, second by second. */
export function useMoment(): number {
  const [moment, setMoment] = useState(() => Date.now());
  useEffect(() => {
    const ticker = setInterval(() => setMoment(Date.now()), SECOND);
    return () => clearInterval(ticker);
  }, []);
  return moment;
}
