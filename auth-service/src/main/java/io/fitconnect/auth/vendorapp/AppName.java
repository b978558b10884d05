package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.text.Confusables;

/** The name that athletes read on the consent page; does not pretend to be the house, in letters of any script. */
record AppName(DisplayName name) {

    private static final String HOUSE = "FitConnect";

    AppName {
        if (Confusables.imitates(name.value(), HOUSE)) {
            throw new Refusal(VendorAppProblems.RESERVED_NAME, VendorAppText.LIKE_THE_HOUSE.message());
        }
    }

    static AppName of(String text) {
        return new AppName(new DisplayName(DisplayName.RULE.require("name", text)));
    }

    String value() {
        return name.value();
    }
}
