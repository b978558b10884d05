package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.net.URISyntaxException;

/** The address of a vendor's site, shown to athletes: HTTPS. */
record Website(String value) {

    private static final int MAX_LENGTH = 500;

    Website {
        boolean isAscii = value.chars().allMatch(character -> character > ' ' && character <= '~');
        if (value.length() > MAX_LENGTH || !isAscii || !isHttps(value)) {
            throw new Refusal(VendorAppProblems.UNSAFE_WEBSITE, VendorAppText.HTTPS_WEBSITE.message());
        }
    }

    private static boolean isHttps(String value) {
        try {
            URI uri = new URI(value);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
