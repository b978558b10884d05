package io.fitconnect.platform.servlet;

import org.springframework.boot.webmvc.error.ErrorController;

/** An error controller at {@code /error} that answers a browser with a page. */
public interface BrowserErrors extends ErrorController {}
