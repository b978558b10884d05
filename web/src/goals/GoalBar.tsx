import "./goals.css";

interface GoalBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly done: number;
  /** Where an even pace would be. */
  readonly expected?: number | undefined;
}

const LENGTH = 100;

/** How far a goal is, with a mark where an even pace would be. */
export function GoalBar({ label, done, expected }: GoalBarProps) {
  return (
    <svg aria-label={label} className={done >= 1 ? "goal-bar full" : "goal-bar"} preserveAspectRatio="none" role="img" viewBox={`0 0 ${LENGTH} 10`}>
      <rect className="goal-rail" height="10" width={LENGTH} />
      <rect className="goal-done" height="10" width={LENGTH * Math.min(Math.max(done, 0), 1)} />
      {expected !== undefined && expected > 0 && expected < 1 && done < 1 ? <rect className="goal-mark" height="10" width="0.7" x={LENGTH * expected - 0.35} /> : null}
    </svg>
  );
}
