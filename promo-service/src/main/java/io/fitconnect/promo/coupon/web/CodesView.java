package io.fitconnect.promo.coupon.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Codes that were issued. */
record CodesView(
        @Schema(example = "[\"01AB-CDEF-GHJK-MNPQ\"]") List<String> codes) {

    /** Hides the codes from logs. */
    @Override
    public String toString() {
        return "CodesView[" + codes.size() + "]";
    }
}
