package io.fitconnect.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that only the house and its staff bear; a person, a club or an application must not look like them. */
public final class HouseNames {

    private static final List<String> HOUSE = List.of("FitConnect", "ФитКоннект", "ФитКонект");
    /** No person is called that: one of them in a name is enough. */
    private static final Set<String> STAFF = skeletons(
            "admin administrator admins moderator moderators support helpdesk webmaster postmaster"
                    + " админ администратор администрация модератор модераторы модерация поддержка поддержки техподдержка саппорт");
    /** Names may hold one of them; a name of nothing else speaks for the house. */
    private static final Set<String> OFFICE = skeletons(
            "the official team staff security system service services account accounts help center centre customer care info"
                    + " official billing safety trust privacy of and"
                    + " служба команда безопасность безопасности система системы сервис официальный официальная официально"
                    + " аккаунт аккаунта помощь помощи центр клиентов отдел конфиденциальность и");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}@$!|€]+");

    private HouseNames() {}

    /** Whether a name looks like the house's or like one of its staff, in letters of any script. */
    public static boolean arePretendedBy(String name) {
        return HOUSE.stream().anyMatch(house -> Confusables.imitates(name, house)) || speaksForStaff(name);
    }

    private static boolean speaksForStaff(String name) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(name, -1))
                .map(Confusables::skeletonOf)
                .filter(word -> !word.isEmpty())
                .toList();
        return STAFF.contains(Confusables.skeletonOf(name))
                || words.stream().anyMatch(STAFF::contains)
                || (!words.isEmpty() && OFFICE.containsAll(words));
    }

    private static Set<String> skeletons(String words) {
        return Stream.of(words.split(" ", -1)).map(Confusables::skeletonOf).collect(Collectors.toUnmodifiableSet());
    }
}
