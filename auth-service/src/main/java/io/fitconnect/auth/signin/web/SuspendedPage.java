package io.fitconnect.auth.signin.web;

import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignInCompletion;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells the owner of a locked account, after the right password, that the account is locked. */
@HtmlPage
class SuspendedPage {

    @GetMapping(SignInCompletion.SUSPENDED)
    String show(HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return "suspended";
    }
}
