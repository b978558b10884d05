import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { LinkedText } from "./LinkedText";

it("links addresses and leaves the sentence's stop outside", () => {
  const { container } = render(<LinkedText text="See https://example.org/run?id=7, then (http://example.com/a)." />);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["https://example.org/run?id=7", "http://example.com/a"]);
  expect(container).toHaveTextContent("See https://example.org/run?id=7, then (http://example.com/a).");
});

it.each(["javascript:alert(1)", "<b>bold</b>", "data:text/html,x"])("shows %s as text", (text) => {
  const { container } = render(<LinkedText text={text} />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(container.textContent).toBe(text);
});
