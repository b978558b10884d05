package io.fitconnect.notification.kind.importrefused;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells athletes that a recording came to nothing; a vendor that pushes many bad files is told of once. */
@Component
class ImportRefused implements BundledKind<RefusedFiles>, NoticeSource {

    private static final String REFUSED = "import-refused.v1";

    @Override
    public String name() {
        return "import-refused";
    }

    @Override
    public Class<RefusedFiles> arguments() {
        return RefusedFiles.class;
    }

    @Override
    public Wording wording(RefusedFiles files) {
        return files.wording();
    }

    @Override
    public String reference(RefusedFiles files) {
        return files.count() == 1 ? "/api/v1/imports/" + files.lastImport() : "/api/v1/imports";
    }

    @Override
    public RefusedFiles sample(Instant now) {
        return new RefusedFiles(1, new UUID(0, 0), "sunday-route.gpx", "no-activity");
    }

    @Override
    public String bundlingKey(RefusedFiles files) {
        return "all";
    }

    @Override
    public RefusedFiles bundle(List<RefusedFiles> parts) {
        RefusedFiles last = parts.get(parts.size() - 1);
        int count = parts.stream().mapToInt(RefusedFiles::count).sum();
        return new RefusedFiles(count, last.lastImport(), last.fileName(), last.reason());
    }

    @Override
    public boolean wants(Event event) {
        return event.is(REFUSED);
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        RefusedFile file = event.dataAs(RefusedFile.class);
        return List.of(AddressedNotice.toOne(file.athleteId(), this, file.toArguments(), event));
    }
}
