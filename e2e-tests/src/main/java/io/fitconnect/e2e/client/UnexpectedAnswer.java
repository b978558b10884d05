package io.fitconnect.e2e.client;

/** The platform gave another answer than expected. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final int EXCERPT = 400;

    private final transient Answer answer;

    UnexpectedAnswer(Answer answer, String expected) {
        super("%s answered %d where %s was expected: %s"
                .formatted(answer.request(), answer.status(), expected, excerpt(answer.body())));
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    static String excerpt(String body) {
        var text = PageText.of(body);
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
