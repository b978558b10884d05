package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.password.PasswordOwner;
import io.fitconnect.auth.password.PasswordRules;
import io.fitconnect.auth.password.PasswordWeakness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at a filled-in form and tells everything that is wrong with it at once, in the order of the fields. */
@Component
class RegistrationCheck {

    private final PasswordRules passwordRules;

    RegistrationCheck(PasswordRules passwordRules) {
        this.passwordRules = passwordRules;
    }

    List<FieldFault> faults(RegistrationForm form) {
        List<FieldFault> faults = new ArrayList<>();
        if (form.findDisplayName().isEmpty()) {
            faults.add(new FieldFault("displayName", "register.displayName.invalid"));
        }
        if (form.findEmail().isEmpty()) {
            faults.add(new FieldFault("email", "register.email.invalid"));
        }
        findWeakness(form).ifPresent(weakness -> faults.add(new FieldFault("password", weakness.message())));
        if (form.findLocale().isEmpty()) {
            faults.add(new FieldFault("locale", "register.locale.invalid"));
        }
        if (form.findTimeZone().isEmpty()) {
            faults.add(new FieldFault("timeZone", "register.timeZone.invalid"));
        }
        return faults;
    }

    private Optional<PasswordWeakness> findWeakness(RegistrationForm form) {
        return passwordRules.findWeakness(form.password(), new PasswordOwner(form.findEmail(), form.findDisplayName()));
    }
}
