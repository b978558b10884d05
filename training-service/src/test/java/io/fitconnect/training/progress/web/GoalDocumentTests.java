package io.fitconnect.training.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.progress.goal.GoalMeasure;
import io.fitconnect.training.progress.goal.GoalPeriod;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalDocumentTests {

    @ParameterizedTest
    @CsvSource({"4.9E-324, 1", "0, 1", "-1, 1", "0.001, 0", "40000, 0"})
    void takesTargetsOfAtLeastAThousandth(double target, int faults) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            GoalDocument goal = new GoalDocument(null, GoalMeasure.DISTANCE, GoalPeriod.WEEK, target, null, null, null);

            assertThat(validator.validate(goal)).hasSize(faults);
        }
    }
}
