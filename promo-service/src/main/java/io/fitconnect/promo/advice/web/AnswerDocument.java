package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.advice.Answer;
import io.fitconnect.promo.advice.AnswerAdvice;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** An answer to advice. */
record AnswerDocument(
        @NotNull Answer answer,

        @Nullable
        @Min(1)
        @Max(AnswerAdvice.MOST_DAYS)
        @Schema(description = "For how many days later silences the subject; absent means 30. Not with another answer")
        Integer days) {}
