package io.fitconnect.auth.requirements;

import java.util.List;
import java.util.stream.IntStream;

/** The requirements of OWASP ASVS 5.0, chapters V6, V7, V9 and V10, of levels 1 and 2. */
final class LevelTwo {

    /** Section, then the numbers of its first and last requirement of these levels. */
    private static final List<String> SECTIONS = List.of(
            "6.1 1 3",
            "6.2 1 12",
            "6.3 1 4",
            "6.4 1 4",
            "6.5 1 5",
            "6.6 1 3",
            "6.8 1 4",
            "7.1 1 3",
            "7.2 1 4",
            "7.3 1 2",
            "7.4 1 5",
            "7.5 1 2",
            "7.6 1 2",
            "9.1 1 3",
            "9.2 1 4",
            "10.1 1 2",
            "10.2 1 2",
            "10.3 1 4",
            "10.4 1 11",
            "10.5 1 5",
            "10.6 1 2",
            "10.7 1 3");

    private LevelTwo() {}

    static List<String> ids() {
        return SECTIONS.stream()
                .map(section -> section.split(" ", -1))
                .flatMap(section -> IntStream.rangeClosed(Integer.parseInt(section[1]), Integer.parseInt(section[2]))
                        .mapToObj(number -> "ASVS V" + section[0] + "." + number))
                .toList();
    }
}
