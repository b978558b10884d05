package io.fitconnect.shop.customer.web;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.shop.cart.CountCart;
import io.fitconnect.shop.customer.Customer;
import io.fitconnect.shop.page.AddressSettings;
import io.fitconnect.shop.page.HtmlPage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the head line and the foot of every page show. */
@ControllerAdvice(annotations = HtmlPage.class)
class PageModel {

    private final Visitors visitors;
    private final CountCart count;
    private final AddressSettings addresses;

    PageModel(Visitors visitors, CountCart count, AddressSettings addresses) {
        this.visitors = visitors;
        this.count = count;
        this.addresses = addresses;
    }

    @ModelAttribute
    void describe(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("app", addresses.app().toString());
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return; // the store may be what failed, and the address shows nothing by itself
        }
        var visitor = visitors.of(request);
        model.addAttribute("customer", visitor.customer().map(Customer::name).orElse(null));
        if (HttpMethod.GET.matches(request.getMethod())) {
            model.addAttribute("pieces", visitor.cart().map(count::handle).orElse(0L));
            String here = here(request);
            model.addAttribute("here", here);
            model.addAttribute("languages", links(here, locale));
        }
    }

    private static List<LanguageLink> links(String here, Locale locale) {
        String begin = here + (here.contains("?") ? "&" : "?") + "lang=";
        return Languages.ALL.stream()
                .map(language -> LanguageLink.of(language, begin + language.toLanguageTag(), locale))
                .toList();
    }

    /** The page's address as the browser sent it, without a choice of language. */
    private static String here(HttpServletRequest request) {
        String query = Stream.ofNullable(request.getQueryString())
                .flatMap(text -> Stream.of(text.split("&")))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }
}
