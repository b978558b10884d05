import query from "@tanstack/eslint-plugin-query";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["target/", "node_modules/", "client/src/generated/", "public/"] },
  ...typescript.configs.strict,
  ...query.configs["flat/recommended"],
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "JSXText[value=/\\p{L}{2}/u]", message: "Words for people stand in messages.ts, in both languages." },
      ],
    },
  },
  { files: ["**/*.test.{ts,tsx}"], rules: { "no-restricted-syntax": "off" } },
);
