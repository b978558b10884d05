import { useId } from "react";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { useLength } from "./useLength";

const MOST = 2_000;
const STEP = 100;

interface RadiusFieldProps {
  readonly value: number;
  readonly least: number;
  readonly onChange: (meters: number) => void;
}

export function RadiusField({ value, least, onChange }: RadiusFieldProps) {
  const say = useTexts(messages);
  const length = useLength();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say("radius", { radius: length(value) })}</label>
      <input aria-valuetext={length(value)} className="privacy-radius" id={id} max={MOST} min={least} onChange={(event) => onChange(Number(event.target.value))} step={STEP} type="range" value={value} />
    </div>
  );
}
