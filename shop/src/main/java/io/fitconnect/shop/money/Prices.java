package io.fitconnect.shop.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes amounts as people read them; pages call it {@code @prices}. */
@Component
public class Prices {

    private final Currency currency;

    Prices(MoneySettings settings) {
        this.currency = settings.currency();
    }

    public String currencyCode() {
        return currency.getCurrencyCode();
    }

    public String format(long cents, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2));
    }
}
