package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.ForgetCustomer;
import io.fitconnect.shop.customer.ProviderSettings;
import io.fitconnect.shop.customer.Visitor;
import io.fitconnect.shop.page.HtmlPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the shop knows of a signed-in person, and the way to the account itself. */
@HtmlPage
class AccountPage {

    private final ForgetCustomer forget;
    private final ProviderSettings provider;

    AccountPage(ForgetCustomer forget, ProviderSettings provider) {
        this.forget = forget;
        this.provider = provider;
    }

    @GetMapping("/account")
    String show(Visitor visitor, Model model) {
        model.addAttribute("person", visitor.customer().orElseThrow());
        model.addAttribute("accountPage", provider.accountPage());
        return "account";
    }

    @PostMapping("/account/forget")
    String forget(Visitor visitor) {
        forget.handle(visitor.subject().orElseThrow());
        return "redirect:/account?forgotten";
    }
}
