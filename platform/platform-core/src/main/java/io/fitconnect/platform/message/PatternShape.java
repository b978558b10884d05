package io.fitconnect.platform.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A pattern of ICU's MessageFormat, as far as two languages must agree on it. */
final class PatternShape {

    private static final String NUMBER = "number";

    private final MessagePattern parsed;
    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();

    private PatternShape(String text, Locale language) {
        parsed = new MessagePattern(text);
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_START) {
                add(i, language);
            }
        }
    }

    /** Fails with ICU's words when the text does not parse. */
    static PatternShape parse(String text, Locale language) {
        return new PatternShape(text, language);
    }

    /** The named arguments with what each must be: a number for a plural, a choice of words for a select. */
    Map<String, Set<String>> types() {
        return types;
    }

    /** What is wrong with it in its own language. */
    Set<String> faults() {
        return faults;
    }

    private void add(int start, Locale language) {
        Part name = parsed.getPart(start + 1);
        String argument = parsed.getSubstring(name);
        if (name.getType() == Part.Type.ARG_NUMBER) {
            faults.add("argument " + argument + " has no name");
        }
        ArgType kind = parsed.getPart(start).getArgType();
        types.computeIfAbsent(argument, none -> new TreeSet<>()).add(typeOf(kind, start));
        if (kind == ArgType.PLURAL) {
            Set<String> missing = new TreeSet<>(PluralRules.forLocale(language).getKeywords());
            missing.removeAll(selectors(start));
            if (!missing.isEmpty()) {
                faults.add("plural of " + argument + " lacks " + missing);
            }
        }
    }

    private String typeOf(ArgType kind, int start) {
        return switch (kind) {
            case NONE -> "text";
            case SIMPLE -> parsed.getSubstring(parsed.getPart(start + 2));
            case SELECT -> "one of " + selectors(start);
            case PLURAL, SELECTORDINAL, CHOICE -> NUMBER;
        };
    }

    private Set<String> selectors(int start) {
        Set<String> selectors = new TreeSet<>();
        for (int i = start + 2; i < parsed.getLimitPartIndex(start); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(parsed.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        return selectors;
    }
}
