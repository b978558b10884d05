package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.Logo;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The applications that a person registered, in the archive of the person's data; their secrets are known as digests only. */
@Component
class VendorAppArchive implements AthleteArchive {

    private final VendorApps apps;
    private final AppLogos logos;

    VendorAppArchive(VendorApps apps, AppLogos logos) {
        this.apps = apps;
        this.logos = logos;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        List<VendorApp> registered = apps.listOf(new AccountId(athlete));
        archive.document("vendor-apps.json", registered);
        for (VendorApp app : registered) {
            Optional<Logo> logo = logos.findNewest(app.clientId());
            if (logo.isPresent()) {
                archive.file(
                        "logos/" + app.clientId() + ".png",
                        new ByteArrayInputStream(logo.get().png()));
            }
        }
    }
}
