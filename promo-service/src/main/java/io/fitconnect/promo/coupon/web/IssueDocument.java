package io.fitconnect.promo.coupon.web;

import io.fitconnect.promo.coupon.IssueCodes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many codes to issue. */
record IssueDocument(@NotNull @Min(1) @Max(IssueCodes.MOST) Integer count) {}
