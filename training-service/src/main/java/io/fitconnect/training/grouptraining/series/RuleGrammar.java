package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/** The recurrence rules that are taken, a part of what RFC 5545 has: nothing finer than a day, and nothing that comes to more than a series can hold. */
final class RuleGrammar {

    static final int MAX_LENGTH = 200;

    private static final String DAY = "(MO|TU|WE|TH|FR|SA|SU)";
    private static final String DAYS = "BYDAY=" + DAY + "(," + DAY + "){0,6}";
    private static final String ORDINAL_DAYS = "BYDAY=(-?[1-4])?" + DAY + "(,(-?[1-4])?" + DAY + "){0,6}";
    private static final String MONTH_DAY = "(-?([1-9]|[12][0-9]|3[01]))";
    private static final String MONTH_DAYS = "BYMONTHDAY=" + MONTH_DAY + "(," + MONTH_DAY + "){0,30}";
    private static final String INTERVAL = "(;INTERVAL=[1-9][0-9]?)?";
    private static final String END = "(;COUNT=[1-9][0-9]{0,2}|;UNTIL=[0-9]{8}T[0-9]{6})?";

    private static final List<Pattern> RULES = List.of(
            Pattern.compile("FREQ=DAILY" + INTERVAL + "(;" + DAYS + ")?" + END),
            Pattern.compile("FREQ=WEEKLY" + INTERVAL + "(;" + DAYS + ")?" + END),
            Pattern.compile("FREQ=MONTHLY" + INTERVAL + "(;" + ORDINAL_DAYS + "|;" + MONTH_DAYS + ")?" + END));

    private RuleGrammar() {}

    static void require(String member, String text) {
        if (text.length() > MAX_LENGTH
                || RULES.stream().noneMatch(rule -> rule.matcher(text).matches())) {
            throw refuse(member);
        }
    }

    static Refusal refuse(String member) {
        return InvalidValue.refuse(
                member,
                "must be a rule of RFC 5545 with FREQ=DAILY, WEEKLY or MONTHLY, then INTERVAL, BYDAY or BYMONTHDAY, and COUNT or"
                        + " UNTIL by the local clock, in this order, such as FREQ=WEEKLY;BYDAY=SA;COUNT=10");
    }
}
