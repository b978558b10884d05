package io.fitconnect.auth.page.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.page.AccountSection;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.PageLanguages;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every page the links to itself in the other languages, and those of the account their navigation. */
@ControllerAdvice(annotations = HtmlPage.class)
class PageModel {

    private static final String CHOICE = PageLocaleResolver.PARAMETER + "=";

    private final List<AccountSection> sections;

    PageModel(List<AccountSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
    }

    /** Found when a page shows them, since a section may have to look the account up. */
    @ModelAttribute("accountSections")
    LazyContextVariable<List<AccountSection>> accountSections(@Nullable Principal reader) {
        return new LazyContextVariable<>() {
            @Override
            protected List<AccountSection> loadValue() {
                return reader == null ? List.of() : sectionsOf(AccountId.of(reader.getName()));
            }
        };
    }

    private List<AccountSection> sectionsOf(AccountId reader) {
        return sections.stream()
                .filter(section -> section.shownTo().test(reader))
                .toList();
    }

    /** Only of pages that a link can open; what a form has just shown cannot be asked for again. */
    @ModelAttribute("languages")
    @Nullable
    List<LanguageLink> languages(HttpServletRequest request, Locale locale) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        return PageLanguages.ALL.stream()
                .map(language -> LanguageLink.of(language, href(request, language), locale))
                .toList();
    }

    /** The page's address as the browser sent it, which need not be a well-formed one, with a choice of language. */
    private static String href(HttpServletRequest request, Locale language) {
        String query = Stream.concat(
                        Stream.ofNullable(request.getQueryString())
                                .flatMap(text -> Stream.of(text.split("&")))
                                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(CHOICE)),
                        Stream.of(CHOICE + language.toLanguageTag()))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + "?" + query;
    }
}
