package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What an item cost.
 *
 * @param amount   0 to 1,000,000 with at most the decimals of the currency
 * @param currency ISO 4217
 */
@Embeddable
public record Price(
        @Column(name = "price_amount") BigDecimal amount,
        @Column(name = "price_currency") String currency) {

    public static final String MAX_AMOUNT = "1000000";

    public Price {
        amount = amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
        if (amount.signum() < 0 || amount.compareTo(new BigDecimal(MAX_AMOUNT)) > 0) {
            throw InvalidValue.refuse("price", "must have an amount of 0 to " + MAX_AMOUNT);
        }
        if (amount.scale() > Math.max(0, known(currency).getDefaultFractionDigits())) {
            throw InvalidValue.refuse("price", "must have no more decimals than " + currency + " has");
        }
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.refuse("price", "must have a currency of ISO 4217, such as EUR");
        }
    }
}
