package io.fitconnect.promo.purchase.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a notice of the raw bytes, whose signature was checked before. */
@Component
class NoticeReader {

    private final JsonMapper json;
    private final Validator validator;

    NoticeReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The notice; refuses with 400 what is none. */
    PurchaseNotice read(byte[] body) {
        PurchaseNotice notice = parse(body);
        Set<ConstraintViolation<PurchaseNotice>> violations = validator.validate(notice);
        violations.stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw InvalidValue.refuse(violation.getPropertyPath().toString(), violation.getMessage());
                });
        return notice;
    }

    private PurchaseNotice parse(byte[] body) {
        try {
            @Nullable PurchaseNotice notice = json.readValue(body, PurchaseNotice.class);
            if (notice == null) {
                throw refuse();
            }
            return notice;
        } catch (JacksonException notJson) {
            throw refuse();
        }
    }

    private static Refusal refuse() {
        return InvalidValue.refuse("body", "must be a notice as the API describes it");
    }
}
