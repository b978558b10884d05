package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.password.PasswordOwner;
import io.fitconnect.auth.password.PasswordRules;
import io.fitconnect.auth.password.PasswordWeakness;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks at a filled-in form and tells everything that is wrong with it at once, in the order of the fields:
 * the field's id and the key of the sentence that says how to correct it.
 */
@Component
class RegistrationCheck {

    private final PasswordRules passwordRules;

    RegistrationCheck(PasswordRules passwordRules) {
        this.passwordRules = passwordRules;
    }

    Map<String, String> faults(RegistrationForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (form.findDisplayName().isEmpty()) {
            faults.put("displayName", "register.displayName.invalid");
        }
        if (form.findEmail().isEmpty()) {
            faults.put("email", "register.email.invalid");
        }
        findWeakness(form).ifPresent(weakness -> faults.put("password", weakness.message()));
        if (form.findLocale().isEmpty()) {
            faults.put("locale", "register.locale.invalid");
        }
        if (form.findTimeZone().isEmpty()) {
            faults.put("timeZone", "register.timeZone.invalid");
        }
        return faults;
    }

    private Optional<PasswordWeakness> findWeakness(RegistrationForm form) {
        return passwordRules.findWeakness(form.password(), new PasswordOwner(form.findEmail(), form.findDisplayName()));
    }
}
