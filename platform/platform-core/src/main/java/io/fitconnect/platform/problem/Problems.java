package io.fitconnect.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.platform.message.Languages;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Makes RFC 9457 bodies from refusals; the only place that knows how one looks. */
public final class Problems {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Problems() {}

    /** Renders a refusal with its extension members; title and detail are in the language of the reader. */
    public static ProblemDetail of(Refusal refusal, Locale language) {
        ProblemType type = refusal.type();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), refusal.detail(language));
        problem.setType(type.uri());
        problem.setTitle(type.title().message().in(language));
        refusal.members().forEach(problem::setProperty);
        return problem;
    }

    /** The value of {@code Content-Language}: that of the title, and English beside it where the detail is for programmers. */
    public static String languagesOf(Refusal refusal, Locale language) {
        return refusal.detail(language).equals(refusal.detail()) ? withEnglish(language) : language.toLanguageTag();
    }

    /** The value of {@code Content-Language} where only the title is translated. */
    public static String withEnglish(Locale language) {
        String english = Languages.DEFAULT.toLanguageTag();
        String tag = language.toLanguageTag();
        return tag.equals(english) ? tag : tag + ", " + english;
    }

    /** Writes a problem where no message converter does: in filters, in the server, in the gateway. */
    public static byte[] render(ProblemDetail problem) {
        return JSON.writeValueAsBytes(problem);
    }
}
