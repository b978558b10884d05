import { FieldError, Input, Label, TextArea, TextField, type TextFieldProps } from "react-aria-components";
import type { Ref } from "react";

interface FieldProps extends Omit<TextFieldProps, "className" | "style" | "children"> {
  readonly label: string;
  readonly fault?: string | undefined;
  readonly lines?: number;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A label above, the fault below and tied to the field. */
export function Field({ label, fault, lines = 1, inputRef, ...rest }: FieldProps) {
  return (
    <TextField {...rest} className="field" isInvalid={fault !== undefined} validationBehavior="aria">
      <Label>{label}</Label>
      {lines > 1 ? <TextArea ref={inputRef} rows={lines} /> : <Input ref={inputRef} />}
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  );
}
