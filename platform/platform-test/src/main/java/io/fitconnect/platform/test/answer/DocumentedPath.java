package io.fitconnect.platform.test.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A path of an API document, with the answers of each of its methods. */
record DocumentedPath(String template, Pattern pattern, Map<String, DocumentedAnswers> methods) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final String BEHIND_EVERY_LETTER = "\uffff";

    static DocumentedPath read(String template, JsonNode item, ClosedSchemas schemas) {
        Map<String, DocumentedAnswers> methods = new HashMap<>();
        item.forEachEntry((method, operation) -> {
            if (operation.has("responses")) {
                methods.put(method, new DocumentedAnswers(operation.path("responses"), schemas));
            }
        });
        return new DocumentedPath(template, patternOf(template), methods);
    }

    boolean fits(String path) {
        return pattern.matcher(path).matches();
    }

    /** Of several paths that fit, the one whose text goes on where the others have a variable is the first. */
    String rank() {
        return VARIABLE.matcher(template).replaceAll(BEHIND_EVERY_LETTER);
    }

    List<String> listViolations(Answer answer) {
        DocumentedAnswers answers = methods.get(answer.documentedMethod());
        if (answers != null) {
            return answers.listViolations(answer);
        }
        boolean refused = answer.isError() || answer.method().equals("OPTIONS");
        return refused ? List.of() : List.of("the method is not documented");
    }

    private static Pattern patternOf(String template) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        var variables = VARIABLE.matcher(template);
        while (variables.find()) {
            pattern.append(Pattern.quote(template.substring(end, variables.start())))
                    .append("[^/]+");
            end = variables.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(template.substring(end))).toString());
    }
}
