package io.fitconnect.e2e.world;

import java.util.List;

/**
 * Athletes of the world who are friends of one of them, are in their club, and say something to each other.
 *
 * @param greeting what the host writes to each friend
 * @param remark   what the first friend says about the host's newest training
 */
record Circle(String host, List<String> friends, String club, String about, String greeting, String remark) {

    static final List<Circle> ALL = List.of(
            new Circle(
                    "anna",
                    List.of("jonas", "lucia", "claire", "marco", "ingrid"),
                    "Tivoli long runners",
                    "Long and easy on Saturdays, at nine at the main entrance. Nobody is left behind.",
                    "Are you in for Saturday? We start at the lower gate.",
                    "Strong second half! Same loop next week?"),
            new Circle(
                    "dmitry",
                    List.of("ekaterina", "oleg"),
                    "Лыжники Крылатского",
                    "Катаемся по воскресеньям, когда есть снег. Новички — в хвост, ждём всех.",
                    "В воскресенье катаем? Мазь возьму.",
                    "Хорошо шёл! На подъёме не догнать."));
}
