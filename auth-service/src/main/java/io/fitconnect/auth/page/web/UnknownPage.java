package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** An address below a page's that no page has: a person gets the error page, and no document made for programs. */
@HtmlPage
class UnknownPage {

    @GetMapping({"/account/**", "/back-office/**", "/device/**"})
    String refuse() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
