package io.fitconnect.e2e.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An athlete's trainings. */
public final class Diary {

    private static final String PATH = "/api/v1/trainings";

    private final Api api;

    Diary(Api api) {
        this.api = api;
    }

    /** Every training, page after page, the newest first. */
    public List<TrainingView> listAll() {
        var trainings = new ArrayList<TrainingView>();
        var query = "";
        do {
            var page = api.get(PATH + query).expect(200).json();
            page.path("items").valueStream().map(TrainingView::new).forEach(trainings::add);
            var cursor = page.path("nextCursor").asString("");
            query = cursor.isEmpty() ? "" : "?" + FormBody.encode(Map.of("cursor", cursor));
        } while (!query.isEmpty());
        return List.copyOf(trainings);
    }

    public Answer list() {
        return api.get(PATH);
    }

    /** The training at this address, such as {@code /api/v1/trainings/0198…}. */
    public TrainingView view(String path) {
        return new TrainingView(api.get(path).expect(200).json());
    }

    public Answer get(String path) {
        return api.get(path);
    }

    public Answer create(Map<String, ?> training) {
        return create(training, PushKey.random());
    }

    public Answer create(Map<String, ?> training, PushKey key) {
        return api.post(PATH, training, key.headers());
    }

    /** Changes the given members of the version that was read. */
    public Answer change(String path, Map<String, ?> members, String eTag) {
        return api.patch(path, members, Map.of("If-Match", eTag));
    }

    public Answer delete(String path) {
        return api.delete(path);
    }

    /** The samples of a recorded training. */
    public Answer streams(String path, String types, String resolution) {
        return api.get(path + "/streams?" + FormBody.encode(Map.of("types", types, "resolution", resolution)));
    }

    /** The training's recording as a text file: gpx or tcx. */
    public Recording recording(String path, String format) {
        var address = path + "/recording?" + FormBody.encode(Map.of("format", format));
        var answer =
                api.send(api.request(address).setHeader("Accept", "*/*").GET()).expect(200);
        return new Recording("recording." + format, answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
