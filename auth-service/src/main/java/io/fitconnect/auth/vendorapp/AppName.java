package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.util.Locale;

/** The name that athletes read on the consent page; does not pretend to be the house. */
record AppName(DisplayName name) {

    private static final String HOUSE = "fitconnect";

    AppName {
        String letters = name.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.contains(HOUSE)) {
            throw new Refusal(VendorAppProblems.RESERVED_NAME, "An application's name does not contain FitConnect.");
        }
    }

    static AppName of(String text) {
        return new AppName(DisplayName.find(text)
                .orElseThrow(() -> new Refusal(
                        CommonProblems.INVALID_REQUEST,
                        "The name is one line of 1 to 80 characters without control characters.")));
    }

    String value() {
        return name.value();
    }
}
