package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.AccountSection;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.PageLanguages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page the links to itself in the other languages, and those of the account their navigation. */
@ControllerAdvice(annotations = HtmlPage.class)
class PageModel {

    private final List<AccountSection> sections;

    PageModel(List<AccountSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
    }

    @ModelAttribute("accountSections")
    List<AccountSection> accountSections() {
        return sections;
    }

    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request, Locale locale) {
        return PageLanguages.ALL.stream()
                .map(language -> LanguageLink.of(language, href(request, language), locale))
                .toList();
    }

    private static String href(HttpServletRequest request, Locale language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(PageLocaleResolver.PARAMETER, language.toLanguageTag())
                .build(true)
                .toUriString();
    }
}
