package io.fitconnect.integration.stream.web;

import io.fitconnect.integration.stream.Detail;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.StreamKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a client wants to see: which kinds, the time always among them, and how closely. */
record StreamQuery(Set<StreamKind> kinds, Detail detail) {

    static StreamQuery of(@Nullable List<String> types, String resolution) {
        return new StreamQuery(kindsOf(types), detailOf(resolution));
    }

    /** A strong validator: streams kept under an id never change, so what was asked says what is answered. */
    String eTag(String streamsId, Detail stored) {
        String names = kinds.stream().map(StreamKind::wireName).collect(Collectors.joining("."));
        return "\"1-" + streamsId + "-" + stored.wireName() + "-" + names + "\"";
    }

    private static Set<StreamKind> kindsOf(@Nullable List<String> types) {
        if (types == null || types.isEmpty()) {
            return EnumSet.allOf(StreamKind.class);
        }
        Set<StreamKind> kinds = EnumSet.of(StreamKind.TIME);
        types.forEach(type -> kinds.add(StreamKind.find(type)
                .orElseThrow(() -> unknown(
                        "types",
                        type,
                        Arrays.stream(StreamKind.values())
                                .map(StreamKind::wireName)
                                .toList()))));
        return kinds;
    }

    private static Detail detailOf(String resolution) {
        return Detail.find(resolution)
                .orElseThrow(() -> unknown(
                        "resolution",
                        resolution,
                        Arrays.stream(Detail.values()).map(Detail::wireName).toList()));
    }

    private static Refusal unknown(String parameter, String value, List<String> known) {
        return new Refusal(
                CommonProblems.INVALID_REQUEST,
                "The parameter " + parameter + " does not know '" + value + "'. It takes " + String.join(", ", known)
                        + ".");
    }
}
