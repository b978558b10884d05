package io.fitconnect.shop.money;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The shop's money.
 *
 * @param currency of all prices; one with cents, such as EUR
 */
@Validated
@ConfigurationProperties("fitconnect.shop.money")
public record MoneySettings(@NotNull @DefaultValue("EUR") Currency currency) {

    public MoneySettings {
        if (currency.getDefaultFractionDigits() != 2) {
            throw new IllegalArgumentException("fitconnect.shop.money.currency: one with cents, not " + currency);
        }
    }
}
