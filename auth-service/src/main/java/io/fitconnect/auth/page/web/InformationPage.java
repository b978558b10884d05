package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.HtmlPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a visitor may want to read before or beside an account: help, terms, privacy. */
@HtmlPage
class InformationPage {

    private static final String VIEW = "information";

    @GetMapping("/help")
    String help(Model model) {
        return render("help", 6, false, model);
    }

    @GetMapping("/terms")
    String terms(Model model) {
        return render("terms", 4, true, model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return render("privacy", 6, true, model);
    }

    private static String render(String topic, int parts, boolean isDraft, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("parts", parts);
        model.addAttribute("isDraft", isDraft);
        return VIEW;
    }
}
