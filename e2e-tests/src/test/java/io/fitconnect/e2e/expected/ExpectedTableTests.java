package io.fitconnect.e2e.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedTableTests {

    private static final String HEAD =
            "file\torigin\tsport\tstart_utc\ttimer_s\telapsed_s\tdistance_m\tascent_m\tkcal\tavg_hr\tmax_hr\trecords\tlaps\tnote";

    @Test
    void readsOneFileWithSeveralSessions() {
        var files = ExpectedTable.parse(List.of(
                HEAD,
                "tri.fit\tx\tswimming\t2018-05-27 07:33:01+00:00\t1987.52\t1990\t1644.71\t0\t\t\t\t\t5\tchained",
                "tri.fit\tx\tcycling\t2018-05-27 08:08:58+00:00\t4422.14\t4422.14\t40909.4\t\t\t\t\t\t\t"));

        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.note()).isEqualTo("chained");
            assertThat(file.sessions())
                    .containsExactly(
                            new ExpectedSession(
                                    "swimming", Instant.parse("2018-05-27T07:33:01Z"), 1987.52, 1990.0, 1644.71),
                            new ExpectedSession(
                                    "cycling", Instant.parse("2018-05-27T08:08:58Z"), 4422.14, 4422.14, 40909.4));
        });
    }

    @Test
    void leavesOutWhatTheFileDoesNotSay() {
        var file = ExpectedTable.parse(List.of(HEAD, "a.gpx\tx\t\t\t\t\t85.9\t\t\t\t\t\t\ta segment"))
                .get(0);

        assertThat(file.sessions()).containsExactly(new ExpectedSession(null, null, null, null, 85.9));
    }

    @Test
    void takesFiguresFromTheNoteWhereTheColumnsAreEmpty() {
        var files = ExpectedTable.parse(List.of(
                HEAD,
                "a.tcx\tx\t\t\t\t\t\t\t\t\t\t\t\tcycling, two laps, 8187.2 s, 64670.2 m, 2371 kcal",
                "b.gpx\tx\t\t\t\t\t\t\t\t\t\t\t\t206 points; 3096 m flat, 3125 m with elevation"));

        assertThat(files.get(0).sessions()).containsExactly(new ExpectedSession(null, null, 8187.2, null, 64670.2));
        assertThat(files.get(1).sessions()).containsExactly(new ExpectedSession(null, null, null, null, 3096.0));
    }

    @Test
    void knowsWhatMayBeRefused() {
        assertThat(file("must be refused: wrong CRC").mayBeRead()).isFalse();
        assertThat(file("must be refused or salvaged with a warning: truncated"))
                .matches(ExpectedFile::mayBeRead)
                .matches(ExpectedFile::mayBeRefused);
        assertThat(file("a route, no track: not an activity, say so").mayBeRead())
                .isFalse();
        assertThat(file("indoor").mayBeRefused()).isFalse();
    }

    private static ExpectedFile file(String note) {
        return new ExpectedFile("a.fit", List.of(), note);
    }
}
