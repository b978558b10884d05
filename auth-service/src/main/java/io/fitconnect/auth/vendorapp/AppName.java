package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.text.HouseNames;

/** The name that athletes read on the consent page; does not pretend to be the house or its staff, in letters of any script. */
record AppName(DisplayName name) {

    AppName {
        if (HouseNames.arePretendedBy(name.value())) {
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
